import { choiceLabel, type TextContext } from '../../core/survey/text';
import { resolveText } from '../../core/i18n/localized-text';
import { element } from '../element';
import { choiceWords } from './choice-input';
import type { Choice, ChoiceSource } from '../../core/survey/definition';
import type { CatalogueEntry } from '../../wiki/port';

/** Something that can be picked. */
export interface PickerOption {
	readonly code: string;
	readonly words: () => HTMLElement;
	/** Beside the words, such as the code; empty for none. */
	readonly hint: string;
	/** The heading that it stands under; empty for none. */
	readonly group: string;
	/** All it is found by, as `searchableNames` makes it. */
	readonly found: string;
	/** Null where it comes from a catalogue. */
	readonly choice: Choice | null;
}

/** Marks on letters, of Latin, Greek and Cyrillic, and of Arabic; and the letter that Turkish writes without its dot. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;

/** A text as it is compared: without case and marks. Every word has a space before it. */
function comparable( text: string ): string {
	return ' ' + text.normalize( 'NFD' ).toLowerCase().replace( MARKS, '' ).replace( /ı/g, 'i' ).replace( /[\s_()-]+/g, ' ' ).trim();
}

/**
 * All that something is found by: names, in lines.
 *
 * @param names
 */
export function searchableNames( names: readonly string[] ): string {
	return `\n${ names.map( comparable ).join( '\n' ) }\n`;
}

/**
 * What people pick from where the survey or the taxonomy says it. Skills are found by their labels and other words in
 * the reader's languages, and stand under the heading of their group.
 *
 * @param choices
 * @param source
 * @param texts
 */
export function optionsOfChoices( choices: readonly Choice[], source: ChoiceSource | null, texts: TextContext ): PickerOption[] {
	const { messages } = texts;
	const taxonomy = source === 'skills' ? texts.taxonomy : null;
	const languages = messages.languageChain.concat( 'default' );
	return choices.map( ( choice ) => {
		const skill = taxonomy && taxonomy.get( choice.value );
		const top = taxonomy && skill ? taxonomy.ancestors( skill.id ).concat( skill ).find(
			( { parent } ) => parent === null ) : null;
		const group = top && taxonomy ? resolveText( top.label, messages, taxonomy.locale ).text : '';
		const names = skill ? languages.reduce<string[]>( ( all, language ) => all.concat(
			skill.label.kind === 'texts' && skill.label.texts[ language ] || [], skill.aliases[ language ] || [] ), [] ) : [];
		return {
			code: choice.value,
			words: () => choiceWords( choice, choice.isRetired, texts ),
			hint: '',
			group,
			found: searchableNames( [ choiceLabel( choice, texts ).text ].concat( names, group ) ),
			choice,
		};
	} );
}

/**
 * What people pick from where the wiki tells it.
 *
 * @param entries
 */
export function optionsOfCatalogue( entries: readonly CatalogueEntry[] ): PickerOption[] {
	return entries.map( ( { code, name, hint, words } ) => ( {
		code,
		words: () => element( 'bdi', {}, name ),
		hint,
		group: '',
		found: searchableNames( [ name, hint, code ].concat( words ) ),
		choice: null,
	} ) );
}

/**
 * The options that have words that begin like every word of what was typed: those first that are called just so, then
 * those with a name that begins so. If there are none, those that have every word of it anywhere, since not all
 * languages part their words.
 *
 * @param options
 * @param typed
 */
export function findOptions( options: readonly PickerOption[], typed: string ): readonly PickerOption[] {
	const query = comparable( typed );
	const parts = query.trim().split( ' ' );
	const having = ( before: string ): PickerOption[] =>
		options.filter( ( { found } ) => parts.every( ( part ) => found.includes( before + part ) ) );
	if ( query === ' ' ) {
		return options;
	}
	const left = new Set( having( ' ' ) );
	// Of "Arabic" and "Uyghur (Arabic script)" the shorter is more likely meant.
	return left.size === 0 ? having( '' ).sort( ( a, b ) => a.found.length - b.found.length ) :
		[ `\n${ query }\n`, `\n${ query }`, '' ].reduce<PickerOption[]>( ( all, beginning ) => all.concat(
			Array.from( left ).filter( ( option ) => option.found.includes( beginning ) && left.delete( option ) ) ), [] );
}

/**
 * The one option that is called just what was typed, by its name, another name or its code; undefined where none is, or
 * several are.
 *
 * @param options
 * @param typed
 */
export function exactOption( options: readonly PickerOption[], typed: string ): PickerOption | undefined {
	const query = comparable( typed );
	const called = query === ' ' ? [] : options.filter( ( { found, group } ) => found.includes( `\n${ query }\n` ) && comparable( group ) !== query );
	return called.length === 1 ? called[ 0 ] : undefined;
}
