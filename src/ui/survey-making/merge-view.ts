import { mergeDefinitions, type MergeConflict } from '../../core/survey/merge-definitions';
import { definitionChanges } from '../../core/survey/definition-changes';
import { changeText } from '../../core/survey/definition-change';
import { DEFAULT_LANGUAGE, messageKey, textIn } from '../../core/survey/editing/edit-texts';
import { findElement, partsOf } from '../../core/survey/editing/parts';
import { isObject, ownProperty, type JsonObject } from '../../core/json/value';
import { readDefinition } from '../../core/survey/read-definition';
import { element } from '../element';
import { button, buttonRow, notice } from '../notice';
import type { MakingContext } from './making-context';

export interface MergeViewOptions {
	readonly context: MakingContext;
	/** What both began from; null: the survey was new. */
	readonly base: JsonObject | null;
	readonly mine: JsonObject;
	readonly theirs: JsonObject;
	/** Who saved theirs; null when the name is hidden. */
	readonly theirName: string | null;
	/** Publishes both together. */
	readonly onMerged: ( merged: JsonObject ) => void;
	/** Shows both together first. */
	readonly onLook: ( merged: JsonObject ) => void;
}

/** Properties that hold texts of several languages. */
const TEXTS: readonly string[] = [
	'title', 'description', 'text', 'html', 'placeholder', 'otherText', 'noneText', 'refuseText', 'dontKnowText',
	'minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse',
];

let groups = 0;

/**
 * What somebody else published meanwhile, together with what stands in the dialog. Where both changed the same thing,
 * the coordinator chooses.
 *
 * @param options
 */
export function createMergeView( options: MergeViewOptions ): HTMLElement {
	const { context, base, mine, theirs, theirName, onMerged, onLook } = options;
	const { messages, languageName } = context;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-${ key }`, ...parameters );
	const name = theirName ?? text( 'merge-nobody' );
	const { conflicts } = mergeDefinitions( base, mine, theirs );
	/** The places where theirs is wanted. */
	const taken = new Set<string>();
	const keyOf = ( { place }: MergeConflict ): string => JSON.stringify( place );
	const merged = (): JsonObject =>
		mergeDefinitions( base, mine, theirs, ( conflict ) => taken.has( keyOf( conflict ) ) ).merged;

	const ownTitle = ( json: JsonObject ): string => {
		const title = ownProperty( json, 'title' );
		const key = messageKey( title );
		return key === null ? textIn( title, DEFAULT_LANGUAGE ) : messages.text( key );
	};

	/** Where a conflict is, such as: Question “Your role” › Choice › editor › Text › French. */
	const placeWords = ( { place }: MergeConflict ): string => {
		const [ kind, partName = '', ...rest ] = place;
		const isPart = kind === 'elements' || kind === 'pages';
		const found = kind === 'elements' ? [ mine, theirs, base ?? {} ].map( ( json ) => findElement( json, partName ) ).find( Boolean ) :
			kind === 'pages' ? partsOf( mine ).find( ( part ) => part.kind === 'page' && part.name === partName ) : undefined;
		const words = ( isPart ? rest : place ).map( ( word, index, all ) => {
			const key = `localskills-making-part-${ word.toLowerCase() }`;
			return TEXTS.includes( all[ index - 1 ] ?? '' ) ? ( word === DEFAULT_LANGUAGE ? text( 'part-default' ) : languageName( word ) ) :
				messages.has( key ) ? messages.text( key ) : word;
		} ).filter( ( word ) => word !== '' );
		const first = !isPart ? [] : [ text( kind === 'pages' ? 'place-page' : 'place-question', found ? ownTitle( found.json ) || partName : partName ) ];
		return [ ...first, ...words ].join( ' › ' );
	};

	const valueWords = ( value: unknown ): string => {
		if ( value === undefined ) {
			return text( 'merge-removed' );
		}
		if ( isObject( value ) ) {
			return ownTitle( value ) || textIn( value, DEFAULT_LANGUAGE ) || textIn( ownProperty( value, 'text' ), DEFAULT_LANGUAGE ) ||
				JSON.stringify( value );
		}
		return typeof value === 'string' ? value : JSON.stringify( value );
	};

	const conflictChoice = ( conflict: MergeConflict ): HTMLElement => {
		const group = `ext-localSkills-making-merge-${ ++groups }`;
		const version = ( isTheirs: boolean ): HTMLElement => {
			const radio = element( 'input', { type: 'radio', name: group } );
			radio.checked = !isTheirs;
			radio.addEventListener( 'change', () => {
				if ( isTheirs ) {
					taken.add( keyOf( conflict ) );
				} else {
					taken.delete( keyOf( conflict ) );
				}
			} );
			return element( 'label', {}, radio, ' ',
				element( 'strong', {}, isTheirs ? text( 'merge-theirs', name ) : text( 'merge-mine' ) ),
				element( 'span', { dir: 'auto' }, valueWords( isTheirs ? conflict.theirs : conflict.mine ) ) );
		};
		return element( 'fieldset', { class: 'ext-localSkills-making-choice' },
			element( 'legend', {}, placeWords( conflict ) ),
			element( 'div', { class: 'ext-localSkills-making-versions' }, version( false ), version( true ) ) );
	};

	const theirChanges = (): HTMLElement => {
		const [ before, after ] = [ base, theirs ].map( ( json ) => json === null ? null : readDefinition( json ).survey );
		const changes = before && after ? definitionChanges( before, after ) : [];
		return changes.length === 0 || !before || !after ? element( 'p', {}, text( 'merge-no-changes' ) ) :
			element( 'ul', {}, ...changes.map( ( change ) => element( 'li', {}, changeText( change, before, after, messages ) ) ) );
	};

	return notice( 'warning',
		element( 'p', {}, conflicts.length === 0 ? text( 'merge-clean', name ) : text( 'merge-conflict', name, conflicts.length ) ),
		...conflicts.map( conflictChoice ),
		conflicts.length === 0 ? null : element( 'p', {}, text( 'merge-others', name ) ),
		theirChanges(),
		buttonRow(
			button( text( 'merge-publish' ), 'primary', () => onMerged( merged() ) ),
			button( text( 'merge-look' ), 'normal', () => onLook( merged() ) ),
		) );
}
