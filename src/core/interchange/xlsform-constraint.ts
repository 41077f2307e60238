/** Constraints of XLSForms as the limits that questions here have. */

export interface XlsLimits {
	min?: number | string;
	max?: number | string;
	maxLength?: number;
	minSelected?: number;
	maxSelected?: number;
	isUrl?: boolean;
	/** Parts of the constraint that cannot be said here. */
	readonly rest: string[];
}

/** As `writeXlsForm` writes it for web addresses. */
export const URL_CONSTRAINT = 'regex(., \'^https?://.+\')';

const LIMIT = /^(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))\s*(<=|>=|<|>|=)\s*(?:(-?\d+(?:\.\d+)?)|(?:date\(\s*)?['"](\d{4}-\d{2}-\d{2})['"](?:\s*\))?)$/;
const MIRRORED_LIMIT = /^(-?\d+(?:\.\d+)?)\s*(<=|>=|<|>|=)\s*(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))$/;
const MIRROR: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '=' };

/** None of these beside others, which special choices mean anyway. */
const EXCLUSIVE = /^not\(\s*selected\(\s*\.\s*,\s*['"]([^'"]*)['"]\s*\)\s+and\s+count-selected\(\s*\.\s*\)\s*>\s*1\s*\)$/;

/**
 * Reads a constraint.
 *
 * @param source - Of a cell
 * @param isInteger - Whether the answer is a whole number, so that `< 120` is `<= 119`
 * @param isExclusive - Whether a choice of that name excludes all others anyway
 */
export function readConstraint( source: string, isInteger: boolean, isExclusive: ( name: string ) => boolean ): XlsLimits {
	const limits: XlsLimits = { rest: [] };
	for ( const part of conjuncts( source.replace( /[\u2018\u2019]/g, '\'' ).replace( /[\u201c\u201d]/g, '"' ) ) ) {
		const exclusive = EXCLUSIVE.exec( part );
		const isTaken = part === URL_CONSTRAINT || exclusive !== null && isExclusive( exclusive[ 1 ] as string ) ||
			readLimit( part, isInteger, limits );
		limits.isUrl = limits.isUrl || part === URL_CONSTRAINT;
		if ( !isTaken ) {
			limits.rest.push( part );
		}
	}
	return limits;
}

function readLimit( part: string, isInteger: boolean, limits: XlsLimits ): boolean {
	const mirrored = MIRRORED_LIMIT.exec( part );
	const match = LIMIT.exec( mirrored === null ? part : `${ mirrored[ 3 ] as string } ${ MIRROR[ mirrored[ 2 ] as string ] as string } ${ mirrored[ 1 ] as string }` );
	if ( match === null ) {
		return false;
	}
	const [ , what = '', operator = '', number, date ] = match;
	const isStrict = operator === '<' || operator === '>';
	const isWhole = isInteger || what !== '.';
	if ( date !== undefined && ( what !== '.' || isStrict ) ) {
		return false;
	}
	if ( isStrict && !isWhole ) {
		// Limits here are inclusive.
		limits.rest.push( `. != ${ String( number ) }` );
	}
	const [ takesMin, takesMax ] = [ /[>=]/.test( operator ) && !operator.startsWith( '<' ), /[<=]/.test( operator ) && !operator.startsWith( '>' ) ];
	const bound = ( step: number ): number | string => date ?? Number( number ) + ( isStrict && isWhole ? step : 0 );
	if ( what === '.' ) {
		if ( takesMin ) {
			limits.min = bound( 1 );
		}
		if ( takesMax ) {
			limits.max = bound( -1 );
		}
		return true;
	}
	if ( what.startsWith( 'string-length' ) ) {
		if ( takesMax && !takesMin ) {
			limits.maxLength = bound( -1 ) as number;
		}
		// At least one character is what an answer has anyway.
		return takesMax && !takesMin || takesMin && !takesMax && bound( 1 ) as number <= 1;
	}
	if ( takesMin ) {
		limits.minSelected = bound( 1 ) as number;
	}
	if ( takesMax ) {
		limits.maxSelected = bound( -1 ) as number;
	}
	return true;
}

/** The parts that are joined by `and`, outside of all parentheses and quotes. */
function conjuncts( source: string ): string[] {
	const parts: string[] = [];
	let depth = 0;
	let part = '';
	// A text in quotes, a word, or any other character.
	for ( const piece of source.match( /'[^']*'|"[^"]*"|[\w-]+|[^]/g ) ?? [] ) {
		depth += piece === '(' ? 1 : piece === ')' ? -1 : 0;
		if ( depth === 0 && piece.toLowerCase() === 'and' ) {
			parts.push( part );
			part = '';
		} else {
			part += piece;
		}
	}
	return parts.concat( part ).reduce<string[]>( ( all, one ) => {
		const inner = unwrapped( one.trim() );
		return inner === one.trim() ? all.concat( inner ) : all.concat( conjuncts( inner ) );
	}, [] ).filter( ( one ) => one !== '' );
}

/** Without parentheses around the whole. */
function unwrapped( text: string ): string {
	if ( !text.startsWith( '(' ) || !text.endsWith( ')' ) ) {
		return text;
	}
	let depth = 0;
	for ( let index = 0; index < text.length; index++ ) {
		depth += text[ index ] === '(' ? 1 : text[ index ] === ')' ? -1 : 0;
		if ( depth === 0 && index < text.length - 1 ) {
			return text;
		}
	}
	return text.slice( 1, -1 ).trim();
}
