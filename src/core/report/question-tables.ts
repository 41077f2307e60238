/** How often each answer was chosen, question by question. */
import { isWithheld, type PublishedQuestion, type Shown } from '../analysis/disclosure/published';
import { measuredGrid } from '../analysis/measured-grid';
import type { ChoiceResult } from '../analysis/results';
import type { Choice, GridColumn, GridQuestion, MatrixQuestion, Question } from '../survey/definition';
import { type AnswerParameter, cellParameter, parametersOf, questionsOf, rowParameter } from '../survey/parameters';
import { plainChoice } from '../survey/read-choices';
import { MEASURED_COLUMNS } from '../survey/scale';
import { choiceLabel, titleText } from '../survey/text';
import { answerLabel } from './code-names';
import {
	columnHeader, earlierCell, earlierNote, explained, explainedColumns, figureCell, heading, namedCells, plainText,
	sectionHeading, table, withBar, withheldCell,
} from './markup';
import { earlierOf, type PageContext, withheldText } from './page-context';
import { leftOut, summaryWords } from './question-words';

/** Of an open list (languages, wikis) or a long one; the data has them all. */
const MOST_CHOICES = 60;

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
			question.type === 'matrix' ? writeRows( question, question.choices, rowParameter, context ) :
				writeQuestion( question, context );
		if ( written.length > 0 ) {
			const title = markup.label( titleText( question, texts ) );
			lines.push( heading( 3, title ), ...sharedTag( question.name, context ), ...written );
		}
	}
	return lines.length === 0 ? [] : [
		sectionHeading( 'questions', markup.say( 'localskills-results-questions' ) ),
		explainedColumns( [ 'people', 'share' ].map( ( name ) => [ markup.say( `localskills-results-column-${ name }` ), 'share' ] as const ), markup ),
		...coreNote( context ),
		...publicNote( context ),
		...lines,
	];
}

/** That nothing is kept back, where that is so. */
function publicNote( { markup, survey: { minAnswers, minCell } }: PageContext ): string[] {
	return minAnswers > 1 || minCell > 1 ? [] :
		[ `<p class="ext-localSkills-detail">${ markup.say( 'localskills-results-public-note' ) }</p>` ];
}

/** Which questions are asked elsewhere, too. */
function coreNote( { markup, survey: { core } }: PageContext ): string[] {
	return core === null ? [] : [ `<p>${ markup.say( 'localskills-results-core-intro',
		{ wikitext: `<bdi>${ plainText( { text: core.id } ) }</bdi>` } ) }</p>` ];
}

/** Whether a question is the community's own, where some are not. */
function sharedTag( name: string, { markup, survey: { core } }: PageContext ): string[] {
	return core === null ? [] : [ `<p class="ext-localSkills-tag">${ explained( markup.say(
		`localskills-results-${ core.questions.includes( name ) ? 'core' : 'local' }` ), 'core', markup ) }</p>` ];
}

function writeQuestion( question: Exclude<Question, GridQuestion | MatrixQuestion>, context: PageContext ): string[] {
	const { markup, results } = context;
	const result = results.questions[ question.name ];
	const [ asked ] = parametersOf( question );
	if ( result === undefined || asked === undefined ) {
		return [];
	}
	if ( isWithheld( result ) ) {
		const earlier = earlierOf( result, results.earlier?.questions[ question.name ] );
		return earlier === null ? [ `<p class="ext-localSkills-withheld">${ withheldText( result, context ) }</p>` ] : [
			`<p class="ext-localSkills-withheld">${ markup.say( 'localskills-results-earlier-whole' ) }</p>`,
			...writeFigures( question, asked, earlier, context ),
		];
	}
	return writeFigures( question, asked, result, context, earlierQuestion( question.name, context ) );
}

function earlierQuestion( name: string, { results: { earlier } }: PageContext ): PublishedQuestion | null {
	const question = earlier?.questions[ name ];
	return question === undefined || isWithheld( question ) ? null : question;
}

function writeFigures(
	question: Exclude<Question, GridQuestion | MatrixQuestion>, asked: AnswerParameter, result: PublishedQuestion,
	context: PageContext, earlier: PublishedQuestion | null = null,
): string[] {
	const { markup, texts } = context;
	if ( asked.kind === 'text' ) {
		const key = question.type === 'comment' ? 'localskills-results-comments' : 'localskills-results-texts';
		return [ `<p>${ [ markup.say( key, result.n ), ...leftOut( result, asked, [], context ) ].join( ' ' ) }</p>` ];
	}
	const choices = asked.choices ?? codesByCount( result ).map( ( code ) => plainChoice( code, null ) );
	const rows = asked.kind === 'number' ? [] : writeChoices( result, asked, choices, context, earlier );
	return [
		`<p>${ [
			markup.say( 'localskills-results-answered', result.n ),
			...summaryWords( result, context ),
			...asked.isMultiple && question.type !== 'ranking' ?
				[ markup.say( 'localskills-results-several', { wikitext: markup.percent( 1 ) } ) ] : [],
			...leftOut( result, asked, choices, context ),
		].join( ' ' ) }</p>`,
		...earlierNote( rows, markup ),
		...asked.kind === 'number' ? [] : [ table(
			plainText( titleText( question, texts ) ), `sortable ext-localSkills-shares ext-localSkills-stacked${
				result.places === undefined ? '' : ' ext-localSkills-places' }`, rows,
		) ],
		...asked.kind === 'number' || choices.length <= MOST_CHOICES ? [] :
			[ `<p>${ markup.say( 'localskills-results-more-rows', choices.length - MOST_CHOICES ) }</p>` ],
	];
}

/** Of an open list (languages, wikis): the most frequent first. */
function codesByCount( { choices }: PublishedQuestion ): string[] {
	const countOf = ( code: string ): number => {
		const choice = choices[ code ];
		return choice === undefined || isWithheld( choice ) ? 0 : choice.count;
	};
	return Object.keys( choices ).sort( ( a, b ) => countOf( b ) - countOf( a ) || ( a < b ? -1 : 1 ) );
}

function writeChoices(
	result: PublishedQuestion, { question }: AnswerParameter, choices: readonly Choice[], context: PageContext,
	earlier: PublishedQuestion | null,
): string[] {
	const { markup, texts } = context;
	const { places } = result;
	const columns = [ 'answer', ...places === undefined ? [] : [ 'first', 'mean-place' ], 'people', 'share' ];
	const lines = [ '|-', ...columns.map( ( name ) => name === 'answer' ? columnHeader( markup.say( 'localskills-results-column-answer' ) ) :
		columnHeader( markup.say( `localskills-results-column-${ name }` ), 'number' ) ) ];
	const names = columns.slice( 1 ).map( ( name ) => plainText( { text: markup.messages.text( `localskills-results-column-${ name }` ) } ) );
	for ( const choice of inStatistics( choices, context ).slice( 0, MOST_CHOICES ) ) {
		const chosen = choiceOf( result, choice );
		const before = earlierOf( chosen, earlier?.choices[ choice.value ] );
		if ( choice.isRetired && !isWithheld( chosen ) && chosen.count === 0 ) {
			continue;
		}
		const place = places === undefined ? undefined : places[ choice.value ];
		lines.push(
			'|-',
			`! scope="row" | ${ markup.label( answerLabel( choice, question, texts, context.codeNames ) ) }`,
			...namedCells( [ ...question.type !== 'ranking' || place === undefined ? [] :
				isWithheld( place ) ? [ withheldCell( markup ), withheldCell( markup ) ] : [
					figureCell( markup.number( place.first ), place.first ),
					isWithheld( place.meanPlace ) ? withheldCell( markup ) :
						figureCell( place.meanPlace === null ? '' : markup.number( place.meanPlace, 1 ), place.meanPlace ),
				],
			...before !== null ? [
				earlierCell( markup.number( before.count ), before.count, markup ),
				earlierCell( markup.percent( before.share ?? 0 ), before.share ?? 0, markup ),
			] : isWithheld( chosen ) ? [ withheldCell( markup ), withheldCell( markup ) ] : [
				figureCell( markup.number( chosen.count ), chosen.count ),
				figureCell( chosen.share === null ? '' : withBar( markup.percent( chosen.share ), chosen.share ), chosen.share ),
			] ], names ),
		);
	}
	return lines;
}

function choiceOf( result: PublishedQuestion, { value }: Choice ): Shown<ChoiceResult> {
	return result.choices[ value ] ?? { count: 0, share: null };
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
	const names = [ ...choices.map( ( choice ) => choiceLabel( choice, texts ).text ), markup.messages.text( 'localskills-results-column-n' ) ]
		.map( ( text ) => plainText( { text } ) );
	const lines = [
		...question.type === 'matrixdropdown' && question.columns.length > 1 ? [ `|+ ${ markup.label( title ) }` ] : [],
		'|-',
		'| class="ext-localSkills-corner" | ',
		...choices.map( ( choice ) => columnHeader( markup.label( choiceLabel( choice, texts ) ) ) ),
		columnHeader( markup.say( 'localskills-results-column-n' ) ),
	];
	for ( const row of question.rows ) {
		const name = parameter( question.name, row.value );
		const before = earlierQuestion( name, context );
		const now = results.questions[ name ];
		const whole = now === undefined ? null : earlierOf( now, before ?? undefined );
		const result = whole ?? now;
		lines.push( '|-', `! scope="row" | ${ markup.label( choiceLabel( row, texts ) ) }${ whole === null ? '' :
			`<div class="ext-localSkills-detail">${ markup.say( 'localskills-results-earlier' ) }</div>` }` );
		if ( result === undefined || isWithheld( result ) || result.n === 0 ) {
			lines.push( `| class="ext-localSkills-withheld" colspan="${ choices.length + 1 }" | ${ noFigures( result, context ) }` );
		} else {
			lines.push( ...namedCells( [ ...choices.map( ( choice ) => {
				const chosen = choiceOf( result, choice );
				const figure = ( { count, share }: ChoiceResult ): string =>
					markup.say( 'localskills-results-count-share', count, { wikitext: markup.percent( share ?? 0 ) } );
				const old = earlierOf( chosen, before?.choices[ choice.value ] );
				if ( old !== null ) {
					return earlierCell( figure( old ), old.count, markup );
				}
				return isWithheld( chosen ) ? withheldCell( markup ) :
					figureCell( withBar( figure( chosen ), chosen.share ?? 0 ), chosen.count );
			} ), figureCell( markup.number( result.n ), result.n ) ], names ) );
		}
	}
	return [ ...earlierNote( lines, markup ), table( plainText( title ), 'ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross', lines ) ];
}

function noFigures( result: Shown<PublishedQuestion> | undefined, context: PageContext ): string {
	return isWithheld( result ) ? withheldText( result, context ) : context.markup.say( 'localskills-results-no-answers' );
}

function inStatistics( choices: readonly Choice[], { survey }: PageContext ): Choice[] {
	return choices.filter( ( { value } ) => !survey.notInStatistics.includes( value ) );
}
