/** What the board is written from. */
import type { Messages } from '../../i18n/messages';
import type { PageTitles } from '../../pages';
import { createMarkup, type Markup } from '../../report/markup';
import { skillLabel, type Taxonomy } from '../../skills/taxonomy';
import { currentSkill } from '../current-exchange';
import type { ListedRecord } from '../listed-record';
import { createSkillGroups, OTHER_SKILLS, type SkillGroups } from '../skill-groups';

export interface Board {
	/** Those that count, as `listRecords` gives them. */
	readonly records: readonly ListedRecord[];
	/** For the names of skills and their groups; null where there is none. */
	readonly taxonomy: Taxonomy | null;
	readonly titles: PageTitles;
	/** How many people are listed in the Capacity Exchange; null, or left out, where no table of it is kept. */
	readonly elsewhere?: number | null;
	/** Where the search finds its index. */
	readonly index: {
		readonly parts: number;
		/** As `nameOfTexts` gives it. */
		readonly name: string;
	};
}

/** A language that there is a board in. */
export interface BoardLanguage {
	readonly messages: Messages;
	/** What a language is called in this one; null, or the code itself, where nobody knows. */
	languageName( code: string ): string | null;
}

export interface BoardContext {
	readonly board: Board;
	readonly language: BoardLanguage;
	/** All that there is a board in, the page's own too. */
	readonly languages: readonly BoardLanguage[];
	readonly markup: Markup;
	readonly groups: SkillGroups;
	/** What a skill is called today, as wikitext. */
	skillName( skill: string ): string;
	groupName( group: string ): string;
}

export function createBoardContext( board: Board, language: BoardLanguage, languages: readonly BoardLanguage[] ): BoardContext {
	const markup = createMarkup( language.messages );
	const names = new Map<string, string>();
	const skillName = ( skill: string ): string => {
		let name = names.get( skill );
		if ( name === undefined ) {
			const id = currentSkill( skill, board.taxonomy );
			name = markup.label( skillLabel( id, board.taxonomy, language.messages ) );
			names.set( skill, name );
		}
		return name;
	};
	return {
		board,
		language,
		languages,
		markup,
		groups: createSkillGroups( board.taxonomy ),
		skillName,
		groupName: ( group ) => group === OTHER_SKILLS ? markup.say( 'localskills-board-other-skills' ) : skillName( group ),
	};
}
