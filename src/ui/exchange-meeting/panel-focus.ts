import { focusOn } from '../element';

/** Where the focus of a panel in a dialog belongs. */
export interface PanelFocus {
	/** Moves it to what the person is to read next; the focus does not get lost with what stood there before. */
	moveTo( target: HTMLElement ): void;
	/** Moves it there once more: OOUI gives it to the dialog as a whole when that is ready, which may be later. */
	restore(): void;
}

export function createPanelFocus(): PanelFocus {
	let place: HTMLElement | null = null;
	return {
		moveTo( target ) {
			place = target;
			focusOn( target );
		},
		restore() {
			if ( place !== null && place.isConnected ) {
				focusOn( place );
			}
		},
	};
}
