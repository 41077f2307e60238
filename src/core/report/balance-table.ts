/** Supply against demand: who wants to learn a skill, who can teach it, and what is sought and offered now. */
import { isWithheld, type PublishedBalance, type Shown } from '../analysis/disclosure/published';
import { columnHeader, explainedColumns, figureCell, namedCells, plainText, sectionHeading, table, withBar, withheldCell } from './markup';
import { exchangeLink, type PageContext } from './page-context';

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
	const { markup, results, survey } = context;
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
				figureCell( withBar( isSurvey || count === 0 ? markup.number( count ) :
					exchangeLink( skill, side === 'seeks' ? 'seek' : 'offer', markup.number( count ), context ),
				count / longest[ isSurvey ? 'survey' : 'exchange' ],
				side === 'wantToLearn' || side === 'seeks' ? 'demand' : 'supply' ), count );
	};
	const baseOf = ( side: Side ): number | null => {
		const question = side === 'wantToLearn' || side === 'canTeach' ? survey.measures[ side ] : null;
		const asked = question === null ? undefined : results.questions[ question ];
		return asked === undefined || isWithheld( asked ) ? null : asked.n;
	};
	const columns: readonly ( readonly [ name: string, term: string, base: number | null ] )[] = [
		...sides.map( ( side ) => [ COLUMNS[ side ], side === 'wantToLearn' || side === 'canTeach' ? 'people' : 'exchange', baseOf( side ) ] as const ),
		...hasDifference ? [ [ 'lacking', 'lacking', null ] as const ] : [],
	];
	const names = columns.map( ( [ name ] ) => plainText( { text: markup.messages.text( `localskills-results-column-${ name }` ) } ) );
	const [ learnBase, teachBase ] = [ baseOf( 'wantToLearn' ), baseOf( 'canTeach' ) ];
	const lines = [
		`|+ ${ markup.say( 'localskills-results-balance-caption' ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...columns.map( ( [ name, , base ] ) => columnHeader( markup.say( `localskills-results-column-${ name }` ) + ( base === null ? '' :
			`<br /><span class="ext-localSkills-detail">${ markup.say( 'localskills-results-of-people', base ) }</span>` ), 'number' ) ),
	];
	for ( const skill of mostLackingFirst( results.balance, named ).slice( 0, MOST_ROWS ) ) {
		const difference = results.balance[ skill ]?.surveyDifference ?? null;
		lines.push( '|-', `! scope="row" | ${ exchangeLink( skill, 'offer', context.skillName( skill ), context ) }`, ...namedCells( [
			...sides.map( ( side ) => cell( skill, side ) ),
			...!hasDifference ? [] : [ isWithheld( difference ) ? withheldCell( markup ) :
				figureCell( difference === null ? '' : markup.signed( difference ), difference ) ],
		], names ) );
	}
	const isLinked = named.some( ( skill ) => exchangeLink( skill, 'offer', '', context ) !== '' );
	const silent = skills.length - named.length;
	const more = named.length - MOST_ROWS;
	return [
		sectionHeading( 'balance', markup.say( 'localskills-results-balance' ) ),
		`<p>${ markup.say( 'localskills-results-balance-intro' ) }${ learnBase === null || teachBase === null ? '' :
			` ${ markup.say( 'localskills-results-balance-bases', learnBase, teachBase ) }` }${
			isLinked ? ` ${ markup.say( 'localskills-results-balance-links' ) }` : '' }</p>`,
		explainedColumns( columns.map( ( [ name, term ] ) => [ markup.say( `localskills-results-column-${ name }` ), term ] as const ), markup ),
		table( plainText( { text: markup.messages.text( 'localskills-results-balance' ) } ),
			'sortable ext-localSkills-wide ext-localSkills-stacked', lines ),
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
