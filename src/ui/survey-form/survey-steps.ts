import { createVisibility } from '../../core/survey/conditions/visibility';
import { questionsOf } from '../../core/survey/parameters';
import { resolveText } from '../../core/i18n/localized-text';
import { titleText } from '../../core/survey/text';
import { answerFaultText, validateAnswer, type AnswerFault } from '../../core/survey/validate-answer';
import { button, buttonRow, notice } from '../notice';
import { createQuestion } from '../questions/create-question';
import { element, focusOn, replaceContents, type Child } from '../element';
import { surveyParagraphs, surveyText } from '../survey-text';
import { withAnswer } from './answer-values';
import { createStepElements, showsAnything, type StepElements } from './step-elements';
import type { AnswerValues } from '../../core/survey/answer';
import type { Question, SurveyPage } from '../../core/survey/definition';
import type { QuestionEnvironment, QuestionWidget } from '../questions/question-frame';
import type { LoadedSurvey } from './load-survey';
import type { OnceLoaded } from './load-once';
import type { Saving } from './saving';

export interface SurveyStepsOptions {
	readonly loaded: LoadedSurvey;
	readonly saving: OnceLoaded<Saving>;
	/** What the questions are made with beside their texts. */
	readonly environment: Omit<QuestionEnvironment, 'texts' | 'onChange'>;
	/** A day (YYYY-MM-DD) in the reader's language. */
	readonly formatDate: ( day: string ) => string;
	readonly values: AnswerValues;
	/** The step to open first: the index of a page, or their number for the review. */
	readonly step: number;
	/** Whether every step leads to the review, not only the last one. */
	readonly canReviewEarly: boolean;
	/** What stands above the publish button: who will see this. */
	readonly publishNote: () => Child;
	/** The person changed an answer. */
	readonly onChange: () => void;
	/** Another step is shown. */
	readonly onStep: ( step: number ) => void;
	/** The answers are good, and the person wants them published. */
	readonly onPublish: () => void;
}

export interface SurveySteps {
	readonly element: HTMLElement;
	/** Everything that was entered, also into questions that are out of sight now. */
	values(): AnswerValues;
	/** What is to be published: the answers to what is asked. */
	answer(): AnswerValues;
	step(): number;
	goTo( step: number ): void;
	/** Shows other answers. */
	show( values: AnswerValues ): void;
	/** Puts a message above the buttons and moves the focus to it; null takes it away. */
	say( message: HTMLElement | null ): void;
	/** While the wiki is asked, nothing can be changed. */
	setBusy( isBusy: boolean ): void;
	/** Moves the focus to the heading of the step. */
	focusStep(): void;
}

/**
 * The questions of a survey, one step for each page of the definition that has something to show, and
 * a last one to look through the answers. Going on and publishing check the answers; going back does not.
 *
 * @param options
 */
export function createSurveySteps( options: SurveyStepsOptions ): SurveySteps {
	const { loaded: { survey, texts }, saving, environment, formatDate, onChange, onStep, onPublish } = options;
	const { messages } = texts;
	const { pages } = survey;
	const review = pages.length;
	const visibility = createVisibility( survey );
	let values = options.values;
	let visible = visibility( values );
	let current = 0;
	let canReview = options.canReviewEarly;
	let view: StepElements | null = null;
	/** Once a question was found at fault, its faults go away as they are mended. */
	const checked = new Set<string>();
	const widgets = new Map<string, QuestionWidget>();
	const views = new Map<number, StepElements>();

	const progressId = OO.ui.generateElementId();
	const progressText = element( 'div', { class: 'ext-localSkills-form-progress-text', id: progressId } );
	const progressBar = element( 'div', { class: 'ext-localSkills-form-progress-bar' } );
	const progressTrack = element( 'div', {
		class: 'ext-localSkills-form-progress-track', role: 'progressbar', 'aria-labelledby': progressId, 'aria-valuemin': '0',
	}, progressBar );
	const heading = element( 'h2', { class: 'ext-localSkills-form-step-title', tabindex: '-1' } );
	const help = element( 'div', { class: 'ext-localSkills-form-step-help' } );
	const summary = element( 'div', { class: 'ext-localSkills-form-fault-summary' } );
	const live = element( 'div', { class: 'ext-localSkills-form-live', role: 'status' } );
	const contents = element( 'div', {} );
	const message = element( 'div', { class: 'ext-localSkills-form-message' } );
	const note = element( 'div', { class: 'ext-localSkills-form-publish-note' } );
	const busy = element( 'div', { class: 'ext-localSkills-form-busy', role: 'status' } );
	// Only there to be disabled as a whole.
	const fields = element( 'fieldset', { class: 'ext-localSkills-form-fields', role: 'presentation' }, contents );

	/** The steps that there are now, in their order. */
	const steps = (): number[] => pages.reduce<number[]>( ( all, { name, elements }, index ) =>
		visible.isPageShown( name ) && showsAnything( elements, visible ) ? all.concat( index ) : all, [] ).concat( review );
	const neighbour = ( distance: number ): number => steps()[ steps().indexOf( current ) + distance ] as number;
	const questionsOn = ( step: number ): Question[] => questionsOf( { pages: pages.slice( step, step + 1 ) } );
	const isOn = ( step: number, name: string ): boolean => questionsOn( step ).some( ( question ) => question.name === name );

	const back = button( messages.text( 'localskills-form-back' ), 'normal', () => goTo( neighbour( -1 ) ) );
	const toReview = button( messages.text( 'localskills-form-to-review' ), 'quiet', () => goTo( review ) );
	const next = button( messages.text( 'localskills-form-next' ), 'primary', () => {
		if ( check( current ) ) {
			goTo( neighbour( 1 ) );
		}
	} );
	const publish = button( messages.text( 'localskills-form-publish' ), 'primary', () => {
		if ( check( null ) ) {
			onPublish();
		}
	} );
	const buttons = [ back, toReview, next, publish ];

	const widget = ( question: Question ): QuestionWidget => {
		let made = widgets.get( question.name );
		if ( !made ) {
			made = createQuestion( question, {
				...environment,
				texts,
				onChange( name, codes ) {
					values = withAnswer( values, name, codes );
					update();
					if ( checked.has( question.name ) ) {
						showFaults();
					}
					onChange();
				},
			} );
			made.show( values );
			widgets.set( question.name, made );
		}
		return made;
	};

	const showProgress = (): void => {
		const all = steps();
		const position = all.indexOf( current ) + 1;
		replaceContents( progressText, messages.text( 'localskills-form-step', position, all.length ) );
		progressTrack.setAttribute( 'aria-valuenow', String( position ) );
		progressTrack.setAttribute( 'aria-valuemax', String( all.length ) );
		progressBar.style.width = `${ 100 * position / all.length }%`;
	};

	/** After a change: what is to be seen now. */
	const update = (): void => {
		visible = visibility( values );
		const appeared = view ? view.update( visible ) : 0;
		replaceContents( live, appeared === 0 ? null : messages.text( 'localskills-form-appeared', appeared ) );
		showProgress();
	};

	const showFaults = (): AnswerFault[] => {
		const faults = validateAnswer( survey, values, visible ).filter( ( { question } ) => checked.has( question ) );
		widgets.forEach( ( made, name ) => {
			const fault = faults.find( ( { question } ) => question === name );
			made.setFault( fault ? answerFaultText( fault, messages ) : null, fault && fault.parameter );
		} );
		if ( !faults.some( ( { question } ) => current === review || isOn( current, question ) ) ) {
			replaceContents( summary );
		}
		return faults;
	};

	const goToQuestion = ( question: Question ): void => {
		if ( !isOn( current, question.name ) ) {
			goTo( pages.findIndex( ( _page, index ) => isOn( index, question.name ) ) );
		}
		widget( question ).focus();
	};

	/** Whether a step (null: all) is answered well; if not, shows where not, and goes there. */
	const check = ( step: number | null ): boolean => {
		const asked = step === null ? questionsOf( survey ) : questionsOn( step );
		asked.forEach( ( { name } ) => checked.add( name ) );
		const faults = showFaults();
		const named = asked.filter( ( { name } ) => faults.some( ( { question } ) => question === name ) );
		if ( named.length === 0 ) {
			return true;
		}
		replaceContents( summary, notice( 'error',
			element( 'p', {}, messages.text( 'localskills-form-faults', named.length ) ),
			element( 'ul', {}, ...named.map( ( question ) => {
				const link = element( 'a', { href: '#' }, surveyText( titleText( question, texts ), messages ) );
				link.addEventListener( 'click', ( event ) => {
					event.preventDefault();
					goToQuestion( question );
				} );
				return element( 'li', {}, link );
			} ) ),
		) );
		focusOn( summary );
		return false;
	};

	const showReview = (): void => {
		canReview = true;
		view = null;
		replaceContents( heading, messages.text( 'localskills-form-review' ) );
		replaceContents( help, element( 'p', {}, messages.text( 'localskills-form-review-help' ) ) );
		const list = ( { createReview, createAnswerWords }: Saving ): void => {
			publish.setDisabled( false );
			if ( current === review ) {
				replaceContents( contents, createReview( {
					texts,
					pages: pages.filter( ( { name } ) => visible.isPageShown( name ) ),
					visible,
					words: createAnswerWords( texts, environment, formatDate ),
					onChange: goToQuestion,
				} ) );
			}
		};
		const ready = saving.now();
		if ( ready ) {
			list( ready );
			return;
		}
		publish.setDisabled( true );
		replaceContents( contents, element( 'p', { class: 'ext-localSkills-form-busy', role: 'status' }, messages.text( 'localskills-form-loading' ) ) );
		saving.load().then( list, () => replaceContents( contents, notice( 'error',
			element( 'p', {}, messages.text( 'localskills-form-part-not-loaded' ) ),
			buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', showReview ) ),
		) ) );
	};

	const showPage = ( page: SurveyPage ): void => {
		view = views.get( current ) || createStepElements( page, texts, widget );
		views.set( current, view );
		view.update( visible );
		replaceContents( heading, page.title === null ? progressText.textContent :
			surveyText( titleText( page, texts ), messages ) );
		replaceContents( help, page.description === null ? null :
			surveyParagraphs( resolveText( page.description, messages, texts.locale ), messages ) );
		replaceContents( contents, view.element );
		// Text areas grow by measuring themselves, which they can only do on the page.
		window.dispatchEvent( new Event( 'resize' ) );
	};

	/** Shows the step, or the one before it that there is now. */
	const showStep = ( wanted: number ): void => {
		const all = steps();
		const [ first ] = all;
		current = all.filter( ( step ) => step <= wanted ).pop() ?? first as number;
		[ summary, message, live ].forEach( ( part ) => replaceContents( part ) );
		showProgress();
		if ( current === review ) {
			showReview();
		} else {
			showPage( pages[ current ] as SurveyPage );
		}
		showFaults();
		back.toggle( current !== first );
		next.toggle( current !== review );
		publish.toggle( current === review );
		toReview.toggle( canReview && neighbour( 1 ) < review );
		replaceContents( note, current === review ? options.publishNote() : null );
	};

	const goTo = ( step: number ): void => {
		showStep( step );
		onStep( current );
		focusOn( heading );
		root.scrollIntoView();
	};

	const root = element( 'form', { class: 'ext-localSkills-form', novalidate: '' },
		element( 'div', { class: 'ext-localSkills-form-progress' }, progressText, progressTrack ),
		heading, help, summary, fields, live, note, message, busy,
		element( 'div', { class: 'ext-localSkills-form-step-buttons' },
			...buttons.map( ( { $element } ) => $element[ 0 ] as HTMLElement ) ),
	);
	root.addEventListener( 'submit', ( event ) => event.preventDefault() );
	showStep( options.step );

	return {
		element: root,
		values: () => values,
		answer: () => visible.values,
		step: () => current,
		goTo,
		show( shown ) {
			values = shown;
			visible = visibility( values );
			checked.clear();
			widgets.forEach( ( made ) => made.show( values ) );
			showStep( current );
		},
		say( said ) {
			replaceContents( message, said );
			if ( said !== null ) {
				focusOn( message );
				message.scrollIntoView( { block: 'nearest' } );
			}
		},
		setBusy( isBusy ) {
			fields.disabled = isBusy;
			buttons.forEach( ( made ) => made.setDisabled( isBusy ) );
			replaceContents( busy, isBusy ? messages.text( 'localskills-form-publishing' ) : null );
			if ( isBusy ) {
				replaceContents( message );
			}
		},
		focusStep: () => focusOn( heading ),
	};
}
