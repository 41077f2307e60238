/** Making a question another kind of question, with all that both kinds have. */
import { type JsonObject, ownProperty } from '../../json/value';
import { objectAt, type Place, valueAt, withValueAt } from './place';

/** Types between which a question can change; each has what makes the question. */
const LISTED: readonly string[] = [ 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking' ];
const FROM_CATALOGUE: readonly string[] = [ 'dropdown', 'tagbox' ];
const WRITTEN: readonly string[] = [ 'text', 'comment' ];

/** Types whose answers are several codes, as these measures need them. */
const SEVERAL: readonly string[] = [ 'checkbox', 'tagbox', 'ranking' ];
const LIST_MEASURES: readonly string[] = [ 'wantToLearn', 'canTeach' ];

/** Properties that only some of these types have. */
const LIMITS: readonly string[] = [ 'minSelectedChoices', 'maxSelectedChoices' ];
const SPECIAL: readonly string[] = [
	'showOtherItem', 'hasOther', 'otherText', 'showNoneItem', 'hasNone', 'noneText',
	'showRefuseItem', 'refuseText', 'showDontKnowItem', 'dontKnowText',
];
const OWN: Readonly<Record<string, readonly string[]>> = {
	radiogroup: SPECIAL,
	dropdown: [ ...SPECIAL, 'choicesFrom' ],
	checkbox: [ ...SPECIAL, ...LIMITS ],
	tagbox: [ ...SPECIAL, ...LIMITS, 'choicesFrom' ],
	ranking: [ ...LIMITS, 'selectToRankEnabled' ],
	text: [ 'inputType', 'min', 'max', 'integer', 'placeholder', 'maxLength' ],
	comment: [ 'maxLength' ],
};
const ALL_OWN = Object.keys( OWN ).reduce<string[]>( ( all, type ) => all.concat( OWN[ type ] as string[] ), [] );

/**
 * The types that a question can have instead of its own, its own among them; only its own when there is no other.
 *
 * @param question - Its JSON
 */
export function typesFor( question: JsonObject ): readonly string[] {
	const type = String( ownProperty( question, 'type' ) );
	const types = ownProperty( question, 'choicesFrom' ) !== undefined ? FROM_CATALOGUE :
		[ LISTED, WRITTEN ].find( ( group ) => group.includes( type ) );
	return types !== undefined && types.includes( type ) ? types : [ type ];
}

/**
 * The definition with a question of another type. What the new type does not know goes, also what the question meant
 * to the analysis if it cannot any more; everything else stays.
 *
 * @param json
 * @param place - Of the question
 * @param type - One of `typesFor`
 */
export function changeType( json: JsonObject, place: Place, type: string ): JsonObject {
	const question = objectAt( json, place );
	if ( !typesFor( question ).includes( type ) || ownProperty( question, 'type' ) === type ) {
		return json;
	}
	const own = OWN[ type ] as readonly string[];
	const gone = Object.keys( question ).filter( ( key ) => ALL_OWN.includes( key ) && !own.includes( key ) );
	const made = gone.reduce( ( changed, key ) => withValueAt( changed, [ ...place, key ], undefined ),
		withValueAt( json, [ ...place, 'type' ], type ) );
	return SEVERAL.includes( type ) ? made : LIST_MEASURES.reduce( ( changed, measure ) => {
		const at = [ 'localSkills', 'measures', measure ];
		return valueAt( changed, at ) === ownProperty( question, 'name' ) ? withValueAt( changed, at, undefined ) : changed;
	}, made );
}
