import { ownProperty } from '../../core/json/value';
import { DEFAULT_LANGUAGE, messageKey, textIn, withTextAt } from '../../core/survey/editing/edit-texts';
import { partsOf } from '../../core/survey/editing/parts';
import { objectAt, type Place, placeOfPath, valueAt, withValueAt } from '../../core/survey/editing/place';
import { DEFAULT_MIN_ANSWERS, DEFAULT_MIN_CELL } from '../../core/survey/read-definition';
import { element, replaceContents } from '../element';
import { notice } from '../notice';
import { dropdownField, folded, radioField, section, textField, type Field, type Option, type TextKind } from './fields';
import { coreIdOf } from './load-making';
import { listSurveys } from './survey-list';
import type { Messages } from '../../core/i18n/messages';
import type { MakingContext } from './making-context';
import type { MakingPanel } from './making-panel';
import type { MakingSession } from './making-session';

interface PlacedField {
	readonly field: Field<unknown>;
	/** Shows what the definition says, where the field says something else. */
	readonly show: () => void;
}

/** Results that point at fewer people than this say who they were. */
const SAFE_MIN = 3;

/** The text under `default`, which is what is written here; translations have a step of their own. */
function mainText( text: unknown, messages: Messages ): string {
	const key = messageKey( text );
	return key === null ? textIn( text, DEFAULT_LANGUAGE ) : messages.text( key );
}

/**
 * What a survey is called, when it is open and for whom, what its results show, and which surveys it belongs with.
 *
 * @param context
 * @param session
 */
export function createSettingsPanel( context: MakingContext, session: MakingSession ): MakingPanel {
	const { messages, languageName } = context;
	const { document: definition } = session;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-${ key }`, ...parameters );
	/** Field by the path of what it edits, for going to a fault and for showing what was undone. */
	const fields = new Map<string, PlacedField>();

	const add = <Value>( place: Place, field: Field<Value>, read: () => Value ): HTMLElement => {
		fields.set( `$.${ place.join( '.' ) }`, {
			field: field as unknown as Field<unknown>,
			show() {
				if ( field.value() !== read() ) {
					field.show( read() );
				}
			},
		} );
		return field.element;
	};
	const settings = ( key: string ): unknown => ownProperty( objectAt( definition.json(), [ 'localSkills' ] ), key );

	const mainTextField = ( place: Place, key: string, kind: TextKind ): HTMLElement => {
		const read = (): string => mainText( valueAt( definition.json(), place ), messages );
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
	};

	const dateField = ( key: 'opens' | 'closes' ): HTMLElement => {
		const place = [ 'localSkills', key ];
		const read = (): string => {
			const value = settings( key );
			return typeof value === 'string' ? value : '';
		};
		// Messages used here: localskills-making-field-opens, localskills-making-field-closes, and the same with -help
		return add( place, textField( {
			label: text( `field-${ key }` ),
			help: text( `field-${ key }-help` ),
			kind: 'date',
			value: read(),
			onChange( value ) {
				definition.change( ( json ) => withValueAt( json, place, value === '' ? undefined : value ), key );
				showDates();
			},
		} ), read );
	};

	const numberField = ( place: Place, key: string, absent: number, max: number ): HTMLElement => {
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
			onChange( value ) {
				const number = Number( value );
				const isGood = value.trim() !== '' && number >= 0 && number <= max && number % 1 === 0;
				field.setFault( isGood ? null : text( 'not-a-number', max ) );
				if ( isGood ) {
					definition.change( ( json ) => withValueAt( json, place, number === absent && key === 'min-edits' ? undefined : number ), key );
					showThresholds();
				}
			},
		} );
		return add( place, field, read );
	};

	/* When */

	const dates = element( 'div', { 'aria-live': 'polite' } );
	const showDates = (): void => {
		const [ opens, closes ] = [ settings( 'opens' ), settings( 'closes' ) ];
		const isWrong = typeof opens === 'string' && typeof closes === 'string' && closes < opens;
		const today = context.now().toISOString().slice( 0, 10 );
		const isOver = typeof closes === 'string' && closes < today;
		replaceContents( dates, isWrong ? notice( 'error', text( 'dates-wrong' ) ) : isOver ? notice( 'warning', text( 'dates-over' ) ) : null );
	};

	/* What results show */

	const thresholds = element( 'div', { 'aria-live': 'polite' } );
	const numberOf = ( key: string, absent: number ): number => {
		const value = settings( key );
		return typeof value === 'number' ? value : absent;
	};
	const showThresholds = (): void => {
		const [ answers, cell ] = [ numberOf( 'minAnswers', DEFAULT_MIN_ANSWERS ), numberOf( 'minCell', DEFAULT_MIN_CELL ) ];
		replaceContents( thresholds,
			element( 'ul', {},
				element( 'li', {}, answers < 2 ? text( 'threshold-answers-none' ) : text( 'threshold-answers', answers ) ),
				element( 'li', {}, cell < 2 ? text( 'threshold-cell-none' ) : text( 'threshold-cell', cell ) ) ),
			cell < SAFE_MIN || answers < SAFE_MIN ? notice( 'warning', text( 'threshold-low', SAFE_MIN ) ) : null,
		);
	};

	/* What results are computed from */

	const measure = ( key: 'grid' | 'wantToLearn' | 'canTeach', types: readonly string[] ): HTMLElement => {
		const place = [ 'localSkills', 'measures', key ];
		const read = (): string => {
			const value = valueAt( definition.json(), place );
			return typeof value === 'string' ? value : '';
		};
		const candidates = partsOf( definition.json() ).filter( ( part ) => types.includes( part.type ) || part.name === read() );
		const options: Option[] = [
			{ value: '', label: text( 'measure-none' ) },
			...candidates.map( ( part ) => ( { value: part.name, label: mainText( ownProperty( part.json, 'title' ), messages ) || part.name } ) ),
		];
		// Messages used here: localskills-making-measure-grid, localskills-making-measure-wantToLearn,
		// localskills-making-measure-canTeach
		return add( place, dropdownField( {
			label: text( `measure-${ key === 'grid' ? 'grid' : key === 'canTeach' ? 'teach' : 'learn' }` ),
			value: read(),
			options,
			onChange: ( value ) => definition.change( ( json ) => withValueAt( json, place, value === '' ? undefined : value ) ),
		} ), read );
	};

	/* Whom it asks */

	const populationField = (): HTMLElement => {
		const place = [ 'localSkills', 'audience', 'population' ];
		const read = (): string => {
			const value = valueAt( definition.json(), place );
			return typeof value === 'string' ? value : 'individuals';
		};
		const field = radioField( {
			label: text( 'population' ),
			help: text( session.isRunning() ? 'population-locked' : 'population-help' ),
			value: read(),
			options: [ 'individuals', 'affiliates', 'partners', 'society' ].map( ( value ) => ( {
				value, label: text( `population-${ value }` ),
			} ) ),
			onChange: ( value ) => definition.change(
				( json ) => withValueAt( json, place, value === 'individuals' ? undefined : value ) ),
		} );
		field.setDisabled( session.isRunning() );
		return add( place, field, read );
	};

	const groupsField = (): HTMLElement => {
		const place = [ 'localSkills', 'audience', 'groups' ];
		const read = (): string => {
			const value = valueAt( definition.json(), place );
			return Array.isArray( value ) ? value.join( ', ' ) : '';
		};
		return add( place, textField( {
			label: text( 'field-groups' ),
			help: text( 'field-groups-help' ),
			value: read(),
			direction: 'ltr',
			onChange( value ) {
				const groups = value.split( /[,;،、\s]+/ ).filter( ( group ) => group !== '' );
				definition.change( ( json ) => withValueAt( json, place, groups.length === 0 ? undefined : groups ), 'groups' );
			},
		} ), () => {
			// What is typed stays as it is typed, as long as it means the same.
			const typed = ( fields.get( '$.localSkills.audience.groups' )?.field as Field<string> | undefined )?.value() ?? '';
			return typed.split( /[,;،、\s]+/ ).filter( ( group ) => group !== '' ).join( ', ' ) === read() ? typed : read();
		} );
	};

	/* What it belongs with */

	const followsPlace = element( 'div', {} );
	const showFollows = async (): Promise<void> => {
		const place = [ 'localSkills', 'follows' ];
		const read = (): string => {
			const value = settings( 'follows' );
			return typeof value === 'string' ? value : '';
		};
		const surveys = ( await listSurveys( context ).catch( () => [] ) ).filter( ( { id } ) => id !== session.surveyId );
		const options: Option[] = [
			{ value: '', label: text( 'follows-none' ) },
			...surveys.map( ( { id, json } ) => ( { value: id, label: mainText( ownProperty( json, 'title' ), messages ) || id } ) ),
			...read() === '' || surveys.some( ( { id } ) => id === read() ) ? [] : [ { value: read(), label: read() } ],
		];
		replaceContents( followsPlace, add( place, dropdownField( {
			label: text( 'field-follows' ),
			help: text( 'field-follows-help' ),
			value: read(),
			options,
			onChange: ( value ) => definition.change( ( json ) => withValueAt( json, place, value === '' ? undefined : value ) ),
		} ), read ) );
	};

	const coreText = (): HTMLElement => {
		const id = coreIdOf( definition.json() );
		return element( 'p', {}, id === null ? text( 'core-none' ) : text( 'core-of', id, session.lockedQuestions().length ) );
	};

	const build = (): HTMLElement[] => {
		const locale = ownProperty( definition.json(), 'locale' );
		const isInvitationOnly = valueAt( definition.json(), [ 'localSkills', 'audience', 'minEdits' ] ) !== undefined ||
			valueAt( definition.json(), [ 'localSkills', 'audience', 'groups' ] ) !== undefined;
		const invitation = folded( text( 'invitation' ),
			numberField( [ 'localSkills', 'audience', 'minEdits' ], 'min-edits', 0, 100000 ), groupsField() );
		invitation.open = isInvitationOnly;
		showDates();
		showThresholds();
		return [
			section( text( 'about-heading' ),
				typeof locale === 'string' ?
					element( 'p', { class: 'ext-localSkills-making-help' }, text( 'main-language', languageName( locale ) ) ) : null,
				mainTextField( [ 'title' ], 'title', 'text' ),
				mainTextField( [ 'description' ], 'description', 'lines' ) ),
			section( text( 'when-heading' ),
				element( 'div', { class: 'ext-localSkills-making-row' }, dateField( 'opens' ), dateField( 'closes' ) ), dates ),
			section( text( 'whom-heading' ),
				populationField(),
				mainTextField( [ 'localSkills', 'audience', 'description' ], 'audience', 'lines' ),
				invitation ),
			section( text( 'results-heading' ),
				element( 'p', {}, text( 'results-help' ) ),
				element( 'div', { class: 'ext-localSkills-making-row' },
					numberField( [ 'localSkills', 'minAnswers' ], 'min-answers', DEFAULT_MIN_ANSWERS, 1000 ),
					numberField( [ 'localSkills', 'minCell' ], 'min-cell', DEFAULT_MIN_CELL, 1000 ) ),
				thresholds,
				folded( text( 'measures-heading' ),
					element( 'p', {}, text( 'measures-help' ) ),
					measure( 'grid', [ 'matrixdropdown' ] ),
					measure( 'wantToLearn', [ 'checkbox', 'tagbox', 'ranking' ] ),
					measure( 'canTeach', [ 'checkbox', 'tagbox', 'ranking' ] ) ) ),
			section( text( 'belongs-heading' ), followsPlace, coreText() ),
		];
	};

	const root = element( 'div', {} );
	const endListening = definition.onChange( () => fields.forEach( ( { show } ) => show() ) );

	return {
		element: root,
		show() {
			// Questions come and go in another step, so what names them is made anew.
			fields.clear();
			replaceContents( root, ...build() );
			showFollows();
		},
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
		destroy: endListening,
	};
}
