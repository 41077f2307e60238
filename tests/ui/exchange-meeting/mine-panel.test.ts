import { countWaiting } from '../../../src/ui/exchange-meeting/count-waiting';
import { createMinePanel } from '../../../src/ui/exchange-meeting/mine-panel';
import { press } from '../survey-fixture';
import { ACCEPTED, ASKED, createMeetingFixture, type MeetingFixture, OFFER, rested } from './meeting-fixture';

const SEEK = '{{Seek a skill|id=s1|skill=budgeting|languages=fr|note=For a grant}}\n';

async function open( fixture: MeetingFixture ): Promise<void> {
	const panel = createMinePanel( fixture.context );
	fixture.container.replaceChildren( panel.element );
	panel.start();
	await rested();
}

async function pressAndWait( label: string ): Promise<void> {
	press( label );
	await rested();
}

function unfold( fixture: MeetingFixture, title: string ): void {
	( [ ...fixture.container.querySelectorAll( 'summary' ) ]
		.find( ( { textContent } ) => ( textContent ?? '' ).includes( title ) ) as HTMLElement ).click();
}

/** Ana, whom Ben has asked. */
function asked(): MeetingFixture {
	const fixture = createMeetingFixture( 'Ana' );
	fixture.put( 'Ana', OFFER );
	fixture.put( 'Ben', SEEK + ASKED );
	return fixture;
}

describe( 'createMinePanel', () => {
	it( 'says that there is nothing yet', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		await open( fixture );
		expect( fixture.text() ).toContain( 'There is nothing here yet.' );
	} );

	it( 'leads on from nothing: to an offer, a search, and the board', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		const wanted: string[] = [];
		const panel = createMinePanel( fixture.context, ( direction ) => wanted.push( direction ) );
		fixture.container.replaceChildren( panel.element );
		panel.start();
		await rested();
		press( 'Offer a skill' );
		press( 'Seek a skill' );
		expect( wanted ).toEqual( [ 'offer', 'seek' ] );
		expect( fixture.container.querySelector( 'a[href$="LocalSkills/Exchange"]' )?.textContent ).toBe( 'All offers and searches' );
		await open( fixture );
		expect( fixture.text() ).toContain( 'Look on the board for somebody to ask.' );
		expect( fixture.text() ).not.toContain( 'Offer a skill' );
	} );

	it( 'counts as waiting what is to be answered or confirmed', async () => {
		expect( await countWaiting( createMeetingFixture( 'Ana' ).context ) ).toBe( 0 );
		expect( await countWaiting( asked().context ) ).toBe( 1 );
		const fixture = asked();
		fixture.put( 'Ana', OFFER + ACCEPTED );
		expect( await countWaiting( fixture.context ) ).toBe( 0 );
		fixture.put( 'Ben', SEEK + ASKED +
			'{{Skill exchange step|step=confirm|seek=Ben/s1|offer=Ana/o1|outcome=learned|at=2026-11-22T10:00:00Z}}' );
		expect( await countWaiting( fixture.context ) ).toBe( 1 );
	} );

	it( 'shows what waits for an answer, and says yes with a note in one press', async () => {
		const fixture = asked();
		await open( fixture );
		expect( fixture.text() ).toContain( 'One request waits for your answer' );
		expect( fixture.text() ).toContain( 'Ben would like to learn this from you (asked on 2026-11-20).' );
		expect( fixture.text() ).toContain( 'For a grant' );
		$( fixture.area() ).val( 'With pleasure' ).trigger( 'change' );
		await pressAndWait( 'Yes, gladly' );
		expect( await fixture.page( 'Ana' ) ).toMatch( /\|step=accept\n\|seek=Ben\/s1\n\|offer=Ana\/o1\n\|at=2026-11-29T12:00:00Z\n\|skill=budgeting\n\|note=With pleasure\n/ );
		expect( fixture.sections[ 0 ]?.text ).toContain( 'says yes to your request' );
		expect( fixture.text() ).toContain( 'Agreed with Ben: Budgeting.' );
		await open( fixture );
		expect( fixture.text() ).toContain( 'Agreed on 2026-11-29: you share this skill with Ben.' );
	} );

	it.each( [
		[ 'yes', '', [ 'Yes, gladly' ], 'accept' ],
		[ 'no', '', [ 'No, thank you', 'Say no' ], 'decline' ],
		[ 'what came of it', ACCEPTED, [ 'We met, and it helped' ], 'confirm' ],
		[ 'that it does not take place', ACCEPTED, [ 'It does not take place' ], 'confirm' ],
	] )( 'says %s with an address only for who insists', async ( _what, before, labels, step ) => {
		const fixture = asked();
		fixture.put( 'Ana', OFFER + before );
		await open( fixture );
		// Pressed right after typing, before the field has told anybody of it.
		fixture.area().value = 'Write to ana@example.org';
		for ( const label of labels ) {
			await pressAndWait( label );
		}
		expect( fixture.text().match( /This looks like an e-mail address: ana@example\.org/g ) ).toHaveLength( 1 );
		expect( await fixture.page( 'Ana' ) ).toBe( OFFER + before );
		await pressAndWait( 'Save all the same' );
		expect( await fixture.page( 'Ana' ) ).toContain( `|step=${ step }\n` );
		expect( await fixture.page( 'Ana' ) ).toContain( '|note=Write to ana@example.org\n' );
		expect( fixture.sections[ 0 ]?.text ).toContain( 'Write to …' );
	} );

	it( 'says who asks in which languages, at which level, in whose words, and why the two fit', async () => {
		const fixture = asked();
		fixture.put( 'Ben', SEEK.replace( '|languages=fr', '|level=3|languages=fr-4;tr' ) + ASKED );
		await open( fixture );
		expect( fixture.text() ).toContain( 'For a grant— Ben, in the search' );
		expect( fixture.text() ).toContain( 'Languages of Ben: fr and tr' );
		expect( fixture.text() ).toContain( 'Level that Ben wants to reach: Works on one’s own' );
		expect( fixture.text() ).toContain( 'Why the two of you may fitExactly what is sought: BudgetingBoth use this language: fr' );
	} );

	it( 'says what it is doing while it saves, and holds the buttons', async () => {
		const fixture = asked();
		await open( fixture );
		press( 'Yes, gladly' );
		const status = fixture.container.querySelector( '[role=status]' ) as HTMLElement;
		expect( status.textContent ).toBe( 'Saving it on your page…' );
		expect( status.querySelector( 'progress' ) ).not.toBeNull();
		expect( fixture.container.querySelector( 'article' )?.getAttribute( 'aria-busy' ) ).toBe( 'true' );
		const said: ( string | null )[] = [];
		new MutationObserver( () => said.push( status.textContent ) ).observe( status, { childList: true, subtree: true } );
		await rested();
		expect( said ).toEqual( [ 'Saved. Writing the message to Ben…' ] );
	} );

	it( 'tells who has confirmed that the other one waits for their word, and what both said', async () => {
		const fixture = asked();
		fixture.put( 'Ana', OFFER + ACCEPTED );
		fixture.put( 'Ben', `${ SEEK + ASKED }{{Skill exchange step|step=confirm|outcome=partly|seek=Ben/s1|offer=Ana/o1|at=2026-11-29T11:30:00Z}}` );
		await open( fixture );
		expect( fixture.text() ).toContain( 'One person has confirmed, and waits for your word' );
		expect( fixture.text() ).not.toContain( 'Nobody waits' );
		expect( fixture.text() ).toContain( 'Ben has confirmed: “We met, and it helped in part” How was it for you?' );
		await pressAndWait( 'We met, and it helped' );
		expect( fixture.container.querySelector( 'article' )?.textContent ).toContain( 'You: We met, and it helpedBen: We met, and it helped in part' );
	} );

	it( 'closes the search of who found what they sought, in one press', async () => {
		const fixture = createMeetingFixture( 'Ben' );
		const learned = ( at: string ): string => `{{Skill exchange step|step=confirm|outcome=learned|seek=Ben/s1|offer=Ana/o1|at=${ at }}}`;
		fixture.put( 'Ana', OFFER + ACCEPTED + learned( '2026-11-27T10:00:00Z' ) );
		fixture.put( 'Ben', SEEK + ASKED + learned( '2026-11-26T10:00:00Z' ) );
		await open( fixture );
		expect( fixture.container.querySelector( 'article' )?.closest( 'details' ) ).toBeNull();
		await pressAndWait( 'I found what I sought: close my search' );
		expect( fixture.text() ).toContain( 'Your search is closed' );
		expect( await fixture.page( 'Ben' ) ).toMatch( /^\{\{Seek a skill\n\|id=s1\n\|skill=budgeting\n\|languages=fr\n\|note=For a grant\n\|status=matched\n\}\}\n\{\{Skill exchange step\|step=ask/ );
		expect( () => press( 'I found what I sought: close my search' ) ).toThrow( 'There is no button' );
	} );

	it( 'says no, politely, once it is sure', async () => {
		const fixture = asked();
		await open( fixture );
		await pressAndWait( 'No, thank you' );
		expect( document.activeElement?.textContent ).toContain( 'You say no to Ben, who is told politely' );
		await pressAndWait( 'Back' );
		expect( document.activeElement?.closest( '.oo-ui-buttonElement' )?.textContent ).toBe( 'No, thank you' );
		expect( fixture.text() ).not.toContain( 'You say no to Ben' );
		expect( await fixture.page( 'Ana' ) ).not.toContain( '|step=decline' );
		await pressAndWait( 'No, thank you' );
		await pressAndWait( 'Say no' );
		expect( await fixture.page( 'Ana' ) ).toContain( '|step=decline' );
		expect( fixture.sections[ 0 ]?.text ).toContain( 'thanks you for asking' );
		expect( fixture.text() ).toContain( 'Earlier (1)' );
	} );

	it( 'takes a request back', async () => {
		const fixture = createMeetingFixture( 'Ben' );
		fixture.put( 'Ana', OFFER );
		fixture.put( 'Ben', SEEK + ASKED );
		await open( fixture );
		await pressAndWait( 'Take it back' );
		expect( await fixture.page( 'Ben' ) ).toContain( '|step=withdraw' );
	} );

	it( 'puts down a day, then what came of it, and is done when both have confirmed', async () => {
		const fixture = asked();
		fixture.put( 'Ana', OFFER + ACCEPTED );
		await open( fixture );
		await pressAndWait( 'Save the day' );
		expect( fixture.text() ).toContain( 'Choose a day.' );
		$( fixture.container.querySelector( 'input[type=date]' ) as HTMLInputElement ).val( '2026-11-28' ).trigger( 'change' );
		await pressAndWait( 'Save the day' );
		expect( await fixture.page( 'Ana' ) ).toContain( '|step=meet' );
		expect( fixture.text() ).toContain( 'You meet Ben on 2026-11-28.' );
		await pressAndWait( 'We met, and it helped' );
		expect( fixture.text() ).toContain( 'It is done when Ben confirms, too.' );
		expect( fixture.sections[ 1 ]?.text ).toContain( 'say under' );
		fixture.put( 'Ben', `${ SEEK + ASKED }{{Skill exchange step|step=confirm|outcome=partly|seek=Ben/s1|offer=Ana/o1|at=2026-11-29T12:30:00Z}}` );
		await open( fixture );
		unfold( fixture, 'Earlier (1)' );
		expect( fixture.text() ).toContain( 'You and Ben have both confirmed that it took place' );
	} );

	it( 'asks once before a day to come is confirmed', async () => {
		const fixture = asked();
		fixture.put( 'Ana', `${ OFFER + ACCEPTED }{{Skill exchange step|step=meet|seek=Ben/s1|offer=Ana/o1|at=2026-11-22T10:00:00Z|on=2026-12-05}}` );
		await open( fixture );
		await pressAndWait( 'We met, and it helped' );
		expect( fixture.text() ).toContain( 'You agreed on 2026-12-05, which is still to come. Did you meet already?' );
		await pressAndWait( 'Not yet' );
		expect( fixture.text() ).not.toContain( 'Did you meet already?' );
		expect( await fixture.page( 'Ana' ) ).not.toContain( 'step=confirm' );
		await pressAndWait( 'We met, and it helped' );
		await pressAndWait( 'Yes, we have met' );
		expect( await fixture.page( 'Ana' ) ).toContain( '|outcome=learned' );
	} );

	it( 'calls off a day to come without a question', async () => {
		const fixture = asked();
		fixture.put( 'Ana', `${ OFFER + ACCEPTED }{{Skill exchange step|step=meet|seek=Ben/s1|offer=Ana/o1|at=2026-11-22T10:00:00Z|on=2026-12-05}}` );
		await open( fixture );
		await pressAndWait( 'It does not take place' );
		expect( await fixture.page( 'Ana' ) ).toContain( '|outcome=not-met' );
		expect( fixture.sections[ 0 ]?.text ).not.toContain( 'What to do' );
	} );

	it( 'sees what the other one has confirmed meanwhile', async () => {
		const fixture = asked();
		fixture.put( 'Ana', OFFER + ACCEPTED );
		await open( fixture );
		fixture.put( 'Ben', `${ SEEK + ASKED }{{Skill exchange step|step=confirm|outcome=partly|seek=Ben/s1|offer=Ana/o1|at=2026-11-29T11:30:00Z}}` );
		await pressAndWait( 'We met, and it helped' );
		expect( fixture.text() ).toContain( 'You and Ben have both confirmed that it took place' );
		expect( fixture.text() ).not.toContain( 'when Ben confirms' );
		expect( fixture.sections[ 0 ]?.text ).not.toContain( 'What to do' );
		const item = fixture.container.querySelector( 'article' );
		expect( item?.textContent ).toContain( 'You and Ben have both confirmed' );
		expect( item?.closest( 'details' ) ).toBeNull();
	} );

	it( 'believes nobody but the person themselves', async () => {
		const fixture = createMeetingFixture( 'Ben' );
		fixture.put( 'Ana', OFFER );
		fixture.put( 'Ben', SEEK + ASKED );
		fixture.put( 'Ana', OFFER + ACCEPTED, 'Ben' );
		fixture.put( 'Mal', ACCEPTED );
		await open( fixture );
		expect( fixture.text() ).toContain( 'You asked Ana' );
		expect( fixture.text() ).not.toContain( 'Agreed' );
	} );

	it( 'asks before others’ words become the person’s own', async () => {
		const fixture = asked();
		fixture.put( 'Ana', `${ OFFER }{{Offer a skill|id=o2|skill=finance|languages=fr}}\n`, 'Mal' );
		await open( fixture );
		await pressAndWait( 'Yes, gladly' );
		expect( fixture.text() ).toContain( 'Mal has changed what stands on your page' );
		expect( await fixture.page( 'Ana' ) ).not.toContain( 'step=accept' );
		await pressAndWait( 'Leave it out, and save mine' );
		expect( await fixture.page( 'Ana' ) ).toMatch( /step=accept/ );
		expect( await fixture.page( 'Ana' ) ).not.toContain( 'id=o2' );
	} );

	it( 'tells that others have changed what the page says, before anything is done', async () => {
		const fixture = asked();
		fixture.put( 'Ana', `${ OFFER }{{Skill exchange step|step=accept|seek=Mal/s|offer=Ana/o1|at=2026-11-29T10:00:00Z}}`, 'Mal' );
		await open( fixture );
		expect( fixture.text() ).toContain( 'Others have changed what LocalSkills/People/Ana says' );
		expect( fixture.text() ).not.toContain( 'Agreed' );
	} );

	/** A yes to Ben and another offer that Mal wrote, on a page that Ana has saved again since. */
	function savedWithOthersWords(): MeetingFixture {
		const fixture = asked();
		const forged = `${ OFFER }${ ACCEPTED }{{Offer a skill|id=o2|skill=finance|languages=fr|confirmed=2026-11-29}}\n`;
		fixture.put( 'Ana', forged, 'Mal' );
		fixture.put( 'Ana', `${ forged }A word of mine.\n` );
		return fixture;
	}

	it( 'tells what others had put on the page before the person saved it, and lets them say that it is right', async () => {
		const fixture = savedWithOthersWords();
		expect( await countWaiting( fixture.context ) ).toBe( 2 );
		await open( fixture );
		expect( fixture.text() ).toContain( '2 entries about the skill exchange on LocalSkills/People/Ana were written or changed by somebody else before you saved the page.' );
		expect( [ ...fixture.container.querySelectorAll( 'code' ) ].map( ( { textContent } ) => textContent?.slice( 0, 21 ) ) )
			.toEqual( [ '{{Skill exchange step', '{{Offer a skill|id=o2' ] );
		expect( fixture.text() ).not.toContain( 'Agreed' );
		expect( fixture.text() ).toContain( 'Yes, gladly' );
		await pressAndWait( 'They are right: count them as mine' );
		expect( fixture.text() ).toContain( 'Saved. They count as yours now.' );
		expect( fixture.text() ).toContain( 'Agreed' );
		expect( fixture.text() ).not.toContain( 'written or changed by somebody else' );
		expect( ( await fixture.context.wiki.readPeople( [ 'Ana' ] ) ).records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2' ] );
		expect( await countWaiting( fixture.context ) ).toBe( 0 );
	} );

	it( 'takes out what others had put on the page before the person saved it', async () => {
		const fixture = savedWithOthersWords();
		await open( fixture );
		await pressAndWait( 'Take them off my page' );
		expect( await fixture.page( 'Ana' ) ).toBe( `${ OFFER }A word of mine.\n` );
		expect( fixture.text() ).toContain( 'Saved. They are not on your page any more.' );
	} );

	/** Presses the button that is so named to those who hear the page. */
	async function pressHeard( label: string, entry: string ): Promise<void> {
		const nameOf = ( one: Element ): string => ( one.getAttribute( 'aria-labelledby' ) ?? '' ).split( ' ' )
			.map( ( id ) => document.getElementById( id )?.textContent ?? '' ).join( ' ' );
		const found = [ ...document.querySelectorAll<HTMLElement>( 'input, button' ) ]
			.find( ( one ) => nameOf( one ) === `${ label } ${ entry }` ) as HTMLElement;
		$( found ).trigger( $.Event( 'click', { which: 1 } ) );
		await rested();
	}

	it( 'lets the person say of each entry by others whether it is right', async () => {
		const fixture = savedWithOthersWords();
		await open( fixture );
		await pressHeard( 'It is right: count it as mine', '2. Offer: Finance' );
		expect( fixture.text() ).toContain( 'Saved. It counts as yours now.' );
		expect( ( await fixture.context.wiki.readPeople( [ 'Ana' ] ) ).records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2' ] );
		expect( fixture.text() ).toContain( 'One entry about the skill exchange on LocalSkills/People/Ana was written or changed by somebody else' );
		expect( fixture.text() ).toContain( 'Step with Ben: Budgeting' );
		await pressAndWait( 'Take it off my page' );
		expect( await fixture.page( 'Ana' ) ).not.toContain( 'step=accept' );
		expect( fixture.text() ).not.toContain( 'somebody else' );
	} );

	it( 'takes only that entry off the page of which the person says so', async () => {
		const fixture = savedWithOthersWords();
		await open( fixture );
		await pressHeard( 'Take it off my page', '1. Step with Ben: Budgeting' );
		expect( await fixture.page( 'Ana' ) ).not.toContain( 'step=accept' );
		expect( await fixture.page( 'Ana' ) ).toContain( 'id=o2' );
		expect( await countWaiting( fixture.context ) ).toBe( 2 );
	} );

	it( 'counts as the person’s own what others wrote on their user page, in one press', async () => {
		const fixture = asked();
		const forged = 'Hello {{Offer a skill|id=o2|skill=finance|languages=fr}}';
		fixture.putPage( 'User:Ana', 'Hello', 'Ana' );
		fixture.putPage( 'User:Ana', forged, 'Helper' );
		fixture.putPage( 'User:Ana', `${ forged } to all`, 'Ana' );
		// Somebody else's words that have come since are asked about there, too.
		fixture.putPage( 'User:Ana', `${ forged } to all {{Offer a skill|id=o3|skill=reporting|languages=fr}}`, 'Mal' );
		await open( fixture );
		expect( fixture.text() ).toContain( 'One entry about the skill exchange on User:Ana was written' );
		await pressAndWait( 'It is right: count it as mine' );
		expect( fixture.container.querySelector( '[href="/wiki/User:Ana"]' ) ).not.toBeNull();
		await pressAndWait( 'It is right: save both' );
		expect( fixture.text() ).toContain( 'Saved. It counts as yours now.' );
		expect( ( await fixture.context.wiki.readPeople( [ 'Ana' ] ) ).records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2', 'o3' ] );
		expect( await fixture.page( 'Ana' ) ).toBe( OFFER );
	} );

	it( 'does not say that another wrote what nobody can tell who wrote', async () => {
		const fixture = asked();
		fixture.putPage( 'User:Ana', 'Hello', 'Ana' );
		for ( let edit = 0; edit < 150; edit++ ) {
			fixture.putPage( 'User:Ana', `Hello ${ edit }`, 'Helper' );
		}
		fixture.putPage( 'User:Ana', '{{Offer a skill|id=o2|skill=finance|languages=fr}}', 'Ana' );
		expect( await countWaiting( fixture.context ) ).toBe( 2 );
		await open( fixture );
		expect( fixture.text() ).toContain( 'It cannot be told who wrote one entry about the skill exchange on User:Ana, since much has been changed there. It shows there, but does not count as yours until you say so:' );
		expect( fixture.text() ).not.toContain( 'somebody else' );
		await pressAndWait( 'It is right: count it as mine' );
		expect( ( await fixture.context.wiki.readPeople( [ 'Ana' ] ) ).records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2' ] );
		expect( await countWaiting( fixture.context ) ).toBe( 1 );
	} );

	/** A no to messages, and one to Ben, that Mal wrote, on a page that Ana has saved again since. */
	function savedWithOthersRefusals(): MeetingFixture {
		const fixture = asked();
		const forged = `${ OFFER }{{Skill exchange preferences|messages=no}}\n${ ACCEPTED.replace( 'step=accept', 'step=decline' ) }`;
		fixture.put( 'Ana', forged, 'Mal' );
		fixture.put( 'Ana', `${ forged }A word of mine.\n` );
		return fixture;
	}

	it( 'tells that what others wrote of what the person does not want counts, and takes it off', async () => {
		const fixture = savedWithOthersRefusals();
		expect( await countWaiting( fixture.context ) ).toBe( 1 );
		await open( fixture );
		expect( fixture.text() ).toContain( '2 entries on LocalSkills/People/Ana that say what you do not want in the skill exchange were written or changed by somebody else before you saved the page. They count until you take them off:' );
		expect( fixture.text() ).not.toContain( 'do not count as yours' );
		await pressAndWait( 'Take them off my page' );
		expect( await fixture.page( 'Ana' ) ).toBe( `${ OFFER }A word of mine.\n` );
		expect( fixture.text() ).toContain( 'Yes, gladly' );
	} );

	it( 'tells no more of what others wrote that the person does not want once they say that it is right', async () => {
		const fixture = savedWithOthersRefusals();
		await open( fixture );
		await pressAndWait( 'They are right: count them as mine' );
		expect( fixture.text() ).toContain( 'Saved. They count as yours now.' );
		expect( fixture.text() ).not.toContain( 'written or changed by somebody else' );
		expect( await countWaiting( fixture.context ) ).toBe( 0 );
		const ana = ( await fixture.context.wiki.readPeople( [ 'Ana' ] ) ).people.get( 'Ana' );
		expect( ana?.preferences.map( ( { parameters } ) => parameters.get( 'messages' ) ) ).toEqual( [ 'no' ] );
		expect( ana?.steps.map( ( { step: kind } ) => kind ) ).toEqual( [ 'decline' ] );
	} );

	it( 'asks about later changes before it saves what was put there earlier', async () => {
		const fixture = savedWithOthersWords();
		fixture.put( 'Ana', `${ await fixture.page( 'Ana' ) }{{Offer a skill|id=o3|skill=reporting|languages=fr}}\n`, 'Mal' );
		await open( fixture );
		await pressAndWait( 'They are right: count them as mine' );
		expect( fixture.text() ).toContain( 'Mal has changed what stands on your page' );
		await pressAndWait( 'It is right: save both' );
		expect( ( await fixture.context.wiki.readPeople( [ 'Ana' ] ) ).records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2', 'o3' ] );
	} );

	it( 'leaves out later changes, and counts what was put there earlier, where the person says so', async () => {
		const fixture = savedWithOthersWords();
		fixture.put( 'Ana', `${ await fixture.page( 'Ana' ) }{{Offer a skill|id=o3|skill=reporting|languages=fr}}\n[[Category:People]]`, 'Mal' );
		await open( fixture );
		await pressAndWait( 'They are right: count them as mine' );
		await pressAndWait( 'Leave it out, and save mine' );
		expect( fixture.text() ).toContain( 'Saved. They count as yours now.' );
		expect( ( await fixture.context.wiki.readPeople( [ 'Ana' ] ) ).records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2' ] );
		// What says nothing of the exchange stays.
		expect( await fixture.page( 'Ana' ) ).toMatch( /A word of mine\.\n\[\[Category:People\]\]$/ );
		expect( await fixture.page( 'Ana' ) ).not.toContain( 'id=o3' );
	} );

	it( 'makes the person’s own what they say is right', async () => {
		const fixture = asked();
		fixture.put( 'Ana', `${ OFFER }{{Offer a skill|id=o2|skill=finance|languages=fr}}\n`, 'Mal' );
		await open( fixture );
		await pressAndWait( 'Yes, gladly' );
		await pressAndWait( 'It is right: save both' );
		const { records, steps } = await fixture.context.wiki.readPeople( [ 'Ana' ] );
		expect( records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2' ] );
		expect( steps.map( ( { step } ) => step ) ).toEqual( [ 'accept' ] );
	} );

	it( 'tells that somebody moved a page below the person’s name, and saves none of what others wrote on it', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ben', SEEK + ASKED );
		fixture.putPage( 'Project:Draft', 'My draft', 'Ana' );
		fixture.putPage( 'Project:Draft', `My draft.\n${ OFFER }${ ACCEPTED }`, 'Mal' );
		fixture.putPage( 'Project:Draft', `A draft.\n${ OFFER }${ ACCEPTED }`, 'Ana' );
		fixture.move( 'Project:Draft', 'Ana', 'Mal' );
		await open( fixture );
		expect( fixture.text() ).toContain( 'Somebody else moved the page LocalSkills/People/Ana to where it is now.' );
		expect( fixture.text() ).not.toContain( 'Agreed' );
		await pressAndWait( 'Yes, gladly' );
		await pressAndWait( 'Say yes all the same' );
		expect( await fixture.page( 'Ana' ) ).not.toContain( '2026-11-29' );
		await pressAndWait( 'Leave it out, and save mine' );
		expect( await fixture.page( 'Ana' ) ).toMatch( /^A draft\.\n[^{]*\{\{Skill exchange step\n\|step=accept\n/ );
		expect( await fixture.page( 'Ana' ) ).not.toMatch( /Offer a skill|2026-11-21/ );
	} );

	it( 'saves on another page where somebody else has made the usual one, and says so', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ana', 'Silence!', 'Mal' );
		fixture.put( 'Ben', SEEK + ASKED );
		await open( fixture );
		expect( fixture.text() ).toContain( 'Another account made the page LocalSkills/People/Ana' );
		expect( fixture.text() ).toContain( 'What you do here is saved on User:Ana/LocalSkills and counts.' );
		await pressAndWait( 'Yes, gladly' );
		await pressAndWait( 'Say yes all the same' );
		expect( await fixture.page( 'Ana' ) ).toBe( 'Silence!' );
		await open( fixture );
		expect( fixture.text() ).toContain( 'Agreed on 2026-11-29' );
	} );

	it( 'saves nothing that would not count, and says what to do', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		[ 'LocalSkills/People/Ana', 'User:Ana', 'User:Ana/LocalSkills' ].forEach( ( title ) => fixture.putPage( title, 'Silence!', 'Mal' ) );
		fixture.put( 'Ben', SEEK + ASKED );
		await open( fixture );
		expect( fixture.text() ).toContain( 'Ask an administrator to delete one of them' );
		await pressAndWait( 'Yes, gladly' );
		await pressAndWait( 'Say yes all the same' );
		expect( fixture.container.querySelector( 'article' )?.textContent ).toContain( 'Ask an administrator to delete one of them' );
		expect( await fixture.page( 'Ana' ) ).toBe( 'Silence!' );
	} );

	it( 'folds what one person asks again and again, below what others ask', async () => {
		const fixture = asked();
		const asks = Array.from( { length: 6 }, ( _nothing, index ) =>
			`{{Skill exchange step|step=ask|seek=Abe/s${ index }|offer=Ana/o1|at=2026-11-20T09:00:00Z}}` );
		fixture.put( 'Abe', asks.join( '' ) );
		await open( fixture );
		const shown = [ ...fixture.container.querySelectorAll( 'article' ) ].filter( ( item ) => item.closest( 'details' ) === null );
		expect( shown.map( ( item ) => /(Abe|Ben) would like/.exec( item.textContent ?? '' )?.[ 1 ] ) ).toEqual( [ 'Abe', 'Abe', 'Abe', 'Ben' ] );
		expect( fixture.text() ).toContain( 'by people who have asked you several times' );
	} );

	it( 'opens with thousands of requests, and builds what is looked at only', async () => {
		const fixture = asked();
		for ( let person = 0; person < 15; person++ ) {
			fixture.put( `Abe ${ person }`, Array.from( { length: 5000 }, ( _nothing, index ) =>
				`{{Skill exchange step|step=ask|seek=Abe ${ person }/s${ index }|offer=Ana/o1|at=2026-11-20T09:00:00Z}}` ).join( '' ) );
		}
		await open( fixture );
		const articles = (): number => fixture.container.querySelectorAll( 'article' ).length;
		expect( fixture.text() ).toContain( '3,001 requests wait for your answer' );
		expect( articles() ).toBe( 20 );
		await pressAndWait( 'Show 20 more of 26' );
		expect( document.activeElement ).toBe( fixture.container.querySelectorAll( 'article' )[ 20 ] );
		await pressAndWait( 'Show 6 more of 6' );
		expect( articles() ).toBe( 46 );
		expect( fixture.text() ).toContain( 'Ben would like to learn this from you' );
		unfold( fixture, 'several times' );
		expect( articles() ).toBe( 66 );
	}, 60_000 );

	it( 'tells who has more steps than count that the oldest do not', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ana', OFFER + Array.from( { length: 300 }, ( _nothing, index ) =>
			`{{Skill exchange step|step=ask|seek=Ana/s${ index }|offer=Ben/o1|at=2026-11-${ index < 100 ? 19 : 20 }T09:00:00Z}}` ).join( '' ) );
		await open( fixture );
		expect( fixture.text() ).toContain( '100 steps of yours do not count: of each person, only the newest 200 requests and the newest 1,000 other steps do.' );
		expect( fixture.text() ).toContain( 'Show 20 more of 180' );
		expect( fixture.text() ).not.toContain( '2026-11-19' );
	} );

	it( 'asks before it says yes to more people than there is room for', async () => {
		const fixture = asked();
		fixture.put( 'Cem', '{{Seek a skill|id=s1|skill=budgeting|languages=fr}}{{Skill exchange step|step=ask|seek=Cem/s1|offer=Ana/o1|at=2026-11-21T10:00:00Z}}' );
		fixture.put( 'Ana', `${ OFFER }{{Skill exchange step|step=accept|seek=Cem/s1|offer=Ana/o1|at=2026-11-22T10:00:00Z}}` );
		await open( fixture );
		await pressAndWait( 'Yes, gladly' );
		expect( fixture.text() ).toContain( 'You have said that you have room for' );
		expect( fixture.container.querySelector( 'a[href$="LocalSkills/People/Ana#offer-o1"]' )?.textContent ).toBe( 'Change the number' );
		await pressAndWait( 'Not now' );
		expect( await fixture.page( 'Ana' ) ).not.toContain( 'Ben/s1' );
		await pressAndWait( 'Yes, gladly' );
		await pressAndWait( 'Yes, one more' );
		expect( await fixture.page( 'Ana' ) ).toMatch( /\|step=accept\n\|seek=Ben\/s1/ );
	} );

	describe( 'what has ended', () => {
		const item = ( fixture: MeetingFixture ): string => fixture.container.querySelector( 'article' )?.textContent ?? '';

		it.each( [
			[ 'status=closed', 'Ana has ended this since: it is no longer open.' ],
			[ 'status=matched', 'Ana has found somebody since: this is no longer open.' ],
			[ 'expires=2026-11-28', 'The time for which Ana put this up is over: it is no longer open.' ],
			[ 'skill=reporting', 'Ana has made something else of this since: it is no longer about Budgeting.' ],
			[ null, 'This is not on the page of Ana, or no longer, so nobody is led to it.' ],
		] )( 'is said to who waits for an answer: %s', async ( values, expected ) => {
			const fixture = createMeetingFixture( 'Ben' );
			fixture.put( 'Ana', values === null ? 'I have deleted it.' : OFFER.replace( '}}', `|${ values }}}` ) );
			fixture.put( 'Ben', SEEK + ASKED );
			await open( fixture );
			expect( item( fixture ) ).toContain( expected );
			expect( item( fixture ) ).toContain( 'If you do not, Ana can still say yes until 2026-12-11.' );
			expect( item( fixture ) ).not.toContain( 'There is time for an answer' );
			await pressAndWait( 'Take it back' );
			expect( await fixture.page( 'Ben' ) ).toContain( '|step=withdraw' );
		} );

		it( 'is not what is only paused: an answer may take longer', async () => {
			const fixture = createMeetingFixture( 'Ben' );
			fixture.put( 'Ana', OFFER.replace( '}}', '|status=paused|until=2026-12-05}}' ) );
			fixture.put( 'Ben', SEEK + ASKED );
			await open( fixture );
			expect( item( fixture ) ).toContain( 'Ana has paused this until 2026-12-05: an answer may take longer.' );
			expect( item( fixture ) ).toContain( 'There is time for an answer until 2026-12-11.' );
		} );

		it( 'is asked about before a yes, which counts all the same', async () => {
			const fixture = createMeetingFixture( 'Ana' );
			fixture.put( 'Ana', OFFER.replace( '}}', '|status=closed}}' ) );
			fixture.put( 'Ben', SEEK + ASKED );
			await open( fixture );
			expect( item( fixture ) ).toContain( 'What Ben asks about is no longer open on your page.' );
			await pressAndWait( 'Yes, gladly' );
			expect( await fixture.page( 'Ana' ) ).not.toContain( '|step=accept' );
			await pressAndWait( 'Not now' );
			expect( document.activeElement?.closest( '.oo-ui-buttonElement' )?.textContent ).toBe( 'Yes, gladly' );
			await pressAndWait( 'Yes, gladly' );
			await pressAndWait( 'Say yes all the same' );
			expect( await fixture.page( 'Ana' ) ).toContain( '|step=accept' );
			expect( fixture.text() ).toContain( 'What the two of you have agreed holds, unless one of you says that it does not take place.' );
		} );

		it( 'names what a yes to something that never was is about', async () => {
			const fixture = createMeetingFixture( 'Ana' );
			fixture.put( 'Ana', 'Hello' );
			fixture.put( 'Mal', '{{Skill exchange step|step=ask|seek=Mal/s1|offer=Ana/o99|at=2026-11-20T10:00:00Z|skill=reporting}}' );
			await open( fixture );
			expect( item( fixture ) ).toContain( 'What Mal asks about is not on your page, or no longer. If you say yes, you agree with Mal all the same, on this: Reporting' );
			await pressAndWait( 'Yes, gladly' );
			expect( await fixture.page( 'Ana' ) ).toBe( 'Hello' );
		} );

		it( 'says nothing of a search that has found the very one with whom something is agreed', async () => {
			const fixture = createMeetingFixture( 'Ben' );
			fixture.put( 'Ana', OFFER + ACCEPTED );
			fixture.put( 'Ben', SEEK.replace( '}}', '|status=matched}}' ) + ASKED );
			await open( fixture );
			expect( item( fixture ) ).not.toContain( 'has ended for everybody else' );
			fixture.put( 'Ana', ACCEPTED );
			await open( fixture );
			expect( item( fixture ) ).toContain( 'This has ended for everybody else.' );
		} );

		it( 'is a search with another request, which is asked about and taken back along with it', async () => {
			const fixture = createMeetingFixture( 'Ben' );
			const learned = ( at: string ): string => `{{Skill exchange step|step=confirm|outcome=learned|seek=Ben/s1|offer=Ana/o1|at=${ at }}}`;
			fixture.put( 'Ana', OFFER + ACCEPTED + learned( '2026-11-27T10:00:00Z' ) );
			fixture.put( 'Cem', OFFER );
			fixture.put( 'Ben', SEEK + ASKED + learned( '2026-11-26T10:00:00Z' ) + ASKED.replace( 'Ana/o1', 'Cem/o1' ) );
			await open( fixture );
			await pressAndWait( 'I found what I sought: close my search' );
			expect( fixture.text() ).toContain( 'Cem has not answered your request yet. It is taken back.' );
			expect( await fixture.page( 'Ben' ) ).not.toContain( 'matched' );
			await pressAndWait( 'Go on all the same' );
			expect( await fixture.page( 'Ben' ) ).toMatch( /status=matched[^]*step=withdraw\n\|seek=Ben&#47;s1\n\|offer=Cem&#47;o1|status=matched[^]*step=withdraw[^]*Cem/ );
			expect( fixture.text() ).toContain( 'Told on their talk pages: Cem' );
			expect( fixture.sections.map( ( { title } ) => title ) ).toEqual( [ 'User talk:Cem' ] );
		} );
	} );

	it( 'asks before a yes where nobody is taken at the moment', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ana', OFFER.replace( 'capacity=1', 'capacity=0' ) );
		fixture.put( 'Ben', SEEK + ASKED );
		await open( fixture );
		await pressAndWait( 'Yes, gladly' );
		expect( fixture.text() ).toContain( 'You have said that you take nobody at the moment. Say yes all the same?' );
		await pressAndWait( 'Say yes all the same' );
		expect( await fixture.page( 'Ana' ) ).toContain( '|step=accept' );
	} );

	it( 'lets others put other things right on the page', async () => {
		const fixture = asked();
		fixture.put( 'Ana', `${ OFFER }[[Category:People]]\n`, 'Helper' );
		await open( fixture );
		await pressAndWait( 'Yes, gladly' );
		expect( await fixture.page( 'Ana' ) ).toMatch( /\[\[Category:People\]\][^]*step=accept/ );
	} );

	it( 'keeps a message that did not get through until it does', async () => {
		const fixture = asked();
		fixture.failWith( 'sections', 'read-only' );
		await open( fixture );
		await pressAndWait( 'Yes, gladly' );
		expect( fixture.text() ).toContain( 'the message about it is not yet on the talk page of Ben' );
		fixture.failWith( 'sections', null );
		await open( fixture );
		await pressAndWait( 'Try again' );
		expect( fixture.sections ).toHaveLength( 1 );
		await open( fixture );
		expect( fixture.text() ).not.toContain( 'the message about it' );
	} );

	it( 'names steps of one’s own that change nothing', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ana', OFFER + ACCEPTED );
		await open( fixture );
		expect( fixture.text() ).toContain( 'With Ben: Nobody has asked.' );
	} );

	it( 'does not say that a wish holds while a no on another page is in its way', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.putPage( 'User:Ana', 'A page for you', 'Mal' );
		fixture.putPage( 'User:Ana', '{{Skill exchange preferences|messages=no|matches=no}}', 'Ana' );
		fixture.put( 'Ana', `${ OFFER }{{Skill exchange preferences|matches=no}}` );
		await open( fixture );
		const [ noMessages, noMatches ] = [ ...fixture.container.querySelectorAll<HTMLInputElement>( 'input[type=checkbox]' ) ];
		expect( [ noMessages?.checked, noMatches?.checked ] ).toEqual( [ true, true ] );
		// What both say is saved as it is.
		await pressAndWait( 'Save' );
		expect( fixture.text() ).toContain( 'Saved.' );
		$( noMatches as HTMLInputElement ).prop( 'checked', false ).trigger( 'change' );
		await pressAndWait( 'Save' );
		expect( await fixture.page( 'Ana' ) ).toContain( 'matches=yes' );
		expect( fixture.text() ).toContain( 'Saved, but it does not hold yet: you have also said no on another page' );
		expect( fixture.container.querySelector( 'a[href$="User:Ana"]' )?.textContent ).toBe( 'User:Ana' );
	} );

	it( 'saves what the person does not want', async () => {
		const fixture = createMeetingFixture( 'Ana' );
		fixture.put( 'Ana', OFFER );
		await open( fixture );
		$( fixture.container.querySelector( 'input[type=checkbox]' ) as HTMLInputElement ).prop( 'checked', true ).trigger( 'change' );
		await pressAndWait( 'Save' );
		expect( await fixture.page( 'Ana' ) ).toContain( '{{Skill exchange preferences\n|messages=no\n|matches=yes\n}}' );
		expect( fixture.text() ).toContain( 'Saved.' );
	} );
} );
