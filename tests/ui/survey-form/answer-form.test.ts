import { showSurvey } from '../../../src/ui/survey-form/survey-place';
import {
	ANSWER_PAGE, checked, choose, createMemoryStorage, createSurveyFixture, DEFINITION, fillIn, press, publish, SAVED, type,
} from '../survey-fixture';
import type { SurveyContext } from '../../../src/ui/survey-form/survey-context';

beforeEach( () => {
	jest.useFakeTimers();
	history.replaceState( null, '' );
} );
afterEach( () => {
	jest.useRealTimers();
	mw.config.set( 'wgUserLanguage', 'en' );
} );

describe( 'filling in', () => {
	it( 'goes on only when the step is answered well, names what is not, and goes there', async () => {
		const { context, container } = createSurveyFixture();
		await showSurvey( container, context );
		press( 'Next' );
		expect( container.querySelector( 'h2' )?.textContent ).toBe( 'About you' );
		const summary = container.querySelector( '.ext-localSkills-form-fault-summary' ) as HTMLElement;
		expect( document.activeElement ).toBe( summary );
		expect( summary.querySelector( '[role=alert]' )?.textContent ).toContain( 'Your role' );
		expect( container.querySelector( '.ext-localSkills-form-question-faulty legend' )?.textContent ).toContain( 'Your role' );
		( summary.querySelector( 'a' ) as HTMLElement ).click();
		expect( ( document.activeElement as HTMLInputElement ).type ).toBe( 'radio' );
		choose( 'input[value="editor"]' );
		expect( container.querySelector( '.ext-localSkills-form-question-faulty' ) ).toBeNull();
		press( 'Next' );
		expect( container.querySelector( 'h2' )?.textContent ).toBe( 'Skills' );
		expect( document.activeElement ).toBe( container.querySelector( 'h2' ) );
	} );

	it( 'goes back without checking, and everything is still there', async () => {
		const { context, container } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		press( 'Back' );
		expect( checked( 'radiogroup' ) ).toEqual( [ 'editor' ] );
		press( 'Next' );
		expect( checked( 'matrixdropdown' ) ).toEqual( [ '5' ] );
	} );

	it( 'counts what is ticked where there is a limit, and does not go past it', async () => {
		const { context, container, text } = createSurveyFixture();
		await showSurvey( container, context );
		choose( 'input[value="editor"]' );
		[ 'budgeting', 'lua', 'facilitation' ].forEach( ( value ) => choose( `input[value="${ value }"]` ) );
		expect( text() ).toContain( '3 of 2 chosen' );
		press( 'Next' );
		expect( container.querySelector( 'h2' )?.textContent ).toBe( 'About you' );
		choose( 'input[value="lua"]' );
		press( 'Next' );
		expect( container.querySelector( 'h2' )?.textContent ).toBe( 'Skills' );
	} );

	it( 'publishes what was entered, on the page of the account, and says thank you', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		await publish();
		expect( wiki.edits ).toHaveLength( 1 );
		expect( wiki.edits[ 0 ] ).toMatchObject( { title: ANSWER_PAGE, baseRevision: 0 } );
		expect( wiki.edits[ 0 ]?.summary ).toContain( '[[LocalSkills/Survey/skills-2026]]' );
		expect( wiki.text( ANSWER_PAGE ) ).toMatch( /\|role=editor\n[^]*\|skills\.budgeting\.importance=5\n[^]*\|comment=a&#124;b\n/ );
		expect( wiki.text( ANSWER_PAGE ) ).toContain( '|submitted=2026-11-21T10:11:12Z' );
		expect( text() ).toContain( 'Thank you' );
		expect( document.activeElement?.textContent ).toContain( 'Thank you' );
		expect( Array.from( ( context.storage as ReturnType<typeof createMemoryStorage> ).kept ) ).toEqual( [] );
	} );

	it( 'publishes no empty answer', async () => {
		const { context, container, wiki, text } = createSurveyFixture( {}, { ...DEFINITION, pages: [ DEFINITION.pages[ 1 ] ] } );
		await showSurvey( container, context );
		await publish();
		expect( wiki.edits ).toEqual( [] );
		expect( text() ).toContain( 'You have not answered anything yet' );
	} );

	it( 'comes back filled in, publishes changes on the revision it read, and keeps what else the page holds', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, `Above\n${ SAVED }` );
		await showSurvey( container, context );
		expect( checked( 'radiogroup' ) ).toEqual( [ 'organizer' ] );
		expect( checked( 'checkbox' ) ).toEqual( [ 'budgeting', 'lua' ] );
		expect( text() ).toContain( '<2026-11-01T00:00:00Z>' );
		expect( text() ).toContain( 'extra' );
		press( 'Next' );
		expect( checked( 'matrixdropdown' ) ).toEqual( [ '4' ] );
		expect( document.querySelector( 'textarea' )?.value ).toBe( 'old & good' );
		type( 'new' );
		await publish();
		expect( wiki.edits[ 0 ]?.baseRevision ).toBe( 103 );
		expect( wiki.text( ANSWER_PAGE ) ).toMatch( /^Above\n[^]*\|comment=new\n[^]*extra=kept/ );
	} );

	it( 'tells when somebody else changed the page, and when it holds several answers', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, `${ SAVED }\n${ SAVED.replace( 'organizer', 'editor' ) }`, 'Ben' );
		await showSurvey( container, context );
		expect( text() ).toContain( 'by Ben, not by you' );
		expect( text() ).toContain( 'several answers' );
		expect( checked( 'radiogroup' ) ).toEqual( [ 'editor' ] );
		await publish();
		expect( wiki.text( ANSWER_PAGE )?.match( /Skills survey answer/g ) ).toHaveLength( 1 );
	} );

	it( 'tells people whom the survey does not invite, and lets them answer', async () => {
		const { context, container, text } = createSurveyFixture( {}, { ...DEFINITION, localSkills: {
			...DEFINITION.localSkills, audience: { minEdits: 500, description: { default: 'For old hands', fr: 'Pour les anciens' } },
		} } );
		await showSurvey( container, context );
		expect( text() ).toContain( 'at least 500 edits' );
		expect( text() ).toContain( 'For old hands' );
		expect( container.querySelector( 'form' ) ).not.toBeNull();
	} );

	it( 'shows a choice that is no longer offered, and asks to choose again', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, SAVED.replace( 'organizer', 'steward' ) );
		await showSurvey( container, context );
		expect( text() ).toContain( 'steward (no longer offered)' );
		expect( checked( 'radiogroup' ) ).toEqual( [ 'steward' ] );
		press( 'Next' );
		expect( container.querySelector( '.ext-localSkills-form-question-faulty' )?.textContent ).toContain( '“steward” is not among' );
	} );

	it( 'puts an answer in the place of a redirect, such as a renamed account leaves', async () => {
		const { context, container, wiki } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, '#REDIRECT [[Elsewhere]]' );
		await showSurvey( container, context );
		await fillIn();
		await publish();
		expect( wiki.text( ANSWER_PAGE ) ).toMatch( /^{{Skills survey answer\n/ );
		expect( wiki.text( ANSWER_PAGE ) ).not.toContain( 'REDIRECT' );
	} );

	it( 'saves nothing when nothing was changed', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, SAVED );
		await showSurvey( container, context );
		await publish();
		expect( wiki.edits ).toEqual( [] );
		expect( text() ).toContain( 'Nothing was changed' );
	} );
} );

describe( 'the draft', () => {
	async function reopen( context: SurveyContext, changes: Partial<SurveyContext> = {} ): Promise<HTMLElement> {
		const again = createSurveyFixture( { ...context, ...changes } );
		await showSurvey( again.container, { ...context, ...changes } );
		return again.container;
	}

	it( 'brings back what was entered, on the same step, and can be thrown away', async () => {
		const { context, container } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		const again = await reopen( context );
		expect( again.textContent ).toContain( 'What you entered on <2026-11-21T10:11:12.345Z>' );
		expect( again.querySelector( 'h2' )?.textContent ).toBe( 'Skills' );
		expect( document.querySelector( 'textarea' )?.value ).toBe( 'a|b' );
		press( 'Discard what I entered' );
		expect( document.querySelector( 'textarea' )?.value ).toBe( 'a|b' );
		expect( again.textContent ).toContain( 'What is published already stays' );
		press( 'Keep it' );
		press( 'Discard what I entered' );
		press( 'Discard what I entered' );
		expect( document.querySelector( 'textarea' )?.value ).toBe( '' );
		expect( ( await reopen( context ) ).textContent ).not.toContain( 'What you entered on' );
	} );

	it( 'is kept when the page goes away before the pause is over', async () => {
		const { context, container } = createSurveyFixture();
		await showSurvey( container, context );
		choose( 'input[value="editor"]' );
		window.dispatchEvent( new Event( 'pagehide' ) );
		await reopen( context );
		expect( checked( 'radiogroup' ) ).toEqual( [ 'editor' ] );
	} );

	it( 'belongs to one account', async () => {
		const { context, container } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		const again = await reopen( context, { user: { name: 'Ben', isTemporary: false, editCount: 0, groups: [] } } );
		expect( again.textContent ).not.toContain( 'What you entered on' );
		expect( checked( 'radiogroup' ) ).toEqual( [] );
	} );

	it( 'says when the answer on the wiki was changed meanwhile, and offers that one', async () => {
		const { context, container, wiki } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, SAVED );
		await showSurvey( container, context );
		choose( 'input[value="editor"]' );
		jest.advanceTimersByTime( 1000 );
		wiki.put( ANSWER_PAGE, SAVED.replace( 'lua;budgeting', 'facilitation' ) );
		const again = await reopen( context );
		expect( again.textContent ).toContain( 'Meanwhile your answer on the wiki was changed' );
		press( 'Use the answer on the wiki' );
		press( 'Use the answer on the wiki' );
		expect( checked( 'radiogroup' ) ).toEqual( [ 'organizer' ] );
		expect( checked( 'checkbox' ) ).toEqual( [ 'facilitation' ] );
	} );

	it( 'asks before leaving only when the browser could not keep what was entered', async () => {
		const leave = (): boolean => {
			const event = new Event( 'beforeunload', { cancelable: true } );
			window.dispatchEvent( event );
			return event.defaultPrevented;
		};
		const kept = createSurveyFixture();
		await showSurvey( kept.container, kept.context );
		choose( 'input[value="editor"]' );
		expect( leave() ).toBe( false );
		const refused = createSurveyFixture( { storage: createMemoryStorage( true ) } );
		await showSurvey( refused.container, refused.context );
		expect( leave() ).toBe( false );
		choose( 'input[value="editor"]' );
		expect( leave() ).toBe( true );
		press( 'Next' );
		await publish();
		expect( leave() ).toBe( false );
	} );

	it( 'is left alone when it cannot be read', async () => {
		const { context, container } = createSurveyFixture();
		context.storage.set( 'localskills-draft/testwiki/skills-2026/Ana', '{"values":[["role"]]}' );
		await showSurvey( container, context );
		expect( container.querySelector( 'form' ) ).not.toBeNull();
	} );
} );
