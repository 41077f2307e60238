import { createMakingShell, type MakingShell } from './making-shell';
import type { MakingContext } from './making-context';
import { showDialog } from '../show-dialog';

export interface MakingDialogOptions {
	readonly context: MakingContext;
	/** Null: a new survey. */
	readonly surveyId: string | null;
	/** The dialog is gone. */
	readonly onClosed: ( hasPublished: boolean ) => void;
}

/**
 * Opens the dialog for making surveys over the whole window.
 *
 * @param options
 */
export function openMakingDialog( options: MakingDialogOptions ): void {
	const { context, surveyId, onClosed } = options;
	const { messages } = context;
	let hasPublished = false;
	let shell: MakingShell | null = null;

	class MakingDialog extends OO.ui.ProcessDialog {
		/** OOUI's, which its types do not tell of. */
		declare public readonly $body: JQuery;
		declare public readonly title: OO.ui.LabelWidget;

		public override initialize(): this {
			super.initialize();
			shell = createMakingShell( {
				context,
				onClose: () => this.close(),
				onPublished() {
					hasPublished = true;
				},
			} );
			this.$body.append( shell.element );
			return this;
		}

		public override getSetupProcess( data?: unknown ): OO.ui.Process {
			return super.getSetupProcess( data ).next( () => {
				this.title.setLabel( messages.text( 'localskills-making-dialog' ) );
				shell?.open( surveyId );
			} );
		}

		public override getActionProcess( action: string ): OO.ui.Process {
			return new OO.ui.Process( () => {
				const leave = (): void => {
					this.close();
				};
				if ( action === 'close' || action === '' ) {
					if ( shell === null || !shell.isChanged() ) {
						leave();
						return;
					}
					const isKept = shell.isKept();
					OO.ui.confirm( messages.text( isKept ? 'localskills-making-leave' : 'localskills-making-leave-lost' ), { actions: [
						{ action: 'reject', label: messages.text( 'localskills-making-stay' ), flags: 'safe' },
						{
							action: 'accept', label: messages.text( isKept ? 'localskills-making-leave-yes' : 'localskills-making-leave-lost-yes' ),
							flags: isKept ? [ 'primary', 'progressive' ] : [ 'primary', 'destructive' ],
						},
					] } ).then( ( isLeaving: boolean ) => {
						if ( isLeaving ) {
							leave();
						}
					} );
				}
			} );
		}

		public override getTeardownProcess( data?: unknown ): OO.ui.Process {
			return super.getTeardownProcess( data ).first( () => {
				shell?.destroy();
			} );
		}

		public override getBodyHeight(): number {
			return window.innerHeight;
		}
	}
	MakingDialog.static = Object.assign( Object.create( OO.ui.ProcessDialog.static ), {
		name: 'localSkillsMaking',
		size: 'full',
		title: messages.text( 'localskills-making-dialog' ),
		actions: [ { action: 'close', label: messages.text( 'localskills-making-close' ), flags: [ 'safe', 'close' ], modes: undefined } ],
	} );

	const dialog = new MakingDialog( { size: 'full', classes: [ 'ext-localSkills-making-dialog' ] } );
	showDialog( dialog, 'ext-localSkills-making-open', () => onClosed( hasPublished ) );
}
