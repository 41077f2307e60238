/**
 * The project's lines in `MediaWiki:Gadgets-definition`, the page that tells a wiki which gadgets it has.
 *
 * @see https://www.mediawiki.org/wiki/Extension:Gadgets
 */

/** One entry of src/gadget/definition.json. */
export interface GadgetDefinition {
	readonly name: string;
	/** Pages after `MediaWiki:Gadget-`. */
	readonly pages: readonly string[];
	/** Options of the definition: true for one without a value, a list for several values. */
	readonly options: Readonly<Record<string, true | string | readonly string[]>>;
}

export const GADGETS_DEFINITION_PAGE = 'MediaWiki:Gadgets-definition';

/** Heading on the list of gadgets; its text is the page `MediaWiki:Gadget-section-LocalSkills`. */
export const GADGET_SECTION = 'LocalSkills';

/** A gadget's line, such as `* Name[ResourceLoader|default|dependencies=a,b]|Name.js|Name.css`. */
export function gadgetLine( { name, pages, options }: GadgetDefinition ): string {
	const written = Object.entries( options ).map( ( [ option, value ] ) =>
		value === true ? option : `${ option }=${ typeof value === 'string' ? value : value.join( ',' ) }` );
	return `* ${ name }[${ written.join( '|' ) }]|${ pages.join( '|' ) }`;
}

function nameIn( line: string ): string | null {
	return /^\*+\s*([A-Za-z](?:[-\w:.\t ]*[-\w:.])?)\s*(?:\[|\|)/.exec( line )?.[ 1 ] ?? null;
}

/**
 * Puts the gadgets' lines into the page. A gadget that is there keeps its place; every other line stays as it is.
 *
 * @param pageText - '' for a page that is missing
 * @param gadgets
 */
export function mergeGadgetsDefinition( pageText: string, gadgets: readonly GadgetDefinition[] ): string {
	const missing = new Map( gadgets.map( ( gadget ) => [ gadget.name, gadgetLine( gadget ) ] ) );
	const lines = pageText.trim() === '' ? [] : pageText.trimEnd().split( '\n' );
	const merged = lines.flatMap( ( line ) => {
		const name = nameIn( line );
		const own = gadgets.find( ( gadget ) => gadget.name === name );
		if ( own === undefined ) {
			return [ line ];
		}
		const first = missing.get( own.name );
		missing.delete( own.name );
		// A second line of the same gadget would win over the first.
		return first === undefined ? [] : [ first ];
	} );
	if ( missing.size === 0 ) {
		return merged.join( '\n' );
	}
	const heading = merged.findIndex( ( line ) => new RegExp( `^==+\\s*${ GADGET_SECTION }\\s*==+\\s*$` ).test( line ) );
	if ( heading === -1 ) {
		return [ ...merged, ...merged.length === 0 ? [] : [ '' ], `== ${ GADGET_SECTION } ==`, ...missing.values() ].join( '\n' );
	}
	let end = heading + 1;
	while ( end < merged.length && !/^==/.test( merged[ end ] ?? '' ) ) {
		end++;
	}
	while ( end > heading + 1 && ( merged[ end - 1 ] ?? '' ).trim() === '' ) {
		end--;
	}
	return [ ...merged.slice( 0, end ), ...missing.values(), ...merged.slice( end ) ].join( '\n' );
}
