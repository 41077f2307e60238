/** The interface's texts in a language that is not the reader's, which `mw.message` knows nothing of. */
import { textDirection } from '../core/i18n/localized-text';
import type { Messages } from '../core/i18n/messages';
import { createNumberFormat, decimalsOf } from '../core/i18n/number-format';

/** What ES2018 knows of plurals; the types of the code end at ES2017. */
interface PluralRules {
	select( number: number ): string;
	resolvedOptions(): { readonly pluralCategories: readonly string[] };
}

/** MediaWiki's messages have their plural forms in this order, as far as a language has them. */
const CATEGORIES: readonly string[] = [ 'zero', 'one', 'two', 'few', 'many', 'other' ];

const MAGIC = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;

/** BCP 47, or English where the browser does not know the language. */
function knownLocale( language: string ): string {
	try {
		return Intl.NumberFormat.supportedLocalesOf( [ language ] )[ 0 ] ?? 'en';
	} catch {
		return 'en';
	}
}

function pluralForm( count: number, forms: readonly string[], locale: string ): string {
	const exact = forms.find( ( form ) => /^\d+=/.test( form ) && parseInt( form, 10 ) === count );
	if ( exact !== undefined ) {
		return exact.slice( exact.indexOf( '=' ) + 1 );
	}
	const others = forms.filter( ( form ) => !/^\d+=/.test( form ) );
	const { PluralRules: Rules } = Intl as unknown as { PluralRules?: new ( locale: string ) => PluralRules };
	const rules = Rules === undefined ? null : new Rules( locale );
	const categories = rules === null ? [ 'one', 'other' ] :
		CATEGORIES.filter( ( category ) => rules.resolvedOptions().pluralCategories.includes( category ) );
	const index = categories.indexOf( rules === null ? ( count === 1 ? 'one' : 'other' ) : rules.select( count ) );
	return others[ Math.min( index, others.length - 1 ) ] ?? '';
}

/**
 * The messages of a language, with those of the reader for what is not translated.
 *
 * @param language - MediaWiki's code
 * @param texts - As `i18n/<language>.json` has them
 * @param readers - In the reader's language
 */
export function createMessagesInLanguage(
	language: string, texts: Readonly<Record<string, string>>, readers: Messages,
): Messages {
	const locale = knownLocale( language );
	const languageChain = [ language, ...readers.languageChain.filter( ( code ) => code !== language ) ];
	const format = createNumberFormat( languageChain );
	const number = ( value: number, decimals = 0 ): string => format( value, decimals );
	return {
		language,
		languageChain,
		direction: textDirection( language ),
		has: ( key ) => texts[ key ] !== undefined || readers.has( key ),
		number,
		text( key, ...parameters ) {
			const template = texts[ key ];
			if ( template === undefined ) {
				return readers.text( key, ...parameters );
			}
			const parameterOf = ( reference: string ): string | number | undefined => parameters[ Number( reference.replace( /\D/g, '' ) ) - 1 ];
			const fill = ( part: string ): string => part.replace( /\$\d/g, ( reference ) => {
				const parameter = parameterOf( reference );
				return parameter === undefined ? reference : typeof parameter === 'number' ? number( parameter, decimalsOf( parameter ) ) : parameter;
			} );
			let filled = '';
			let end = 0;
			template.replace( MAGIC, ( call: string, name: string, inner: string, position: number ) => {
				const [ subject = '', ...forms ] = inner.split( '|' );
				const form = name.toUpperCase() === 'PLURAL' ?
					pluralForm( Number( parameterOf( subject ) ?? 0 ), forms, locale ) : forms[ forms.length - 1 ] ?? '';
				filled += fill( template.slice( end, position ) ) + fill( form );
				end = position + call.length;
				return '';
			} );
			return filled + fill( template.slice( end ) );
		},
	};
}
