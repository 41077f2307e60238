/**
 * The bot on a real MediaWiki while something goes wrong: afterwards one run that nothing disturbs gives byte for byte the
 * pages of a wiki where nothing went wrong. `npm run fuzz:faults` goes through every fault at every request.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../build/fuzz/random';
import { BOT } from '../../build/wiki/accounts';
import {
	killing, lastingDisturbance, passingDisturbance, runDisturbed, runUndisturbed, severalDisturbances,
	type Disturbance, type Undisturbed,
} from './support/disturbances';
import { largeSurvey } from './support/large-survey';
import { startDisturbedWiki, SURVEY_PAGE, type DisturbedRun, type DisturbedWiki, type Start } from './support/disturbed-runs';
import type { ProxiedRequest } from './support/faulty-proxy';
import { FAULTS, type WikiFault } from './support/wiki-faults';

const RESULTS = `${ SURVEY_PAGE }/Results`;

const isEditOf = ( { parameters }: ProxiedRequest, title: string ): boolean => parameters.action === 'edit' && parameters.title === title;

describe( 'the bot on a wiki with faults', () => {
	let disturbed: DisturbedWiki;
	let undisturbed: Readonly<Record<Start, Undisturbed>>;
	const random = createRandom( 4 );

	async function expectRepaired( disturbance: Disturbance | null ): Promise<DisturbedRun> {
		if ( disturbance === null ) {
			throw new Error( 'No request can meet this fault.' );
		}
		const { problems, run } = await runDisturbed( disturbed, undisturbed, disturbance );
		expect( { disturbance: disturbance.name, problems, said: run.stderr } )
			.toEqual( { disturbance: disturbance.name, problems: [], said: run.stderr } );
		return run;
	}

	const fault = ( name: string ): WikiFault => FAULTS.find( ( one ) => one.name === name ) as WikiFault;

	/** The positions of the edits in an undisturbed run. */
	const edits = ( start: Start ): number[] => undisturbed[ start ].requests
		.filter( ( { parameters } ) => parameters.action === 'edit' ).map( ( { position } ) => position );

	beforeAll( async () => {
		disturbed = await startDisturbedWiki( 'test-faults' );
		undisturbed = { new: await runUndisturbed( disturbed, 'new' ), old: await runUndisturbed( disturbed, 'old' ) };
	}, 240_000 );

	afterAll( async () => {
		await disturbed?.stop();
	}, 240_000 );

	it( 'keeps people\'s words, and edits nothing twice, when nothing goes wrong', async () => {
		expect( undisturbed.old.pages[ RESULTS ] ).toMatch( /^Our plan: read this\.\n<!-- [^]*-->\nOur thanks to all\.$/ );
		expect( edits( 'new' ).length ).toBeGreaterThan( 6 );
		disturbed.reset( 'old' );
		const { requests } = await disturbed.run();
		const again = await disturbed.run();
		expect( again.requests.filter( ( { parameters } ) => parameters.action === 'edit' ) ).toEqual( [] );
		expect( again.requests.length ).toBeLessThan( requests.length );
		expect( await disturbed.pages() ).toEqual( undisturbed.old.pages );
	}, 240_000 );

	const passing = FAULTS.filter( ( { passes } ) => passes );
	it.each( [ 0, 1, 2, 3 ] )( 'gets over what passes, several faults a run (part %i of 4)', async ( part ) => {
		const faults = passing.filter( ( _, index ) => index % 4 === part );
		const start: Start = part % 2 === 0 ? 'new' : 'old';
		// Not at the first request, where a page means that the address is wrong.
		const position = ( _: WikiFault, index: number ): number => 2 + index * 4 + random.below( 3 );
		const run = await expectRepaired( severalDisturbances( start, faults, position ) );
		expect( run.requests.length ).toBeGreaterThan( undisturbed[ start ].requests.length );
	}, 240_000 );

	const staying = FAULTS.filter( ( { passes } ) => !passes ).map( ( { name } ) => name );
	it.each( staying )( 'says what happened, and ends with 1: %s', async ( name ) => {
		const positions = edits( 'old' );
		await expectRepaired( passingDisturbance( 'old', fault( name ), undisturbed.old, random.pick( positions ) ) );
	}, 240_000 );

	it.each( [
		'the connection breaks before the wiki has the request', 'the answer is cut short', 'the answer is other JSON',
		'the answer is not what its header says', '429', '500, though the wiki has done it', 'databases that lag',
		'a wiki that is read-only', 'a stale token', 'an account that is no longer logged in',
	] )( 'gives up in the end, and says why: %s', async ( name ) => {
		const start = random.pick( [ 'new', 'old' ] as const );
		await expectRepaired( lastingDisturbance( start, fault( name ), undisturbed[ start ], 5 + random.below( 20 ) ) );
	}, 240_000 );

	it( 'says that the address is wrong where a page answers first', async () => {
		const run = await expectRepaired( passingDisturbance( 'new', fault( 'the answer is a page' ), undisturbed.new, 1 ) );
		expect( run.stderr ).toContain( 'LOCALSKILLS_API' );
		expect( run.requests ).toHaveLength( 1 );
	}, 240_000 );

	it.each( [ 'before', 'after' ] as const )( 'may be killed %s any request', async ( when ) => {
		const positions = edits( 'new' );
		const [ first, last ] = [ positions[ 0 ], positions[ positions.length - 1 ] ] as [ number, number ];
		for ( const position of new Set( [ 2 + random.below( first - 2 ), random.pick( positions ), last ] ) ) {
			await expectRepaired( killing( 'new', position, when ) );
		}
		await expectRepaired( killing( 'old', random.pick( edits( 'old' ) ), when ) );
	}, 240_000 );

	describe( 'when people work on the same pages', () => {
		/** Does something just before the bot saves the page for the first time. */
		function meanwhile( title: string, act: () => Promise<unknown> ): Parameters<DisturbedWiki[ 'run' ]>[ 0 ] {
			let isDone = false;
			return ( request ) => {
				if ( isDone || !isEditOf( request, title ) ) {
					return null;
				}
				isDone = true;
				return { before: async () => {
					await act();
				} };
			};
		}

		const blockOf = ( text = '' ): string => /<!-- LocalSkills results: begin[^]*results: end -->/.exec( text )?.[ 0 ] ?? '';

		it( 'keeps what somebody writes around the markers meanwhile', async () => {
			disturbed.reset( 'old' );
			const { status } = await disturbed.run( meanwhile( RESULTS, async () => {
				const text = await disturbed.administrator.read( RESULTS ) ?? '';
				await disturbed.administrator.edit( RESULTS, `Just now.\n${ text.replace( 'Our thanks to all.', 'And now.' ) }` );
			} ) );
			const text = ( await disturbed.pages() )[ RESULTS ] ?? '';
			expect( status ).toBe( 0 );
			expect( text.startsWith( 'Just now.\nOur plan: read this.\n<!--' ) ).toBe( true );
			expect( text.endsWith( '-->\nAnd now.' ) ).toBe( true );
			expect( blockOf( text ) ).toBe( blockOf( undisturbed.old.pages[ RESULTS ] ) );
			expect( ( await disturbed.botEdits() )[ RESULTS ] ).toBe( 1 );
		}, 240_000 );

		it( 'puts right what somebody changes between the markers meanwhile', async () => {
			disturbed.reset( 'old' );
			const { status } = await disturbed.run( meanwhile( RESULTS, async () => {
				const text = await disturbed.administrator.read( RESULTS ) ?? '';
				await disturbed.administrator.edit( RESULTS, text.replace( /\n\| /g, '\n| 99 ' ).replace( '<!-- LocalSkills results: end', 'More.\n$&' ) );
			} ) );
			expect( status ).toBe( 0 );
			expect( await disturbed.pages() ).toEqual( undisturbed.old.pages );
		}, 240_000 );

		it( 'makes a page anew that is deleted meanwhile', async () => {
			disturbed.reset( 'old' );
			const { status } = await disturbed.run( meanwhile( `${ RESULTS }/ar`,
				() => disturbed.administrator.post( { action: 'delete', title: `${ RESULTS }/ar`, reason: 'Test' } ) ) );
			expect( status ).toBe( 0 );
			expect( await disturbed.pages() ).toEqual( undisturbed.old.pages );
		}, 240_000 );

		it( 'leaves a page alone that is protected meanwhile, names it, and brings the others up to date', async () => {
			disturbed.reset( 'old' );
			const protect = ( protections: string ): Promise<unknown> =>
				disturbed.administrator.post( { action: 'protect', title: RESULTS, protections, reason: 'Test' } );
			const { status, stderr } = await disturbed.run( meanwhile( RESULTS, () => protect( 'edit=sysop' ) ) );
			expect( { status, stderr } ).toEqual( { status: 1, stderr: expect.stringContaining( `${ RESULTS }: This page has been protected` ) as string } );
			const [ before, after ] = [ await disturbed.pages(), undisturbed.old.pages ];
			expect( Object.keys( after ).filter( ( title ) => before[ title ] !== after[ title ] ) ).toEqual( [ RESULTS ] );
			await protect( 'edit=all' );
			expect( ( await disturbed.run() ).status ).toBe( 0 );
			expect( await disturbed.pages() ).toEqual( after );
		}, 240_000 );

		it( 'stops at once when its account is blocked meanwhile', async () => {
			disturbed.reset( 'old' );
			const { status, stderr, requests } = await disturbed.run( meanwhile( RESULTS,
				() => disturbed.administrator.post( { action: 'block', user: BOT.name, reason: 'Runs wild', expiry: 'never' } ) ) );
			expect( { status, stderr } ).toEqual( { status: 1, stderr: expect.stringMatching( /blocked/ ) as string } );
			expect( isEditOf( requests[ requests.length - 1 ] as ProxiedRequest, RESULTS ) ).toBe( true );
			const blocked = await disturbed.run();
			expect( blocked ).toMatchObject( { status: 1, stderr: expect.stringContaining( 'Runs wild' ) as string } );
			await disturbed.administrator.post( { action: 'unblock', user: BOT.name } );
			expect( ( await disturbed.run() ).status ).toBe( 0 );
			expect( await disturbed.pages() ).toEqual( undisturbed.old.pages );
		}, 240_000 );

		it( 'names a page that is larger than the wiki allows, and saves the others', async () => {
			disturbed.reset( 'new' );
			const settings = join( disturbed.wiki.directory, 'more-settings.php' );
			writeFileSync( settings, '<?php $wgJobRunRate = 0; $wgMaxArticleSize = 2;' );
			try {
				const { status, stderr } = await disturbed.run();
				expect( { status, stderr } ).toEqual( { status: 1, stderr: expect.stringMatching( /Results: .*exceeds the page size limit of 2 kibibytes/ ) as string } );
				expect( ( await disturbed.pages() )[ `${ SURVEY_PAGE }/Blank` ] ).toBe( undisturbed.new.pages[ `${ SURVEY_PAGE }/Blank` ] );
			} finally {
				writeFileSync( settings, '<?php $wgJobRunRate = 0;' );
			}
			expect( ( await disturbed.run() ).status ).toBe( 0 );
			expect( await disturbed.pages() ).toEqual( undisturbed.new.pages );
		}, 240_000 );
	} );
} );

describe( 'the bot on a wiki that takes small pages only', () => {
	let disturbed: DisturbedWiki;
	let undisturbed: Readonly<Record<Start, Undisturbed>>;

	beforeAll( async () => {
		disturbed = await startDisturbedWiki( 'test-small-pages', undefined, largeSurvey( 1, 64 ) );
		const old = await runUndisturbed( disturbed, 'old' );
		undisturbed = { new: old, old };
	}, 240_000 );

	afterAll( async () => {
		await disturbed?.stop();
	}, 240_000 );

	it( 'writes large results on as many pages as it takes, which the wiki takes', () => {
		const { pages } = undisturbed.old;
		expect( Object.keys( pages ).map( ( title ) => title.slice( RESULTS.length + 1 ) ) )
			.toEqual( expect.arrayContaining( [ 'groups-1.json', 'groups-2.json', 'table-2.csv' ] ) );
		expect( Object.entries( pages ).filter( ( [ , text ] ) => Buffer.byteLength( text ) > 64 * 1024 ) ).toEqual( [] );
	} );

	it.each( [ 'data.json', 'groups-1.json', 'table-2.csv' ] )( 'makes up for it after it was killed once %s was saved', async ( name ) => {
		const edit = undisturbed.old.requests.find( ( request ) => isEditOf( request, `${ RESULTS }/${ name }` ) );
		const { problems } = await runDisturbed( disturbed, undisturbed, killing( 'old', edit?.position ?? 0, 'after' ) );
		expect( problems ).toEqual( [] );
	}, 240_000 );

	it( 'empties the pages that a result needed once and needs no more', async () => {
		writeFileSync( join( disturbed.wiki.directory, 'more-settings.php' ), '<?php $wgJobRunRate = 0;' );
		expect( ( await disturbed.run() ).status ).toBe( 0 );
		const pages = await disturbed.pages();
		expect( JSON.parse( pages[ `${ RESULTS }/groups-2.json` ] ?? '' ) ).toMatchObject( { unused: expect.stringContaining( 'deleted' ) as string } );
		expect( pages[ `${ RESULTS }/table-2.csv` ] ).toBe( pages[ `${ RESULTS }/data.csv` ]?.split( '\n' )[ 0 ] );
		expect( pages[ `${ RESULTS }/data.json` ] ).not.toContain( 'groups-' );
	}, 240_000 );
} );
