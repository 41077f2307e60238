import { noReminders, reminderUpdates } from '../../src/bot/reminder-updates';
import { readExchangeReport } from '../../src/bot/exchange-report';
import { operatorMessages } from '../../src/bot/messages';
import { snapshotPages } from '../../src/core/exchange/snapshot-pages';
import type { AccountReader, BotWiki } from '../../src/wiki/bot-port';
import { createMemoryWiki, type MemoryWiki } from '../wiki/counting/memory-source';

const messages = operatorMessages( process.cwd() );

const ask = ( search: string, other: string, day: string ): string =>
	`{{Skill exchange step|step=ask|seek=Mallory/${ search }|offer=${ other }/o1|at=${ day }T10:00:00Z|skill=lua}}`;

/**
 * A run of the bot, which may be killed early or remind nobody; gives how many are reminded and how many are left to the next
 * one.
 */
async function run( wiki: MemoryWiki, date: string, ends: 'done' | 'killed' | 'silent' = 'done', unreached: string[] = [],
	by: readonly { title: string; user: string; text: string }[] = [],
): Promise<[ number, number ]> {
	const accounts: AccountReader = {
		blockedAccounts: () => Promise.resolve( new Set() ), lockedAccounts: () => Promise.resolve( new Set() ),
		lastEdit: () => Promise.resolve( date ),
	};
	const onWiki = await readExchangeReport( accounts, wiki, { date, writer: 'Bot', messages } );
	const bot: Pick<BotWiki, 'readPages' | 'revisionsBy' | 'siteInfo'> = {
		readPages: ( titles ) => wiki.readPages( titles ),
		revisionsBy: ( title, user ) =>
			Promise.resolve( by.filter( ( one ) => one.title === title && one.user === user ) as never ),
		siteInfo: () => wiki.siteInfo(),
	};
	const { found, updates, untold, postponed, unreachable } = ends === 'silent' ? noReminders( onWiki ) : await reminderUpdates( onWiki, {
		wiki: bot, writer: 'Bot', messages, messagesIn: () => Promise.resolve( messages ), languages: [ 'en' ], isForbidden: () => false,
	} );
	unreached.push( ...unreachable );
	for ( const { title, render } of [ ...found, ...updates ] ) {
		const there = ( await wiki.readPages( [ title ] ) ).get( title )?.latest.text ?? '';
		wiki.save( title, 'Bot', render( there ) );
	}
	// What comes after may never happen: the bot can be killed at any time.
	if ( ends !== 'killed' ) {
		snapshotPages( { ...onWiki.report, untold } )
			.forEach( ( { title, text } ) => wiki.save( title, 'Bot', text ) );
	}
	return [ found.length + updates.length, postponed ];
}

function createWiki( people: number ): MemoryWiki {
	const wiki = createMemoryWiki( 'home' );
	for ( let person = 0; person < people; person++ ) {
		const user = `P${ person }`;
		wiki.save( `LocalSkills/People/${ user }`, user, '{{Offer a skill|id=o1|skill=lua|languages=fr}}' );
	}
	return wiki;
}

const page = 'LocalSkills/People/Mallory';

describe( 'readExchangeReport', () => {
	it( 'lets a flood of one account\'s steps fill no page, and says so', async () => {
		const wiki = createWiki( 1 );
		wiki.save( 'LocalSkills/People/Mallory', 'Mallory', Array.from( { length: 5000 }, ( _nothing, index ) =>
			ask( `s${ index }`, 'P0', '2026-11-20' ) ).join( '' ) );
		const none = new Set<string>();
		const { report, notes } = await readExchangeReport( {
			blockedAccounts: () => Promise.resolve( none ), lockedAccounts: () => Promise.resolve( none ),
			lastEdit: () => Promise.resolve( null ),
		}, wiki, { date: '2026-11-21', writer: 'Bot', messages } );
		expect( report.requests ).toHaveLength( 200 );
		expect( notes ).toContain( 'LocalSkills/People/Mallory: 4800 more steps than count; ' +
			'of one account the newest 200 requests and 1000 other steps do.' );
	} );
} );

describe( 'reminderUpdates', () => {
	it( 'reminds nobody again of a request whose time or names its asker has changed', async () => {
		const wiki = createWiki( 1 );
		wiki.save( page, 'Mallory', ask( 's1', 'P0', '2026-11-10' ), '2026-11-28T10:00:00Z' );
		expect( await run( wiki, '2026-11-28' ) ).toEqual( [ 1, 0 ] );
		expect( await run( wiki, '2026-11-28' ) ).toEqual( [ 0, 0 ] );
		wiki.save( page, 'Mallory', ask( 's2', 'P0', '2026-11-11' ), '2026-11-29T10:00:00Z' );
		expect( await run( wiki, '2026-11-29' ) ).toEqual( [ 0, 0 ] );
		wiki.save( page, 'Mallory', ask( 's2', 'P0', '2026-12-10' ), '2026-12-28T10:00:00Z' );
		expect( await run( wiki, '2026-12-28' ) ).toEqual( [ 1, 0 ] );
	} );

	describe( 'of what was ended by hand', () => {
		const ben = 'LocalSkills/People/Ben';
		const talk = 'Talk:LocalSkills/People/Ben';
		const request = '{{Seek a skill|id=s1|skill=lua|languages=fr}}{{Skill exchange step|step=ask|seek=Ben/s1|offer=P0/o1|at=2026-11-20T10:00:00Z}}';
		const ended = ( status: string ): MemoryWiki => {
			const wiki = createWiki( 1 );
			wiki.save( ben, 'Ben', request, '2026-11-20T10:00:00Z' );
			wiki.save( 'LocalSkills/People/P0', 'P0', status === 'gone' ? 'Hello' : `{{Offer a skill|id=o1|skill=lua|languages=fr|status=${ status }}}` );
			return wiki;
		};

		it( 'tells once who waits for an answer, and reminds nobody to give it', async () => {
			const wiki = ended( 'closed' );
			expect( await run( wiki, '2026-12-09' ) ).toEqual( [ 1, 0 ] );
			expect( ( await wiki.readPages( [ talk ] ) ).get( talk )?.latest.text ).toMatch(
				/something that you asked about has ended before you had an answer&#58;\n\* <bdi>P0<\/bdi>&#58; '''<bdi>Lua/i );
			expect( await run( wiki, '2026-12-10' ) ).toEqual( [ 0, 0 ] );
		} );

		it( 'tells nobody what a dialog has told, nor what others may have taken away', async () => {
			expect( await run( ended( 'gone' ), '2026-12-09' ) ).toEqual( [ 0, 0 ] );
			const mark = 'ended%20Ben%2Fs1%20P0%2Fo1';
			const wiki = ended( 'matched' );
			wiki.save( 'User talk:Ben', 'P0', `<div data-localskills-step="${ mark }">` );
			expect( await run( wiki, '2026-12-09' ) ).toEqual( [ 0, 0 ] );
			const archived = ended( 'matched' );
			expect( await run( archived, '2026-12-09', 'done', [], [ { title: 'User talk:Ben', user: 'P0', text: mark } ] ) ).toEqual( [ 0, 0 ] );
			expect( await run( archived, '2026-12-09' ) ).toEqual( [ 1, 0 ] );
		} );
	} );

	it( 'leaves out whose talk page no wiki could have, and says so', async () => {
		const wiki = createWiki( 1 );
		// With LocalSkills/People/ before it one byte more than a title has room for; most letters here take two.
		const long = `${ 'Ж'.repeat( 118 ) }a`;
		[ 'P0', long ].forEach( ( user ) => wiki.save( `LocalSkills/People/${ user }`, user, '{{Offer a skill|id=o1|skill=lua|languages=fr}}' ) );
		wiki.save( page, 'Mallory', ask( 's1', 'P0', '2026-11-10' ) + ask( 's1', long, '2026-11-10' ), '2026-11-28T10:00:00Z' );
		const unreached: string[] = [];
		expect( await run( wiki, '2026-11-28', 'done', unreached ) ).toEqual( [ 1, 0 ] );
		expect( unreached ).toEqual( [ long ] );
	} );

	it( 'reminds few people of one asker in a run, and the others later', async () => {
		const wiki = createWiki( 7 );
		const asks = Array.from( { length: 7 }, ( _none, person ) => ask( 's1', `P${ person }`, '2026-11-10' ) );
		wiki.save( page, 'Mallory', asks.join( '' ), '2026-11-28T10:00:00Z' );
		expect( await run( wiki, '2026-11-28' ) ).toEqual( [ 5, 2 ] );
		expect( await run( wiki, '2026-11-29' ) ).toEqual( [ 2, 0 ] );
	} );

	describe( 'of what somebody has sought in vain', () => {
		const ben = 'LocalSkills/People/Ben';
		const talk = 'Talk:LocalSkills/People/Ben';
		const seek = ( id: string, skill: string ): string => `{{Seek a skill|id=${ id }|skill=${ skill }|languages=fr}}`;
		const offer = ( skill: string, status = 'open' ): string => `{{Offer a skill|id=o1|skill=${ skill }|languages=fr|status=${ status }}}`;
		const told = async ( wiki: MemoryWiki ): Promise<string> => ( await wiki.readPages( [ talk ] ) ).get( talk )?.latest.text ?? '';

		it( 'tells them once when there is an offer that fits, killed or not, and whoever comes and goes', async () => {
			const wiki = createMemoryWiki( 'home' );
			wiki.save( ben, 'Ben', seek( 's1', 'lua' ) );
			expect( await run( wiki, '2026-11-20' ) ).toEqual( [ 0, 0 ] );
			wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
			expect( await run( wiki, '2026-11-21', 'killed' ) ).toEqual( [ 1, 0 ] );
			expect( await told( wiki ) ).toMatch(
				/Somebody offers what you seek[^]*\[\[:User:Ben\|Ben\]\][^]*Lua[^]*Special:MyLanguage\/LocalSkills\/People\/Ana#offer-o1\|Ana/i );
			expect( await run( wiki, '2026-11-21' ) ).toEqual( [ 0, 0 ] );
			wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua', 'closed' ) );
			expect( await run( wiki, '2026-12-20' ) ).toEqual( [ 0, 0 ] );
			wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
			expect( await run( wiki, '2027-01-20' ) ).toEqual( [ 0, 0 ] );
		} );

		it( 'tells nobody who has found somebody at once, nor who wants no messages or no suggestions', async () => {
			for ( const preference of [ 'messages', 'matches', null ] ) {
				const wiki = createMemoryWiki( 'home' );
				const preferences = preference === null ? '' : `{{Skill exchange preferences|${ preference }=no}}`;
				if ( preference !== null ) {
					wiki.save( ben, 'Ben', seek( 's1', 'lua' ) + preferences );
					await run( wiki, '2026-11-20' );
				}
				wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
				wiki.save( ben, 'Ben', seek( 's1', 'lua' ) + preferences );
				expect( await run( wiki, '2026-11-21' ) ).toEqual( [ 0, 0 ] );
				expect( await run( wiki, '2026-11-22' ) ).toEqual( [ 0, 0 ] );
			}
		} );

		it( 'keeps what it finds for another search for three weeks, and forgets it not', async () => {
			const wiki = createMemoryWiki( 'home' );
			wiki.save( ben, 'Ben', seek( 's1', 'lua' ) + seek( 's2', 'budgeting' ) );
			await run( wiki, '2026-11-20' );
			wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
			expect( await run( wiki, '2026-11-21' ) ).toEqual( [ 1, 0 ] );
			wiki.save( 'LocalSkills/People/Cem', 'Cem', offer( 'budgeting' ) );
			expect( await run( wiki, '2026-11-22' ) ).toEqual( [ 0, 0 ] );
			expect( await run( wiki, '2026-12-01' ) ).toEqual( [ 0, 0 ] );
			expect( await run( wiki, '2026-12-12' ) ).toEqual( [ 1, 0 ] );
			expect( await run( wiki, '2026-12-13' ) ).toEqual( [ 0, 0 ] );
			expect( ( await told( wiki ) ).match( /<!-- LocalSkills reminder: seek s\d found/g ) ).toHaveLength( 2 );
		} );

		it( 'tells them later what a run found that reminded nobody', async () => {
			const wiki = createMemoryWiki( 'home' );
			wiki.save( ben, 'Ben', seek( 's1', 'lua' ) );
			await run( wiki, '2026-11-20', 'silent' );
			wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
			expect( await run( wiki, '2026-11-21', 'silent' ) ).toEqual( [ 0, 0 ] );
			expect( await run( wiki, '2026-11-22', 'silent' ) ).toEqual( [ 0, 0 ] );
			expect( await run( wiki, '2026-11-23' ) ).toEqual( [ 1, 0 ] );
			expect( await run( wiki, '2026-11-24' ) ).toEqual( [ 0, 0 ] );
		} );

		it( 'believes only what the bot itself wrote of who waits', async () => {
			const wiki = createMemoryWiki( 'home' );
			wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
			wiki.save( ben, 'Ben', seek( 's1', 'lua' ) );
			await run( wiki, '2026-11-20' );
			wiki.save( 'LocalSkills/Matches/data.json', 'Mallory', '{"unmatched":[{"seek":"Ben/s1"}],"untold":["Ben/s1",7],"pages":7}' );
			expect( await run( wiki, '2026-11-21' ) ).toEqual( [ 0, 0 ] );
		} );
	} );
} );
