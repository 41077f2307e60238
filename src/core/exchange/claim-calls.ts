/** How somebody makes their own what another wrote on their page: by changing it, if only the day on which they say it. */
import type { TemplateCall } from '../wikitext/template-call';
import { writeTemplateCall } from '../wikitext/write';
import { PREFERENCES_TEMPLATE, STEP_TEMPLATE } from './exchange-templates';
import { callSignature } from './keep-own-words';

/** What cannot be written as the name of a parameter; such parameters say nothing here. */
const NO_NAME = /[=|{}[\]<>&\n]|^\s|\s$|^$/;

/** By which parameters somebody says that they say it now; the next one where another has written that already. */
function marksOf( template: string, at: string ): readonly ( readonly [ name: string, value: string ] )[] {
	const day = at.slice( 0, 10 );
	return template === STEP_TEMPLATE ? [ [ 'at', at ] ] :
		template === PREFERENCES_TEMPLATE ? [ [ 'confirmed', day ] ] : [ [ 'confirmed', day ], [ 'since', day ] ];
}

/**
 * The same call, said now: a step bears the time, an offer, a search or a wish the day on which it was confirmed, and an
 * offer or a search that bears it already the day since which there is one by its owner.
 */
function said( { template, parameters }: TemplateCall, at: string ): string {
	const values = new Map( Array.from( parameters ).filter( ( [ name ] ) => !NO_NAME.test( name ) ) );
	const marks = marksOf( template, at );
	const mark = marks.find( ( [ name, now ] ) => values.get( name ) !== now );
	if ( mark === undefined ) {
		// As the other wrote it: without, it is another call, and says no less.
		values.delete( ( marks[ marks.length - 1 ] as readonly [ string, string ] )[ 0 ] );
	} else {
		values.set( ...mark );
	}
	return writeTemplateCall( template, Array.from( values ) );
}

/**
 * A page with some of its calls changed, so that they count as the words of whoever saves it.
 *
 * @param text
 * @param calls - Of this text or an earlier one; those that are gone are passed over
 * @param at - YYYY-MM-DDThh:mm:ssZ
 * @param readCalls - Of the templates that say something in the owner's name
 */
export function claimCalls(
	text: string, calls: readonly TemplateCall[], at: string, readCalls: ( wikitext: string ) => readonly TemplateCall[],
): string {
	// What is around another goes first: it is known by what is in it.
	return calls.slice().sort( ( one, other ) => one.start - other.start ).reduce( ( all, call ) => {
		const signature = callSignature( call );
		const found = readCalls( all ).find( ( there ) => callSignature( there ) === signature );
		return found === undefined ? all : all.slice( 0, found.start ) + said( found, at ) + all.slice( found.end );
	}, text );
}
