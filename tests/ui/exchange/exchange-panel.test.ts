import english from '../../../i18n/en.json';
import { createExchangePanel, type ExchangePanel, type ExchangeRequest } from '../../../src/ui/exchange/exchange-panel';
import { provisionalId } from '../../../src/core/skills/provisional-skill';
import { press, settled } from '../survey-fixture';
import { createExchangeFixture, PEOPLE, type ExchangeFixture } from './exchange-fixture';
import type { ExchangeStep } from '../../../src/core/exchange/steps/exchange-step';
import type { ExchangeContext, RecordEnding } from '../../../src/ui/exchange/exchange-context';

const NEW: ExchangeRequest = { direction: 'offer', id: null, view: 'change', page: null, skills: [] };
const OFFER = `{{Offer a skill
|id=o1
|skill=budgeting
|languages=fr
|note=Evenings
|since=2026-03-01
|confirmed=2026-03-01
|expires=2027-01-10
|status=open
}}`;

async function open( fixture: ExchangeFixture, request: Partial<ExchangeRequest> = {} ): Promise<ExchangePanel> {
	const panel = createExchangePanel( fixture.context, () => undefined );
	document.body.appendChild( panel.element );
	panel.open( { ...NEW, ...request } );
	await settled();
	return panel;
}

const words = (): string => ( document.body.textContent ?? '' ).replace( /\s+/g, ' ' );
const field = ( label: string ): HTMLInputElement => {
	const found = Array.from( document.querySelectorAll( 'label' ) ).find( ( { textContent } ) => textContent === label ) as HTMLLabelElement;
	return ( document.getElementById( found.htmlFor ) ?? found.closest( '.oo-ui-fieldLayout' )?.querySelector( 'input, textarea' ) ) as HTMLInputElement;
};
const enter = ( label: string, value: string ): void => {
	const input = field( label );
	input.value = value;
	input.dispatchEvent( new Event( 'input', { bubbles: true } ) );
	input.dispatchEvent( new Event( 'change', { bubbles: true } ) );
};
async function pick( label: string, typed: string ): Promise<void> {
	enter( label, typed );
	await settled();
	( document.querySelector( '[role=option]' ) as HTMLElement ).click();
	await settled();
}

describe( 'a new offer', () => {
	it.each( [
		[ [], null ],
		[ [ 'LocalSkills/Exchange' ], 'LocalSkills/Exchange' ],
		[ [ 'LocalSkills/Exchange', 'LocalSkills/Exchange/en', 'LocalSkills/Exchange/fr' ], 'LocalSkills/Exchange/en' ],
	] )( 'leads to the board that the reader understands: of %j to %s', async ( boards, expected ) => {
		const fixture = createExchangeFixture();
		boards.forEach( ( title ) => fixture.wiki.put( title, 'Board', 'Bot' ) );
		await open( fixture );
		await pick( 'Skill', 'money' );
		press( 'Publish' );
		await settled();
		const link = Array.from( document.querySelectorAll( 'a' ) ).find( ( { textContent } ) => textContent === 'See all offers and searches' );
		expect( link?.getAttribute( 'href' ) ?? null ).toBe( expected === null ? null : mw.util.getUrl( expected ) );
	} );

	it( 'needs a skill and a language, and no more', async () => {
		const fixture = createExchangeFixture();
		fixture.wiki.spoken.set( 'Ana', [ 'fr-N', 'ar-2' ] );
		await open( fixture );
		press( 'Publish' );
		expect( words() ).toContain( 'Choose a skill, or suggest one that is missing.' );
		// Found by another word for it.
		await pick( 'Skill', 'money' );
		expect( words() ).toContain( 'BudgetingFinance' );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toBe( '{{Offer a skill\n|id=o261129-1011\n|skill=budgeting\n|languages=fr-N;ar-2\n|since=2026-11-29\n' +
			'|confirmed=2026-11-29\n|expires=2027-05-29\n|status=open\n}}' );
		expect( fixture.wiki.edits[ 0 ]?.summary ).toBe( 'Offered a skill: Budgeting' );
		expect( words() ).toContain( 'Thank you for offering it' );
	} );

	it.each( [ 'offer', 'seek' ] as const )( 'speaks of how many people to who offers only: %s', async ( direction ) => {
		await open( createExchangeFixture(), { direction } );
		expect( words().includes( english[ 'localskills-exchange-more-note' ] ) ).toBe( direction === 'offer' );
		expect( words().includes( english[ 'localskills-exchange-more-note-seek' ] ) ).toBe( direction === 'seek' );
	} );

	it( 'publishes no time zone by itself', async () => {
		const fixture = createExchangeFixture();
		await open( fixture, { skills: [ { skill: 'lua', level: 3 } ] } );
		expect( words() ).toContain( 'UTC+01:00 (as on this device now)' );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).not.toContain( 'timezone' );
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|level=3\n' );
	} );

	it( 'goes on with the next skill of a survey', async () => {
		const fixture = createExchangeFixture();
		await open( fixture, { skills: [ { skill: 'lua', level: null }, { skill: 'finance', level: 2 } ] } );
		press( 'Publish' );
		await settled();
		press( 'Go on with: Finance' );
		await settled();
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( PEOPLE )?.match( /\|(?:id|skill)=.*/g ) )
			.toEqual( [ '|id=o261129-1011', '|skill=lua', '|id=o261129-1011-2', '|skill=finance' ] );
	} );

	it( 'warns of private data, and saves it only for who insists', async () => {
		const fixture = createExchangeFixture();
		await open( fixture, { skills: [ { skill: 'lua', level: null } ] } );
		enter( 'Note', 'Write to ana@example.org' );
		expect( words() ).toContain( 'This looks like an e-mail address: ana@example.org.' );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.edits ).toEqual( [] );
		press( 'Save all the same' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|note=Write to ana@example.org\n' );
	} );

	it( 'does not go on warning of what was taken out', async () => {
		const fixture = createExchangeFixture();
		await open( fixture, { skills: [ { skill: 'lua', level: null } ] } );
		enter( 'Note', 'Write to ana@example.org' );
		press( 'Publish' );
		await settled();
		enter( 'Note', 'Write to me' );
		expect( words() ).not.toContain( 'Save all the same' );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|note=Write to me\n' );
	} );

	it( 'says what no place at all means', async () => {
		await open( createExchangeFixture(), { skills: [ { skill: 'lua', level: null } ] } );
		enter( 'How many people at a time', '0' );
		expect( words() ).toContain( 'With 0 you take nobody at the moment' );
		enter( 'How many people at a time', '2' );
		expect( words() ).not.toContain( 'With 0 you take nobody at the moment' );
	} );

	it( 'keeps what stands above the way to suggest a skill until the button is let go', async () => {
		await open( createExchangeFixture() );
		enter( 'Skill', 'beekeeping' );
		await settled();
		const none = english[ 'localskills-form-picker-none' ];
		const details = document.querySelector( '.ext-localSkills-exchange-suggest' ) as HTMLDetailsElement;
		details.dispatchEvent( new MouseEvent( 'mousedown', { bubbles: true } ) );
		expect( words() ).toContain( none );
		details.dispatchEvent( new MouseEvent( 'mouseup', { bubbles: true } ) );
		expect( words() ).not.toContain( none );
		expect( field( 'Skill' ).value ).toBe( 'beekeeping' );
	} );

	it( 'can be of a skill that is suggested at the same time', async () => {
		const fixture = createExchangeFixture();
		await open( fixture );
		enter( 'Name of the skill', 'Beekeeping  photos' );
		press( 'Suggest it on the wiki' );
		await settled();
		expect( fixture.wiki.text( 'Talk:LocalSkills/Skills.json' ) ).toBe( '== New skill&#58; Beekeeping photos ==\n ~~~~\n' );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|skill=beekeeping-photos\n' );
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|note=Beekeeping photos\n' );
	} );

	it.each( [ 'تصوير النحل', '書道' ] )( 'has an id of its own for the missing skill %s, and shows its name', async ( name ) => {
		const fixture = createExchangeFixture();
		await open( fixture );
		enter( 'Name of the skill', name );
		press( 'Only use it here' );
		await settled();
		expect( document.querySelector( '.ext-localSkills-exchange-skill strong' )?.textContent ).toBe( name );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( `|skill=${ provisionalId( name ) }\n` );
		expect( fixture.wiki.edits[ 0 ]?.summary ).toBe( `Offered a skill: ${ name }` );
		expect( words() ).toContain( `who seeks “${ name }”.` );
	} );

	it( 'asks whether a skill of the list is meant where its name was nearly written, and takes that', async () => {
		const fixture = createExchangeFixture();
		fixture.wiki.put( PEOPLE, OFFER.replace( 'skill=budgeting', 'skill=budgetting' ) );
		await open( fixture, { ...NEW, id: 'o1' } );
		press( 'Do you mean “Budgeting”?' );
		expect( document.querySelector( '.ext-localSkills-exchange-skill strong' )?.textContent ).toBe( 'Budgeting' );
		press( 'Save' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|skill=budgeting\n' );
	} );

	it( 'is of the skill that the list has where it is named as missing', async () => {
		const fixture = createExchangeFixture();
		await open( fixture );
		enter( 'Name of the skill', 'Money Plans' );
		press( 'Suggest it on the wiki' );
		await settled();
		expect( fixture.wiki.edits ).toEqual( [] );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|skill=budgeting\n' );
		expect( fixture.wiki.text( PEOPLE ) ).not.toContain( '|note=' );
	} );

	it( 'loses nothing when the session is gone, and adds nothing twice when an answer was lost', async () => {
		const fixture = createExchangeFixture();
		await open( fixture, { skills: [ { skill: 'lua', level: null } ] } );
		enter( 'Note', 'Long words' );
		fixture.wiki.failWith( 'session-lost' );
		press( 'Publish' );
		await settled();
		expect( words() ).toContain( 'The wiki no longer takes you for Ana' );
		expect( field( 'Note' ).value ).toBe( 'Long words' );
		fixture.wiki.failWith( null );
		// The page goes away and comes back.
		document.body.innerHTML = '';
		await open( fixture, { skills: [ { skill: 'lua', level: null } ] } );
		expect( words() ).toContain( 'What you entered on <2026-11-29T10:11:12.000Z> and have not saved yet is back.' );
		const save = fixture.wiki.save.bind( fixture.wiki );
		let isFirst = true;
		Object.assign( fixture.wiki, { async save( edit: Parameters<typeof save>[ 0 ] ) {
			const outcome = await save( edit );
			if ( isFirst ) {
				isFirst = false;
				throw Object.assign( new Error( 'lost' ), { name: 'SaveFault', reason: 'offline', explanation: '', details: {} } );
			}
			return outcome;
		} } );
		press( 'Publish' );
		await settled();
		press( 'Try again' );
		await settled();
		expect( fixture.wiki.text( PEOPLE )?.match( /Offer a skill/g ) ).toHaveLength( 1 );
		expect( words() ).toContain( 'Thank you for offering it' );
	} );
} );

describe( 'offers and searches that there are', () => {
	const withOffer = ( text = OFFER, changes: Partial<ExchangeContext> = {}, user = 'Ana', page = PEOPLE ): ExchangeFixture => {
		const fixture = createExchangeFixture( changes );
		fixture.wiki.put( page, text, user );
		return fixture;
	};

	it( 'go to another page where somebody else has made the usual one', async () => {
		const fixture = createExchangeFixture();
		fixture.wiki.put( PEOPLE, '{{Offer a skill|id=o1|skill=finance|languages=fr}}', 'Mal' );
		fixture.wiki.put( PEOPLE, '{{Offer a skill|id=o1|skill=finance|languages=fr}} Hello.', 'Ana' );
		await open( fixture, { skills: [ { skill: 'lua', level: null } ] } );
		expect( words() ).toContain( 'Another account made the page LocalSkills/People/Ana, so nothing on it counts for you.' );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.text( 'User:Ana/LocalSkills' ) ).toContain( '|skill=lua\n' );
		expect( fixture.wiki.text( PEOPLE ) ).not.toContain( 'lua' );
	} );

	it( 'are not saved where they would not count', async () => {
		const fixture = createExchangeFixture();
		[ PEOPLE, 'User:Ana', 'User:Ana/LocalSkills' ].forEach( ( title ) => fixture.wiki.put( title, 'Silence!', 'Mal' ) );
		await open( fixture, { skills: [ { skill: 'lua', level: null } ] } );
		expect( words() ).toContain( 'Ask an administrator to delete one of them' );
		press( 'Publish' );
		await settled();
		expect( fixture.wiki.edits ).toEqual( [] );
	} );

	it( 'tell that an id stands on another page, too, and that a day is still to come', async () => {
		const fixture = withOffer();
		fixture.wiki.put( 'User:Ana', '{{Offer a skill|id=o1|skill=lua|languages=fr|confirmed=2027-01-01}}' );
		await open( fixture );
		expect( words() ).toContain( 'The id o1 stands more than once on your pages.' );
		expect( words() ).toContain( 'The day in confirmed is still to come: 2027-01-01.' );
	} );

	it( 'tell what is wrong in the direction of the words, with what is quoted kept apart', async () => {
		await open( withOffer( '{{Seek a skill|id=s1|skill=lua|languages=fr|timezone=CET}}' ) );
		const fault = document.querySelector( '.ext-localSkills-exchange-record li' ) as HTMLElement;
		expect( fault.dir ).toBe( 'ltr' );
		expect( fault.querySelector( 'bdi' )?.textContent ).toContain( 'CET' );
		expect( fault.textContent ).toMatch( /^"?CET"? is no time zone/ );
	} );

	it( 'come first, with what is wrong in them', async () => {
		await open( withOffer( `Hello.\n${ OFFER }\n{{Seek a skill|languages=fr|timezone=CET}}` ) );
		expect( words() ).toContain( 'Budgeting' );
		expect( words() ).toContain( 'Open · Valid until <2027-01-10>' );
		expect( words() ).toContain( 'No skill is named. Write the id of a skill into skill.' );
		expect( words() ).toContain( 'CET is no time zone.' );
	} );

	it( 'are mended in the form, with all that could be read', async () => {
		const fixture = withOffer( 'Hello.\n{{Seek a skill|id=s1|languages=fr|timezone=CET|level=2}}' );
		await open( fixture, { direction: 'seek', id: 's1' } );
		await pick( 'Skill', 'Lua' );
		press( 'Save' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toBe( 'Hello.\n{{Seek a skill\n|id=s1\n|skill=lua\n|level=2\n|languages=fr\n|confirmed=2026-11-29\n|status=open\n}}' );
	} );

	it( 'are changed where they stand, with nothing else touched', async () => {
		const fixture = withOffer( `{{Babel|fr}}\n${ OFFER }\nBye`, { pageTitle: 'User:Ana/Skills' }, 'Ana', 'User:Ana/Skills' );
		await open( fixture, { id: 'o1' } );
		enter( 'Note', 'Mornings' );
		press( 'Save' );
		await settled();
		expect( fixture.wiki.text( 'User:Ana/Skills' ) )
			.toBe( `{{Babel|fr}}\n${ OFFER.replace( 'Evenings', 'Mornings' ).replace( 'confirmed=2026-03-01', 'confirmed=2026-11-29' ) }\nBye` );
		expect( fixture.wiki.text( PEOPLE ) ).toBeNull();
	} );

	it.each( [
		[ 'Pause it', 'Paused', [ '|status=paused', '|until=2026-12-29' ] ],
		[ 'It still holds', 'Confirmed, thank you', [ '|confirmed=2026-11-29', '|expires=2027-05-29', '|status=open' ] ],
		[ 'I have found somebody', 'Good that you found somebody', [ '|status=matched' ] ],
		[ 'End it', 'Ended', [ '|status=closed' ] ],
	] )( '%s', async ( button, thanks, values ) => {
		const fixture = withOffer();
		await open( fixture, { id: 'o1', view: 'manage' } );
		press( button );
		await settled();
		values.forEach( ( value ) => expect( `${ fixture.wiki.text( PEOPLE ) }` ).toContain( `${ value }\n` ) );
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|note=Evenings\n' );
		expect( words() ).toContain( thanks );
	} );

	it.each( [ [ '2026-12-24', true ], [ '', false ] ] )( 'say after a pause until when it is: until “%s”', async ( day, isSaid ) => {
		const fixture = withOffer();
		await open( fixture, { id: 'o1', view: 'manage' } );
		enter( 'Open again from', day );
		press( 'Pause it' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|status=paused\n' );
		expect( words().includes( `Open again from ${ fixture.context.formatDate( '2026-12-24' ) }` ) ).toBe( isSaid );
		expect( words().includes( 'Open again from' ) ).toBe( isSaid );
	} );

	describe( 'for which others wait', () => {
		const STEP: ExchangeStep = {
			user: 'Ana', step: 'withdraw', seek: 'Eli/s1', offer: 'Ana/o1', at: '2026-11-29T10:11:12Z', outcome: null, on: null, note: null, skill: null,
		};
		const paragraph = ( text: string ): HTMLElement => Object.assign( document.createElement( 'p' ), { textContent: text } );
		const ending = ( told: string[] ): RecordEnding => ( {
			warning: [ paragraph( 'Ben waits for your answer.' ) ], steps: [ STEP ],
			tell: async () => {
				told.push( 'Ben' );
				return paragraph( 'Told: Ben' );
			},
		} );

		it.each( [ 'End it', 'I have found somebody', 'Pause it', 'Take it off my page' ] )( 'are not ended before the person knows: %s', async ( label ) => {
			const told: string[] = [];
			const asked: unknown[] = [];
			const fixture = createExchangeFixture( { checkEnding: ( ...about ) => {
				asked.push( about );
				return Promise.resolve( ending( told ) );
			} } );
			fixture.wiki.put( PEOPLE, OFFER );
			await open( fixture, { id: 'o1', view: 'manage' } );
			const go = async (): Promise<void> => {
				press( label );
				await settled();
			};
			if ( label === 'Take it off my page' ) {
				// It asks by itself, too.
				await go();
			}
			await go();
			expect( words() ).toContain( 'Ben waits for your answer.' );
			expect( document.activeElement?.textContent ).toContain( 'Ben waits for your answer.' );
			press( 'Not now' );
			expect( words() ).not.toContain( 'Ben waits' );
			expect( [ fixture.wiki.edits, told ] ).toEqual( [ [], [] ] );
			await go();
			press( 'Go on all the same' );
			await settled();
			expect( fixture.wiki.edits ).toHaveLength( 1 );
			expect( fixture.wiki.text( PEOPLE ) ).toMatch( /\{\{Skill exchange step\n\|step=withdraw\n/ );
			expect( words() ).toContain( 'Told: Ben' );
			expect( told ).toEqual( [ 'Ben' ] );
			const way = { 'End it': 'closed', 'I have found somebody': 'matched', 'Pause it': 'pause' }[ label ] ?? 'delete';
			expect( asked ).toEqual( Array( 2 ).fill( [ { kind: 'offer', id: 'o1' }, way, way === 'pause' ? '2026-12-29' : null ] ) );
		} );

		it( 'stay as they are for who says not now, with the focus where it was', async () => {
			const fixture = createExchangeFixture( { checkEnding: () => Promise.resolve( ending( [] ) ) } );
			fixture.wiki.put( PEOPLE, OFFER );
			await open( fixture, { id: 'o1', view: 'manage' } );
			const control = Array.from( document.querySelectorAll( 'button' ) ).find( ( { textContent } ) => textContent === 'End it' );
			control?.focus();
			press( 'End it' );
			await settled();
			expect( document.activeElement ).not.toBe( control );
			press( 'Not now' );
			expect( document.activeElement ).toBe( control );
		} );

		it( 'are ended, and others made beside them, where they are to be about another skill', async () => {
			const told: string[] = [];
			const ways: unknown[] = [];
			const fixture = createExchangeFixture( { checkEnding: ( _name, way ) => {
				ways.push( way );
				return Promise.resolve( ending( told ) );
			} } );
			fixture.wiki.put( PEOPLE, OFFER );
			await open( fixture, { id: 'o1' } );
			await pick( 'Skill', 'Lua' );
			press( 'Save' );
			await settled();
			expect( words() ).toContain( 'Your offer was about Budgeting and would be about Lua modules. So the offer of Budgeting ends, and a new one is made.Ben waits for your answer.' );
			press( 'Not now' );
			expect( [ fixture.wiki.edits, told ] ).toEqual( [ [], [] ] );
			press( 'Save' );
			await settled();
			press( 'Go on all the same' );
			await settled();
			expect( fixture.wiki.edits ).toHaveLength( 1 );
			const text = `${ fixture.wiki.text( PEOPLE ) }`;
			expect( text ).toContain( OFFER.replace( 'status=open', 'status=closed' ) );
			expect( text ).toContain( '{{Offer a skill\n|id=o261129-1011\n|skill=lua\n' );
			expect( text ).toContain( '|since=2026-11-29\n|confirmed=2026-11-29\n' );
			expect( text ).toMatch( /\{\{Skill exchange step\n\|step=withdraw\n/ );
			expect( words() ).toContain( 'Told: Ben' );
			expect( [ told, ways ] ).toEqual( [ [ 'Ben' ], [ 'closed', 'closed' ] ] );
		} );

		it( 'are not asked about where something else is changed, and only changed where nobody waits', async () => {
			let asked = 0;
			const fixture = createExchangeFixture( { checkEnding: () => {
				asked++;
				return Promise.resolve( { ...ending( [] ), warning: null, steps: [] } );
			} } );
			fixture.wiki.put( PEOPLE, OFFER );
			await open( fixture, { id: 'o1' } );
			enter( 'Note', 'Mornings' );
			press( 'Save' );
			await settled();
			expect( asked ).toBe( 0 );
			await open( fixture, { id: 'o1' } );
			await pick( 'Skill', 'Lua' );
			press( 'Save' );
			await settled();
			expect( asked ).toBe( 1 );
			expect( fixture.wiki.text( PEOPLE ) ).toContain( '|id=o1\n|skill=lua\n' );
			expect( fixture.wiki.text( PEOPLE ) ).not.toContain( 'status=closed' );
		} );

		it( 'are ended at once where nobody waits, and after a word where nobody knows', async () => {
			const fixture = createExchangeFixture( { checkEnding: () =>
				Promise.resolve( { ...ending( [] ), warning: null, steps: [] } ) } );
			fixture.wiki.put( PEOPLE, OFFER );
			await open( fixture, { id: 'o1', view: 'manage' } );
			press( 'End it' );
			await settled();
			expect( fixture.wiki.text( PEOPLE ) ).toContain( '|status=closed' );
			const other = createExchangeFixture( { checkEnding: () => Promise.reject( new Error( 'no' ) ) } );
			other.wiki.put( PEOPLE, OFFER );
			await open( other, { id: 'o1', view: 'manage' } );
			press( 'End it' );
			await settled();
			expect( words() ).toContain( 'It could not be looked up whether somebody waits' );
			expect( other.wiki.edits ).toEqual( [] );
			press( 'Go on all the same' );
			await settled();
			expect( other.wiki.text( PEOPLE ) ).toContain( '|status=closed' );
		} );
	} );

	it( 'become the person\u2019s own though another wrote just the same today', async () => {
		const written = OFFER.replace( 'confirmed=2026-03-01', 'confirmed=2026-11-29' ).replace( 'expires=2027-01-10', 'expires=2027-05-29' );
		for ( const [ view, label ] of [ [ 'manage', 'It still holds' ], [ 'change', 'Save' ] ] as const ) {
			// It stands in her own revision, and does not count.
			const fixture = createExchangeFixture( { ownTextOf: () => Promise.resolve( 'Hello.' ) } );
			fixture.wiki.put( PEOPLE, `Hello.\n${ written }` );
			await open( fixture, { id: 'o1', view } );
			press( label );
			await settled();
			expect( fixture.wiki.edits ).toHaveLength( 1 );
			expect( fixture.wiki.text( PEOPLE ) ).toContain( '|since=2026-11-29\n|confirmed=2026-11-29\n|expires=2027-05-29\n|status=open\n}}' );
			const own = createExchangeFixture();
			own.wiki.put( PEOPLE, written );
			await open( own, { id: 'o1', view } );
			press( label );
			await settled();
			expect( own.wiki.edits ).toEqual( [] );
		}
	} );

	it( 'become the person\u2019s own where another saved the page last', async () => {
		const fixture = createExchangeFixture();
		fixture.wiki.put( PEOPLE, 'Hello.' );
		const written = OFFER.replace( 'confirmed=2026-03-01', 'confirmed=2026-11-29' );
		fixture.wiki.put( PEOPLE, `Hello.\n${ written }`, 'Helper' );
		await open( fixture, { id: 'o1' } );
		press( 'Save' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|skill=budgeting\n' );
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|since=2026-11-29\n' );
	} );

	it( 'are opened again', async () => {
		const fixture = withOffer( OFFER.replace( 'status=open', 'status=paused\n|until=2027-03-01' ) );
		await open( fixture, { id: 'o1', view: 'manage' } );
		press( 'Open it again' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toBe( OFFER.replace( 'confirmed=2026-03-01', 'confirmed=2026-11-29' ) );
	} );

	it( 'are taken off the page after a question', async () => {
		const fixture = withOffer( `Hello.\n${ OFFER }\nBye` );
		await open( fixture, { id: 'o1', view: 'manage' } );
		press( 'Take it off my page' );
		expect( fixture.wiki.edits ).toEqual( [] );
		press( 'Take it off my page' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toBe( 'Hello.\nBye' );
	} );

	it( 'show both versions when somebody changed the same one meanwhile, and keep what is around it', async () => {
		const fixture = withOffer();
		await open( fixture, { id: 'o1' } );
		enter( 'Note', 'Mine' );
		fixture.wiki.put( PEOPLE, `New words.\n${ OFFER.replace( 'Evenings', 'Theirs' ) }`, 'Ben' );
		press( 'Save' );
		await settled();
		expect( words() ).toContain( 'last saved by Ben' );
		expect( Array.from( document.querySelectorAll( '.ext-localSkills-exchange-conflict tbody tr' ) ).map( ( { textContent } ) => textContent ) )
			.toContain( 'NoteMineTheirs' );
		press( 'Save what is here' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toMatch( /^New words\.\n[^]*\|note=Mine\n/ );
	} );

	it.each( [
		[ 'before the dialog was opened', true ],
		[ 'while it was open', false ],
	] )( 'do not make a step the person\'s own that somebody else put on the page %s', async ( _when, isBefore ) => {
		const step = '{{Skill exchange step|step=accept|seek=Eve/s1|offer=Ana/o1|at=2026-11-28T00:00:00Z}}';
		const fixture = withOffer();
		const forge = (): void => fixture.wiki.put( PEOPLE, `${ OFFER }\n<div style="display:none">${ step }</div>`, 'Eve' );
		if ( isBefore ) {
			forge();
		}
		await open( fixture, { id: 'o1', view: 'manage' } );
		if ( !isBefore ) {
			forge();
		}
		press( 'It still holds' );
		await settled();
		expect( fixture.wiki.text( PEOPLE ) ).toContain( '|confirmed=2026-11-29\n' );
		expect( fixture.wiki.text( PEOPLE ) ).not.toContain( 'accept' );
		expect( words() ).toContain( 'Eve had changed what this page says in your name' );
	} );

	it( 'warn when somebody else saved the page last', async () => {
		const fixture = withOffer();
		fixture.wiki.put( PEOPLE, OFFER, 'Eve' );
		await open( fixture );
		expect( words() ).toContain( 'LocalSkills/People/Ana was last saved by Eve.' );
	} );
} );

describe( 'after publishing', () => {
	const matched = ( ...records: readonly object[] ): string => JSON.stringify( { date: '2026-11-29', lines: records.map( ( record ) => JSON.stringify( record ) ) } );

	it( 'suggests who fits at once, with reasons, and leaves the dialog to ask one of them', async () => {
		const asked: unknown[] = [];
		const fixture = createExchangeFixture( { ask: ( suggestion ) => asked.push( suggestion ) } );
		fixture.wiki.put( 'LocalSkills/Matches/data.json', matched(
			{ kind: 'offer', user: 'Ben', id: 'o1', skill: 'budgeting', languages: [ 'en' ] },
			{ kind: 'offer', user: 'Cem', id: 'o1', skill: 'lua', languages: [ 'en' ] },
		), 'Bot' );
		await open( fixture, { direction: 'seek' } );
		await pick( 'Skill', 'money' );
		press( 'Publish' );
		await settled();
		const place = document.querySelector( '.ext-localSkills-exchange-fitting' ) as HTMLElement;
		expect( Array.from( place.querySelectorAll( 'li a' ), ( link ) => link.textContent ) ).toEqual( [ 'Ben' ] );
		expect( place.textContent ).toContain( 'Budgeting' );
		press( english[ 'localskills-start-ask-learn' ].replace( '$1', 'Ben' ) );
		expect( asked ).toEqual( [ expect.objectContaining( { kind: 'offer', key: 'Ben/o1', skill: 'budgeting', mine: expect.stringMatching( /^Ana\/s/ ) } ) ] );
	} );

	it( 'says what happens next where nobody fits, and where the bot has not matched yet', async () => {
		const nobody = english[ 'localskills-exchange-fitting-nobody-seek' ].replace( '$1', 'Budgeting' );
		const fixture = createExchangeFixture();
		await open( fixture, { direction: 'seek' } );
		await pick( 'Skill', 'money' );
		press( 'Publish' );
		await settled();
		expect( document.querySelector( '.ext-localSkills-exchange-fitting' )?.textContent ).toBe( nobody );

		const other = createExchangeFixture();
		other.wiki.put( 'LocalSkills/Matches/data.json', matched( { kind: 'offer', user: 'Cem', id: 'o1', skill: 'lua', languages: [ 'en' ] } ), 'Bot' );
		await open( other, { direction: 'seek' } );
		await pick( 'Skill', 'money' );
		press( 'Publish' );
		await settled();
		expect( document.querySelector( '.ext-localSkills-exchange-fitting' )?.textContent ).toBe( nobody );
	} );

	it( 'does not say that nobody offers what others offer in other languages, and leads to them', async () => {
		const fixture = createExchangeFixture();
		fixture.wiki.put( 'LocalSkills/Matches/data.json', matched(
			{ kind: 'offer', user: 'Ben', id: 'o1', skill: 'budgeting', languages: [ 'ja' ] },
		), 'Bot' );
		await open( fixture, { direction: 'seek' } );
		await pick( 'Skill', 'money' );
		press( 'Publish' );
		await settled();
		const place = document.querySelector( '.ext-localSkills-exchange-fitting' ) as HTMLElement;
		expect( place.textContent ).toContain( english[ 'localskills-exchange-fitting-none-seek' ].replace( '$1', 'Budgeting' ) );
		expect( place.querySelector( 'a' )?.getAttribute( 'href' ) ).toMatch( /LocalSkills\/Exchange&ls-skill=budgeting&ls-direction=offer$/ );
	} );
} );
