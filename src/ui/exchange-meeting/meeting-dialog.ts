import type { Direction } from '../../core/exchange/exchange-record';
import { replaceContents } from '../element';
import { type AskPanel, createAskPanel } from './ask-panel';
import type { AskRequest } from './ask-request';
import type { MeetingContext } from './meeting-context';
import { createMinePanel, type MinePanel } from './mine-panel';
import { showDialog } from '../show-dialog';

/** Pixels; where the window is lower the dialog is as high as that. */
const HEIGHT = 680;

/**
 * Opens the dialog for asking somebody, or, without a request, what concerns the person; on phones it takes the whole
 * window.
 *
 * @param context
 * @param request - Null: my exchanges
 * @param onClosed - The dialog is gone; with the direction of what the person wants to offer or seek instead, else null
 * @param canRecord - Whether there is a dialog for that
 */
export function openMeetingDialog(
	context: MeetingContext, request: AskRequest | null, onClosed: ( wanted: Direction | null ) => void, canRecord = false,
): void {
	const { messages } = context;
	const titleOf = ( isAsking: boolean ): string => messages.text( isAsking ? 'localskills-meeting-ask-title' : 'localskills-talk-mine' );

	let panel: AskPanel | MinePanel | null = null;
	let wanted: Direction | null = null;

	class MeetingDialog extends OO.ui.ProcessDialog {
		/** OOUI's, which its types do not tell of. */
		declare public readonly $body: JQuery;
		declare public readonly title: OO.ui.LabelWidget;

		public override getSetupProcess( data?: unknown ): OO.ui.Process {
			return super.getSetupProcess( data ).next( () => {
				if ( request === null ) {
					this.showMine();
				} else {
					this.show( true, createAskPanel( {
						context, request, onMine: () => this.showMine(), onClose: () => this.close(),
					} ) );
				}
			} );
		}

		public override getReadyProcess( data?: unknown ): OO.ui.Process {
			// OOUI has moved the focus to the dialog as a whole just now, away from what was loaded before it was ready.
			return super.getReadyProcess( data ).next( () => panel?.focus() );
		}

		public override getActionProcess( action: string ): OO.ui.Process {
			return new OO.ui.Process( () => {
				if ( action === 'close' || action === '' ) {
					this.close();
				}
			} );
		}

		public override getBodyHeight(): number {
			return HEIGHT;
		}

		private showMine(): void {
			this.show( false, createMinePanel( context, !canRecord ? null : ( direction ) => {
				wanted = direction;
				this.close();
			} ) );
		}

		private show( isAsking: boolean, shown: AskPanel | MinePanel ): void {
			panel = shown;
			this.title.setLabel( titleOf( isAsking ) );
			replaceContents( this.$body[ 0 ] as HTMLElement, shown.element );
			shown.start();
		}
	}
	MeetingDialog.static = Object.assign( Object.create( OO.ui.ProcessDialog.static ), {
		name: 'localSkillsMeeting',
		size: 'large',
		title: titleOf( request !== null ),
		actions: [ { action: 'close', label: messages.text( 'localskills-meeting-close' ), flags: [ 'safe', 'close' ], modes: undefined } ],
	} );

	const dialog = new MeetingDialog( { size: 'large', classes: [ 'ext-localSkills-meeting-dialog' ] } );
	showDialog( dialog, 'ext-localSkills-meeting-open', () => onClosed( wanted ) );
}
