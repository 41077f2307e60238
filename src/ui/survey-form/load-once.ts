/** Something that is loaded when it is first wanted. */
export interface OnceLoaded<Part> {
	/** What was loaded; null as long as nothing was. */
	now(): Part | null;
	/** Rejects when it cannot be had; the next call tries again. */
	load(): Promise<Part>;
}

/**
 * Loads something once, however often it is asked for.
 *
 * @param load
 */
export function loadOnce<Part>( load: () => Promise<Part> ): OnceLoaded<Part> {
	let part: Part | null = null;
	let loading: Promise<Part> | null = null;
	return {
		now: () => part,
		load() {
			loading = loading || load().then( ( loaded ) => {
				part = loaded;
				return loaded;
			}, ( error ) => {
				loading = null;
				throw error;
			} );
			return loading;
		},
	};
}
