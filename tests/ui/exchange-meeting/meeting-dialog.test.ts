import { openMeetingDialog } from '../../../src/ui/exchange-meeting/meeting-dialog';
import type { AskRequest } from '../../../src/ui/exchange-meeting/ask-request';
import { press } from '../survey-fixture';
import { ASKED, createMeetingFixture, OFFER, rested } from './meeting-fixture';

/** Opens the dialog and waits until OOUI says that it is ready, which is later than the wiki in memory has answered. */
async function open( user: string, request: AskRequest | null ): Promise<void> {
	const fixture = createMeetingFixture( user );
	fixture.put( 'Ana', OFFER );
	fixture.put( 'Ben', user === 'Ana' ? `{{Seek a skill|id=s1|skill=budgeting|languages=fr}}\n${ ASKED }` : '' );
	openMeetingDialog( fixture.context, request, () => undefined );
	while ( document.querySelector( '.oo-ui-window-ready' ) === null ) {
		await rested();
	}
}

const focused = (): string => document.activeElement?.textContent ?? '';

describe( 'openMeetingDialog', () => {
	beforeAll( () => {
		// OOUI lays its windows out by what the browser says of their size.
		jest.requireActual( 'oojs-ui/dist/oojs-ui-windows.js' );
	} );

	it( 'has the focus on what it shows once it is ready, though that was there before', async () => {
		await open( 'Ben', { kind: 'offer', key: 'Ana/o1', opener: document.body } );
		expect( focused() ).toBe( 'Ask Ana to share this skill' );
	} );

	it( 'has it on what waits for the person first', async () => {
		await open( 'Ana', null );
		expect( focused() ).toBe( 'One request waits for your answer' );
	} );

	it( 'keeps it inside when one’s own exchanges take the place of a request', async () => {
		await open( 'Ben', { kind: 'offer', key: 'Ana/o1', opener: document.body } );
		press( 'Ask Ana to share this skill' );
		await rested();
		expect( focused() ).toContain( 'You have asked Ana' );
		press( 'My exchanges' );
		expect( focused() ).toBe( 'Reading…' );
		await rested();
		expect( focused() ).toBe( 'Nobody waits for an answer from you.' );
	} );
} );
