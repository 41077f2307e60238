/** The survey form as people meet it in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PROJECT } from '../../../build/project';
import { createMessages, readMessageTexts } from '../../../src/bot/messages';
import type { ApiClient } from './api-client';

export const FORM = '.ext-localSkills-survey-form';
export const STEP_HEADING = `${ FORM } .ext-localSkills-form-step-title`;

export const BUNDLED = 'skills-needs-assessment';
const bundled = JSON.parse( readFileSync( join( PROJECT, `templates/data/${ BUNDLED }.json` ), 'utf8' ) ) as
	{ pages: { title: Record<string, string>; elements: { title: Record<string, string> }[] }[] };

/** The headings of the bundled survey's steps in a language. */
export const stepTitles = ( language: string ): string[] => bundled.pages.map( ( { title } ) => title[ language ] as string );

/** The bundled survey's first question in a language. */
export const firstQuestion = ( language: string ): string => bundled.pages[ 0 ]?.elements[ 0 ]?.title[ language ] as string;

const texts = readMessageTexts( join( PROJECT, 'i18n' ) );

/** The text of a message in a language. */
export const textIn = ( language: string, key: string, ...parameters: readonly ( string | number )[] ): string =>
	createMessages( texts, { code: language, fallbacks: [], direction: 'ltr' } ).text( `localskills-${ key }`, ...parameters );

/** The English text of a message. */
export const text = ( key: string, ...parameters: readonly ( string | number )[] ): string => textIn( 'en', key, ...parameters );

export const surveyTitle = ( id: string ): string => `LocalSkills/Survey/${ id }`;
export const answerTitle = ( id: string, user: string ): string => `${ surveyTitle( id ) }/Answers/${ user }`;

/** A button of the form, by the key of its text. */
export const formButton = ( page: Page, key: string, language = 'en' ): Locator =>
	page.locator( FORM ).getByRole( 'button', { name: textIn( language, key ), exact: true } );

/**
 * Opens a survey's page and waits until the form has taken its place, or says why there is none.
 *
 * @param page
 * @param id - Of the survey
 * @param parameters - Of the address, such as `useskin`
 */
export async function openSurvey( page: Page, id: string, parameters: Readonly<Record<string, string>> = {} ): Promise<void> {
	await page.goto( `/index.php?${ new URLSearchParams( { title: surveyTitle( id ), ...parameters } ) }` );
	await page.locator( `${ FORM } :is( .ext-localSkills-form, .ext-localSkills-form-notice )` ).first().waitFor();
}

/** A survey with every kind of question, on one step unless said otherwise. */
export function shortSurvey( id: string, settings: object = {} ): object {
	return {
		locale: 'en',
		title: `Survey ${ id }`,
		pages: [ { elements: [
			{ type: 'radiogroup', name: 'role', title: 'Your role', choices: [
				{ value: 'editor', text: 'I edit' }, { value: 'organizer', text: 'I organize' },
			] },
			{ type: 'checkbox', name: 'days', title: 'Your days', choices: [
				{ value: 'weekdays', text: 'Weekdays' }, { value: 'weekends', text: 'Weekends' },
			] },
			{ type: 'matrixdropdown', name: 'skills', title: 'Your skills', columns: [
				{ name: 'importance', title: 'Importance', choices: [ 1, 2, 3, 4, 5 ] },
				{ name: 'ability', title: 'Ability', choices: [ 1, 2, 3, 4, 5 ] },
			], rows: [ { value: 'budgeting', text: 'Budgeting' } ] },
			{ type: 'comment', name: 'comment', title: 'Your words', maxLength: 5000 },
		] } ],
		localSkills: { id, status: 'open', ...settings },
	};
}

/** Puts a survey on the wiki: its definition and its page. */
export async function saveSurvey( client: ApiClient, id: string, definition: object ): Promise<void> {
	await client.edit( `${ surveyTitle( id ) }/definition.json`, JSON.stringify( definition ), { contentmodel: 'json' } );
	await client.edit( surveyTitle( id ), `{{Skills survey|${ id }}}` );
}

/** What a person enters into the short survey. */
export interface ShortAnswer {
	readonly role: string;
	readonly days: readonly string[];
	readonly importance: string;
	readonly ability: string;
	readonly comment: string;
}

const gridChoice = ( page: Page, column: string, code: string ): Locator => page.locator( FORM )
	.getByRole( 'group', { name: `Budgeting ${ column }` } ).getByRole( 'radio', { name: code, exact: true } );

export async function enterAnswer( page: Page, answer: ShortAnswer ): Promise<void> {
	await page.getByLabel( answer.role ).check();
	for ( const day of answer.days ) {
		await page.getByLabel( day ).check();
	}
	await gridChoice( page, 'Importance', answer.importance ).check( { force: true } );
	await gridChoice( page, 'Ability', answer.ability ).check( { force: true } );
	await page.getByLabel( 'Your words' ).fill( answer.comment );
}

/** What stands in the short survey's form, among its questions or where the answers are looked through. */
export async function enteredAnswer( page: Page ): Promise<ShortAnswer> {
	return page.locator( FORM ).evaluate( ( form ) => {
		const lines = [ ...form.querySelectorAll( '.ext-localSkills-form-review-line' ) ].map( ( line ) =>
			[ ...line.querySelectorAll( '.ext-localSkills-form-words > div' ) ].map( ( words ) => words.textContent ?? '' ) );
		const [ roles, days, ratings, comments ] = lines as [ string[], string[], string[], string[] ];
		if ( lines.length > 0 ) {
			const [ importance = '', ability = '' ] = ratings;
			return { role: roles.join(), days, importance, ability, comment: comments[ 0 ] ?? '' };
		}
		const checked = ( selector: string ): string[] =>
			[ ...form.querySelectorAll<HTMLInputElement>( `${ selector } input:checked` ) ].map( ( input ) => input.value );
		const [ importance, ability ] = [ ...form.querySelectorAll( '.ext-localSkills-form-grid-cell' ) ].map(
			( cell ) => cell.querySelector<HTMLInputElement>( 'input:checked' )?.value ?? '' );
		const labels: Readonly<Record<string, string>> = {
			editor: 'I edit', organizer: 'I organize', weekdays: 'Weekdays', weekends: 'Weekends',
		};
		return {
			role: checked( '.ext-localSkills-form-question-radiogroup' ).map( ( code ) => labels[ code ] ).join(),
			days: checked( '.ext-localSkills-form-question-checkbox' ).map( ( code ) => labels[ code ] as string ),
			importance: importance ?? '',
			ability: ability ?? '',
			comment: form.querySelector<HTMLTextAreaElement>( '.ext-localSkills-form-question-comment textarea:not( [aria-hidden=true] )' )?.value ?? '',
		};
	} );
}

/** Goes on to where the answers are looked through. */
export async function goToReview( page: Page ): Promise<void> {
	const next = formButton( page, 'form-next' );
	while ( await next.isVisible() ) {
		await next.click();
	}
	await page.locator( `${ FORM } .ext-localSkills-form-review` ).waitFor();
}

/** Goes on to the last step, and publishes. */
export async function publish( page: Page ): Promise<void> {
	await goToReview( page );
	await formButton( page, 'form-publish' ).click();
}

/** Waits for the thank-you. */
export async function published( page: Page ): Promise<void> {
	await page.locator( FORM ).getByText( text( 'form-published' ), { exact: true } ).waitFor();
}
