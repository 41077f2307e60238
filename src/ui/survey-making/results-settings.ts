/** What the results of a survey show, and which of its questions they are computed from. */
import { listAt, valueAt, withValueAt } from '../../core/survey/editing/place';
import { partsOf, type DefinitionPart } from '../../core/survey/editing/parts';
import { DEFAULT_MIN_ANSWERS, DEFAULT_MIN_CELL } from '../../core/survey/read-definition';
import { GRIDS, GROUPINGS, SKILL_LISTS } from '../../core/survey/measured-types';
import { ownProperty } from '../../core/json/value';
import { element, replaceContents } from '../element';
import { notice } from '../notice';
import { checksField, dropdownField, folded, section, type Option } from './fields';
import { mainTextOf, type SettingsFields } from './settings-fields';
import type { MakingContext } from './making-context';
import type { MakingSession } from './making-session';

/** Below this results show what single people answered: that is told, and is no fault, since answers are public pages. */
const SAFE_MIN = 3;

const MEASURES = [ 'localSkills', 'measures' ];

/**
 * @param context
 * @param session
 * @param fields - Of the settings
 */
export function drawResultsSettings( context: MakingContext, session: MakingSession, fields: SettingsFields ): HTMLElement {
	const { messages } = context;
	const { document: definition } = session;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-${ key }`, ...parameters );

	const thresholds = element( 'div', { 'aria-live': 'polite' } );
	const showThresholds = (): void => {
		const numberOf = ( key: string, absent: number ): number => {
			const value = fields.setting( key );
			return typeof value === 'number' ? value : absent;
		};
		const [ answers, cell ] = [ numberOf( 'minAnswers', DEFAULT_MIN_ANSWERS ), numberOf( 'minCell', DEFAULT_MIN_CELL ) ];
		replaceContents( thresholds,
			element( 'ul', {},
				element( 'li', {}, answers < 2 ? text( 'threshold-answers-none' ) : text( 'threshold-answers', answers ) ),
				element( 'li', {}, cell < 2 ? text( 'threshold-cell-none' ) : text( 'threshold-cell', cell ) ) ),
			cell < SAFE_MIN || answers < SAFE_MIN ? notice( 'notice', text( 'threshold-low', SAFE_MIN ) ) : null,
		);
	};

	const nameOf = ( { name, json }: DefinitionPart ): string => mainTextOf( ownProperty( json, 'title' ), messages ) || name;

	const measure = ( key: 'grid' | 'wantToLearn' | 'canTeach', types: readonly string[] ): HTMLElement => {
		const place = [ ...MEASURES, key ];
		const read = (): string => {
			const value = valueAt( definition.json(), place );
			return typeof value === 'string' ? value : '';
		};
		const candidates = partsOf( definition.json() ).filter( ( part ) => types.includes( part.type ) || part.name === read() );
		const options: Option[] = [
			{ value: '', label: text( 'measure-none' ) },
			...candidates.map( ( part ) => ( { value: part.name, label: nameOf( part ) } ) ),
		];
		// Messages used here: localskills-making-measure-grid, localskills-making-measure-learn,
		// localskills-making-measure-teach
		return fields.add( place, dropdownField( {
			label: text( `measure-${ key === 'grid' ? 'grid' : key === 'canTeach' ? 'teach' : 'learn' }` ),
			value: read(),
			options,
			onChange: ( value ) => definition.change( ( json ) => withValueAt( json, place, value === '' ? undefined : value ) ),
		} ), read );
	};

	/** The questions by whose answers the results are broken down. */
	const groupBy = (): HTMLElement => {
		const place = [ ...MEASURES, 'groupBy' ];
		const read = (): readonly string[] => listAt( definition.json(), place ).filter( ( name ): name is string => typeof name === 'string' );
		const skillQuestions = [ 'wantToLearn', 'canTeach' ].map( ( key ) => valueAt( definition.json(), [ ...MEASURES, key ] ) );
		const candidates = partsOf( definition.json() ).filter( ( { name, type, isRetired, json } ) => read().includes( name ) ||
			GROUPINGS.includes( type ) && !isRetired && ownProperty( json, 'choicesFrom' ) !== 'skills' && !skillQuestions.includes( name ) );
		const missing = read().filter( ( name ) => !candidates.some( ( part ) => part.name === name ) );
		if ( candidates.length === 0 && missing.length === 0 ) {
			return element( 'p', { class: 'ext-localSkills-making-help' }, text( 'group-by-none' ) );
		}
		return fields.add( place, checksField( {
			label: text( 'group-by' ),
			help: text( 'group-by-help' ),
			value: read(),
			options: [
				...candidates.map( ( part ) => ( { value: part.name, label: nameOf( part ) } ) ),
				...missing.map( ( name ) => ( { value: name, label: name } ) ),
			],
			onChange( names ) {
				const before = read();
				const after = before.filter( ( name ) => names.includes( name ) )
					.concat( names.filter( ( name ) => !before.includes( name ) ) );
				definition.change( ( json ) => withValueAt( json, place, after.length === 0 ? undefined : after ) );
			},
		} ), read );
	};

	showThresholds();
	return section( text( 'results-heading' ),
		element( 'p', {}, text( 'results-help' ) ),
		element( 'div', { class: 'ext-localSkills-making-row' },
			fields.number( [ 'localSkills', 'minAnswers' ], 'min-answers', { absent: DEFAULT_MIN_ANSWERS, max: 1000 }, showThresholds ),
			fields.number( [ 'localSkills', 'minCell' ], 'min-cell', { absent: DEFAULT_MIN_CELL, max: 1000 }, showThresholds ) ),
		thresholds,
		groupBy(),
		folded( text( 'measures-heading' ),
			element( 'p', {}, text( 'measures-help' ) ),
			measure( 'grid', GRIDS ),
			measure( 'wantToLearn', SKILL_LISTS ),
			measure( 'canTeach', SKILL_LISTS ) ) );
}
