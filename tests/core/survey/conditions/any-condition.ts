/** Conditions of the documented subset as text, and answers to go with them, for property tests. */
import * as fc from 'fast-check';

/** How a question's answers look to SurveyJS. */
export type AnswerKind = 'code' | 'number' | 'text' | 'codes';

export interface AskedAnswer {
	/** As it stands between the braces. */
	readonly parameter: string;
	readonly kind: AnswerKind;
}

const CODES = [ 'a', 'b', 'ab', 'other', 'none', '1', '2', '10', '05', 'true' ];

const TEXTS = [
	'', 'a', 'A', ' ab ', 'x y', '5', '-5', '05', '0', '0.5', '1,5', '1,5,5', '1e3', '0x1f', '0x', '5-3', '7%', '1234567890123456', '‚',
	'true', 'FALSE', '\'5\'', '"', '2026-11-21', '2026-11', 'NaN', 'Infinity', 'ı', 'İ', 'it\'s', 'é', 'null', '0,', '0,5', '.5', '5.', '+5', '-', 'a"b',
];

/** Spaces as people leave them. */
const space = fc.constantFrom( '', ' ', '  ', '\n' );
const gap = fc.constantFrom( ' ', '  ', '\t' );

function quoted( text: string ): string {
	return `'${ text.replace( /['"]/g, '\\$&' ) }'`;
}

const number = fc.oneof(
	fc.integer( { min: -12, max: 12 } ).map( String ),
	fc.constantFrom( '0.1', '0.2', '-0.5', '2.50', '100', '10.05', '00.5' ),
);
// A backslash before the closing quote would be read as the quote of an escaped one.
const text = fc.oneof(
	fc.constantFrom( ...CODES, ...TEXTS ),
	fc.string( { maxLength: 4 } ),
).filter( ( value ) => !/[\\{}]|equals|=[<>]|<>|undefined/.test( value ) ).map( quoted );
const list = fc.array( fc.oneof( number, text ), { maxLength: 4 } ).map( ( items ) => `[${ items.join( ', ' ) }]` );

function anyCase( words: readonly string[] ): fc.Arbitrary<string> {
	return fc.tuple( fc.constantFrom( ...words ), fc.constantFrom( false, false, true ) )
		.map( ( [ word, isUpper ] ) => isUpper ? word.toUpperCase() : word );
}

const binaryOperator = fc.oneof(
	fc.tuple( space, fc.constantFrom( '=', '==', '!=', '<>', '<', '<=', '>', '>=', '&&', '||', '*=' ), space ).map( ( parts ) => parts.join( '' ) ),
	fc.tuple( gap, anyCase( [
		'and', 'or', 'equal', 'notequal', 'less', 'lessorequal', 'greater', 'greaterorequal',
		'contains', 'notcontains', 'anyof', 'noneof', 'allof',
	] ), gap ).map( ( parts ) => parts.join( '' ) ),
);
const arithmetic = fc.tuple( gap, fc.constantFrom( '+', '-', '*', '/', '%', '^' ), gap ).map( ( parts ) => parts.join( '' ) );

/**
 * Conditions over these answers.
 *
 * @param asked - What may stand in braces; may be empty
 */
export function anyCondition( asked: readonly AskedAnswer[] ): fc.Arbitrary<string> {
	const named = ( kinds: readonly AnswerKind[] ): fc.Arbitrary<string>[] => {
		const names = asked.filter( ( { kind } ) => kinds.includes( kind ) ).map( ( { parameter } ) => `{${ parameter }}` );
		return names.length === 0 ? [] : [ fc.constantFrom( ...names ) ];
	};
	const constant = fc.oneof( number, text, list, anyCase( [ 'true', 'false' ] ) );
	const any = named( [ 'code', 'number', 'text', 'codes' ] );
	const value = fc.oneof( ...any, ...any, ...any, constant );
	// Computing with lists is outside the subset.
	const single = fc.oneof( ...named( [ 'code', 'number' ] ), number );
	return fc.letrec<{ condition: string; factor: string; sum: string }>( ( tie ) => ( {
		condition: fc.oneof(
			{ maxDepth: 4, depthSize: 'small' },
			tie( 'factor' ),
			fc.tuple( tie( 'factor' ), binaryOperator, tie( 'factor' ) ).map( ( parts ) => parts.join( '' ) ),
			fc.tuple( tie( 'condition' ), binaryOperator, tie( 'factor' ) ).map( ( parts ) => parts.join( '' ) ),
			fc.tuple( tie( 'sum' ), binaryOperator, tie( 'sum' ) ).map( ( parts ) => parts.join( '' ) ),
		),
		sum: fc.oneof(
			{ maxDepth: 3, depthSize: 'small' },
			single,
			fc.tuple( tie( 'sum' ), arithmetic, single ).map( ( parts ) => parts.join( '' ) ),
			fc.tuple( tie( 'sum' ), arithmetic, tie( 'sum' ) )
				.map( ( [ left, sign, right ] ) => `${ left }${ sign }(${ right })` ),
		),
		factor: fc.oneof(
			{ maxDepth: 4, depthSize: 'small' },
			value,
			fc.tuple( fc.oneof( ...any, constant.filter( ( one ) => !one.startsWith( '[' ) ) ), anyCase( [ 'empty', 'notempty' ] ) )
				.map( ( [ what, word ] ) => `${ what } ${ word }` ),
			tie( 'condition' ).map( ( inner ) => `(${ inner })` ),
			tie( 'factor' ).map( ( inner ) => `!${ inner }` ),
			tie( 'factor' ).map( ( inner ) => `negate ${ inner }` ),
			fc.tuple( tie( 'condition' ), tie( 'condition' ), tie( 'condition' ) ).map( ( parts ) => `iif(${ parts.join( ',' ) })` ),
		),
	} ) ).condition;
}

/**
 * An answer of a kind, as SurveyJS would hold it; undefined: none.
 *
 * @param kind
 */
export function anyAnswer( kind: AnswerKind ): fc.Arbitrary<string | number | string[] | undefined> {
	switch ( kind ) {
		case 'code':
			return fc.option( fc.constantFrom( ...CODES ), { nil: undefined } );
		case 'number':
			return fc.option(
				fc.oneof( fc.integer( { min: -12, max: 12 } ), fc.constantFrom( 0.1, 0.2, 2.5, 1e21 ) ), { nil: undefined },
			);
		case 'text':
			return fc.option( fc.oneof( fc.constantFrom( ...TEXTS ), fc.string( { maxLength: 5 } ) ), { nil: undefined } )
				.filter( ( value ) => value !== 'undefined' );
		case 'codes':
			return fc.option( fc.uniqueArray( fc.constantFrom( ...CODES ), { minLength: 1, maxLength: 4 } ), { nil: undefined } );
	}
}
