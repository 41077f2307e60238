import { loadMessages, type MessageTexts } from '../../src/gadget/load-messages';

async function load(
	chain: string[], pages: Readonly<Record<string, unknown>>, languages: string[] = [ 'fr', 'pt', 'pt-br' ],
): Promise<{ texts: Record<string, string>; asked: string[] }> {
	const texts: Record<string, string> = {};
	const asked: string[] = [];
	await loadMessages( {
		english: { 'localskills-a': 'A', 'localskills-b': 'B', 'localskills-c': 'C' },
		languages,
		chain,
		readTexts: async ( language ) => {
			asked.push( language );
			if ( !( language in pages ) ) {
				throw new Error( '404' );
			}
			return pages[ language ];
		},
		set: ( more: MessageTexts ) => {
			Object.assign( texts, more );
		},
	} );
	return { texts, asked };
}

describe( 'loadMessages', () => {
	it( 'takes each text from the nearest language that has it', async () => {
		const { texts } = await load( [ 'pt-br', 'pt', 'en' ], {
			'pt-br': { 'localskills-a': 'A br' }, pt: { 'localskills-a': 'A pt', 'localskills-b': 'B pt' },
		} );
		expect( texts ).toEqual( { 'localskills-a': 'A br', 'localskills-b': 'B pt', 'localskills-c': 'C' } );
	} );

	it( 'asks for no page that is not there, and for none in English', async () => {
		expect( ( await load( [ 'en' ], {} ) ).asked ).toEqual( [] );
		expect( ( await load( [ 'gl', 'pt', 'en' ], { pt: {} } ) ).asked ).toEqual( [ 'pt' ] );
	} );

	it( 'falls back when a language cannot be loaded', async () => {
		const { texts } = await load( [ 'pt-br', 'pt', 'en' ], { pt: { 'localskills-a': 'A pt' } } );
		expect( texts[ 'localskills-a' ] ).toBe( 'A pt' );
		expect( ( await load( [ 'fr', 'en' ], { fr: '<html>' } ) ).texts[ 'localskills-a' ] ).toBe( 'A' );
	} );

	it( 'sets only texts, and only its own', async () => {
		const { texts } = await load( [ 'fr', 'en' ], { fr: { 'localskills-a': [ 'x' ], 'mainpage': 'Owned', '@metadata': {}, 'localskills-b': 'B fr' } } );
		expect( texts ).toEqual( { 'localskills-a': 'A', 'localskills-b': 'B fr', 'localskills-c': 'C' } );
	} );
} );
