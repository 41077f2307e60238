import { createLateQuestion } from '../../../src/ui/questions/late-question';
import type { PickerMakers } from '../../../src/ui/questions/picker-makers';
import type { QuestionWidget } from '../../../src/ui/questions/question-frame';
import { press } from '../survey-fixture';
import type { TagboxQuestion } from '../../../src/core/survey/definition';
import { createMessages } from '../../../src/ui/messages';
import { NO_SPECIAL_CHOICES } from '../../../src/core/survey/special-choices';

const QUESTION: TagboxQuestion = {
	type: 'tagbox', name: 'speaks', title: null, description: null, visibleIf: null, isRequired: false,
	requiredIf: null, isRetired: false, choices: [], special: NO_SPECIAL_CHOICES, choicesFrom: 'languages', minSelectedChoices: null,
	maxSelectedChoices: null,
};

/** A question that tells what was done with it. */
function recorder(): { widget: QuestionWidget; done: string[]; input: HTMLInputElement } {
	const done: string[] = [];
	const input = document.createElement( 'input' );
	const place = document.createElement( 'div' );
	place.appendChild( input );
	return { done, input, widget: {
		element: place,
		show: ( values ) => done.push( `show ${ ( values.get( 'speaks' ) ?? [] ).join() }` ),
		update: () => done.push( 'update' ),
		setFault: ( text ) => done.push( `fault ${ text ?? '' }` ),
		focus: () => input.focus(),
	} };
}

function late( load: () => Promise<unknown>, widget: QuestionWidget ): QuestionWidget {
	const question = createLateQuestion( QUESTION, {
		texts: { messages: createMessages( mw, 'ltr' ), locale: 'en', taxonomy: null },
		onChange: () => undefined,
		loadLanguages: () => Promise.resolve( [] ),
		loadWikis: () => Promise.resolve( [] ),
		loadPickers: load as () => Promise<PickerMakers>,
	}, () => widget );
	document.body.innerHTML = '';
	document.body.appendChild( question.element );
	return question;
}

const settled = (): Promise<void> => new Promise( ( resolve ) => {
	setTimeout( resolve );
} );

describe( 'a question that comes late', () => {
	it( 'is given what was shown and told before it came', async () => {
		const { widget, done } = recorder();
		const question = late( () => Promise.resolve( {} ), widget );
		question.show( new Map( [ [ 'speaks', [ 'ar', 'fr' ] ] ] ) );
		question.setFault( 'Too few' );
		expect( question.element.querySelector( 'input' ) ).not.toBe( null );
		await settled();
		expect( done ).toEqual( [ 'show ar,fr', 'fault Too few' ] );
		expect( question.element.firstChild ).toBe( widget.element );
	} );

	it( 'keeps the focus, and what was typed', async () => {
		const { widget, input } = recorder();
		const question = late( () => Promise.resolve( {} ), widget );
		const field = question.element.querySelector( 'input' ) as HTMLInputElement;
		field.focus();
		field.value = 'fran';
		await settled();
		expect( document.activeElement ).toBe( input );
		expect( input.value ).toBe( 'fran' );
	} );

	it( 'says when it could not be loaded, and can be tried again', async () => {
		let isBroken = true;
		const { widget } = recorder();
		const question = late( () => isBroken ? Promise.reject( 'offline' ) : Promise.resolve( {} ), widget );
		await settled();
		const again = createMessages( mw, 'ltr' ).text( 'localskills-save-try-again' );
		expect( question.element.textContent ).toContain( again );
		isBroken = false;
		press( again );
		await settled();
		expect( question.element.firstChild ).toBe( widget.element );
	} );
} );
