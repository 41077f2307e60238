/** The steps of a form as entries of the browser's history, so that its Back goes to the step before. */

interface HistoryEntry {
	readonly survey: string;
	readonly step: number;
	/** The steps of the entries below this one, the oldest first. */
	readonly before: readonly number[];
}

export interface StepHistory {
	/** The form shows another step. */
	show( step: number ): void;
	/** The form is gone: so are its entries, as far as the browser lets them go. */
	stop(): void;
}

function entryOf( state: unknown, survey: string ): HistoryEntry | null {
	const entry = ( state as { localSkills?: HistoryEntry } | null )?.localSkills;
	return entry && entry.survey === survey && Array.isArray( entry.before ) ? entry : null;
}

/**
 * Follows a form through the browser's history. Entries of others, such as of links within the page, are left alone.
 *
 * @param survey - Its id
 * @param first - The step that the form opens with
 * @param onStep - The person went through the history to this step
 */
export function createStepHistory( survey: string, first: number, onStep: ( step: number ) => void ): StepHistory {
	const { history } = window;
	// After a reload the entries of the steps before are still there.
	let entry: HistoryEntry = { before: [], ...entryOf( history.state, survey ), survey, step: first };
	const stateOf = ( changed: HistoryEntry ): object => {
		entry = changed;
		return { ...history.state, localSkills: entry };
	};
	const onPop = ( event: PopStateEvent ): void => {
		const reached = entryOf( event.state, survey );
		if ( reached !== null ) {
			const isElsewhere = reached.step !== entry.step;
			entry = reached;
			if ( isElsewhere ) {
				onStep( entry.step );
			}
		}
	};
	window.addEventListener( 'popstate', onPop );
	// The form brings its steps into view itself.
	history.scrollRestoration = 'manual';
	history.replaceState( stateOf( entry ), '' );

	return {
		show( step ) {
			const { before } = entry;
			if ( step === entry.step ) {
				return;
			}
			if ( before[ before.length - 1 ] === step ) {
				entry = { survey, step, before: before.slice( 0, -1 ) };
				history.back();
			} else {
				history.pushState( stateOf( { survey, step, before: before.concat( entry.step ) } ), '' );
			}
		},
		stop() {
			window.removeEventListener( 'popstate', onPop );
			history.scrollRestoration = 'auto';
			if ( entry.before.length > 0 ) {
				history.go( -entry.before.length );
			}
		},
	};
}
