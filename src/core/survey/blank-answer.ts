/**
 * The text from which somebody answers a survey in the wiki's own editor: the call of the answer template with a line
 * for every parameter, and comments that say what may be written there. Saved with some lines filled in, comments and
 * all, it is an answer like any other.
 */
import type { LocalizedText } from '../i18n/localized-text';
import { resolveText } from '../i18n/localized-text';
import { blankHint } from './blank-answer-hints';
import type { Condition } from './conditions/condition';
import { conditionParameters } from './conditions/condition-parameters';
import type { Choice, Question, RatingQuestion, Survey, SurveyElement } from './definition';
import { parametersOf } from './parameters';
import { ANSWER_TEMPLATE } from './read-answer';
import { choiceLabel, titleText, type TextContext } from './text';
import { withSkills } from './with-skills';

/** More choices than this stand one after the other instead of one below the other. */
const MANY = 15;

/** Where the text is written, and what it has said already. */
interface Writer {
	readonly texts: TextContext;
	readonly lines: string[];
	/** How many questions it has. */
	count: number;
	/** The question under which the skills of the taxonomy stand; null until there is one. */
	skillsUnder: string | null;
}

/**
 * The call of the answer template, without any answer in it. Retired questions, rows and choices are left out.
 *
 * @param survey
 * @param texts - In the language of the person who is to answer
 */
export function writeBlankAnswer( survey: Survey, texts: TextContext ): string {
	const { messages } = texts;
	const writer: Writer = { texts, lines: [ `{{${ ANSWER_TEMPLATE }` ], count: 0, skillsUnder: null };
	addComment( writer, [
		messages.text( 'localskills-template-by-hand-codes' ),
		messages.text( 'localskills-template-by-hand-texts' ),
	] );
	writer.lines.push( `|survey=${ survey.id }`, `|language=${ messages.language }` );
	for ( const page of withSkills( survey, texts.taxonomy ).pages ) {
		addHeading( writer, page.title, page.visibleIf );
		page.elements.forEach( ( element ) => addElement( writer, element ) );
	}
	return [ ...writer.lines, '}}' ].join( '\n' );
}

function addElement( writer: Writer, element: SurveyElement ): void {
	if ( element.type === 'panel' ) {
		addHeading( writer, element.title, element.visibleIf );
		element.elements.forEach( ( inner ) => addElement( writer, inner ) );
	} else if ( element.type !== 'html' && !element.isRetired ) {
		addQuestion( writer, element );
	}
}

/**
 * A comment of one or more lines. A line that only holds a comment is no part of the value before it.
 *
 * @param writer
 * @param lines
 */
function addComment( writer: Writer, lines: readonly string[] ): void {
	writer.lines.push( `<!-- ${ lines.map( commentText ).join( '\n     ' ) } -->` );
}

/**
 * A text as part of a comment that MediaWiki keeps as it is: nothing in it ends the comment, is replaced on saving
 * (signatures, links with a pipe at their end), or is another character afterwards.
 */
function commentText( text: string ): string {
	return text
		// eslint-disable-next-line no-control-regex
		.replace( /[\s\u0000-\u001F\u007F-\u009F]+/g, ' ' )
		.replace( /[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD' )
		.replace( /</g, '‹' ).replace( />/g, '›' )
		.replace( /~(?=~)/g, '~ ' ).replace( /\[(?=\[)/g, '[ ' )
		.normalize( 'NFC' ).trim();
}

function addHeading( writer: Writer, title: LocalizedText | null, condition: Condition | null ): void {
	const { messages, locale } = writer.texts;
	const lines = [
		...title === null ? [] : [ `— ${ resolveText( title, messages, locale ).text } —` ],
		...conditionLines( writer, condition ),
	];
	if ( lines.length > 0 ) {
		writer.lines.push( '' );
		addComment( writer, lines );
	}
}

/** On which answers it depends whether something is asked; they are called what their lines begin with. */
function conditionLines( { texts: { messages } }: Writer, condition: Condition | null ): string[] {
	const names = condition === null ? [] : conditionParameters( condition );
	const quoted = names.map( ( name ) => messages.text( 'localskills-template-quoted', name ) );
	return names.length === 0 ? [] : [ messages.text( 'localskills-template-condition-depends',
		quoted.reduce( ( list, name ) => messages.text( 'localskills-template-comma', list, name ) ) ) ];
}

function addQuestion( writer: Writer, question: Question ): void {
	const { texts } = writer;
	writer.count++;
	writer.lines.push( '' );
	addComment( writer, [
		`${ texts.messages.number( writer.count ) }. ${ titleText( question, texts ).text }`,
		...conditionLines( writer, question.visibleIf ),
		blankHint( question, texts.messages ),
		...choiceLines( writer, question ),
	] );
	let row: Choice | null = null;
	for ( const parameter of parametersOf( question ) ) {
		if ( parameter.row?.isRetired === true ) {
			continue;
		}
		if ( parameter.row !== null && parameter.row !== row ) {
			row = parameter.row;
			addComment( writer, [ choiceLabel( row, texts ).text ] );
		}
		writer.lines.push( `|${ parameter.name }=` );
	}
}

/** The codes that can be written as an answer, with their labels. */
function choiceLines( writer: Writer, question: Question ): string[] {
	const { texts } = writer;
	const { messages } = texts;
	if ( question.type === 'text' || question.type === 'comment' ) {
		return [];
	}
	if ( question.type === 'matrixdropdown' ) {
		return question.columns.map( ( column ) => {
			const title = titleText( column, texts ).text;
			const name = title === column.name ? title : `${ column.name } (${ title })`;
			return `${ name }: ${ codes( column.choices, texts ).join( ', ' ) }`;
		} );
	}
	if ( question.type === 'rating' ) {
		return ratingLines( question, texts );
	}
	const source = 'choicesFrom' in question ? question.choicesFrom : null;
	const choices = parametersOf( question )[ 0 ]?.choices ?? question.choices;
	if ( source === 'skills' && writer.skillsUnder !== null ) {
		return [ messages.text( 'localskills-blank-same-codes', writer.skillsUnder ),
			...codes( choices.filter( ( { text } ) => text !== null ), texts ) ];
	}
	if ( source === 'skills' ) {
		writer.skillsUnder = question.name;
	}
	const open = source === 'languages' ? [ messages.text( 'localskills-template-choices-languages' ) ] :
		source === 'wikis' ? [ messages.text( 'localskills-template-choices-wikis' ) ] : [];
	const lines = codes( choices, texts );
	return [ ...open, ...lines.length > MANY ? [ lines.join( ', ' ) ] : lines ];
}

/** The steps in one line, with what the ends of the scale mean. */
function ratingLines( question: RatingQuestion, texts: TextContext ): string[] {
	const { choices, minRateDescription, maxRateDescription } = question;
	const last = choices.length - 1;
	const ends = choices.map( ( choice, index ): Choice => choice.text !== null ? choice :
		{ ...choice, text: index === 0 ? minRateDescription : index === last ? maxRateDescription : null } );
	return [ codes( ends, texts ).join( ', ' ), ...codes( parametersOf( question )[ 0 ]?.choices?.slice( last + 1 ) ?? [], texts ) ];
}

/** "code = label" for each choice that is still offered; the code alone where it has no label. */
function codes( choices: readonly Choice[], texts: TextContext ): string[] {
	return choices.filter( ( { isRetired } ) => !isRetired ).map( ( choice ) => {
		const { text } = choiceLabel( choice, texts );
		return text === choice.value ? text : `${ choice.value } = ${ text }`;
	} );
}
