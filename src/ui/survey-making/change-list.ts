import { definitionChanges } from '../../core/survey/definition-changes';
import { changeText, isRefused, type ChangeEffect, type DefinitionChange } from '../../core/survey/definition-change';
import { element } from '../element';
import { notice } from '../notice';
import { answersText } from './overview-screen';
import type { Survey } from '../../core/survey/definition';
import type { MakingContext } from './making-context';

export interface ChangeList {
	readonly element: HTMLElement | null;
	/** Whether one of the changes would make answers lie that there are. */
	readonly isRefused: boolean;
}

/** What weighs most comes first; what changes nothing for anybody is not told. */
const TOLD: readonly ChangeEffect[] = [ 'lost', 'meaning', 'incomplete' ];

/**
 * What the changes to a survey do to the answers that there are.
 *
 * @param before - As it is published
 * @param after - As it is to be
 * @param answers - How many have answered
 * @param context
 */
export function changeList( before: Survey, after: Survey, answers: number, context: MakingContext ): ChangeList {
	const { messages } = context;
	if ( answers === 0 ) {
		return { element: null, isRefused: false };
	}
	const changes = definitionChanges( before, after );
	const refused = changes.some( isRefused );
	const list = ( shown: readonly DefinitionChange[] ): HTMLElement => element( 'ul', {}, ...shown.map(
		( change ) => element( 'li', {}, changeText( change, before, after, messages ) ) ) );
	const told = TOLD.map( ( effect ) => changes.filter( ( change ) => change.effect === effect ) )
		.filter( ( shown ) => shown.length > 0 );
	// Messages used here: localskills-making-effect-lost, localskills-making-effect-meaning,
	// localskills-making-effect-incomplete
	return {
		isRefused: refused,
		element: element( 'div', {},
			element( 'h3', {}, messages.text( 'localskills-making-changes-heading' ) ),
			element( 'p', {}, answersText( answers, context ) ),
			told.length === 0 ? element( 'p', {}, messages.text( 'localskills-making-changes-none' ) ) : null,
			...told.map( ( shown ) => {
				const effect = ( shown[ 0 ] as DefinitionChange ).effect;
				return notice( effect === 'lost' ? 'error' : effect === 'meaning' ? 'warning' : 'notice',
					element( 'p', {}, messages.text( `localskills-making-effect-${ effect }` ) ), list( shown ) );
			} ),
		),
	};
}
