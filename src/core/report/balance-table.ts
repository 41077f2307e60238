/** Supply against demand: who wants to learn a skill, who can teach it, and what is sought and offered now. */
import { isWithheld, type PublishedBalance, type Shown } from '../analysis/disclosure/published';
import { columnHeader, explained, figureCell, heading, plainText, table, withBar, withheldCell } from './markup';
import type { PageContext } from './page-context';

/** More rows than these are no overview; the data has them all. */
const MOST_ROWS = 150;

const SIDES = [ 'wantToLearn', 'canTeach', 'seeks', 'offers' ] as const;
type Side = typeof SIDES[ number ];

const COLUMNS: Readonly<Record<Side, string>> = {
	wantToLearn: 'want-to-learn', canTeach: 'can-teach', seeks: 'seek-now', offers: 'offer-now',
};

/**
 * A row for each skill that somebody wants to learn, can teach, seeks or offers; where teachers are lacking most, first.
 *
 * @param context
 */
export function writeBalance( context: PageContext ): string[] {
	const { markup, results } = context;
	const skills = Object.keys( results.balance );
	const sides = SIDES.filter( ( side ) => skills.some( ( skill ) => results.balance[ skill ]?.[ side ] !== null ) );
	const named = skills.filter( ( skill ) => sides.some( ( side ) => results.balance[ skill ]?.[ side ] !== 0 &&
		results.balance[ skill ]?.[ side ] !== null ) );
	if ( sides.length < 2 || named.length === 0 ) {
		return [];
	}
	const hasDifference = sides.includes( 'wantToLearn' ) && sides.includes( 'canTeach' );
	const most = ( side: Side ): number =>
		Math.max( 1, ...named.map( ( skill ) => numberOr( results.balance[ skill ]?.[ side ], 0 ) ) );
	// Bars of people who answered have one scale, those of the exchange another.
	const longest = {
		survey: Math.max( most( 'wantToLearn' ), most( 'canTeach' ) ), exchange: Math.max( most( 'seeks' ), most( 'offers' ) ),
	};
	const cell = ( skill: string, side: Side ): string => {
		const count = results.balance[ skill ]?.[ side ] ?? null;
		const isSurvey = side === 'wantToLearn' || side === 'canTeach';
		return isWithheld( count ) ? withheldCell( markup ) :
			count === null ? figureCell( markup.say( 'localskills-results-not-asked' ), null ) :
				figureCell( withBar( markup.number( count ), count / longest[ isSurvey ? 'survey' : 'exchange' ],
					side === 'wantToLearn' || side === 'seeks' ? 'demand' : 'supply' ), count );
	};
	const lines = [
		`|+ ${ markup.say( 'localskills-results-balance-caption' ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...sides.map( ( side ) => columnHeader( explained( markup.say( `localskills-results-column-${ COLUMNS[ side ] }` ),
			side === 'wantToLearn' || side === 'canTeach' ? 'people' : 'exchange', markup ), 'number' ) ),
		...hasDifference ? [ columnHeader( explained( markup.say( 'localskills-results-column-lacking' ), 'lacking', markup ), 'number' ) ] : [],
	];
	for ( const skill of mostLackingFirst( results.balance, named ).slice( 0, MOST_ROWS ) ) {
		const difference = results.balance[ skill ]?.surveyDifference ?? null;
		lines.push( '|-', `! scope="row" | ${ context.skillName( skill ) }`, ...sides.map( ( side ) => cell( skill, side ) ),
			...!hasDifference ? [] : [ isWithheld( difference ) ? withheldCell( markup ) :
				figureCell( difference === null ? '' : markup.signed( difference ), difference ) ] );
	}
	const silent = skills.length - named.length;
	const more = named.length - MOST_ROWS;
	return [
		heading( 2, markup.say( 'localskills-results-balance' ) ),
		`<p>${ markup.say( 'localskills-results-balance-intro' ) }</p>`,
		table( plainText( { text: markup.messages.text( 'localskills-results-balance' ) } ),
			'sortable ext-localSkills-wide', lines ),
		...silent > 0 ? [ `<p>${ markup.say( 'localskills-results-balance-silent', silent ) }</p>` ] : [],
		...more > 0 ? [ `<p>${ markup.say( 'localskills-results-more-rows', more ) }</p>` ] : [],
	];
}

function mostLackingFirst( balance: Readonly<Record<string, PublishedBalance>>, skills: readonly string[] ): string[] {
	const order = ( skill: string ): number[] => {
		const { surveyDifference = null, exchangeDifference = null, wantToLearn = null } = balance[ skill ] ?? {};
		return [ surveyDifference, exchangeDifference, wantToLearn ].map( ( figure ) => numberOr( figure, -Infinity ) );
	};
	return skills.slice().sort( ( a, b ) => {
		const [ left, right ] = [ order( a ), order( b ) ];
		const place = left.findIndex( ( value, index ) => value !== right[ index ] );
		return place === -1 ? ( a < b ? -1 : 1 ) : ( right[ place ] as number ) - ( left[ place ] as number );
	} );
}

function numberOr( value: Shown<number | null> | undefined, other: number ): number {
	return typeof value === 'number' ? value : other;
}
