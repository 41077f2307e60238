import { showSurvey } from '../../../src/ui/survey-form/survey-place';
import { createMessages } from '../../../src/ui/messages';
import {
	ANSWER_PAGE, choose, createMemoryStorage, createSurveyFixture, DEFINITION, DEFINITION_PAGE, press, settled, type,
} from '../survey-fixture';
import type { SaveFaultReason } from '../../../src/wiki/port';
import type { SurveyContext } from '../../../src/ui/survey-form/survey-context';

const SAVED = '{{Skills survey answer\n|survey=skills-2026\n|revision=101\n|submitted=2026-11-01T00:00:00Z\n|role=organizer\n' +
	'|learn=lua;budgeting\n|skills.lua.importance=4\n|comment=old &#38; good\n|extra=kept\n}}';

beforeEach( () => jest.useFakeTimers() );
afterEach( () => {
	jest.useRealTimers();
	mw.config.set( 'wgUserLanguage', 'en' );
} );

function checked( name: string ): string[] {
	return Array.from( document.querySelectorAll<HTMLInputElement>( `.ext-localSkills-form-question-${ name } input:checked` ) )
		.map( ( input ) => input.value );
}

async function fillIn(): Promise<void> {
	choose( 'input[value="editor"]' );
	press( 'Next' );
	choose( '.ext-localSkills-form-grid-row input[value="5"]' );
	type( 'a|b' );
	jest.advanceTimersByTime( 1000 );
}

describe( 'showSurvey', () => {
	it( 'reads definition and answer in one request, and the skills only where they are shown', async () => {
		const { context, wiki, container, text } = createSurveyFixture();
		await showSurvey( container, context );
		expect( wiki.reads ).toEqual( [ [ DEFINITION_PAGE, ANSWER_PAGE ], [ 'LocalSkills/Skills.json' ] ] );
		expect( text() ).toContain( 'Lua modules' );
		const own = createSurveyFixture( {}, { ...DEFINITION, pages: DEFINITION.pages.slice( 1 ) } );
		await showSurvey( own.container, own.context );
		expect( own.wiki.reads ).toHaveLength( 1 );
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
	] )( 'takes no answers when the survey is %s, and says so', async ( _case, settings, words ) => {
		const { context, container, text } = createSurveyFixture(
			{}, { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, ...settings } } );
		await showSurvey( container, context );
		expect( text() ).toContain( words );
		expect( container.querySelector( 'form' ) ).toBeNull();
		expect( ( container.querySelector( '.ext-localSkills-survey-questions' ) as HTMLElement ).hidden ).toBe( false );
	} );

	it( 'lets an answer be withdrawn from a closed survey, after asking', async () => {
		const { context, container, wiki } = createSurveyFixture(
			{}, { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, status: 'closed' } } );
		wiki.put( ANSWER_PAGE, `Above\n${ SAVED }\nBelow` );
		await showSurvey( container, context );
		press( 'Withdraw my answer' );
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
		press( 'Publish my answer' );
		await settled();
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
		press( 'Publish my answer' );
		await settled();
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
		press( 'Publish my answer' );
		await settled();
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
		press( 'Publish now' );
		await settled();
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
		press( 'Publish my answer' );
		await settled();
		expect( wiki.text( ANSWER_PAGE ) ).toMatch( /^{{Skills survey answer\n/ );
		expect( wiki.text( ANSWER_PAGE ) ).not.toContain( 'REDIRECT' );
	} );

	it( 'saves nothing when nothing was changed', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, SAVED );
		await showSurvey( container, context );
		press( 'Publish now' );
		await settled();
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
		expect( document.querySelector( 'textarea' )?.value ).toBe( '' );
		expect( ( await reopen( context ) ).textContent ).not.toContain( 'What you entered' );
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
		expect( again.textContent ).not.toContain( 'What you entered' );
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
		press( 'Publish my answer' );
		await settled();
		expect( leave() ).toBe( false );
	} );

	it( 'is left alone when it cannot be read', async () => {
		const { context, container } = createSurveyFixture();
		context.storage.set( 'localskills-draft/testwiki/skills-2026/Ana', '{"values":[["role"]]}' );
		await showSurvey( container, context );
		expect( container.querySelector( 'form' ) ).not.toBeNull();
	} );
} );

describe( 'a save that fails', () => {
	const FAULTS: [ SaveFaultReason, string ][] = [
		[ 'offline', 'could not be reached' ],
		[ 'session-lost', 'no longer takes you for Ana' ],
		[ 'protected', 'is protected' ],
		[ 'blocked', 'is blocked from editing' ],
		[ 'permission-denied', 'may not save this page' ],
		[ 'filter-warning', 'look at your answer once more' ],
		[ 'filter-disallowed', 'does not let your answer through' ],
		[ 'spam-blacklist', 'a link that this wiki does not allow' ],
		[ 'captcha', 'no machine' ],
		[ 'read-only', 'takes no edits at the moment' ],
		[ 'rate-limited', 'Wait a minute' ],
		[ 'too-big', 'longer than a page' ],
		[ 'invalid-content', 'does not accept' ],
		[ 'other', 'Something went wrong' ],
	];

	it.each( FAULTS )( 'for %s says so, takes the focus there, and loses nothing', async ( reason, words ) => {
		const { context, container, wiki } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		wiki.failWith( reason, 'Because <so>', { html: '<p>Because <a href="/wiki/Rule">rule</a><script>evil()</script></p>' } );
		press( 'Publish my answer' );
		await settled();
		const message = document.activeElement as HTMLElement;
		const alert = message.querySelector( '[role=alert], .oo-ui-flaggedElement-warning' ) as HTMLElement;
		expect( alert.textContent ).toContain( 'Not saved.' );
		expect( alert.textContent ).toContain( words );
		expect( alert.textContent ).toContain( 'Nothing you entered is lost' );
		expect( alert.querySelector( 'a[href="/wiki/Rule"]' ) ).not.toBeNull();
		expect( alert.querySelector( 'script' ) ).toBeNull();
		expect( document.querySelector( 'textarea' )?.value ).toBe( 'a|b' );
		expect( Array.from( ( context.storage as ReturnType<typeof createMemoryStorage> ).kept.values() ).join( '' ) ).toContain( 'a|b' );
		wiki.failWith( null );
		press( 'Publish my answer' );
		await settled();
		expect( wiki.text( ANSWER_PAGE ) ).toContain( 'a&#124;b' );
	} );

	it( 'does not promise that the browser keeps what it refused to keep', async () => {
		const { context, container, wiki, text } = createSurveyFixture( { storage: createMemoryStorage( true ) } );
		await showSurvey( container, context );
		await fillIn();
		wiki.failWith( 'offline' );
		press( 'Publish my answer' );
		await settled();
		expect( text() ).toContain( 'do not close this page yet' );
	} );

	it.each( [ [ 'offline', 'Try again', {} ], [ 'filter-warning', 'Publish all the same', { warningsAccepted: true } ] ] as const )(
		'can be tried again for %s', async ( reason, label, consent ) => {
			const { context, container, wiki } = createSurveyFixture();
			await showSurvey( container, context );
			await fillIn();
			wiki.failWith( reason );
			press( 'Publish my answer' );
			await settled();
			wiki.failWith( null );
			press( label );
			await settled();
			expect( wiki.edits[ 1 ] ).toMatchObject( consent );
			expect( wiki.text( ANSWER_PAGE ) ).not.toBeNull();
		},
	);

	it( 'shows the captcha and sends the answer to it', async () => {
		const { context, container, wiki } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		wiki.failWith( 'captcha', '', { captcha: { id: '7', question: '3 + 4', imageUrl: null } } );
		press( 'Publish my answer' );
		await settled();
		const form = container.querySelector( '.ext-localSkills-form-captcha' ) as HTMLElement;
		expect( form.textContent ).toContain( '3 + 4' );
		$( form ).find( 'input' ).val( '7' ).trigger( 'input' );
		wiki.failWith( null );
		press( 'Publish my answer' );
		await settled();
		expect( wiki.edits[ 1 ] ).toMatchObject( { captcha: { id: '7', word: '7' } } );
	} );

	it( 'gives the text to copy where only the wiki’s own form can save it', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		wiki.failWith( 'captcha', '', { captcha: { id: null, question: '', imageUrl: null } } );
		press( 'Publish my answer' );
		await settled();
		expect( text() ).toContain( 'only in its own edit form' );
		expect( container.querySelector<HTMLTextAreaElement>( '.ext-localSkills-form-text-to-copy textarea' )?.value ).toContain( '|role=editor' );
		expect( container.querySelector<HTMLAnchorElement>( '.ext-localSkills-form-text-to-copy a' )?.href ).toContain( 'action=edit' );
	} );
} );

describe( 'an answer that was changed meanwhile', () => {
	async function conflict(): Promise<ReturnType<typeof createSurveyFixture>> {
		const fixture = createSurveyFixture();
		fixture.wiki.put( ANSWER_PAGE, SAVED );
		await showSurvey( fixture.container, fixture.context );
		choose( 'input[value="editor"]' );
		press( 'Next' );
		fixture.wiki.put( ANSWER_PAGE, SAVED.replace( 'importance=4', 'importance=1' ), 'Ben' );
		press( 'Publish my answer' );
		await settled();
		return fixture;
	}

	it( 'is not overwritten unseen: the differences are shown', async () => {
		const { wiki, container } = await conflict();
		expect( wiki.edits ).toEqual( [] );
		const rows = Array.from( container.querySelectorAll( 'tbody tr' ) ).map(
			( row ) => Array.from( row.children ).map( ( cell ) => cell.textContent ) );
		expect( rows ).toEqual( [
			[ 'Your role', 'Editor', 'Organizer' ],
			[ 'Lua: Importance', 'Very important', 'Not important' ],
		] );
		expect( container.querySelector( '[role=alert]' )?.textContent ).toContain( 'changed meanwhile by Ben' );
	} );

	it( 'is not taken together with the form by the wiki unseen', async () => {
		const { context, container, wiki } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		const { save } = wiki;
		wiki.save = async ( edit ) => {
			const outcome = await save( edit );
			wiki.put( ANSWER_PAGE, edit.text.replace( 'role=editor', 'role=organizer' ) );
			return { ...outcome, mergedWith: 999 };
		};
		press( 'Publish my answer' );
		await settled();
		expect( container.querySelector( 'tbody' )?.textContent ).toBe( 'Your roleEditorOrganizer' );
	} );

	it( 'does not hinder when only the rest of the page was changed', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, SAVED );
		await showSurvey( container, context );
		choose( 'input[value="editor"]' );
		wiki.put( ANSWER_PAGE, `Above\n${ SAVED }`, 'Ben' );
		press( 'Publish now' );
		await settled();
		expect( text() ).toContain( 'Thank you' );
		expect( wiki.text( ANSWER_PAGE ) ).toMatch( /^Above\n[^]*role=editor/ );
	} );

	it( 'counts as published when an earlier try arrived after all', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		const { save } = wiki;
		wiki.save = async ( edit ) => {
			await save( edit );
			return save( { ...edit, baseRevision: -1 } );
		};
		press( 'Publish my answer' );
		await settled();
		expect( text() ).toContain( 'Thank you' );
		expect( wiki.edits ).toHaveLength( 2 );
	} );

	it( 'gives way to the form when the person wants so', async () => {
		const { wiki } = await conflict();
		press( 'Publish what is in the form' );
		await settled();
		expect( wiki.text( ANSWER_PAGE ) ).toMatch( /role=editor\n[^]*importance=4/ );
	} );

	it( 'fills the form when the person wants so', async () => {
		const { wiki, container } = await conflict();
		press( 'Take the answer on the wiki' );
		expect( checked( 'matrixdropdown' ) ).toEqual( [ '1' ] );
		expect( wiki.edits ).toEqual( [] );
		expect( container.querySelector( '.ext-localSkills-form [role=alert]' ) ).toBeNull();
	} );
} );

describe( 'languages', () => {
	it( 'shows each text in the nearest language and says which it is', async () => {
		mw.config.set( 'wgUserLanguage', 'fr' );
		mw.language.setData( 'fr', 'fallbackLanguages', [ 'en' ] );
		const { context, container } = createSurveyFixture();
		await showSurvey( container, { ...context, messages: createMessages( mw, 'ltr' ) } );
		expect( container.querySelector( 'h2' )?.innerHTML ).toBe( '<span>À propos de vous</span>' );
		const editor = Array.from( container.querySelectorAll( 'label span' ) ).find( ( { textContent } ) => textContent === 'Editor' );
		expect( editor?.getAttribute( 'lang' ) ).toBe( 'en' );
		expect( container.querySelector( '.ext-localSkills-survey-form' )?.getAttribute( 'lang' ) ).toBe( 'fr' );
	} );
} );
