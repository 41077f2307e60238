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
	/** The board: what is offered and sought, in the language of the wiki's content. */
	exchange(): string;
	/** The board in a language. */
	exchangeIn( language: string ): string;
	/** What the search on the board reads; a page of it, from 1. */
	exchangeData( part?: number ): string;
	/** What people offer and seek, or the skills, as a table in the shape of the Capacity Exchange's. */
	exchangeTable( table: 'users' | 'capacities' ): string;
	/** Who is listed in the Capacity Exchange. */
	capacityExchange(): string;
	capacityExchangeIn( language: string ): string;
	/** What the Capacity Exchange's table of people said when it was last read. */
	capacityExchangeData(): string;
	/** Who could meet whom. */
	matches(): string;
	/** The matches in a language; a page of it, from 1. */
	matchesIn( language: string, part?: number ): string;
	/** The records that were matched, and what came of it; a page of it, from 1. */
	matchesData( part?: number ): string;
	/** What is needed and not met, for coordinators. */
	needs(): string;
	needsIn( language: string ): string;
	needsData(): string;
	/** The survey id in the title of a survey page, or null when the title is no survey page. */
	surveyIdOf( title: string ): string | null;
	/** The account's name in the title of its page below `People/`, or null when the title is none of these. */
	personOf( title: string ): string | null;
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
	let [ lastPrefix, lastId ]: [ string, string | null ] = [ '', null ];
	/** Asked for every answer of a survey. */
	const answersPrefix = ( id: string ): string => {
		if ( id !== lastId ) {
			[ lastPrefix, lastId ] = [ `${ survey( id ) }/Answers/`, id ];
		}
		return lastPrefix;
	};
	const peoplePrefix = `${ normalRoot }/People/`;
	const dataPage = ( area: string, part: number ): string => `${ normalRoot }/${ area }/data${ part === 1 ? '' : `-${ part }` }.json`;
	return {
		root: normalRoot,
		skills: () => `${ normalRoot }/Skills.json`,
		stop: () => `${ normalRoot }/Stop`,
		survey,
		definition: ( id ) => `${ survey( id ) }/definition.json`,
		answersPrefix,
		answer: ( id, user ) => answersPrefix( id ) + withSpaces( user ),
		blankAnswer: ( id, language ) => `${ survey( id ) }/Blank${ language === undefined ? '' : `/${ language }` }`,
		results: ( id ) => `${ survey( id ) }/Results`,
		resultsIn: ( id, language ) => `${ survey( id ) }/Results/${ language }`,
		communityResults: ( id, community ) => `${ survey( id ) }/Results/Community/${ community }`,
		resultsData: ( id ) => `${ survey( id ) }/Results/data.json`,
		resultsTable: ( id ) => `${ survey( id ) }/Results/data.csv`,
		resultsPart: ( id, part, number ) => `${ survey( id ) }/Results/${ part }-${ number }.${ part === 'table' ? 'csv' : 'json' }`,
		texts: ( id ) => `${ survey( id ) }/Texts`,
		translations: ( id, language ) => `${ survey( id ) }/Texts/${ language }`,
		people: ( user ) => peoplePrefix + user.replace( /_/g, ' ' ),
		exchange: () => `${ normalRoot }/Exchange`,
		exchangeIn: ( language ) => `${ normalRoot }/Exchange/${ language }`,
		exchangeData: ( part = 1 ) => dataPage( 'Exchange', part ),
		exchangeTable: ( table ) => `${ normalRoot }/Exchange/${ table }.tab.json`,
		capacityExchange: () => `${ normalRoot }/CapacityExchange`,
		capacityExchangeIn: ( language ) => `${ normalRoot }/CapacityExchange/${ language }`,
		capacityExchangeData: () => dataPage( 'CapacityExchange', 1 ),
		matches: () => `${ normalRoot }/Matches`,
		matchesIn: ( language, part = 1 ) => `${ normalRoot }/Matches/${ language }${ part === 1 ? '' : `/${ part }` }`,
		matchesData: ( part = 1 ) => dataPage( 'Matches', part ),
		needs: () => `${ normalRoot }/Needs`,
		needsIn: ( language ) => `${ normalRoot }/Needs/${ language }`,
		needsData: () => dataPage( 'Needs', 1 ),
		personOf: ( title ) => nameBelow( peoplePrefix, title ),
		surveyIdOf: ( title ) => {
			const prefix = `${ normalRoot }/Survey/`;
			const normal = title.replace( /_/g, ' ' );
			const id = normal.startsWith( prefix ) ? normal.slice( prefix.length ) : '';
			return ID_PATTERN.test( id ) ? id : null;
		},
		answererOf: ( id, title ) => nameBelow( answersPrefix( id ), title ),
	};
}

function withSpaces( title: string ): string {
	return title.includes( '_' ) ? title.replace( /_/g, ' ' ) : title;
}

/** The account's name that a title is made of after a prefix; null for another title and for pages below it. */
function nameBelow( prefix: string, title: string ): string | null {
	const normal = withSpaces( title );
	const user = normal.startsWith( prefix ) ? normal.slice( prefix.length ) : '';
	return user !== '' && !user.includes( '/' ) ? user : null;
}
