import { element } from '../element';
import { button, buttonRow, notice } from '../notice';
import type { JsonObject } from '../../core/json/value';
import type { MakingContext } from './making-context';

export interface MergeViewOptions {
	readonly context: MakingContext;
	/** What both began from; null: the survey was new. */
	readonly base: JsonObject | null;
	readonly mine: JsonObject;
	readonly theirs: JsonObject;
	/** Who saved theirs; null when the name is hidden. */
	readonly theirName: string | null;
	/** Publishes both together. */
	readonly onMerged: ( merged: JsonObject ) => void;
	/** Shows both together first. */
	readonly onLook: ( merged: JsonObject ) => void;
}

/**
 * What somebody else published meanwhile, together with what stands in the dialog.
 *
 * @param options
 */
export function createMergeView( options: MergeViewOptions ): HTMLElement {
	const { context: { messages }, mine, theirs, theirName, onMerged, onLook } = options;
	return notice( 'warning',
		element( 'p', {}, messages.text( 'localskills-making-merge-conflict', theirName ?? '', 1 ) ),
		buttonRow(
			button( messages.text( 'localskills-making-merge-mine' ), 'normal', () => onMerged( mine ) ),
			button( messages.text( 'localskills-making-merge-look' ), 'primary', () => onLook( theirs ) ),
		) );
}
