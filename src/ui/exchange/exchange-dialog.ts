import { createExchangePanel, type ExchangePanel, type ExchangeRequest } from './exchange-panel';
import type { ExchangeContext } from './exchange-context';
import { showDialog } from '../show-dialog';

/** Pixels; where the window is lower the dialog is as high as that. */
const HEIGHT = 680;

/**
 * Opens the dialog for offers and searches; on phones it takes the whole window.
 *
 * @param context
 * @param request
 * @param onClosed - The dialog is gone; with the titles of the pages that were saved
 */
export function openExchangeDialog(
	context: ExchangeContext, request: ExchangeRequest, onClosed: ( savedPages: readonly string[] ) => void,
): void {
	const { messages } = context;
	let panel: ExchangePanel | null = null;
	let savedPages: readonly string[] = [];

	class ExchangeDialog extends OO.ui.ProcessDialog {
		/** OOUI's, which its types do not tell of. */
		declare public readonly $body: JQuery;
		declare public readonly title: OO.ui.LabelWidget;

		public override initialize(): this {
			super.initialize();
			panel = createExchangePanel( context, () => this.close() );
			this.$body.append( panel.element );
			return this;
		}

		public override getSetupProcess( data?: unknown ): OO.ui.Process {
			return super.getSetupProcess( data ).next( () => {
				this.title.setLabel( messages.text( 'localskills-exchange-dialog' ) );
				panel?.open( request );
			} );
		}

		public override getReadyProcess( data?: unknown ): OO.ui.Process {
			// OOUI has moved the focus to the dialog as a whole just now, away from what was loaded before it was ready.
			return super.getReadyProcess( data ).next( () => panel?.focus() );
		}

		public override getActionProcess( action: string ): OO.ui.Process {
			return new OO.ui.Process( () => {
				if ( action !== 'close' && action !== '' ) {
					return;
				}
				if ( panel === null || !panel.isUnkept() ) {
					this.close();
					return;
				}
				// What is kept is there again when the dialog is opened the next time; only what is not is asked about.
				OO.ui.confirm( messages.text( 'localskills-exchange-leave' ), { actions: [
					{ action: 'reject', label: messages.text( 'localskills-exchange-stay' ), flags: 'safe' },
					{ action: 'accept', label: messages.text( 'localskills-exchange-leave-yes' ), flags: [ 'primary', 'destructive' ] },
				] } ).then( ( isLeaving: boolean ) => {
					if ( isLeaving ) {
						this.close();
					}
				} );
			} );
		}

		public override getTeardownProcess( data?: unknown ): OO.ui.Process {
			return super.getTeardownProcess( data ).first( () => {
				savedPages = panel?.savedPages() ?? [];
				panel?.destroy();
			} );
		}

		public override getBodyHeight(): number {
			return HEIGHT;
		}
	}
	ExchangeDialog.static = Object.assign( Object.create( OO.ui.ProcessDialog.static ), {
		name: 'localSkillsExchange',
		size: 'large',
		title: messages.text( 'localskills-exchange-dialog' ),
		actions: [ { action: 'close', label: messages.text( 'localskills-exchange-close-dialog' ), flags: [ 'safe', 'close' ], modes: undefined } ],
	} );

	const dialog = new ExchangeDialog( { size: 'large', classes: [ 'ext-localSkills-exchange-dialog' ] } );
	showDialog( dialog, 'ext-localSkills-exchange-open', () => onClosed( savedPages ) );
}
