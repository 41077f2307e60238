/** A survey from a file of the coordinator's device. */
import { element, replaceContents } from '../element';
import { notice } from '../notice';
import { sizeOf } from './definition-words';
import { importFile, IMPORT_TYPES, type ImportedDefinition } from './import-file';
import type { MakingContext } from './making-context';

const INPUT = 'ext-localSkills-making-file';

/**
 * The field that a file is chosen with, and what came of reading it.
 *
 * @param context
 * @param onRead - Null: it is nothing that could be a survey
 */
export function createFileField( context: MakingContext, onRead: ( imported: ImportedDefinition | null ) => void ): HTMLElement {
	const { messages } = context;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-begin-${ key }`, ...parameters );
	const input = element( 'input', { type: 'file', accept: IMPORT_TYPES, id: INPUT } );
	const outcome = element( 'div', { 'aria-live': 'polite' } );

	const importNotes = ( { notes }: ImportedDefinition ): HTMLElement | null => notes.length === 0 ? null :
		element( 'div', {}, element( 'p', {}, text( 'file-notes', notes.length ) ),
			element( 'ul', {}, ...notes.map( ( note ) => element( 'li', {}, note ) ) ) );

	input.addEventListener( 'change', () => {
		const file = input.files && input.files[ 0 ];
		if ( !file ) {
			return;
		}
		replaceContents( outcome, element( 'p', {}, messages.text( 'localskills-making-loading' ) ) );
		importFile( file, messages ).then( ( result ) => {
			replaceContents( outcome, result.kind === 'definition' ?
				notice( 'success',
					element( 'p', {}, text( 'file-read', file.name ), ' ', sizeOf( result.json, context ) ),
					importNotes( result ) ) :
				notice( 'error', element( 'p', {}, text( 'file-unknown', file.name ) ),
					result.explanation === '' ? null : element( 'p', { dir: 'auto' }, result.explanation ) ),
			);
			onRead( result.kind === 'definition' ? result : null );
		} );
	} );
	return element( 'div', {}, element( 'p', {}, element( 'label', { for: INPUT }, text( 'file-which' ) ) ), input, outcome );
}
