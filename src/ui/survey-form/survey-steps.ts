import { resolveText } from '../../core/i18n/localized-text';
import { titleText } from '../../core/survey/text';
import { answerFaultText, validateAnswer, type AnswerFault } from '../../core/survey/validate-answer';
import { button, notice } from '../notice';
import { createQuestion } from '../questions/create-question';
import { element, focusOn, replaceContents, type Child } from '../element';
import { surveyText } from '../survey-text';
import { withAnswer } from './answer-values';
import type { AnswerValues } from '../../core/survey/answer';
import type { Question } from '../../core/survey/definition';
import type { QuestionWidget } from '../questions/question-frame';
import type { LoadedSurvey } from './load-survey';

export interface SurveyStepsOptions {
	readonly loaded: LoadedSurvey;
	readonly values: AnswerValues;
	/** Index of the step to open first. */
	readonly step: number;
	/** Whether publishing is offered on every step, not only on the last. */
	readonly canPublishEarly: boolean;
	/** What stands above the publish button: who will see this. */
	readonly publishNote: () => Child;
	/** The person changed an answer, or went to another step. */
	readonly onChange: () => void;
	/** The answers are good, and the person wants them published. */
	readonly onPublish: () => void;
}

export interface SurveySteps {
	readonly element: HTMLElement;
	values(): AnswerValues;
	step(): number;
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
 * The questions of a survey, one step for each page of the definition. Going on and publishing check
 * the answers; going back does not.
 *
 * @param options
 */
export function createSurveySteps( options: SurveyStepsOptions ): SurveySteps {
	const { loaded: { survey, texts }, onChange, onPublish } = options;
	const { messages } = texts;
	const pages = survey.pages.filter( ( page ) => page.elements.length > 0 );
	const last = pages.length - 1;
	let values = options.values;
	let current = Math.min( Math.max( 0, options.step ), last );
	/** Once a step was found at fault, its faults go away as they are mended. */
	const checked = new Set<string>();
	const widgets = new Map<string, QuestionWidget>();

	const progressText = element( 'div', { class: 'ext-localSkills-form-progress-text' } );
	const progressBar = element( 'div', { class: 'ext-localSkills-form-progress-bar' } );
	const progress = element( 'div', { class: 'ext-localSkills-form-progress' }, progressText,
		element( 'div', { class: 'ext-localSkills-form-progress-track', 'aria-hidden': 'true' }, progressBar ) );
	const heading = element( 'h2', { class: 'ext-localSkills-form-step-title', tabindex: '-1' } );
	const help = element( 'div', { class: 'ext-localSkills-form-step-help' } );
	const summary = element( 'div', { class: 'ext-localSkills-form-fault-summary' } );
	const questions = element( 'div', { class: 'ext-localSkills-form-questions' } );
	const message = element( 'div', { class: 'ext-localSkills-form-message' } );
	const note = element( 'div', { class: 'ext-localSkills-form-publish-note' } );
	const busy = element( 'div', { class: 'ext-localSkills-form-busy', role: 'status' } );
	const fields = element( 'fieldset', { class: 'ext-localSkills-form-fields' }, questions );

	const back = button( messages.text( 'localskills-form-back' ), 'normal', () => goTo( current - 1 ) );
	const next = button( messages.text( 'localskills-form-next' ), 'primary', () => {
		if ( check( pageQuestions( current ) ) ) {
			goTo( current + 1 );
		}
	} );
	const publish = button( messages.text( 'localskills-form-publish' ), 'primary', () => {
		if ( check( pages.reduce<readonly Question[]>( ( all, page ) => all.concat( page.elements ), [] ) ) ) {
			onPublish();
		}
	} );
	const publishEarly = button( messages.text( 'localskills-form-publish-now' ), 'quiet', () => publish.emit( 'click' ) );

	const pageQuestions = ( index: number ): readonly Question[] => ( pages[ index ] as typeof pages[ number ] ).elements;
	const pageOf = ( name: string ): number => pages.findIndex(
		( page ) => page.elements.some( ( question ) => question.name === name ),
	);

	const faultsOf = ( asked: readonly Question[] ): AnswerFault[] => {
		const names = asked.map( ( question ) => question.name );
		return validateAnswer( survey, values ).filter( ( { question } ) => names.includes( question ) );
	};

	const widget = ( question: Question ): QuestionWidget => {
		let made = widgets.get( question.name );
		if ( !made ) {
			made = createQuestion( question, {
				texts,
				onChange( name, codes ) {
					values = withAnswer( values, name, codes );
					if ( checked.has( question.name ) ) {
						showFaults( [ question ] );
					}
					onChange();
				},
			} );
			made.show( values );
			widgets.set( question.name, made );
		}
		return made;
	};

	const showFaults = ( asked: readonly Question[] ): void => {
		const faults = faultsOf( asked );
		asked.forEach( ( question ) => {
			const fault = faults.find( ( { question: name } ) => name === question.name );
			widgets.get( question.name )?.setFault( fault ? answerFaultText( fault, messages ) : null );
		} );
		const left = faultsOf( pageQuestions( current ) ).filter( ( { question } ) => checked.has( question ) );
		if ( left.length === 0 ) {
			replaceContents( summary );
		}
	};

	/** Whether the questions are answered well; if not, shows where not and goes there. */
	const check = ( asked: readonly Question[] ): boolean => {
		const faults = faultsOf( asked );
		const [ first ] = faults;
		asked.forEach( ( { name } ) => checked.add( name ) );
		if ( !first ) {
			showFaults( asked );
			return true;
		}
		const page = pageOf( first.question );
		if ( page !== current ) {
			showStep( page );
		}
		showFaults( asked );
		const named = pageQuestions( current ).filter( ( { name } ) => faults.some( ( { question } ) => question === name ) );
		replaceContents( summary, notice( 'error',
			element( 'p', {}, messages.text( 'localskills-form-faults', named.length ) ),
			element( 'ul', {}, ...named.map( ( question ) => {
				const link = element( 'a', { href: '#' }, surveyText( titleText( question, texts ), messages ) );
				link.addEventListener( 'click', ( event ) => {
					event.preventDefault();
					widget( question ).focus();
				} );
				return element( 'li', {}, link );
			} ) ),
		) );
		focusOn( summary );
		return false;
	};

	const showStep = ( index: number ): void => {
		current = index;
		const page = pages[ index ] as typeof pages[ number ];
		replaceContents( progressText, messages.text( 'localskills-form-step', index + 1, pages.length ) );
		progress.hidden = pages.length < 2;
		progressBar.style.width = `${ 100 * ( index + 1 ) / pages.length }%`;
		replaceContents( heading, page.title === null ? progressText.textContent :
			surveyText( titleText( page, texts ), messages ) );
		replaceContents( help, page.description === null ? null :
			element( 'p', {}, surveyText( resolveText( page.description, messages, texts.locale ), messages ) ) );
		replaceContents( summary );
		replaceContents( message );
		replaceContents( questions, ...page.elements.map( ( question ) => widget( question ).element ) );
		// Text areas grow by measuring themselves, which they can only do on the page.
		window.dispatchEvent( new Event( 'resize' ) );
		showFaults( page.elements.filter( ( { name } ) => checked.has( name ) ) );
		back.toggle( index > 0 );
		next.toggle( index < last );
		publish.toggle( index === last );
		publishEarly.toggle( index < last && options.canPublishEarly );
		replaceContents( note, index === last ? options.publishNote() : null );
	};

	const goTo = ( index: number ): void => {
		showStep( index );
		onChange();
		focusOn( heading );
		root.scrollIntoView();
	};

	const root = element( 'form', { class: 'ext-localSkills-form', novalidate: '' },
		progress, heading, help, summary, fields, note, message, busy,
		element( 'div', { class: 'ext-localSkills-form-step-buttons' },
			...[ back, publishEarly, next, publish ].map( ( { $element } ) => $element[ 0 ] as HTMLElement ) ),
	);
	root.addEventListener( 'submit', ( event ) => event.preventDefault() );
	showStep( current );

	return {
		element: root,
		values: () => values,
		step: () => current,
		show( shown ) {
			values = shown;
			checked.clear();
			widgets.forEach( ( made ) => {
				made.show( values );
				made.setFault( null );
			} );
			replaceContents( summary );
			replaceContents( message );
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
			[ back, next, publish, publishEarly ].forEach( ( made ) => made.setDisabled( isBusy ) );
			replaceContents( busy, isBusy ? messages.text( 'localskills-form-publishing' ) : null );
			if ( isBusy ) {
				replaceContents( message );
			}
		},
		focusStep: () => focusOn( heading ),
	};
}
