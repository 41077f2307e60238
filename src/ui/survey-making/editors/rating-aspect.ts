/** The scale of a rating: its steps, and what its ends mean. */
import { ownProperty } from '../../../core/json/value';
import { objectAt, type Place, withValueAt } from '../../../core/survey/editing/place';
import { MAX_RATING_STEPS } from '../../../core/survey/read-choices';
import { element, type Child } from '../../element';
import { drawChoices } from './choices-aspect';
import { button, buttons, group, labelled, remark, selectInput } from './controls';
import { textEditor } from './text-editor';
import type { EditorTools } from './editor-tools';

/**
 * Draws the scale of a rating.
 *
 * @param tools
 * @param place - Of the question
 */
export function drawRating( tools: EditorTools, place: Place ): HTMLElement {
	const { messages } = tools;
	const question = objectAt( tools.json(), place );
	const isFixed = tools.isFrozen( place ) || tools.isLocked( place );
	const number = ( key: string, otherwise: number ): number => {
		const value = ownProperty( question, key );
		return typeof value === 'number' ? value : otherwise;
	};
	const [ min, max, step ] = [ number( 'rateMin', 1 ), number( 'rateMax', 5 ), number( 'rateStep', 1 ) ];
	const hasValues = ownProperty( question, 'rateValues' ) !== undefined;
	const children: Child[] = [];
	if ( hasValues ) {
		children.push( drawChoices( tools, {
			list: [ ...place, 'rateValues' ], title: messages.text( 'localskills-editor-steps' ), stem: 'step', takesSkills: false, hasConditions: false,
		} ) );
	} else {
		const pick = ( key: 'rateMin' | 'rateMax', value: number, values: readonly number[] ): HTMLElement => labelled(
			messages.text( `localskills-editor-rating-${ key === 'rateMin' ? 'from' : 'to' }` ), selectInput( {
				key,
				value: String( value ),
				isDisabled: isFixed,
				options: Array.from( new Set( [ ...values, value ] ) ).sort( ( a, b ) => a - b )
					.map( ( one ) => ( { value: String( one ), label: messages.number( one ) } ) ),
				onChange: ( chosen ) => tools.change( ( json ) => withValueAt( json, [ ...place, key ], Number( chosen ) ) ),
			} ) );
		children.push( element( 'div', { class: 'ext-localSkills-editor-pair' },
			pick( 'rateMin', min, [ 0, 1 ] ), pick( 'rateMax', max, [ 2, 3, 4, 5, 6, 7, 8, 9, 10 ] ) ) );
	}
	children.push( element( 'div', { class: 'ext-localSkills-editor-pair' },
		textEditor( tools, { place: [ ...place, 'minRateDescription' ], label: messages.text( 'localskills-editor-lowest' ) } ),
		textEditor( tools, { place: [ ...place, 'maxRateDescription' ], label: messages.text( 'localskills-editor-highest' ) } ) ) );
	if ( isFixed ) {
		children.push( remark( messages.text( 'localskills-editor-scale-frozen' ) ) );
	} else if ( !hasValues ) {
		children.push( buttons( button( { key: 'name steps', label: messages.text( 'localskills-editor-name-steps' ), kind: 'quiet', onClick() {
			const steps: number[] = [];
			for ( let value = min; value <= max && steps.length < MAX_RATING_STEPS; value += Math.max( 1, step ) ) {
				steps.push( value );
			}
			tools.change( ( json ) => [ 'rateMin', 'rateMax', 'rateStep' ].reduce(
				( changed, key ) => withValueAt( changed, [ ...place, key ], undefined ),
				withValueAt( json, [ ...place, 'rateValues' ], steps ) ) );
		} } ) ) );
	}
	return group( messages.text( 'localskills-editor-scale' ), ...children );
}
