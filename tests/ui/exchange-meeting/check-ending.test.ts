import { recordKey } from '../../../src/core/exchange/exchange-record';
import type { EndingWay } from '../../../src/core/exchange/steps/endings';
import { checkEnding, type EndingCheck } from '../../../src/ui/exchange-meeting/check-ending';
import { loadExchanges } from '../../../src/ui/exchange-meeting/load-exchanges';
import { createUndeliveredMessages } from '../../../src/ui/exchange-meeting/undelivered';
import { ACCEPTED, ASKED, createMeetingFixture, type MeetingFixture, OFFER } from './meeting-fixture';

const by = ( name: string, what = 'ask', more = '' ): string =>
	`{{Skill exchange step|step=${ what }|seek=${ name }/s1|offer=Ana/o1|at=2026-11-2${ what === 'ask' ? 0 : 1 }T10:00:00Z${ more }}}\n`;
const SEEK = '{{Seek a skill|id=s1|skill=budgeting|languages=ar}}\n';

/** Ana, whom Ben and Cem have asked, who has agreed with Dia and has asked Eli. */
function concerned( preferences = '' ): MeetingFixture {
	const fixture = createMeetingFixture( 'Ana' );
	fixture.put( 'Ben', SEEK + ASKED );
	fixture.put( 'Cem', SEEK + by( 'Cem' ) + preferences );
	fixture.put( 'Dia', SEEK + by( 'Dia' ) );
	fixture.put( 'Eli', SEEK );
	fixture.put( 'Ana', OFFER + by( 'Dia', 'accept' ) + by( 'Eli' ) );
	return fixture;
}

async function check( { context }: MeetingFixture, way: EndingWay, until: string | null = null ): Promise<EndingCheck> {
	const loaded = await loadExchanges( context );
	const record = loaded.records.find( ( one ) => recordKey( one ) === 'Ana/o1' );
	return checkEnding( context, loaded, record as never, way, until );
}

const textOf = ( { warning }: EndingCheck ): string => ( warning ?? [] ).map( ( { textContent } ) => textContent ).join( '|' );

describe( 'checkEnding', () => {
	it( 'says by name whom it concerns, and what will happen', async () => {
		const ending = await check( concerned(), 'closed' );
		expect( textOf( ending ) ).toMatch( /^This concerns others:\|You have agreed with Dia\.Ben waits for your answer\.Cem waits for your answer\.Eli has not answered your request yet\. It is taken back\.\|What you have agreed holds, unless/ );
		expect( ending.steps ).toMatchObject( [ { user: 'Ana', step: 'withdraw', seek: 'Eli/s1', offer: 'Ana/o1' } ] );
	} );

	it( 'concerns nobody where nobody has asked, or a pause ends in time', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ana', OFFER );
		expect( await check( fixture, 'delete' ) ).toMatchObject( { warning: null, steps: [] } );
		expect( await ( await check( fixture, 'delete' ) ).tell() ).toBeNull();
		expect( await check( concerned(), 'pause', '2026-12-05' ) ).toMatchObject( { warning: null, steps: [] } );
		expect( textOf( await check( concerned(), 'pause' ) ) ).toContain( 'The request ends by itself before you are back.' );
	} );

	it( 'tells each of them once, who wants it, in a language that they read', async () => {
		const fixture = concerned( '{{Skill exchange preferences|messages=no}}' );
		const ending = await check( fixture, 'closed' );
		expect( ( await ending.tell() )?.textContent )
			.toBe( 'Told on their talk pages: Dia, Ben, and EliNo messages wanted, so only My exchanges says it: Cem' );
		expect( fixture.sections.map( ( { title } ) => title ) ).toEqual( [ 'User talk:Dia', 'User talk:Ben', 'User talk:Eli' ] );
		const [ dia, ben, eli ] = fixture.sections.map( ( { text } ) => text );
		expect( ben ).toContain( '<div data-localskills-step="ended%20Ben%2Fs1%20Ana%2Fo1" lang="ar"' );
		expect( dia ).toContain( 'ended-agreed%20Dia' );
		expect( eli ).toContain( 'withdraw%20' );
		// Opened again and ended again: nobody is told of it twice.
		await ( await check( fixture, 'closed' ) ).tell();
		expect( fixture.sections.filter( ( { title } ) => title !== 'User talk:Eli' ) ).toHaveLength( 2 );
	} );

	it( 'keeps what it could not write, and says so', async () => {
		const fixture = concerned();
		const ending = await check( fixture, 'matched' );
		fixture.failWith( 'sections', 'rate-limited' );
		expect( ( await ending.tell() )?.textContent ).toContain( 'Could not be told on their talk pages: Ben, Cem, and Eli' );
		expect( createUndeliveredMessages( fixture.context.storage, 'testwiki', 'Ana' ).all().map( ( { step } ) => [ step.step, step.seek ] ) )
			.toEqual( [ [ 'ended', 'Ben/s1' ], [ 'ended', 'Cem/s1' ], [ 'withdraw', 'Eli/s1' ] ] );
	} );

	it( 'says what was agreed to who had agreed, and nothing to them where somebody was found', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ben', SEEK + ASKED );
		fixture.put( 'Ana', OFFER + ACCEPTED );
		expect( textOf( await check( fixture, 'closed' ) ) ).toContain( 'Whoever has agreed with you is told so on the talk page' );
		const found = await check( fixture, 'matched' );
		expect( textOf( found ) ).toContain( 'You have agreed with Ben.' );
		expect( await found.tell() ).toBeNull();
		expect( fixture.sections ).toEqual( [] );
	} );
} );
