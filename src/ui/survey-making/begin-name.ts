/** What a new survey is called, and the address of its page. */
import { ID_PATTERN } from '../../core/pages';
import { repeatedTitle } from '../../core/survey/editing/repeated-title';
import { suggestId, uniqueId } from '../../core/survey/editing/suggest-id';
import { valueAt } from '../../core/survey/editing/place';
import { element, replaceContents } from '../element';
import { titleOf } from './definition-words';
import { folded, textField } from './fields';
import type { Beginning } from './begin-origin';
import type { MakingContext } from './making-context';

export interface NamePart {
	readonly element: HTMLElement;
	/** Proposes a title and an address, as far as the person has not written their own. */
	propose( beginning: Beginning ): void;
	/** Addresses that are taken; where the one that is proposed is among them, another one is. */
	take( ids: readonly string[] ): void;
	id(): string;
	/** Null: as proposed. */
	ownTitle(): string | null;
	/** Whether the person chose the address. */
	hasOwnId(): boolean;
	/** Says what is missing or wrong and goes there; false: something is. */
	check(): boolean;
	/** Says of the person's own address that it is taken, and proposes another one. */
	tellTaken(): void;
}

/**
 * @param context
 */
export function createNamePart( context: MakingContext ): NamePart {
	const { messages, titles } = context;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-begin-${ key }`, ...parameters );
	const day = (): string => context.now().toISOString().slice( 0, 10 );
	const taken = new Set<string>();
	/** Until the person writes their own, title and address follow what is chosen. */
	let hasOwnTitle = false;
	let hasOwnId = false;
	/** What the proposed address is made from. */
	let words = '';
	/** What is named after another survey gets its address with the year, to be told from it. */
	let isAfterId = false;

	const address = element( 'p', { class: 'ext-localSkills-making-address', dir: 'ltr' } );
	const showAddress = (): void => replaceContents( address, titles.survey( idField.value() ) );
	const proposeId = (): void => {
		const ids = Array.from( taken );
		const year = `-${ day().slice( 0, 4 ) }`;
		idField.show( words.trim() === '' ? '' : isAfterId ?
			uniqueId( `${ words.replace( /-\d{4}$/, '' ).slice( 0, 48 - year.length ) }${ year }`, ids ) : suggestId( words, ids, 'survey' ) );
		showAddress();
	};

	const titleField = textField( {
		label: text( 'title' ),
		help: text( 'title-help' ),
		value: '',
		maxLength: 200,
		onChange( value ) {
			hasOwnTitle = value.trim() !== '';
			titleField.setFault( null );
			if ( !hasOwnId ) {
				[ words, isAfterId ] = [ value, false ];
				proposeId();
			}
		},
	} );
	const idField = textField( {
		label: text( 'id' ),
		help: text( 'id-help' ),
		value: '',
		direction: 'ltr',
		maxLength: 48,
		onChange() {
			hasOwnId = idField.value() !== '';
			idField.setFault( null );
			showAddress();
		},
	} );
	const idPart = folded( text( 'address' ), idField.element );

	return {
		element: element( 'div', {},
			titleField.element,
			element( 'div', { class: 'ext-localSkills-making-address-line' }, element( 'span', {}, text( 'address-is' ) ), ' ', address ),
			idPart ),
		propose( { json, kind } ) {
			if ( hasOwnTitle ) {
				return;
			}
			const title = json === null ? null : titleOf( json, context );
			titleField.show( title === null ? '' : kind === 'wave' ? repeatedTitle( title.text, day() ) : title.text );
			titleField.setFault( null );
			if ( !hasOwnId ) {
				const id = json === null ? undefined : valueAt( json, [ 'localSkills', 'id' ] );
				[ words, isAfterId ] = [ typeof id === 'string' ? id : '', true ];
				proposeId();
			}
		},
		take( ids ) {
			ids.forEach( ( id ) => taken.add( id ) );
			if ( !hasOwnId ) {
				proposeId();
			}
		},
		id: () => idField.value(),
		ownTitle: () => hasOwnTitle ? titleField.value().trim() : null,
		hasOwnId: () => hasOwnId,
		check() {
			if ( titleField.value().trim() === '' ) {
				titleField.setFault( text( 'no-title' ) );
				titleField.focus();
				return false;
			}
			if ( !ID_PATTERN.test( idField.value() ) ) {
				idPart.open = true;
				idField.setFault( text( 'bad-id' ) );
				idField.focus();
				return false;
			}
			return true;
		},
		tellTaken() {
			const id = idField.value();
			taken.add( id );
			idPart.open = true;
			idField.setFault( text( 'id-taken', id ) );
			idField.show( suggestId( id, Array.from( taken ), 'survey' ) );
			showAddress();
			idField.focus();
		},
	};
}
