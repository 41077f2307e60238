import { resolveText } from '../../core/i18n/localized-text';
import type { Survey } from '../../core/survey/definition';
import { downloadResults } from '../download-file';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { countNow, type ResultsNow } from './count-now';
import { countingFault } from './counting-fault';
import { createProgressView } from './progress-view';
import { resultsContent } from './results-content';
import type { ResultsContext } from './results-context';

export interface ResultsPanel {
	readonly element: HTMLElement;
	/** Counts, from the beginning. */
	start(): void;
	/** Ends the counting, if one is under way. */
	stop(): void;
}

/** The results of a survey as they are now: how far the counting is, then what came of it. */
export function createResultsPanel( context: ResultsContext ): ResultsPanel {
	const { messages, surveyId } = context;
	const root = element( 'div', { class: 'ext-localSkills-live' } );
	let stopCurrent: () => void = () => undefined;

	const again = ( key: string, kind: 'primary' | 'normal' ): OO.ui.ButtonInputWidget =>
		button( messages.text( `localskills-live-${ key }` ), kind, () => panel.start() );

	function heading( survey: Survey ): HTMLElement {
		const { text, language, direction } = survey.title === null ?
			{ text: surveyId, language: null, direction: 'auto' } : resolveText( survey.title, messages, survey.locale );
		return element( 'h2', { dir: direction, ...language === null ? {} : { lang: language } }, text );
	}

	function showFault( fault: unknown ): void {
		const said = countingFault( fault, messages );
		replaceContents( root, said, buttonRow( again( 'try-again', 'primary' ) ) );
		focusOn( said );
	}

	function showCancelled(): void {
		const said = notice( 'notice', messages.text( 'localskills-live-cancelled' ) );
		replaceContents( root, said, buttonRow( again( 'again', 'primary' ) ) );
		focusOn( said );
	}

	function savedWords( savedAt: string | null, title: string ): HTMLElement {
		return element( 'p', {}, ...savedAt === null ? [ messages.text( 'localskills-live-not-saved' ) ] : [
			messages.text( 'localskills-live-saved', context.formatTime( savedAt ) ), ' ',
			element( 'a', { href: context.pageUrl( title ), target: '_blank', rel: 'noopener' }, messages.text( 'localskills-live-see-saved' ) ),
		] );
	}

	function showResults( { report, isFrozen, isUnsaved, pending, savedAt, html, files, fault }: ResultsNow ): void {
		const time = context.now();
		const { survey, results: { counted }, titles } = report;
		const head = heading( survey );
		const saved = savedWords( savedAt, titles.results( surveyId ) );
		if ( isFrozen || files === null ) {
			const words = isUnsaved ? messages.text( 'localskills-live-first', pending ) : messages.text( 'localskills-live-frozen' );
			replaceContents( root, head, notice( isUnsaved ? 'notice' : 'warning', element( 'p', {}, words ), saved ),
				buttonRow( again( 'again', 'normal' ) ) );
			focusOn( head );
			return;
		}
		// The figures are then those of an earlier release.
		const isHeld = pending > 0;
		const content = html === null ? null : resultsContent( html );
		replaceContents( root, head,
			notice( 'notice', element( 'p', {}, messages.text( isHeld ? 'localskills-live-counted-held' : 'localskills-live-counted',
				context.formatTime( time.toISOString() ), counted, pending ) ), saved ),
			buttonRow(
				button( messages.text( 'localskills-download-table' ), 'normal', () => downloadResults( surveyId, time, 'csv', files.csv ) ),
				button( messages.text( 'localskills-download-data' ), 'normal', () => downloadResults( surveyId, time, 'json', files.json ) ),
				again( 'again', 'normal' ),
			),
			fault === null ? null : countingFault( fault, messages ),
			content,
		);
		if ( content !== null ) {
			context.enliven( content );
		}
		focusOn( head );
	}

	const panel: ResultsPanel = {
		element: root,
		start() {
			stopCurrent();
			const signal = { aborted: false };
			const cancel = (): void => {
				signal.aborted = true;
				reader.cancel();
			};
			const progress = createProgressView( messages, () => {
				cancel();
				showCancelled();
			} );
			const reader = context.createReader( ( wait ) => progress.showWait( wait ) );
			stopCurrent = cancel;
			replaceContents( root, progress.element );
			countNow( context, reader, {
				signal,
				onPhase: ( phase ) => progress.showPhase( phase ),
				onPages: ( count ) => progress.showPages( count ),
			} ).then( ( results ) => {
				if ( !signal.aborted ) {
					showResults( results );
				}
			} ).catch( ( fault: unknown ) => {
				if ( !signal.aborted ) {
					showFault( fault );
				}
			} );
		},
		stop: () => stopCurrent(),
	};
	return panel;
}
