import { showSurvey } from '../../../src/ui/survey-form/survey-place';
import {
	ANSWER_PAGE, checked, choose, createMemoryStorage, createSurveyFixture, fillIn, press, publish, SAVED, settled,
} from '../survey-fixture';
import type { SaveFaultReason } from '../../../src/wiki/port';

beforeEach( () => {
	jest.useFakeTimers();
	history.replaceState( null, '' );
} );
afterEach( () => {
	jest.useRealTimers();
	mw.config.set( 'wgUserLanguage', 'en' );
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
		await publish();
		const message = document.activeElement as HTMLElement;
		const alert = message.querySelector( '[role=alert], .oo-ui-flaggedElement-warning' ) as HTMLElement;
		expect( alert.textContent ).toContain( 'Not saved.' );
		expect( alert.textContent ).toContain( words );
		expect( alert.textContent ).toContain( 'Nothing you entered is lost' );
		expect( alert.querySelector( 'a[href="/wiki/Rule"]' ) ).not.toBeNull();
		expect( alert.querySelector( 'script' ) ).toBeNull();
		expect( container.querySelector( '.ext-localSkills-form-review' )?.textContent ).toContain( 'a|b' );
		expect( Array.from( ( context.storage as ReturnType<typeof createMemoryStorage> ).kept.values() ).join( '' ) ).toContain( 'a|b' );
		wiki.failWith( null );
		await publish();
		expect( wiki.text( ANSWER_PAGE ) ).toContain( 'a&#124;b' );
	} );

	it( 'does not promise that the browser keeps what it refused to keep', async () => {
		const { context, container, wiki, text } = createSurveyFixture( { storage: createMemoryStorage( true ) } );
		await showSurvey( container, context );
		await fillIn();
		wiki.failWith( 'offline' );
		await publish();
		expect( text() ).toContain( 'do not close this page yet' );
	} );

	it.each( [ [ 'offline', 'Try again', {} ], [ 'filter-warning', 'Publish all the same', { warningsAccepted: true } ] ] as const )(
		'can be tried again for %s', async ( reason, label, consent ) => {
			const { context, container, wiki } = createSurveyFixture();
			await showSurvey( container, context );
			await fillIn();
			wiki.failWith( reason );
			await publish();
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
		await publish();
		const form = container.querySelector( '.ext-localSkills-form-captcha' ) as HTMLElement;
		expect( form.textContent ).toContain( '3 + 4' );
		$( form ).find( 'input' ).val( '7' ).trigger( 'input' );
		wiki.failWith( null );
		await publish();
		expect( wiki.edits[ 1 ] ).toMatchObject( { captcha: { id: '7', word: '7' } } );
	} );

	it( 'gives the text to copy where only the wiki’s own form can save it', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		await showSurvey( container, context );
		await fillIn();
		wiki.failWith( 'captcha', '', { captcha: { id: null, question: '', imageUrl: null } } );
		await publish();
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
		await publish();
		return fixture;
	}

	it( 'is not overwritten unseen: the differences are shown', async () => {
		const { wiki, container } = await conflict();
		expect( wiki.edits ).toEqual( [] );
		const rows = Array.from( container.querySelectorAll( '.ext-localSkills-form-conflict tbody tr' ) ).map(
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
		await publish();
		expect( container.querySelector( '.ext-localSkills-form-conflict tbody' )?.textContent ).toBe( 'Your roleEditorOrganizer' );
	} );

	it( 'does not hinder when only the rest of the page was changed', async () => {
		const { context, container, wiki, text } = createSurveyFixture();
		wiki.put( ANSWER_PAGE, SAVED );
		await showSurvey( container, context );
		choose( 'input[value="editor"]' );
		wiki.put( ANSWER_PAGE, `Above\n${ SAVED }`, 'Ben' );
		await publish();
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
		await publish();
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
		press( 'Back' );
		expect( checked( 'matrixdropdown' ) ).toEqual( [ '1' ] );
		expect( wiki.edits ).toEqual( [] );
		expect( container.querySelector( '.ext-localSkills-form [role=alert]' ) ).toBeNull();
	} );
} );
