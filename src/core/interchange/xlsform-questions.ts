/** Single questions of an XLSForm as JSON of ours. */
import { MAX_RATING_STEPS } from '../survey/read-choices';
import { choiceJson, defined, type Json } from './definition-json';
import { readConstraint, type XlsLimits } from './xlsform-constraint';
import type { SpecialCode } from './xlsform-choices';
import type { XlsFormContext } from './xlsform-elements';
import type { QuestionPlan } from './xlsform-plan';

/** Properties that show the special choices, and their texts. */
const SPECIAL: Readonly<Record<SpecialCode, readonly [ string, string ]>> = {
	other: [ 'showOtherItem', 'otherText' ], none: [ 'showNoneItem', 'noneText' ],
	refused: [ 'showRefuseItem', 'refuseText' ], dontknow: [ 'showDontKnowItem', 'dontKnowText' ],
};

const OPENS = [ 'minimal', 'autocomplete', 'autocomplete_chars', 'search' ];

/**
 * The question, or the note.
 *
 * @param plan
 * @param form
 * @return Null, and a note, when it cannot be asked
 */
export function questionJson( plan: QuestionPlan, form: XlsFormContext ): Json | null {
	const { node, id } = plan;
	const { row, appearance } = node;
	const place = { sheet: 'survey', row: row.row };
	const title = form.text( row, 'label' );
	const shown = defined( { description: form.text( row, 'hint' ), visibleIf: form.condition( row, 'relevant' ) } );
	if ( node.type === 'note' ) {
		return title === undefined ? null : { type: 'html', name: id, ...shown, html: title };
	}
	const base = { name: id, ...defined( { title } ), ...shown, ...form.required( row ) };
	const isInteger = node.type === 'integer' || node.type === 'range';
	const special = form.choicesOf( node ).special;
	const limits = readConstraint( row.value( 'constraint' ), isInteger, ( name ) => (
		[ special.none, special.refused, special.dontknow ].some( ( choice ) => choice !== undefined && choice.name === name )
	) );

	const question = typed();
	const told = question === null ? null : withLimits( question, limits );
	if ( told !== null && limits.rest.length > 0 ) {
		form.notes.lost( place, 'constraint-lost', node.name, limits.rest );
	}
	return told;

	function typed(): Json | null {
		switch ( node.type ) {
			case 'text':
				return appearance.includes( 'multiline' ) ? { type: 'comment', ...base } :
					{ type: 'text', ...base, ...( limits.isUrl ? { inputType: 'url' } : {} ) };
			case 'integer':
				return { type: 'text', ...base, inputType: 'number', integer: true };
			case 'decimal':
				return { type: 'text', ...base, inputType: 'number' };
			case 'range':
				return range();
			case 'date':
				if ( appearance.includes( 'year' ) ) {
					form.notes.changed( place, 'type-changed', node.name, node.type );
					return { type: 'text', ...base, inputType: 'number', integer: true };
				}
				return { type: 'text', ...base, inputType: appearance.includes( 'month-year' ) ? 'month' : 'date' };
			case 'acknowledge':
				form.notes.changed( place, 'type-changed', node.name, node.type );
				return { type: 'boolean', ...base };
			case 'select_one':
			case 'select_multiple':
			case 'rank':
				return select();
			default:
				form.notes.changed( place, 'type-changed', node.name, node.type );
				return { type: 'text', ...base };
		}
	}

	function range(): Json {
		const given = ( key: string, otherwise: number ): number => {
			const values = row.value( 'parameters' ).replace( /\s*=\s*/g, '=' ).split( /[\s,;]+/ ).map( ( pair ) => pair.split( '=' ) );
			const own = values.find( ( [ name ] ) => name === key );
			return own === undefined || !/^-?\d+(?:\.\d+)?$/.test( own[ 1 ] ?? '' ) ? otherwise : Number( own[ 1 ] );
		};
		const [ start, end, step ] = [ given( 'start', 1 ), given( 'end', 10 ), given( 'step', 1 ) ];
		const steps = ( end - start ) / step + 1;
		if ( [ start, end, step ].every( Number.isInteger ) && steps > 1 && steps <= MAX_RATING_STEPS ) {
			return { type: 'rating', ...base, rateMin: start, rateMax: end, ...( step === 1 ? {} : { rateStep: step } ) };
		}
		form.notes.changed( place, 'range-changed', node.name );
		return { type: 'text', ...base, inputType: 'number', ...( Number.isInteger( step ) && Number.isInteger( start ) ? { integer: true } : {} ), min: Math.min( start, end ), max: Math.max( start, end ) };
	}

	function select(): Json | null {
		const { listed } = form.choicesOf( node );
		if ( listed.length === 0 ) {
			form.notes.lost( place, 'no-choices', node.name );
			return null;
		}
		const isFiltered = row.value( 'choice_filter' ) !== '';
		let canFilter = isFiltered;
		const choices = listed.map( ( { code, row: own } ) => {
			const visibleIf = canFilter ? form.choiceCondition( node, own ) : undefined;
			// What cannot be said of one choice cannot be said of any; one note is enough.
			canFilter = visibleIf !== undefined;
			return choiceJson( code, form.text( own, 'label' ), visibleIf );
		} );
		const codes = listed.map( ( { code } ) => code );
		const opens = appearance.some( ( word ) => OPENS.includes( word ) );
		const isYesNo = codes.slice().sort().join() === 'false,true' && special.other === undefined && special.none === undefined;
		if ( node.type === 'rank' ) {
			return { type: 'ranking', ...base, choices };
		}
		if ( node.type === 'select_multiple' ) {
			return { type: opens ? 'tagbox' : 'checkbox', ...base, choices, ...specialJson() };
		}
		if ( isYesNo && !isFiltered ) {
			const label = ( code: string, key: string ): unknown => {
				const text = form.text( ( listed.find( ( choice ) => choice.code === code ) as { row: typeof row } ).row, 'label' );
				return text === form.message( key ) || text === code ? undefined : text;
			};
			return {
				type: 'boolean',
				...base,
				...defined( { labelTrue: label( 'true', 'localskills-choice-true' ), labelFalse: label( 'false', 'localskills-choice-false' ) } ),
				...specialJson(),
			};
		}
		return appearance.includes( 'likert' ) ? { type: 'rating', ...base, rateValues: choices, ...specialJson() } :
			{ type: opens ? 'dropdown' : 'radiogroup', ...base, choices, ...specialJson() };
	}

	function specialJson(): Json {
		return ( Object.keys( SPECIAL ) as SpecialCode[] ).reduce<Json>( ( json, code ) => {
			const choice = special[ code ];
			if ( choice === undefined ) {
				return json;
			}
			const [ show, key ] = SPECIAL[ code ];
			const text = choice.row === row ? undefined : form.text( choice.row, 'label' );
			if ( choice.name !== code ) {
				form.notes.info( place, 'special-choice', node.name, choice.name, code );
			}
			const isOwn = text !== undefined && text !== form.message( `localskills-choice-${ code }` );
			return { ...json, [ show ]: true, ...( isOwn ? { [ key ]: text } : {} ) };
		}, {} );
	}
}

/** Puts the limits where the type of question has them; what it does not have goes to the rest. */
function withLimits( question: Json, limits: XlsLimits ): Json {
	const { type, inputType } = question;
	const takesMinMax = type === 'text' && [ 'number', 'date', 'month' ].includes( String( inputType ) );
	const takesChosen = [ 'checkbox', 'tagbox' ].includes( String( type ) );
	const takesLength = type === 'comment' || type === 'text' && !takesMinMax;
	const made: Json = {};
	const put = ( isTaken: boolean, key: string, value: unknown, source: string ): void => {
		if ( value !== undefined && isTaken ) {
			made[ key ] = inputType === 'month' ? String( value ).slice( 0, 7 ) : value;
		} else if ( value !== undefined ) {
			limits.rest.push( source );
		}
	};
	put( takesMinMax, 'min', limits.min, `. >= ${ String( limits.min ) }` );
	put( takesMinMax, 'max', limits.max, `. <= ${ String( limits.max ) }` );
	put( takesLength, 'maxLength', limits.maxLength, `string-length(.) <= ${ String( limits.maxLength ) }` );
	put( takesChosen, 'minSelectedChoices', limits.minSelected, `count-selected(.) >= ${ String( limits.minSelected ) }` );
	put( takesChosen, 'maxSelectedChoices', limits.maxSelected, `count-selected(.) <= ${ String( limits.maxSelected ) }` );
	return { ...question, ...made };
}
