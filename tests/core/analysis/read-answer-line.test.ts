import fc from 'fast-check';
import { readAnswerLine } from '../../../src/core/analysis/read-answer-line';
import type { Answer, Exclusion } from '../../../src/core/survey/answer';

const GOOD = '{"user":"Ana","revision":7,"timestamp":"2026-11-21T10:11:12Z","values":{"role":"editor","learn":["a","b"],"g.r.c":5}}';

/** What a file of these lines gives. */
function readAll( lines: readonly string[] ): { readonly answers: Answer[]; readonly excluded: Exclusion[] } {
	const read = lines.flatMap( ( line, index ) => readAnswerLine( line, index + 1 ) ?? [] );
	return {
		answers: read.flatMap( ( one ) => 'answer' in one ? one.answer : [] ),
		excluded: read.flatMap( ( one ) => 'exclusion' in one ? one.exclusion : [] ),
	};
}

describe( 'readAnswerLine', () => {
	it( 'reads one answer a line', () => {
		const { answers, excluded } = readAll( [ GOOD ] );
		expect( excluded ).toEqual( [] );
		expect( answers ).toEqual( [ {
			user: 'Ana', revision: 7, timestamp: '2026-11-21T10:11:12Z', page: null, language: null, community: null,
			definitionRevision: null,
			values: new Map( [ [ 'role', [ 'editor' ] ], [ 'learn', [ 'a', 'b' ] ], [ 'g.r.c', [ '5' ] ] ] ),
		} ] );
	} );

	it( 'does not mind a byte order mark, carriage returns and blank lines', () => {
		const { answers, excluded } = readAll( [ `\uFEFF${ GOOD }\r`, '', ' \r', GOOD ] );
		expect( answers ).toHaveLength( 2 );
		expect( excluded ).toEqual( [] );
	} );

	it.each( [
		[ 'no JSON', '{"user":"Ana",' ],
		[ 'a list', '[]' ],
		[ 'null', 'null' ],
		[ 'no user', '{"values":{}}' ],
		[ 'a blank user', '{"user":" ","values":{}}' ],
		[ 'a user that is no text', '{"user":5,"values":{}}' ],
		[ 'no values', '{"user":"Ana"}' ],
		[ 'values in a list', '{"user":"Ana","values":[]}' ],
		[ 'a value in an object', '{"user":"Ana","values":{"skills":{"budgeting":5}}}' ],
		[ 'an object for a code', '{"user":"Ana","values":{"role":{"a":1}}}' ],
		[ 'a list in a list', '{"user":"Ana","values":{"role":[["editor"]]}}' ],
		[ 'a revision that is none', '{"user":"Ana","revision":"seven","values":{}}' ],
		[ 'a negative revision', '{"user":"Ana","revision":-7,"values":{}}' ],
		[ 'a time that is none', '{"user":"Ana","timestamp":"yesterday","values":{}}' ],
		[ 'a day that is none', '{"user":"Ana","timestamp":"2026-13-40T10:00:00Z","values":{}}' ],
		[ 'a number too great for one', '{"user":"Ana","values":{"role":1e999}}' ],
	] )( 'lists a line with %s by its number and goes on', ( _, line ) => {
		const { answers, excluded } = readAll( [ GOOD, '', line, GOOD ] );
		expect( answers ).toHaveLength( 2 );
		expect( excluded ).toEqual( [ { page: 'line 3', reason: 'unreadable', line: 3 } ] );
	} );

	it( 'takes null, blanks and empty lists for no answer', () => {
		const { answers } = readAll( [ '{"user":"Ana","values":{"a":null,"b":"","c":[],"d":[" ","x"]}}' ] );
		expect( answers[ 0 ]?.values ).toEqual( new Map( [ [ 'd', [ 'x' ] ] ] ) );
	} );

	it.each( [
		[ '2026-11-21T10:11:12Z', '2026-11-21T10:11:12Z' ],
		[ '2026-11-21T12:11:12+02:00', '2026-11-21T10:11:12Z' ],
		[ '2026-11-21T10:11:12', '2026-11-21T10:11:12Z' ],
		[ '2026-11-21', '2026-11-21T00:00:00Z' ],
		[ '', '' ],
	] )( 'understands the time %s as %s', ( written, read ) => {
		const line = JSON.stringify( { user: 'Ana', timestamp: written, values: {} } );
		expect( readAll( [ line ] ).answers[ 0 ]?.timestamp ).toBe( read );
	} );

	it( 'knows the revision of the definition that was answered, if it is one', () => {
		const revisionOf = ( json: string ): unknown =>
			readAll( [ `{"user":"Ana","values":{},"definitionRevision":${ json }}` ] ).answers[ 0 ]?.definitionRevision;
		expect( [ '12', '"12"', '1.5', '-1', 'null', '{}' ].map( revisionOf ) ).toEqual( [ 12, null, null, null, null, null ] );
	} );

	it( 'keeps any name of a question, also one that every object has', () => {
		const { answers } = readAll( [ '{"user":"__proto__","values":{"__proto__":"x","constructor":"y"}}' ] );
		expect( answers[ 0 ]?.values ).toEqual( new Map( [ [ '__proto__', [ 'x' ] ], [ 'constructor', [ 'y' ] ] ] ) );
	} );

	it( 'accounts for every line that is not blank, whatever it is', () => {
		fc.assert( fc.property( fc.array( fc.oneof( fc.string(), fc.json(), fc.constant( GOOD ) ) ), ( lines ) => {
			const { answers, excluded } = readAll( lines );
			expect( answers.length + excluded.length ).toBe( lines.filter( ( line ) => line.trim() !== '' ).length );
		} ) );
	} );
} );
