/** Texts, numbers and dates of SurveyJS files as JSON of ours. */
import { ownProperty } from '../json/value';
import type { TextInputType } from '../survey/definition';
import { limitText } from '../survey/read-questions';
import { defined, type Json, wordOf } from './definition-json';
import type { SurveyJsContext } from './surveyjs-elements';
import type { PlacedElement } from './surveyjs-names';

/** Kinds of input there → here. */
const INPUTS: Readonly<Record<string, TextInputType>> = {
	text: 'text', number: 'number', range: 'number', url: 'url', date: 'date', month: 'month', 'datetime-local': 'date', datetime: 'date',
};

/**
 * The question.
 *
 * @param element - A `text`, `comment` or `slider`
 * @param base - What all questions have
 * @param context
 */
export function textJson( element: PlacedElement, base: Json, context: SurveyJsContext ): Json | null {
	const { texts, notes } = context;
	const { json, path, type } = element;
	const length = ownProperty( json, 'maxLength' );
	const maxLength = typeof length === 'number' && length > 0 ? length : undefined;
	if ( type === 'comment' ) {
		return { type, ...base, ...defined( { maxLength } ) };
	}
	const isSlider = type === 'slider';
	if ( isSlider && ownProperty( json, 'sliderType' ) !== 'single' ) {
		notes.lost( path, 'type-not-here', element.name, type );
		return null;
	}
	const given = isSlider ? 'number' : wordOf( ownProperty( json, 'inputType' ), 'text' );
	const inputType = ( ownProperty( INPUTS, given ) ?? 'text' ) as TextInputType;
	if ( isSlider || given !== inputType ) {
		notes.changed( path, 'type-changed', element.name, isSlider ? type : given );
	}
	const limit = ( key: string ): unknown => {
		const value = ownProperty( json, key );
		if ( typeof value !== 'string' && typeof value !== 'number' || value === '' ) {
			return undefined;
		}
		const own = limitText( inputType === 'date' ? String( value ).slice( 0, 10 ) : String( value ), inputType );
		if ( own === null ) {
			notes.lost( path, 'constraint-lost', element.name, [ `${ key } = ${ String( value ) }` ] );
		}
		return own === null ? undefined : inputType === 'number' ? Number( own ) : own;
	};
	const step = ownProperty( json, 'step' );
	const isWhole = ownProperty( json, 'integer' ) === true || typeof step === 'number' && step >= 1 && step % 1 === 0;
	return {
		type: 'text',
		...base,
		...( inputType === 'text' ? {} : { inputType } ),
		...( inputType === 'number' && isWhole ? { integer: true } : {} ),
		...defined( {
			min: limit( 'min' ), max: limit( 'max' ),
			maxLength: inputType === 'text' || inputType === 'url' ? maxLength : undefined,
			placeholder: texts.read( ownProperty( json, 'placeholder' ) ?? ownProperty( json, 'placeHolder' ) ),
		} ),
	};
}
