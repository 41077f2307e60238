import { type RoomRequest, showMeetingPlace, type WaitingRequest } from '../../src/extension/meeting-buttons';

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

describe( 'the button to one’s own exchanges', () => {
	const MINE = '<div data-localskills-mine data-localskills-root="LocalSkills"></div>';
	const settled = (): Promise<void> => new Promise( ( resolve ) => {
		setTimeout( resolve, 20 );
	} );
	const using = jest.fn( ( _names: unknown ) => Promise.resolve() );
	const get = jest.fn( ( _parameters: Record<string, unknown> ): Promise<unknown> => Promise.resolve( {} ) );

	beforeAll( () => {
		mw.messages.set( { 'localskills-start-mine': 'My exchanges' } );
		Object.assign( mw.loader, { using, getState: () => 'registered' } );
		Object.assign( mw, { Api: class {
			public readonly get = get;
		} } );
	} );

	it( 'bears how many wait, for eyes and for screen readers, and not any more once none does', async () => {
		get.mockResolvedValue( { query: { backlinks: [ { ns: 0, title: 'LocalSkills/People/Ben' } ] } } );
		const button = shown( MINE, '[data-localskills-mine]' ) as HTMLButtonElement;
		await settled();
		let show: WaitingRequest[ 'show' ] = () => undefined;
		mw.hook<[ WaitingRequest ]>( 'localSkills.countWaiting' ).add( ( request ) => {
			show = request.show;
		} );
		show( 2, '٢', '2 exchanges wait for you' );
		expect( button.textContent ).toBe( 'My exchanges٢ 2 exchanges wait for you' );
		expect( button.querySelector( '[aria-hidden]' )?.textContent ).toBe( '٢' );
		show( 0, '٠', '' );
		expect( button.textContent ).toBe( 'My exchanges' );
	} );

	it( 'loads nothing to count where nobody’s page names the person', async () => {
		using.mockClear();
		get.mockResolvedValue( { query: { backlinks: [ { ns: 0, title: 'LocalSkills/Matches' }, { ns: 0, title: 'LocalSkills/People/Ana' } ] } } );
		shown( MINE, '[data-localskills-mine]' );
		await settled();
		expect( using.mock.calls ).toEqual( [ [ 'mediawiki.api' ] ] );
	} );
} );

describe( 'a card of which others have taken all places', () => {
	const card = ( steps: string ): string => '<div data-localskills-card="offer" data-localskills-user="Ben B" data-localskills-id="o1">' +
		`<span class="ext-localSkills-status ext-localSkills-status-open">Open</span></div>${ steps }`;
	const asked: RoomRequest[] = [];

	beforeAll( () => mw.hook<[ RoomRequest ]>( 'localSkills.checkRoom' ).add( ( request ) => asked.push( request ) ) );

	beforeEach( () => {
		asked.length = 0;
	} );

	const settled = (): Promise<void> => new Promise( ( resolve ) => {
		setTimeout( resolve, 20 );
	} );

	it( 'says so and when that changes, in the place of the button', async () => {
		expect( shown( card( '<div class="ext-localSkills-exchange-step" id="accept-Cem-s1-Ben_B-o1"></div>' ), '[data-localskills-card]' )?.textContent )
			.toBe( 'Ask Ben B' );
		await settled();
		expect( asked.map( ( { kind, key } ) => [ kind, key ] ) ).toEqual( [ [ 'offer', 'Ben B/o1' ] ] );
		asked[ 0 ]?.show( { status: 'No free place', text: 'All places are taken at present.' } );
		expect( document.querySelector( 'button' ) ).toBeNull();
		expect( document.querySelector( '[data-localskills-card]' )?.textContent ).toBe( 'No free placeAll places are taken at present.' );
	} );

	it.each( [ '', '<div class="ext-localSkills-exchange-step" id="accept-Cem-s1-Ben_B-o11"></div>',
		'<div class="ext-localSkills-exchange-step" id="decline-Cem-s1-Ben_B-o1"></div>' ] )(
		'is not looked for where no step can have taken one: %s', async ( steps ) => {
			shown( card( steps ), '[data-localskills-card]' );
			await settled();
			expect( asked ).toEqual( [] );
		} );
} );
