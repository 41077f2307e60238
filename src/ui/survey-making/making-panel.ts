/** One step of making a survey. */
export interface MakingPanel {
	readonly element: HTMLElement;
	/** The step is opened: shows what the definition says now. */
	show(): void;
	/**
	 * Moves the focus to what stands at a place of the definition.
	 *
	 * @param path - A JSON path such as `$.localSkills.closes`
	 * @return False when the place is not of this step
	 */
	reveal( path: string ): boolean;
	destroy(): void;
}
