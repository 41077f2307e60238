/** Definitions with conditions, and answers to them, for comparing with SurveyJS. */
import * as fc from 'fast-check';
import { anyAnswer, anyCondition, type AskedAnswer } from './any-condition';

type Json = Record<string, unknown>;

export interface GeneratedSurvey {
	/** As it stands on the page. Conditions name the text of "other" as we do. */
	readonly json: Json;
	/** Names of the questions in the order in which people can answer them: after all that their conditions look at. */
	readonly order: readonly string[];
	/** Parameter → codes or text, as a form would have it: also where nothing may be shown. */
	readonly answers: ReadonlyMap<string, readonly string[]>;
}

const TYPES = [
	'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking', 'rating', 'boolean', 'number', 'date', 'text', 'comment', 'matrix', 'matrixdropdown',
] as const;
type Type = typeof TYPES[ number ];

const CODES = [ 'a', 'b', '1', '2', '05' ];
const ROWS = [ 'x', 'y' ];
const COLUMNS = [ 'importance', 'ability' ];

/** Multiple choice of a few codes; never empty. */
const someCodes = fc.uniqueArray( fc.constantFrom( ...CODES ), { minLength: 1, maxLength: 4 } );
const someConditions = fc.constantFrom( true, false, false );

/** A survey of up to eight questions in pages and panels, conditions everywhere, none of them in a circle. */
export const anySurvey: fc.Arbitrary<GeneratedSurvey> = fc.gen().map( ( g ) => {
	const flip = (): boolean => g( fc.boolean );
	const size = g( fc.integer, { min: 2, max: 8 } );
	const names = Array.from( { length: size }, ( _none, index ) => `q${ index }` );
	const types = names.map( () => g( fc.constantFrom<Type[]>, ...TYPES ) );
	const order = g( fc.shuffledSubarray<string>, names, { minLength: size } );
	const answers = new Map<string, readonly string[]>();
	/** What a condition may look at: answers to these questions. */
	const asked = new Map<string, AskedAnswer[]>();

	/** A condition over questions that come before all of these in the order of answering. */
	const condition = ( before: readonly string[], isLikely = false ): string | undefined => {
		const first = Math.min( size, ...before.map( ( name ) => order.indexOf( name ) ) );
		const known = order.slice( 0, first ).reduce<AskedAnswer[]>( ( all, name ) => all.concat( asked.get( name ) ?? [] ), [] );
		// To SurveyJS no choice at all equals no answer, but not always no answer to a row: nobody compares the two.
		const compared = known.some( ( { kind } ) => kind === 'codes' ) ?
			known.filter( ( { parameter } ) => !parameter.includes( '.' ) ) : known;
		return compared.length > 0 && ( isLikely && flip() || g( () => someConditions ) ) ?
			g( anyCondition, compared ) : undefined;
	};
	const choices = ( name: string, codes: readonly string[] ): unknown[] => codes.map( ( code ) => {
		const visibleIf = condition( [ name ] );
		// In a list SurveyJS takes the number 1, but not the text '1', for equal to true: nobody compares them either.
		const isList = [ 'checkbox', 'tagbox', 'ranking' ].includes( types[ names.indexOf( name ) ] as Type );
		const value = !isList && code !== '05' && /^\d+$/.test( code ) && flip() ? Number( code ) : code;
		return visibleIf === undefined ? value : { value, visibleIf };
	} );
	const answer = ( parameter: string, codes: readonly string[] ): void => {
		if ( codes.length > 0 && codes[ 0 ] !== '' && g( () => fc.constantFrom( true, true, false ) ) ) {
			answers.set( parameter, codes );
		}
	};

	const question = ( name: string, type: Type ): Json => {
		const base: Json = { type, name };
		if ( flip() ) {
			base.isRequired = flip();
			base.requiredIf = condition( [ name ] );
		}
		const kinds = ( parameters: readonly string[], kind: AskedAnswer[ 'kind' ] ): void => {
			asked.set( name, parameters.map( ( parameter ) => ( { parameter, kind } ) ) );
		};
		switch ( type ) {
			case 'radiogroup':
			case 'dropdown':
			case 'checkbox':
			case 'tagbox': {
				const isMultiple = type === 'checkbox' || type === 'tagbox';
				const codes = g( () => someCodes );
				const hasOther = flip();
				const special = [ ...hasOther ? [ 'other' ] : [], ...flip() ? [ 'none' ] : [], ...flip() ? [ 'refused' ] : [], ...flip() ? [ 'dontknow' ] : [] ];
				kinds( [ name ], isMultiple ? 'codes' : 'code' );
				const picked = isMultiple ?
					g( fc.shuffledSubarray<string>, codes.concat( hasOther ? 'other' : [] ), { minLength: 1 } ) :
					[ g( fc.constantFrom<string[]>, ...codes, ...special ) ];
				const exclusive = special.filter( ( code ) => code !== 'other' );
				answer( name, isMultiple && exclusive.length > 0 && flip() ? [ exclusive[ 0 ] as string ] : picked );
				if ( hasOther ) {
					asked.get( name )?.push( { parameter: `${ name }.other`, kind: 'text' } );
					if ( ( answers.get( name ) ?? [] ).includes( 'other' ) ) {
						answer( `${ name }.other`, [ g( fc.constantFrom<string[]>, 'something', '5', 'a' ) ] );
					}
				}
				return {
					...base,
					choices: choices( name, codes ),
					showOtherItem: hasOther,
					showNoneItem: special.includes( 'none' ),
					showRefuseItem: special.includes( 'refused' ),
					showDontKnowItem: special.includes( 'dontknow' ),
				};
			}
			case 'ranking': {
				const codes = g( () => someCodes );
				kinds( [ name ], 'codes' );
				answer( name, g( fc.shuffledSubarray<string>, codes, { minLength: 1 } ) );
				return { ...base, choices: choices( name, codes ), selectToRankEnabled: true };
			}
			case 'rating': {
				kinds( [ name ], 'code' );
				answer( name, [ String( g( fc.integer, { min: 1, max: 5 } ) ) ] );
				return base;
			}
			case 'boolean':
				kinds( [ name ], 'code' );
				answer( name, [ String( flip() ) ] );
				return base;
			case 'number':
				kinds( [ name ], 'number' );
				answer( name, [ g( fc.constantFrom<string[]>, '0', '1', '2', '-5', '2.5', '10' ) ] );
				return { ...base, type: 'text', inputType: 'number' };
			case 'date':
				kinds( [ name ], 'text' );
				answer( name, [ g( fc.constantFrom<string[]>, '2026-11-21', '2027-01-01' ) ] );
				return { ...base, type: 'text', inputType: 'date' };
			case 'text':
			case 'comment':
				kinds( [ name ], 'text' );
				answer( name, [ String( g( anyAnswer, 'text' ) ?? '' ) ] );
				return base;
			case 'matrix': {
				const codes = g( () => someCodes );
				kinds( ROWS.map( ( row ) => `${ name }.${ row }` ), 'code' );
				ROWS.forEach( ( row ) => answer( `${ name }.${ row }`, [ g( fc.constantFrom<string[]>, ...codes ) ] ) );
				return { ...base, columns: choices( name, codes ), rows: choices( name, ROWS ) };
			}
			case 'matrixdropdown': {
				const codes = g( () => someCodes );
				const parameters = ROWS.reduce<string[]>( ( all, row ) => all.concat( COLUMNS.map( ( column ) => `${ name }.${ row }.${ column }` ) ), [] );
				kinds( parameters, 'code' );
				parameters.forEach( ( parameter ) => answer( parameter, [ g( fc.constantFrom<string[]>, ...codes ) ] ) );
				return {
					...base,
					columns: COLUMNS.map( ( column ) => ( { name: column, cellType: 'dropdown', choices: choices( name, codes ) } ) ),
					rows: choices( name, ROWS ),
				};
			}
		}
	};
	const made = new Map<string, Json>();
	order.forEach( ( name ) => made.set( name, question( name, types[ names.indexOf( name ) ] as Type ) ) );

	let count = 0;
	/** Cuts a run of questions into questions, notes and panels. */
	const elements = ( run: readonly string[], depth: number ): Json[] => {
		const parts: Json[] = [];
		for ( let start = 0; start < run.length; ) {
			const length = depth < 3 && g( () => someConditions ) ? g( fc.integer, { min: 1, max: run.length - start } ) : 0;
			const some = run.slice( start, start + Math.max( length, 1 ) );
			const visibleIf = condition( some, true );
			parts.push( length === 0 ?
				{ ...made.get( some[ 0 ] as string ), visibleIf } :
				{ type: 'panel', name: `panel${ count++ }`, visibleIf, elements: elements( some, depth + 1 ) } );
			if ( g( () => someConditions ) ) {
				parts.push( { type: 'html', name: `note${ count++ }`, html: 'A note', visibleIf: condition( [] ) } );
			}
			start += some.length;
		}
		return parts;
	};
	const pages: Json[] = [];
	for ( let start = 0; start < size; ) {
		const some = names.slice( start, start + g( fc.integer, { min: 1, max: size - start } ) );
		// A page called like a question in it.
		pages.push( { name: some[ 0 ], visibleIf: condition( some ), elements: elements( some, 0 ) } );
		start += some.length;
	}
	return { json: { pages, localSkills: { id: 'generated' } }, order, answers };
} );
