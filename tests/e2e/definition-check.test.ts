import { EDITORS } from '../../build/wiki/accounts';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { faultText } from '../../src/core/json/fault';
import { definitionFaults } from '../../src/core/survey/lint-definition';
import { english } from '../core/english';
import { allTypesDefinition } from '../core/survey/all-types';
import { goodDefinition, type Json } from '../core/survey/definitions';
import { createApiClient, type ApiClient } from './support/api-client';

/** Changes to a good definition that the schema refuses. */
const FAULTY: Readonly<Record<string, ( definition: Json ) => void>> = {
	'an unknown type of question': ( definition ) => {
		definition.pages[ 0 ].elements[ 0 ].type = 'slider';
	},
	'a question without choices': ( definition ) => {
		delete definition.pages[ 0 ].elements[ 0 ].choices;
	},
	'a misspelled property': ( definition ) => {
		definition.pages[ 0 ].elements[ 0 ].isrequired = true;
	},
	'a name that is no id': ( definition ) => {
		definition.pages[ 0 ].elements[ 0 ].name = 'Your Role';
	},
	'texts without a default': ( definition ) => {
		definition.title = { fr: 'Enquête' };
	},
	'a language that is none': ( definition ) => {
		definition.title = { default: 'Survey', 'in French': 'Enquête' };
	},
	'a number for a text': ( definition ) => {
		definition.title = 7;
	},
	'an unknown status': ( definition ) => {
		definition.localSkills.status = 'opened';
	},
	'a fraction for a count': ( definition ) => {
		definition.localSkills.minAnswers = 2.5;
	},
	'no pages': ( definition ) => {
		definition.pages = [];
	},
	'a limit that is none': ( definition ) => {
		definition.pages[ 1 ].elements[ 3 ] = { type: 'text', name: 'hours', inputType: 'number', min: 0.5, max: 'many' };
	},
	'an input type for personal data': ( definition ) => {
		definition.pages[ 1 ].elements[ 3 ] = { type: 'text', name: 'contact', inputType: 'email' };
	},
	'a misspelled property in a panel in a panel': ( definition ) => {
		definition.pages[ 1 ].elements[ 3 ] = { type: 'panel', name: 'outer', elements: [
			{ type: 'panel', name: 'inner', elements: [ { type: 'rating', name: 'happy', rateMax: 7, minRateText: 'Not at all' } ] },
		] };
	},
	'a note without a text': ( definition ) => {
		definition.pages[ 1 ].elements[ 3 ] = { type: 'html', name: 'note' };
	},
	'an empty condition': ( definition ) => {
		definition.pages[ 1 ].elements[ 3 ].visibleIf = '';
	},
	'a source of rows that is no id': ( definition ) => {
		definition.pages[ 1 ].elements[ 0 ].rowsFrom = 'All skills';
		delete definition.pages[ 1 ].elements[ 0 ].rows;
	},
	'several faults at once': ( definition ) => {
		definition.pages[ 0 ].elements[ 0 ].title = '';
		definition.pages[ 1 ].elements[ 3 ].maxLength = 0;
		definition.localSkills.opens = 'soon';
	},
};

describe( 'the check of a definition on saving (extension)', () => {
	const TITLE = 'LocalSkills/Survey/skills-2026/definition.json';
	let wiki: RunningWiki;
	let client: ApiClient;

	async function errorsOfSaving( text: string, more: Record<string, string> = {} ): Promise<string[]> {
		const answer = await client.post( {
			action: 'edit', title: TITLE, text, errorformat: 'plaintext', errorlang: 'en', ...more,
		} );
		return ( answer.errors ?? [] ).map( ( error: { text: string } ) => error.text );
	}

	beforeAll( async () => {
		wiki = await startWiki( { name: 'test-definition-check', mode: 'extension', reset: true } );
		client = await createApiClient( wiki.apiUrl, EDITORS[ 0 ] );
	}, 240_000 );

	afterAll( () => wiki.stop() );

	it( 'lets good definitions through, as JSON', async () => {
		const all = { ...allTypesDefinition(), localSkills: { id: 'skills-2026', core: { id: 'pulse', questions: [ 'role' ] }, follows: 'skills-2025' } };
		await expect( errorsOfSaving( JSON.stringify( all ) ) ).resolves.toEqual( [] );
		// What lint only warns of is no reason to refuse.
		const likely = goodDefinition();
		likely.pages[ 1 ].elements[ 3 ].title = 'Your e-mail address';
		await expect( errorsOfSaving( JSON.stringify( likely ) ) ).resolves.toEqual( [] );
		await expect( errorsOfSaving( JSON.stringify( goodDefinition() ) ) ).resolves.toEqual( [] );
		const { query } = await client.get( { action: 'query', prop: 'info', titles: TITLE } );
		expect( query.pages[ 0 ].contentmodel ).toBe( 'json' );
	} );

	it.each( Object.entries( FAULTY ) )( 'refuses %s in the words of localskills lint', async ( _name, change ) => {
		const definition = goodDefinition();
		change( definition );
		const expected = definitionFaults( definition ).map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` );
		const before = await client.read( TITLE );
		const errors = await errorsOfSaving( JSON.stringify( definition ) );
		expect( errors.length ).toBeGreaterThan( 0 );
		// The wiki reports what the schema can say; lint may have more to add.
		expect( expected ).toEqual( expect.arrayContaining( errors ) );
		await expect( client.read( TITLE ) ).resolves.toBe( before );
	} );

	it( 'refuses a definition that names another survey than its page', async () => {
		const definition = goodDefinition();
		definition.localSkills.id = 'skills-2027';
		const errors = await errorsOfSaving( JSON.stringify( definition ) );
		expect( errors ).toHaveLength( 1 );
		expect( errors[ 0 ] ).toContain( '$.localSkills.id' );
	} );

	it( 'says that a title without an id cannot name a survey', async () => {
		const { errors } = await client.post( {
			action: 'edit', title: 'LocalSkills/Survey/My Team/definition.json', text: JSON.stringify( goodDefinition() ),
			errorformat: 'plaintext', errorlang: 'en',
		} );
		expect( errors ).toHaveLength( 1 );
		expect( errors[ 0 ].text ).toContain( '“My Team” in the title of this page cannot be the id of a survey' );
	} );

	it.each( [
		[ 'a missing comma', '{\n\t"pages": []\n\t"title": "x"\n}', 'Line 3, column 2: a comma is missing before “"title":”' ],
		[ 'a comma too many', '{ "pages": [ 1, ] }', 'Line 1, column 17: remove the comma before “]”' ],
		[ 'a name without quotes', '{ title: "x" }', 'Line 1, column 3: “title:” cannot stand here' ],
		[ 'a text that is not closed', '{ "title": "x\n }', 'Line 1, column 12: the text “"x” is not closed' ],
		[ 'a brace that is not closed', '{ "title": "ü"', 'Line 1, column 15: a closing brace is missing here' ],
		[ 'a bracket that is closed as a brace', '{ "pages": [ 1 } }', 'Line 1, column 16: a comma is missing before “}”' ],
		[ 'something after the end', '{ "title": "x" } }', 'Line 1, column 18: the JSON has ended before “}”' ],
		[ 'a missing value', '{ "title": , "x": 1 }', 'Line 1, column 12: a value is missing before “,”' ],
		[ 'a missing colon', '{ "title" "x" }', 'Line 1, column 11: a colon is missing between' ],
	] )( 'says where the JSON is broken by %s', async ( _name, text, message ) => {
		const errors = await errorsOfSaving( text );
		expect( errors ).toHaveLength( 1 );
		expect( errors[ 0 ] ).toContain( message );
	} );

	it( 'cannot be gone around by saving wikitext', async () => {
		expect( ( await errorsOfSaving( 'no JSON at all', { contentmodel: 'wikitext' } ) ).length ).toBeGreaterThan( 0 );
	} );

	it( 'speaks the language of the person', async () => {
		const definition = goodDefinition();
		definition.localSkills.status = 'opened';
		const answer = await client.post( {
			action: 'edit', title: TITLE, text: JSON.stringify( definition ), errorformat: 'plaintext', errorlang: 'fr', uselang: 'fr',
		} );
		expect( answer.errors[ 0 ].text ).not.toBe( '' );
		expect( answer.errors[ 0 ].text ).not.toContain( 'is not possible here' );
	} );

	it( 'leaves other JSON pages of the wiki alone', async () => {
		await expect( client.edit( 'User:Amina/notes.json', '{ "pages": 1 }' ) ).resolves.toBeGreaterThan( 0 );
	} );
} );
