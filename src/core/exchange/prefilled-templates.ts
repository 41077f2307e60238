/** Calls of `{{Offer a skill}}` and `{{Seek a skill}}` that a person only has to complete and save. */
import { decodeText, encodeText } from '../wikitext/encode';
import type { TemplateCall } from '../wikitext/template-call';
import { writeTemplateCall } from '../wikitext/write';
import { freeRecordId } from './edit-records';
import { EXCHANGE_TEMPLATES, type Direction } from './exchange-record';

export interface SkillToExchange {
	/** Id of the skill. */
	readonly skill: string;
	/** How well the person knows it, from 1 to 5; null when they did not say. */
	readonly level: number | null;
}

/**
 * Those of the skills that a page does not offer, or seek, yet; whether what is there is open or closed.
 *
 * @param direction
 * @param skills
 * @param calls - Calls of `EXCHANGE_TEMPLATES` on the page
 */
export function notOnPage(
	direction: Direction, skills: readonly SkillToExchange[], calls: readonly TemplateCall[],
): SkillToExchange[] {
	const there = calls.filter( ( { template } ) => template === EXCHANGE_TEMPLATES[ direction ] )
		.map( ( { parameters } ) => decodeText( parameters.get( 'skill' ) || '' ) );
	return skills.filter( ( { skill } ) => !there.includes( skill ) );
}

/**
 * The wikitext of one call for each skill, one after the other. Each gets an id that nothing on the page has (`o1`,
 * `o2`… or `s1`, `s2`…).
 *
 * @param direction
 * @param skills
 * @param language - Code of the language in which the person wants to teach or learn
 * @param day - YYYY-MM-DD, on which the person confirms it
 * @param calls - Calls of `EXCHANGE_TEMPLATES` on the page
 */
export function prefilledTemplates(
	direction: Direction, skills: readonly SkillToExchange[], language: string, day: string, calls: readonly TemplateCall[],
): string {
	const taken = calls.map( ( { parameters } ) => parameters.get( 'id' ) );
	const freeId = (): string => {
		const id = freeRecordId( direction, taken );
		taken.push( id );
		return id;
	};
	return skills.map( ( { skill, level } ) => writeTemplateCall( EXCHANGE_TEMPLATES[ direction ], [
		[ 'id', freeId() ],
		[ 'skill', skill ],
		...level === null ? [] : [ [ 'level', String( level ) ] ],
		[ 'languages', language ],
		[ 'confirmed', day ],
		[ 'status', 'open' ],
	].map( ( [ name, value ] ): [ string, string ] => [ name as string, encodeText( value as string ) ] ) ) ).join( '\n\n' );
}
