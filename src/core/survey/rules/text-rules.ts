/** What readers miss: texts in some languages only, scales whose ends say nothing. */
import { pathBelow, quotedValue } from '../../json/fault';
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { MEASURED_COLUMNS } from '../scale';
import { type AddFault, codesOf, type DefinitionParts, objectsOf, type PlacedCode, stringOf } from './placed-elements';

/** Properties that hold texts, wherever they stand. */
const TEXTS: readonly string[] = [
	'title', 'description', 'text', 'html', 'placeholder', 'otherText', 'noneText', 'refuseText', 'dontKnowText',
	'minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse',
];

/**
 * Warns of every language that some texts have and others lack. Readers of that language would meet two languages in
 * one form.
 *
 * @param parts
 * @param warn
 */
export function warnOfMissingLanguages( parts: DefinitionParts, warn: AddFault ): void {
	const texts: { path: string; languages: readonly string[] }[] = [];
	const locale = stringOf( parts.json, 'locale' );
	const collect = ( value: unknown, path: string ): void => {
		if ( Array.isArray( value ) ) {
			value.forEach( ( item, index ) => collect( item, pathBelow( path, index ) ) );
		} else if ( isObject( value ) ) {
			for ( const key of Object.keys( value ) ) {
				const languages = TEXTS.includes( key ) ? languagesOf( value[ key ] ) : null;
				if ( languages === null ) {
					collect( value[ key ], pathBelow( path, key ) );
				} else {
					texts.push( { path: pathBelow( path, key ), languages } );
				}
			}
		}
	};
	collect( parts.json, '$' );
	const all = new Set<string>();
	texts.forEach( ( { languages } ) => languages.forEach( ( language ) => all.add( language ) ) );
	for ( const language of Array.from( all ).sort() ) {
		const lacking = texts.filter( ( { languages } ) => !languages.includes( language ) );
		const [ first ] = lacking;
		if ( first !== undefined && language !== 'default' && language !== locale ) {
			warn( first.path, 'missing-language', quotedValue( language ), lacking.length, texts.length );
		}
	}
}

/** The languages of a text; null for what is none, or is translated with the project. */
function languagesOf( value: unknown ): string[] | null {
	return typeof value === 'string' ? [ 'default' ] :
		!isObject( value ) || ownProperty( value, 'message' ) !== undefined ? null : Object.keys( value );
}

/**
 * Warns of scales of bare numbers, of which nobody knows whether 1 is the best or the worst.
 *
 * @param parts
 * @param warn
 */
export function warnOfBareScales( parts: DefinitionParts, warn: AddFault ): void {
	const measures = ownProperty( parts.settings, 'measures' );
	const grid = isObject( measures ) ? ownProperty( measures, 'grid' ) : undefined;
	for ( const { json, path, type, name } of parts.questions ) {
		if ( type === 'rating' ) {
			const values = codesOf( json, 'rateValues', path );
			const isNamed = [ 'minRateDescription', 'maxRateDescription' ].every( ( key ) => ownProperty( json, key ) !== undefined );
			if ( !isNamed && ( values.length === 0 || hasBareEnds( values ) ) ) {
				warn( path, 'scale-ends-bare', quotedValue( name ) );
			}
		} else if ( type === 'matrix' ) {
			warnOfBareChoices( json, 'columns', path, warn );
		} else if ( type === 'matrixdropdown' ) {
			for ( const column of objectsOf( json, 'columns', path ) ) {
				const columnName = stringOf( column.json, 'name' ) ?? '';
				// The measured scales have labels of the project.
				if ( name !== grid || !( MEASURED_COLUMNS as readonly string[] ).includes( columnName ) ) {
					warnOfBareChoices( column.json, 'choices', column.path, warn );
				}
			}
		} else if ( type === 'radiogroup' || type === 'dropdown' ) {
			warnOfBareChoices( json, 'choices', path, warn );
		}
	}
}

function warnOfBareChoices( json: JsonObject, key: string, path: string, warn: AddFault ): void {
	const choices = codesOf( json, key, path );
	if ( choices.length > 1 && choices.filter( isStep ).length >= 3 && hasBareEnds( choices.filter( isStep ) ) ) {
		warn( `${ path }.${ key }`, 'scale-ends-bare', quotedValue( stringOf( json, 'name' ) ) );
	}
}

function isStep( { code }: PlacedCode ): boolean {
	return /^-?\d+$/.test( code );
}

function hasBareEnds( steps: readonly PlacedCode[] ): boolean {
	return [ steps[ 0 ], steps[ steps.length - 1 ] ].some( ( end ) => end !== undefined && !end.hasText );
}
