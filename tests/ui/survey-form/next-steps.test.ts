import { loadSurvey, type LoadedSurvey } from '../../../src/ui/survey-form/load-survey';
import { nextSteps } from '../../../src/ui/survey-form/next-steps';
import { createSurveyFixture, DEFINITION, settled, type SurveyFixture } from '../survey-fixture';
import type { SurveyContext, SurveyUser } from '../../../src/ui/survey-form/survey-context';

const PEOPLE_PAGE = 'LocalSkills/People/Ana';
const RESULTS_PAGE = 'LocalSkills/Survey/skills-2026/Results';

/** The survey asks what people want to learn and could teach; "none" is no skill. */
const MEASURED = {
	...DEFINITION,
	pages: [ ...DEFINITION.pages, { name: 'p3', elements: [
		{ type: 'checkbox', name: 'teach', choices: [ 'lua', 'budgeting' ], showNoneItem: true },
	] } ],
	localSkills: { ...DEFINITION.localSkills, measures: { grid: 'skills', canTeach: 'teach', wantToLearn: 'learn' } },
};
const ANSWER = new Map( [
	[ 'teach', [ 'lua', 'budgeting', 'none' ] ], [ 'learn', [ 'facilitation' ] ], [ 'skills.lua.ability', [ '4' ] ], [ 'skills.budgeting.ability', [ 'na' ] ],
] );

async function links( fixture: SurveyFixture, values = ANSWER ): Promise<{ text: string; href: URL }[]> {
	const { context } = fixture;
	const list = nextSteps( context, await loadSurvey( context ) as LoadedSurvey, values, context.user as SurveyUser );
	await settled();
	return Array.from( list.querySelectorAll( 'a' ) ).map( ( { textContent, href } ) => ( { text: textContent ?? '', href: new URL( href ) } ) );
}

describe( 'nextSteps', () => {
	it( 'leads to offers and searches that need only to be saved', async () => {
		const [ offer, seek, ...more ] = await links( createSurveyFixture( {}, MEASURED ) );
		expect( more ).toEqual( [] );
		expect( offer?.text ).toBe( 'Offer what you can teach: Lua modules and Budgeting' );
		expect( Object.fromEntries( offer?.href.searchParams ?? [] ) ).toEqual( {
			title: PEOPLE_PAGE,
			action: 'edit',
			section: 'new',
			preload: 'Template:Offer a skill/preload',
			editintro: 'Template:Offer a skill/intro',
			'preloadparams[]': '{{Offer a skill\n|id=o1\n|skill=lua\n|level=4\n|languages=en\n|confirmed=2026-11-21\n|status=open\n}}\n\n' +
				'{{Offer a skill\n|id=o2\n|skill=budgeting\n|languages=en\n|confirmed=2026-11-21\n|status=open\n}}',
			preloadtitle: 'What I can teach',
		} );
		expect( seek?.text ).toBe( 'Find somebody to learn from: Facilitation' );
		expect( seek?.href.searchParams.get( 'preloadparams[]' ) ).toMatch( /^{{Seek a skill\n\|id=s1\n\|skill=facilitation\n\|languages=en\n/ );
	} );

	it( 'leaves out what is on the person’s page already', async () => {
		const fixture = createSurveyFixture( {}, MEASURED );
		fixture.wiki.put( PEOPLE_PAGE, '{{Offer a skill|id=o1|skill=lua}} {{Seek a skill|skill=facilitation}}' );
		const [ offer, ...more ] = await links( fixture );
		expect( offer?.text ).toBe( 'Offer what you can teach: Budgeting' );
		expect( offer?.href.searchParams.get( 'preloadparams[]' ) ).toContain( '|id=o2\n' );
		expect( more ).toEqual( [] );
	} );

	it( 'opens the dialog with the skills where there is one, and the wiki’s own editor where that cannot be had', async () => {
		const openExchange = jest.fn( () => Promise.resolve() as Promise<unknown> );
		const goTo = jest.fn();
		const { context } = createSurveyFixture( { openExchange, goTo }, MEASURED );
		const list = nextSteps( context, await loadSurvey( context ) as LoadedSurvey, ANSWER, context.user as SurveyUser );
		await settled();
		const [ offer ] = Array.from( list.querySelectorAll( 'a' ) ) as [ HTMLAnchorElement ];
		const press = ( init: MouseEventInit = {} ): boolean => offer.dispatchEvent( new MouseEvent( 'click', { cancelable: true, ...init } ) );
		expect( press() ).toBe( false );
		expect( openExchange ).toHaveBeenCalledWith( 'offer', [ { skill: 'lua', level: 4 }, { skill: 'budgeting', level: null } ], offer, expect.any( Function ) );
		await settled();
		expect( goTo ).not.toHaveBeenCalled();
		openExchange.mockReturnValueOnce( Promise.reject( 'offline' ) );
		press();
		await settled();
		expect( goTo ).toHaveBeenCalledWith( offer.href );
		// In a new tab it is the link that it says it is.
		offer.addEventListener( 'click', ( event ) => {
			expect( event.defaultPrevented ).toBe( false );
			event.preventDefault();
		} );
		press( { ctrlKey: true } );
		expect( openExchange ).toHaveBeenCalledTimes( 2 );
		expect.assertions( 6 );
	} );

	it( 'leads to what is left after something was published in the dialog, and keeps the focus', async () => {
		let close = (): void => undefined;
		const openExchange: NonNullable<SurveyContext[ 'openExchange' ]> = jest.fn( ( _direction, _skills, _opener, onClosed ) => {
			close = onClosed;
			return Promise.resolve();
		} );
		const { context, wiki } = createSurveyFixture( { openExchange }, MEASURED );
		const list = nextSteps( context, await loadSurvey( context ) as LoadedSurvey, ANSWER, context.user as SurveyUser );
		document.body.append( list );
		await settled();
		const shown = (): HTMLAnchorElement[] => Array.from( list.querySelectorAll( 'a' ) );
		const closeAfter = async ( text: string ): Promise<string[]> => {
			const [ first ] = shown() as [ HTMLAnchorElement ];
			first.focus();
			first.click();
			wiki.put( PEOPLE_PAGE, text );
			close();
			await settled();
			return shown().map( ( { textContent } ) => textContent ?? '' );
		};
		const seeking = 'Find somebody to learn from: Facilitation';
		const lua = '{{Offer a skill|id=o1|skill=lua}}';
		expect( await closeAfter( lua ) ).toEqual( [ 'Offer what you can teach: Budgeting', seeking ] );
		expect( document.activeElement ).toBe( shown()[ 0 ] );
		expect( await closeAfter( `${ lua }{{Offer a skill|id=o2|skill=budgeting}}` ) ).toEqual( [ seeking ] );
		expect( openExchange ).toHaveBeenLastCalledWith( 'offer', [ { skill: 'budgeting', level: null } ], expect.anything(), expect.anything() );
		expect( document.activeElement ).toBe( shown()[ 0 ] );
		expect( await closeAfter( `${ lua }{{Offer a skill|id=o2|skill=budgeting}}{{Seek a skill|skill=facilitation}}` ) ).toEqual( [] );
		expect( list.hidden ).toBe( true );
		list.remove();
	} );

	it( 'leads to the results once there are some, and asks for nothing else without skills', async () => {
		const fixture = createSurveyFixture( {}, MEASURED );
		expect( await links( fixture, new Map( [ [ 'role', [ 'editor' ] ] ] ) ) ).toEqual( [] );
		fixture.wiki.put( RESULTS_PAGE, 'Results' );
		const reads = fixture.wiki.reads.length;
		const found = await links( fixture, new Map( [ [ 'teach', [ 'none' ] ] ] ) );
		expect( found.map( ( { text } ) => text ) ).toEqual( [ 'See the results' ] );
		// The survey itself, no more.
		expect( fixture.wiki.reads ).toHaveLength( reads + 1 );
	} );

	it( 'makes no address longer than servers take', async () => {
		const many = Array.from( { length: 60 }, ( _, index ) => `a-skill-with-a-name-as-long-as-it-can-possibly-b${ index % 10 }${ index }`.slice( 0, 48 ) );
		const [ offer ] = await links( createSurveyFixture( {}, { ...MEASURED, pages: [ { name: 'p', elements: [
			{ type: 'checkbox', name: 'teach', choices: Array.from( new Set( many ) ) } ] } ],
		localSkills: { ...DEFINITION.localSkills, measures: { canTeach: 'teach' } } } ), new Map( [ [ 'teach', many ] ] ) );
		expect( offer?.href.href.length ).toBeLessThan( 8000 );
	} );

	it( 'leaves the thank-you as it is when the wiki does not answer', async () => {
		const fixture = createSurveyFixture( {}, MEASURED );
		const loaded = await loadSurvey( fixture.context ) as LoadedSurvey;
		fixture.wiki.isOffline = true;
		const list = nextSteps( fixture.context, loaded, ANSWER, fixture.context.user as SurveyUser );
		await settled();
		expect( list.hidden ).toBe( true );
	} );
} );
