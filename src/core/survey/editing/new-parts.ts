/** The parts that can be added to a survey, each as valid as it can be before anybody wrote a word. */
import { ID_PATTERN } from '../../pages';
import type { JsonObject } from '../../json/value';
import { MEASURED_COLUMNS, SCALE_CODES } from '../scale';
import { takenNames, takenPageNames } from './parts';
import { listAt, withItem, withValueAt } from './place';
import { numberedId } from './suggest-id';

/** What people add, in the order in which they are offered; several may be of one type of the format. */
export const PART_KINDS = [
	'single-choice', 'multiple-choice', 'dropdown', 'ranking', 'rating', 'yes-no',
	'skills-grid', 'skills', 'languages', 'wikis', 'matrix',
	'short-text', 'long-text', 'number', 'date', 'note', 'panel',
] as const;

export type PartKind = typeof PART_KINDS[ number ];

/** The code of "not relevant to me", which never enters a statistic. */
export const NOT_RELEVANT = 'na';

/** What a new grid says: texts as a definition has them, in the survey's own language where they can be. */
export interface GridWords {
	readonly importance: unknown;
	readonly ability: unknown;
	readonly notRelevant: unknown;
}

/**
 * A new element.
 *
 * @param kind
 * @param name - One that is not taken
 * @param words
 */
export function newElement( kind: PartKind, name: string, words: GridWords ): JsonObject {
	const choices = [ 'option-1', 'option-2' ];
	switch ( kind ) {
		case 'single-choice':
			return { type: 'radiogroup', name, choices };
		case 'multiple-choice':
			return { type: 'checkbox', name, choices };
		case 'dropdown':
		case 'ranking':
			return { type: kind, name, choices };
		case 'rating':
			return { type: 'rating', name, rateMin: 1, rateMax: 5 };
		case 'yes-no':
			return { type: 'boolean', name };
		case 'skills-grid': {
			const scale = SCALE_CODES.map( Number );
			return { type: 'matrixdropdown', name, rowsFrom: '', columns: MEASURED_COLUMNS.map( ( column ) => ( {
				name: column,
				title: words[ column ],
				choices: [ ...scale, { value: NOT_RELEVANT, text: words.notRelevant } ],
			} ) ) };
		}
		case 'skills':
		case 'languages':
		case 'wikis':
			return { type: 'tagbox', name, choicesFrom: kind };
		case 'matrix':
			return { type: 'matrix', name, columns: choices, rows: [ 'row-1', 'row-2' ] };
		case 'short-text':
			return { type: 'text', name };
		case 'long-text':
			return { type: 'comment', name, maxLength: 1000 };
		case 'number':
			return { type: 'text', name, inputType: 'number', min: 0, integer: true };
		case 'date':
			return { type: 'text', name, inputType: 'date' };
		case 'note':
			return { type: 'html', name, html: '…' };
		case 'panel':
			return { type: 'panel', name, elements: [] };
	}
}

/** What a new element is called until its title says more. */
export const NAME_STEMS: Readonly<Record<'question' | 'panel' | 'note', string>> = { question: 'question', panel: 'group', note: 'note' };

/**
 * A name for a new element.
 *
 * @param kind
 * @param json
 * @param retiredNames - Names that were in use once and cannot be given away again
 */
export function nameForNew( kind: PartKind, json: JsonObject, retiredNames: readonly string[] = [] ): string {
	const stem = kind === 'panel' || kind === 'note' ? NAME_STEMS[ kind ] : NAME_STEMS.question;
	return numberedId( stem, [ ...takenNames( json ), ...retiredNames.filter( ( name ) => ID_PATTERN.test( name ) ) ] );
}

/**
 * The definition with one more page, which has nothing on it yet.
 *
 * @param json
 * @param index
 */
export function addPage( json: JsonObject, index: number ): JsonObject {
	return withItem( json, [ 'pages' ], index, { name: numberedId( 'page', takenPageNames( json ) ), elements: [] } );
}

/**
 * The definition with a code among those that never enter a statistic.
 *
 * @param json
 * @param code
 */
export function withNotInStatistics( json: JsonObject, code: string ): JsonObject {
	const place = [ 'localSkills', 'notInStatistics' ];
	const codes = listAt( json, place );
	return codes.includes( code ) ? json : withValueAt( json, place, [ ...codes, code ] );
}
