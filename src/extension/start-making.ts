import { openMakingDialog } from '../ui/survey-making/making-dialog';
import { readConfiguredRoot } from './configured-root';
import { loadTextsFromWiki } from './load-texts';
import { createMakingContext, type LoadTexts } from './making-context';
import type { MakeRequest } from './start-buttons';

/**
 * Opens the dialog for making surveys whenever a page asks for it.
 *
 * @param loadTexts - Gives the interface's texts in other languages
 */
export function startMaking( loadTexts: LoadTexts = loadTextsFromWiki ): void {
	let isOpen = false;
	mw.hook<[ MakeRequest ]>( 'localSkills.makeSurvey' ).add( ( { surveyId, opener } ) => {
		const userName = mw.user.getName();
		if ( isOpen || userName === null ) {
			return;
		}
		isOpen = true;
		readConfiguredRoot( new mw.Api() ).then( ( root ) => openMakingDialog( {
			context: createMakingContext( root, userName, loadTexts ),
			surveyId,
			onClosed( hasPublished ) {
				isOpen = false;
				if ( hasPublished ) {
					// What stands behind the dialog was made of what is out of date now.
					window.location.reload();
				} else {
					opener.focus();
				}
			},
		} ), () => {
			isOpen = false;
			mw.notify( mw.msg( 'localskills-start-failed' ), { type: 'error' } );
			opener.focus();
		} );
	} );
}
