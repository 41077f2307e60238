/**
 * Where things stand on a wiki: the titles of the pages that LocalSkills reads and writes.
 * Titles are given with spaces, without underscores, as the API answers them.
 */

/** The default root; `MediaWiki:LocalSkills.json` may name another one. */
export const DEFAULT_ROOT = 'LocalSkills';

/** The page of the site's configuration, read by gadget, extension and bot. */
export const CONFIGURATION_PAGE = 'MediaWiki:LocalSkills.json';

/** Revisions that were counted, pages that were not, groups of answers; more rows of the table. */
export type ResultsPart = 'revisions' | 'excluded' | 'groups' | 'table';

export interface PageTitles {
	readonly root: string;
	skills(): string;
	/** Whatever is written there stops the bot. */
	stop(): string;
	survey( id: string ): string;
	definition( id: string ): string;
	/** The prefix of all answer pages of a survey; the rest of the title is the account's name. */
	answersPrefix( id: string ): string;
	answer( id: string, user: string ): string;
	/** The text that an answer without the form starts from, in the wiki's own language or another one. */
	blankAnswer( id: string, language?: string ): string;
	results( id: string ): string;
	/** The results in a language. */
	resultsIn( id: string, language: string ): string;
	/** The results of one community that took part: of a wiki, by its id. */
	communityResults( id: string, community: string ): string;
	resultsData( id: string ): string;
	/** The results as a table in CSV. */
	resultsTable( id: string ): string;
	/** A page with what does not fit on `data.json` or `data.csv`, from 1. */
	resultsPart( id: string, part: ResultsPart, number: number ): string;
	/** The page with a survey's texts to translate; each language's translations are on its subpage. */
	texts( id: string ): string;
	/** The page with the translations into a language. */
	translations( id: string, language: string ): string;
	/** The page with an account's offers and searches. */
	people( user: string ): string;
	/** The survey id in the title of a survey page, or null when the title is no survey page. */
	surveyIdOf( title: string ): string | null;
	/** The account's name in the title of an answer page of this survey, or null when it is none. */
	answererOf( id: string, title: string ): string | null;
}

/** Ids of surveys, questions, choices and skills: `[a-z0-9-]{1,48}`, for ever. */
export const ID_PATTERN = /^[a-z0-9-]{1,48}$/;

/**
 * The titles below a root.
 *
 * @param root - Title of the root page, such as `LocalSkills` or `Project:Skills`
 * @return Functions from ids to titles and back
 */
export function createPageTitles( root: string = DEFAULT_ROOT ): PageTitles {
	const normalRoot = root.replace( /_/g, ' ' ).trim();
	const survey = ( id: string ): string => `${ normalRoot }/Survey/${ id }`;
	const answersPrefix = ( id: string ): string => `${ survey( id ) }/Answers/`;
	return {
		root: normalRoot,
		skills: () => `${ normalRoot }/Skills.json`,
		stop: () => `${ normalRoot }/Stop`,
		survey,
		definition: ( id ) => `${ survey( id ) }/definition.json`,
		answersPrefix,
		answer: ( id, user ) => answersPrefix( id ) + user.replace( /_/g, ' ' ),
		blankAnswer: ( id, language ) => `${ survey( id ) }/Blank${ language === undefined ? '' : `/${ language }` }`,
		results: ( id ) => `${ survey( id ) }/Results`,
		resultsIn: ( id, language ) => `${ survey( id ) }/Results/${ language }`,
		communityResults: ( id, community ) => `${ survey( id ) }/Results/Community/${ community }`,
		resultsData: ( id ) => `${ survey( id ) }/Results/data.json`,
		resultsTable: ( id ) => `${ survey( id ) }/Results/data.csv`,
		resultsPart: ( id, part, number ) => `${ survey( id ) }/Results/${ part }-${ number }.${ part === 'table' ? 'csv' : 'json' }`,
		texts: ( id ) => `${ survey( id ) }/Texts`,
		translations: ( id, language ) => `${ survey( id ) }/Texts/${ language }`,
		people: ( user ) => `${ normalRoot }/People/${ user.replace( /_/g, ' ' ) }`,
		surveyIdOf: ( title ) => {
			const prefix = `${ normalRoot }/Survey/`;
			const normal = title.replace( /_/g, ' ' );
			const id = normal.startsWith( prefix ) ? normal.slice( prefix.length ) : '';
			return ID_PATTERN.test( id ) ? id : null;
		},
		answererOf: ( id, title ) => {
			const prefix = answersPrefix( id );
			const normal = title.replace( /_/g, ' ' );
			const user = normal.startsWith( prefix ) ? normal.slice( prefix.length ) : '';
			return user !== '' && !user.includes( '/' ) ? user : null;
		},
	};
}
