import { readRecordsFile } from '../../../src/core/exchange/read-records-file';
import { recordKey } from '../../../src/core/exchange/exchange-record';
import { recordFaultText } from '../../../src/core/exchange/record-fault';
import { english } from '../english';

function read( ...lines: unknown[] ): ReturnType<typeof readRecordsFile> {
	return readRecordsFile( lines.map( ( line ) => typeof line === 'string' ? line : JSON.stringify( line ) ) );
}

function faultsOf( ...lines: unknown[] ): string[] {
	return read( ...lines ).faults.map( ( { line, fault, isLeftOut } ) =>
		`${ line }: ${ recordFaultText( fault, english ) }${ isLeftOut ? ' (left out)' : '' }` );
}

const OFFER = { kind: 'offer', user: 'Ana', id: 'o1', skill: 'budgeting', languages: [ 'fr' ] };

describe( 'readRecordsFile', () => {
	it( 'reads offers, searches, requests and blocked accounts', () => {
		const { records, requests, blocked, faults } = read(
			'\uFEFF' + JSON.stringify( { ...OFFER, level: 4, methods: [ 'mentoring' ], languages: [ 'fr', 'ar-2' ], capacity: 2, region: 'mena',
				timezone: '+01:00', confirmed: '2026-11-21', expires: '2027-05-21', status: 'open' } ) + '\r', '',
			{ kind: 'seek', user: 'ben_c', skill: 'budgeting', level: '2', methods: 'mentoring;event', languages: 'ar', status: null, page: { id: 1 } },
			{ kind: 'request', seek: 'ben_c/budgeting', offer: 'Ana/o1', state: 'declined' },
			{ kind: 'blocked', user: 'eve' },
		);
		expect( faults ).toEqual( [] );
		expect( records[ 0 ] ).toEqual( {
			kind: 'offer', user: 'Ana', id: 'o1', skill: 'budgeting', level: 4, methods: [ 'mentoring' ], languages: [ 'fr', 'ar-2' ], capacity: 2,
			region: 'mena', timezone: 60, for: null, affiliate: null, note: null, since: null, confirmed: '2026-11-21',
			expires: '2027-05-21', status: 'open', until: null,
		} );
		expect( records[ 1 ] ).toMatchObject( { user: 'Ben c', id: 'budgeting', level: 2, methods: [ 'mentoring', 'event' ], languages: [ 'ar' ], status: 'open' } );
		expect( requests ).toEqual( [ { seek: 'Ben c/budgeting', offer: 'Ana/o1', state: 'declined' } ] );
		expect( Array.from( blocked ) ).toEqual( [ 'Eve' ] );
	} );

	it( 'names the line of everything that it cannot use', () => {
		expect( faultsOf( '{"kind":', [ 1 ], { kind: 'wish' }, { ...OFFER, user: 'A/b' }, { ...OFFER, skill: {} }, { ...OFFER, level: 7 }, OFFER, {},
			{ kind: 'request', seek: 'Ben', offer: 'Ana/o1', state: 'asked' }, { kind: 'request', seek: 'Ben/s1', offer: 'Ana/o1', state: 'maybe' } ) ).toEqual( [
			'1: This is no JSON object. Each line holds one, such as {"kind":"offer","user":"Ana","skill":"budgeting","languages":["fr"]}. (left out)',
			'2: This is no JSON object. Each line holds one, such as {"kind":"offer","user":"Ana","skill":"budgeting","languages":["fr"]}. (left out)',
			'3: The kind “wish” is not known. Write one of these: offer, seek, request, blocked. (left out)',
			'4: “user” must be the name of an account. (left out)',
			'5: “skill” has the value {…}. Write a text in double quotes, a number, or a list of them. (left out)',
			'5: No skill is named. Write the id of a skill into skill. (left out)',
			'6: 7 is no level. Levels are whole numbers from 1 to 5.',
			'7: Ana/o1 stands in line 6 already. Give it another id, or remove one of the two lines. (left out)',
			'8: The kind “” is not known. Write one of these: offer, seek, request, blocked. (left out)',
			'9: A request names a search as “seek” and an offer as “offer”, such as Ben/s1 and Ana/o1. (left out)',
			'10: The state “maybe” is not known. Write one of these: asked, accepted, declined, expired, done. (left out)',
		] );
	} );

	it( 'lets an offer and a search, and different people, have the same id', () => {
		const { records, faults } = read( OFFER, { ...OFFER, kind: 'seek' }, { ...OFFER, user: 'Ben' } );
		expect( [ records.map( recordKey ), faults ] ).toEqual( [ [ 'Ana/o1', 'Ana/o1', 'Ben/o1' ], [] ] );
	} );
} );
