/** What questions that only some are asked would tell of the questions that lead to them, where these are withheld. */
import { conditionParameters } from '../../survey/conditions/condition-parameters';
import type { Survey } from '../../survey/definition';
import { answerParameters } from '../../survey/parameters';
import { conditionsByQuestion } from './audit-conditions';
import { isSmall, isWithheld, LITTLE_CHANGE, type PublishedQuestion, type Shown, SMALL_COUNTS, type Withheld } from './published';

/** A question, or a skill of the grid, by the name of one of its parameters → the parameters that its conditions look at. */
export type Leads = ReadonlyMap<string, readonly string[]>;

/**
 * What each parameter depends on: conditions of its page, its panels, the question and its row; a text that goes with a
 * choice depends on the question. Those that decide about what it depends on are among them.
 *
 * @param survey
 */
export function leadsOf( survey: Survey ): Leads {
	const conditions = conditionsByQuestion( survey );
	const direct = new Map<string, readonly string[]>();
	for ( const { column, name, question, row } of answerParameters( survey ) ) {
		const ofRow = row === null || row.visibleIf === null ? [] : [ row.visibleIf ];
		const own = [ ...conditions.get( question.name ) ?? [], ...ofRow ];
		direct.set( name, own.reduce<string[]>( ( all, condition ) => all.concat( conditionParameters( condition ) ),
			row === null && column === null && name !== question.name ? [ question.name ] : [] ) );
	}
	return new Map( Array.from( direct, ( [ name, first ] ) => {
		const found = new Set( first );
		// A set is walked on to what is added while it is walked.
		found.forEach( ( lead ) => ( direct.get( lead ) ?? [] ).forEach( ( further ) => found.add( further ) ) );
		return [ name, Array.from( found ) ] as const;
	} ) );
}

/**
 * Choices that are offered to some only: name of the parameter → code → what its condition depends on, with what that
 * depends on.
 *
 * @param survey
 * @param leads - As `leadsOf` gives them
 */
export function choiceLeadsOf( survey: Survey, leads: Leads ): ReadonlyMap<string, Leads> {
	const found = new Map<string, Map<string, readonly string[]>>();
	for ( const { choices, name } of answerParameters( survey ) ) {
		( choices ?? [] ).forEach( ( { value, visibleIf } ) => {
			if ( visibleIf !== null ) {
				const direct = conditionParameters( visibleIf );
				const ofChoices = found.get( name ) ?? new Map<string, readonly string[]>();
				ofChoices.set( value, direct.reduce<string[]>( ( all, lead ) => all.concat( leads.get( lead ) ?? [] ), direct ) );
				found.set( name, ofChoices );
			}
		} );
	}
	return found;
}

/**
 * Why a figure that not everybody is asked for is withheld for the sake of what leads to it.
 *
 * Whoever answers it has given an answer that leads to it, so where that is withheld as a whole its number is the least
 * that this answer can have, and all others are the most that other answers can have: both have to be no small counts,
 * and there have to be others. Numbers show no counts, so the same goes for them. Where all answers to what leads to it
 * are alike nothing of it may be shown, not even that it has few answers: that there are any tells what all of them said.
 * Where too little has changed in what leads to it, how many answer it now would say what was hidden, or what all had said,
 * before.
 *
 * @param leads - Of the figure
 * @param n - Answers that it rests on
 * @param counted - All answers
 * @param questions - As they are shown
 * @param isNumber - Whether a parameter is of a number
 * @param minCell
 * @return Null where nothing speaks against it
 */
export function withheldFollowUp(
	leads: readonly string[], n: number, counted: number, questions: Readonly<Record<string, Shown<PublishedQuestion>>>,
	isNumber: ( name: string ) => boolean, minCell: number,
): Withheld | null {
	const closed = minCell <= 1 ? [] : leads.filter( ( lead ) => {
		const question = questions[ lead ];
		return question !== undefined && ( isWithheld( question ) || isNumber( lead ) );
	} ).map( ( lead ) => questions[ lead ] );
	const isUnanimous = closed.some( ( question ) => isWithheld( question ) && question.withheld === 'unanimous' );
	const isOpen = n === 0 || !isSmall( n, { minAnswers: 0, minCell } ) && counted - n >= minCell;
	const isChanging = closed.some( ( question ) => isWithheld( question ) && question.withheld === 'little-change' );
	return isUnanimous || closed.length > 0 && !isOpen ? SMALL_COUNTS : isChanging && n > 0 ? LITTLE_CHANGE : null;
}
