import { afterLifecycleAction, lifecycleActions } from '../../core/survey/lifecycle';
import { readDefinition } from '../../core/survey/read-definition';
import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { changeList } from './change-list';
import { closeEarlier, type ClosingOutcome, type EarlierSurvey } from './earlier-survey';
import { faultList } from './fault-list';
import { checkField, textField, type Field } from './fields';
import { makingFault } from './making-fault';
import { createMergeView } from './merge-view';
import { definitionPageText, type PublishConsent } from './publish-definition';
import { publishCompanions, readCompanions, type CompanionOutcome, type CompanionPage, type CompanionState } from './publish-pages';
import type { Fault } from '../../core/json/fault';
import type { JsonObject } from '../../core/json/value';
import type { Survey } from '../../core/survey/definition';
import type { DefinitionBase } from './definition-page';
import { previousIdOf } from './load-making';
import type { MakingContext } from './making-context';
import type { MakingPanel } from './making-panel';
import type { MakingSession } from './making-session';

/** What was published, for the screen that follows. */
export interface Published {
	readonly survey: Survey;
	/** Whether the survey was not on the wiki before. */
	readonly isFirst: boolean;
	/** Whether it has the status that it had on the wiki before: nothing but what it asks was changed. */
	readonly isSameStatus: boolean;
	readonly companions: readonly CompanionOutcome[];
	/** What became of the survey that this one repeats, with its name; null where it was left alone. */
	readonly earlier: { readonly title: string; readonly outcome: ClosingOutcome } | null;
}

export interface PublishPanelOptions {
	readonly context: MakingContext;
	readonly session: MakingSession;
	/** Shows what stands at a place of the definition. */
	readonly onGo: ( path: string ) => void;
	readonly onPublished: ( published: Published ) => void;
}

/**
 * The last step: what is wrong, what the changes do to the answers that there are, and publishing.
 *
 * @param options
 */
export function createPublishPanel( options: PublishPanelOptions ): MakingPanel {
	const { context, session, onGo, onPublished } = options;
	const { messages, titles, user } = context;
	const { document: definition, publisher, loaded } = session;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-${ key }`, ...parameters );

	const root = element( 'div', {} );
	const checks = element( 'div', {} );
	const message = element( 'div', {} );
	const buttons = element( 'div', {} );
	const portalPlace = element( 'div', { class: 'ext-localSkills-making-consent' } );
	const earlierPlace = element( 'div', { class: 'ext-localSkills-making-consent' } );
	let companions: CompanionState | null = null;
	let wantsPortal = true;
	let wantsClosing = true;
	let summary: Field<string> | null = null;

	const say = ( ...said: readonly Child[] ): void => {
		replaceContents( message, ...said );
		if ( said.length > 0 ) {
			focusOn( message );
		}
	};
	const setBusy = ( isBusy: boolean ): void => {
		Array.from( root.querySelectorAll<HTMLButtonElement>( 'button, input, textarea' ) ).forEach( ( control ) => {
			control.disabled = isBusy;
		} );
		if ( isBusy ) {
			replaceContents( message, element( 'p', { role: 'status' }, text( 'saving' ) ) );
		}
	};

	const summaryText = ( isOpening: boolean ): string => {
		const own = summary === null ? '' : summary.value().trim();
		const isFirst = publisher.base().revision === 0;
		return own !== '' ? own : text( isFirst ? ( isOpening ? 'summary-new-open' : 'summary-new' ) : isOpening ? 'summary-open' : 'summary-change' );
	};

	const publish = async ( isOpening: boolean, consent?: PublishConsent ): Promise<void> => {
		const today = context.now().toISOString().slice( 0, 10 );
		const json = isOpening ? afterLifecycleAction( definition.json(), 'open', today ) : definition.json();
		const isFirst = publisher.base().revision === 0;
		const statusBefore = session.published()?.status ?? null;
		session.keep();
		setBusy( true );
		const outcome = await publisher.publish( json, summaryText( isOpening ), consent );
		setBusy( false );
		switch ( outcome.kind ) {
			case 'published':
			case 'unchanged':
				definition.change( () => json );
				session.discardDraft();
				await publishRest( json, isFirst, statusBefore, isOpening );
				return;
			case 'meanwhile':
				showMeanwhile( outcome.saved, isOpening );
				return;
			case 'fault':
				say( makingFault( {
					context,
					fault: outcome.fault,
					title: titles.definition( session.surveyId ),
					pageText: definitionPageText( json ),
					isKept: session.keep(),
					tryAgain: ( again ) => {
						publish( isOpening, again );
					},
				} ) );
		}
	};

	/** The definition is saved; now the pages around it. */
	const publishRest = async (
		json: JsonObject, isFirst: boolean, statusBefore: Survey[ 'status' ] | null, isOpening: boolean,
	): Promise<void> => {
		const survey = readDefinition( json ).survey;
		if ( survey === null ) {
			say( notice( 'warning', text( 'published-unreadable' ) ) );
			return;
		}
		const wanted: CompanionPage[] = [
			...companions?.hasSurveyPage === true ? [] : [ 'survey' as const ],
			'blank',
			...companions?.isOnPortal === false && wantsPortal ? [ 'portal' as const ] : [],
		];
		setBusy( true );
		const outcomes = await publishCompanions( context, session, survey, wanted );
		const closing = isOpening && wantsClosing ? earlier() : null;
		const outcome = closing === null ? null : await closeEarlier( context, closing );
		setBusy( false );
		onPublished( {
			survey, isFirst, isSameStatus: !isFirst && survey.status === statusBefore, companions: outcomes,
			earlier: closing === null || outcome === null ? null : { title: closing.title, outcome },
		} );
	};

	const showMeanwhile = ( saved: DefinitionBase, isOpening: boolean ): void => {
		if ( saved.json === null ) {
			say( notice( 'warning',
				element( 'p', {}, text( saved.revision === 0 ? 'meanwhile-gone' : 'meanwhile-broken', saved.user ?? '' ) ),
				buttonRow( button( text( 'meanwhile-mine' ), 'primary', () => {
					publisher.rebase( saved );
					publish( isOpening );
				} ) ) ) );
			return;
		}
		say( createMergeView( {
			context,
			base: publisher.base().json,
			mine: definition.json(),
			theirs: saved.json,
			theirName: saved.user,
			onMerged( merged ) {
				publisher.rebase( saved );
				definition.change( () => merged );
				show();
				publish( isOpening );
			},
			onLook( merged ) {
				publisher.rebase( saved );
				definition.change( () => merged );
				session.keep();
				show();
				say( notice( 'success', text( 'merged-look' ) ) );
			},
		} ) );
	};

	/** Readers of the list know languages by their names. */
	const withLanguageName = ( fault: Fault ): Fault => fault.code !== 'missing-language' ? fault : {
		...fault,
		parameters: [ context.languageName( String( fault.parameters[ 0 ] ) ), ...fault.parameters.slice( 1 ) ],
	};

	const showChecks = (): boolean => {
		const faults = definition.faults();
		const warnings = definition.warnings();
		const before = session.published();
		const after = definition.survey();
		const changes = before === null || after === null ? null : changeList( before, after, loaded.answers, context );
		replaceContents( checks,
			// With warnings below, that nothing is wrong would be too much said.
			faults.length === 0 ? notice( 'success', warnings.length === 0 ? text( 'no-faults' ) : text( 'only-warnings', warnings.length ) ) : notice( 'error',
				element( 'p', {}, text( 'faults', faults.length ) ),
				faultList( faults, definition.json(), messages, onGo ) ),
			warnings.length === 0 ? null : notice( 'warning',
				element( 'p', {}, text( 'warnings', warnings.length ) ),
				faultList( warnings.map( withLanguageName ), definition.json(), messages, onGo ) ),
			changes === null ? null : changes.element,
		);
		return faults.length === 0 && after !== null && changes?.isRefused !== true;
	};

	const showPortal = (): void => {
		if ( companions === null || companions.isOnPortal === true ) {
			replaceContents( portalPlace );
		} else if ( companions.isOnPortal === null ) {
			replaceContents( portalPlace, element( 'p', {}, text( 'portal-by-hand', titles.root, `{{Skills survey|${ session.surveyId }|summary=yes}}` ) ) );
		} else {
			replaceContents( portalPlace, checkField( {
				label: text( 'portal', titles.root ),
				value: wantsPortal,
				onChange( value ) {
					wantsPortal = value;
				},
			} ).element );
		}
	};

	/** The survey that this one repeats, if it takes answers still. */
	const earlier = (): EarlierSurvey | null =>
		loaded.earlier?.id === previousIdOf( definition.json() ) ? loaded.earlier : null;

	const showEarlier = ( canOpen: boolean ): void => {
		const open = earlier();
		replaceContents( earlierPlace, !canOpen || open === null ? null : checkField( {
			label: text( 'earlier-close', open.title ),
			help: text( 'earlier-close-help' ),
			value: wantsClosing,
			onChange( value ) {
				wantsClosing = value;
			},
		} ).element );
	};

	const showButtons = ( isGood: boolean ): void => {
		const survey = definition.survey();
		const today = context.now().toISOString().slice( 0, 10 );
		const isFirst = publisher.base().revision === 0;
		const canOpen = survey !== null && survey.status === 'draft' && lifecycleActions( survey, today ).includes( 'open' );
		const open = button( text( 'publish-open' ), 'primary', () => {
			publish( true );
		} );
		const save = button( text( isFirst ? 'publish-draft' : canOpen ? 'publish-draft-changes' : 'publish-changes' ),
			canOpen ? 'normal' : 'primary', () => {
				publish( false );
			} );
		const isSaving = isFirst || session.isChanged();
		showEarlier( canOpen );
		open.setDisabled( !isGood );
		save.setDisabled( !isGood || !isSaving );
		replaceContents( buttons,
			canOpen ? element( 'p', {}, text( 'publish-open-help' ) ) : null,
			isSaving || canOpen ? null : element( 'p', {}, text( 'nothing-to-save' ) ),
			buttonRow( ...canOpen ? [ open, save ] : [ save ] ) );
	};

	const show = (): void => {
		replaceContents( message );
		const isGood = showChecks();
		showButtons( isGood );
		showPortal();
	};

	const loadCompanions = async (): Promise<void> => {
		try {
			companions = await readCompanions( context, session.surveyId );
			showPortal();
		} catch {
			// Whatever is not known is tried when the survey is saved, and told then.
		}
	};

	return {
		element: root,
		show() {
			summary = textField( {
				label: text( 'field-summary' ), help: text( 'field-summary-help' ), value: '', maxLength: 300, onChange: () => undefined,
			} );
			replaceContents( root,
				checks,
				element( 'p', {}, text( 'publish-where', titles.survey( session.surveyId ), user.name ) ),
				portalPlace, earlierPlace, summary.element, message, buttons );
			show();
			loadCompanions();
		},
		reveal: () => false,
		destroy: () => undefined,
	};
}
