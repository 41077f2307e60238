/** Texts of SurveyJS files as texts of ours. */
import { quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { LANGUAGE_CODE } from '../i18n/read-localized-text';
import { plainText } from './plain-label';

/** A text as definitions have it. */
export type TextJson = string | Readonly<Record<string, string>>;

export interface SurveyJsTexts {
	/** A text of the file; undefined when there is none. */
	read( value: unknown ): TextJson | undefined;
	/** Whether any text had markup that is not there any more. */
	readonly hadMarkup: () => boolean;
}

/**
 * @param locale - The file's own language; empty when it does not say
 * @param isAnswer - Whether a name between braces in a text stands for an answer
 * @param onPiping - Is told of texts in which an answer stood
 */
export function createSurveyJsTexts(
	locale: string, isAnswer: ( name: string ) => boolean, onPiping: ( text: string ) => void,
): SurveyJsTexts {
	let hadMarkup = false;
	const clean = ( text: string ): string => {
		const plain = plainText( text );
		hadMarkup = hadMarkup || plain !== text;
		let isPiped = false;
		const words = plain.replace( /\{([^{}]*)\}/g, ( whole: string, name: string ) => {
			const isOne = isAnswer( name ) || /^(?:panel|row|item)\b|^(?:panelIndex|rowIndex|pageno|pagecount|locale)$/i.test( name.trim() );
			isPiped = isPiped || isOne;
			return isOne ? '…' : whole;
		} );
		if ( isPiped ) {
			onPiping( quotedValue( words ) );
		}
		return words;
	};
	return {
		hadMarkup: () => hadMarkup,
		read( value ) {
			if ( typeof value === 'string' || typeof value === 'number' ) {
				const text = clean( String( value ) );
				return text.trim() === '' ? undefined : text;
			}
			return isObject( value ) ? readTexts( value, clean ) : undefined;
		},
	};

	function readTexts( value: JsonObject, change: ( text: string ) => string ): TextJson | undefined {
		const message = ownProperty( value, 'message' );
		if ( typeof message === 'string' && message.startsWith( 'localskills-' ) ) {
			return { message };
		}
		const texts: Record<string, string> = {};
		for ( const key of Object.keys( value ) ) {
			const code = key.toLowerCase().replace( /_/g, '-' );
			const text = ownProperty( value, key );
			if ( ( code === 'default' || LANGUAGE_CODE.test( code ) ) && typeof text === 'string' && change( text ).trim() !== '' ) {
				texts[ code ] = change( text );
			}
		}
		const { default: own, ...others } = texts;
		const codes = Object.keys( others );
		const main = own ?? others[ locale ] ?? others.en ?? others[ codes[ 0 ] ?? '' ];
		return main === undefined ? undefined : codes.length === 0 ? main : { default: main, ...others };
	}
}
