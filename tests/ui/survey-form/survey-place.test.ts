import { showSurvey } from '../../../src/ui/survey-form/survey-place';
import { createMessages } from '../../../src/ui/messages';
import { SaveFault } from '../../../src/wiki/port';
import { ANSWER_PAGE, createSurveyFixture, DEFINITION, DEFINITION_PAGE, press, SAVED, settled } from '../survey-fixture';

beforeEach( () => {
	jest.useFakeTimers();
	history.replaceState( null, '' );
} );
afterEach( () => {
	jest.useRealTimers();
	mw.config.set( 'wgUserLanguage', 'en' );
} );

describe( 'showSurvey', () => {
	it( 'reads definition, answer and skills in one request', async () => {
		const { context, wiki, container, text } = createSurveyFixture();
		await showSurvey( container, context );
		expect( wiki.reads ).toEqual( [ [ DEFINITION_PAGE, ANSWER_PAGE, 'LocalSkills/Skills.json' ] ] );
		expect( text() ).toContain( 'Lua modules' );
	} );

	it( 'says before the first question that answers are public, where, and under which name', async () => {
		const { context, container, text } = createSurveyFixture();
		await showSurvey( container, context );
		const words = text();
		expect( words.indexOf( 'public' ) ).toBeGreaterThan( -1 );
		expect( words.indexOf( 'public' ) ).toBeLessThan( words.indexOf( 'Your role' ) );
		expect( words ).toContain( 'You answer as Ana' );
		expect( words ).toContain( 'history' );
		expect( container.querySelector( `a[href="/wiki/${ ANSWER_PAGE }"]` ) ).not.toBeNull();
	} );

	it( 'puts the form in the place of the readable questions', async () => {
		const { context, container } = createSurveyFixture();
		const questions = container.querySelector( '.ext-localSkills-survey-questions' ) as HTMLElement;
		const shown = showSurvey( container, context );
		expect( container.querySelector( '[role=status]' )?.textContent ).toContain( 'Opening' );
		await shown;
		expect( questions.hidden ).toBe( true );
		expect( container.querySelector<HTMLElement>( '.ext-localSkills-survey-public' )!.hidden ).toBe( true );
		expect( container.querySelector( 'form' ) ).not.toBeNull();
		expect( container.querySelector( '[role=status]' )?.textContent ).toBe( '' );
	} );

	it( 'leaves the questions readable for somebody who is not logged in, and says how to answer', async () => {
		const { context, container, text, wiki } = createSurveyFixture( { user: null } );
		await showSurvey( container, context );
		expect( ( container.querySelector( '.ext-localSkills-survey-questions' ) as HTMLElement ).hidden ).toBe( false );
		expect( text() ).toContain( 'log in' );
		expect( container.querySelector<HTMLElement>( '.ext-localSkills-survey-how-to-answer' )!.hidden ).toBe( true );
		expect( container.querySelector<HTMLElement>( '.ext-localSkills-survey-public' )!.hidden ).toBe( false );
		expect( wiki.reads ).toEqual( [ [ DEFINITION_PAGE ] ] );
		const link = Array.from( container.querySelectorAll( 'a' ) ).find( ( { textContent } ) => textContent === 'Log in' ) as HTMLAnchorElement;
		expect( link.href ).toContain( 'returnto=LocalSkills' );
		expect( container.querySelector( 'form' ) ).toBeNull();
	} );

	it( 'lets a temporary account answer, and tells it what that means', async () => {
		const { context, container, text } = createSurveyFixture( { user: { name: '~2026-1', isTemporary: true, editCount: 0, groups: [] } } );
		await showSurvey( container, context );
		expect( text() ).toContain( 'temporary account' );
		expect( container.querySelector( 'form' ) ).not.toBeNull();
	} );

	it.each( [
		[ 'closed', { status: 'closed' }, 'closed' ],
		[ 'past its last day', { status: 'open', closes: '2026-11-20' }, 'closed' ],
		[ 'before its first day', { status: 'open', opens: '2026-11-22' }, '<2026-11-22>' ],
		[ 'a draft', { status: 'draft' }, 'being prepared' ],
		[ 'paused', { status: 'paused' }, 'paused' ],
		[ 'archived', { status: 'archived' }, 'archived' ],
	] )( 'takes no answers when the survey is %s, and says so', async ( _case, settings, words ) => {
		const { context, container, text } = createSurveyFixture(
			{}, { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, ...settings } } );
		await showSurvey( container, context );
		expect( text() ).toContain( words );
		expect( container.querySelector( 'form' ) ).toBeNull();
		expect( ( container.querySelector( '.ext-localSkills-survey-questions' ) as HTMLElement ).hidden ).toBe( false );
	} );

	it( 'leads to the results of a survey that is over', async () => {
		const { context, container } = createSurveyFixture( {}, { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, status: 'archived' } } );
		await showSurvey( container, context );
		expect( container.querySelector( 'a[href="/wiki/LocalSkills/Survey/skills-2026/Results"]' ) ).not.toBeNull();
	} );

	it( 'says at once that somebody cannot publish, and why', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.refusal = new SaveFault( 'blocked', 'Spam', { html: '<p>Spam <a href="/wiki/Appeal">Appeal</a></p>' } );
		await showSurvey( container, context );
		expect( text() ).toContain( 'You cannot publish' );
		expect( text() ).toContain( 'is blocked from editing' );
		expect( container.querySelector( 'a[href="/wiki/Appeal"]' ) ).not.toBeNull();
		expect( container.querySelector( 'form' ) ).toBeNull();
		expect( ( container.querySelector( '.ext-localSkills-survey-questions' ) as HTMLElement ).hidden ).toBe( false );
	} );

	it.each( [
		[ 'affiliates', 'on behalf of your affiliate' ], [ 'partners', 'on behalf of your organization' ], [ 'society', 'asks the public' ],
	] )( 'says for whom %s answer', async ( population, words ) => {
		const { context, container, text } = createSurveyFixture(
			{}, { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, audience: { population } } } );
		await showSurvey( container, context );
		expect( text() ).toContain( words );
		expect( text().indexOf( words ) ).toBeLessThan( text().indexOf( 'Your role' ) );
	} );

	it.each( [ 'closed', 'paused' ] )( 'lets an answer be withdrawn from a survey that is %s, after asking', async ( status ) => {
		const { context, container, wiki, text } = createSurveyFixture(
			{}, { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, status } } );
		wiki.put( ANSWER_PAGE, `Above\n${ SAVED }\nBelow` );
		await showSurvey( container, context );
		expect( text() ).toContain( 'It cannot be changed while the survey takes no answers' );
		press( 'Withdraw my answer' );
		expect( text() ).toContain( 'until an administrator hides them' );
		expect( wiki.edits ).toHaveLength( 0 );
		press( 'Withdraw it' );
		await settled();
		expect( wiki.text( ANSWER_PAGE ) ).not.toMatch( /organizer|old|extra/ );
		expect( wiki.text( ANSWER_PAGE ) ).toMatch( /^Above\n[^]*\nBelow$/ );
		expect( container.textContent ).toContain( 'withdrawn' );
		expect( container.textContent ).toContain( 'history' );
	} );

	it( 'offers another try when the wiki does not answer, and the readable questions meanwhile', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.isOffline = true;
		await showSurvey( container, context );
		expect( text() ).toContain( 'could not be opened' );
		expect( ( container.querySelector( '.ext-localSkills-survey-questions' ) as HTMLElement ).hidden ).toBe( false );
		wiki.isOffline = false;
		press( 'Try again' );
		await settled();
		expect( container.querySelector( 'form' ) ).not.toBeNull();
	} );

	it( 'says when there is no definition, or a broken one', async () => {
		const { context, container, text, wiki } = createSurveyFixture();
		wiki.put( DEFINITION_PAGE, '{ broken' );
		await showSurvey( container, context );
		expect( text() ).toContain( 'faults' );
		const other = createSurveyFixture( { surveyId: 'elsewhere' } );
		await showSurvey( other.container, other.context );
		expect( other.text() ).toContain( 'missing' );
	} );
} );

describe( 'languages', () => {
	it( 'shows each text in the nearest language and says which it is', async () => {
		mw.config.set( 'wgUserLanguage', 'fr' );
		mw.language.setData( 'fr', 'fallbackLanguages', [ 'en' ] );
		const { context, container } = createSurveyFixture();
		await showSurvey( container, { ...context, messages: createMessages( mw, 'ltr' ) } );
		expect( container.querySelector( 'h2' )?.innerHTML ).toBe( '<span>À propos de vous</span>' );
		const editor = Array.from( container.querySelectorAll( 'label [lang]' ) ).find( ( { textContent } ) => textContent === 'Editor' );
		expect( editor?.getAttribute( 'lang' ) ).toBe( 'en' );
		expect( container.querySelector( '.ext-localSkills-survey-form' )?.getAttribute( 'lang' ) ).toBe( 'fr' );
	} );
} );
