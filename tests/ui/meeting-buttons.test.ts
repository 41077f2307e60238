import { showMeetingPlace } from '../../src/extension/meeting-buttons';

const PLACE = '<div data-localskills-ask="Ben/s1" data-localskills-own="Ana/o1" data-localskills-kind="seek"></div>';

function shown( html: string, place: string ): HTMLButtonElement | null {
	document.body.innerHTML = html;
	showMeetingPlace( document.querySelector( place ) as HTMLElement );
	return document.querySelector( 'button' );
}

/** What assistive technology reads after the button's name. */
const descriptionOf = ( button: HTMLButtonElement | null ): string | null | undefined =>
	document.getElementById( button?.getAttribute( 'aria-describedby' ) ?? '' )?.textContent;

describe( 'the button to ask somebody', () => {
	beforeAll( () => mw.messages.set( { 'localskills-start-ask-teach': 'Offer help to $1', 'localskills-start-ask-learn': 'Ask $1' } ) );

	it( 'says beside its name which of several suggestions it is for', () => {
		const button = shown( `<li><div class="ext-localSkills-match"><div>Ben seeks Lua</div><div>700</div></div>${ PLACE }</li>`, '[data-localskills-ask]' );
		expect( button?.textContent ).toBe( 'Offer help to Ben' );
		expect( descriptionOf( button ) ).toBe( 'Ben seeks Lua' );
	} );

	it( 'says on a card which skill it is about, and leaves an id that is there', () => {
		const button = shown( '<div data-localskills-card="offer" data-localskills-user="Ben" data-localskills-id="o1">' +
			'<div class="ext-localSkills-card-skill" id="own">Lua</div></div>', '[data-localskills-card]' );
		expect( button?.getAttribute( 'aria-describedby' ) ).toBe( 'own' );
		expect( descriptionOf( button ) ).toBe( 'Lua' );
	} );

	it( 'is there where nothing says what it is about', () => {
		const button = shown( PLACE, '[data-localskills-ask]' );
		expect( button?.hasAttribute( 'aria-describedby' ) ).toBe( false );
	} );

	it( 'is nothing for those whose suggestion it is not', () => {
		expect( shown( PLACE.replace( 'Ana/o1', 'Cem/o1' ), '[data-localskills-ask]' ) ).toBeNull();
	} );
} );
