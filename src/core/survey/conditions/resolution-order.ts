/** In which order the conditions of a survey can be decided, and which of them never can. */
import type { Choice, Question, Survey, SurveyElement, SurveyPage } from '../definition';
import type { Condition } from './condition';
import { conditionParameters } from './condition-parameters';

/** A page or element, and what it depends on. */
export interface ConditionalPart {
	readonly element: SurveyElement | SurveyPage;
	/** The panel or page that it is in; null for a page. */
	readonly parent: ConditionalPart | null;
	/** Null also where it looks at itself, by way of others or at once: that cannot be answered, and does not count. */
	readonly visibleIf: Condition | null;
	/** Choices and rows with a condition; likewise none where the question looks at itself. */
	readonly items: readonly ConditionalItem[];
}

export interface ConditionalItem {
	readonly isRow: boolean;
	/** Name of the column, for a choice of a grid; else empty. */
	readonly column: string;
	readonly value: string;
	readonly visibleIf: Condition;
}

/**
 * All pages and elements, each after those that its conditions look at and after what contains it.
 *
 * @param survey
 */
export function resolutionOrder( survey: Survey ): ConditionalPart[] {
	const nodes = nodesOf( survey );
	const parts = new Map<Node, ConditionalPart>();
	dependencyGroups( nodes ).forEach( ( group ) => group.forEach( ( node ) => {
		const isAsked = !isCircle( group );
		parts.set( node, {
			element: node.element,
			parent: node.parent && parts.get( node.parent ) as ConditionalPart,
			visibleIf: isAsked ? node.element.visibleIf : null,
			items: isAsked ? node.items : [],
		} );
	} ) );
	return Array.from( parts.values() );
}

/**
 * Conditions that depend on each other in a circle, which cannot be answered: each circle as the names of its pages
 * and elements, in the order of the survey.
 *
 * @param survey
 */
export function conditionCycles( survey: Survey ): string[][] {
	const nodes = nodesOf( survey );
	return dependencyGroups( nodes ).filter( isCircle ).map( ( group ) => group.map( ( { element } ) => element.name ) );
}

export function isQuestion( element: SurveyElement | SurveyPage ): element is Question {
	return 'isRequired' in element;
}

/** Name of the question that a parameter belongs to. */
export function questionIn( parameter: string ): string {
	return parameter.split( '.', 1 )[ 0 ] as string;
}

interface Node {
	readonly element: SurveyElement | SurveyPage;
	readonly parent: Node | null;
	readonly items: readonly ConditionalItem[];
	/** What must be known before this. */
	readonly needs: Node[];
}

/** In the order of the survey, what contains something before what is in it. */
function nodesOf( survey: Survey ): Node[] {
	const nodes: Node[] = [];
	const questions = new Map<string, Node>();
	const add = ( element: SurveyElement | SurveyPage, parent: Node | null ): void => {
		const node = { element, parent, items: conditionalItems( element ), needs: parent === null ? [] : [ parent ] };
		nodes.push( node );
		if ( isQuestion( element ) ) {
			questions.set( element.name, node );
		} else if ( 'elements' in element ) {
			element.elements.forEach( ( child ) => add( child, node ) );
		}
	};
	survey.pages.forEach( ( page ) => add( page, null ) );
	nodes.forEach( ( { element, items, needs } ) => {
		items.map( ( { visibleIf } ) => visibleIf ).concat( element.visibleIf ?? [] )
			.forEach( ( condition ) => conditionParameters( condition ).forEach( ( parameter ) => {
				const question = questions.get( questionIn( parameter ) );
				if ( question !== undefined && !needs.includes( question ) ) {
					needs.push( question );
				}
			} ) );
	} );
	return nodes;
}

function conditionalItems( element: SurveyElement | SurveyPage ): ConditionalItem[] {
	const items: ConditionalItem[] = [];
	const add = ( choices: readonly Choice[], isRow: boolean, column = '' ): void =>
		choices.forEach( ( { value, visibleIf, isRetired } ) => {
			// What is retired is not offered in any case, and answers that have it keep it.
			if ( visibleIf !== null && !isRetired ) {
				items.push( { isRow, column, value, visibleIf } );
			}
		} );
	if ( 'choices' in element ) {
		add( element.choices, false );
	}
	if ( 'rows' in element ) {
		add( element.rows, true );
	}
	if ( 'columns' in element ) {
		element.columns.forEach( ( { name, choices } ) => add( choices, false, name ) );
	}
	return items;
}

/**
 * The nodes in the order in which they can be decided, those that depend on each other together: the strongly
 * connected components after R. Tarjan (1972), "Depth-first search and linear graph algorithms". Within a group the order
 * of the survey.
 */
function dependencyGroups( nodes: readonly Node[] ): Node[][] {
	const groups: Node[][] = [];
	const indexes = new Map<Node, number>();
	const open: Node[] = [];
	/** Gives the earliest of the open nodes that can be reached. */
	const visit = ( node: Node ): number => {
		const index = indexes.size;
		indexes.set( node, index );
		open.push( node );
		let earliest = index;
		for ( const other of node.needs ) {
			const seen = indexes.get( other );
			if ( seen === undefined ) {
				earliest = Math.min( earliest, visit( other ) );
			} else if ( open.includes( other ) ) {
				earliest = Math.min( earliest, seen );
			}
		}
		if ( earliest === index ) {
			const group = open.splice( open.indexOf( node ) );
			groups.push( group.length > 1 ? nodes.filter( ( other ) => group.includes( other ) ) : group );
		}
		return earliest;
	};
	nodes.forEach( ( node ) => {
		if ( !indexes.has( node ) ) {
			visit( node );
		}
	} );
	return groups;
}

function isCircle( group: readonly Node[] ): boolean {
	return group.length > 1 || group.some( ( node ) => node.needs.includes( node ) );
}
