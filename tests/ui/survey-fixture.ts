/** A small survey and everything it is shown with, for tests of the interface. */
import english from '../../i18n/en.json';
import { createPageTitles } from '../../src/core/pages';
import { createMessages } from '../../src/ui/messages';
import { createPicker } from '../../src/ui/questions/picker';
import { createRanking } from '../../src/ui/questions/ranking';
import { loadOnce } from '../../src/ui/survey-form/load-once';
import { SAVING } from '../../src/ui/survey-form/saving';
import { createMemoryWiki, type MemoryWiki } from './memory-wiki';
import type { DraftStorage } from '../../src/ui/survey-form/draft';
import type { SurveyContext } from '../../src/ui/survey-form/survey-context';

export const DEFINITION = {
	locale: 'en',
	title: 'Skills',
	pages: [
		{ name: 'p1', title: { default: 'About you', fr: 'À propos de vous' }, elements: [
			{ type: 'radiogroup', name: 'role', isRequired: true, title: { default: 'Your role', fr: 'Votre rôle' }, choices: [
				{ value: 'editor', text: { default: 'Editor' } }, { value: 'organizer', text: { default: 'Organizer', fr: 'Organisation' } } ] },
			{ type: 'checkbox', name: 'learn', title: 'Learn', maxSelectedChoices: 2, choices: [ 'budgeting', 'lua', 'facilitation' ] },
		] },
		{ name: 'p2', title: 'Skills', elements: [
			{ type: 'matrixdropdown', name: 'skills', title: 'Rate', columns: [
				{ name: 'importance', title: 'Importance', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not relevant to me' } ] },
				{ name: 'ability', title: 'Ability', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not relevant to me' } ] },
			], rows: [ { value: 'budgeting', text: 'Budgeting' }, { value: 'lua', text: 'Lua' } ] },
			{ type: 'comment', name: 'comment', title: 'Anything else?', maxLength: 40 },
		] },
	],
	localSkills: { id: 'skills-2026', status: 'open', measures: { grid: 'skills' } },
};

export const ANSWER_PAGE = 'LocalSkills/Survey/skills-2026/Answers/Ana';
export const DEFINITION_PAGE = 'LocalSkills/Survey/skills-2026/definition.json';

export function createMemoryStorage( refuses = false ): DraftStorage & { readonly kept: Map<string, string> } {
	const kept = new Map<string, string>();
	return {
		kept,
		get: ( key ) => refuses ? false : kept.get( key ) ?? null,
		set: ( key, value ) => {
			if ( !refuses ) {
				kept.set( key, value );
			}
			return !refuses;
		},
		remove: ( key ) => kept.delete( key ),
	};
}

export interface SurveyFixture {
	readonly context: SurveyContext;
	readonly wiki: MemoryWiki;
	readonly container: HTMLElement;
	/** What the person sees and a screen reader reads. */
	text(): string;
}

/**
 * A page with a survey on it, a wiki behind it, and Ana in front of it.
 *
 * @param changes - To the context
 * @param definition - The survey's definition
 */
export function createSurveyFixture( changes: Partial<SurveyContext> = {}, definition: object = DEFINITION ): SurveyFixture {
	mw.messages.set( english as unknown as Record<string, string> );
	document.body.innerHTML = '<div class="ext-localSkills-survey"><div class="ext-localSkills-survey-public">Public</div>' +
		'<div class="ext-localSkills-survey-questions"><p class="ext-localSkills-survey-how-to-answer">How</p>Readable questions</div></div>';
	const container = document.querySelector( '.ext-localSkills-survey' ) as HTMLElement;
	const wiki = createMemoryWiki( 'Ana' );
	wiki.put( DEFINITION_PAGE, JSON.stringify( definition ), 'Coordinator' );
	wiki.put( 'LocalSkills/Skills.json', JSON.stringify( { locale: 'en', skills: [
		{ id: 'budgeting', label: { default: 'Budgeting', fr: 'Budgets' } }, { id: 'lua', label: { default: 'Lua modules' } },
		{ id: 'facilitation', label: { default: 'Facilitation' } },
	] } ), 'Coordinator' );
	const context: SurveyContext = {
		surveyId: 'skills-2026',
		wiki,
		templateNamespaces: [],
		openExchange: null,
		goTo: () => undefined,
		saving: loadOnce( async () => SAVING ),
		loadPickers: async () => ( { createPicker, createRanking } ),
		titles: createPageTitles(),
		messages: createMessages( mw, 'ltr' ),
		user: { name: 'Ana', isTemporary: false, editCount: 10, groups: [ 'user' ] },
		storage: createMemoryStorage(),
		wikiId: 'testwiki',
		pageTitle: 'LocalSkills/Survey/skills-2026',
		now: () => new Date( '2026-11-21T10:11:12.345Z' ),
		pageUrl: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		formatTime: ( time ) => `<${ time }>`,
		formatDate: ( day ) => `<${ day }>`,
		...changes,
	};
	return { context, wiki, container, text: () => container.textContent || '' };
}

/** Lets promises that are settled already go their way. */
export async function settled(): Promise<void> {
	for ( let turn = 0; turn < 20; turn++ ) {
		await Promise.resolve();
	}
}

/** Presses a button: one of OOUI, which looks at which mouse button it was, or a native one. */
export function press( label: string ): void {
	const button = Array.from( document.querySelectorAll<HTMLElement>( '.oo-ui-buttonElement, button[type=button]:not( .oo-ui-buttonElement-button )' ) )
		.find( ( element ) => element.textContent === label &&
			!element.classList.contains( 'oo-ui-element-hidden' ) && !element.closest( '[hidden]' ) );
	if ( !button ) {
		throw new Error( `There is no button "${ label }"` );
	}
	if ( button.classList.contains( 'oo-ui-widget-disabled' ) ) {
		throw new Error( `The button "${ label }" is disabled` );
	}
	if ( button instanceof HTMLButtonElement ) {
		button.click();
	} else {
		$( button ).find( '.oo-ui-buttonElement-button' ).trigger( $.Event( 'click', { which: 1 } ) );
	}
}

/** Chooses a radio button or ticks a check box, as a click does. */
export function choose( selector: string ): void {
	const input = document.querySelector<HTMLInputElement>( selector );
	if ( !input ) {
		throw new Error( `There is no ${ selector }` );
	}
	input.click();
}

/** Types into the one text area that is shown. */
export function type( text: string ): void {
	const area = document.querySelector<HTMLTextAreaElement>( '.ext-localSkills-form-question-comment textarea' ) as HTMLTextAreaElement;
	area.value = text;
	area.dispatchEvent( new Event( 'input', { bubbles: true } ) );
}

/** An answer page's text. */
export const SAVED = '{{Skills survey answer\n|survey=skills-2026\n|revision=101\n|submitted=2026-11-01T00:00:00Z\n|role=organizer\n' +
	'|learn=lua;budgeting\n|skills.lua.importance=4\n|comment=old &#38; good\n|extra=kept\n}}';

/** The codes chosen in the questions of a type. */
export function checked( questionType: string ): string[] {
	return Array.from( document.querySelectorAll<HTMLInputElement>( `.ext-localSkills-form-question-${ questionType } input:checked` ) )
		.map( ( input ) => input.value );
}

/** Answers both steps of the survey, and stays on the second one. */
export async function fillIn(): Promise<void> {
	choose( 'input[value="editor"]' );
	press( 'Next' );
	choose( '.ext-localSkills-form-grid-row input[value="5"]' );
	type( 'a|b' );
	jest.advanceTimersByTime( 1000 );
}

/** What the step that is shown is called. */
export function heading(): string {
	return document.querySelector( '.ext-localSkills-form-step-title' )?.textContent ?? '';
}

/** Goes on to the review, and publishes. */
export async function publish(): Promise<void> {
	for ( let steps = 0; heading() !== 'Review your answers' && steps < 10; steps++ ) {
		press( 'Next' );
	}
	await settled();
	press( 'Publish my answer' );
	await settled();
}
