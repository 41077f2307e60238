/** What changes to one question do to answers. */
import type { FaultParameter } from '../json/fault';
import { type ChangedItem, itemChanges } from './choice-changes';
import type { Choice, Question, RatingQuestion } from './definition';
import type { ChangeEffect, DefinitionChange } from './definition-change';
import { listSpecialChoices, specialChoicesOf } from './special-choices';
import { isReworded, isSameWording } from './text-changes';

/**
 * @param before - The question as it was
 * @param after - The question of the same name
 */
export function questionChanges( before: Question, after: Question ): DefinitionChange[] {
	const element = after.name;
	const changes: DefinitionChange[] = [];
	const add = ( code: string, effect: ChangeEffect, ...parameters: FaultParameter[] ): void => {
		changes.push( { code: `question-${ code }`, effect, element, item: null, parameters } );
	};
	if ( before.isRetired !== after.isRetired ) {
		add( after.isRetired ? 'retired' : 'returned', after.isRetired ? 'none' : 'incomplete' );
	}
	const [ was, is ] = [ answerKind( before ), answerKind( after ) ];
	if ( was !== is ) {
		// One choice is as good an answer where several are possible.
		const isWider = was === 'choice' && is === 'choices';
		add( isWider ? 'multiple' : 'type', isWider ? 'meaning' : 'lost', typeWord( before ), typeWord( after ) );
		return changes;
	}
	if ( typeWord( before ) !== typeWord( after ) ) {
		add( 'display', 'none', typeWord( before ), typeWord( after ) );
	}
	if ( isReworded( before.title, after.title ) || isReworded( before.description, after.description ) ) {
		add( 'text', 'meaning' );
	}
	if ( conditionOf( before.visibleIf ) !== conditionOf( after.visibleIf ) ) {
		add( 'condition', 'incomplete' );
	}
	const needs = ( question: Question ): string => conditionOf( question.requiredIf ) || String( question.isRequired );
	if ( needs( before ) !== needs( after ) ) {
		add( needs( after ) === 'false' ? 'optional' : 'required', needs( after ) === 'false' ? 'none' : 'incomplete' );
	}
	if ( limitsOf( before ) !== limitsOf( after ) ) {
		add( 'limits', 'meaning' );
	}
	if ( sourceOf( before ) !== sourceOf( after ) ) {
		add( 'source', 'lost' );
		return changes;
	}
	return changes.concat( before.type === 'rating' && after.type === 'rating' ?
		scaleChanges( before, after ) : listChanges( before, after ) );
}

/** What an answer consists of: questions of one kind can read each other's answers. */
function answerKind( question: Question ): string {
	switch ( question.type ) {
		case 'radiogroup':
		case 'dropdown':
			return 'choice';
		case 'checkbox':
		case 'tagbox':
			return 'choices';
		case 'comment':
			return 'text';
		case 'text':
			return question.inputType === 'url' ? 'text' : question.inputType;
		default:
			return question.type;
	}
}

/** As the definition has it. */
function typeWord( question: Question ): string {
	return question.type === 'text' ? question.inputType : question.type;
}

function conditionOf( condition: Question[ 'visibleIf' ] ): string {
	return condition?.source ?? '';
}

function limitsOf( question: Question ): string {
	const { minSelectedChoices, maxSelectedChoices, min, max, isInteger, maxLength, isSelectToRank, isEachRowRequired } =
		question as unknown as Partial<Record<string, unknown>>;
	return JSON.stringify( [
		minSelectedChoices ?? null, maxSelectedChoices ?? null, min ?? null, max ?? null, isInteger ?? false, maxLength ?? null,
		isSelectToRank ?? false, isEachRowRequired ?? false,
	] );
}

/** Where choices or rows come from, if the definition does not list them. */
function sourceOf( question: Question ): string {
	return 'choicesFrom' in question && question.choicesFrom !== null ? question.choicesFrom :
		question.type === 'matrixdropdown' && question.rowsFrom !== null ? `rows ${ question.rowsFrom }` : '';
}

function scaleChanges( before: RatingQuestion, after: RatingQuestion ): DefinitionChange[] {
	const change = ( code: string, effect: ChangeEffect ): DefinitionChange[] =>
		[ { code, effect, element: after.name, item: null, parameters: [] } ];
	const codes = ( { choices }: RatingQuestion ): string => choices.map( ( { value } ) => value ).join( ' ' );
	if ( codes( before ) !== codes( after ) ) {
		return change( 'scale-steps', 'lost' );
	}
	const [ low, high ] = [ before.minRateDescription, before.maxRateDescription ];
	const isTurned = isSameWording( low, after.maxRateDescription ) && isSameWording( high, after.minRateDescription );
	if ( isTurned && !isSameWording( low, high ) ) {
		return change( 'scale-reversed', 'lost' );
	}
	const ends = isReworded( low, after.minRateDescription ) || isReworded( high, after.maxRateDescription );
	return [ ...ends ? change( 'scale-ends', 'meaning' ) : [], ...listChanges( before, after ) ];
}

function listChanges( before: Question, after: Question ): DefinitionChange[] {
	const changes = itemChanges( after.name, 'choice', choicesOf( before ), choicesOf( after ) );
	if ( 'rows' in before && 'rows' in after ) {
		changes.push( ...itemChanges( after.name, 'row', before.rows, after.rows ) );
	}
	if ( before.type === 'matrixdropdown' && after.type === 'matrixdropdown' ) {
		changes.push( ...itemChanges( after.name, 'column', columnsOf( before ), columnsOf( after ) ) );
		after.columns.forEach( ( column ) => {
			const same = before.columns.find( ( { name } ) => name === column.name );
			changes.push( ...same ? itemChanges( after.name, 'choice', same.choices, column.choices ) : [] );
		} );
	}
	return changes;
}

function choicesOf( question: Question ): readonly Choice[] {
	if ( !( 'choices' in question ) ) {
		return [];
	}
	const listed = question.choices;
	return listed.concat( listSpecialChoices( specialChoicesOf( question ) )
		.filter( ( special ) => !listed.some( ( { value } ) => value === special.value ) ) );
}

function columnsOf( grid: Extract<Question, { type: 'matrixdropdown' }> ): ChangedItem[] {
	return grid.columns.map( ( { name, title } ) => ( { value: name, text: title, visibleIf: null, isRetired: false } ) );
}
