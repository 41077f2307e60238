import { openMeetingDialog } from '../ui/exchange-meeting/meeting-dialog';
import { type AskRequest, fullWords } from '../ui/exchange-meeting/ask-request';
import { recordKey } from '../core/exchange/exchange-record';
import type { RecordEnding } from '../ui/exchange/exchange-context';
import { checkEnding } from '../ui/exchange-meeting/check-ending';
import { findRecord } from '../ui/exchange-meeting/exchange-words';
import { loadExchanges } from '../ui/exchange-meeting/load-exchanges';
import { countWaiting } from '../ui/exchange-meeting/count-waiting';
import { readConfiguredRoot } from './configured-root';
import { hasExchange, openExchange } from './exchange-buttons';
import type { LoadTexts } from './making-context';
import { createMeetingContext } from './meeting-context';
import type { EndingRequest, MineRequest, RoomRequest, WaitingRequest } from './meeting-buttons';
import { loadTextsFromWiki } from './load-texts';

/** What does not count yet, nobody can have asked about. */
const NOBODY: RecordEnding = { warning: null, steps: [], tell: () => Promise.resolve( null ) };

/**
 * Opens the dialogs for meeting whenever a page asks for them, and counts what waits for the person.
 *
 * @param loadTexts - Gives the interface's texts in other languages
 */
export function startMeeting( loadTexts: LoadTexts = loadTextsFromWiki ): void {
	let isOpen = false;
	const counters: WaitingRequest[] = [];
	const count = ( { show }: WaitingRequest ): void => {
		const userName = mw.user.getName();
		if ( userName === null ) {
			return;
		}
		readConfiguredRoot( new mw.Api() ).then( async ( root ) => {
			const context = createMeetingContext( root, userName, loadTexts );
			const waiting = await countWaiting( context );
			show( waiting, context.messages.number( waiting ), context.messages.text( 'localskills-meeting-waiting', waiting ) );
		} ).then( null, () => {
			// The button leads there all the same.
		} );
	};
	const open = ( request: AskRequest | null, opener: HTMLElement ): void => {
		const userName = mw.user.getName();
		if ( isOpen || userName === null ) {
			return;
		}
		isOpen = true;
		const end = (): void => {
			isOpen = false;
			opener.focus();
			counters.forEach( count );
		};
		readConfiguredRoot( new mw.Api() ).then( ( root ) => {
			openMeetingDialog( createMeetingContext( root, userName, loadTexts ), request, ( direction ) => {
				end();
				if ( direction !== null ) {
					openExchange( { direction, id: null, opener } ).then( null, () => {
						mw.notify( mw.msg( 'localskills-start-failed' ), { type: 'error' } );
					} );
				}
			}, hasExchange() );
		}, () => {
			mw.notify( mw.msg( 'localskills-start-meeting-failed' ), { type: 'error' } );
			end();
		} );
	};
	mw.hook<[ AskRequest ]>( 'localSkills.ask' ).add( ( request ) => open( request, request.opener ) );
	mw.hook<[ MineRequest ]>( 'localSkills.myExchanges' ).add( ( { opener } ) => open( null, opener ) );
	mw.hook<[ RoomRequest ]>( 'localSkills.checkRoom' ).add( ( { kind, key, show } ) => {
		const userName = mw.user.getName();
		if ( userName !== null ) {
			readConfiguredRoot( new mw.Api() )
				.then( ( root ) => fullWords( createMeetingContext( root, userName, loadTexts ), kind, key ) )
				.then( ( words ) => words && show( words ), () => {
					// The dialog says it, too.
				} );
		}
	} );
	mw.hook<[ EndingRequest ]>( 'localSkills.checkEnding' ).add( ( { kind, id, way, until, found, failed } ) => {
		const userName = mw.user.getName();
		if ( userName !== null ) {
			readConfiguredRoot( new mw.Api() ).then( async ( root ) => {
				const context = createMeetingContext( root, userName, loadTexts );
				const loaded = await loadExchanges( context );
				const record = findRecord( loaded, kind, recordKey( { user: userName, id } ) );
				found( record === null ? NOBODY : checkEnding( context, loaded, record, way, until ) );
			} ).then( null, failed );
		}
	} );
	mw.hook<[ WaitingRequest ]>( 'localSkills.countWaiting' ).add( ( request ) => {
		counters.push( request );
		count( request );
	} );
}
