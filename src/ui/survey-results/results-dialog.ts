import type { ResultsContext } from './results-context';
import { createResultsPanel, type ResultsPanel } from './results-panel';
import { showDialog } from '../show-dialog';

/**
 * Opens the results of a survey as they are now over the whole window: tables have all the room there is, and nobody
 * takes them for the saved ones that may stand behind.
 *
 * @param context
 * @param onClosed - The dialog is gone
 */
export function openResultsDialog( context: ResultsContext, onClosed: () => void ): void {
	const { messages } = context;
	let panel: ResultsPanel | null = null;

	class ResultsDialog extends OO.ui.ProcessDialog {
		/** OOUI's, which its types do not tell of. */
		declare public readonly $body: JQuery;
		declare public readonly title: OO.ui.LabelWidget;

		public override initialize(): this {
			super.initialize();
			panel = createResultsPanel( context );
			this.$body.append( panel.element );
			return this;
		}

		public override getSetupProcess( data?: unknown ): OO.ui.Process {
			return super.getSetupProcess( data ).next( () => {
				this.title.setLabel( messages.text( 'localskills-live-title' ) );
				panel?.start();
			} );
		}

		public override getActionProcess( action: string ): OO.ui.Process {
			return new OO.ui.Process( () => {
				if ( action === 'close' || action === '' ) {
					this.close();
				}
			} );
		}

		public override getTeardownProcess( data?: unknown ): OO.ui.Process {
			return super.getTeardownProcess( data ).first( () => {
				panel?.stop();
			} );
		}

		public override getBodyHeight(): number {
			return window.innerHeight;
		}
	}
	ResultsDialog.static = Object.assign( Object.create( OO.ui.ProcessDialog.static ), {
		name: 'localSkillsResults',
		size: 'full',
		title: messages.text( 'localskills-live-title' ),
		actions: [ { action: 'close', label: messages.text( 'localskills-live-close' ), flags: [ 'safe', 'close' ], modes: undefined } ],
	} );

	const dialog = new ResultsDialog( { size: 'full', classes: [ 'ext-localSkills-live-dialog' ] } );
	showDialog( dialog, 'ext-localSkills-live-open', onClosed );
}
