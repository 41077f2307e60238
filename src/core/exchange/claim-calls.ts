/** How somebody makes their own what another wrote on their page: by changing it, if only the day on which they say it. */
import type { TemplateCall } from '../wikitext/template-call';
import { writeTemplateCall } from '../wikitext/write';
import { PREFERENCES_TEMPLATE, STEP_TEMPLATE } from './exchange-templates';
import { callSignature } from './keep-own-words';

/** What cannot be written as the name of a parameter; such parameters say nothing here. */
const NO_NAME = /[=|{}[\]<>&\n]|^\s|\s$|^$/;

/**
 * The same call, said now: a step bears the time, an offer or a search the day on which it was confirmed. A wish bears
 * neither, and says the same with a language that is left open.
 */
function said( { template, parameters }: TemplateCall, at: string ): string {
	const values = new Map( Array.from( parameters ).filter( ( [ name ] ) => !NO_NAME.test( name ) ) );
	const [ name, now ] = template === STEP_TEMPLATE ? [ 'at', at ] :
		template === PREFERENCES_TEMPLATE ? [ 'lang', '' ] : [ 'confirmed', at.slice( 0, 10 ) ];
	if ( values.get( name ) === now ) {
		// As the other wrote it, such as confirmed today: without, it is another call, and says no less.
		values.delete( name );
	} else {
		values.set( name, now );
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
