import { followExchanges } from '../../../src/core/exchange/steps/follow-exchanges';
import { readExchangePreferences } from '../../../src/core/exchange/steps/preferences';
import { readTaxonomy, type Taxonomy } from '../../../src/core/skills/taxonomy';
import { operatorMessages } from '../../../src/bot/messages';
import { openCountingPlace } from '../../../src/wiki/counting/counting-place';
import { type ExchangePlace, readExchange, readExchangeOf, readOwnText } from '../../../src/wiki/exchange/read-exchange';
import { createMemoryWiki, type MemoryWiki } from '../counting/memory-source';

const offer = ( skill: string, id = 'o1' ): string => `{{Offer a skill|id=${ id }|skill=${ skill }|languages=fr|status=open}}`;

const place = ( wiki: MemoryWiki ): Promise<ExchangePlace> => openCountingPlace( wiki, true, operatorMessages( process.cwd() ) );

describe( 'readExchange', () => {
	it( 'reads what an account has last saved itself, however many others have edited since', async () => {
		const wiki = createMemoryWiki( 'home' );
		for ( const user of [ 'Ana', 'Ben', 'Cem', 'Dia' ] ) {
			wiki.save( `LocalSkills/People/${ user }`, user, offer( 'budgeting' ) );
			wiki.save( `LocalSkills/People/${ user }`, user, offer( 'lua' ) );
			wiki.save( `LocalSkills/People/${ user }`, 'Mallory', '' );
			wiki.save( `LocalSkills/People/${ user }`, 'Another', offer( 'budgeting' ) );
		}
		const before = wiki.requests();
		const { records, people } = await readExchange( await place( wiki ) );
		expect( records.map( ( { user, skill } ) => `${ user } ${ skill }` ) ).toEqual( [ 'Ana lua', 'Ben lua', 'Cem lua', 'Dia lua' ] );
		expect( people.get( 'Ana' )?.pages.map( ( { own, latest } ) => [ own?.user, latest.user ] ) ).toEqual( [ [ 'Ana', 'Another' ] ] );
		// Not four for each of the four pages: their parents are read together.
		expect( wiki.requests() - before ).toBeLessThan( 24 );
	} );

	it( 'takes a skill that is written by its name, whoever reads', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/Skills.json', 'Admin', '{"skills":[{"id":"budgeting","label":{"fr":"Élaboration de budgets"}}]}' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', '{{Offer a skill|skill=élaboration de Budgets|languages=fr}}' );
		const opened = await place( wiki );
		for ( const { records } of [ await readExchange( opened ), await readExchangeOf( opened, [ 'Ana' ] ) ] ) {
			expect( records.map( ( { id, skill } ) => [ id, skill ] ) ).toEqual( [ [ 'budgeting', 'budgeting' ] ] );
		}
	} );

	it( 'leaves out only whom it cannot read', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
		wiki.save( 'LocalSkills/People/Ben', 'Ben', offer( 'lua' ) + offer( 'broken', 'o2' ) );
		wiki.save( 'User:Cem', 'Cem', offer( 'lua' ).replace( 'languages=fr', 'languages=fr|region={{{{constructor}} }}{{toString}}' ) );
		const { taxonomy } = readTaxonomy( { skills: [ { id: 'lua', label: 'Lua' } ] } );
		const breaking = Object.assign( Object.create( taxonomy ) as Taxonomy, { get( text: string ) {
			if ( text === 'broken' ) {
				throw new TypeError( 'this cannot happen' );
			}
			return taxonomy?.get( text ) ?? null;
		} } );
		const { people, records, unread } = await readExchange( await place( wiki ), { taxonomy: breaking } );
		expect( records.map( ( { user } ) => user ) ).toEqual( [ 'Ana', 'Cem' ] );
		expect( Array.from( people.keys() ) ).toEqual( [ 'Ana', 'Cem' ] );
		expect( unread ).toEqual( [ { user: 'Ben', error: new TypeError( 'this cannot happen' ) } ] );
	} );

	it( 'believes no page that its account has never saved, and no account of another wiki', async () => {
		const wiki = createMemoryWiki( 'home' );
		for ( const user of [ 'Ana', 'Ben', 'Cem' ] ) {
			wiki.save( `LocalSkills/People/${ user }`, 'Mallory', offer( 'budgeting' ) );
			wiki.save( `LocalSkills/People/${ user }`, 'Mallory', offer( 'lua' ) );
		}
		const { records, people } = await readExchange( await place( wiki ) );
		expect( records ).toEqual( [] );
		expect( people.get( 'Ben' )?.pages[ 0 ]?.own ).toBeNull();
	} );

	it( 'believes nobody on a page that another account made and moved to theirs, but that somebody wants to be left alone', async () => {
		const wiki = createMemoryWiki( 'home' );
		const accept = '{{Skill exchange step|step=accept|seek=Ben/s1|offer=Mallory/o1|at=2026-11-29T10:11:12Z}}{{Skill exchange preferences|matches=no}}';
		for ( const [ title, owner ] of [
			[ 'User:Ben/Lesson', 'Ben' ], [ 'LocalSkills/People/Ben', 'Ben' ], [ 'LocalSkills/People/Ana', 'Ana' ], [ 'User:Cem', 'Cem' ],
		] as const ) {
			wiki.save( title, 'Mallory', accept + offer( 'lua' ) );
			wiki.save( title, owner, `A typo less. ${ accept }${ offer( 'lua' ) }` );
			// As a move does: a revision by who moved it, which changes nothing.
			wiki.save( title, 'Mallory', `A typo less. ${ accept }${ offer( 'lua' ) }` );
		}
		wiki.save( 'User:Ben', 'Ben', offer( 'budgeting' ) );
		wiki.save( 'User:Ben', 'Ben', offer( 'facilitation' ) );
		const opened = await place( wiki );
		for ( const [ exchange, strangers ] of [
			[ await readExchange( opened ), [ 'LocalSkills/People/Ben', 'User:Ben/Lesson' ] ],
			[ await readExchangeOf( opened, [ 'Ben' ] ), [ 'LocalSkills/People/Ben' ] ],
		] as const ) {
			const { records, steps, people } = exchange;
			expect( steps ).toEqual( [] );
			expect( records.map( ( { user, skill } ) => `${ user } ${ skill }` ) ).toEqual( [ 'Ben facilitation' ] );
			expect( people.get( 'Ben' )?.preferences.map( ( { parameters } ) => [ ...parameters ] )[ 0 ] ).toEqual( [ [ 'matches', 'no' ] ] );
			expect( people.get( 'Ben' )?.pages.filter( ( { isStrangers } ) => isStrangers ).map( ( { title } ) => title ) ).toEqual( strangers );
		}
	} );

	it( 'believes nobody on a page that they began elsewhere and another moved below their name, until they save it there', async () => {
		const step = ( name: string ): string => `{{Skill exchange step|step=${ name }|seek=Ben/s1|offer=Mallory/o1|at=2026-10-01T10:00:00Z}}`;
		const forged = `${ step( 'accept' ) }${ step( 'decline' ) }{{Skill exchange preferences|matches=no}}${ offer( 'lua' ) }`;
		const draft = ( wiki: MemoryWiki, owner: string, to: string ): void => {
			wiki.save( `Project:Draft of ${ owner }`, owner, 'My draft' );
			wiki.save( `Project:Draft of ${ owner }`, 'Mallory', `My draft. ${ forged }` );
			wiki.save( `Project:Draft of ${ owner }`, owner, `My draft, with a typo less. ${ forged }` );
			wiki.move( `Project:Draft of ${ owner }`, to, 'Mallory' );
		};
		for ( const others of [ 0, 8 ] ) {
			const wiki = createMemoryWiki( 'home' );
			draft( wiki, 'Ben', 'LocalSkills/People/Ben' );
			wiki.save( 'LocalSkills/People/Ben', 'Helper', `A category more. ${ forged }` );
			// By way of a page that bears the name.
			draft( wiki, 'Cem', 'User:Cem/Draft' );
			wiki.move( 'User:Cem/Draft', 'User:Cem/LocalSkills', 'Mallory' );
			// From one page of hers to another: what she said there counted already.
			wiki.save( 'User:Dia', 'Dia', 'Hello' );
			wiki.save( 'User:Dia', 'Dia', offer( 'budgeting' ) );
			wiki.move( 'User:Dia', 'LocalSkills/People/Dia', 'Helper' );
			// As protection does.
			wiki.save( 'LocalSkills/People/Eve', 'Eve', '' );
			wiki.save( 'LocalSkills/People/Eve', 'Eve', offer( 'facilitation' ) );
			wiki.save( 'LocalSkills/People/Eve', 'Admin', offer( 'facilitation' ) );
			draft( wiki, 'Fay', 'LocalSkills/People/Fay' );
			wiki.save( 'LocalSkills/People/Fay', 'Fay', offer( 'mentoring' ) );
			for ( let other = 0; other < others; other++ ) {
				wiki.save( `LocalSkills/People/O${ other }`, `O${ other }`, '' );
				wiki.save( `LocalSkills/People/O${ other }`, 'Helper', 'Hello' );
			}
			const opened = await place( wiki );
			for ( const { records, steps, people } of [
				await readExchange( opened ), await readExchangeOf( opened, [ 'Ben', 'Cem', 'Dia', 'Eve', 'Fay' ] ),
			] ) {
				expect( records.map( ( { user, skill } ) => `${ user } ${ skill }` ).sort() )
					.toEqual( [ 'Dia budgeting', 'Eve facilitation', 'Fay mentoring' ] );
				// That somebody wants to be left in peace is believed.
				expect( steps.map( ( { user, step: kind } ) => `${ user } ${ kind }` ) ).toEqual( [ 'Ben decline', 'Cem decline' ] );
				expect( readExchangePreferences( people.get( 'Ben' )?.preferences ?? [] ).preferences.matches ).toBe( false );
				expect( [ ...people.values() ].filter( ( { pages } ) => pages.some( ( { doubt } ) => doubt === 'moved' ) )
					.map( ( { user } ) => user ) ).toEqual( [ 'Ben', 'Cem' ] );
			}
			expect( await readOwnText( opened, 'LocalSkills/People/Ben', 'Ben' ) ).toBe( '' );
			expect( await readOwnText( opened, 'LocalSkills/People/Dia', 'Dia' ) ).toBe( offer( 'budgeting' ) );
		}
	} );

	it( 'does not bring back what somebody took off their page under a name that is hidden since', async () => {
		const step = ( name: string ): string => `{{Skill exchange step|step=${ name }|seek=Ben/s1|offer=Ana/o1|at=2026-10-01T10:00:00Z}}`;
		const before = offer( 'lua' ) + offer( 'budgeting', 'o2' ) + step( 'accept' ) + step( 'decline' );
		for ( const others of [ 0, 8 ] ) {
			const wiki = createMemoryWiki( 'home' );
			for ( const user of [ 'Ana', 'Ben', ...Array.from( { length: others }, ( _, index ) => `O${ index }` ) ] ) {
				wiki.save( `LocalSkills/People/${ user }`, user, '' );
				wiki.save( `LocalSkills/People/${ user }`, user, before );
				wiki.save( `LocalSkills/People/${ user }`, user, offer( 'budgeting', 'o2' ) );
			}
			wiki.hideName( 'LocalSkills/People/Ana' );
			wiki.save( 'LocalSkills/People/Ana', 'Mallory', before );
			const opened = await place( wiki );
			for ( const { records, steps, people } of [ await readExchange( opened ), await readExchangeOf( opened, [ 'Ana', 'Ben' ] ) ] ) {
				expect( records.filter( ( { user } ) => user < 'C' ).map( ( { user, id } ) => `${ user } ${ id }` ) ).toEqual( [ 'Ana o2', 'Ben o2' ] );
				expect( steps.map( ( { user, step: kind } ) => `${ user } ${ kind }` ) ).toEqual( [ 'Ana decline' ] );
				expect( people.get( 'Ana' )?.pages[ 0 ]?.doubt ).toBe( 'hidden' );
			}
		}
	} );

	it( 'believes what somebody does not want on whatever page of theirs they saved it', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/People/Pat', 'Eve', 'A page for you!' );
		wiki.save( 'LocalSkills/People/Pat', 'Pat', '{{Skill exchange preferences|messages=no|matches=no}}' + offer( 'budgeting' ) );
		wiki.save( 'LocalSkills/People/Pat', 'Eve', '{{Skill exchange preferences|messages=yes}}' );
		wiki.save( 'LocalSkills/People/Ana', 'Eve', '{{Skill exchange preferences|messages=no|matches=no}}' );
		[ 'Pat', 'Ana' ].forEach( ( user ) => wiki.save( `User:${ user }`, user, offer( 'lua' ) ) );
		const opened = await place( wiki );
		for ( const { people, records } of [ await readExchange( opened ), await readExchangeOf( opened, [ 'Pat', 'Ana' ] ) ] ) {
			const preferencesOf = ( user: string ): object =>
				readExchangePreferences( people.get( user )?.preferences ?? [] ).preferences;
			expect( preferencesOf( 'Pat' ) ).toEqual( { messages: false, matches: false } );
			expect( preferencesOf( 'Ana' ) ).toEqual( { messages: true, matches: true } );
			expect( records.map( ( { user, skill } ) => `${ user } ${ skill }` ).sort() ).toEqual( [ 'Ana lua', 'Pat lua' ] );
		}
	} );

	it( 'keeps what somebody refused when another moves their page away, and names the redirect', async () => {
		const step = ( name: string, offered: string ): string =>
			`{{Skill exchange step|step=${ name }|seek=Ben/s1|offer=${ offered }/o1|at=2026-10-01T10:00:00Z}}`;
		const said = `{{Skill exchange preferences|matches=no}}${ offer( 'lua' ) }${ step( 'decline', 'Mallory' ) }${ step( 'ask', 'Ana' ) }`;
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'Project:Attic/2', 'Ben', said );
		wiki.save( 'Project:Attic/2', 'Eve', said.replace( 'decline', 'accept' ) );
		wiki.save( 'Project:Attic', 'Eve', '#REDIRECT [[Project:Attic/2]]' );
		// In the language of the wiki, and turned elsewhere afterwards.
		wiki.save( 'LocalSkills/People/Ben', 'Eve', '#YÖNLENDİRME [[Project:Attic]]' );
		wiki.save( 'LocalSkills/People/Ben', 'Eve', '' );
		// Nobody is made to speak by a page of another.
		wiki.save( 'LocalSkills/People/Cem', 'Eve', '#REDIRECT [[Project:Attic/2]]' );
		const opened = await place( wiki );
		for ( const { people, steps, records } of [ await readExchange( opened ), await readExchangeOf( opened, [ 'Ben', 'Cem' ] ) ] ) {
			expect( steps.map( ( { user, step: kind } ) => `${ user } ${ kind }` ) ).toEqual( [ 'Ben decline' ] );
			expect( records ).toEqual( [] );
			expect( readExchangePreferences( people.get( 'Ben' )?.preferences ?? [] ).preferences.matches ).toBe( false );
			expect( people.get( 'Cem' )?.preferences ).toEqual( [] );
			expect( [ ...people.values() ].map( ( { user, pages } ) => `${ user } ${ pages.map( ( { isStrangers } ) => isStrangers ).join() }` ) )
				.toEqual( [ 'Ben true', 'Cem true' ] );
		}
	} );

	it( 'looks for the makers of all pages together, and asks nothing where a page has one revision', async () => {
		const requestsWith = async ( people: number, revisions: number ): Promise<number> => {
			const wiki = createMemoryWiki( 'home' );
			for ( let person = 0; person < people; person++ ) {
				for ( let revision = 0; revision < revisions; revision++ ) {
					wiki.save( `LocalSkills/People/P${ person }`, `P${ person }`, offer( 'lua' ) );
				}
			}
			const opened = await place( wiki );
			const before = wiki.requests();
			expect( ( await readExchange( opened ) ).records ).toHaveLength( people );
			return wiki.requests() - before;
		};
		const one = await requestsWith( 300, 1 );
		expect( await requestsWith( 3, 1 ) ).toBe( one );
		expect( await requestsWith( 300, 4 ) ).toBe( one + 3 );
	} );

	it( 'keeps records, steps and preferences of all an account\'s pages apart', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', `${ offer( 'lua' ) }{{Skill exchange step|step=ask|seek=Ana/s1|offer=Ben/o1|at=2026-11-29T10:11:12Z}}{{Skill exchange step|step=ask}}{{Offer a skill|languages=fr}}` );
		wiki.save( 'User:Ana/Skills', 'Ana', `{{Skill exchange preferences|messages=no}}${ offer( 'budgeting', 'o2' ) }` );
		const { people, steps } = await readExchange( await place( wiki ) );
		const ana = people.get( 'Ana' );
		expect( ana?.readings.map( ( { title, record, faults } ) => [ title, record?.id, faults.length > 0 ] ) ).toEqual( [
			[ 'LocalSkills/People/Ana', 'o1', false ], [ 'LocalSkills/People/Ana', undefined, true ], [ 'User:Ana/Skills', 'o2', false ],
		] );
		expect( ana?.steps ).toHaveLength( 1 );
		expect( steps.map( ( { user, offer: key } ) => [ user, key ] ) ).toEqual( [ [ 'Ana', 'Ben/o1' ] ] );
		expect( ana?.preferences ).toHaveLength( 1 );
	} );

	it( 'takes no step for later than it was saved, whatever time it claims', async () => {
		const wiki = createMemoryWiki( 'home' );
		const step = ( name: string, at: string ): string => `{{Skill exchange step|step=${ name }|seek=Ben/s1|offer=Ana/o1|at=${ at }}}`;
		// Ben asks at ten, and writes that it was at night; Ana says yes at eleven.
		wiki.save( 'LocalSkills/People/Ben', 'Ben', step( 'ask', '2026-11-20T23:00:00Z' ), '2026-11-20T10:00:00Z' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ), '2026-11-01T11:00:00Z' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) + step( 'accept', '2026-11-20T10:59:00Z' ), '2026-11-20T11:00:00Z' );
		wiki.save( 'LocalSkills/People/Ana', 'Mallory', step( 'decline', '2026-11-20T12:00:00Z' ), '2026-11-20T12:00:00Z' );
		const { steps } = await readExchange( await place( wiki ) );
		expect( steps.map( ( { user, at } ) => [ user, at ] ) )
			.toEqual( [ [ 'Ana', '2026-11-20T10:59:00Z' ], [ 'Ben', '2026-11-20T10:00:00Z' ] ] );
		expect( followExchanges( steps, { date: '2026-11-20' } ).map( ( { state } ) => state ) ).toEqual( [ 'accepted' ] );
	} );

	it( 'takes a step for no earlier than the edit that made it, where that would agree to what was over', async () => {
		const step = ( name: string, seeker: string, offerer: string, at: string ): string =>
			`{{Skill exchange step|step=${ name }|seek=${ seeker }/s1|offer=${ offerer }/o1|at=${ at }T10:00:00Z${ name === 'meet' ? '|on=2026-11-20' : '' }}}`;
		const wiki = createMemoryWiki( 'home' );
		const save = ( user: string, day: string, ...steps: readonly string[] ): void => {
			wiki.save( `LocalSkills/People/${ user }`, user, offer( 'lua' ) + steps.join( '' ), `${ day }T10:00:03Z` );
		};
		const askOf = ( user: string, offerer: string ): string => step( 'ask', user, offerer, '2026-10-01' );
		// Let expire, and accepted with the time of an earlier day.
		save( 'Ben', '2026-10-01', askOf( 'Ben', 'Ana' ) );
		save( 'Ana', '2026-10-05' );
		save( 'Ana', '2026-11-10', step( 'accept', 'Ben', 'Ana', '2026-10-06' ) );
		// The same, but in time; both have saved their pages since.
		save( 'Dia', '2026-10-01', askOf( 'Dia', 'Cem' ) );
		save( 'Cem', '2026-10-06', step( 'accept', 'Dia', 'Cem', '2026-10-06' ) );
		save( 'Cem', '2026-11-10', step( 'accept', 'Dia', 'Cem', '2026-10-06' ), step( 'meet', 'Dia', 'Cem', '2026-11-10' ) );
		save( 'Dia', '2026-11-12', askOf( 'Dia', 'Cem' ) );
		// A request of one's own instead of an answer.
		save( 'Eve', '2026-10-01', askOf( 'Eve', 'Fay' ) );
		save( 'Fay', '2026-10-02' );
		save( 'Fay', '2026-11-10', step( 'ask', 'Eve', 'Fay', '2026-09-30' ) );
		// Lapsed long ago, and agreed on a day before it was.
		save( 'Gus', '2026-01-01', step( 'ask', 'Gus', 'Hal', '2026-01-01' ) );
		save( 'Hal', '2026-01-02', step( 'accept', 'Gus', 'Hal', '2026-01-02' ) );
		save( 'Gus', '2026-11-10', step( 'ask', 'Gus', 'Hal', '2026-01-01' ), step( 'meet', 'Gus', 'Hal', '2026-06-01' ) );
		const opened = await place( wiki );
		const users = [ 'Ana', 'Ben', 'Cem', 'Dia', 'Eve', 'Fay', 'Gus', 'Hal' ];
		for ( const { steps, people } of [ await readExchange( opened ), await readExchangeOf( opened, users ) ] ) {
			expect( followExchanges( steps, { date: '2026-11-15' } ).map( ( { seek, state } ) => `${ seek } ${ state }` ) )
				.toEqual( [ 'Ben/s1 expired', 'Dia/s1 accepted', 'Eve/s1 asked', 'Gus/s1 lapsed' ] );
			expect( people.get( 'Ana' )?.steps.map( ( { at } ) => at ) ).toEqual( [ '2026-11-10T10:00:03Z' ] );
			expect( people.get( 'Cem' )?.steps.map( ( { at } ) => at.slice( 0, 10 ) ) ).toEqual( [ '2026-10-06', '2026-11-10' ] );
		}
	} );

	it( 'believes nothing that others had put on a page before its owner saved it, but what its owner does not want', async () => {
		const step = ( name: string, day: number ): string =>
			`{{Skill exchange step|step=${ name }|seek=Mallory/s1|offer=Ana/o1|at=2026-10-0${ day }T10:00:00Z}}\n`;
		for ( const others of [ 0, 8 ] ) {
			const wiki = createMemoryWiki( 'home' );
			for ( let other = 0; other < others; other++ ) {
				wiki.save( `LocalSkills/People/O${ other }`, `O${ other }`, '' );
				wiki.save( `LocalSkills/People/O${ other }`, `O${ other }`, 'Hello' );
			}
			const title = 'LocalSkills/People/Ana';
			wiki.save( title, 'Ana', offer( 'lua' ) );
			const forged = `${ offer( 'lua' ) }${ step( 'accept', 1 ) }${ step( 'decline', 2 ) }${ offer( 'budgeting', 'o2' ) }{{Skill exchange preferences|messages=no}}`;
			wiki.save( title, 'Mallory', forged );
			wiki.save( title, 'Helper', `${ forged }[[Category:People]]` );
			// A section of her own, saved with all that she did not see.
			wiki.save( title, 'Ana', `${ forged }[[Category:People]]\n${ step( 'meet', 3 ).replace( '}}', '|on=2026-10-09}}' ) }` );
			const opened = await place( wiki );
			const read = async (): Promise<void> => {
				for ( const { records, steps, people } of [ await readExchange( opened ), await readExchangeOf( opened, [ 'Ana' ] ) ] ) {
					expect( records.map( ( { id } ) => id ) ).toEqual( [ 'o1' ] );
					expect( steps.map( ( { step: kind } ) => kind ).sort() ).toEqual( [ 'decline', 'meet' ] );
					expect( readExchangePreferences( people.get( 'Ana' )?.preferences ?? [] ).preferences.messages ).toBe( false );
					expect( people.get( 'Ana' )?.pages.map( ( { othersWords, othersRefusals, isChangedByOthers, doubt } ) => [
						othersWords.map( ( { template } ) => template ), othersRefusals.map( ( { template } ) => template ),
						isChangedByOthers, doubt,
					] ) ).toEqual( [ [
						[ 'Skill exchange step', 'Offer a skill' ], [ 'Skill exchange step', 'Skill exchange preferences' ], false, null,
					] ] );
				}
			};
			await read();
			// Nor what she saves in the next sections, whatever others leave as it is.
			const before = ( await wiki.readPages( [ title ] ) ).get( title )?.latest.text ?? '';
			wiki.save( title, 'Ana', `${ before }A word.` );
			wiki.save( title, 'Helper', `${ before }A good word.` );
			wiki.save( title, 'Ana', `${ before }A better word.` );
			await read();
			expect( await readOwnText( opened, title, 'Ana' ) ).not.toContain( 'step=accept' );
			// Until she changes it.
			wiki.save( title, 'Ana', before.replace( step( 'accept', 1 ), step( 'accept', 4 ) ) );
			expect( ( await readExchange( opened ) ).steps.map( ( { step: kind } ) => kind ).sort() ).toEqual( [ 'accept', 'decline', 'meet' ] );
		}
	} );

	it( 'tells what others wrote of what somebody does not want, where nothing else stands on the page, and no yes', async () => {
		const wiki = createMemoryWiki( 'home' );
		for ( const [ user, wish ] of [ [ 'Ana', 'messages=no' ], [ 'Ben', 'messages=yes' ] ] as const ) {
			const title = `LocalSkills/People/${ user }`;
			wiki.save( title, user, 'Hello' );
			wiki.save( title, 'Mallory', `Hello {{Skill exchange preferences|${ wish }}}` );
			wiki.save( title, user, `Hello! {{Skill exchange preferences|${ wish }}}` );
		}
		const { people } = await readExchange( await place( wiki ) );
		expect( [ 'Ana', 'Ben' ].map( ( user ) => people.get( user )?.pages.map( ( { othersRefusals } ) => othersRefusals.length ) ) )
			.toEqual( [ [ 1 ], [ 0 ] ] );
		expect( people.get( 'Ana' )?.preferences ).not.toEqual( [] );
	} );

	it( 'does not take a page for its owner\'s words where nobody can tell what a flood of edits hides', async () => {
		const title = 'LocalSkills/People/Ana';
		const flooded = async ( edits: number ): Promise<readonly string[]> => {
			const wiki = createMemoryWiki( 'home' );
			wiki.save( title, 'Ana', offer( 'lua' ) );
			wiki.save( title, 'Mallory', offer( 'lua' ) + offer( 'budgeting', 'o2' ) );
			for ( let edit = 0; edit < edits; edit++ ) {
				wiki.save( title, 'Mallory', `${ offer( 'lua' ) }${ edit }` );
			}
			// Undone as a whole, with what had been slipped in before the flood; and something of her own.
			wiki.save( title, 'Ana', offer( 'lua' ) + offer( 'budgeting', 'o2' ) );
			wiki.save( title, 'Ana', offer( 'lua' ) + offer( 'budgeting', 'o2' ) + offer( 'facilitation', 'o3' ) );
			return ( await readExchange( await place( wiki ) ) ).records.map( ( { id } ) => id );
		};
		expect( await flooded( 5 ) ).toEqual( [ 'o1', 'o3' ] );
		expect( await flooded( 150 ) ).toEqual( [ 'o1', 'o3' ] );
		expect( await flooded( 600 ) ).toEqual( [ 'o1', 'o3' ] );
		// Beyond the lists, nobody knows who wrote what stood there.
		expect( await flooded( 3100 ) ).toEqual( [ 'o3' ] );
	} );

	it( 'goes back as far as it takes to know the owner\'s words, and tells where nobody can', async () => {
		const title = 'User:Ana';
		const read = async ( fill: ( save: ( user: string, text: string ) => void ) => void ): Promise<object> => {
			const wiki = createMemoryWiki( 'home' );
			fill( ( user, text ) => wiki.save( title, user, text ) );
			const opened = await place( wiki );
			const { records, people } = await readExchange( opened );
			const page = people.get( 'Ana' )?.pages[ 0 ];
			return {
				own: records.map( ( { id } ) => id ), others: page?.othersWords.length, unclear: page?.unclearWords.length,
			};
		};
		const times = ( count: number, act: ( index: number ) => void ): void => {
			for ( let index = 0; index < count; index++ ) {
				act( index );
			}
		};
		// A page on which others tidy up, and an offer after all that.
		const tidied = ( edits: number ): Promise<object> => read( ( save ) => {
			save( 'Ana', 'Hello' );
			times( edits, ( index ) => save( 'Helper', `Hello ${ index }` ) );
			save( 'Ana', offer( 'lua' ) );
		} );
		expect( await tidied( 25 ) ).toEqual( { own: [ 'o1' ], others: 0, unclear: 0 } );
		expect( await tidied( 150 ) ).toEqual( { own: [], others: 0, unclear: 1 } );
		// An offer at first, and then taking turns.
		const turns = ( edits: number, forged = '' ): Promise<object> => read( ( save ) => {
			save( 'Ana', offer( 'lua' ) );
			times( edits, ( index ) => {
				save( 'Helper', `${ offer( 'lua' ) }${ forged } tidied ${ index }` );
				save( 'Ana', `${ offer( 'lua' ) }${ forged } written ${ index }` );
			} );
		} );
		expect( await turns( 60 ) ).toEqual( { own: [ 'o1' ], others: 0, unclear: 0 } );
		expect( await turns( 60, offer( 'budgeting', 'o2' ) ) ).toEqual( { own: [ 'o1' ], others: 1, unclear: 0 } );
		expect( await turns( 200 ) ).toEqual( { own: [], others: 0, unclear: 1 } );
		// Long ago, on a page that is mostly its owner's.
		expect( await read( ( save ) => {
			save( 'Ana', offer( 'lua' ) );
			times( 700, ( index ) => save( 'Ana', `${ offer( 'lua' ) } diary ${ index }` ) );
			save( 'Helper', `${ offer( 'lua' ) } tidied` );
			save( 'Ana', `${ offer( 'lua' ) } thanks` );
		} ) ).toEqual( { own: [ 'o1' ], others: 0, unclear: 0 } );
	} );

	it( 'takes for the owner\'s what a vandal took away and a helper brought back, unless the owner took it away as well', async () => {
		const title = 'LocalSkills/People/Ana';
		const restored = async ( ownEdits: readonly string[] ): Promise<object> => {
			const wiki = createMemoryWiki( 'home' );
			wiki.save( title, 'Ana', offer( 'lua' ) );
			wiki.save( title, 'Vandal', '' );
			ownEdits.forEach( ( text ) => wiki.save( title, 'Ana', text ) );
			wiki.save( title, 'Helper', `${ offer( 'lua' ).replace( '}}', '|region=}}' ) } and more` );
			wiki.save( title, 'Ana', `${ offer( 'lua' ).replace( '}}', '|region=}}' ) } and more of mine` );
			const { records, people } = await readExchange( await place( wiki ) );
			return { own: records.map( ( { id } ) => id ), others: people.get( 'Ana' )?.pages[ 0 ]?.othersWords.length };
		};
		expect( await restored( [ 'Hello' ] ) ).toEqual( { own: [ 'o1' ], others: 0 } );
		// What stood between two of the owner's edits is looked at, too.
		expect( await restored( [ 'Hello', 'Hello!', 'Hello, you!', 'Hello, all of you!' ] ) ).toEqual( { own: [ 'o1' ], others: 0 } );
		expect( await restored( [ 'Hello', `${ offer( 'lua' ) } Hello`, 'Hello' ] ) ).toEqual( { own: [], others: 1 } );
	} );

	it( 'looks at who wrote what without a request more, unless others came between, and then for all pages together', async () => {
		const requestsWith = async ( people: number, edits: readonly string[] ): Promise<number> => {
			const wiki = createMemoryWiki( 'home' );
			for ( let person = 0; person < people; person++ ) {
				edits.forEach( ( by, edit ) => wiki.save( `LocalSkills/People/P${ person }`, by === 'own' ? `P${ person }` : by, `${ offer( 'lua' ) }${ edit }` ) );
			}
			const opened = await place( wiki );
			const before = wiki.requests();
			expect( ( await readExchange( opened ) ).records ).toHaveLength( people );
			return wiki.requests() - before;
		};
		const own = ( edits: number ): readonly string[] => new Array<string>( edits ).fill( 'own' );
		const one = await requestsWith( 50, own( 1 ) );
		expect( await requestsWith( 50, own( 4 ) ) ).toBe( one + 3 );
		// Of long histories who made the page was always asked for page by page.
		expect( await requestsWith( 50, own( 30 ) ) ).toBe( one + 20 + 50 );
		expect( await requestsWith( 50, [ ...own( 2 ), 'Helper', ...own( 1 ) ] ) ).toBe( one + 3 + 1 );
		expect( await requestsWith( 50, [ ...own( 30 ), 'Helper', ...own( 3 ), 'Other', 'Helper', ...own( 1 ) ] ) ).toBe( one + 20 + 50 + 1 );
	} );

	it( 'tells which pages others have changed, by what they say of the exchange', async () => {
		const wiki = createMemoryWiki( 'home' );
		const page = ( user: string ): string => `LocalSkills/People/${ user }`;
		[ 'Ana', 'Ben', 'Cem' ].forEach( ( user ) => wiki.save( page( user ), user, offer( 'lua' ) ) );
		wiki.save( page( 'Ana' ), 'Mallory', `${ offer( 'lua' ) }{{Skill exchange step|step=accept|seek=Mallory/s|offer=Ana/o1|at=2026-11-20T10:00:00Z}}` );
		wiki.save( page( 'Ben' ), 'Helper', `${ offer( 'lua' ) }[[Category:People]]` );
		const { people } = await readExchange( await place( wiki ) );
		expect( [ ...people.values() ].map( ( { pages } ) => pages.map( ( { isChangedByOthers } ) => isChangedByOthers ) ) )
			.toEqual( [ [ true ], [ false ], [ false ] ] );
	} );

	it( 'finds somebody a page on which their words count, where another account has made the usual one', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/People/Ana', 'Mallory', 'Silence!' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
		wiki.save( 'User:Ana/LocalSkills', 'Ana', offer( 'budgeting' ) );
		wiki.save( 'LocalSkills/People/Ben', 'Ben', offer( 'lua' ) );
		[ 'LocalSkills/People/Cem', 'User:Cem', 'User:Cem/LocalSkills' ].forEach( ( title ) => wiki.save( title, 'Mallory', '' ) );
		wiki.save( 'LocalSkills/People/Dia', 'Mallory', '' );
		wiki.save( 'User:Dia/LocalSkills', 'Mallory', '' );
		const { ownPages, records } = await readExchangeOf( await place( wiki ), [ 'Ana', 'Ben', 'Cem', 'Dia', 'Eve' ] );
		expect( [ ...ownPages ] ).toEqual( [
			[ 'Ana', 'User:Ana/LocalSkills' ], [ 'Ben', 'LocalSkills/People/Ben' ], [ 'Cem', null ], [ 'Dia', 'User:Dia' ],
			[ 'Eve', 'LocalSkills/People/Eve' ],
		] );
		expect( records.map( ( { user, skill } ) => `${ user } ${ skill }` ) ).toEqual( [ 'Ana budgeting', 'Ben lua' ] );
	} );

	it( 'reads a few accounts alone', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'lua' ) );
		wiki.save( 'User:Ana', 'Ana', offer( 'budgeting', 'o2' ) );
		wiki.save( 'LocalSkills/People/Ben', 'Ben', offer( 'lua' ) );
		const { records, people } = await readExchangeOf( await place( wiki ), [ 'Ana', 'Nobody' ] );
		expect( records.map( ( { id } ) => id ) ).toEqual( [ 'o1', 'o2' ] );
		expect( [ ...people.keys() ] ).toEqual( [ 'Ana' ] );
	} );
} );
