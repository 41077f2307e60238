/** What has changed since the wave before: in sentences, skill by skill, and what could not be compared. */
import { isWithheld } from '../analysis/disclosure/published';
import type { Change, NotComparedReason, ShareChange, SkillChange, WaveComparison } from '../analysis/wave-comparison';
import { answerParameters } from '../survey/parameters';
import { plainChoice } from '../survey/read-choices';
import { titleText } from '../survey/text';
import { answerLabel } from './code-names';
import {
	columnHeader, explained, explainedColumns, figureCell, listOf, namedCells, pageLink, placeLink, plainText, sectionHeading,
	table, type Wikitext, withheldCell,
} from './markup';
import type { PageContext } from './page-context';
import { parameterTitle } from './parameter-title';

/** Changes that are told in a sentence. */
const MOST_SENTENCES = 6;

/** Names of what could not be compared, for each reason. */
const MOST_NAMES = 10;

const REASONS: readonly NotComparedReason[] = [ 'new', 'gone', 'changed', 'withheld', 'no-answers' ];

/** Each column of the table with the name of its explanation. */
const COLUMNS = [
	[ 'gap', 'gap' ], [ 'importance', 'importance' ], [ 'ability', 'importance' ], [ 'high-need', 'high-need' ], [ 'rank-mwds', 'rank' ], [ 'n', 'n' ],
] as const;

/** Nothing where there is no wave before, or nobody answered it. */
export function writeChange( context: PageContext ): string[] {
	const { change, markup, report } = context;
	if ( change === null || change.before.counted === 0 ) {
		return [];
	}
	const { accountsInBoth, before, comparisons, isPaired, now } = change;
	const both = accountsInBoth === null || isWithheld( accountsInBoth ) || accountsInBoth === 0 ?
		markup.say( 'localskills-results-change-others' ) :
		`${ markup.say( 'localskills-results-change-both', accountsInBoth ) } ${
			markup.say( `localskills-results-change-${ isPaired ? 'paired' : 'unpaired' }` ) }`;
	return [
		sectionHeading( 'change', markup.say( 'localskills-results-change' ) ),
		`<p>${ markup.say( 'localskills-results-change-intro',
			{ wikitext: pageLink( report.titles.results( before.survey ), earlierName( context ) ) },
			before.counted, now.counted ) } ${ both }</p>`,
		...comparisons < 2 ? [] : [ `<p>${ markup.say( 'localskills-results-change-many', comparisons, Math.max( 1, Math.round( comparisons / 20 ) ),
			{ wikitext: explained( markup.say( 'localskills-results-clear' ), 'clear', markup ) } ) }</p>` ],
		...writeSentences( change, context ),
		...writeSkillChanges( change, context ),
		...writeNotCompared( change, context ),
	];
}

function changeOf( { difference }: Change ): number {
	return difference;
}

/** What the survey before is called. */
function earlierName( { markup, report: { previous = null }, change, texts }: PageContext ): string {
	return previous === null ? `<bdi>${ plainText( { text: change?.before.survey ?? '' } ) }</bdi>` :
		markup.label( titleText( { name: previous.survey.id, title: previous.survey.title }, texts ) );
}

interface ToldChange {
	readonly change: ShareChange;
	/** What has changed: wikitext of a sentence. */
	readonly about: string;
}

/**
 * For the beginning of the page: the greatest change that is more than chance, or that there is none.
 *
 * @param context
 * @return Nothing without a wave before, or where no share can be compared
 */
export function changeHeadline( context: PageContext ): string[] {
	const { change, markup } = context;
	if ( change === null || change.before.counted === 0 || change.comparisons === 0 ) {
		return [];
	}
	const [ first ] = clearChanges( change, context );
	const link = { wikitext: placeLink( 'change', markup.say( 'localskills-results-change' ) ) };
	return [ first === undefined ? markup.say( 'localskills-results-change-lead-none', { wikitext: earlierName( context ) }, link ) :
		markup.say( 'localskills-results-change-lead', { wikitext: earlierName( context ) }, { wikitext: first.about }, link ) ];
}

/** The clear changes of high need and of the answers to questions; the greatest first. */
function clearChanges( { skills, questions }: WaveComparison, context: PageContext ): readonly ToldChange[] {
	const { markup, survey, texts, codeNames } = context;
	const found: ( ToldChange & { readonly name: string } )[] = [];
	Object.keys( skills ).forEach( ( skill ) => {
		const highNeed = skills[ skill ]?.highNeed;
		if ( highNeed !== undefined && !isWithheld( highNeed ) && highNeed.isClear ) {
			const name = { wikitext: `<strong>${ context.skillName( skill ) }</strong>` };
			found.push( { name: skill, change: highNeed,
				about: markup.say( 'localskills-results-change-need', name, ...changeWords( highNeed, context ) ) } );
		}
	} );
	for ( const parameter of answerParameters( survey ) ) {
		const choices = questions[ parameter.name ]?.choices ?? {};
		Object.keys( choices ).forEach( ( code ) => {
			const change = choices[ code ];
			if ( change !== undefined && !isWithheld( change ) && change.isClear ) {
				const choice = parameter.choices?.find( ( { value } ) => value === code ) ?? plainChoice( code, null );
				const label = answerLabel( choice, parameter.question, texts, codeNames );
				found.push( { name: `${ parameter.name } ${ code }`, change, about: markup.say( 'localskills-results-change-choice',
					{ wikitext: plainText( { text: parameterTitle( parameter, texts ) } ) }, { wikitext: `<strong>${ markup.label( label ) }</strong>` },
					...changeWords( change, context ) ) } );
			}
		} );
	}
	found.sort( ( a, b ) => Math.abs( changeOf( b.change ) ) - Math.abs( changeOf( a.change ) ) || ( a.name < b.name ? -1 : 1 ) );
	return found;
}

function writeSentences( change: WaveComparison, context: PageContext ): string[] {
	const { markup } = context;
	const found = clearChanges( change, context );
	const more = found.length - MOST_SENTENCES;
	return found.length === 0 ? [ `<p>${ markup.say( 'localskills-results-change-none' ) }</p>` ] : [
		'<ul>', ...found.slice( 0, MOST_SENTENCES ).map( ( { about } ) => `<li>${ about }</li>` ), '</ul>',
		...more > 0 ? [ `<p>${ markup.say( 'localskills-results-change-more', more ) }</p>` ] : [],
	];
}

function changeWords( { before, now, difference, interval }: ShareChange, { markup }: PageContext ): Wikitext[] {
	const range = markup.say( 'localskills-results-change-range', { wikitext: markup.signed( interval.low * 100 ) },
		{ wikitext: markup.signed( interval.high * 100 ) }, { wikitext: markup.signed( difference * 100 ) } );
	return [ markup.percent( before ), markup.percent( now ), range ].map( ( wikitext ) => ( { wikitext } ) );
}

function writeSkillChanges( { skills }: WaveComparison, context: PageContext ): string[] {
	const { markup } = context;
	const of = ( skill: string ): SkillChange => skills[ skill ] as SkillChange;
	const rise = ( skill: string ): number => changeOf( of( skill ).gap );
	const order = Object.keys( skills ).sort( ( a, b ) => rise( b ) - rise( a ) || ( a < b ? -1 : 1 ) );
	if ( order.length === 0 ) {
		return [];
	}
	const rises = order.map( rise );
	const caption = rises.every( ( value ) => value < 0 ) ? '-fell' : rises.every( ( value ) => value > 0 ) ? '-rose' : '';
	const names = COLUMNS.map( ( [ name ] ) => plainText( { text: markup.messages.text( `localskills-results-column-${ name }` ) } ) );
	const lines = [
		`|+ ${ markup.say( `localskills-results-change-caption${ caption }` ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...COLUMNS.map( ( [ name ] ) => columnHeader( markup.say( `localskills-results-column-${ name }` ), 'number' ) ),
	];
	const pair = ( before: string, now: string ): string =>
		` <span class="ext-localSkills-detail">${ markup.say( 'localskills-results-from-to', { wikitext: before }, { wikitext: now } ) }</span>`;
	for ( const skill of order ) {
		const { gap, importance, ability, highNeed, rankByMwds, n } = of( skill );
		const cell = ( change: Change ): string => figureCell(
			markup.signed( changeOf( change ), 2 ) + pair( markup.number( change.before, 2 ), markup.number( change.now, 2 ) ),
			changeOf( change ),
		);
		lines.push(
			'|-',
			`! scope="row" | ${ context.skillName( skill ) }`,
			...namedCells( [ cell( gap ), cell( importance ), cell( ability ),
				isWithheld( highNeed ) ? withheldCell( markup ) : figureCell(
					`${ markup.signed( changeOf( highNeed ) * 100 ) }${ pair( markup.percent( highNeed.before ), markup.percent( highNeed.now ) ) }${
						highNeed.isClear ? `<br /><strong class="ext-localSkills-detail">${ markup.say( 'localskills-results-clear' ) }</strong>` : '' }`,
					changeOf( highNeed ),
				),
				rankByMwds === null ? figureCell( '', null ) : figureCell(
					markup.say( 'localskills-results-from-to', { wikitext: markup.number( rankByMwds.before ) }, { wikitext: markup.number( rankByMwds.now ) } ),
					rankByMwds.now,
				),
				figureCell( markup.say( 'localskills-results-from-to', { wikitext: markup.number( n.before ) }, { wikitext: markup.number( n.now ) } ), n.now ) ], names ),
		);
	}
	return [
		explainedColumns( COLUMNS.map( ( [ name, term ] ) => [ markup.say( `localskills-results-column-${ name }` ), term ] as const ), markup ),
		table( plainText( { text: markup.messages.text( 'localskills-results-change' ) } ),
			'sortable ext-localSkills-wide ext-localSkills-stacked', lines ),
	];
}

function writeNotCompared( { notCompared }: WaveComparison, context: PageContext ): string[] {
	const { markup, survey, texts } = context;
	const parameters = new Map( answerParameters( survey ).map( ( parameter ) => [ parameter.name, parameter ] ) );
	const points: string[] = [];
	for ( const reason of REASONS ) {
		const names = notCompared.filter( ( entry ) => entry.reason === reason ).map( ( { part, name } ) => {
			const parameter = parameters.get( name );
			return part === 'skill' ? context.skillName( name ) :
				parameter === undefined ? `<code>${ plainText( { text: name } ) }</code>` : plainText( { text: parameterTitle( parameter, texts ) } );
		} );
		if ( names.length > 0 ) {
			points.push( markup.say( `localskills-results-not-compared-${ reason }`, listOf( names, markup, MOST_NAMES ) ) );
		}
	}
	return points.length === 0 ? [] : [
		`<p>${ markup.say( 'localskills-results-not-compared' ) }</p>`,
		'<ul>', ...points.map( ( point ) => `<li>${ point }</li>` ), '</ul>',
	];
}
