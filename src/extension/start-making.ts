import { openMakingDialog } from '../ui/survey-making/making-dialog';
import { createMakingContext, type LoadTexts } from './making-context';
import type { MakeRequest } from './start-buttons';

interface AllMessagesAnswer {
	readonly query?: {
		readonly allmessages?: readonly { readonly name: string; readonly content?: string; readonly missing?: boolean }[];
	};
}

/** The texts as the wiki has them, of the extension and as the wiki changed them. */
export const loadTextsFromWiki: LoadTexts = async ( language ) => {
	const answer = await new mw.Api().get( {
		formatversion: 2, action: 'query', meta: 'allmessages', amprefix: 'localskills-', amlang: language,
	} ) as AllMessagesAnswer;
	const texts: Record<string, string> = {};
	( answer.query?.allmessages ?? [] ).forEach( ( { name, content, missing } ) => {
		if ( !missing && content !== undefined ) {
			texts[ name ] = content;
		}
	} );
	return texts;
};

/**
 * Opens the dialog for making surveys whenever a page asks for it.
 *
 * @param loadTexts - Gives the interface's texts in other languages
 */
export function startMaking( loadTexts: LoadTexts = loadTextsFromWiki ): void {
	let isOpen = false;
	mw.hook<[ MakeRequest ]>( 'localSkills.makeSurvey' ).add( ( { surveyId, root, opener } ) => {
		const userName = mw.user.getName();
		if ( isOpen || userName === null ) {
			return;
		}
		isOpen = true;
		openMakingDialog( {
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
		} );
	} );
}
