/** How often each answer was chosen, question by question. */
import { measuredGrid } from '../analysis/measured-grid';
import type { QuestionResult } from '../analysis/results';
import { isWithheld, type Withheld } from '../analysis/withhold';
import type { Choice, GridColumn, GridQuestion, MatrixQuestion, Question } from '../survey/definition';
import { cellParameter, parametersOf, questionsOf, rowParameter } from '../survey/parameters';
import { plainChoice } from '../survey/read-choices';
import { MEASURED_COLUMNS } from '../survey/scale';
import { choiceLabel, titleText } from '../survey/text';
import { columnHeader, figureCell, heading, plainText, table, withBar } from './markup';
import { type PageContext, withheldText } from './page-context';

/**
 * All questions but the importance × ability grid, in the order of the survey. What people wrote in their own words
 * is counted, never shown.
 *
 * @param context
 */
export function writeQuestionTables( context: PageContext ): string[] {
	const { markup, survey, texts } = context;
	const lines: string[] = [];
	for ( const question of questionsOf( survey ) ) {
		const written = question.type === 'matrixdropdown' ? writeGrid( question, context ) :
			question.type === 'matrix' ? writeRows( question, question.choices, rowParameter, context ) : writeQuestion( question, context );
		if ( written.length > 0 ) {
			lines.push( heading( 3, markup.label( titleText( question, texts ) ) ), ...written );
		}
	}
	return lines.length === 0 ? [] : [ heading( 2, markup.say( 'localskills-results-questions' ) ), ...lines ];
}

function writeQuestion( question: Exclude<Question, GridQuestion | MatrixQuestion>, context: PageContext ): string[] {
	const { markup, results, texts } = context;
	const result = results.questions[ question.name ];
	if ( result === undefined ) {
		return [];
	}
	if ( isWithheld( result ) ) {
		return [ `<p class="ext-localSkills-withheld">${ withheldText( result, context ) }</p>` ];
	}
	const [ asked ] = parametersOf( question );
	if ( asked === undefined || asked.kind !== 'codes' ) {
		return [ `<p>${ markup.say( 'localskills-results-comments', result.n ) }</p>` ];
	}
	const choices = asked.choices ?? Object.keys( result.choices ).map( ( code ) => plainChoice( code, null ) );
	const lines = [
		'|-',
		...[ 'answer', 'people', 'share' ].map( ( name ) => columnHeader( markup.say( `localskills-results-column-${ name }` ) ) ),
	];
	for ( const choice of inStatistics( choices, context ) ) {
		const { count, share } = result.choices[ choice.value ] ?? { count: 0, share: null };
		lines.push(
			'|-',
			`! scope="row" | ${ markup.label( choiceLabel( choice, texts ) ) }`,
			figureCell( markup.number( count ), count ),
			figureCell( share === null ? '' : withBar( markup.percent( share ), share ), share ),
		);
	}
	return [
		`<p>${ [
			markup.say( 'localskills-results-answered', result.n ),
			...asked.isMultiple ? [ markup.say( 'localskills-results-several', { wikitext: markup.percent( 1 ) } ) ] : [],
			...leftOut( result, choices, context ),
		].join( ' ' ) }</p>`,
		table( plainText( titleText( question, texts ) ), 'ext-localSkills-shares', lines ),
	];
}

/** One table for each column: the grid's rows down, the column's codes across. */
function writeGrid( grid: GridQuestion, context: PageContext ): string[] {
	const measured = measuredGrid( context.survey );
	const columns = grid.columns.filter( ( { name } ) => measured === null || grid !== measured.grid ||
		!( MEASURED_COLUMNS as readonly string[] ).includes( name ) );
	return columns.reduce<string[]>( ( lines, column ) => lines.concat( writeRows( grid, column.choices,
		( name, row ) => cellParameter( name, row, column.name ), context, column ) ), [] );
}

/** The rows of a matrix or of one column of a grid down, the codes across. */
function writeRows(
	question: MatrixQuestion | GridQuestion, offered: readonly Choice[], parameter: ( name: string, row: string ) => string,
	context: PageContext, column: GridColumn | null = null,
): string[] {
	const { markup, results, texts } = context;
	const choices = inStatistics( offered, context );
	const title = titleText( column ?? question, texts );
	const lines = [
		...question.type === 'matrixdropdown' && question.columns.length > 1 ? [ `|+ ${ markup.label( title ) }` ] : [],
		'|-',
		'| ',
		...choices.map( ( choice ) => columnHeader( markup.label( choiceLabel( choice, texts ) ) ) ),
		columnHeader( markup.say( 'localskills-results-column-n' ) ),
	];
	for ( const row of question.rows ) {
		const result = results.questions[ parameter( question.name, row.value ) ];
		lines.push( '|-', `! scope="row" | ${ markup.label( choiceLabel( row, texts ) ) }` );
		if ( result === undefined || isWithheld( result ) || result.n === 0 ) {
			lines.push( `| class="ext-localSkills-withheld" colspan="${ choices.length + 1 }" | ${ noFigures( result, context ) }` );
		} else {
			lines.push( ...choices.map( ( choice ) => {
				const { count, share } = result.choices[ choice.value ] ?? { count: 0, share: null };
				return figureCell( withBar( markup.say( 'localskills-results-count-share', count,
					{ wikitext: markup.percent( share ?? 0 ) } ), share ?? 0 ), count );
			} ), figureCell( markup.number( result.n ), result.n ) );
		}
	}
	return [ table( plainText( title ), 'ext-localSkills-cross', lines ) ];
}

function noFigures( result: QuestionResult | Withheld | undefined, context: PageContext ): string {
	return isWithheld( result ) ? withheldText( result, context ) : context.markup.say( 'localskills-results-no-answers' );
}

function inStatistics( choices: readonly Choice[], { survey }: PageContext ): Choice[] {
	return choices.filter( ( { value } ) => !survey.notInStatistics.includes( value ) );
}

/** Which answers are not in the figures, so that the numbers add up to that of the answers counted. */
function leftOut( result: QuestionResult, choices: readonly Choice[], { markup, survey, texts }: PageContext ): string[] {
	const list = ( items: readonly string[] ): { wikitext: string } => ( { wikitext: items.reduce( ( all, item ) => all === '' ? item :
		markup.say( 'localskills-results-list', { wikitext: all }, { wikitext: item } ), '' ) } );
	const said: string[] = [];
	if ( result.missing > 0 ) {
		said.push( markup.say( 'localskills-results-missing', result.missing ) );
	}
	if ( result.notInStatistics > 0 ) {
		said.push( markup.say( 'localskills-results-not-in-statistics', result.notInStatistics, list( choices
			.filter( ( { value } ) => survey.notInStatistics.includes( value ) )
			.map( ( choice ) => markup.label( choiceLabel( choice, texts ) ) ) ) ) );
	}
	const unknown = Object.keys( result.unknown );
	if ( unknown.length > 0 ) {
		said.push( markup.say( 'localskills-results-unknown', list( unknown.map( ( code ) => markup.say(
			'localskills-results-code-count', result.unknown[ code ] ?? 0,
			{ wikitext: `<code>${ plainText( { text: code } ) }</code>` },
		) ) ), unknown.length ) );
	}
	return said;
}
