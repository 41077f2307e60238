/** The fields of the settings: what each edits, and how it follows when that is changed elsewhere. */
import { ownProperty } from '../../core/json/value';
import { DEFAULT_LANGUAGE, messageKey, textIn, withTextAt } from '../../core/survey/editing/edit-texts';
import { objectAt, type Place, placeOfPath, valueAt, withValueAt } from '../../core/survey/editing/place';
import { textField, type Field, type TextKind } from './fields';
import type { Messages } from '../../core/i18n/messages';
import type { MakingContext } from './making-context';
import type { MakingSession } from './making-session';

interface PlacedField {
	readonly field: Field<unknown>;
	/** Shows what the definition says, where the field says something else. */
	readonly show: () => void;
}

export interface NumberRange {
	/** What counts where the definition says nothing. */
	readonly absent: number;
	/** The least is 0. */
	readonly max: number;
	/** Whether the definition says nothing where the number is `absent`. */
	readonly isOptional?: boolean;
}

export interface SettingsFields {
	/** Takes a field for what stands at a place, and gives its element. */
	add<Value>( place: Place, field: Field<Value>, read: () => Value ): HTMLElement;
	/** What the definition says of the survey as a whole. */
	setting( key: string ): unknown;
	/** A text under `default`. */
	mainText( place: Place, key: string, kind: TextKind ): HTMLElement;
	/** A whole number. */
	number( place: Place, key: string, range: NumberRange, onChange?: () => void ): HTMLElement;
	/** Forgets all fields: they are made anew. */
	clear(): void;
	/** Shows in all fields what the definition says. */
	showAll(): void;
	/** Goes to the field for a path; false where there is none. */
	reveal( path: string ): boolean;
}

/**
 * The text under `default`, which is what is written in the settings; translations have a step of their own.
 *
 * @param text - As it stands in the definition
 * @param messages
 */
export function mainTextOf( text: unknown, messages: Messages ): string {
	const key = messageKey( text );
	return key === null ? textIn( text, DEFAULT_LANGUAGE ) : messages.text( key );
}

/**
 * @param context
 * @param session
 */
export function createSettingsFields( context: MakingContext, session: MakingSession ): SettingsFields {
	const { messages } = context;
	const { document: definition } = session;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-${ key }`, ...parameters );
	/** Field by the path of what it edits, for going to a fault and for showing what was undone. */
	const fields = new Map<string, PlacedField>();

	const add = <Value>( place: Place, field: Field<Value>, read: () => Value ): HTMLElement => {
		fields.set( `$.${ place.join( '.' ) }`, {
			field: field as unknown as Field<unknown>,
			show() {
				if ( JSON.stringify( field.value() ) !== JSON.stringify( read() ) ) {
					field.show( read() );
				}
			},
		} );
		return field.element;
	};

	return {
		add,
		setting: ( key ) => ownProperty( objectAt( definition.json(), [ 'localSkills' ] ), key ),
		mainText( place, key, kind ) {
			const read = (): string => mainTextOf( valueAt( definition.json(), place ), messages );
			// Messages used here: localskills-making-field-title, localskills-making-field-description,
			// localskills-making-field-audience, and the same with -help
			return add( place, textField( {
				label: text( `field-${ key }` ),
				help: text( `field-${ key }-help` ),
				kind,
				value: read(),
				onChange: ( value ) => definition.change(
					( json ) => withTextAt( json, place, DEFAULT_LANGUAGE, value ), place.join( '.' ) ),
			} ), read );
		},
		number( place, key, { absent, max, isOptional = false }, onChange ) {
			const read = (): string => {
				const value = valueAt( definition.json(), place );
				return String( typeof value === 'number' ? value : absent );
			};
			// Messages used here: localskills-making-field-min-answers, localskills-making-field-min-cell,
			// localskills-making-field-min-edits, and the same with -help
			const field: Field<string> = textField( {
				label: text( `field-${ key }` ),
				help: text( `field-${ key }-help` ),
				kind: 'number',
				min: '0',
				max: String( max ),
				value: read(),
				onChange( typed ) {
					const number = Number( typed );
					const isGood = typed.trim() !== '' && number >= 0 && number <= max && number % 1 === 0;
					field.setFault( isGood ? null : text( 'not-a-number', max ) );
					if ( isGood ) {
						const value = isOptional && number === absent ? undefined : number;
						definition.change( ( json ) => withValueAt( json, place, value ), key );
						onChange?.();
					}
				},
			} );
			return add( place, field, read );
		},
		clear: () => fields.clear(),
		showAll: () => fields.forEach( ( { show } ) => show() ),
		reveal( path ) {
			const place = placeOfPath( path );
			for ( let length = place.length; length > 0; length-- ) {
				const found = fields.get( `$.${ place.slice( 0, length ).join( '.' ) }` );
				if ( found !== undefined ) {
					const details = found.field.element.closest( 'details' );
					if ( details !== null ) {
						details.open = true;
					}
					found.field.focus();
					return true;
				}
			}
			return false;
		},
	};
}
