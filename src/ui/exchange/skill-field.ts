import { provisionalId, provisionalName } from '../../core/skills/provisional-skill';
import { skillTree } from '../../core/skills/skill-tree';
import { nearestSkill } from '../../core/skills/skill-words';
import type { Skill, Taxonomy } from '../../core/skills/taxonomy';
import { ID_PATTERN } from '../../core/pages';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow } from '../notice';
import { searchableNames, type PickerOption } from '../questions/picker-options';
import { createPickingField } from './picking-field';
import { pathWords, skillPath, skillWords } from './skill-words';
import type { ExchangeContext } from './exchange-context';
import { createSkillSuggestion } from './skill-suggestion';

export interface SkillField {
	readonly element: HTMLElement;
	show( skill: string ): void;
	setFault( text: string | null ): void;
	focus(): void;
}

export interface SkillFieldOptions {
	readonly context: ExchangeContext;
	readonly taxonomy: Taxonomy | null;
	readonly onChange: ( skill: string ) => void;
	/** A skill that the list does not have was named. */
	readonly onMissing: ( words: string ) => void;
}

/** Every skill in use, in the order of the tree, found by its names, other words for it, and its groups. */
function skillOptions( taxonomy: Taxonomy, { messages }: ExchangeContext ): PickerOption[] {
	const options: PickerOption[] = [];
	const languages = messages.languageChain.concat( 'default' );
	skillTree( taxonomy, taxonomy.children( null ).map( ( { id } ) => id ) ).forEach( ( { id } ) => {
		const skill = taxonomy.get( id ) as Skill;
		const path = skillPath( skill.id, taxonomy, messages );
		const label = skillWords( skill.id, taxonomy, messages ).textContent ?? '';
		const names = languages.reduce<string[]>( ( all, language ) => all.concat(
			skill.label.kind === 'texts' && skill.label.texts[ language ] || [], skill.aliases[ language ] || [] ), [ label, skill.id ] );
		options.push( {
			code: skill.id,
			words: () => skillWords( skill.id, taxonomy, messages ),
			hint: pathWords( path.slice( 1 ), messages ),
			group: path[ 0 ] ?? label,
			found: searchableNames( names.concat( path ) ),
			choice: null,
		} );
	} );
	return options;
}

/**
 * Chooses one skill: by searching, or going through the groups of the wiki's list. What is chosen stands in the place of
 * the field with the groups that it belongs to. Where it is missing, it can be suggested.
 *
 * @param settings
 */
export function createSkillField( settings: SkillFieldOptions ): SkillField {
	const { context, taxonomy, onChange, onMissing } = settings;
	const { messages } = context;
	const options = taxonomy === null ? [] : skillOptions( taxonomy, context );
	let chosen = '';
	const choose = ( skill: string ): void => {
		show( skill );
		onChange( skill );
	};
	const field = createPickingField( {
		label: messages.text( 'localskills-exchange-skill' ),
		help: messages.text( taxonomy === null ? 'localskills-exchange-skill-no-list' : 'localskills-exchange-skill-help' ),
		isLong: false,
		messages,
		prepare: () => Promise.resolve(),
		options: () => options,
		suggested: () => [],
		chosen: () => chosen === '' ? [] : [ chosen ],
		pick( skill ) {
			choose( skill );
			focusOn( again.$element.find( 'input, button' )[ 0 ] as HTMLElement );
		},
		take( typed ) {
			if ( !ID_PATTERN.test( typed.trim() ) ) {
				return typed;
			}
			choose( typed.trim() );
			return '';
		},
	} );
	field.combobox.setList( taxonomy !== null );
	const again = button( messages.text( 'localskills-exchange-skill-other' ), 'quiet', () => {
		show( '' );
		onChange( '' );
		field.combobox.input.focus();
	} );
	const words = element( 'div', { class: 'ext-localSkills-exchange-skill-words' } );
	const label = OO.ui.generateElementId();
	const picked = element( 'div', { class: 'ext-localSkills-exchange-skill', role: 'group', 'aria-labelledby': label },
		element( 'div', { class: 'ext-localSkills-exchange-label', id: label }, messages.text( 'localskills-exchange-skill' ) ), words, buttonRow( again ) );
	const suggestion = createSkillSuggestion( {
		context,
		typed: () => field.combobox.input.value.trim(),
		known( typed ) {
			const known = taxonomy?.find( typed ) ?? null;
			if ( known !== null ) {
				choose( known.id );
				again.focus();
			}
			return known !== null;
		},
		onGoOn( typed, talk ) {
			onMissing( typed );
			choose( provisionalId( typed ) );
			if ( talk !== null ) {
				words.appendChild( element( 'div', { role: 'status' }, messages.text( 'localskills-exchange-suggested' ), ' ',
					element( 'a', { href: context.pageUrl( talk ), target: '_blank' }, talk ) ) );
			}
			again.focus();
		},
	} );
	const search = element( 'div', {}, field.element, taxonomy === null ? null : suggestion );
	const show = ( skill: string ): void => {
		chosen = skill;
		picked.hidden = skill === '';
		search.hidden = skill !== '';
		field.setFault( null );
		if ( skill !== '' ) {
			const path = skillPath( skill, taxonomy, messages );
			const isUnknown = taxonomy !== null && taxonomy.get( skill ) === null;
			const near = isUnknown ? nearestSkill( provisionalName( skill ), taxonomy ) : null;
			replaceContents( words,
				element( 'strong', {}, skillWords( skill, taxonomy, messages ) ),
				path.length === 0 ? null : element( 'div', { class: 'ext-localSkills-making-help' }, pathWords( path, messages ) ),
				isUnknown ? element( 'div', { class: 'ext-localSkills-making-help' }, messages.text( 'localskills-exchange-skill-provisional' ) ) : null,
				near === null ? null : buttonRow( button(
					messages.text( 'localskills-exchange-skill-near', skillWords( near.skill, taxonomy, messages ).textContent ?? '' ), 'quiet', () => {
						choose( near.skill );
						again.focus();
					} ) ) );
		}
	};
	show( '' );
	return {
		element: element( 'div', { class: 'ext-localSkills-exchange-skill-field' }, picked, search ),
		show,
		setFault: field.setFault,
		focus: () => chosen === '' ? field.combobox.input.focus() : again.focus(),
	};
}
