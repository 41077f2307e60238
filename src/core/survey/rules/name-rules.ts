/** Names and codes that have to differ, and how many there may be. */
import { quotedValue } from '../../json/fault';
import { MAX_PANEL_DEPTH, MAX_QUESTIONS, RESERVED_NAMES } from '../read-questions';
import { type AddFault, codeLists, type DefinitionParts, namePlace, type PlacedCode } from './placed-elements';

/**
 * Two cells of grids cannot share a parameter, nor a cell and a question: names and codes have no dots (the schema
 * sees to that), so `grid.row.column` can be read in one way only.
 *
 * @param parts
 * @param add
 */
export function tellNames( parts: DefinitionParts, add: AddFault ): void {
	tellRepeated( parts.pages.map( namePlace ), 'duplicate-name', add );
	tellRepeated( parts.elements.map( namePlace ), 'duplicate-name', add );
	for ( const { name, path, type, within } of parts.elements ) {
		if ( name !== null && RESERVED_NAMES.includes( name ) ) {
			add( `${ path }.name`, 'reserved-name', name, RESERVED_NAMES );
		}
		// The page is none of the panels. What is deeper still is told with the first that is too deep.
		if ( type === 'panel' && within.length === MAX_PANEL_DEPTH + 1 ) {
			add( path, 'panels-too-deep', MAX_PANEL_DEPTH );
		}
	}
	parts.questions.forEach( ( question, index ) => {
		if ( index === MAX_QUESTIONS ) {
			add( question.path, 'too-many-questions', MAX_QUESTIONS );
		}
		codeLists( question ).forEach( ( list ) => tellRepeated( list, 'duplicate-code', add ) );
	} );
	if ( parts.pages.length > 0 && parts.questions.every( ( { json } ) => json.retired === true ) ) {
		add( '$.pages', 'no-question' );
	}
}

/** Tells of every code but the first that stands in a list before. */
export function tellRepeated( codes: readonly PlacedCode[], fault: string, add: AddFault ): void {
	const first = new Map<string, string>();
	for ( const { code, path } of codes ) {
		const before = first.get( code );
		if ( before === undefined ) {
			first.set( code, path );
		} else if ( code !== '' ) {
			add( path, fault, quotedValue( code ), before );
		}
	}
}
