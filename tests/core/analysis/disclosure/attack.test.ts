/** What an attacker gets who tries every way in which a few people could have answered. */
import { auditPublished } from '../../../../src/core/analysis/disclosure/audit';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld } from '../../../../src/core/analysis/disclosure/published';
import type { Json } from '../../survey/definitions';
import { resultsOf, surveyOf, type Values } from '../surveys';
import { answersIn, choicesKnownTooWell, countWorlds, type World } from './worlds';

interface Attack {
	readonly name: string;
	readonly choices: readonly string[];
	readonly elements: readonly Json[];
	/** Everything that one person can say. */
	readonly people: readonly Values[];
	readonly most: number;
	/** Answers that are tried besides. */
	readonly also?: readonly Values[];
}

function times( count: number, values: Values ): Values[] {
	return Array.from( { length: count }, () => values );
}

/** Every combination of one of each; an empty code is no answer. */
function each( choices: Readonly<Record<string, readonly string[]>> ): Values[] {
	return Object.entries( choices ).reduce<Values[]>( ( all, [ name, codes ] ) => all.flatMap(
		( values ) => codes.map( ( code ) => code === '' ? values : { ...values, [ name ]: code } ) ), [ {} ] );
}

function asked(
	people: readonly Values[], name: string, codes: readonly string[], isAsked: ( values: Values ) => boolean,
): Values[] {
	return people.flatMap( ( values ) =>
		isAsked( values ) ? each( { [ name ]: codes } ).map( ( more ) => ( { ...values, ...more } ) ) : [ values ] );
}

const radio = ( name: string, choices: readonly Json[], visibleIf?: string ): Json => (
	{ type: 'radiogroup', name, choices, ...visibleIf === undefined ? {} : { visibleIf } }
);

const ATTACKS: readonly Attack[] = [
	{
		name: 'a question that depends on another', choices: [ 'a', 'b', 'c' ], most: 9,
		elements: [ radio( 'why', [ 'x', 'y' ], '{role} anyof [\'b\', \'c\']' ) ],
		people: asked( each( { role: [ '', 'a', 'b', 'c' ] } ), 'why', [ '', 'x', 'y' ], ( { role } ) => role === 'b' || role === 'c' ),
	},
	{
		name: 'a question that depends on two others with or', choices: [ 'a', 'b', 'c' ], most: 8,
		elements: [ radio( 'tool', [ 'p', 'q' ] ), radio( 'why', [ 'x' ], '{role} = \'a\' or {tool} = \'q\'' ) ],
		people: asked( each( { role: [ 'a', 'b', 'c' ], tool: [ 'p', 'q' ] } ), 'why', [ '', 'x' ],
			( { role, tool } ) => role === 'a' || tool === 'q' ),
		// Six were asked, three of them since they chose q: so three or more chose a, and of five in a and c two at most c.
		// With a threshold of 3 it is a that is hidden with c: the first of those that are as few.
		also: [
			...times( 3, { role: 'a', tool: 'p', why: 'x' } ), ...times( 3, { role: 'b', tool: 'q', why: 'x' } ),
			...times( 2, { role: 'c', tool: 'p' } ),
		],
	},
	{
		name: 'two questions that depend on the same two, and exclude each other', choices: [ 'a', 'b', 'c' ], most: 8,
		elements: [
			radio( 'tool', [ 'p', 'q' ] ),
			radio( 'why', [ 'x' ], '{role} = \'b\' and {tool} = \'p\'' ), radio( 'how', [ 'y' ], '{role} = \'b\' and {tool} = \'q\'' ),
		],
		people: asked( asked( each( { role: [ 'a', 'b', 'c' ], tool: [ 'p', 'q' ] } ), 'why', [ '', 'x' ],
			( { role, tool } ) => role === 'b' && tool === 'p' ), 'how', [ '', 'y' ], ( { role, tool } ) => role === 'b' && tool === 'q' ),
	},
	{
		name: 'a choice that is offered to some', choices: [ 'a', 'b', 'c' ], most: 9,
		elements: [ radio( 'tool', [ 'p', { value: 'q', visibleIf: '{role} = \'b\'' } ] ) ],
		people: [ ...each( { role: [ 'a', 'b', 'c' ], tool: [ '', 'p' ] } ), { role: 'b', tool: 'q' } ],
	},
];

/** Of each size. */
const RUNS = 40;

describe.each( ATTACKS )( 'an attacker who tries everything, with $name', ( { also = [], choices, elements, most, people } ) => {
	it.each( [ 2, 3 ] )( 'is left with %i numbers or more for each hidden choice', ( minCell ) => {
		const survey = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 0, minCell } );
			definition.pages[ 0 ].elements[ 0 ].choices = [ ...choices ];
			definition.pages[ 0 ].elements.push( ...elements );
		} );
		let hidden = 0;
		for ( const size of [ most - 2, most ] ) {
			const all = countWorlds( people, size );
			// Spread over all worlds, in an order that has nothing to do with who says what.
			const tried = Array.from( { length: RUNS }, ( _, run ) =>
				answersIn( all.worlds[ ( run * 7919 * 31 + size ) % all.worlds.length ] as World, people ) );
			for ( const answers of [ ...tried, ...also.length === size ? [ also ] : [] ] ) {
				const published = publishResults( resultsOf( survey, answers ), survey );
				expect( auditPublished( published, survey ) ).toEqual( [] );
				expect( { answers, known: choicesKnownTooWell( published, all, minCell ) } ).toEqual( { answers, known: [] } );
				hidden += Object.values( published.questions ).filter( ( question ) => !isWithheld( question ) &&
					Object.values( question.choices ).some( isWithheld ) ).length;
			}
		}
		// It is not safe because nothing is shown.
		expect( hidden ).toBeGreaterThan( 20 );
	} );
} );
