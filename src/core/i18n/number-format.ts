/**
 * How numbers are written in a language, the same in the bot and in browsers: what a coordinator sees before it is saved
 * is what is saved.
 */

/**
 * Languages that MediaWiki writes with digits of their own → what CLDR calls these. Not taken from
 * `Intl`, whose own choice changes from one version of Node, or of a browser, to the next; `latn` where a language does
 * not do as the one that it falls back to.
 *
 * @see MediaWiki 1.43, languages/messages, $digitTransformTable
 */
const DIGITS: Readonly<Record<string, string>> = {
	acm: 'arab', ar: 'arab', ckb: 'arab', 'ks-arab': 'arab', 'ku-arab': 'arab', 'skr-arab': 'arab',
	apc: 'latn', arq: 'latn', ary: 'latn', arz: 'latn',
	fa: 'arabext', hno: 'arabext', 'kk-arab': 'arabext', pnb: 'arabext', ps: 'arabext',
	as: 'beng', bn: 'beng', bpy: 'beng',
	anp: 'deva', bgc: 'deva', bho: 'deva', hi: 'deva', 'ks-deva': 'deva', mag: 'deva', mr: 'deva', ne: 'deva', new: 'deva',
	pi: 'deva', sa: 'deva',
	blk: 'mymr', kjp: 'mymr', ksw: 'mymr', mnw: 'mymr', my: 'mymr', rki: 'mymr',
	bo: 'tibt', ccp: 'cakm', dz: 'tibt', gu: 'gujr', km: 'khmr', kn: 'knda', lo: 'laoo', lzh: 'hanidec', mni: 'mtei', nod: 'lana',
	nqo: 'nkoo', or: 'orya', sat: 'olck',
};

/**
 * Separators as CLDR has them, digits as MediaWiki does.
 *
 * @param codes - The language, then those that it falls back to; of codes that CLDR does not know the next is taken
 * @return Writes a number with exactly so many decimals
 */
export function createNumberFormat( codes: readonly string[] ): ( value: number, decimals: number ) => string {
	const locales = localesOf( codes );
	const formats = new Map<number, Intl.NumberFormat>();
	return ( value, decimals ) => {
		const format = formats.get( decimals ) ??
			new Intl.NumberFormat( locales, { minimumFractionDigits: decimals, maximumFractionDigits: decimals } );
		formats.set( decimals, format );
		return format.format( value );
	};
}

/**
 * The languages as `Intl` takes them, with MediaWiki's digits; those that CLDR does not know are left out.
 *
 * @param codes - The language, then those that it falls back to
 * @param more - Another extension, such as `-ca-gregory`
 */
export function localesOf( codes: readonly string[], more = '' ): string[] {
	const system = DIGITS[ codes.find( ( code ) => Object.prototype.hasOwnProperty.call( DIGITS, code ) ) ?? '' ] ?? 'latn';
	return [ ...codes, 'en' ].filter( isKnown ).map( ( code ) => `${ code }-u${ more }-nu-${ system }` );
}

/** Whether CLDR knows the language. Some of MediaWiki's codes are no BCP 47 tags, or have an extension already. */
function isKnown( code: string ): boolean {
	try {
		return !code.includes( '-u-' ) && Intl.NumberFormat.supportedLocalesOf( code ).length > 0;
	} catch {
		return false;
	}
}

/** With so many decimals a number is written among words, where nobody said how many: as many as it has, at most two. */
export function decimalsOf( value: number ): number {
	return Number.isInteger( value ) ? 0 : Math.min( 2, String( value ).split( '.' )[ 1 ]?.length ?? 0 );
}
