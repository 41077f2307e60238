/** Skills of the taxonomy to take into a list: by searching, one by one, or a whole group at once. */
import { resolveText } from '../../../core/i18n/localized-text';
import { skillLabel, type Skill, type Taxonomy } from '../../../core/skills/taxonomy';
import { element, replaceContents } from '../../element';
import { newId, textInput } from './controls';
import type { EditorTools } from './editor-tools';

export interface SkillsPickerOptions {
	readonly key: string;
	/** Ids that are in the list. */
	readonly chosen: () => readonly string[];
	readonly set: ( ids: readonly string[], isChosen: boolean ) => void;
}

/** What is searched for, kept while everything is drawn anew. */
const searches = new WeakMap<EditorTools, Map<string, string>>();

/**
 * Draws the picker.
 *
 * @param tools
 * @param taxonomy
 * @param options
 */
export function drawSkillsPicker( tools: EditorTools, taxonomy: Taxonomy, options: SkillsPickerOptions ): HTMLElement {
	const { messages } = tools;
	const kept = searches.get( tools ) ?? new Map<string, string>();
	searches.set( tools, kept );
	const chosen = new Set( options.chosen() );
	const results = element( 'div', { class: 'ext-localSkills-editor-skills-list' } );
	const count = element( 'p', { class: 'ext-localSkills-editor-help', role: 'status' } );

	/** The group at the top that a skill belongs to; itself, where there is none. */
	const groupOf = ( skill: Skill ): Skill => taxonomy.ancestors( skill.id ).slice( -1 )[ 0 ] ?? skill;
	const isArea = ( skill: Skill ): boolean => skill.parent === null && taxonomy.children( skill.id ).length > 0;
	const skills = taxonomy.skills.filter( ( skill ) => ( !skill.isRetired || chosen.has( skill.id ) ) && !isArea( skill ) );
	const wordsOf = ( skill: Skill ): string => {
		const aliases = Object.keys( skill.aliases ).map( ( language ) => ( skill.aliases[ language ] as readonly string[] ).join( ' ' ) );
		const texts = skill.label.kind === 'texts' ? skill.label.texts : {};
		return [ skill.id, ...Object.keys( texts ).map( ( language ) => texts[ language ] ), ...aliases ].join( ' ' ).normalize( 'NFC' ).toLowerCase();
	};

	const check = ( ids: readonly string[], label: string, isGroup: boolean ): HTMLElement => {
		const id = newId();
		const some = ids.filter( ( one ) => chosen.has( one ) ).length;
		const key = `skill ${ options.key } ${ ids.length === 1 ? ids[ 0 ] as string : label }`;
		const input = element( 'input', { type: 'checkbox', id, 'data-key': key } );
		input.checked = some === ids.length;
		input.indeterminate = some > 0 && some < ids.length;
		input.addEventListener( 'change', () => {
			tools.focusAfterwards( key );
			options.set( ids.filter( ( one ) => chosen.has( one ) !== input.checked ), input.checked );
		} );
		return element( 'div', { class: `ext-localSkills-editor-check${ isGroup ? ' ext-localSkills-editor-skills-all' : '' }` },
			input, element( 'label', { for: id, dir: 'auto' }, label ) );
	};

	const show = ( search: string ): void => {
		const wanted = search.trim().normalize( 'NFC' ).toLowerCase().split( /\s+/ ).filter( ( word ) => word !== '' );
		const found = skills.filter( ( skill ) => wanted.every( ( word ) => wordsOf( skill ).includes( word ) ) );
		const groups = new Map<Skill, Skill[]>();
		found.forEach( ( skill ) => groups.set( groupOf( skill ), [ ...( groups.get( groupOf( skill ) ) ?? [] ), skill ] ) );
		count.textContent = messages.text( 'localskills-editor-skills-count', chosen.size, found.length );
		replaceContents( results, ...Array.from( groups.keys() ).map( ( area ) => {
			const members = groups.get( area ) as Skill[];
			const name = resolveText( area.label, messages, taxonomy.locale ).text;
			const openKey = `area ${ options.key } ${ area.id }`;
			const details = element( 'details', { class: 'ext-localSkills-editor-skills-area' },
				element( 'summary', { 'data-key': openKey }, element( 'span', { dir: 'auto' }, name ), ' ',
					element( 'span', { class: 'ext-localSkills-editor-skills-tally' },
						messages.text( 'localskills-editor-skills-tally', members.filter( ( { id } ) => chosen.has( id ) ).length, members.length ) ) ),
				members.length > 1 ? check( members.map( ( { id } ) => id ), messages.text( 'localskills-editor-skills-all', name ), true ) : null,
				...members.map( ( { id } ) => check( [ id ], skillLabel( id, taxonomy, messages ).text, false ) ) );
			details.open = wanted.length > 0 || tools.isOpen( openKey );
			details.addEventListener( 'toggle', () => {
				if ( wanted.length === 0 ) {
					tools.setOpen( openKey, details.open );
				}
			} );
			return details;
		} ) );
	};
	const search = kept.get( options.key ) ?? '';
	const input = textInput( {
		key: `search ${ options.key }`,
		value: search,
		label: messages.text( 'localskills-editor-skills-search' ),
		placeholder: messages.text( 'localskills-editor-skills-search' ),
		onInput( value ) {
			kept.set( options.key, value );
			show( value );
		},
	} );
	show( search );
	const root = element( 'div', { class: 'ext-localSkills-editor-skills' }, input, count, results );
	root.addEventListener( 'keydown', ( event ) => {
		if ( event.key === 'ArrowDown' && event.target === input ) {
			event.preventDefault();
			root.querySelector<HTMLElement>( 'summary' )?.focus();
		}
	} );
	return root;
}
