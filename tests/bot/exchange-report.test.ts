import { readExchangeReport } from '../../src/bot/exchange-report';
import { operatorMessages } from '../../src/bot/messages';
import type { AccountReader } from '../../src/wiki/bot-port';
import { createMemoryWiki } from '../wiki/counting/memory-source';

const messages = operatorMessages( process.cwd() );

const accounts: AccountReader = {
	blockedAccounts: () => Promise.resolve( new Set() ), lockedAccounts: () => Promise.resolve( new Set() ),
	lastEdit: () => Promise.resolve( '2026-11-21' ),
};

const step = ( kind: string, seek: string, day: string ): string =>
	`{{Skill exchange step|step=${ kind }|seek=${ seek }|offer=Ana/o1|at=${ day }T10:00:00Z|skill=lua}}`;

describe( 'readExchangeReport', () => {
	it( 'tells of which pages others wrote what the account does not want, which counts', async () => {
		const wiki = createMemoryWiki( 'home' );
		const title = 'LocalSkills/People/Ana';
		const offer = '{{Offer a skill|id=o1|skill=lua|languages=fr}}';
		wiki.save( title, 'Ana', offer );
		wiki.save( title, 'Mallory', `${ offer }{{Skill exchange preferences|matches=no}}` );
		wiki.save( title, 'Ana', `${ offer }{{Skill exchange preferences|matches=no}} Hello` );
		const { notes } = await readExchangeReport( accounts, wiki, { date: '2026-11-21', writer: 'Bot', messages } );
		expect( notes ).toEqual( [ `${ title }: 1 of its entries that say what its account does not want were there by another account before its own saved the page; they count until that account takes them off, which My exchanges offers.` ] );
	} );

	it( 'tells which skills the list does not have, and that some nearly name one that it has', async () => {
		const wiki = createMemoryWiki( 'home' );
		const notesOf = async (): Promise<readonly string[]> =>
			( await readExchangeReport( accounts, wiki, { date: '2026-11-21', writer: 'Bot', messages } ) ).notes;
		wiki.save( 'LocalSkills/Skills.json', 'Coordinator', JSON.stringify( { skills: [ { id: 'lua', label: 'Lua' }, { id: 'budgeting', label: 'Budgeting' } ] } ) );
		const save = ( user: string, ...skills: string[] ): unknown => wiki.save( `LocalSkills/People/${ user }`, user,
			skills.map( ( skill, index ) => `{{Offer a skill|id=o${ index }|skill=${ skill }|languages=fr}}` ).join( '' ) );
		save( 'Ana', 'lua' );
		expect( await notesOf() ).toEqual( [] );
		save( 'Ben', 'xn--rovo43g' );
		expect( await notesOf() ).toEqual( [ '1 offer or search names a skill that LocalSkills/Skills.json does not have: “書道” (1). ' +
			'Until it does, they fit only with the very same name.' ] );
		save( 'Cem', 'budgetting', 'xn--rovo43g' );
		save( 'Dia', ...Array.from( { length: 10 }, ( _skill, index ) => `craft-${ index }` ) );
		const [ note, ...others ] = await notesOf();
		expect( note ).toMatch( /^13 offers and searches name 12 skills that .* have: “書道” \(2\), “budgetting” \(1\), .* and 2 more\. .*1 of them nearly names a skill of the list/ );
		expect( others ).toEqual( [] );
	} );

	it( 'counts among what did not come about what was declined, and what nobody answered in time', async () => {
		const wiki = createMemoryWiki( 'home' );
		const day = '2026-11-20T12:00:00Z';
		wiki.save( 'LocalSkills/People/Ana', 'Ana',
			`{{Offer a skill|id=o1|skill=lua|languages=fr}}${ step( 'decline', 'Ben/s1', '2026-11-02' ) }`, day );
		wiki.save( 'LocalSkills/People/Ben', 'Ben', step( 'ask', 'Ben/s1', '2026-11-01' ), day );
		wiki.save( 'LocalSkills/People/Cem', 'Cem', step( 'ask', 'Cem/s1', '2026-11-01' ), day );
		const notMet = async ( date: string ): Promise<number | undefined> =>
			( await readExchangeReport( accounts, wiki, { date, writer: 'Bot', messages } ) ).report.needs.skills[ 0 ]?.notMet;
		expect( await notMet( '2026-11-20' ) ).toBe( 1 );
		expect( await notMet( '2026-11-23' ) ).toBe( 2 );
	} );
} );
