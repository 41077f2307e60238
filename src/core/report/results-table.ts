/** The results as one table for spreadsheets: one row a figure. */
import { exclusionReasons } from '../analysis/exclusion-list';
import { isWithheld, type PublishedResults } from '../analysis/disclosure/published';
import { isObject } from '../json/value';
import { plainChoice } from '../survey/read-choices';
import type { Survey } from '../survey/definition';
import { type AnswerParameter, answerParameters } from '../survey/parameters';
import type { WaveComparison } from '../analysis/wave-comparison';
import { choiceLabel, type TextContext } from '../survey/text';
import { answerLabel, type CodeNames, createCodeNames } from './code-names';
import { skillLabel } from '../skills/taxonomy';
import { measuredGrid } from '../analysis/measured-grid';
import { byteLength } from '../wikitext/title';
import { CSV_LINE_END, csvLine, type CsvCell } from './csv';
import { parameterTitle } from './parameter-title';

/** The first line. `docs/results-data.md` says what each column holds. */
export const HEADER = [ 'part', 'by', 'group', 'item', 'item_label', 'code', 'code_label', 'figure', 'value', 'withheld' ];

type Row = readonly CsvCell[];

/** What a row is about. */
interface Subject {
	readonly part: string;
	readonly by?: string;
	readonly group?: string;
	readonly item?: string;
	readonly itemLabel?: string;
	readonly code?: string;
	readonly codeLabel?: string;
}

/**
 * The table, as it is offered for download and printed: UTF-8, lines ended by CR and LF, no byte order mark.
 *
 * @param survey
 * @param results - What may be published of them; or, on one's own machine, all
 * @param texts - For the labels
 * @param change - Since the wave before
 */
export function writeResultsTable(
	survey: Survey, results: PublishedResults, texts: TextContext, change: WaveComparison | null = null,
): string {
	return [ HEADER, ...resultsRows( survey, results, texts, change ) ].map( ( row ) => csvLine( row ) + CSV_LINE_END ).join( '' );
}

/**
 * The table in parts for pages of a wiki, each with the header: lines ended by LF, as a wiki keeps them.
 *
 * @param survey
 * @param results
 * @param texts
 * @param mostBytes - Of a part
 * @param change
 */
export function resultsTableParts(
	survey: Survey, results: PublishedResults, texts: TextContext, mostBytes: number, change: WaveComparison | null = null,
): string[] {
	const header = csvLine( HEADER );
	const parts: string[] = [];
	const headerBytes = byteLength( header );
	let [ lines, size ]: [ string[], number ] = [ [ header ], headerBytes ];
	for ( const row of resultsRows( survey, results, texts, change ) ) {
		const line = csvLine( row );
		// With the line break before it.
		const bytes = byteLength( line ) + 1;
		if ( size + bytes > mostBytes && lines.length > 1 ) {
			parts.push( lines.join( '\n' ) );
			[ lines, size ] = [ [ header ], headerBytes ];
		}
		size += bytes;
		lines.push( line );
	}
	parts.push( lines.join( '\n' ) );
	return parts;
}

function resultsRows( survey: Survey, results: PublishedResults, texts: TextContext, change: WaveComparison | null ): Row[] {
	const names = createCodeNames( texts.messages );
	const { minAnswers, minCell } = survey;
	const { counted, excluded, questions, skills, agreement, balance, breakdowns, versions } = results;
	const skill = createSkillNamer( survey, texts );
	const rows: Row[] = rowsOf( { part: 'survey' }, { counted, excluded: excluded.length, minAnswers, minCell } );
	const reasons = exclusionReasons( excluded );
	Array.from( reasons.keys() ).sort().forEach( ( reason ) => {
		rows.push( rowOf( { part: 'excluded', code: reason }, 'count', reasons.get( reason ) ?? 0, null ) );
	} );
	versions.forEach( ( { revision, counted: answers } ) => rows.push(
		...rowsOf( { part: 'version', code: revision === null ? '' : String( revision ) }, { counted: answers } ),
	) );
	const parameters = new Map( answerParameters( survey ).map(
		( parameter ): [ string, AnswerParameter ] => [ parameter.name, parameter ],
	) );
	Object.keys( questions ).forEach( ( name ) => {
		rows.push( ...questionRows( name, parameters.get( name ), questions[ name ], texts, names ) );
	} );
	Object.keys( skills ).forEach( ( id ) => {
		rows.push( ...rowsOf( { part: 'skill', item: id, itemLabel: skill( id ) }, skills[ id ] ) );
	} );
	rows.push( ...rowsOf( { part: 'agreement' }, agreement ) );
	Object.keys( balance ).forEach( ( id ) => {
		rows.push( ...rowsOf( { part: 'balance', item: id, itemLabel: skill( id ) }, balance[ id ] ) );
	} );
	if ( change !== null ) {
		rows.push( ...changeRows( change, parameters, skill, texts, names ) );
	}
	for ( const { by, question, groups } of breakdowns ) {
		Object.keys( groups ).forEach( ( group ) => {
			const result = groups[ group ];
			const subject = { part: 'group', by: question ?? by, group };
			if ( result === undefined || isWithheld( result ) ) {
				rows.push( ...rowsOf( subject, { counted: result } ) );
				return;
			}
			rows.push( ...rowsOf( subject, { counted: result.counted } ) );
			Object.keys( result.skills ).forEach( ( id ) => {
				rows.push( ...rowsOf( { ...subject, item: id, itemLabel: skill( id ) }, result.skills[ id ] ) );
			} );
		} );
	}
	return rows;
}

/** What has changed since the wave before: what it was compared with, then skill by skill and question by question. */
function changeRows(
	{ skills, questions, notCompared, ...wave }: WaveComparison, parameters: ReadonlyMap<string, AnswerParameter>,
	skill: ( id: string ) => string, texts: TextContext, names: CodeNames,
): Row[] {
	const rows = rowsOf( { part: 'change' }, wave );
	Object.keys( skills ).forEach( ( id ) => {
		rows.push( ...rowsOf( { part: 'change', by: 'skill', item: id, itemLabel: skill( id ) }, skills[ id ] ) );
	} );
	Object.keys( questions ).forEach( ( name ) => {
		const { choices, n, mean } = questions[ name ] as WaveComparison[ 'questions' ][ string ];
		const asked = parameters.get( name );
		const subject = { part: 'change', by: 'question', item: name, itemLabel: asked === undefined ? name : parameterTitle( asked, texts ) };
		rows.push( ...rowsOf( subject, { n, ...mean === undefined ? {} : { mean } } ) );
		Object.keys( choices ).forEach( ( code ) => {
			rows.push( ...rowsOf( { ...subject, code, codeLabel: labelOfCode( code, asked, texts, names ) }, choices[ code ] ) );
		} );
	} );
	notCompared.forEach( ( { part, name, reason } ) => {
		rows.push( rowOf( { part: 'change', by: part, item: name }, 'notCompared', reason, null ) );
	} );
	return rows;
}

function labelOfCode( code: string, asked: AnswerParameter | undefined, texts: TextContext, names: CodeNames ): string {
	return answerLabel( asked?.choices?.find( ( { value } ) => value === code ) ?? plainChoice( code, null ),
		asked?.question, texts, names ).text;
}

/** What belongs to a choice (counts, shares, places) has its code in a column of its own. */
function questionRows(
	name: string, asked: AnswerParameter | undefined, question: unknown, texts: TextContext, names: CodeNames,
): Row[] {
	const subject = { part: 'question', item: name, itemLabel: asked === undefined ? name : parameterTitle( asked, texts ) };
	if ( !isObject( question ) || isWithheld( question ) ) {
		return rowsOf( subject, question );
	}
	const { choices, places, unknown, ...figures } = question;
	const rows = rowsOf( subject, figures );
	const label = ( code: string ): string => labelOfCode( code, asked, texts, names );
	for ( const part of [ choices, places ] ) {
		if ( isObject( part ) ) {
			Object.keys( part ).forEach( ( code ) => {
				rows.push( ...rowsOf( { ...subject, code, codeLabel: label( code ) }, part[ code ] ) );
			} );
		}
	}
	if ( isWithheld( unknown ) || !isObject( unknown ) ) {
		rows.push( ...rowsOf( subject, { unknown } ) );
	} else {
		Object.keys( unknown ).forEach( ( code ) => {
			rows.push( ...rowsOf( { ...subject, code }, { unknown: unknown[ code ] } ) );
		} );
	}
	return rows;
}

/** A row for each number in a value, named by its path; also for what is withheld, or not there to be counted. */
function rowsOf( subject: Subject, value: unknown, figure = '' ): Row[] {
	if ( isWithheld( value ) ) {
		return [ rowOf( subject, figure, null, value.withheld ) ];
	}
	if ( typeof value === 'number' || value === null ) {
		return [ rowOf( subject, figure, value, null ) ];
	}
	if ( typeof value === 'string' || typeof value === 'boolean' ) {
		return [ rowOf( subject, figure, String( value ), null ) ];
	}
	return !isObject( value ) ? [] : Object.keys( value ).reduce<Row[]>( ( rows, key ) => rows.concat(
		rowsOf( subject, value[ key ], figure === '' ? key : `${ figure }.${ key }` ),
	), [] );
}

function rowOf( subject: Subject, figure: string, value: CsvCell, withheld: string | null ): Row {
	const { part, by = '', group = '', item = '', itemLabel = '', code = '', codeLabel = '' } = subject;
	return [ part, by, group, item, itemLabel, code, codeLabel, figure, value, withheld ];
}

function createSkillNamer( survey: Survey, texts: TextContext ): ( skill: string ) => string {
	const names = new Map( ( measuredGrid( survey )?.grid.rows ?? [] ).map(
		( row ): [ string, string ] => [ row.value, choiceLabel( row, texts ).text ],
	) );
	return ( skill ) => names.get( skill ) ??
		( texts.taxonomy === null ? skill : skillLabel( skill, texts.taxonomy, texts.messages ).text );
}
