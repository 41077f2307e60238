/** The definition that is being edited: its JSON, what the rest of the code makes of it, and the way back. */
import type { Fault } from '../../core/json/fault';
import type { JsonObject } from '../../core/json/value';
import type { Survey } from '../../core/survey/definition';
import { readDefinition } from '../../core/survey/read-definition';

/** More steps back than anybody counts. */
const MAX_STEPS = 200;

export interface DefinitionDocument {
	/** The definition as it is now. Never changed in place: every change makes another object. */
	json(): JsonObject;
	/** What forms make of it; null as long as there is nothing to ask. */
	survey(): Survey | null;
	/** What is wrong with it, by the strict check, in the order of the page. */
	faults(): readonly Fault[];
	/** What should be looked at again, and may be left as it is; in the order of the page. */
	warnings(): readonly Fault[];
	/**
	 * Changes the definition. An edit that gives back the very object that it was given changes nothing.
	 *
	 * @param edit - Makes the new JSON from the present one
	 * @param describes - What is being edited, such as `title of role`. Edits in a row of the same thing are undone
	 * together, so that a typed text goes in one step and not letter by letter. Without it: a step of its own.
	 */
	change( edit: ( json: JsonObject ) => JsonObject, describes?: string ): void;
	canUndo(): boolean;
	canRedo(): boolean;
	undo(): void;
	redo(): void;
	/**
	 * Calls the listener after every change, also by undoing.
	 *
	 * @return Ends that
	 */
	onChange( listener: () => void ): () => void;
}

export interface DefinitionDocumentOptions {
	/** The strict check; asked for at most once for each state of the definition. */
	readonly lint: ( json: JsonObject ) => { readonly faults: readonly Fault[]; readonly warnings: readonly Fault[] };
}

interface Step {
	readonly json: JsonObject;
	/** What the change away from this state edited. */
	readonly describes: string | undefined;
}

/**
 * A definition to edit.
 *
 * @param start - As it is on the wiki, or as a new survey begins
 * @param options
 */
export function createDefinitionDocument( start: JsonObject, options: DefinitionDocumentOptions ): DefinitionDocument {
	const listeners = new Set<() => void>();
	const before: Step[] = [];
	const after: Step[] = [];
	let current = start;
	let reading: Survey | null | undefined;
	let checked: ReturnType<DefinitionDocumentOptions[ 'lint' ]> | undefined;

	const show = ( json: JsonObject ): void => {
		current = json;
		reading = undefined;
		checked = undefined;
		Array.from( listeners ).forEach( ( listener ) => listener() );
	};

	const check = (): ReturnType<DefinitionDocumentOptions[ 'lint' ]> => {
		checked = checked ?? options.lint( current );
		return checked;
	};

	return {
		json: () => current,
		survey() {
			if ( reading === undefined ) {
				reading = readDefinition( current ).survey;
			}
			return reading;
		},
		faults: () => check().faults,
		warnings: () => check().warnings,
		change( edit, describes ) {
			const json = edit( current );
			if ( json === current ) {
				return;
			}
			const last = before[ before.length - 1 ];
			const isContinued = after.length === 0 && describes !== undefined && last?.describes === describes;
			if ( !isContinued ) {
				before.push( { json: current, describes } );
				before.splice( 0, before.length - MAX_STEPS );
			}
			after.length = 0;
			show( json );
		},
		canUndo: () => before.length > 0,
		canRedo: () => after.length > 0,
		undo() {
			const step = before.pop();
			if ( step !== undefined ) {
				after.push( { json: current, describes: step.describes } );
				show( step.json );
			}
		},
		redo() {
			const step = after.pop();
			if ( step !== undefined ) {
				before.push( { json: current, describes: step.describes } );
				show( step.json );
			}
		},
		onChange( listener ) {
			listeners.add( listener );
			return () => {
				listeners.delete( listener );
			};
		},
	};
}
