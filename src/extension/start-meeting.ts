import { openMeetingDialog } from '../ui/exchange-meeting/meeting-dialog';
import type { AskRequest } from '../ui/exchange-meeting/ask-request';
import { readConfiguredRoot } from './configured-root';
import type { LoadTexts } from './making-context';
import { createMeetingContext } from './meeting-context';
import type { MineRequest } from './meeting-buttons';
import { loadTextsFromWiki } from './load-texts';

/**
 * Opens the dialogs for meeting whenever a page asks for them.
 *
 * @param loadTexts - Gives the interface's texts in other languages
 */
export function startMeeting( loadTexts: LoadTexts = loadTextsFromWiki ): void {
	let isOpen = false;
	const open = ( request: AskRequest | null, opener: HTMLElement ): void => {
		const userName = mw.user.getName();
		if ( isOpen || userName === null ) {
			return;
		}
		isOpen = true;
		const end = (): void => {
			isOpen = false;
			opener.focus();
		};
		readConfiguredRoot( new mw.Api() ).then( ( root ) => {
			openMeetingDialog( createMeetingContext( root, userName, loadTexts ), request, end );
		}, () => {
			mw.notify( mw.msg( 'localskills-start-meeting-failed' ), { type: 'error' } );
			end();
		} );
	};
	mw.hook<[ AskRequest ]>( 'localSkills.ask' ).add( ( request ) => open( request, request.opener ) );
	mw.hook<[ MineRequest ]>( 'localSkills.myExchanges' ).add( ( { opener } ) => open( null, opener ) );
}
