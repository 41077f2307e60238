/** The rows of an XLSForm's survey and choices sheets for the elements of a survey. */
/* eslint-disable camelcase -- these are the names of the format */
import type { Condition } from '../survey/conditions/condition';
import type {
	Choice, GridQuestion, MatrixQuestion, Question, RankingQuestion, RatingQuestion, SpecialChoices, Survey, SurveyElement,
	TextQuestion,
} from '../survey/definition';
import { uniqueId } from '../survey/editing/suggest-id';
import { answerParameters, cellParameter, elementsOf, rowParameter } from '../survey/parameters';
import { otherParameter, specialChoicesOf } from '../survey/special-choices';
import type { NoteList } from './note';
import { writeXPath } from './write-xpath';
import { URL_CONSTRAINT } from './xlsform-constraint';
import { DESCRIPTION_NOTE } from './xlsform-plan';
import type { XlsCells, XlsTexts } from './xlsform-texts';

export interface WrittenElements {
	readonly questions: readonly XlsCells[];
	readonly choices: readonly XlsCells[];
}

/**
 * Writes the pages, each as a group on one screen.
 *
 * @param survey - With the skills that it leaves to the taxonomy
 * @param texts
 * @param notes - Is told what cannot be said
 */
export function writeXlsElements( survey: Survey, texts: XlsTexts, notes: NoteList ): WrittenElements {
	const questions: XlsCells[] = [];
	const choices: XlsCells[] = [];
	const lists = new Map<string, string>();
	const parameters = new Map( answerParameters( survey )
		.filter( ( { question } ) => !question.isRetired )
		.map( ( parameter ) => [ parameter.name, parameter ] as const ) );

	const condition = ( held: Condition | null, place: string, code: string ): string => {
		if ( held === null ) {
			return '';
		}
		const written = writeXPath( held.expression, {
			name: ( parameter ) => parameters.has( parameter ) ? xmlName( parameter ) : null,
			isMultiple: ( parameter ) => {
				const known = parameters.get( parameter );
				return known !== undefined && known.isMultiple;
			},
		} );
		if ( written === null ) {
			notes.lost( place, code, held.source );
		}
		return written ?? '';
	};

	/** The name of the list of these choices; the same choices are one list. */
	const listOf = ( name: string, offered: readonly Choice[] ): string => {
		if ( offered.some( ( choice ) => choice.isRetired ) ) {
			notes.gather( 'lost', 'retired', name );
		}
		if ( offered.some( ( choice ) => choice.visibleIf !== null ) ) {
			notes.gather( 'lost', 'choice-conditions', name );
		}
		const rows = offered.filter( ( choice ) => !choice.isRetired )
			.map( ( choice ) => ( { name: choice.value, ...texts.label( choice ) } ) );
		const key = JSON.stringify( rows );
		const known = lists.get( key );
		const list = known ?? uniqueId( name, Array.from( lists.values() ) );
		if ( known === undefined ) {
			lists.set( key, list );
			choices.push( ...rows.map( ( row ) => ( { list_name: list, ...row } ) ) );
		}
		return list;
	};

	const common = ( question: Question ): XlsCells => ( {
		name: xmlName( question.name ),
		...texts.title( question ),
		...texts.cells( 'hint', question.description ),
		relevant: condition( question.visibleIf, question.name, 'condition-lost' ),
		// A condition decides alone, as in SurveyJS.
		required: question.requiredIf === null && question.isRequired ? 'yes' :
			condition( question.requiredIf, question.name, 'required-lost' ),
	} );

	const group = ( name: string, cells: XlsCells, write: () => void ): void => {
		questions.push( { type: 'begin_group', name, ...cells } );
		write();
		questions.push( { type: 'end_group', name } );
	};

	function writeElement( element: SurveyElement ): void {
		switch ( element.type ) {
			case 'html':
				if ( element.title !== null ) {
					notes.gather( 'lost', 'note-titles', element.name );
				}
				questions.push( {
					type: 'note',
					name: xmlName( element.name ),
					...texts.cells( 'label', element.text ),
					...texts.cells( 'hint', element.description ),
					relevant: condition( element.visibleIf, element.name, 'condition-lost' ),
				} );
				return;
			case 'panel':
				group( xmlName( element.name ), {
					...texts.cells( 'label', element.title ),
					...texts.cells( 'hint', element.description ),
					relevant: condition( element.visibleIf, element.name, 'condition-lost' ),
				}, () => element.elements.forEach( writeElement ) );
				return;
			default:
				if ( element.isRetired ) {
					notes.gather( 'lost', 'retired', element.name );
				} else {
					writeQuestion( element );
				}
		}
	}

	function writeQuestion( question: Question ): void {
		switch ( question.type ) {
			case 'text':
				writeText( question );
				return;
			case 'comment':
				questions.push( { type: 'text', ...common( question ), appearance: 'multiline', constraint: lengthConstraint( question.maxLength ) } );
				return;
			case 'rating':
				writeRating( question );
				return;
			case 'boolean':
				questions.push( { type: `select_one ${ listOf( question.name, withSpecial( question.choices, question.special ) ) }`, ...common( question ) } );
				return;
			case 'ranking':
				writeRanking( question );
				return;
			case 'matrix':
				writeMatrix( question );
				return;
			case 'matrixdropdown':
				writeGrid( question );
				return;
			default:
				writeSelect( question );
		}
	}

	/** There all choices have to be ranked; of many, people would rather pick a few without an order. */
	function writeRanking( question: RankingQuestion ): void {
		const list = listOf( question.name, question.choices );
		if ( question.isSelectToRank ) {
			notes.lost( question.name, 'select-to-rank' );
			questions.push( { type: `select_multiple ${ list }`, ...common( question ), constraint: chosenConstraint( question ) } );
		} else {
			questions.push( { type: `rank ${ list }`, ...common( question ) } );
		}
	}

	function writeSelect( question: Extract<Question, { type: 'radiogroup' | 'dropdown' | 'checkbox' | 'tagbox' }> ): void {
		const { special } = question;
		if ( 'choicesFrom' in question && question.choicesFrom !== null && parameters.get( question.name )?.choices === null ) {
			notes.changed( question.name, 'open-list', question.choicesFrom );
			questions.push( { type: 'text', ...common( question ) } );
			return;
		}
		const isMultiple = question.type === 'checkbox' || question.type === 'tagbox';
		const opens = question.type === 'dropdown' || question.type === 'tagbox';
		questions.push( {
			type: `${ isMultiple ? 'select_multiple' : 'select_one' } ${ listOf( question.name, question.choices ) }`,
			...common( question ),
			appearance: opens ? 'minimal' : '',
			constraint: isMultiple ? chosenConstraint( question ) : '',
		} );
		if ( special.other !== null ) {
			questions.push( {
				type: 'text',
				name: xmlName( otherParameter( question.name ) ),
				...texts.label( special.other ),
				relevant: `${ isMultiple ? 'selected(' : '' }\${${ xmlName( question.name ) }}${ isMultiple ? ', ' : ' = ' }'${ special.other.value }'${ isMultiple ? ')' : '' }`,
			} );
		}
	}

	function writeText( question: TextQuestion ): void {
		const { inputType, min, max } = question;
		if ( question.placeholder !== null ) {
			notes.gather( 'lost', 'placeholders', question.name );
		}
		const limit = ( value: string ): string => inputType === 'number' ? value : `date('${ inputType === 'month' ? `${ value }-01` : value }')`;
		questions.push( {
			type: inputType === 'number' ? ( question.isInteger ? 'integer' : 'decimal' ) :
				inputType === 'date' || inputType === 'month' ? 'date' : 'text',
			...common( question ),
			appearance: inputType === 'month' ? 'month-year' : '',
			constraint: all( [
				inputType === 'url' ? URL_CONSTRAINT : '',
				min === null ? '' : `. >= ${ limit( min ) }`,
				max === null ? '' : `. <= ${ limit( max ) }`,
				lengthConstraint( question.maxLength ),
			] ),
		} );
	}

	function writeRating( question: RatingQuestion ): void {
		const steps = question.choices.map( ( choice ) => Number( choice.value ) );
		const [ first = 0, second = 0 ] = steps;
		const step = second - first;
		const isBare = ( { text, visibleIf, isRetired }: Choice ): boolean => text === null && visibleIf === null && !isRetired;
		const isPlain = question.choices.every( isBare ) &&
			question.minRateDescription === null && question.maxRateDescription === null &&
			question.special.refused === null && question.special.dontKnow === null &&
			steps.length > 1 && step > 0 &&
			steps.every( ( value, index ) => value === first + index * step && Number.isInteger( value ) );
		if ( isPlain ) {
			const end = steps[ steps.length - 1 ] as number;
			questions.push( { type: 'range', ...common( question ), parameters: `start=${ first } end=${ end } step=${ step }` } );
			return;
		}
		if ( question.minRateDescription !== null || question.maxRateDescription !== null ) {
			notes.changed( question.name, 'rate-ends' );
		}
		const last = question.choices.length - 1;
		const labelled = question.choices.map( ( choice, index ) => ( {
			...choice,
			text: choice.text ??
				( index === 0 ? question.minRateDescription : index === last ? question.maxRateDescription : null ),
		} ) );
		questions.push( {
			type: `select_one ${ listOf( question.name, withSpecial( labelled, question.special ) ) }`, ...common( question ), appearance: 'likert',
		} );
	}

	function writeMatrix( question: MatrixQuestion ): void {
		const { required, ...cells } = common( question );
		const isEach = required !== '' && question.isEachRowRequired;
		if ( required !== '' && !isEach ) {
			notes.lost( question.name, 'any-row-required' );
		}
		const list = listOf( question.name, question.choices );
		tellRetired( question.rows, question.name );
		group( cells.name as string, { ...cells, appearance: 'table-list' }, () => question.rows.filter( ( row ) => !row.isRetired ).forEach( ( row ) => {
			questions.push( {
				type: `select_one ${ list }`,
				name: xmlName( rowParameter( question.name, row.value ) ),
				...texts.label( row ),
				relevant: condition( row.visibleIf, question.name, 'condition-lost' ),
				required: isEach ? required as string : '',
			} );
		} ) );
	}

	function writeGrid( question: GridQuestion ): void {
		const { required, ...cells } = common( question );
		if ( question.rows.length === 0 ) {
			notes.lost( question.name, 'open-rows' );
			return;
		}
		if ( required !== '' ) {
			notes.lost( question.name, 'any-row-required' );
		}
		const columns = question.columns.map( ( column ) => ( { ...column, list: listOf( `${ question.name }-${ column.name }`.slice( 0, 48 ), column.choices ) } ) );
		tellRetired( question.rows, question.name );
		group( cells.name as string, cells, () => question.rows.filter( ( row ) => !row.isRetired ).forEach( ( row ) => {
			group( xmlName( rowParameter( question.name, row.value ) ), {
				...texts.label( row ),
				relevant: condition( row.visibleIf, question.name, 'condition-lost' ),
				appearance: 'field-list',
			}, () => columns.forEach( ( column ) => {
				questions.push( {
					type: `select_one ${ column.list }`,
					name: xmlName( cellParameter( question.name, row.value, column.name ) ),
					...texts.title( column ),
				} );
			} ) );
		} ) );
	}

	function tellRetired( rows: readonly Choice[], name: string ): void {
		if ( rows.some( ( row ) => row.isRetired ) ) {
			notes.gather( 'lost', 'retired', name );
		}
	}

	if ( survey.description !== null ) {
		questions.push( { type: 'note', name: DESCRIPTION_NOTE, ...texts.cells( 'label', survey.description ) } );
	}
	const taken = elementsOf( survey ).map( ( { name } ) => name );
	for ( const page of survey.pages ) {
		// A group and a question of one name could not be told apart in conditions.
		const name = uniqueId( page.name, taken );
		taken.push( name );
		group( xmlName( name ), {
			...texts.cells( 'label', page.title ),
			...texts.cells( 'hint', page.description ),
			relevant: condition( page.visibleIf, page.name, 'condition-lost' ),
			appearance: 'field-list',
		}, () => page.elements.forEach( writeElement ) );
	}
	return { questions, choices };
}

function withSpecial( listed: readonly Choice[], special: SpecialChoices ): Choice[] {
	return [ ...listed, special.refused, special.dontKnow ].filter( ( choice ): choice is Choice => choice !== null );
}

/** XForms' names begin with a letter or a low line; hyphens and points may stand in them. */
function xmlName( name: string ): string {
	return /^[a-z]/.test( name ) ? name : `_${ name }`;
}

function lengthConstraint( maxLength: number | null ): string {
	return maxLength === null ? '' : `string-length(.) <= ${ maxLength }`;
}

/** How many may be chosen, and what excludes all others. */
function chosenConstraint( question: Extract<Question, { type: 'checkbox' | 'tagbox' | 'ranking' }> ): string {
	const { none, refused, dontKnow } = specialChoicesOf( question );
	return all( [
		question.minSelectedChoices === null ? '' : `count-selected(.) >= ${ question.minSelectedChoices }`,
		question.maxSelectedChoices === null ? '' : `count-selected(.) <= ${ question.maxSelectedChoices }`,
		...[ none, refused, dontKnow ].map( ( choice ) => choice === null ? '' : `not(selected(., '${ choice.value }') and count-selected(.) > 1)` ),
	] );
}

function all( tests: readonly string[] ): string {
	return tests.filter( ( test ) => test !== '' ).join( ' and ' );
}
