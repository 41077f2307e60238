/**
 * Lets people drag the items of a list with a mouse, a pen or a finger. The list shows where the item would go; only
 * when it is let go it is told. On touch screens items are taken by their handles, so that the page still scrolls.
 *
 * @param list - Its children are the items
 * @param name - Class of the items; that of their handles is `<name>-handle`, of the one that is dragged
 *  `<name>-dragged`
 * @param onDrop - Receives the item and its new index
 */
export function dragToOrder( list: HTMLElement, name: string, onDrop: ( item: HTMLElement, index: number ) => void ): void {
	list.addEventListener( 'pointerdown', ( start ) => {
		const target = start.target as HTMLElement;
		const item = target.closest<HTMLElement>( `.${ name }` );
		const isTaken = start.pointerType === 'mouse' ? !target.closest( 'button, input, textarea, select, summary' ) : target.closest( `.${ name }-handle` );
		if ( !item || !isTaken || start.button !== 0 ) {
			return;
		}
		// Else the browser selects the words that the pointer passes.
		start.preventDefault();
		// Not the item: it loses the pointer when it is moved in the page.
		list.setPointerCapture( start.pointerId );
		item.classList.add( `${ name }-dragged` );
		const before = Array.from( list.children );
		/** Where the pointer is in the item, so that the item does not jump under it. */
		const grip = start.clientY - item.getBoundingClientRect().top;

		const move = ( { clientY }: PointerEvent ): void => {
			item.style.transform = '';
			const { height } = item.getBoundingClientRect();
			const middle = clientY - grip + height / 2;
			const next = Array.from( list.children ).find( ( other ) => {
				const { top, height: its } = other.getBoundingClientRect();
				return other !== item && middle < top + its / 2;
			} ) || null;
			if ( next !== item.nextElementSibling ) {
				list.insertBefore( item, next );
			}
			item.style.transform = `translateY(${ clientY - grip - item.getBoundingClientRect().top }px)`;
		};
		const end = ( { type }: Event ): void => {
			[ 'pointermove', 'pointerup', 'pointercancel', 'lostpointercapture' ].forEach(
				( event ) => list.removeEventListener( event, event === 'pointermove' ? move as EventListener : end ) );
			item.classList.remove( `${ name }-dragged` );
			item.style.transform = '';
			const index = Array.from( list.children ).indexOf( item );
			if ( type !== 'pointerup' ) {
				before.forEach( ( other ) => list.appendChild( other ) );
			} else if ( index !== before.indexOf( item ) ) {
				onDrop( item, index );
			}
		};
		list.addEventListener( 'pointermove', move );
		[ 'pointerup', 'pointercancel', 'lostpointercapture' ].forEach( ( event ) => list.addEventListener( event, end ) );
	} );
}
