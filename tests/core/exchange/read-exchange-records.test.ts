import fc from 'fast-check';
import { createExchangeTemplateReader, readExchangeRecords, type RecordReading, recordsOwner } from '../../../src/core/exchange/read-exchange-records';
import { absenceReason, EXCHANGE_TEMPLATES, type ExchangeRecord, METHODS, recordKey, STATUSES } from '../../../src/core/exchange/exchange-record';
import { recordFaultText } from '../../../src/core/exchange/record-fault';
import { createTaxonomy, readTaxonomy } from '../../../src/core/skills/taxonomy';
import { encodeText } from '../../../src/core/wikitext/encode';
import { writeTemplateCall } from '../../../src/core/wikitext/write';
import { english } from '../english';

const read = createExchangeTemplateReader();

/** One word means two of its skills. */
const { taxonomy: TAXONOMY } = readTaxonomy( { skills: [
	{
		id: 'budgeting', label: { default: 'Budgeting', fr: 'Élaboration de budgets', tr: 'Bütçe hazırlama' },
		aliases: { default: [ 'budget planning', 'money' ] },
	},
	{ id: 'grants', label: 'Grants', aliases: { default: [ 'money' ] } },
] } );

function readPage( text: string, options = {} ): ReturnType<typeof readExchangeRecords> {
	return readExchangeRecords( read( text ), 'ana_b', options );
}

function faultsOf( text: string, options = {} ): string[] {
	return readPage( text, options ).flatMap( ( { faults } ) => faults.map( ( fault ) => recordFaultText( fault, english ) ) );
}

describe( 'readExchangeRecords', () => {
	it( 'reads what the templates say', () => {
		const [ offer, seek ] = readPage( `
			{{Offer a skill |id=o1 |skill=budgeting |level=4 |methods=mentoring;training |languages=fr-N; ar-3 |capacity=2 |region=mena
			|timezone=UTC+1 |for=Treasurers |affiliate=Wikimédia France |note=a &#124; b |since=2026-01-02 |confirmed=2026-11-21 |expires=2027-05-21 |status=open |lang=fr}}
			{{seek a skill|id=s1|skill=lua|languages=pt-br|status=paused|until=2027-01-01}}` );
		expect( offer?.record ).toEqual( {
			kind: 'offer', user: 'Ana b', id: 'o1', skill: 'budgeting', level: 4, methods: [ 'training', 'mentoring' ],
			languages: [ 'fr-N', 'ar-3' ], capacity: 2, region: 'mena', timezone: 60, for: 'Treasurers', affiliate: 'Wikimédia France', note: 'a | b',
			since: '2026-01-02', confirmed: '2026-11-21', expires: '2027-05-21', status: 'open', until: null,
		} );
		expect( seek?.record ).toEqual( {
			kind: 'seek', user: 'Ana b', id: 's1', skill: 'lua', level: null, methods: [], languages: [ 'pt-br' ], capacity: null,
			region: null, timezone: null, for: null, affiliate: null, note: null, since: null, confirmed: null, expires: null,
			status: 'paused', until: '2027-01-01',
		} );
		expect( [ offer, seek ].map( ( reading ) => reading?.faults ) ).toEqual( [ [], [] ] );
	} );

	it( 'takes a status whatever its capitals', () => {
		const [ reading ] = readPage( '{{Offer a skill|skill=lua|languages=fr|status=Closed}}' );
		expect( reading ).toMatchObject( { faults: [], record: { status: 'closed' } } );
	} );

	it( 'says what is wrong and keeps what is right', () => {
		const text = '{{Offer a skill|id=O 1|skill=lua|level=9|methods=mentoring;teaching|languages=fr;Klingon!|capacity=many|timezone=CET' +
			'|affiliate=' + 'é'.repeat( 101 ) +
			'|confirmed=2026-02-30|expires=soon|status=done|until=spring|langauge=ar}}';
		expect( faultsOf( text ) ).toEqual( [
			'9 is no level. Levels are whole numbers from 1 to 5.',
			'teaching is no method. Methods are training, mentoring, consulting, online-learning, peer-support and event.',
			'Klingon! is no language code. Write codes such as ar, fr or pt-br.',
			'many is no number of people. Write a whole number into capacity.',
			'O 1 cannot be an id. An id has 1 to 48 of the letters a–z, the digits and the hyphen.',
			'CET is no time zone. Write how far it is from UTC, such as +01:00 or -03:30.',
			`${ 'é'.repeat( 60 ) }… is too long for affiliate. Write the name of the affiliate in at most 100 characters.`,
			'The date in confirmed cannot be read: 2026-02-30. Write year, month and day, such as 2026-11-21.',
			'The end in expires cannot be read: soon. Until you mend it, this counts as paused. Write year, month and day, such as 2026-11-21.',
			'done is no status. Write open, paused, matched or closed; until then this counts as paused.',
			'The day in until on which this opens again cannot be read: spring. It stays paused until you mend that. Write year, month and day, such as 2026-11-21.',
			'There is no parameter langauge, so it has no effect. Do you mean languages? Parameters are: ' +
				'id, skill, level, methods, languages, capacity, region, timezone, for, affiliate, note, since, confirmed, expires, ' +
				'status, until, lang',
		] );
		expect( readPage( text )[ 0 ]?.record ).toMatchObject( {
			id: 'lua', skill: 'lua', level: null, methods: [ 'mentoring' ], languages: [ 'fr' ], capacity: null, confirmed: null, status: 'paused',
		} );
	} );

	it.each( [
		[ '{{Seek a skill|languages=fr}}', 'No skill is named. Write the id of a skill into skill.' ],
		[ '{{Seek a skill|skill=Public Speaking|languages=fr}}', 'Public Speaking is not in the list LocalSkills/Skills.json. ' +
			'Write the id of a skill of the list, or its name. A skill that is missing there is written in the letters a–z, the digits and the hyphen, such as bee-keeping.' ],
		[ '{{Seek a skill|skill=lua|languages= ; }}', 'No language is named. Write at least one language code into languages.' ],
		[ '{{Seek a skill|skill=lua}}', 'No language is named. Write at least one language code into languages.' ],
		[ '{{Seek a skill|skill=lua|languages=français}}', 'français is no language code. Write codes such as ar, fr or pt-br.' ],
	] )( 'gives no record for %s', ( text, fault ) => {
		expect( readPage( text )[ 0 ]?.record ).toBeNull();
		expect( faultsOf( text ) ).toEqual( [ fault ] );
	} );

	it.each( [ 'Budgeting', ' budgeting ', 'BUDGET_PLANNING', 'budget planning', 'élaboration  de budgets', 'Bütçe hazırlama', 'BÜTÇE HAZIRLAMA' ] )(
		'takes “%s” for the one skill that is called so', ( words ) => {
			const text = `{{Offer a skill|skill=${ words }|languages=fr}}`;
			expect( readPage( text, { taxonomy: TAXONOMY } )[ 0 ] ).toMatchObject( { record: { skill: 'budgeting', id: 'budgeting' }, faults: [] } );
		} );

	it.each( [
		[ 'budgetting', 'budgetting', 'Do you mean “Budgeting”? Then write budgeting. As it is, it fits only with' ],
		[ 'Budgetting!', null, 'Budgetting! is not in the list LocalSkills/Skills.json. Do you mean “Budgeting”? Then write budgeting.' ],
		[ 'money', 'money', 'money is not in the list LocalSkills/Skills.json. Do you mean “budgeting”? Then write budgeting.' ],
		[ 'bees', 'bees', 'bees is not in the list LocalSkills/Skills.json yet.' ],
	] )( 'says of “%s” what was perhaps meant, and takes it as it is', ( words, skill, fault ) => {
		const text = `{{Offer a skill|skill=${ words }|languages=fr}}`;
		expect( readPage( text, { taxonomy: TAXONOMY } )[ 0 ]?.record?.skill ?? null ).toBe( skill );
		expect( faultsOf( text, { taxonomy: TAXONOMY } ) ).toEqual( [ expect.stringContaining( fault ) ] );
	} );

	it( 'takes no end that cannot be read for none', () => {
		const endOf = ( values: string, date = '2026-11-29' ): unknown[] => {
			const [ reading ] = readPage( `{{Offer a skill|skill=lua|languages=fr|${ values }}}`, { date } );
			const { record, faults } = reading as RecordReading;
			return [ record?.expires, record?.status, ...faults.map( ( { parameters } ) => parameters[ 2 ] ) ];
		};
		expect( endOf( 'since=2026-01-01|confirmed=2026-08-31|expires=31.12.2026' ) ).toEqual( [ '2027-03-01', 'open', '2027-03-01' ] );
		expect( endOf( 'since=2026-01-01|expires=2026-02-30' ) ).toEqual( [ '2026-07-02', 'open', '2026-07-02' ] );
		expect( endOf( 'expires=soon' ) ).toEqual( [ null, 'paused', undefined ] );
		expect( endOf( 'expires=soon|status=paused|until=2026-01-01' ) ).toEqual( [ null, 'paused', undefined ] );
		expect( readPage( '{{Offer a skill|skill=lua|languages=fr|expires=soon|until=2026-01-01}}' )[ 0 ]?.record?.until ).toBeNull();
		expect( endOf( 'expires=soon|status=matched' ) ).toEqual( [ null, 'matched', undefined ] );
		expect( endOf( 'confirmed=9999-01-01|expires=soon' ).slice( 0, 2 ) ).toEqual( [ null, 'paused' ] );
		expect( endOf( 'confirmed=2026-11-01' ) ).toEqual( [ null, 'open' ] );
	} );

	it( 'opens nothing whose status nobody can read, whatever day has come', () => {
		for ( const values of [ 'status=maybe', 'status=maybe|until=2026-01-01', 'status=maybe|until=2026-01-01|expires=2027-05-01' ] ) {
			const [ reading ] = readPage( `{{Offer a skill|skill=lua|languages=fr|${ values }}}`, { date: '2026-11-29' } );
			const { record, faults } = reading as RecordReading;
			expect( absenceReason( record as ExchangeRecord, '2026-11-29' ) ).toBe( 'paused' );
			expect( record?.until ).toBeNull();
			expect( faults.map( ( { key } ) => key ) ).toEqual( [ 'localskills-template-card-fault-status' ] );
		}
	} );

	it.each( [
		[ 'skills', 'skill' ], [ 'Skill', 'skill' ], [ 'expire', 'expires' ], [ 'affiliates', 'affiliate' ], [ 'capcity', 'capacity' ],
	] )( 'says of %s which parameter may be meant', ( written, meant ) => {
		expect( faultsOf( `{{Offer a skill|skill=lua|languages=fr|${ written }=x}}` ) )
			.toEqual( [ expect.stringContaining( `There is no parameter ${ written }, so it has no effect. Do you mean ${ meant }?` ) ] );
	} );

	it( 'names the parameters where none is near, once for all of them', () => {
		expect( faultsOf( '{{Seek a skill|skill=lua|languages=fr|capacity=2|1=x|langauge=ar|2= }}' ) ).toEqual( [
			'There is no parameter 1, so it has no effect. Correct its spelling or remove it.',
			'There is no parameter capacity, so it has no effect. Correct its spelling or remove it.',
			'There is no parameter langauge, so it has no effect. Do you mean languages? Parameters are: ' +
				'id, skill, level, methods, languages, region, timezone, affiliate, note, since, confirmed, expires, status, until, lang',
		] );
	} );

	it( 'says of a proficiency that there is not how one is written', () => {
		const text = '{{Offer a skill|skill=lua|languages=ar-7;Fr-n;tr-12}}';
		expect( readPage( text )[ 0 ]?.record?.languages ).toEqual( [ 'fr-N' ] );
		expect( faultsOf( text ) ).toEqual( [ 'ar-7', 'tr-12' ].map( ( language ) => `In ${ language }, what stands behind the language is no proficiency. ` +
			'Write a number from 0 to 5 there, or N for a first language, such as ar-3 or fr-N; or nothing.' ) );
	} );

	it( 'takes a skill that is not on the list, and says so', () => {
		const taxonomy = createTaxonomy( [] );
		const text = '{{Seek a skill|skill=lua|languages=fr}}';
		expect( readPage( text, { taxonomy } )[ 0 ]?.record?.skill ).toBe( 'lua' );
		expect( faultsOf( text, { taxonomy, skillsPage: 'Skills/Skills.json' } ) ).toEqual( [ 'lua is not in the list Skills/Skills.json yet. Until it is, it fits only with offers and searches of the very same name.' ] );
	} );

	it( 'calls records without an id, or with one that is taken, after their skill', () => {
		const readings = readPage( '{{Offer a skill|skill=lua|languages=fr}}{{Offer a skill|skill=lua|languages=ar}}' +
			'{{Offer a skill|id=lua-2|skill=x|languages=ar}}{{Seek a skill|skill=lua|languages=fr}}{{Offer a skill|id=lua-2|skill=y|languages=fr}}' );
		expect( readings.map( ( { record } ) => record && `${ record.kind } ${ recordKey( record ) }` ) ).toEqual( [
			'offer Ana b/lua', 'offer Ana b/lua-3', 'offer Ana b/lua-2', 'seek Ana b/lua', 'offer Ana b/y',
		] );
		expect( readings.map( ( { faults } ) => faults.length ) ).toEqual( [ 0, 0, 0, 0, 1 ] );
		expect( recordFaultText( ( readings[ 4 ]?.faults ?? [] )[ 0 ] as never, english ) )
			.toBe( 'The id lua-2 stands more than once on your pages. The first one keeps it, this one is called after its skill. ' +
				'Give each offer and each search an id of its own.' );
	} );

	it( 'keeps ids within their length', () => {
		const skill = 'a'.repeat( 48 );
		const ids = readPage( `{{Offer a skill|skill=${ skill }|languages=fr}}`.repeat( 11 ) ).map( ( { record } ) => record?.id as string );
		expect( new Set( ids ).size ).toBe( 11 );
		expect( ids.every( ( id ) => /^[a-z0-9-]{1,48}$/.test( id ) ) ).toBe( true );
	} );

	it( 'reads back any text, and throws at nothing', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary', minLength: 1 } ), fc.constantFrom( 'note', 'for', 'region' ), ( text, name ) => {
			const call = writeTemplateCall( EXCHANGE_TEMPLATES.offer, [ [ 'skill', 'lua' ], [ 'languages', 'fr' ], [ name, encodeText( text ) ] ] );
			expect( readPage( call )[ 0 ]?.record ).toMatchObject( { [ name ]: text.trim() || null } );
		} ), { numRuns: 200 } );
		const parameter = fc.tuple(
			fc.constantFrom( 'id', 'skill', 'level', 'methods', 'languages', 'capacity', 'timezone', 'confirmed', 'expires', 'status', 'x' ),
			fc.oneof( fc.string(), fc.constantFrom( 'fr', 'lua', '3', '2026-11-21', 'open', ...METHODS, ...STATUSES, '-0', '1e3', '__proto__' ) ),
		);
		fc.assert( fc.property( fc.array( parameter ), fc.constantFrom( 'Offer a skill', 'Seek a skill' ), ( parameters, template ) => {
			const call = writeTemplateCall( template, parameters.map( ( [ name, value ] ) => [ name, encodeText( value ) ] ) );
			for ( const { record, faults } of readPage( call ) ) {
				expect( record !== null || faults.length > 0 ).toBe( true );
				faults.forEach( ( fault ) => expect( english.has( fault.key ) ).toBe( true ) );
			}
		} ) );
	} );
} );

describe( 'recordsOwner', () => {
	it.each( [
		[ 'LocalSkills/People/ana b', 'Ana b' ], [ 'User:Ana b', 'Ana b' ], [ 'Utilisateur:Ana b/Skills', 'Ana b' ],
		[ 'LocalSkills/People/Ana b/old', null ], [ 'LocalSkills/People/', null ], [ 'User talk:Ana b', null ], [ 'Ana b', null ],
	] )( '%s belongs to %s', ( title, owner ) => {
		expect( recordsOwner( title, 'LocalSkills', [ 'User', 'Utilisateur' ] ) ).toBe( owner );
	} );
} );
