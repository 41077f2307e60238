import { reminderUpdates } from '../../src/bot/reminder-updates';
import { readExchangeReport } from '../../src/bot/exchange-report';
import { operatorMessages } from '../../src/bot/messages';
import type { AccountReader, BotWiki } from '../../src/wiki/bot-port';
import { createMemoryWiki, type MemoryWiki } from '../wiki/counting/memory-source';

const messages = operatorMessages( process.cwd() );

const ask = ( search: string, other: string, day: string ): string =>
	`{{Skill exchange step|step=ask|seek=Mallory/${ search }|offer=${ other }/o1|at=${ day }T10:00:00Z|skill=lua}}`;

/** A run of the bot; gives how many are reminded and how many are left to the next one. */
async function run( wiki: MemoryWiki, date: string ): Promise<[ number, number ]> {
	const accounts: AccountReader = {
		blockedAccounts: () => Promise.resolve( new Set() ), lockedAccounts: () => Promise.resolve( new Set() ),
		lastEdit: () => Promise.resolve( date ),
	};
	const onWiki = await readExchangeReport( accounts, wiki, { date, writer: 'Bot', messages } );
	const bot: Pick<BotWiki, 'readPages' | 'revisionsBy' | 'siteInfo'> = {
		readPages: ( titles ) => wiki.readPages( titles ),
		revisionsBy: () => Promise.resolve( [] ),
		siteInfo: () => wiki.siteInfo(),
	};
	const { updates, postponed } = await reminderUpdates( onWiki, {
		wiki: bot, writer: 'Bot', messages, messagesIn: () => Promise.resolve( messages ), languages: [ 'en' ], isForbidden: () => false,
	} );
	for ( const { title, render } of updates ) {
		const there = ( await wiki.readPages( [ title ] ) ).get( title )?.latest.text ?? '';
		wiki.save( title, 'Bot', render( there ) );
	}
	return [ updates.length, postponed ];
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

	it( 'reminds few people of one asker in a run, and the others later', async () => {
		const wiki = createWiki( 7 );
		const asks = Array.from( { length: 7 }, ( _none, person ) => ask( 's1', `P${ person }`, '2026-11-10' ) );
		wiki.save( page, 'Mallory', asks.join( '' ), '2026-11-28T10:00:00Z' );
		expect( await run( wiki, '2026-11-28' ) ).toEqual( [ 5, 2 ] );
		expect( await run( wiki, '2026-11-29' ) ).toEqual( [ 2, 0 ] );
	} );
} );
