/** All texts of a definition that people read, each with a key that stays the same when the survey is rearranged. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { listAt, type Place } from './editing/place';
import { type DefinitionPart, partsOf } from './editing/parts';
import { isCode } from './read-choices';

export type TextKind =
	'title' | 'description' | 'note' | 'choice' | 'row' | 'column' | 'special-choice' | 'end-of-scale' | 'placeholder';

export interface DefinitionText {
	/**
	 * Made of names and codes, never of positions: `role.title`, `role.choices.editor`, `skills.columns.ability.title`;
	 * `survey.title` of the survey, `survey.pages.<name>.title` of a page (no element is called `survey`). Unique in a
	 * definition whose names and codes are.
	 */
	readonly key: string;
	/** Where the text stands: `valueAt( json, path )`. */
	readonly path: Place;
	/** As it stands there: a string, `{ "default": …, "fr": … }`, or `{ "message": … }`. */
	readonly text: unknown;
	readonly kind: TextKind;
}

/** Properties of elements that hold a text, in the order in which people read them. */
const PROPERTIES: readonly ( readonly [ string, TextKind ] )[] = [
	[ 'title', 'title' ], [ 'description', 'description' ], [ 'html', 'note' ], [ 'placeholder', 'placeholder' ],
	[ 'minRateDescription', 'end-of-scale' ], [ 'maxRateDescription', 'end-of-scale' ],
];

/** After the choices, as they are shown. */
const SPECIAL_CHOICES: readonly ( readonly [ string, TextKind ] )[] = [
	[ 'labelTrue', 'choice' ], [ 'labelFalse', 'choice' ],
	[ 'otherText', 'special-choice' ], [ 'noneText', 'special-choice' ], [ 'refuseText', 'special-choice' ],
	[ 'dontKnowText', 'special-choice' ],
];

/**
 * The texts of a definition in the order in which they are read.
 *
 * @param json - A definition, with faults or without
 */
export function definitionTexts( json: JsonObject ): DefinitionText[] {
	const texts: DefinitionText[] = [];
	const add = ( owner: unknown, place: Place, key: string, property: string, kind: TextKind, isNamed = true ): void => {
		const text = isObject( owner ) ? ownProperty( owner, property ) : undefined;
		if ( typeof text === 'string' || isObject( text ) ) {
			texts.push( { key: isNamed ? `${ key }.${ property }` : key, path: [ ...place, property ], text, kind } );
		}
	};
	const addChoices = ( place: Place, key: string, kind: TextKind ): void => {
		listAt( json, place ).forEach( ( choice, index ) => {
			const code = isObject( choice ) ? ownProperty( choice, 'value' ) : undefined;
			if ( isCode( code ) ) {
				add( choice, [ ...place, index ], `${ key }.${ code }`, 'text', kind, false );
			}
		} );
	};
	const addColumns = ( { type, place, name }: DefinitionPart ): void => {
		const columns: Place = [ ...place, 'columns' ];
		if ( type !== 'matrixdropdown' ) {
			addChoices( columns, `${ name }.columns`, 'column' );
			return;
		}
		listAt( json, columns ).forEach( ( column, index ) => {
			const own = isObject( column ) ? ownProperty( column, 'name' ) : undefined;
			if ( typeof own === 'string' ) {
				const key = `${ name }.columns.${ own }`;
				add( column, [ ...columns, index ], key, 'title', 'column' );
				addChoices( [ ...columns, index, 'choices' ], `${ key }.choices`, 'choice' );
			}
		} );
	};

	add( json, [], 'survey', 'title', 'title' );
	add( json, [], 'survey', 'description', 'description' );
	const settings = ownProperty( json, 'localSkills' );
	const audience = isObject( settings ) ? ownProperty( settings, 'audience' ) : undefined;
	add( audience, [ 'localSkills', 'audience' ], 'survey.audience', 'description', 'description' );
	for ( const part of partsOf( json ) ) {
		const { place, kind, name, json: own } = part;
		if ( name === '' ) {
			continue;
		}
		const key = kind === 'page' ? `survey.pages.${ name }` : name;
		PROPERTIES.forEach( ( [ property, textKind ] ) => add( own, place, key, property, textKind ) );
		if ( kind === 'question' ) {
			addColumns( part );
			addChoices( [ ...place, 'rows' ], `${ name }.rows`, 'row' );
			addChoices( [ ...place, 'rateValues' ], `${ name }.rateValues`, 'choice' );
			addChoices( [ ...place, 'choices' ], `${ name }.choices`, 'choice' );
			SPECIAL_CHOICES.forEach( ( [ property, textKind ] ) => add( own, place, key, property, textKind ) );
		}
	}
	return texts;
}
