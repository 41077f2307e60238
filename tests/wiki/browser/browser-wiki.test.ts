/**
 * @jest-environment jsdom
 */
import '../../setup/mediawiki.cjs';
import { createBrowserWiki } from '../../../src/wiki/browser/browser-wiki';
import { SaveFault } from '../../../src/wiki/port';
import type { PageEdit } from '../../../src/wiki/port';

interface Request {
	readonly parameters: URLSearchParams;
}

type Answer = object | { readonly status: number };

/** Answers what mw.Api sends, in order, and keeps it. */
function answerRequests( ...answers: Answer[] ): Request[] {
	const requests: Request[] = [];
	jest.spyOn( $, 'ajax' ).mockImplementation( ( ( options: { data: string } ) => {
		requests.push( { parameters: new URLSearchParams( options.data ) } );
		const answer = answers.shift();
		const deferred = $.Deferred();
		if ( answer === undefined ) {
			throw new Error( 'One request too many' );
		}
		if ( 'status' in answer ) {
			deferred.reject( { status: answer.status }, 'error', '' );
		} else {
			deferred.resolve( answer, 'success', {} );
		}
		return deferred.promise( { abort: () => undefined } );
	} ) as unknown as typeof $.ajax );
	return requests;
}

const EDIT: PageEdit = { title: 'Answers/Ana', text: 'text', summary: 'answers', baseRevision: 7 };

async function faultOf( promise: Promise<unknown> ): Promise<SaveFault> {
	const fault = await promise.then( () => null, ( error: unknown ) => error );
	expect( fault ).toBeInstanceOf( SaveFault );
	return fault as SaveFault;
}

describe( 'createBrowserWiki', () => {
	const wiki = (): ReturnType<typeof createBrowserWiki> => createBrowserWiki( { api: new mw.Api(), user: 'Ana', language: 'fr' } );

	beforeEach( () => {
		const api = new mw.Api();
		api.badToken( 'csrf' );
	} );
	afterEach( () => jest.restoreAllMocks() );

	it( 'reads pages and whether one of them may be saved in one request', async () => {
		const page = { title: 'Answers/Ana', ns: 0, missing: true, actions: {
			edit: [], create: [ { code: 'blocked', html: '<p>Because of <b>cats</b></p>' } ],
		} };
		const requests = answerRequests( { query: { pages: [ page ] } } );
		const { pages, refusal } = await wiki().readForEditing( [ 'Answers/Ana' ], 'Answers/Ana' );
		expect( pages.size ).toBe( 0 );
		expect( refusal ).toMatchObject( { reason: 'blocked', explanation: 'Because of cats' } );
		expect( requests ).toHaveLength( 1 );
		expect( requests[ 0 ]?.parameters.get( 'intestactions' ) ).toBe( 'edit|create' );
	} );

	it( 'asks of a page that there is only whether it can be edited', async () => {
		const revisions = [ { revid: 9, parentid: 0, user: 'Ana', userid: 4, timestamp: '2026-11-01T00:00:00Z', slots: { main: { content: 'x' } } } ];
		const page = { title: 'Answers/Ana', ns: 0, revisions, actions: { edit: [], create: [ { code: 'cantcreate', html: 'No' } ] } };
		answerRequests( { query: { pages: [ page ] } } );
		await expect( wiki().readForEditing( [ 'Answers/Ana' ], 'Answers/Ana' ) ).resolves.toMatchObject( { refusal: null } );
	} );

	it( 'tells which pages there are, without their text', async () => {
		const requests = answerRequests( { query: { pages: [ { title: 'Here', ns: 0 }, { title: 'Gone', ns: 0, missing: true } ] } } );
		await expect( wiki().existingPages( [ 'Here', 'Gone' ] ) ).resolves.toEqual( [ 'Here' ] );
		expect( requests[ 0 ]?.parameters.get( 'rvprop' ) ).toBeNull();
	} );

	it( 'tells the languages that somebody knows, best first, and none where the wiki cannot', async () => {
		answerRequests( { query: { babel: { en: '3', fr: '0', ar: 'N', es: '1', tr: '5' } } }, { query: {} } );
		await expect( wiki().spokenLanguages( 'Ana' ) ).resolves.toEqual( [ 'ar', 'tr', 'en', 'es' ] );
		await expect( wiki().spokenLanguages( 'Ana' ) ).resolves.toEqual( [] );
	} );

	it( 'tells how well somebody knows them', async () => {
		answerRequests( { query: { babel: { en: '3', fr: '0', 'pt-br': 'N' } } } );
		await expect( wiki().babelLanguages( 'Ana' ) ).resolves.toEqual( [ 'pt-br-N', 'en-3' ] );
	} );

	it( 'reads several pages in one request and gives them by the titles asked for', async () => {
		const requests = answerRequests( { query: {
			normalized: [ { fromencoded: false, from: 'localSkills/x', to: 'LocalSkills/x' } ],
			pages: [
				{ title: 'LocalSkills/x', ns: 0, pageid: 3, revisions: [
					{ revid: 9, parentid: 8, user: 'Ben', userid: 4, timestamp: '2026-11-01T00:00:00Z', slots: { main: { content: 'hello' } } },
				] },
				{ title: 'Missing', ns: 0, missing: true },
			],
		} } );
		const pages = await wiki().readPages( [ 'localSkills/x', 'Missing', 'localSkills/x' ] );
		expect( requests ).toHaveLength( 1 );
		expect( requests[ 0 ]!.parameters.get( 'titles' ) ).toBe( 'localSkills/x|Missing' );
		expect( Array.from( pages.keys() ) ).toEqual( [ 'localSkills/x' ] );
		expect( pages.get( 'localSkills/x' ) ).toEqual( {
			title: 'LocalSkills/x', namespace: 0, isRedirect: false,
			latest: { id: 9, parentId: 8, user: 'Ben', userId: 4, timestamp: '2026-11-01T00:00:00Z', text: 'hello' },
		} );
	} );

	it( 'reads more than fifty pages in batches', async () => {
		const requests = answerRequests( { query: { pages: [] } }, { query: { pages: [] } } );
		await wiki().readPages( Array.from( { length: 51 }, ( _, index ) => `P${ index }` ) );
		expect( requests.map( ( { parameters } ) => parameters.get( 'titles' )!.split( '|' ).length ) ).toEqual( [ 50, 1 ] );
	} );

	it( 'saves on the revision that was read, under the account of the page', async () => {
		const requests = answerRequests(
			{ query: { tokens: { csrftoken: 'T+\\' } } },
			{ edit: { result: 'Success', newrevid: 8 } },
		);
		await expect( wiki().save( EDIT ) ).resolves.toEqual( { revision: 8, changed: true } );
		const sent = requests[ 1 ]!.parameters;
		expect( sent.get( 'baserevid' ) ).toBe( '7' );
		expect( sent.get( 'nocreate' ) ).toBe( 'true' );
		expect( sent.get( 'createonly' ) ).toBeNull();
		expect( sent.get( 'assertuser' ) ).toBe( 'Ana' );
		expect( sent.get( 'errorlang' ) ).toBe( 'fr' );
		expect( sent.get( 'token' ) ).toBe( 'T+\\' );
	} );

	it( 'creates a page only where there is none', async () => {
		const requests = answerRequests(
			{ query: { tokens: { csrftoken: 'T' } } },
			{ edit: { result: 'Success', newrevid: 8 } },
		);
		await wiki().save( { ...EDIT, baseRevision: 0 } );
		const sent = requests[ 1 ]!.parameters;
		expect( sent.get( 'createonly' ) ).toBe( 'true' );
		expect( sent.get( 'baserevid' ) ).toBeNull();
	} );

	it( 'says that nothing changed', async () => {
		answerRequests( { query: { tokens: { csrftoken: 'T' } } }, { edit: { result: 'Success', nochange: true } } );
		await expect( wiki().save( EDIT ) ).resolves.toEqual( { revision: 7, changed: false } );
	} );

	it( 'says when the wiki took somebody else’s changes together with the text', async () => {
		answerRequests( { query: { tokens: { csrftoken: 'T' } } }, { edit: { result: 'Success', oldrevid: 9, newrevid: 10 } } );
		await expect( wiki().save( EDIT ) ).resolves.toEqual( { revision: 10, changed: true, mergedWith: 9 } );
		answerRequests( { edit: { result: 'Success', oldrevid: 7, newrevid: 11 } } );
		await expect( wiki().save( EDIT ) ).resolves.toEqual( { revision: 11, changed: true } );
	} );

	it( 'gives the reason why the wiki takes no edits', async () => {
		answerRequests(
			{ query: { tokens: { csrftoken: 'T' } } },
			{ errors: [ { code: 'readonly', html: 'The wiki is in read-only mode.', data: { readonlyreason: 'Moving house' } } ] },
		);
		const fault = await faultOf( wiki().save( EDIT ) );
		expect( fault.reason ).toBe( 'read-only' );
		expect( fault.explanation ).toBe( 'Moving house' );
	} );

	it( 'takes a new token once when the old one is no longer good', async () => {
		const requests = answerRequests(
			{ query: { tokens: { csrftoken: 'old' } } },
			{ errors: [ { code: 'badtoken', html: 'x', module: 'main' } ] },
			{ query: { tokens: { csrftoken: 'new' } } },
			{ edit: { result: 'Success', newrevid: 8 } },
		);
		await wiki().save( EDIT );
		expect( requests[ 3 ]!.parameters.get( 'token' ) ).toBe( 'new' );
	} );

	it( 'never saves when the wiki takes the person for somebody else', async () => {
		answerRequests( { errors: [ { code: 'assertuserfailed', html: 'You are no longer logged in as Ana' } ] } );
		expect( ( await faultOf( wiki().save( EDIT ) ) ).reason ).toBe( 'session-lost' );
	} );

	it( 'keeps the words of the wiki, as text and as HTML', async () => {
		answerRequests(
			{ query: { tokens: { csrftoken: 'T' } } },
			{ errors: [ { code: 'abusefilter-warning', html: '<p>Do you <b>really</b> want&nbsp;this?</p><p>See <a href="/wiki/X">X</a>.</p>' } ] },
		);
		const fault = await faultOf( wiki().save( EDIT ) );
		expect( fault.reason ).toBe( 'filter-warning' );
		expect( fault.explanation ).toBe( 'Do you really want this?\nSee X.' );
		expect( fault.details.html ).toContain( '<b>really</b>' );
	} );

	it( 'gives the question of a captcha, which the API reports as no error', async () => {
		answerRequests(
			{ query: { tokens: { csrftoken: 'T' } } },
			{ edit: { result: 'Failure', captcha: { type: 'simple', mime: 'text/plain', id: '12', question: '3 + 4' } } },
		);
		const fault = await faultOf( wiki().save( EDIT ) );
		expect( fault.reason ).toBe( 'captcha' );
		expect( fault.details.captcha ).toEqual( { id: '12', question: '3 + 4', imageUrl: null } );
	} );

	it( 'marks a captcha that only the wiki’s own form can show', async () => {
		answerRequests(
			{ query: { tokens: { csrftoken: 'T' } } },
			{ edit: { result: 'Failure', captcha: { type: 'hcaptcha', mime: 'application/javascript', key: 'k' } } },
		);
		expect( ( await faultOf( wiki().save( EDIT ) ) ).details.captcha!.id ).toBeNull();
	} );

	it( 'sends the answer to a captcha', async () => {
		const requests = answerRequests( { query: { tokens: { csrftoken: 'T' } } }, { edit: { result: 'Success', newrevid: 8 } } );
		await wiki().save( { ...EDIT, captcha: { id: '12', word: '7' } } );
		expect( requests[ 1 ]!.parameters.get( 'captchaid' ) ).toBe( '12' );
		expect( requests[ 1 ]!.parameters.get( 'captchaword' ) ).toBe( '7' );
	} );

	it.each( [ [ 0, 'offline' ], [ 503, 'offline' ], [ 413, 'too-big' ], [ 429, 'rate-limited' ], [ 403, 'other' ] ] )(
		'says of an HTTP status %d: %s', async ( status, reason ) => {
			answerRequests( { query: { tokens: { csrftoken: 'T' } } }, { status } );
			expect( ( await faultOf( wiki().save( EDIT ) ) ).reason ).toBe( reason );
		},
	);

	it( 'says why pages could not be read', async () => {
		answerRequests( { status: 0 } );
		expect( ( await faultOf( wiki().readPages( [ 'X' ] ) ) ).reason ).toBe( 'offline' );
	} );
} );
