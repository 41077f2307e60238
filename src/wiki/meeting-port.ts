/** What two people who want to meet ask of a wiki: what both have said, and to write to each other. */
import type { TemplateReader } from '../core/wikitext/template-reader';
import type { ReadExchange } from './exchange/read-exchange';
import type { PageEdit, PersonReader, SaveOutcome, WikiReader, WikiWriter } from './port';

/** Whether somebody can be asked. */
export type AccountState = 'active' | 'blocked' | 'missing';

export interface NewSection {
	/** Title of the talk page. */
	readonly title: string;
	/** Plain text. */
	readonly heading: string;
	/** Wikitext, with its signature. */
	readonly text: string;
}

export interface MeetingWiki extends WikiReader, WikiWriter, Pick<PersonReader, 'spokenLanguages'> {
	/** What accounts say on their pages: only what each of them saved itself. */
	readPeople( users: readonly string[] ): Promise<ReadExchange>;
	/** Reads the calls of the exchange's templates, by any name that leads to them here. */
	templateReader(): Promise<TemplateReader>;
	/** Accounts on whose pages something leads to this account's page: whoever asked it is among them. */
	peopleLinkingTo( user: string ): Promise<readonly string[]>;
	/** Accounts that the wiki does not know are `missing`. */
	accountStates( users: readonly string[] ): Promise<ReadonlyMap<string, AccountState>>;
	/**
	 * Adds a section at the end of a talk page, whatever else is saved on it meanwhile.
	 *
	 * @throws SaveFault when the wiki refused or could not be reached
	 */
	addSection( section: NewSection, consent?: Pick<PageEdit, 'warningsAccepted' | 'captcha'> ): Promise<SaveOutcome>;
	/** The time by the wiki's own clock. */
	time(): Promise<Date>;
}
