/** What the groups and questions of an XLSForm become here, and under which names: before any condition is read. */
import { MAX_PANEL_DEPTH, RESERVED_NAMES } from '../survey/read-questions';
import { importIds } from './import-ids';
import type { NoteList } from './note';
import type { XlsGroup, XlsNode, XlsQuestion } from './xlsform-tree';

export interface QuestionPlan {
	readonly kind: 'question';
	readonly node: XlsQuestion;
	readonly id: string;
}

/** Questions that share one list and are asked as a table. */
export interface MatrixPlan {
	readonly kind: 'matrix';
	readonly group: XlsGroup;
	readonly id: string;
	readonly rows: readonly { readonly node: XlsQuestion; readonly code: string }[];
	/** The row that shows the labels only, with the question's title. */
	readonly heading: XlsQuestion | null;
}

/** Groups that each ask the same questions: the rows of a grid. */
export interface GridPlan {
	readonly kind: 'grid';
	readonly group: XlsGroup;
	readonly id: string;
	readonly rows: readonly { readonly node: XlsGroup; readonly code: string }[];
	readonly columns: readonly { readonly node: XlsQuestion; readonly name: string }[];
}

export interface PanelPlan {
	readonly kind: 'panel';
	readonly group: XlsGroup;
	readonly id: string;
	readonly elements: readonly ElementPlan[];
}

export type ElementPlan = QuestionPlan | MatrixPlan | GridPlan | PanelPlan;

export interface PagePlan {
	/** Null for questions outside all groups. */
	readonly group: XlsGroup | null;
	readonly id: string;
	readonly elements: readonly ElementPlan[];
}

/** The note that bears what the survey is for, as `writeXlsForm` writes it. */
export const DESCRIPTION_NOTE = 'survey.description';

/**
 * Plans the pages.
 *
 * @param nodes
 * @param notes - Is told of names that changed
 */
export function planXlsForm( nodes: readonly XlsNode[], notes: NoteList ): PagePlan[] {
	const keys = new Map<XlsNode, string>();
	const seen = new Set<string>();
	const register = ( node: XlsNode ): void => {
		const own = node.name === '' ? `${ node.kind === 'group' ? 'group' : node.type }_${ node.row.row }` : node.name;
		// The same name in two groups is two questions.
		const key = seen.has( own ) ? `${ own }_${ node.row.row }` : own;
		seen.add( key );
		keys.set( node, key );
		if ( node.kind === 'group' && matrixRows( node ) === null && gridShape( node ) === null ) {
			node.children.forEach( register );
		}
	};
	const pages = pagesOf( nodes );
	for ( const { group, children } of pages ) {
		if ( group === null ) {
			children.forEach( register );
		} else {
			group.children.forEach( register );
		}
	}
	const ids = importIds( Array.from( keys.values() ), RESERVED_NAMES, 'question' );
	keys.forEach( ( key, node ) => {
		const id = ids.get( key ) as string;
		// Ours, as `writeXlsForm` writes them, become something else.
		const isOurs = node.name === DESCRIPTION_NOTE || node.name.endsWith( '.other' );
		if ( node.kind === 'question' && id !== node.name && !isOurs ) {
			notes.gather( 'changed', 'names-changed', `${ node.name || key } → ${ id }` );
		}
	} );
	const idOf = ( node: XlsNode ): string => ids.get( keys.get( node ) as string ) as string;

	const plan = ( node: XlsNode, depth: number ): ElementPlan[] => {
		if ( node.kind === 'question' ) {
			return [ { kind: 'question', node, id: idOf( node ) } ];
		}
		const rows = matrixRows( node );
		const grid = gridShape( node );
		if ( rows !== null ) {
			return [ planMatrix( node, idOf( node ), rows ) ];
		}
		if ( grid !== null ) {
			return [ planGrid( node, idOf( node ), grid ) ];
		}
		const isTooDeep = depth === MAX_PANEL_DEPTH;
		const elements = node.children.reduce<ElementPlan[]>(
			( all, child ) => all.concat( plan( child, isTooDeep ? depth : depth + 1 ) ), [],
		);
		if ( isTooDeep ) {
			notes.changed( { sheet: 'survey', row: node.row.row }, 'group-too-deep', node.name, MAX_PANEL_DEPTH );
			return elements;
		}
		return elements.length === 0 ? [] : [ { kind: 'panel', group: node, id: idOf( node ), elements } ];
	};
	const pageIds = importIds( pages.map( ( { key } ) => key ), [], 'page' );
	return pages.map( ( { group, key, children } ) => ( {
		group,
		id: pageIds.get( key ) as string,
		elements: children.reduce<ElementPlan[]>( ( all, child ) => all.concat( plan( child, 0 ) ), [] ),
	} ) ).filter( ( { elements } ) => elements.length > 0 );
}

interface PageNodes {
	readonly group: XlsGroup | null;
	readonly key: string;
	readonly children: readonly XlsNode[];
}

/** A group at the top is a page; what stands between such groups shares one. */
function pagesOf( nodes: readonly XlsNode[] ): PageNodes[] {
	const pages: PageNodes[] = [];
	const keys = new Set<string>();
	let loose: XlsNode[] = [];
	const add = ( group: XlsGroup | null, name: string, children: readonly XlsNode[] ): void => {
		const own = name === '' ? `page${ pages.length + 1 }` : name;
		const key = keys.has( own ) ? `${ own }_${ pages.length + 1 }` : own;
		keys.add( key );
		pages.push( { group, key, children } );
	};
	const flush = (): void => {
		if ( loose.length > 0 ) {
			add( null, '', loose );
			loose = [];
		}
	};
	for ( const node of nodes ) {
		if ( node.kind === 'question' || matrixRows( node ) !== null || gridShape( node ) !== null ) {
			loose.push( node );
		} else {
			flush();
			add( node, node.name, node.children );
		}
	}
	flush();
	return pages;
}

/** The rows of a table: single choice from one list, all in one group that is shown so. */
function matrixRows( group: XlsGroup ): XlsQuestion[] | null {
	const rows: XlsQuestion[] = [];
	for ( const child of group.children ) {
		const [ first ] = rows;
		if ( child.kind === 'group' || child.type !== 'select_one' || child.isOrOther || child.row.value( 'choice_filter' ) !== '' ||
			first !== undefined && first.list !== child.list ) {
			return null;
		}
		rows.push( child );
	}
	const isTable = group.appearance.includes( 'table-list' ) ||
		rows.some( isHeading ) && rows.every( ( row ) => isHeading( row ) || row.appearance.includes( 'list-nolabel' ) );
	return isTable && rows.some( ( row ) => !isHeading( row ) ) ? rows : null;
}

/** Shows the labels of the choices above a table, and asks nothing. */
function isHeading( question: XlsQuestion ): boolean {
	return question.appearance.includes( 'label' );
}

function planMatrix( group: XlsGroup, id: string, all: readonly XlsQuestion[] ): MatrixPlan {
	const rows = all.filter( ( row ) => !isHeading( row ) );
	const codes = importIds( rows.map( ( row ) => withoutPrefix( row.name, group.name ) ), [], 'row' );
	return {
		kind: 'matrix',
		group,
		id,
		rows: rows.map( ( node ) => ( { node, code: codes.get( withoutPrefix( node.name, group.name ) ) as string } ) ),
		heading: all.find( isHeading ) ?? null,
	};
}

interface GridShape {
	readonly rows: readonly XlsGroup[];
	readonly columns: readonly { readonly node: XlsQuestion; readonly suffix: string }[];
}

/**
 * The shape of a grid: a group of groups that ask single choices from the same lists under the same names, each after
 * the name of its group (`skills.budgeting.ability` in `skills.budgeting` in `skills`).
 */
function gridShape( group: XlsGroup ): GridShape | null {
	const rows = group.children.filter( ( child ): child is XlsGroup => child.kind === 'group' );
	const [ first ] = rows;
	if ( first === undefined || rows.length < group.children.length || first.children.length === 0 ) {
		return null;
	}
	const shapeOf = ( row: XlsGroup ): string | null => {
		const cells = row.children.map( ( cell ) => {
			const isCell = cell.kind === 'question' && cell.type === 'select_one' && !cell.isOrOther &&
				cell.row.value( 'choice_filter' ) === '' && cell.row.value( 'relevant' ) === '';
			return !isCell || row.name === '' || !/^[._-]/.test( cell.name.slice( row.name.length ) ) || !cell.name.startsWith( row.name ) ?
				null : `${ cell.list } ${ cell.name.slice( row.name.length + 1 ) }`;
		} );
		return cells.includes( null ) ? null : cells.join( '\n' );
	};
	const shape = shapeOf( first );
	// One group alone is no grid, nor are tables of their own, unless their names say so.
	const isOther = rows.some( ( row ) => ( rows.length === 1 || row.appearance.includes( 'table-list' ) ) &&
		withoutPrefix( row.name, group.name ) === row.name );
	return shape === null || isOther || rows.some( ( row ) => shapeOf( row ) !== shape ) ? null : {
		rows,
		columns: first.children.map( ( node ) => (
			{ node: node as XlsQuestion, suffix: node.name.slice( first.name.length + 1 ) }
		) ),
	};
}

function planGrid( group: XlsGroup, id: string, { rows, columns }: GridShape ): GridPlan {
	const codes = importIds( rows.map( ( row ) => withoutPrefix( row.name, group.name ) ), [], 'row' );
	const names = importIds( columns.map( ( { suffix } ) => suffix ), [], 'column' );
	return {
		kind: 'grid',
		group,
		id,
		rows: rows.map( ( node ) => ( { node, code: codes.get( withoutPrefix( node.name, group.name ) ) as string } ) ),
		columns: columns.map( ( { node, suffix } ) => ( { node, name: names.get( suffix ) as string } ) ),
	};
}

/** `skills.budgeting` in the group `skills` is the row `budgeting`. */
function withoutPrefix( name: string, group: string ): string {
	const rest = name.slice( group.length );
	return group !== '' && name.startsWith( group ) && /^[._-]./.test( rest ) ? rest.slice( 1 ) : name;
}
