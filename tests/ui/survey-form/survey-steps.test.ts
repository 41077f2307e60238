import { showSurvey } from '../../../src/ui/survey-form/survey-place';
import { ANSWER_PAGE, choose, createSurveyFixture, heading, press, publish, settled, type SurveyFixture } from '../survey-fixture';

/** A survey in which almost everything depends on something. */
const CONDITIONAL = {
	locale: 'en',
	pages: [
		{ name: 'welcome', title: 'Welcome', elements: [
			{ type: 'html', name: 'hello', html: 'First paragraph\n\nSecond <b>paragraph</b>' },
			{ type: 'boolean', name: 'teaches', title: 'Do you teach?', isRequired: true },
			{ type: 'html', name: 'thanks', html: 'Thank you for teaching', visibleIf: '{teaches} = true' },
			{ type: 'panel', name: 'teaching', title: 'Your teaching', visibleIf: '{teaches} = true', elements: [
				{ type: 'text', name: 'where', title: 'Where?' },
				{ type: 'radiogroup', name: 'often', title: 'How often?', requiredIf: '{where} notempty', choices: [
					{ value: 'weekly', text: 'Every week' }, { value: 'yearly', text: 'Every year', visibleIf: '{where} != "school"' } ] },
			] },
			{ type: 'radiogroup', name: 'gone', title: 'No longer asked', retired: true, choices: [ 'a' ] },
		] },
		{ name: 'students', title: 'Your students', visibleIf: '{often} = "weekly"', elements: [
			{ type: 'text', name: 'students', title: 'How many?', inputType: 'number' },
		] },
		{ name: 'nothing', title: 'Nothing', elements: [
			{ type: 'comment', name: 'never', title: 'Never', visibleIf: '{teaches} = "perhaps"' },
		] },
		{ name: 'end', title: 'The end', elements: [ { type: 'comment', name: 'words', title: 'Last words' } ] },
	],
	localSkills: { id: 'skills-2026', status: 'open' },
};

let fixture: SurveyFixture;

beforeEach( async () => {
	history.replaceState( null, '' );
	fixture = createSurveyFixture( {}, CONDITIONAL );
	await showSurvey( fixture.container, fixture.context );
} );

/** The titles of the questions that are in view. */
const questions = (): ( string | null )[] => Array.from( fixture.container.querySelectorAll( '.ext-localSkills-form-question' ) )
	.filter( ( question ) => !question.closest( '[hidden]' ) )
	.map( ( question ) => ( question.querySelector( '.ext-localSkills-form-question-title > span' ) as HTMLElement ).textContent );
const isSeen = ( words: string ): boolean => Array.from( fixture.container.querySelectorAll( 'p, h3, label' ) )
	.some( ( part ) => part.textContent === words && !part.closest( '[hidden]' ) );
const progress = (): string => fixture.container.querySelector( '.ext-localSkills-form-progress-text' )?.textContent ?? '';
const enter = ( name: string, text: string ): void => {
	const field = Array.from( fixture.container.querySelectorAll<HTMLElement>( '.ext-localSkills-form-question' ) )
		.find( ( question ) => question.textContent?.startsWith( name ) )?.querySelector( 'input, textarea' ) as HTMLInputElement;
	$( field ).val( text ).trigger( 'input' );
	field.dispatchEvent( new Event( 'input', { bubbles: true } ) );
	field.dispatchEvent( new Event( 'change', { bubbles: true } ) );
};
const live = (): string => fixture.container.querySelector( '.ext-localSkills-form-live' )?.textContent ?? '';

describe( 'what is to be seen', () => {
	it( 'follows the answers: questions, notes, panels, choices, and never what is retired', () => {
		expect( questions() ).toEqual( [ 'Do you teach?' ] );
		expect( isSeen( 'Second <b>paragraph</b>' ) ).toBe( true );
		choose( 'input[value="true"]' );
		expect( questions() ).toEqual( [ 'Do you teach?', 'Where?', 'How often?' ] );
		expect( isSeen( 'Thank you for teaching' ) ).toBe( true );
		expect( isSeen( 'Your teaching' ) ).toBe( true );
		expect( isSeen( 'Every year' ) ).toBe( true );
		enter( 'Where?', 'school' );
		expect( isSeen( 'Every year' ) ).toBe( false );
		choose( 'input[value="false"]' );
		expect( questions() ).toEqual( [ 'Do you teach?' ] );
		expect( isSeen( 'Your teaching' ) ).toBe( false );
	} );

	it( 'tells screen readers how many questions appeared', () => {
		expect( fixture.container.querySelector( '.ext-localSkills-form-live' )?.getAttribute( 'role' ) ).toBe( 'status' );
		expect( live() ).toBe( '' );
		choose( 'input[value="true"]' );
		expect( live() ).toBe( '2 questions appeared on this step.' );
		choose( 'input[value="false"]' );
		expect( live() ).toBe( '' );
	} );

	it( 'keeps what was typed where it cannot be seen, and leaves the focus alone', () => {
		const yes = fixture.container.querySelector( 'input[value="true"]' ) as HTMLInputElement;
		yes.focus();
		choose( 'input[value="true"]' );
		expect( document.activeElement ).toBe( yes );
		enter( 'Where?', 'at home' );
		choose( 'input[value="false"]' );
		choose( 'input[value="true"]' );
		expect( Array.from( fixture.container.querySelectorAll( 'input' ) ).map( ( { value } ) => value ) ).toContain( 'at home' );
	} );

	it( 'is what is published: hidden answers are not', async () => {
		choose( 'input[value="true"]' );
		enter( 'Where?', 'at home' );
		choose( 'input[value="weekly"]' );
		choose( 'input[value="false"]' );
		await publish();
		expect( fixture.wiki.text( ANSWER_PAGE ) ).toContain( '|teaches=false\n' );
		expect( fixture.wiki.text( ANSWER_PAGE ) ).not.toMatch( /where|often/ );
	} );

	it( 'requires an answer once the condition for it holds', () => {
		choose( 'input[value="true"]' );
		enter( 'Where?', 'at home' );
		press( 'Next' );
		expect( heading() ).toBe( 'Welcome' );
		expect( fixture.container.querySelector( '.ext-localSkills-form-question-faulty' )?.textContent ).toContain( 'How often?' );
		enter( 'Where?', '' );
		expect( fixture.container.querySelector( '.ext-localSkills-form-question-faulty' ) ).toBeNull();
		expect( fixture.container.querySelector( '.ext-localSkills-form-fault-summary' )?.textContent ).toBe( '' );
		press( 'Next' );
		expect( heading() ).toBe( 'The end' );
	} );
} );

describe( 'the steps', () => {
	it( 'are those that have something to show, and the progress counts them', () => {
		expect( progress() ).toBe( 'Step 1 of 3' );
		choose( 'input[value="true"]' );
		choose( 'input[value="weekly"]' );
		expect( progress() ).toBe( 'Step 1 of 4' );
		press( 'Next' );
		expect( heading() ).toBe( 'Your students' );
		press( 'Next' );
		expect( heading() ).toBe( 'The end' );
		expect( progress() ).toBe( 'Step 3 of 4' );
		press( 'Next' );
		expect( heading() ).toBe( 'Review your answers' );
		const bar = fixture.container.querySelector( '[role=progressbar]' ) as HTMLElement;
		expect( [ 'now', 'min', 'max' ].map( ( what ) => bar.getAttribute( `aria-value${ what }` ) ) ).toEqual( [ '4', '0', '4' ] );
		expect( document.getElementById( bar.getAttribute( 'aria-labelledby' ) as string )?.textContent ).toBe( 'Step 4 of 4' );
		press( 'Back' );
		press( 'Back' );
		expect( heading() ).toBe( 'Your students' );
	} );

	it( 'show a note with nothing in it as markup', () => {
		expect( fixture.container.querySelector( '.ext-localSkills-form-note b' ) ).toBeNull();
	} );
} );

describe( 'the review', () => {
	const lines = (): string[][] => Array.from( fixture.container.querySelectorAll( '.ext-localSkills-form-review-line' ) ).map(
		( line ) => [ 'dt', 'dd' ].map( ( tag ) => line.querySelector( tag )?.textContent ?? '' ) );

	beforeEach( async () => {
		choose( 'input[value="true"]' );
		choose( 'input[value="weekly"]' );
		press( 'Next' );
		enter( 'How many?', '1200' );
		press( 'Next' );
		press( 'Next' );
		await settled();
	} );

	it( 'lists every question that is asked with its answer in words, under its page', () => {
		expect( lines() ).toEqual( [
			[ 'Do you teach?', 'Yes' ], [ 'Where?', 'Not answered' ], [ 'How often?', 'Every week' ], [ 'How many?', '1,200' ],
			[ 'Last words', 'Not answered' ],
		] );
		expect( Array.from( fixture.container.querySelectorAll( '.ext-localSkills-form-review h3' ) ).map( ( { textContent } ) => textContent ) )
			.toEqual( [ 'Welcome', 'Your students', 'The end' ] );
	} );

	it( 'says who will see it, and where', () => {
		const note = fixture.container.querySelector( '.ext-localSkills-form-publish-note' ) as HTMLElement;
		expect( note.textContent ).toContain( 'public page, under the name Ana' );
		expect( note.querySelector( 'a' )?.getAttribute( 'href' ) ).toBe( `/wiki/${ ANSWER_PAGE }` );
	} );

	it( 'leads to the question to change, with the focus in it, and back again', () => {
		const links = Array.from( fixture.container.querySelectorAll<HTMLElement>( '.ext-localSkills-form-review-change a' ) );
		const named = ( links[ 3 ] as HTMLElement ).getAttribute( 'aria-labelledby' ) as string;
		expect( named.split( ' ' ).map( ( id ) => document.getElementById( id )?.textContent ).join( ' ' ) ).toBe( 'Change How many?' );
		( links[ 3 ] as HTMLElement ).click();
		expect( heading() ).toBe( 'Your students' );
		expect( ( document.activeElement as HTMLInputElement ).value ).toBe( '1200' );
		enter( 'How many?', '7' );
		press( 'Review and publish' );
		expect( lines()[ 3 ] ).toEqual( [ 'How many?', '7' ] );
	} );

	it( 'names on publishing every question at fault, of all steps, and leads there', () => {
		( fixture.container.querySelector( '.ext-localSkills-form-review-change a' ) as HTMLElement ).click();
		enter( 'Where?', 'at home' );
		press( 'Clear' );
		press( 'Review and publish' );
		press( 'Publish my answer' );
		const summary = fixture.container.querySelector( '.ext-localSkills-form-fault-summary' ) as HTMLElement;
		expect( document.activeElement ).toBe( summary );
		expect( Array.from( summary.querySelectorAll( 'a' ) ).map( ( { textContent } ) => textContent ) ).toEqual( [ 'How often?' ] );
		( summary.querySelector( 'a' ) as HTMLElement ).click();
		expect( heading() ).toBe( 'Welcome' );
		expect( ( document.activeElement as HTMLInputElement ).value ).toBe( 'weekly' );
		expect( fixture.wiki.edits ).toEqual( [] );
	} );
} );
