import { textDirection } from '../../core/i18n/localized-text';
import { withSkills } from '../../core/survey/with-skills';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { SAVING } from '../survey-form/saving';
import { createSurveySteps } from '../survey-form/survey-steps';
import { dropdownField } from './fields';
import { languagesOf } from './survey-list';
import type { Messages } from '../../core/i18n/messages';
import type { Survey } from '../../core/survey/definition';
import { NO_ANSWER, type LoadedSurvey } from '../survey-form/load-survey';
import type { MakingContext } from './making-context';
import type { MakingPanel } from './making-panel';
import type { MakingSession } from './making-session';

type Width = 'phone' | 'desktop';

/** What an editor sees who opens the survey for the first time, in a language. */
function loadAsEditor( session: MakingSession, survey: Survey, messages: Messages ): LoadedSurvey {
	const { taxonomy } = session.loaded;
	const filled = withSkills( survey, taxonomy );
	return {
		survey: filled,
		definitionRevision: 0,
		texts: { messages, locale: survey.locale, taxonomy },
		answer: NO_ANSWER,
		refusal: null,
	};
}

/**
 * The survey as people will answer it: the very form, which saves nothing here.
 *
 * @param context
 * @param session
 */
export function createPreviewPanel( context: MakingContext, session: MakingSession ): MakingPanel {
	const { messages, languageName, contentLanguage } = context;
	const text = ( key: string ): string => messages.text( `localskills-making-preview-${ key }` );
	let language = messages.language;
	let width: Width = window.innerWidth < 720 ? 'phone' : 'desktop';
	/** What was asked for last; an answer that comes later than a newer question is not shown. */
	let asked = 0;

	const frame = element( 'div', { class: 'ext-localSkills-making-frame', role: 'group', 'aria-label': text( 'frame' ) } );
	const controls = element( 'div', { class: 'ext-localSkills-making-preview-controls' } );

	const showForm = async (): Promise<void> => {
		const turn = ++asked;
		const survey = session.document.survey();
		frame.className = `ext-localSkills-making-frame ext-localSkills-making-frame-${ width }`;
		if ( survey === null ) {
			replaceContents( frame, notice( 'warning', text( 'nothing' ) ) );
			return;
		}
		if ( frame.firstChild === null ) {
			replaceContents( frame, element( 'p', { role: 'status' }, messages.text( 'localskills-making-loading' ) ) );
		}
		try {
			const theirs = language === messages.language ? messages : await context.messagesIn( language );
			const loaded = loadAsEditor( session, survey, theirs );
			if ( turn === asked ) {
				showLoaded( loaded, theirs );
			}
		} catch {
			if ( turn === asked ) {
				replaceContents( frame, notice( 'error', element( 'p', {}, messages.text( 'localskills-making-not-loaded' ) ),
					buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', () => {
						showForm();
					} ) ) ) );
			}
		}
	};

	const showLoaded = ( loaded: LoadedSurvey, theirs: Messages ): void => {
		const steps = createSurveySteps( {
			loaded,
			saving: { now: () => SAVING, load: () => Promise.resolve( SAVING ) },
			environment: {
				loadLanguages: context.catalogue.loadLanguages,
				loadWikis: context.catalogue.loadWikis,
				loadPickers: context.loadPickers,
			},
			formatDate: context.formatDate,
			values: new Map(),
			step: 0,
			canReviewEarly: false,
			publishNote: () => null,
			onChange: () => undefined,
			onStep: () => undefined,
			onPublish: () => steps.say( notice( 'success', text( 'end' ) ) ),
		} );
		replaceContents( frame, element( 'div', {
			class: 'ext-localSkills-survey ext-localSkills-survey-form', lang: theirs.language, dir: textDirection( theirs.language ),
		}, steps.element ) );
	};

	const showControls = (): void => {
		const codes = Array.from( new Set( [ messages.language, contentLanguage, ...languagesOf( session.document.json() ) ] ) );
		const languageField = dropdownField( {
			label: text( 'language' ),
			value: language,
			options: codes.map( ( code ) => ( { value: code, label: languageName( code ) } ) ),
			onChange( value ) {
				language = value;
				showForm();
			},
		} );
		const widthField = dropdownField( {
			label: text( 'width' ),
			value: width,
			options: [ { value: 'phone', label: text( 'phone' ) }, { value: 'desktop', label: text( 'desktop' ) } ],
			onChange( value ) {
				width = value as Width;
				showForm();
			},
		} );
		const again = button( text( 'again' ), 'quiet', () => {
			showForm().then( () => focusOn( frame ) );
		} );
		replaceContents( controls, languageField.element, widthField.element, again.$element[ 0 ] as HTMLElement );
	};

	return {
		element: element( 'div', {},
			element( 'p', {}, text( 'help' ) ), controls, frame ),
		show() {
			if ( ![ messages.language, contentLanguage, ...languagesOf( session.document.json() ) ].includes( language ) ) {
				language = messages.language;
			}
			showControls();
			showForm();
		},
		reveal: () => false,
		destroy() {
			asked++;
		},
	};
}
