import { createAskPanel } from '../../../src/ui/exchange-meeting/ask-panel';
import { fullWords } from '../../../src/ui/exchange-meeting/ask-request';
import { english } from '../../core/english';
import { press } from '../survey-fixture';
import { ACCEPTED, ASKED, createMeetingFixture, type MeetingFixture, OFFER, rested } from './meeting-fixture';

const SEND = 'Ask Ana to share this skill';
const mine = jest.fn();

async function ask( fixture: MeetingFixture, kind: 'offer' | 'seek' = 'offer', key = 'Ana/o1' ): Promise<void> {
	const panel = createAskPanel( {
		context: fixture.context, onMine: mine, onClose: () => fixture.container.replaceChildren(),
		request: { kind, key, opener: document.body },
	} );
	fixture.container.replaceChildren( panel.element );
	panel.start();
	await rested();
}

function write( fixture: MeetingFixture, text: string ): void {
	$( fixture.area() ).val( text ).trigger( 'change' );
}

async function send( label = SEND ): Promise<void> {
	press( label );
	await rested();
}

describe( 'createAskPanel', () => {
	let fixture: MeetingFixture;

	beforeEach( () => {
		mine.mockClear();
		fixture = createMeetingFixture( 'Ben' );
		fixture.put( 'Ana', OFFER );
	} );

	it( 'says why the two fit, and makes the search along with the request', async () => {
		await ask( fixture );
		expect( fixture.text() ).toContain( 'Exactly what is sought: Budgeting' );
		expect( fixture.text() ).toContain( 'You do not seek this skill on your page yet.' );
		write( fixture, 'Please [[help]]' );
		await send();
		expect( fixture.text() ).toContain( 'You have asked Ana: Budgeting' );
		const page = await fixture.page( 'Ben' );
		expect( page ).toMatch( /^\{\{Seek a skill\n\|id=s1\n\|skill=budgeting\n\|languages=fr\n/ );
		expect( page ).toMatch( /\|step=ask\n\|seek=Ben\/s1\n\|offer=Ana\/o1\n\|at=2026-11-29T12:00:00Z\n\|skill=budgeting\n\|note=Please &#91;&#91;help&#93;&#93;\n/ );
		expect( fixture.sections ).toHaveLength( 1 );
		expect( fixture.sections[ 0 ] ).toMatchObject( { title: 'User talk:Ana', heading: 'Skill exchange: Budgeting' } );
		expect( fixture.sections[ 0 ]?.text ).toContain( 'lang="fr"' );
		expect( fixture.sections[ 0 ]?.text ).toContain( 'Both use this language&#58; fr' );
		press( 'Close' );
		expect( fixture.text() ).toBe( '' );
	} );

	it( 'calls the field for the note by its label, and describes it by its help', async () => {
		await ask( fixture );
		const area = fixture.area();
		expect( area.closest( '[hidden]' ) ).toBeNull();
		expect( Array.from( area.labels ).map( ( { textContent } ) => textContent ) ).toEqual( [ english.text( 'localskills-meeting-ask-note' ) ] );
		expect( document.getElementById( area.getAttribute( 'aria-describedby' ) ?? '' )?.textContent )
			.toBe( english.text( 'localskills-meeting-note-help' ) );
	} );

	it( 'leads to the offer where it stands, on a user page too', async () => {
		fixture.put( 'Ana', '' );
		fixture.putPage( 'User:Ana', OFFER, 'Ana' );
		await ask( fixture );
		expect( fixture.container.querySelector( '.ext-localSkills-meeting-theirs a' )?.getAttribute( 'href' ) ).toBe( '/wiki/User:Ana#offer-o1' );
	} );

	it( 'says on a card that all places are taken, and until when', async () => {
		fixture.put( 'Cem', ASKED.replace( 'Ben/s1', 'Cem/s1' ) );
		expect( await fullWords( fixture.context, 'offer', 'Ana/o1' ) ).toBeNull();
		fixture.put( 'Ana', OFFER + ACCEPTED.replace( 'Ben/s1', 'Cem/s1' ) );
		expect( await fullWords( fixture.context, 'offer', 'Ana/o1' ) ).toEqual( {
			status: 'No free place',
			text: 'All places are taken at present. That changes after 2027-05-20 at the latest, or as soon as they say what came of it.',
		} );
		expect( await fullWords( fixture.context, 'offer', 'Ana/o7' ) ).toBeNull();
	} );

	it( 'takes a search that is there', async () => {
		fixture.put( 'Ben', '{{Seek a skill|id=money|skill=finance|languages=ar}}\n' );
		await ask( fixture );
		expect( fixture.container.querySelector( 'select' )?.textContent ).toContain( 'Finance' );
		await send();
		expect( await fixture.page( 'Ben' ) ).toMatch( /^\{\{Seek a skill\|id=money\|skill=finance\|languages=ar\}\}\n\n\{\{Skill exchange step\n\|step=ask\n\|seek=Ben\/money\n/ );
		// Ana lists French first, but Arabic is what both know.
		expect( fixture.sections[ 0 ]?.text ).toContain( 'lang="ar"' );
	} );

	it( 'offers a search for another part of the same last: a yes would end it', async () => {
		fixture.put( 'Ben', '{{Seek a skill|id=r|skill=reporting|languages=fr}}{{Seek a skill|id=f|skill=finance|languages=fr}}' );
		await ask( fixture );
		const labels = Array.from( fixture.container.querySelectorAll( 'select' )[ 0 ]?.options ?? [] ).map( ( { text } ) => text );
		expect( labels.join() ).toMatch( /^Finance.*Budgeting.*Reporting$/ );
	} );

	it( 'looks again, before it saves, whether the other one can still be asked', async () => {
		await ask( fixture );
		fixture.put( 'Ana', OFFER.replace( '}}', '|status=closed}}' ) );
		await send();
		expect( fixture.text() ).toContain( 'At present Ana does not want to be asked about this' );
		expect( await fixture.page( 'Ben' ) ?? '' ).not.toContain( 'step=ask' );
		expect( fixture.sections ).toEqual( [] );
	} );

	it( 'writes nothing to somebody who has come to want no messages while the form stood open', async () => {
		await ask( fixture );
		fixture.put( 'Ana', `${ OFFER }{{Skill exchange preferences|messages=no}}` );
		await send();
		expect( await fixture.page( 'Ben' ) ).toContain( 'step=ask' );
		expect( fixture.sections ).toEqual( [] );
	} );

	it( 'offers help to somebody who seeks', async () => {
		fixture.put( 'Ana', '{{Seek a skill|id=s9|skill=budgeting|languages=fr}}' );
		await ask( fixture, 'seek', 'Ana/s9' );
		// Nothing is told of the offer, which is only made with the request.
		expect( fixture.text() ).not.toContain( 'The offer was confirmed' );
		expect( fixture.text() ).not.toContain( 'Free places' );
		await send( 'Offer Ana help with this skill' );
		expect( await fixture.page( 'Ben' ) ).toMatch( /\{\{Offer a skill\n\|id=o1[^]*\|step=ask\n\|seek=Ana\/s9\n\|offer=Ben\/o1\n/ );
	} );

	it.each( [
		[ 'is open', OFFER ], [ 'is closed since', OFFER.replace( '}}', '|status=closed}}' ) ], [ 'is gone', '' ],
		[ 'is still open, and another fits better', `${ OFFER.replace( 'budgeting', 'finance' ) }{{Offer a skill|id=o2|skill=budgeting|languages=fr}}` ],
	] )( 'says first that the other one has asked, and waits, where the offer that was asked for %s', async ( _what, own ) => {
		const seek = '{{Seek a skill|id=s9|skill=budgeting|languages=fr}}';
		const asked = ASKED.replace( 'Ben/s1', 'Ana/s9' ).replace( 'Ana/o1', 'Ben/o1' );
		fixture.put( 'Ana', seek + asked );
		fixture.put( 'Ben', own );
		await ask( fixture, 'seek', 'Ana/s9' );
		expect( fixture.text() ).toMatch( /Ana would like to learn this from you \(asked on 2026-11-20\)\. ?You have until 2026-12-11 to answer.*Why the two of you may fit/ );
		expect( fixture.text().match( /Ana would like to learn this from you/g ) ).toHaveLength( 1 );
		press( 'My exchanges' );
		expect( mine ).toHaveBeenCalledTimes( 1 );
		// What is over, or about something else, is not told of.
		for ( const other of [ asked.replace( '2026-11-20', '2026-10-20' ), asked.replace( 'budgeting', 'reporting' ).replace( 'Ana/s9', 'Ana/s8' ) ] ) {
			fixture.put( 'Ana', seek + other );
			fixture.put( 'Ben', '' );
			await ask( fixture, 'seek', 'Ana/s9' );
			expect( fixture.text() ).not.toContain( 'Ana would like to learn this from you' );
		}
	} );

	it( 'says that the two have no language in common, and lets them ask all the same', async () => {
		fixture.put( 'Ana', OFFER.replace( 'fr;ar', 'tr-N;fr-0' ) );
		await ask( fixture );
		expect( fixture.text() ).toContain( 'you and Ana have no language in common: Ana names tr and fr, you name fr.' );
		await send();
		expect( await fixture.page( 'Ben' ) ).toContain( '|step=ask' );
		fixture.put( 'Ana', OFFER );
		await ask( fixture );
		expect( fixture.text() ).not.toContain( 'no language in common' );
	} );

	it( 'warns of private contact data, and publishes it only for who insists', async () => {
		await ask( fixture );
		write( fixture, 'ben@example.org' );
		expect( fixture.text() ).toContain( 'This looks like an e-mail address: ben@example.org' );
		write( fixture, 'Hello' );
		expect( fixture.text() ).not.toContain( 'This looks like' );
		// Sent right after typing, before the field has told anybody of it.
		fixture.area().value = 'Call 06 12 34 56 78';
		await send();
		expect( fixture.text().match( /This looks like a telephone number: 06 12 34 56 78/g ) ).toHaveLength( 1 );
		expect( document.activeElement?.textContent ).toContain( 'telephone' );
		expect( await fixture.page( 'Ben' ) ).toBe( '' );
		await send( 'Save all the same' );
		expect( await fixture.page( 'Ben' ) ).toContain( '|note=Call 06 12 34 56 78\n' );
		// The message leads to the page, and does not spread it.
		expect( fixture.sections[ 0 ]?.text ).toContain( 'Call …' );
		expect( fixture.sections[ 0 ]?.text ).not.toContain( '06 12' );
	} );

	it( 'sends what was taken out again without a question', async () => {
		await ask( fixture );
		write( fixture, 'ben@example.org' );
		await send();
		write( fixture, 'Hello' );
		expect( fixture.text() ).not.toContain( 'Save all the same' );
		await send();
		expect( await fixture.page( 'Ben' ) ).toContain( '|note=Hello\n' );
	} );

	it.each( [
		[ 'is blocked', 'blocked on this wiki', OFFER, 'Ana' ],
		[ 'has paused it', 'paused, closed', OFFER.replace( '}}', '|status=paused}}' ), 'Ana' ],
		[ 'has taken it off the page', 'does not stand on the page of Ana any more', 'Gone', 'Ana' ],
		[ 'did not write it', 'or Ana did not write it', OFFER, 'Mal' ],
	] )( 'does not ask somebody who %s', async ( _what, words, text, by ) => {
		fixture = createMeetingFixture( 'Ben' );
		fixture.put( 'Ana', text, by );
		fixture.states.set( 'Ana', words.includes( 'blocked' ) ? 'blocked' : 'active' );
		await ask( fixture );
		expect( fixture.text() ).toContain( words );
		expect( fixture.area() ).toBeNull();
	} );

	it( 'does not ask where all places are taken', async () => {
		fixture.put( 'Ana', OFFER + ACCEPTED.replace( 'Ben/s1', 'Cem/s1' ) );
		fixture.put( 'Cem', ASKED.replace( 'Ben/s1', 'Cem/s1' ) );
		await ask( fixture );
		expect( fixture.text() ).toContain( 'All places with Ana are taken at present.' );
	} );

	it( 'does not ask again where there is no answer yet, or it was no', async () => {
		fixture.put( 'Ben', `{{Seek a skill|id=s1|skill=budgeting|languages=fr}}\n${ ASKED }` );
		await ask( fixture );
		expect( fixture.text() ).toContain( 'You asked Ana on 2026-11-20 to share this skill.' );
		expect( fixture.area().closest( '[hidden]' ) ).not.toBeNull();
		expect( () => press( SEND ) ).toThrow( 'There is no button' );
		fixture.put( 'Ana', OFFER + ACCEPTED.replace( 'accept', 'decline' ) );
		await ask( fixture );
		expect( fixture.text() ).toContain( 'Ana could not take it up' );
	} );

	it( 'does not offer to ask by a new search who has declined', async () => {
		fixture.put( 'Ben', ASKED );
		fixture.put( 'Ana', OFFER + ACCEPTED.replace( 'accept', 'decline' ) );
		await ask( fixture );
		expect( fixture.text() ).toContain( 'Ana could not take it up' );
		expect( () => press( SEND ) ).toThrow( 'There is no button' );
		fixture.put( 'Ben', `{{Seek a skill|id=s2|skill=budgeting|languages=fr}}${ ASKED }` );
		await ask( fixture );
		expect( () => press( SEND ) ).toThrow( 'There is no button' );
	} );

	it( 'writes to nobody who does not want it', async () => {
		fixture.put( 'Ana', `${ OFFER }{{Skill exchange preferences|messages=no}}` );
		await ask( fixture );
		expect( fixture.text() ).toContain( 'Ana does not want messages' );
		await send();
		expect( fixture.sections ).toEqual( [] );
		expect( await fixture.page( 'Ben' ) ).toContain( '|step=ask' );
	} );

	it( 'loses nothing when saving fails, and saves once', async () => {
		await ask( fixture );
		write( fixture, 'Hello' );
		fixture.failWith( 'pages', 'session-lost' );
		await send();
		expect( fixture.text() ).toContain( 'The wiki no longer takes you for Ben' );
		expect( fixture.area().value ).toBe( 'Hello' );
		expect( fixture.sections ).toEqual( [] );
		// Another visit: what was typed is there.
		await ask( fixture );
		expect( fixture.area().value ).toBe( 'Hello' );
		fixture.failWith( 'pages', null );
		await send();
		expect( ( await fixture.page( 'Ben' ) ).match( /step=ask/g ) ).toHaveLength( 1 );
		await ask( createMeetingFixture( 'Ben' ) );
		expect( document.querySelector( 'textarea' ) ).toBeNull();
	} );

	it( 'keeps the request when only the message fails, and sends that again', async () => {
		await ask( fixture );
		fixture.failWith( 'sections', 'protected' );
		await send();
		expect( fixture.text() ).toContain( 'the message about it is not yet on the talk page of Ana' );
		expect( await fixture.page( 'Ben' ) ).toContain( '|step=ask' );
	} );
} );
