import type { ExchangeRecord } from '../../../../src/core/exchange/exchange-record';
import { concernedBy, endingOf, type EndingWay, isOver, toBeTold } from '../../../../src/core/exchange/steps/endings';
import { followExchanges } from '../../../../src/core/exchange/steps/follow-exchanges';
import { readTaxonomy } from '../../../../src/core/skills/taxonomy';
import { DATE, step } from './made-up-steps';

function record( changes: Partial<ExchangeRecord> = {} ): ExchangeRecord {
	return {
		kind: 'offer', user: 'Ana', id: 'o1', skill: 'lua', level: null, methods: [], languages: [ 'fr' ], capacity: null, region: null,
		timezone: null, for: null, affiliate: null, note: null, since: null, confirmed: null, expires: null, status: 'open', until: null,
		...changes,
	};
}

describe( 'endingOf', () => {
	it.each<[ string | null, boolean, Partial<ExchangeRecord> | null ]>( [
		[ null, false, {} ], [ 'gone', true, null ], [ 'closed', true, { status: 'closed' } ], [ 'matched', true, { status: 'matched' } ],
		[ 'expired', true, { expires: '2026-11-28' } ], [ 'paused', false, { status: 'paused' } ], [ null, false, { status: 'paused', until: DATE } ],
	] )( 'is %s, over: %s, of %j', ( ending, over, changes ) => {
		const found = endingOf( changes === null ? null : record( changes ), DATE );
		expect( [ found, isOver( found ) ] ).toEqual( [ ending, over ] );
	} );

	it( 'is another skill where it is not about what was asked about any more', () => {
		const { taxonomy } = readTaxonomy( { skills: [
			{ id: 'code', label: 'Code' }, { id: 'lua', label: 'Lua', parent: 'code' }, { id: 'php', label: 'PHP', parent: 'code' },
			{ id: 'old-lua', label: 'Lua', status: 'retired', replacedBy: 'lua' }, { id: 'budgeting', label: 'Budgeting' },
		] } );
		const endingFor = ( skill: string | null, changes: Partial<ExchangeRecord> = {} ): string | null =>
			endingOf( record( changes ), DATE, { skill, taxonomy } );
		// As asked about, wider, by an id that was replaced, and where nobody knows.
		expect( [ 'lua', 'code', 'old-lua', null ].map( ( skill ) => endingFor( skill ) ) ).toEqual( [ null, null, null, null ] );
		expect( endingFor( 'budgeting' ) ).toBe( 'other-skill' );
		expect( endingFor( 'budgeting', { status: 'paused' } ) ).toBe( 'other-skill' );
		expect( endingFor( 'budgeting', { status: 'closed' } ) ).toBe( 'closed' );
		// What was offered for a search may have been another part of the same.
		expect( [ endingFor( 'php' ), endingFor( 'php', { kind: 'seek' } ) ] ).toEqual( [ 'other-skill', null ] );
		expect( isOver( 'other-skill' ) ).toBe( true );
		expect( endingOf( record(), DATE, { skill: 'budgeting', taxonomy: null } ) ).toBe( 'other-skill' );
	} );
} );

describe( 'concernedBy', () => {
	const followed = followExchanges( [
		step( 'Ben', 'ask', '2026-11-20' ),
		step( 'Cem', 'ask', '2026-11-20', { seek: 'Cem/s1' } ), step( 'Ana', 'accept', '2026-11-21', { seek: 'Cem/s1' } ),
		// The same person has asked twice, with two searches.
		step( 'Cem', 'ask', '2026-11-22', { seek: 'Cem/s2' } ),
		step( 'Ana', 'ask', '2026-11-22', { seek: 'Dia/s1' } ),
		step( 'Eli', 'ask', '2026-11-22', { seek: 'Eli/s1' } ), step( 'Ana', 'decline', '2026-11-23', { seek: 'Eli/s1' } ),
		step( 'Fay', 'ask', '2026-11-22', { seek: 'Fay/s1', offer: 'Ana/o2' } ),
	], { date: DATE } );

	it.each<[ EndingWay, string | null, string[][] ]>( [
		[ 'closed', null, [ [ 'Ben/s1', 'Cem/s2' ], [ 'Dia/s1' ], [ 'Cem/s1' ], [ 'Cem/s1', 'Ben/s1' ] ] ],
		[ 'delete', null, [ [ 'Ben/s1', 'Cem/s2' ], [ 'Dia/s1' ], [ 'Cem/s1' ], [ 'Cem/s1', 'Ben/s1' ] ] ],
		[ 'matched', null, [ [ 'Ben/s1', 'Cem/s2' ], [ 'Dia/s1' ], [ 'Cem/s1' ], [ 'Ben/s1', 'Cem/s2' ] ] ],
		[ 'pause', null, [ [ 'Ben/s1', 'Cem/s2' ], [], [], [ 'Ben/s1', 'Cem/s2' ] ] ],
		// Ben's request waits until 11 December, Cem's until the 13th.
		[ 'pause', '2026-12-12', [ [ 'Ben/s1' ], [], [], [ 'Ben/s1' ] ] ],
		[ 'pause', '2026-12-05', [ [], [], [], [] ] ],
	] )( 'names whom %s until %s concerns, and tells each once', ( way, until, expected ) => {
		const concerned = concernedBy( followed, record(), way, until );
		expect( [ concerned.waiting, concerned.asked, concerned.agreed, toBeTold( concerned, 'Ana', way ) ]
			.map( ( some ) => some.map( ( { seek } ) => seek ) ) ).toEqual( expected );
	} );

	it( 'writes to no more than ten', () => {
		const many = followExchanges( Array.from( { length: 30 }, ( _nothing, index ) =>
			step( `P${ index }`, 'ask', '2026-11-20', { seek: `P${ index }/s1` } ) ), { date: DATE } );
		const concerned = concernedBy( many, record(), 'closed' );
		expect( [ concerned.waiting.length, toBeTold( concerned, 'Ana', 'closed' ).length ] ).toEqual( [ 30, 10 ] );
	} );
} );
