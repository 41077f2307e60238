import { element } from '../element';
import { answersText } from './overview-screen';
import type { Survey } from '../../core/survey/definition';
import type { MakingContext } from './making-context';

/**
 * What the changes to a survey do to the answers that there are.
 *
 * @param before - As it is published
 * @param after - As it is to be
 * @param answers - How many have answered
 * @param context
 */
export function changeList( before: Survey, after: Survey, answers: number, context: MakingContext ): HTMLElement | null {
	return before === after ? null : element( 'p', {}, answersText( answers, context ) );
}
