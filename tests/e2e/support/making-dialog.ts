/** The dialog for making surveys as coordinators meet it in a browser. */
import type { Locator, Page } from 'playwright-core';
import { textIn } from './survey-form';

export const DIALOG = '.ext-localSkills-making';

/** Button of the dialog, by the key of its text after `making-`. */
export const makingButton = ( page: Page, key: string, language = 'en' ): Locator =>
	page.locator( DIALOG ).getByRole( 'button', { name: textIn( language, `making-${ key }` ), exact: true } );

/** The heading of the screen or step that is shown. */
export const makingHeading = ( page: Page ): Locator => page.locator( `${ DIALOG } h2` ).first();

/** Waits until nothing moves any more: half-way, colours are none of the dialog's. */
async function settled( page: Page ): Promise<void> {
	// What the pointer is over has colours of its own, which are OOUI's.
	await page.mouse.move( 0, 0 );
	await page.waitForFunction( () => document.getAnimations().length === 0 );
}

/** Opens the portal and from it the dialog for a new survey. */
export async function openNewSurvey( page: Page, parameters: Readonly<Record<string, string>> = {} ): Promise<void> {
	await page.goto( `/index.php?${ new URLSearchParams( { title: 'LocalSkills', ...parameters } ) }` );
	await page.locator( '[data-localskills-make=""] .ext-localSkills-start-button' ).click();
	await page.locator( `${ DIALOG } .ext-localSkills-making-begin` ).waitFor();
	await settled( page );
}

/** Opens a survey's page and from it the dialog that manages it. */
export async function openManaging( page: Page, id: string, parameters: Readonly<Record<string, string>> = {} ): Promise<void> {
	await page.goto( `/index.php?${ new URLSearchParams( { title: `LocalSkills/Survey/${ id }`, ...parameters } ) }` );
	await page.locator( `[data-localskills-make="${ id }"] .ext-localSkills-start-button` ).first().click();
	await makingHeading( page ).waitFor();
	await settled( page );
}

/** Goes to a step of the editor. */
export async function goToStep( page: Page, step: string, language = 'en' ): Promise<void> {
	await page.locator( `${ DIALOG } .ext-localSkills-making-step` )
		.filter( { hasText: textIn( language, `making-step-${ step }` ) } ).click();
	await page.locator( `${ DIALOG } h2` ).filter( { hasText: textIn( language, `making-step-${ step }` ) } ).waitFor();
	await settled( page );
}

/** Presses a button, and then the same one in the question that asks whether it is meant. */
export async function doLifecycle( page: Page, action: string ): Promise<void> {
	await makingButton( page, `do-${ action }` ).click();
	await page.locator( DIALOG ).getByText( textIn( 'en', `making-ask-${ action }` ) ).waitFor();
	await makingButton( page, `do-${ action }` ).last().click();
}
