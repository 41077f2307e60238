/** The importance × ability plot, drawn with numbers and lines, and the table that says the same in words. */
import type { Quadrant } from '../analysis/quadrant';
import { isWithheld } from '../analysis/disclosure/published';
import { shownSkill } from './headline';
import { columnHeader, explained, figureCell, listOf, plainText, sectionHeading, table } from './markup';
import type { PageContext } from './page-context';
import { plotPlaces, plotRange } from './plot-places';
import { roundHalfUp } from './round';
import { neediestFirst } from './skills-table';

/** More numbers than these cannot be told apart on a phone. */
const MOST_POINTS = 32;

/** The size of a number, as a part of the plot; the styles have the same. */
const NUMBER_SIZE = 0.075;

/** Names of skills that are not in the plot. */
const MOST_NAMES = 10;

const QUADRANTS: readonly Quadrant[] = [ 'concentrate-here', 'keep-up', 'low-priority', 'possible-overkill' ];

interface Point {
	readonly number: number;
	readonly skill: string;
	readonly importance: number;
	readonly ability: number;
	readonly quadrant: Quadrant;
}

/** The skills that have a quadrant: no plot of fewer than three, which a sentence tells better. */
export function writePlot( context: PageContext ): string[] {
	const { markup, results: { cross } } = context;
	const points = pointsOf( context );
	if ( points.length < 3 || cross === null ) {
		return [];
	}
	// Those that stand out, where there are too many.
	const plotted = points.slice().sort( ( a, b ) => distance( b, cross ) - distance( a, cross ) || a.number - b.number )
		.slice( 0, MOST_POINTS ).sort( ( a, b ) => a.number - b.number );
	return [
		sectionHeading( 'plot', markup.say( 'localskills-results-plot' ) ),
		`<p>${ markup.say( 'localskills-results-plot-intro' ) }${ plotted.length < points.length ?
			` ${ markup.say( 'localskills-results-plot-more', plotted.length, points.length ) }` : '' }</p>`,
		'<div class="ext-localSkills-plot-and-legend">',
		...drawPlot( plotted, points, context ),
		table( plainText( { text: markup.messages.text( 'localskills-results-plot' ) } ), 'ext-localSkills-legend',
			legend( points, context ) ),
		'</div>',
		...writeMissing( context ),
	];
}

/** Which skills are not in the plot, and why. */
function writeMissing( context: PageContext ): string[] {
	const { markup, results: { skills } } = context;
	const missing = Object.keys( skills ).filter( ( skill ) => ( shownSkill( { skills }, skill )?.quadrant ?? null ) === null );
	const withheld = missing.filter( ( skill ) => isWithheld( skills[ skill ] ) );
	const unrated = missing.filter( ( skill ) => !isWithheld( skills[ skill ] ) );
	const say = ( key: string, names: readonly string[] ): string[] => names.length === 0 ? [] :
		[ `<p>${ markup.say( key, names.length, listOf( names.map( context.skillName ), markup, MOST_NAMES ) ) }</p>` ];
	return [ ...say( 'localskills-results-plot-unrated', unrated ), ...say( 'localskills-results-plot-withheld', withheld ) ];
}

/** Numbered from the neediest on. */
function pointsOf( { results }: PageContext ): Point[] {
	const points: Point[] = [];
	neediestFirst( results.skills ).forEach( ( skill ) => {
		const result = shownSkill( results, skill );
		const [ importance, ability ] = [ result?.importance.mean ?? null, result?.ability.mean ?? null ];
		const quadrant = result?.quadrant ?? null;
		if ( importance !== null && ability !== null && quadrant !== null ) {
			points.push( { number: points.length + 1, skill, importance, ability, quadrant } );
		}
	} );
	return points;
}

function distance( { importance, ability }: Point, cross: { readonly importance: number; readonly ability: number } ): number {
	return ( importance - cross.importance ) ** 2 + ( ability - cross.ability ) ** 2;
}

function drawPlot( points: readonly Point[], all: readonly Point[], { markup, results: { cross } }: PageContext ): string[] {
	const across = plotRange( [ ...points.map( ( { ability } ) => ability ), cross?.ability ?? 0 ] );
	const up = plotRange( [ ...points.map( ( { importance } ) => importance ), cross?.importance ?? 0 ] );
	const share = ( value: number, { low, high }: typeof across ): number => ( value - low ) / ( high - low );
	const percent = ( part: number ): string => `${ roundHalfUp( part, 2, 2 ) }%`;
	const places = plotPlaces( points.map( ( { ability, importance } ) => (
		{ across: share( ability, across ), up: share( importance, up ) }
	) ), NUMBER_SIZE );
	const ticks = ( { low, high }: typeof across ): number[] => {
		const step = high - low > 2 ? 1 : 0.5;
		const steps: number[] = [];
		for ( let value = Math.ceil( low / step ) * step; value <= high; value += step ) {
			steps.push( value );
		}
		return steps;
	};
	const tick = ( value: number ): string => markup.number( value, value % 1 === 0 ? 0 : 1 );
	const corner = ( quadrant: Quadrant ): string =>
		`<span class="ext-localSkills-plot-${ quadrant }">${ markup.say( `localskills-results-quadrant-${ quadrant }` ) }</span>`;
	const described = markup.messages.text( 'localskills-results-plot-description', all.length );
	return [
		`<div class="ext-localSkills-plot" role="img" aria-label="${ plainText( { text: described } ) }">`,
		`<div class="ext-localSkills-plot-up">${ markup.say( 'localskills-results-column-importance' ) }</div>`,
		`<div class="ext-localSkills-plot-corners">${ corner( 'concentrate-here' ) }${ corner( 'keep-up' ) }</div>`,
		'<div class="ext-localSkills-plot-area">',
		`<div class="ext-localSkills-plot-level" style="bottom:${ percent( share( cross?.importance ?? 0, up ) ) }"></div>`,
		`<div class="ext-localSkills-plot-upright" style="inset-inline-start:${ percent( share( cross?.ability ?? 0, across ) ) }"></div>`,
		...ticks( up ).map( ( value ) =>
			`<div class="ext-localSkills-plot-tick-up" style="bottom:${ percent( share( value, up ) ) }">${ tick( value ) }</div>` ),
		...ticks( across ).map( ( value ) =>
			`<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${ percent( share( value, across ) ) }">${
				tick( value ) }</div>` ),
		...points.map( ( { number, quadrant }, index ) => {
			const place = places[ index ] ?? { across: 0, up: 0 };
			return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${ quadrant }" style="inset-inline-start:${
				percent( place.across ) };bottom:${ percent( place.up ) }">${ markup.number( number ) }</div>`;
		} ),
		'</div>',
		`<div class="ext-localSkills-plot-corners">${ corner( 'low-priority' ) }${ corner( 'possible-overkill' ) }</div>`,
		`<div class="ext-localSkills-plot-across">${ markup.say( 'localskills-results-column-ability' ) }</div>`,
		'</div>',
	];
}

/** The text equivalent: the same numbers and figures, quadrant by quadrant. */
function legend( points: readonly Point[], context: PageContext ): string[] {
	const { markup } = context;
	const lines = [
		'|-',
		columnHeader( markup.say( 'localskills-results-column-number' ) ),
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...[ 'importance', 'ability' ].map( ( name ) =>
			columnHeader( explained( markup.say( `localskills-results-column-${ name }` ), 'importance', markup ) ) ),
	];
	for ( const quadrant of QUADRANTS ) {
		const inside = points.filter( ( point ) => point.quadrant === quadrant );
		if ( inside.length > 0 ) {
			lines.push( '|-', `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${ quadrant }" | ${ explained(
				markup.say( `localskills-results-quadrant-${ quadrant }` ), 'quadrant', markup ) } <span class="ext-localSkills-detail">${
				markup.say( `localskills-results-quadrant-${ quadrant }-means` ) }</span>` );
		}
		inside.forEach( ( { number, skill, importance, ability } ) => lines.push(
			'|-',
			`| class="ext-localSkills-figure" | ${ markup.number( number ) }`,
			`! scope="row" | ${ context.skillName( skill ) }`,
			figureCell( markup.number( importance, 2 ), importance ),
			figureCell( markup.number( ability, 2 ), ability ),
		) );
	}
	return lines;
}
