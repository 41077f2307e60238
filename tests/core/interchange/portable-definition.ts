/** Generated definitions of what an XLSForm can say, texts in two languages, conditions on earlier questions. */
import * as fc from 'fast-check';
import type { Json } from '../survey/definitions';

const SPECIAL = [ 'other', 'none', 'refused', 'dontknow', 'true', 'false' ];
const CODE = fc.stringMatching( /^[a-z0-9][a-z0-9-]{0,10}[a-z0-9]$/ ).filter( ( code ) => !SPECIAL.includes( code ) );
const CODES = fc.uniqueArray( CODE, { minLength: 2, maxLength: 5 } );

/** Words without what other tools take for markup, and without white space around them. */
const WORDS = fc.oneof(
	fc.string( { unit: 'grapheme', minLength: 1, maxLength: 20 } ),
	fc.constantFrom( 'It’s “quoted”', 'a = b', '1 < 2 & 3 > 2', 'السؤال', '1.5', 'line\nline', 'A: b; c', '${ x', '100 %' ),
).map( ( words ) => words.trim() ).filter( ( words ) => words !== '' && !/[<>*#$]|\r/.test( words ) );

const TEXT: fc.Arbitrary<Json> = fc.oneof(
	WORDS,
	fc.tuple( WORDS, WORDS ).filter( ( [ main, french ] ) => main !== french )
		.map( ( [ main, french ] ) => ( { default: main, fr: french } ) ),
);

const labelled = ( value: string ): fc.Arbitrary<Json> => TEXT.map( ( text ) => ( { value, text } ) );
const CHOICES = CODES.chain( ( codes ) => (
	fc.tuple( ...codes.map( ( value ) => fc.oneof( fc.constant( value ), labelled( value ) ) ) )
) );
const FLAG = fc.constantFrom( true, undefined );
const maybe = <T>( some: fc.Arbitrary<T> ): fc.Arbitrary<T | undefined> => fc.option( some, { nil: undefined } );
const SPECIAL_CHOICES = { showOtherItem: FLAG, showNoneItem: FLAG, showRefuseItem: FLAG, showDontKnowItem: FLAG };

const COLUMNS = fc.uniqueArray( CODE, { minLength: 1, maxLength: 3 } ).chain( ( names ) => fc.tuple(
	...names.map( ( name ) => fc.record( { name: fc.constant( name ), title: TEXT, choices: CHOICES } ) ),
) );

const QUESTION: fc.Arbitrary<Json> = fc.oneof(
	fc.record( { type: fc.constantFrom( 'radiogroup', 'dropdown' ), choices: CHOICES, ...SPECIAL_CHOICES } ),
	fc.record( {
		type: fc.constantFrom( 'checkbox', 'tagbox' ), choices: CHOICES, ...SPECIAL_CHOICES,
		minSelectedChoices: fc.constantFrom( undefined, 1 ),
		maxSelectedChoices: fc.constantFrom( undefined, 2 ), otherText: maybe( TEXT ),
	} ),
	fc.record( { type: fc.constant( 'ranking' ), choices: CHOICES } ),
	fc.record( { type: fc.constant( 'rating' ), rateMin: fc.integer( { min: -3, max: 1 } ), rateMax: fc.integer( { min: 2, max: 10 } ) } ),
	fc.record( { type: fc.constant( 'rating' ), rateValues: CODES.chain( ( codes ) => fc.tuple( ...codes.map( labelled ) ) ), showRefuseItem: FLAG } ),
	fc.record( { type: fc.constant( 'boolean' ), labelTrue: maybe( TEXT ), showDontKnowItem: FLAG } ),
	fc.record( { type: fc.constant( 'text' ), maxLength: maybe( fc.integer( { min: 1, max: 500 } ) ), inputType: fc.constantFrom( undefined, 'url' ) } ),
	fc.record( {
		type: fc.constant( 'text' ), inputType: fc.constant( 'number' ), integer: FLAG,
		min: maybe( fc.integer( { min: -9, max: 9 } ) ), max: maybe( fc.integer( { min: 10, max: 99 } ) ),
	} ),
	fc.record( { type: fc.constant( 'text' ), inputType: fc.constant( 'date' ), min: fc.constantFrom( undefined, '2026-02-28' ) } ),
	fc.record( { type: fc.constant( 'text' ), inputType: fc.constant( 'month' ), max: fc.constantFrom( undefined, '2026-12' ) } ),
	fc.record( { type: fc.constant( 'comment' ), maxLength: fc.constantFrom( undefined, 1000 ) } ),
	fc.record( { type: fc.constant( 'matrix' ), columns: CHOICES, rows: CHOICES } ),
	fc.record( { type: fc.constant( 'matrixdropdown' ), rows: CHOICES, columns: COLUMNS } ),
);

/** A condition on a question. */
function testOf( question: Json ): fc.Arbitrary<string> | null {
	const codes = ( list: Json[] ): string[] => list.map( ( choice ) => choice.value ?? choice );
	const name = `{${ question.name }}`;
	const quoted = ( code: string ): string => /^(?:[1-9]\d*|0)$/.test( code ) && Number( code ) < 1e15 ? code : `'${ code }'`;
	switch ( question.type ) {
		case 'radiogroup':
		case 'dropdown':
			return fc.tuple( fc.constantFrom( '=', '<>' ), fc.constantFrom( ...codes( question.choices ) ) ).map( ( [ sign, code ] ) => `${ name } ${ sign } ${ quoted( code ) }` );
		case 'checkbox':
		case 'tagbox':
			return fc.tuple( fc.constantFrom( 'contains', 'notcontains' ), fc.constantFrom( ...codes( question.choices ) ) ).map( ( [ word, code ] ) => `${ name } ${ word } ${ quoted( code ) }` );
		case 'boolean':
			return fc.constantFrom( `${ name } = true`, `${ name } <> false` );
		case 'rating':
			return question.rateMin === undefined ? null : fc.constantFrom( `${ name } >= 2`, `${ name } < 1`, `${ name } + 1 > 3` );
		case 'matrix':
			return fc.constantFrom( ...codes( question.rows ) ).map( ( row ) => `{${ question.name }.${ row }} notempty` );
		default:
			return [ 'matrixdropdown', 'ranking' ].includes( question.type ) ? null : fc.constantFrom( `${ name } empty`, `${ name } notempty` );
	}
}

function conditionOf( earlier: Json[] ): fc.Arbitrary<string | undefined> {
	const tests = earlier.map( testOf ).filter( ( test ): test is fc.Arbitrary<string> => test !== null );
	if ( tests.length === 0 ) {
		return fc.constant( undefined );
	}
	const test = fc.oneof( ...tests );
	return fc.oneof(
		fc.constant( undefined ), test,
		fc.tuple( test, fc.constantFrom( 'and', 'or' ), test ).map( ( parts ) => parts.join( ' ' ) ),
		fc.tuple( test, test, test ).map( ( [ a, b, c ] ) => `${ a } and (${ b } or ${ c })` ),
		test.map( ( inner ) => `!(${ inner } and ${ inner })` ),
	);
}

/** Adds what all questions have. */
function complete( question: Json, index: number, earlier: Json[] ): fc.Arbitrary<Json> {
	const isTable = question.type === 'matrix' || question.type === 'matrixdropdown';
	return fc.record( {
		title: TEXT, description: maybe( TEXT ), visibleIf: conditionOf( earlier ),
		isRequired: isTable ? fc.constant( undefined ) : FLAG,
		requiredIf: isTable ? fc.constant( undefined ) : conditionOf( earlier ),
	} ).map( ( more ) => ( {
		...question, name: `q${ index }`, ...more, ...( more.isRequired ? { requiredIf: undefined } : {} ),
	} ) );
}

function withConditions( questions: Json[], index = 0, done: Json[] = [] ): fc.Arbitrary<Json[]> {
	return index === questions.length ? fc.constant( done ) :
		complete( questions[ index ], index, done )
			.chain( ( question ) => withConditions( questions, index + 1, [ ...done, question ] ) );
}

/** Definitions without a property that says nothing. */
export const PORTABLE_DEFINITION: fc.Arbitrary<Json> = fc.tuple(
	fc.array( QUESTION, { minLength: 1, maxLength: 6 } ).chain( ( questions ) => withConditions( questions ) )
		.chain( ( questions ) => fc.tuple( fc.constant( questions ), conditionOf( questions.slice( 0, 1 ) ) ) ),
	TEXT, WORDS, maybe( TEXT ),
).map( ( [ [ questions, visibleIf ], text, title, description ] ) => JSON.parse( JSON.stringify( {
	locale: 'en', title, description,
	pages: [
		{ name: 'first', title: text, elements: [
			{ type: 'html', name: 'note', html: text, visibleIf: undefined },
			questions[ 0 ],
		] },
		...( questions.length < 2 ? [] : [ { name: 'second', description: text, visibleIf, elements: [
			...questions.slice( 1, 2 ),
			...( questions.length < 3 ? [] : [ { type: 'panel', name: 'panel', title: text, elements: questions.slice( 2 ) } ] ),
		] } ] ),
	],
	localSkills: { id: 'any', status: 'draft' },
} ) ) );
