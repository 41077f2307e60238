import { ownProperty } from '../../core/json/value';
import { valueAt, withValueAt } from '../../core/survey/editing/place';
import { element, replaceContents } from '../element';
import { notice } from '../notice';
import { surveyName } from './earlier-survey';
import { dropdownField, folded, radioField, section, textField, type Option } from './fields';
import { coreIdOf } from './load-making';
import { drawResultsSettings } from './results-settings';
import { createSettingsFields, mainTextOf } from './settings-fields';
import { listSurveys } from './survey-list';
import type { MakingContext } from './making-context';
import type { MakingPanel } from './making-panel';
import type { MakingSession } from './making-session';

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
	const fields = createSettingsFields( context, session );

	const dateField = ( key: 'opens' | 'closes' ): HTMLElement => {
		const place = [ 'localSkills', key ];
		const read = (): string => {
			const value = fields.setting( key );
			return typeof value === 'string' ? value : '';
		};
		// Messages used here: localskills-making-field-opens, localskills-making-field-closes, and the same with -help
		return fields.add( place, textField( {
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

	/* When */

	const dates = element( 'div', { 'aria-live': 'polite' } );
	const showDates = (): void => {
		const [ opens, closes ] = [ fields.setting( 'opens' ), fields.setting( 'closes' ) ];
		const isWrong = typeof opens === 'string' && typeof closes === 'string' && closes < opens;
		const today = context.now().toISOString().slice( 0, 10 );
		const isOver = typeof closes === 'string' && closes < today;
		replaceContents( dates, isWrong ? notice( 'error', text( 'dates-wrong' ) ) : isOver ? notice( 'warning', text( 'dates-over' ) ) : null );
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
		return fields.add( place, field, read );
	};

	const groupsField = (): HTMLElement => {
		const place = [ 'localSkills', 'audience', 'groups' ];
		const read = (): string => {
			const value = valueAt( definition.json(), place );
			return Array.isArray( value ) ? value.join( ', ' ) : '';
		};
		const field = textField( {
			label: text( 'field-groups' ),
			help: text( 'field-groups-help' ),
			value: read(),
			direction: 'ltr',
			onChange( value ) {
				const groups = value.split( /[,;،、\s]+/ ).filter( ( group ) => group !== '' );
				definition.change( ( json ) => withValueAt( json, place, groups.length === 0 ? undefined : groups ), 'groups' );
			},
		} );
		return fields.add( place, field, () => {
			// What is typed stays as it is typed, as long as it means the same.
			const typed = field.value();
			return typed.split( /[,;،、\s]+/ ).filter( ( group ) => group !== '' ).join( ', ' ) === read() ? typed : read();
		} );
	};

	/* What it belongs with */

	const followsPlace = element( 'div', {} );
	const showFollows = async (): Promise<void> => {
		const place = [ 'localSkills', 'follows' ];
		const read = (): string => {
			const value = fields.setting( 'follows' );
			return typeof value === 'string' ? value : '';
		};
		const surveys = ( await listSurveys( context ).catch( () => [] ) ).filter( ( { id } ) => id !== session.surveyId );
		const options: Option[] = [
			{ value: '', label: text( 'follows-none' ) },
			...surveys.map( ( { id, json } ) => ( { value: id, label: mainTextOf( ownProperty( json, 'title' ), messages ) || id } ) ),
			...read() === '' || surveys.some( ( { id } ) => id === read() ) ? [] : [ { value: read(), label: read() } ],
		];
		replaceContents( followsPlace, fields.add( place, dropdownField( {
			label: text( 'field-follows' ),
			help: text( 'field-follows-help' ),
			value: read(),
			options,
			onChange: ( value ) => definition.change( ( json ) => withValueAt( json, place, value === '' ? undefined : value ) ),
		} ), read ) );
	};

	const coreText = (): HTMLElement => {
		const id = coreIdOf( definition.json() );
		const { core } = session.loaded;
		const coreName = id !== null && core !== null && core.id === id ? surveyName( core, context ) : id ?? '';
		return element( 'p', {}, id === null ? text( 'core-none' ) : text( 'core-of', coreName, session.lockedQuestions().length ) );
	};

	const build = (): HTMLElement[] => {
		const locale = ownProperty( definition.json(), 'locale' );
		const isInvitationOnly = valueAt( definition.json(), [ 'localSkills', 'audience', 'minEdits' ] ) !== undefined ||
			valueAt( definition.json(), [ 'localSkills', 'audience', 'groups' ] ) !== undefined;
		const invitation = folded( text( 'invitation' ),
			fields.number( [ 'localSkills', 'audience', 'minEdits' ], 'min-edits', { absent: 0, max: 100000, isOptional: true } ), groupsField() );
		invitation.open = isInvitationOnly;
		showDates();
		return [
			section( text( 'about-heading' ),
				typeof locale === 'string' ?
					element( 'p', { class: 'ext-localSkills-making-help' }, text( 'main-language', languageName( locale ) ) ) : null,
				fields.mainText( [ 'title' ], 'title', 'text' ),
				fields.mainText( [ 'description' ], 'description', 'lines' ) ),
			section( text( 'when-heading' ),
				element( 'div', { class: 'ext-localSkills-making-row' }, dateField( 'opens' ), dateField( 'closes' ) ), dates ),
			section( text( 'whom-heading' ),
				populationField(),
				fields.mainText( [ 'localSkills', 'audience', 'description' ], 'audience', 'lines' ),
				invitation ),
			drawResultsSettings( context, session, fields ),
			section( text( 'belongs-heading' ), followsPlace, coreText() ),
		];
	};

	const root = element( 'div', {} );
	const endListening = definition.onChange( fields.showAll );

	return {
		element: root,
		show() {
			// Questions come and go in another step, so what names them is made anew.
			fields.clear();
			replaceContents( root, ...build() );
			showFollows();
		},
		reveal: fields.reveal,
		destroy: endListening,
	};
}
