/** Every text of a survey that people read: for translating, and to tell how much of a language there is. */
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { choiceCode } from './edit-choices';
import { DEFAULT_LANGUAGE, languagesOfText, messageKey, textIn, withTextAt } from './edit-texts';
import { partsOf } from './parts';
import { listAt, type Place, valueAt } from './place';

/** What a text is; `localskills-editor-text-<kind>` says it to people. */
export type TextKind =
	'survey-title' | 'survey-description' | 'audience' | 'page-title' | 'panel-title' | 'question-title' | 'description' | 'note' |
	'choice' | 'row' | 'column' | 'special-choice' | 'scale-end' | 'answer-label' | 'placeholder';

export interface TextUnit {
	/** Where the text stands. */
	readonly place: Place;
	/**
	 * A name for ever: made of names and codes, not of positions, such as `role.title` or `role.choices.editor`. Pages
	 * come under `page.`, the survey's own texts under `survey.`.
	 */
	readonly key: string;
	readonly kind: TextKind;
	/** The text as the definition has it: a string or an object of languages; never a message of the project. */
	readonly text: unknown;
}

/** The properties with texts of an element, in the order in which people meet them. */
const TEXTS: readonly ( readonly [ string, TextKind ] )[] = [
	[ 'description', 'description' ], [ 'html', 'note' ], [ 'minRateDescription', 'scale-end' ], [ 'maxRateDescription', 'scale-end' ],
	[ 'labelTrue', 'answer-label' ], [ 'labelFalse', 'answer-label' ], [ 'placeholder', 'placeholder' ],
];
const SPECIAL_TEXTS: readonly string[] = [ 'otherText', 'noneText', 'refuseText', 'dontKnowText' ];

/**
 * The texts of a survey that are its own, in the order in which people meet them. Messages of the project, which are
 * translated with it, and the labels of skills are not among them.
 *
 * @param json
 */
export function listTexts( json: JsonObject ): TextUnit[] {
	const units: TextUnit[] = [];
	const add = ( place: Place, key: string, kind: TextKind ): void => {
		const text = valueAt( json, place );
		if ( messageKey( text ) === null && ( textIn( text, DEFAULT_LANGUAGE ).trim() !== '' || languagesOfText( text ).length > 0 ) ) {
			units.push( { place, key, kind, text } );
		}
	};
	const addItems = ( list: Place, key: string, kind: TextKind ): void => listAt( json, list ).forEach( ( item, index ) => {
		add( [ ...list, index, 'text' ], `${ key }.${ choiceCode( item ) }`, kind );
	} );
	add( [ 'title' ], 'survey.title', 'survey-title' );
	add( [ 'description' ], 'survey.description', 'survey-description' );
	add( [ 'localSkills', 'audience', 'description' ], 'survey.audience', 'audience' );
	for ( const { place, kind, name, type } of partsOf( json ) ) {
		const key = kind === 'page' ? `page.${ name }` : name;
		add( [ ...place, 'title' ], `${ key }.title`, kind === 'page' ? 'page-title' : kind === 'panel' ? 'panel-title' : 'question-title' );
		TEXTS.forEach( ( [ property, what ] ) => add( [ ...place, property ], `${ key }.${ property }`, what ) );
		if ( type === 'matrixdropdown' ) {
			listAt( json, [ ...place, 'columns' ] ).forEach( ( column, index ) => {
				const at = [ ...place, 'columns', index ];
				const columnKey = `${ key }.columns.${ isObject( column ) ? String( ownProperty( column, 'name' ) ) : index }`;
				add( [ ...at, 'title' ], `${ columnKey }.title`, 'column' );
				addItems( [ ...at, 'choices' ], `${ columnKey }.choices`, 'choice' );
			} );
		} else {
			addItems( [ ...place, 'columns' ], `${ key }.columns`, 'column' );
		}
		addItems( [ ...place, 'rows' ], `${ key }.rows`, 'row' );
		addItems( [ ...place, 'choices' ], `${ key }.choices`, 'choice' );
		addItems( [ ...place, 'rateValues' ], `${ key }.rateValues`, 'choice' );
		SPECIAL_TEXTS.forEach( ( property ) => add( [ ...place, property ], `${ key }.${ property }`, 'special-choice' ) );
	}
	return units;
}

/**
 * The languages that any text of a survey has, beside the one under `default`; those with most texts first.
 *
 * @param json
 */
export function languagesOf( json: JsonObject ): string[] {
	const counts = new Map<string, number>();
	listTexts( json ).forEach( ( { text } ) => languagesOfText( text ).forEach(
		( language ) => counts.set( language, ( counts.get( language ) ?? 0 ) + 1 ),
	) );
	return Array.from( counts.keys() ).sort( ( a, b ) =>
		( counts.get( b ) as number ) - ( counts.get( a ) as number ) || ( a < b ? -1 : 1 ) );
}

/**
 * How many of a survey's texts a language has.
 *
 * @param json
 * @param language - A code, or `default`
 */
export function completeness( json: JsonObject, language: string ): { readonly translated: number; readonly total: number } {
	const units = listTexts( json );
	return { translated: units.filter( ( { text } ) => textIn( text, language ).trim() !== '' ).length, total: units.length };
}

/**
 * The definition without the texts of a language.
 *
 * @param json
 * @param language - A code; `default` stays
 */
export function withoutLanguage( json: JsonObject, language: string ): JsonObject {
	return language === DEFAULT_LANGUAGE ? json :
		listTexts( json ).reduce( ( changed, { place } ) => withTextAt( changed, place, language, '' ), json );
}
