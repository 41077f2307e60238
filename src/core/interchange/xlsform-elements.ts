/** The elements of an XLSForm as JSON of ours. */
/* eslint-disable camelcase -- these are the names of the format */
import { quotedValue } from '../json/fault';
import type { ConditionValue } from '../survey/conditions/condition';
import { isConditionFault, parseCondition } from '../survey/conditions/parse-condition';
import { writeExpression } from '../survey/editing/write-expression';
import { MEASURED_COLUMNS, SCALE_CODES } from '../survey/scale';
import { choiceJson, defined, type Json } from './definition-json';
import type { NoteList, SheetRow } from './note';
import { isXPathFault, readXPath, type XPathAnswer, type XPathContext } from './read-xpath';
import { plainText } from './plain-label';
import { readXlsChoices, type SpecialCode, type XlsChoices } from './xlsform-choices';
import { DESCRIPTION_NOTE, type ElementPlan, type GridPlan, type MatrixPlan, type PagePlan, type QuestionPlan } from './xlsform-plan';
import { questionJson } from './xlsform-questions';
import type { XlsLanguages, XlsRow } from './xlsform-sheet';
import type { XlsQuestion } from './xlsform-tree';

export interface XlsElementOptions {
	readonly lists: ReadonlyMap<string, readonly XlsRow[]>;
	/** Names of the columns of the choices' sheet. */
	readonly choiceColumns: readonly string[];
	readonly languages: XlsLanguages;
	readonly notes: NoteList;
	/** What the project calls a choice. */
	readonly message: ( key: string ) => string;
}

export interface XlsElementReader {
	read( pages: readonly PagePlan[] ): { readonly pages: Json[]; readonly description: unknown; readonly settings: Json };
}

/** What single questions need to know of the whole. */
export interface XlsFormContext extends XlsElementOptions {
	text( row: XlsRow, column: string ): string | Record<string, string> | undefined;
	/** A cell's condition as a condition here; undefined when there is none, or none that can be taken over. */
	condition( row: XlsRow, column: string ): string | undefined;
	/** Why a question is required: always, when a condition holds, or not. */
	required( row: XlsRow ): Json;
	/** The condition under which one choice is offered. */
	choiceCondition( question: XlsQuestion, choice: XlsRow ): string | undefined;
	choicesOf( question: XlsQuestion ): XlsChoices;
}

/** What choice questions can have beside the choices they list. */
const TAKES_SPECIAL: Readonly<Record<string, readonly SpecialCode[]>> = {
	select_one: [ 'other', 'none', 'refused', 'dontknow' ], select_multiple: [ 'other', 'none', 'refused', 'dontknow' ],
	likert: [ 'refused', 'dontknow' ], rank: [], cell: [],
};

/** What is told when the condition in a column cannot be taken over. */
const CONDITION_NOTES: Readonly<Record<string, string>> = { required: 'required-lost', choice_filter: 'choice-filter-lost' };

const YES = /^(?:yes|true|true\(\)|1)$/i;
const NO = /^(?:no|false|false\(\)|0)?$/i;

export function createXlsElementReader( options: XlsElementOptions ): XlsElementReader {
	const { lists, choiceColumns, languages, notes } = options;
	const answers = new Map<string, XPathAnswer>();
	const choices = new Map<XlsQuestion, XlsChoices>();
	/** Texts that tell what "other" is, and are part of that question here. */
	const folded = new Set<XlsQuestion>();
	const placeOf = ( row: XlsRow ): SheetRow => ( { sheet: 'survey', row: row.row } );

	const clean = ( text: string ): string => {
		const words = plainText( text.replace( /\*\*([^*]+)\*\*/g, '$1' ).replace( /^#{1,6} +/, '' ) );
		const shown = words.replace( /\$\{[^{}]*\}/g, '…' );
		if ( shown !== words ) {
			notes.gather( 'changed', 'piping', quotedValue( shown ) );
		}
		return shown;
	};

	function conditionText( row: XlsRow, column: string, context: XPathContext, place: SheetRow ): string | undefined {
		const source = row.value( column );
		if ( source === '' || YES.test( source ) && column !== 'choice_filter' ) {
			return undefined;
		}
		const read = readXPath( source, context );
		const written = isXPathFault( read ) ? null : writeExpression( read );
		if ( written === null || isConditionFault( parseCondition( written ) ) ) {
			notes.lost( place, CONDITION_NOTES[ column ] ?? 'condition-lost', source );
			return undefined;
		}
		return written;
	}

	const context: XPathContext = { answer: ( name ) => answers.get( name ) ?? null, own: null };

	const form: XlsFormContext = {
		...options,
		text: ( row, column ) => languages.text( row.texts( column ), clean ),
		condition: ( row, column ) => conditionText( row, column, context, placeOf( row ) ),
		required( row ) {
			const source = row.value( 'required' );
			if ( YES.test( source ) ) {
				return { isRequired: true };
			}
			const requiredIf = NO.test( source ) ? undefined : conditionText( row, 'required', context, placeOf( row ) );
			return requiredIf === undefined ? {} : { requiredIf };
		},
		choiceCondition: ( question, choice ) => conditionText( question.row, 'choice_filter', {
			...context,
			// A column that is empty for this choice is an empty text, as it is in the other survey.
			column: ( name ) => choiceColumns.includes( name.toLowerCase() ) ? choice.value( name.toLowerCase() ) : null,
		}, placeOf( question.row ) ),
		choicesOf: ( question ) => choices.get( question ) as XlsChoices,
	};

	/** Whether a text question of its own asks what "other" is. */
	function hasOwnOther( question: XlsQuestion, all: readonly QuestionPlan[] ): boolean {
		return all.some( ( { node } ) => node.type === 'text' && node.name !== `${ question.name }.other` &&
			node.row.value( 'relevant' ).includes( `\${${ question.name }}` ) && /['"\u2018\u201c]other['"\u2019\u201d]/.test( node.row.value( 'relevant' ) ) );
	}

	function addAnswer( question: XlsQuestion, parameter: string, takes: readonly SpecialCode[] ): void {
		const read = readXlsChoices( lists.get( question.list ) ?? [], takes );
		const special = question.isOrOther && read.special.other === undefined && takes.includes( 'other' ) ?
			{ ...read.special, other: { name: 'other', code: 'other', row: question.row } } : read.special;
		choices.set( question, { ...read, special } );
		read.codes.forEach( ( code, name ) => {
			if ( code !== name && !Object.prototype.hasOwnProperty.call( read.special, code ) ) {
				notes.gather( 'changed', 'codes-changed', `${ question.name }: ${ name } → ${ code }` );
			}
		} );
		const isTruth = question.type === 'acknowledge' || read.listed.map( ( { code } ) => code ).sort().join() === 'false,true';
		answers.set( question.name, {
			parameter,
			isMultiple: question.type === 'select_multiple' || question.type === 'rank',
			code: ( name ): ConditionValue => question.type === 'acknowledge' ? name.toLowerCase() === 'ok' :
				isTruth && ( name === 'true' || name === 'false' ) ? name === 'true' :
					/^-?\d+(?:\.\d+)?$/.test( name ) && read.codes.size === 0 ? Number( name ) : read.codes.get( name ) ?? name,
		} );
		if ( special.other !== undefined ) {
			for ( const text of [ `${ question.name }.other`, `${ question.name }_other` ] ) {
				answers.set( text, answers.get( text ) ?? { parameter: `${ parameter }.other`, isMultiple: false, code: ( code ) => code } );
			}
		}
	}

	function prepare( pages: readonly PagePlan[] ): void {
		const plans = pages.reduce<ElementPlan[]>( ( all, page ) => all.concat( flatten( page.elements ) ), [] );
		const questions = plans.filter( ( plan ): plan is QuestionPlan => plan.kind === 'question' );
		for ( const plan of plans ) {
			if ( plan.kind === 'matrix' ) {
				plan.rows.forEach( ( { node, code } ) => addAnswer( node, `${ plan.id }.${ code }`, [] ) );
			} else if ( plan.kind === 'grid' ) {
				for ( const { node, code } of plan.rows ) {
					node.children.forEach( ( cell, index ) => addAnswer(
						cell as XlsQuestion, `${ plan.id }.${ code }.${ ( plan.columns[ index ] as { name: string } ).name }`, [],
					) );
				}
			} else if ( plan.kind === 'question' ) {
				const { node } = plan;
				const kind = node.appearance.includes( 'likert' ) ? 'likert' : node.type;
				// The "other" that `or_other` adds is in no list: without the special choice there would be none.
				const isAdded = node.isOrOther && !( lists.get( node.list ) ?? [] ).some( ( choice ) => choice.value( 'name' ) === 'other' );
				const takes = ( TAKES_SPECIAL[ kind ] ?? [] ).filter( ( code ) => code !== 'other' || isAdded || !hasOwnOther( node, questions ) );
				addAnswer( node, plan.id, takes );
			}
		}
		for ( const { node } of questions ) {
			const asked = node.type === 'text' && node.name.endsWith( '.other' ) ?
				questions.find( ( other ) => `${ other.node.name }.other` === node.name ) : undefined;
			if ( asked !== undefined && form.choicesOf( asked.node ).special.other !== undefined ) {
				folded.add( node );
				answers.set( node.name, { parameter: `${ asked.id }.other`, isMultiple: false, code: ( code ) => code } );
			}
		}
	}

	function elementJson( plan: ElementPlan ): Json | null {
		if ( plan.kind === 'question' ) {
			return folded.has( plan.node ) ? null : questionJson( plan, form );
		}
		const { row } = plan.group;
		const base = {
			name: plan.id,
			...defined( { title: form.text( row, 'label' ), description: form.text( row, 'hint' ), visibleIf: form.condition( row, 'relevant' ) } ),
		};
		switch ( plan.kind ) {
			case 'panel': {
				const elements = plan.elements.map( elementJson ).filter( isJson );
				return elements.length === 0 ? null : { type: 'panel', ...base, elements };
			}
			case 'matrix':
				return matrixJson( plan, base );
			case 'grid':
				return gridJson( plan, base );
		}
	}

	function matrixJson( plan: MatrixPlan, base: Json ): Json | null {
		const [ first ] = plan.rows;
		const columns = listJson( ( first as { node: XlsQuestion } ).node );
		if ( columns === null ) {
			return null;
		}
		const required = plan.rows.filter( ( { node } ) => YES.test( node.row.value( 'required' ) ) );
		if ( required.length > 0 && required.length < plan.rows.length ) {
			notes.changed( placeOf( plan.group.row ), 'rows-required', plan.group.name );
		}
		const title = base.title ?? ( plan.heading === null ? undefined : form.text( plan.heading.row, 'label' ) );
		return {
			type: 'matrix',
			...defined( { ...base, title } ),
			...( required.length > 0 ? { isRequired: true } : {} ),
			...( required.length === plan.rows.length ? { eachRowRequired: true } : {} ),
			columns,
			rows: plan.rows.map( ( { node, code } ) => rowJson( node.row, code ) ),
		};
	}

	function gridJson( plan: GridPlan, base: Json ): Json | null {
		const columns = plan.columns.map( ( { node, name } ) => (
			{ name, ...defined( { title: form.text( node.row, 'label' ) } ), choices: listJson( node ) }
		) );
		if ( columns.some( ( column ) => column.choices === null ) ) {
			return null;
		}
		const isRequired = plan.rows.some( ( { node } ) => node.children.some( ( cell ) => YES.test( cell.row.value( 'required' ) ) ) );
		if ( isRequired ) {
			notes.changed( placeOf( plan.group.row ), 'cells-required', plan.group.name );
		}
		return {
			type: 'matrixdropdown', ...base, ...( isRequired ? { isRequired } : {} ), columns,
			rows: plan.rows.map( ( { node, code } ) => rowJson( node.row, code ) ),
		};
	}

	function rowJson( row: XlsRow, code: string ): unknown {
		return choiceJson( code, form.text( row, 'label' ), form.condition( row, 'relevant' ) );
	}

	/** The choices of a question that has no special ones; null, and a note, when there are none. */
	function listJson( question: XlsQuestion ): unknown[] | null {
		const { listed } = form.choicesOf( question );
		if ( listed.length === 0 ) {
			notes.lost( placeOf( question.row ), 'no-choices', question.name );
			return null;
		}
		return listed.map( ( { code, row } ) => choiceJson( code, form.text( row, 'label' ) ) );
	}

	return {
		read( plans ) {
			prepare( plans );
			let description: unknown;
			const pages: Json[] = [];
			const isDescription = ( element: ElementPlan ): element is QuestionPlan => (
				element.kind === 'question' && element.node.name === DESCRIPTION_NOTE
			);
			for ( const plan of plans ) {
				const described = plan.elements.find( isDescription );
				description = described === undefined ? description : form.text( described.node.row, 'label' );
				const elements = plan.elements.filter( ( element ) => !isDescription( element ) )
					.map( elementJson ).filter( isJson );
				if ( elements.length > 0 ) {
					pages.push( pageJson( plan, elements ) );
				}
			}
			return { pages, description, settings: measuresOf( pages, notes ) };
		},
	};

	function pageJson( { group, id }: PagePlan, elements: Json[] ): Json {
		return group === null ? { name: id, elements } : {
			name: id,
			...defined( {
				title: form.text( group.row, 'label' ), description: form.text( group.row, 'hint' ), visibleIf: form.condition( group.row, 'relevant' ),
			} ),
			elements,
		};
	}
}

function isJson( json: Json | null ): json is Json {
	return json !== null;
}

function flatten( plans: readonly ElementPlan[] ): ElementPlan[] {
	return plans.reduce<ElementPlan[]>( ( all, plan ) => all.concat( plan, plan.kind === 'panel' ? flatten( plan.elements ) : [] ), [] );
}

/** A grid of importance and ability on the scale 1 to 5 is what needs are computed from. */
function measuresOf( pages: readonly Json[], notes: NoteList ): Json {
	const grids: Json[] = [];
	const collect = ( elements: readonly Json[] ): void => elements.forEach( ( element ) => {
		if ( element.type === 'matrixdropdown' ) {
			grids.push( element );
		} else if ( element.type === 'panel' ) {
			collect( element.elements as Json[] );
		}
	} );
	pages.forEach( ( page ) => collect( page.elements as Json[] ) );
	const codesOf = ( column: Json ): string[] => ( column.choices as unknown[] ).map( ( choice ) => (
		typeof choice === 'string' ? choice : ( choice as { value: string } ).value
	) );
	const measured = grids.find( ( grid ) => {
		const columns = grid.columns as Json[];
		return columns.length === MEASURED_COLUMNS.length && columns.every( ( column ) => (
			( MEASURED_COLUMNS as readonly unknown[] ).includes( column.name ) &&
			SCALE_CODES.every( ( code ) => codesOf( column ).includes( code ) )
		) );
	} );
	if ( measured === undefined ) {
		return {};
	}
	const codes = ( measured.columns as Json[] ).reduce<string[]>( ( all, column ) => all.concat( codesOf( column ) ), [] );
	const notInStatistics = Array.from( new Set( codes.filter( ( code ) => !SCALE_CODES.includes( code ) ) ) );
	notes.info( null, 'measured-grid', measured.name as string );
	notInStatistics.forEach( ( code ) => notes.gather( 'info', 'not-counted', code ) );
	return { ...( notInStatistics.length > 0 ? { notInStatistics } : {} ), measures: { grid: measured.name } };
}
