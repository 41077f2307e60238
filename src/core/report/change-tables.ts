/** What has changed since the wave before: in sentences, skill by skill, and what could not be compared. */
import { isWithheld } from '../analysis/disclosure/published';
import type { Change, NotComparedReason, ShareChange, SkillChange, WaveComparison } from '../analysis/wave-comparison';
import { answerParameters } from '../survey/parameters';
import { plainChoice } from '../survey/read-choices';
import { choiceLabel } from '../survey/text';
import { columnHeader, explained, figureCell, heading, listOf, pageLink, plainText, table, type Wikitext, withheldCell } from './markup';
import type { PageContext } from './page-context';
import { parameterTitle } from './parameter-title';

/** Changes that are told in a sentence. */
const MOST_SENTENCES = 3;

/** Names of what could not be compared, for each reason. */
const MOST_NAMES = 10;

const REASONS: readonly NotComparedReason[] = [ 'new', 'gone', 'changed', 'withheld', 'no-answers' ];

/** Nothing where there is no wave before, or nobody answered it. */
export function writeChange( context: PageContext ): string[] {
	const { change, markup, report } = context;
	if ( change === null || change.before.counted === 0 ) {
		return [];
	}
	const { accountsInBoth, before, now } = change;
	const both = accountsInBoth === null || isWithheld( accountsInBoth ) ? '' :
		` ${ markup.say( 'localskills-results-change-both', accountsInBoth ) }`;
	return [
		heading( 2, markup.say( 'localskills-results-change' ) ),
		`<p>${ markup.say( 'localskills-results-change-intro',
			{ wikitext: pageLink( report.titles.results( before.survey ), `<bdi>${ plainText( { text: before.survey } ) }</bdi>` ) },
			before.counted, now.counted ) }${ both }</p>`,
		...writeSentences( change, context ),
		...writeSkillChanges( change, context ),
		...writeNotCompared( change, context ),
	];
}

function changeOf( { difference }: Change ): number {
	return difference;
}

/** A share has changed beyond chance if its interval leaves out 0. */
function isClear( { interval }: ShareChange ): boolean {
	return interval.low > 0 || interval.high < 0;
}

/** The clear changes: of high need, then of the answers to questions; the greatest first. */
function writeSentences( { skills, questions }: WaveComparison, context: PageContext ): string[] {
	const { markup, survey, texts } = context;
	const found: { readonly name: string; readonly change: ShareChange; readonly about: string }[] = [];
	Object.keys( skills ).forEach( ( skill ) => {
		const highNeed = skills[ skill ]?.highNeed;
		if ( highNeed !== undefined && !isWithheld( highNeed ) && isClear( highNeed ) ) {
			const name = { wikitext: `<strong>${ context.skillName( skill ) }</strong>` };
			found.push( { name: skill, change: highNeed,
				about: markup.say( 'localskills-results-change-need', name, ...changeWords( highNeed, context ) ) } );
		}
	} );
	for ( const parameter of answerParameters( survey ) ) {
		const choices = questions[ parameter.name ]?.choices ?? {};
		Object.keys( choices ).forEach( ( code ) => {
			const change = choices[ code ];
			if ( change !== undefined && !isWithheld( change ) && isClear( change ) ) {
				const choice = parameter.choices?.find( ( { value } ) => value === code ) ?? plainChoice( code, null );
				const label = choiceLabel( choice, texts );
				found.push( { name: `${ parameter.name } ${ code }`, change, about: markup.say( 'localskills-results-change-choice',
					{ wikitext: plainText( { text: parameterTitle( parameter, texts ) } ) }, { wikitext: `<strong>${ markup.label( label ) }</strong>` },
					...changeWords( change, context ) ) } );
			}
		} );
	}
	found.sort( ( a, b ) => Math.abs( changeOf( b.change ) ) - Math.abs( changeOf( a.change ) ) || ( a.name < b.name ? -1 : 1 ) );
	return found.length === 0 ? [ `<p>${ markup.say( 'localskills-results-change-none' ) }</p>` ] : [
		'<ul>', ...found.slice( 0, 2 * MOST_SENTENCES ).map( ( { about } ) => `<li>${ about }</li>` ), '</ul>',
	];
}

function changeWords( { before, now, interval }: ShareChange, { markup }: PageContext ): Wikitext[] {
	const range = markup.say( 'localskills-results-change-range',
		{ wikitext: markup.signed( interval.low * 100 ) }, { wikitext: markup.signed( interval.high * 100 ) } );
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
	const header = ( name: string, term: string ): string =>
		columnHeader( explained( markup.say( `localskills-results-column-${ name }` ), term, markup ), 'number' );
	const lines = [
		`|+ ${ markup.say( 'localskills-results-change-caption' ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		header( 'gap', 'gap' ), header( 'importance', 'importance' ), header( 'ability', 'importance' ),
		header( 'high-need', 'high-need' ), header( 'rank-mwds', 'rank' ), header( 'n', 'n' ),
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
			cell( gap ), cell( importance ), cell( ability ),
			isWithheld( highNeed ) ? withheldCell( markup ) : figureCell(
				`${ markup.signed( changeOf( highNeed ) * 100 ) }${ pair( markup.percent( highNeed.before ), markup.percent( highNeed.now ) ) }${
					isClear( highNeed ) ? `<br /><strong class="ext-localSkills-detail">${ markup.say( 'localskills-results-clear' ) }</strong>` : '' }`,
				changeOf( highNeed ),
			),
			rankByMwds === null ? figureCell( '', null ) : figureCell(
				markup.say( 'localskills-results-from-to', { wikitext: markup.number( rankByMwds.before ) }, { wikitext: markup.number( rankByMwds.now ) } ),
				rankByMwds.now,
			),
			figureCell( markup.say( 'localskills-results-from-to', { wikitext: markup.number( n.before ) }, { wikitext: markup.number( n.now ) } ), n.now ),
		);
	}
	return [ table( plainText( { text: markup.messages.text( 'localskills-results-change' ) } ), 'sortable ext-localSkills-wide', lines ) ];
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
