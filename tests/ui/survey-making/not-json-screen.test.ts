import english from '../../../i18n/en.json';
import { createMessages } from '../../../src/ui/messages';
import { createPageTitles } from '../../../src/core/pages';
import { readDefinitionPage } from '../../../src/ui/survey-making/definition-page';
import { type LoadedMaking } from '../../../src/ui/survey-making/load-making';
import { createNotJsonScreen } from '../../../src/ui/survey-making/not-json-screen';
import { press, settled } from '../survey-fixture';
import type { MakingContext } from '../../../src/ui/survey-making/making-context';
import type { Revision } from '../../../src/wiki/port';

const BROKEN = '{\n\t"title": "Spring"\n\t"pages": []\n}';
const GOOD = { title: 'Winter' };

const revision = ( id: number, text: string ): Revision =>
	( { id, parentId: id - 1, user: 'Ben', userId: 1, timestamp: '2026-11-20T12:00:00Z', text } );

function show( history: readonly Revision[] ): { onTake: jest.Mock; goTo: jest.Mock; text: () => string } {
	mw.messages.set( english as unknown as Record<string, string> );
	const [ onTake, goTo ] = [ jest.fn(), jest.fn() ];
	const latest = history[ 0 ] as Revision;
	const screen = createNotJsonScreen( {
		context: {
			messages: createMessages( mw, 'ltr' ),
			titles: createPageTitles(),
			wiki: { history: () => Promise.resolve( history ) },
			pageUrl: ( title: string, parameters: Record<string, string> ) => `${ title }?${ new URLSearchParams( parameters ) }`,
			formatTime: ( time: string ) => `<${ time }>`,
			goTo,
		} as unknown as MakingContext,
		loaded: {
			surveyId: 'spring', base: readDefinitionPage( { title: 'x', namespace: 0, isRedirect: false, latest } ),
		} as unknown as LoadedMaking,
		onTake,
	} );
	document.body.innerHTML = '';
	document.body.appendChild( screen );
	return { onTake, goTo, text: () => document.body.textContent || '' };
}

describe( 'createNotJsonScreen', () => {
	it( 'says what is wrong in which line, and shows that line', () => {
		expect( show( [ revision( 3, BROKEN ) ] ).text() ).toContain( 'Line 3, column 2' );
		expect( document.querySelector( '.ext-localSkills-making-line-at-fault' )?.textContent ).toContain( '"pages": []' );
	} );

	it( 'finds the last version that can be read, and goes on with it', async () => {
		const { onTake, text } = show( [ revision( 3, BROKEN ), revision( 2, 'no' ), revision( 1, JSON.stringify( GOOD ) ) ] );
		press( english[ 'localskills-making-broken-look' ] );
		await settled();
		expect( text() ).toContain( '<2026-11-20T12:00:00Z>' );
		press( english[ 'localskills-making-broken-take' ] );
		expect( onTake ).toHaveBeenCalledWith( GOOD );
	} );

	it( 'says so when there is none, and leads to the editor', async () => {
		const { goTo, text } = show( [ revision( 3, BROKEN ) ] );
		press( english[ 'localskills-making-broken-look' ] );
		await settled();
		expect( text() ).toContain( english[ 'localskills-making-broken-none' ] );
		press( english[ 'localskills-making-broken-edit' ] );
		expect( goTo ).toHaveBeenCalledWith( 'LocalSkills/Survey/spring/definition.json?action=edit' );
	} );
} );
