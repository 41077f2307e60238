import fc from 'fast-check';
import { addRecord, freeRecordId, removeRecord, replaceRecord, writeRecord } from '../../../src/core/exchange/edit-records';
import { type ExchangeRecord, METHODS, STATUSES } from '../../../src/core/exchange/exchange-record';
import { createExchangeTemplateReader, readExchangeRecords } from '../../../src/core/exchange/read-exchange-records';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import { offer, record, seek } from './made-up-exchange';

const readCalls = createExchangeTemplateReader();
const options = { readCalls };

function recordsOf( text: string ): ( ExchangeRecord | null )[] {
	return readExchangeRecords( readCalls( text ), 'Ana' ).map( ( reading ) => reading.record );
}

const OFFER = `{{Offer a skill
|id=o
|skill=budgeting
|languages=fr
|status=open
}}`;

const words = fc.oneof( fc.constant( null ), fc.string( { unit: 'binary', minLength: 1, maxLength: 60 } ).map( ( text ) => text.trim() || null ) );
const day = fc.constantFrom( null, '2026-03-01', '2027-01-01' );

/** Records with anything in them that a person could type. */
const anyRecord: fc.Arbitrary<ExchangeRecord> = fc.record( {
	kind: fc.constantFrom( 'offer' as const, 'seek' as const ),
	user: fc.constant( 'Ana' ),
	id: fc.constantFrom( 'new', 'n-2' ),
	skill: fc.constantFrom( 'lua', 'budgeting' ),
	level: fc.option( fc.integer( { min: 1, max: 5 } ) ),
	methods: fc.subarray( [ ...METHODS ] ),
	languages: fc.subarray( [ 'fr', 'ar-3', 'tr-N' ], { minLength: 1 } ),
	capacity: fc.option( fc.integer( { min: 0, max: 9 } ) ),
	region: words,
	timezone: fc.constantFrom( null, 0, -210, 345 ),
	for: words,
	affiliate: words,
	note: words,
	since: day,
	confirmed: day,
	expires: day,
	status: fc.constantFrom( ...STATUSES ),
	until: day,
} ).map( ( made ) => made.kind === 'offer' ? made : { ...made, capacity: null, for: null } );

/** Pages as people make them, with calls of every kind among markup that is not always closed. */
const anyPage = fc.array( fc.oneof(
	fc.constantFrom( OFFER, '{{Seek a skill|skill=lua|languages=fr}}', '{{offer a skill | id = x1 | skill=lua|languages=ar|note=[[a|b]]<!-- c -->}}',
		'{{Box|{{Offer a skill|id=in|skill=lua|languages=fr}}}}', '== Me ==', '{{Box', '}}', '<!-- not closed',
		'<nowiki>{{Offer a skill|id=no}}</nowiki>', '{|\n| a\n|}', '\n', ' ', '<ref>', '[[' ),
	fc.string( { maxLength: 12 } ),
), { maxLength: 8 } ).map( ( parts ) => parts.join( '\n' ) );

describe( 'writeRecord', () => {
	it( 'writes what is said, one parameter a line, and nothing else', () => {
		expect( writeRecord( offer( 'Ana' ) ) ).toBe( OFFER );
		expect( writeRecord( seek( 'Ana', { level: 2, methods: [ 'mentoring', 'event' ], languages: [ 'fr-N', 'ar' ], timezone: 330,
			affiliate: 'A & B', note: '{{x}}', status: 'paused', until: '2027-01-01' } ) ) ).toBe( [
			'{{Seek a skill', '|id=s', '|skill=budgeting', '|level=2', '|methods=mentoring;event', '|languages=fr-N;ar',
			'|timezone=+05:30', '|affiliate=A &#38; B', '|note=&#123;&#123;x&#125;&#125;', '|status=paused', '|until=2027-01-01', '}}',
		].join( '\n' ) );
	} );

	it( 'is read back as it was', () => {
		fc.assert( fc.property( anyRecord, ( one ) => {
			expect( recordsOf( writeRecord( one ) ) ).toEqual( [ one ] );
		} ), { numRuns: 150 } );
	} );
} );

describe( 'addRecord', () => {
	it.each( [
		[ 'an empty page', '', `${ OFFER }` ],
		[ 'the end of a page', 'Hello.\n', `Hello.\n\n${ OFFER }\n` ],
		[ 'the last offer', '{{Offer a skill|id=a|skill=x|languages=fr}}\n\n== Wanted ==\n{{Seek a skill|skill=x|languages=fr}}',
			`{{Offer a skill|id=a|skill=x|languages=fr}}\n\n${ OFFER }\n\n== Wanted ==\n{{Seek a skill|skill=x|languages=fr}}` ],
		[ 'a box with the last offer',
			'{{Box|{{Offer a skill|id=a|skill=x|languages=fr}}}}',
			`{{Box|{{Offer a skill|id=a|skill=x|languages=fr}}}}\n\n${ OFFER }` ],
	] )( 'adds it below %s', ( _where, before, after ) => {
		expect( addRecord( before, offer( 'Ana' ), options ) ).toBe( after );
	} );

	it( 'adds it above what is never closed', () => {
		expect( addRecord( 'Hello <!-- there', offer( 'Ana' ), options ) ).toBe( `${ OFFER }\n\nHello <!-- there` );
	} );

	it( 'leaves every other character and every other record as they were', () => {
		fc.assert( fc.property( anyPage, anyRecord, ( page, one ) => {
			const added = addRecord( page, one, options );
			const call = writeRecord( one );
			const at = added.indexOf( call );
			expect( at ).not.toBe( -1 );
			expect( added.slice( 0, at ).replace( /\n\n$/, '' ) + added.slice( at + call.length ).replace( at === 0 ? /^\n\n/ : /^/, '' ) ).toBe( page );
			expect( recordsOf( added ) ).toHaveLength( recordsOf( page ).length + 1 );
		} ), { numRuns: 200 } );
	} );
} );

describe( 'replaceRecord', () => {
	it( 'finds the record by its direction and id, also where the id is its skill', () => {
		const page = `a ${ OFFER } b {{Seek a skill|id=o|skill=lua|languages=fr}} c {{Offer a skill|skill=lua|languages=fr}} d`;
		expect( replaceRecord( page, { kind: 'offer', id: 'lua' }, offer( 'Ana', { id: 'lua', note: 'new' } ), options ) )
			.toBe( `a ${ OFFER } b {{Seek a skill|id=o|skill=lua|languages=fr}} c ` +
				'{{Offer a skill\n|id=lua\n|skill=budgeting\n|languages=fr\n|note=new\n|status=open\n}} d' );
		expect( replaceRecord( page, { kind: 'seek', id: 'o' }, seek( 'Ana', { id: 'o' } ), options ) ).toContain( '|skill=budgeting\n' );
		expect( replaceRecord( page, { kind: 'seek', id: 'lua' }, seek( 'Ana' ), options ) ).toBeNull();
	} );

	it( 'finds it where its skill is written by a name, keeps that while it is not changed, and writes the id when it mends', () => {
		const { taxonomy } = readTaxonomy( { skills: [ { id: 'budgeting', label: 'Making budgets' } ] } );
		const text = '{{Offer a skill|skill=making Budgets|languages=fr}}';
		const paused = offer( 'Ana', { id: 'budgeting', status: 'paused' } );
		const replaced = ( mends: boolean ): string =>
			replaceRecord( text, { kind: 'offer', id: 'budgeting' }, paused, { ...options, taxonomy, mends } ) ?? '';
		expect( replaced( false ) ).toContain( '|skill=making Budgets\n' );
		expect( replaced( true ) ).toContain( '|skill=budgeting\n' );
		expect( removeRecord( text, { kind: 'offer', id: 'budgeting' }, { ...options, taxonomy } ) ).toBe( '' );
	} );

	it( 'keeps what it cannot read until it is mended', () => {
		const page = '{{Offer a skill|id=o|skill=lua|languages=fr; x y|timezone=CET|langauge=ar|capacity=2|lang=fr}}';
		const paused = offer( 'Ana', { status: 'paused' } );
		expect( replaceRecord( page, paused, paused, options ) ).toBe( '{{Offer a skill\n|id=o\n|skill=budgeting\n|languages=fr; x y\n|timezone=CET\n' +
			'|status=paused\n|lang=fr\n|langauge=ar\n}}' );
		expect( replaceRecord( page, paused, paused, { ...options, mends: true } ) ).toBe( '{{Offer a skill\n|id=o\n|skill=budgeting\n|languages=fr\n' +
			'|status=paused\n|lang=fr\n}}' );
	} );

	it( 'mends a call that holds no record', () => {
		expect( replaceRecord( '{{Offer a skill|id=o|level=3}}', { kind: 'offer', id: 'o' }, offer( 'Ana' ), { ...options, mends: true } ) ).toBe( OFFER );
	} );

	it( 'leaves every other character as it was', () => {
		fc.assert( fc.property( anyPage, anyPage, anyRecord, fc.constantFrom( ...STATUSES ), ( before, after, one, status ) => {
			const page = `${ before }\n${ writeRecord( one ) }\n${ after }`;
			fc.pre( recordsOf( page ).filter( ( found ) => found?.id === one.id ).length === 1 );
			const changed = { ...one, status, note: 'Changed' };
			expect( replaceRecord( page, one, changed, options ) ).toBe( `${ before }\n${ writeRecord( changed ) }\n${ after }` );
		} ), { numRuns: 150 } );
	} );
} );

describe( 'removeRecord', () => {
	it.each( [
		[ `a\n\n${ OFFER }\n\nb`, 'a\n\nb' ],
		[ `a\n${ OFFER }\nb`, 'a\nb' ],
		[ OFFER, '' ],
		[ `* a ${ OFFER } b`, '* a  b' ],
		[ `{{Box|${ OFFER }}}`, '{{Box|}}' ],
	] )( 'takes it and its empty lines off %j', ( before, after ) => {
		expect( removeRecord( before, { kind: 'offer', id: 'o' }, options ) ).toBe( after );
	} );

	it( 'takes nothing else', () => {
		expect( removeRecord( OFFER, { kind: 'seek', id: 'o' }, options ) ).toBeNull();
		fc.assert( fc.property( anyPage, anyPage, ( before, after ) => {
			const one = record( 'seek', 'Ana', { id: 'gone' } );
			const page = `${ before }\n${ writeRecord( one ) }\n${ after }`;
			fc.pre( recordsOf( page ).some( ( found ) => found?.id === 'gone' ) );
			const removed = removeRecord( page, one, options ) as string;
			expect( removed.startsWith( `${ before }\n` ) ).toBe( true );
			expect( removed.slice( before.length + 1 ) ).toBe( `\n${ after }`.replace( /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n)/, '' ) );
		} ), { numRuns: 150 } );
	} );
} );

describe( 'freeRecordId', () => {
	it( 'is the first that is not taken', () => {
		expect( freeRecordId( 'offer', [ 'o1', 's2', undefined, 'o3' ] ) ).toBe( 'o2' );
		expect( freeRecordId( 'seek', [] ) ).toBe( 's1' );
	} );
} );

describe( 'live wikitext in a record', () => {
	const page = '{{Offer a skill|id=o1|skill=lua|languages=fr|region=North {{!}} South|for={{#if:x|People {{PAGENAME}}}}|note=A<!-- {{b -->c}}';

	it( 'is read as far as it can be, without braces', () => {
		const [ reading ] = readExchangeRecords( readCalls( page ), 'Ana' );
		expect( reading?.record ).toMatchObject( { region: 'North | South', for: '…', note: 'Ac' } );
		expect( reading?.faults ).toEqual( [] );
	} );

	it( 'stays while something else is changed', () => {
		const [ reading ] = readExchangeRecords( readCalls( page ), 'Ana' );
		const changedRecord = { ...reading?.record as ExchangeRecord, level: 3 };
		for ( const mends of [ false, true ] ) {
			const changed = replaceRecord( page, { kind: 'offer', id: 'o1' }, changedRecord, { readCalls, mends } ) as string;
			expect( changed ).toContain( '|for={{#if:x|People {{PAGENAME}}}}\n' );
			expect( changed ).toContain( '|level=3\n' );
			expect( readCalls( changed ) ).toHaveLength( 1 );
			expect( readExchangeRecords( readCalls( changed ), 'Ana' )[ 0 ]?.record ).toEqual( changedRecord );
		}
	} );
} );
