/** What changes to a list of choices, rows or columns do to answers. */
import type { Choice } from './definition';
import type { ChangeEffect, DefinitionChange } from './definition-change';
import { isReworded, isSameWording } from './text-changes';

/** What is in the list: the beginning of the codes of its changes. */
export type ItemKind = 'choice' | 'row' | 'column';

/** A choice, a row, or a column seen as one. */
export type ChangedItem = Choice;

/**
 * @param element - Name of the question
 * @param kind
 * @param before
 * @param after
 */
export function itemChanges(
	element: string, kind: ItemKind, before: readonly ChangedItem[], after: readonly ChangedItem[],
): DefinitionChange[] {
	const changes: DefinitionChange[] = [];
	const add = ( item: string | null, code: string, effect: ChangeEffect, ...parameters: string[] ): void => {
		changes.push( { code: `${ kind }-${ code }`, effect, element, item, parameters } );
	};
	const old = byValue( before );
	const now = byValue( after );
	const removed = before.filter( ( { value } ) => !now.has( value ) );
	const added = after.filter( ( { value } ) => !old.has( value ) );

	for ( const item of removed ) {
		const renamed = added.find( ( { text } ) => isSameWording( item.text, text ) );
		if ( renamed ) {
			added.splice( added.indexOf( renamed ), 1 );
			add( item.value, 'renamed', 'lost', item.value, renamed.value );
		} else {
			add( item.value, 'removed', 'lost' );
		}
	}
	added.forEach( ( { value, isRetired } ) => {
		if ( !isRetired ) {
			add( value, 'added', 'incomplete' );
		}
	} );
	for ( const item of after ) {
		const was = old.get( item.value );
		if ( was === undefined ) {
			continue;
		}
		if ( was.isRetired !== item.isRetired ) {
			add( item.value, item.isRetired ? 'retired' : 'returned', item.isRetired ? 'none' : 'incomplete' );
		}
		if ( isReworded( was.text, item.text ) ) {
			// A code that now says what another one said: answers would be counted as their opposite.
			const other = before.find( ( { value, text } ) =>
				value !== item.value && now.has( value ) && isSameWording( text, item.text ) );
			if ( other && !isSameWording( was.text, item.text ) ) {
				add( item.value, 'swapped', 'lost', item.value, other.value );
			} else {
				add( item.value, 'text', 'meaning' );
			}
		}
		if ( ( was.visibleIf?.source ?? '' ) !== ( item.visibleIf?.source ?? '' ) ) {
			add( item.value, 'condition', 'incomplete' );
		}
	}
	const inBoth = ( items: readonly ChangedItem[] ): string => items.map( ( { value } ) => value )
		.filter( ( value ) => old.has( value ) && now.has( value ) ).join( ' ' );
	if ( inBoth( before ) !== inBoth( after ) ) {
		add( null, 'order', 'none' );
	}
	return changes;
}

function byValue( items: readonly ChangedItem[] ): Map<string, ChangedItem> {
	return new Map( items.map( ( item ): [ string, ChangedItem ] => [ item.value, item ] ) );
}
