import type { Messages } from '../core/i18n/messages';

/** What of `mw` the messages come from. */
export interface MessageSource {
	readonly config: { get( key: 'wgUserLanguage' ): string };
	readonly language: {
		convertNumber( number: number ): string | number;
		getFallbackLanguageChain(): readonly string[];
		getSeparatorTransformTable?(): Readonly<Record<string, string>> | readonly unknown[];
	};
	message( key: string, ...parameters: readonly string[] ): { text(): string; exists(): boolean };
}

/** The true minus, as MediaWiki's own formatNum writes it. */
const MINUS = '\u2212';

/**
 * The messages of the interface in the reader's language, by MediaWiki's own means: `mw.message`
 * (with `mediawiki.jqueryMsg` for PLURAL and GENDER) and `mw.language`.
 *
 * @param source - `mw`
 * @param direction - Of the interface, as the page's `dir` says
 */
export function createMessages( source: MessageSource, direction: 'ltr' | 'rtl' ): Messages {
	const language = source.config.get( 'wgUserLanguage' );
	const whole = ( value: number ): string => String( source.language.convertNumber( value ) );

	const decimalSeparator = (): string => {
		const table = ( source.language.getSeparatorTransformTable?.() || {} ) as Readonly<Record<string, string>>;
		return table[ '.' ] || '.';
	};

	const number = ( value: number, decimals = 0 ): string => {
		const rounded = Math.abs( value ).toFixed( decimals );
		const [ units, fraction ] = rounded.split( '.' ) as [ string, string | undefined ];
		const sign = value < 0 && Number( rounded ) !== 0 ? MINUS : '';
		const digits = fraction === undefined ? '' : decimalSeparator() + fraction.split( '' ).map( ( digit ) => whole( Number( digit ) ) ).join( '' );
		return sign + whole( Number( units ) ) + digits;
	};

	return {
		language,
		languageChain: source.language.getFallbackLanguageChain(),
		direction,
		text( key, ...parameters ) {
			return source.message(
				key,
				...parameters.map( ( parameter ) => typeof parameter === 'number' ? whole( parameter ) : parameter ),
			).text();
		},
		has: ( key ) => source.message( key ).exists(),
		number,
	};
}
