/** How the properties of one question have to agree with each other. */
import { quotedValue } from '../../json/fault';
import { type JsonObject, ownProperty } from '../../json/value';
import type { Taxonomy } from '../../skills/taxonomy';
import { isWholeNumber } from '../property-reader';
import { MAX_RATING_STEPS } from '../read-choices';
import { INPUT_TYPES, limitText } from '../read-questions';
import { DONT_KNOW, NONE, OTHER, REFUSED } from '../special-choices';
import { type AddFault, codesOf, type PlacedElement, stringOf } from './placed-elements';

/** The properties that ask for a special choice, and its code. */
const SPECIAL: readonly ( readonly [ string, string ] )[] = [
	[ 'showOtherItem', OTHER ], [ 'hasOther', OTHER ], [ 'showNoneItem', NONE ], [ 'hasNone', NONE ],
	[ 'showRefuseItem', REFUSED ], [ 'showDontKnowItem', DONT_KNOW ],
];

/**
 * @param question
 * @param taxonomy - Null when it is not known
 * @param add
 */
export function tellQuestion( question: PlacedElement, taxonomy: Taxonomy | null, add: AddFault ): void {
	const { json, path, type } = question;
	if ( ownProperty( json, 'personalData' ) === true ) {
		add( `${ path }.personalData`, 'personal-data-marked' );
	}
	tellSpecialCodes( question, add );
	tellSelectionLimits( question, add );
	switch ( type ) {
		case 'dropdown':
		case 'tagbox':
			tellEither( question, 'choices', 'choicesFrom', add );
			break;
		case 'ranking':
			tellRanking( question, add );
			break;
		case 'rating':
			tellRating( question, add );
			break;
		case 'text':
			tellTextLimits( question, add );
			break;
		case 'matrixdropdown':
			tellEither( question, 'rows', 'rowsFrom', add );
			tellRowsFrom( question, taxonomy, add );
			break;
	}
}

/** Codes of the special choices that a question has. */
export function specialCodes( json: JsonObject ): string[] {
	return SPECIAL.filter( ( [ property ] ) => ownProperty( json, property ) === true ).map( ( [ , code ] ) => code );
}

function tellSpecialCodes( { json, path }: PlacedElement, add: AddFault ): void {
	const special = specialCodes( json );
	for ( const key of [ 'choices', 'rateValues' ] ) {
		for ( const { code, path: codePath } of codesOf( json, key, path ) ) {
			if ( special.includes( code ) ) {
				add( codePath, 'special-code-taken', code );
			}
		}
	}
}

function tellSelectionLimits( { json, path }: PlacedElement, add: AddFault ): void {
	const [ min, max ] = [ ownProperty( json, 'minSelectedChoices' ), ownProperty( json, 'maxSelectedChoices' ) ];
	const choices = codesOf( json, 'choices', path );
	if ( typeof min !== 'number' ) {
		return;
	}
	const offered = choices.filter( ( { isRetired } ) => !isRetired ).length + Number( specialCodes( json ).includes( OTHER ) );
	if ( typeof max === 'number' && min > max ) {
		add( `${ path }.minSelectedChoices`, 'min-above-max', min, max );
	} else if ( choices.length > 0 && min > offered ) {
		add( `${ path }.minSelectedChoices`, 'min-above-choices', min, offered );
	}
}

/** Exactly one of two properties says what there is to choose. */
function tellEither( { json, path }: PlacedElement, list: string, source: string, add: AddFault ): void {
	const [ hasList, hasSource ] = [ list, source ].map( ( key ) => ownProperty( json, key ) !== undefined );
	if ( hasList && hasSource ) {
		add( `${ path }.${ source }`, 'not-together', list, source );
	} else if ( !hasList && !hasSource ) {
		add( `${ path }.${ list }`, 'missing-either', list, source );
	}
}

function tellRanking( { json, path }: PlacedElement, add: AddFault ): void {
	const choices = codesOf( json, 'choices', path );
	if ( choices.length > 0 && choices.filter( ( { isRetired } ) => !isRetired ).length < 2 ) {
		add( `${ path }.choices`, 'ranking-of-one' );
	}
	if ( ownProperty( json, 'selectToRankEnabled' ) !== true ) {
		for ( const key of [ 'minSelectedChoices', 'maxSelectedChoices' ] ) {
			if ( ownProperty( json, key ) !== undefined ) {
				add( `${ path }.${ key }`, 'ranking-of-all', key );
			}
		}
	}
}

function tellRating( { json, path }: PlacedElement, add: AddFault ): void {
	const values = ownProperty( json, 'rateValues' );
	if ( values !== undefined ) {
		for ( const key of [ 'rateMin', 'rateMax', 'rateStep' ] ) {
			if ( ownProperty( json, key ) !== undefined ) {
				add( `${ path }.${ key }`, 'not-together', 'rateValues', key );
			}
		}
		if ( Array.isArray( values ) && values.length > MAX_RATING_STEPS ) {
			add( `${ path }.rateValues`, 'too-many-steps', MAX_RATING_STEPS );
		}
		return;
	}
	const whole = ( key: string, otherwise: number ): number => {
		const value = ownProperty( json, key );
		return isWholeNumber( value ) ? value : otherwise;
	};
	const [ min, max, step ] = [ whole( 'rateMin', 1 ), whole( 'rateMax', 5 ), whole( 'rateStep', 1 ) ];
	const place = `${ path }.${ [ 'rateMax', 'rateMin', 'rateStep' ].find( ( key ) => ownProperty( json, key ) !== undefined ) ?? 'type' }`;
	// What is no step at all is told by the schema.
	if ( step < 1 ) {
		return;
	}
	if ( max <= min ) {
		add( place, 'bad-rating', min, max, step );
	} else if ( min + ( MAX_RATING_STEPS - 1 ) * step < max ) {
		add( place, 'too-many-steps', MAX_RATING_STEPS );
	} else if ( ( max - min ) % step !== 0 ) {
		add( place, 'rating-misses-end', min, max, step );
	}
}

function tellTextLimits( { json, path }: PlacedElement, add: AddFault ): void {
	const inputType = INPUT_TYPES.find( ( known ) => known === ( stringOf( json, 'inputType' ) ?? 'text' ) );
	if ( inputType === undefined ) {
		return;
	}
	if ( ownProperty( json, 'integer' ) !== undefined && inputType !== 'number' ) {
		add( `${ path }.integer`, 'only-for-numbers', 'integer' );
	}
	const [ min, max ] = [ 'min', 'max' ].map( ( key ) => {
		const value = ownProperty( json, key );
		const text = typeof value === 'string' || typeof value === 'number' ? limitText( String( value ), inputType ) : null;
		if ( text === null && value !== undefined ) {
			add( `${ path }.${ key }`, 'limit-not-of-type', quotedValue( value ), inputType );
		}
		return text;
	} );
	const isCrossed = min && max && ( inputType === 'number' ? Number( min ) > Number( max ) : min > max );
	if ( isCrossed ) {
		add( `${ path }.min`, 'limits-crossed', min, max );
	}
}

function tellRowsFrom( { json, path }: PlacedElement, taxonomy: Taxonomy | null, add: AddFault ): void {
	const source = stringOf( json, 'rowsFrom' );
	if ( taxonomy === null || source === null || source === '' ) {
		return;
	}
	if ( taxonomy.get( source ) === null ) {
		add( `${ path }.rowsFrom`, 'no-skill-to-start', quotedValue( source ) );
	} else if ( taxonomy.children( source ).length === 0 ) {
		add( `${ path }.rowsFrom`, 'no-skills-below', quotedValue( source ) );
	}
}
