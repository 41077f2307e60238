import { answerState } from '../../core/survey/answer-state';
import { titleText } from '../../core/survey/text';
import { element } from '../element';
import { button, buttonRow, notice } from '../notice';
import { surveyText } from '../survey-text';
import { textToCopy } from '../survey-form/text-to-copy';
import type { MakingContext } from './making-context';
import type { Published } from './publish-panel';

export interface PublishedScreenOptions {
	readonly context: MakingContext;
	readonly published: Published;
	readonly answers: number;
	/** Back to the survey. */
	readonly onContinue: () => void;
	readonly onClose: () => void;
}

/**
 * The survey is on the wiki: what was saved, what could not be, and what comes next.
 *
 * @param options
 */
export function createPublishedScreen( options: PublishedScreenOptions ): HTMLElement {
	const { context, published: { survey, isSameStatus, companions, earlier }, onContinue, onClose } = options;
	const { messages, titles, pageUrl } = context;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-published-${ key }`, ...parameters );
	const state = answerState( survey, context.now().toISOString() );
	const isOpen = state === 'open';
	const title = titles.survey( survey.id );

	const troubles = companions.filter( ( { kind } ) => kind === 'fault' || kind === 'no-place' ).map( ( outcome ) => {
		// Messages used here: localskills-making-published-fault-survey, localskills-making-published-fault-blank,
		// localskills-making-published-fault-portal
		const words = element( 'p', {}, text( `fault-${ outcome.page }`, outcome.title ) );
		return outcome.kind === 'fault' ? notice( 'warning', words,
			outcome.fault.explanation === '' ? null : element( 'p', { dir: 'auto' }, outcome.fault.explanation ),
			textToCopy( outcome.text, pageUrl( outcome.title, { action: 'edit' } ), messages ) ) : notice( 'warning', words );
	} );

	const leftOpen = earlier === null || earlier.outcome.kind === 'closed' ? null : notice( 'warning',
		element( 'p', {}, text( 'fault-earlier', earlier.title ) ),
		earlier.outcome.fault.explanation === '' ? null : element( 'p', { dir: 'auto' }, earlier.outcome.fault.explanation ),
		earlier.outcome.text === '' ? null :
			textToCopy( earlier.outcome.text, pageUrl( earlier.outcome.title, { action: 'edit' } ), messages ) );

	return element( 'div', { class: 'ext-localSkills-making-published' },
		element( 'h2', { tabindex: '-1' }, text( isSameStatus && state !== 'draft' ? 'changes' : isOpen ? 'open' : state === 'not-yet-open' ? 'not-yet' : 'saved' ) ),
		notice( 'success',
			element( 'p', {}, surveyText( titleText( { name: survey.id, title: survey.title }, {
				messages, locale: survey.locale, taxonomy: null,
			} ), messages ), ': ',
			element( 'a', { href: pageUrl( title ) }, title ) ),
			isOpen && !isSameStatus ? element( 'p', {}, text( 'share' ) ) : null,
			earlier !== null && leftOpen === null ? element( 'p', {}, text( 'earlier', earlier.title ) ) : null,
			state === 'draft' ? element( 'p', {}, text( 'draft' ) ) : null,
			state === 'not-yet-open' && survey.opens !== null ? element( 'p', {}, text( 'opens', context.formatDate( survey.opens ) ) ) : null,
		),
		...troubles,
		leftOpen,
		buttonRow(
			button( text( 'view' ), 'primary', () => context.goTo( pageUrl( title ) ) ),
			button( text( 'more' ), 'normal', onContinue ),
			button( text( 'close' ), 'normal', onClose ),
		),
	);
}
