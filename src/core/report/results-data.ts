/**
 * The results as data: `Results/data.json`, and what does not fit on it on pages of its own, since a wiki takes no page
 * above 2 MiB. `docs/results-data.md` describes all of it.
 */
import {
	isWithheld, type PublishedBreakdown, type PublishedGroup, type PublishedQuestion, type PublishedResults, type Shown,
} from '../analysis/disclosure/published';
import { exclusionReasons } from '../analysis/exclusion-list';
import { sortedCounts } from '../analysis/sorted';
import type { WaveComparison } from '../analysis/wave-comparison';
import { byteLength } from '../wikitext/title';
import { nameOfTexts } from '../json/name-of-texts';
import { writeJsonPage } from '../json/write-json';
import type { CountedAnswer } from './counted-answers';
import { LARGEST_PAGE } from './page-size';
import { publishedResults, type SurveyReport, waveChange } from './survey-report';

export interface DataPage {
	readonly title: string;
	/** Made whenever it is asked for where the page is one of a list: all of them together may be large. */
	readonly text: string;
}

function pageInList( title: string, content: () => unknown ): DataPage {
	return {
		title,
		get text(): string {
			return writeJsonPage( content() );
		},
	};
}

/** Of revisions on a page, at the most. */
const REVISIONS_ON_A_PAGE = 50_000;

/** Bytes of a revision on its page: at most 14 digits, two tabs, a comma and a line break. */
const REVISION_BYTES = 18;

/** Bytes that stand around what a page of a list holds: the id of the survey, of the wiki, of the question. */
const ENVELOPE_BYTES = 1000;

/** Of exclusions on a page, each with a title of up to 255 bytes. */
const EXCLUSIONS_ON_A_PAGE = 1000;

/** What part of `data.json` exclusions may take. */
const EXCLUSIONS_SHARE = 1 / 4;

/** What people typed that no choice has, by question: the most frequent ones. */
const MOST_UNKNOWN = 100;

/**
 * The data pages: `Results/data.json`, before it the revisions and the groups that it names, and after it all else: what
 * the next run takes for published has changed once `data.json` has, and not before. They hold the results as they are
 * published, and which revisions they were counted from, so that anyone can count again. Written as MediaWiki writes
 * them, so that saving unchanged results changes nothing.
 *
 * @param report
 * @param published - What of it may be published, where that is known already
 * @param change - Since the wave before
 * @param largestPage - In bytes. What cannot be divided, such as the figures of all skills, may make a page larger all
 *  the same
 */
export function resultsDataPages(
	report: SurveyReport, published: PublishedResults = publishedResults( report ),
	change: WaveComparison | null = waveChange( report, published ), largestPage: number = LARGEST_PAGE,
): readonly DataPage[] {
	return layOutData( report, published, change, largestPage ).pages;
}

export interface DataLayout {
	readonly pages: readonly DataPage[];
	/** Whether there was no room for the groups as they were shown before: the next run does not know them. */
	readonly isEarlierCut: boolean;
}

/** The same, and what had to be left out. */
export function layOutData(
	report: SurveyReport, published: PublishedResults, change: WaveComparison | null, largestPage: number,
): DataLayout {
	const { titles } = report;
	const data = titles.resultsData( published.survey );
	const { excluded, breakdowns } = published;
	const shownExclusions = fittingExclusions( excluded, 0, largestPage * EXCLUSIONS_SHARE );
	const exclusions = exclusionPages( published, report, shownExclusions, largestPage );
	const excludedMore = exclusions.length === 0 ? {} : { excludedMore: {
		count: excluded.length,
		reasons: sortedCounts( exclusionReasons( excluded ) ),
		pages: exclusions.map( ( { title } ) => title ),
	} };
	const write = (
		groups: unknown, named: SurveyReport[ 'counted' ][ 'named' ], revisions: readonly DataPage[],
		groupParts: readonly DataPage[] = [], earlier = published.earlier,
	): string => writeJsonPage( {
		survey: published.survey,
		definition: { page: titles.definition( published.survey ), revision: report.definitionRevision },
		minAnswers: report.survey.minAnswers,
		minCell: report.survey.minCell,
		population: published.population,
		counted: published.counted,
		...report.held === undefined || report.held === null ? {} : { held: report.held },
		excluded: excluded.slice( 0, shownExclusions ),
		...excludedMore,
		questions: mapValues( published.questions, withFewUnknown ),
		skills: published.skills,
		cross: published.cross,
		agreement: published.agreement,
		balance: published.balance,
		breakdowns: groups,
		versions: published.versions,
		...earlier === undefined ? {} : { earlier },
		...published.trails === undefined ? {} : { trails: published.trails },
		...published.ratingTrail === undefined ? {} : { ratingTrail: published.ratingTrail },
		...change === null ? {} : { change },
		answers: named?.map( ( answer ) => revisionOf( answer, report.home ) ) ??
			{ count: report.counted.count, revisions: revisions.map( ( { title } ) => title ) },
		...partNames( report, [ ...revisions, ...groupParts ] ),
	} );
	const { named } = report.counted;
	const fits = ( text: string ): boolean => byteLength( text ) <= largestPage;
	const listed = named === null ? revisionPages( report, largestPage ) : [];
	const whole = write( breakdowns, named, listed );
	if ( fits( whole ) ) {
		return { pages: [ ...listed, { title: data, text: whole }, ...exclusions ], isEarlierCut: false };
	}
	const groups = groupPages( breakdowns, report, largestPage );
	const withoutGroups = breakdowns.map( ( { by, question, isPartition, ungrouped, withheld }, index ) => ( {
		by, question, isPartition, ...withheld === undefined ? {} : { withheld }, ungrouped,
		pages: groups.filter( ( page ) => page.breakdown === index ).map( ( { title } ) => title ),
	} ) );
	const rest = write( withoutGroups, named, listed, groups );
	// The answers by their names, and what is kept for whoever reads it, go before what the next release has to be put beside.
	const revisions = named !== null && !fits( rest ) ? revisionPages( report, largestPage ) : listed;
	const unnamed = revisions === listed ? rest : write( withoutGroups, null, revisions, groups );
	const isEarlierCut = !fits( unnamed ) && published.earlier !== undefined;
	return {
		pages: [
			...revisions,
			...groups.map( ( { title, text } ) => ( { title, text } ) ),
			{ title: data, text: !isEarlierCut ? unnamed : write(
				withoutGroups, revisions === listed ? named : null, revisions, groups,
				published.earlier === undefined ? undefined : { ...published.earlier, breakdowns: [] },
			) },
			...exclusions,
		],
		isEarlierCut,
	};
}

/**
 * Names of what stands on the pages that belong to `data.json`, where the next run has to know what this one showed: of a
 * page that a run which was cut off has saved already, it finds by them what stood there before.
 */
function partNames(
	{ survey }: SurveyReport, parts: readonly DataPage[],
): { readonly parts?: Readonly<Record<string, string>> } {
	const names: Record<string, string> = {};
	( survey.minCell > 1 ? parts : [] ).forEach( ( { title, text } ) => {
		names[ title ] = nameOfTexts( [ text ] );
	} );
	return Object.keys( names ).length === 0 ? {} : { parts: names };
}

/**
 * The text of `Results/data.json`, as a file: no page has to take it, so all groups are in it, however many there are.
 *
 * @param report
 * @param published - What of it may be published, where that is known already
 * @param change - Since the wave before
 */
export function writeResultsData(
	report: SurveyReport, published: PublishedResults = publishedResults( report ),
	change: WaveComparison | null = waveChange( report, published ),
): string {
	const title = report.titles.resultsData( published.survey );
	return resultsDataPages( report, published, change, Infinity ).find( ( page ) => page.title === title )?.text ?? '';
}

/** The revisions of each place, where the answers are too many to be listed one by one. */
function revisionPages( { survey, titles, counted }: SurveyReport, largestPage: number ): DataPage[] {
	const pages: DataPage[] = [];
	const most = Math.max( 1, Math.min( REVISIONS_ON_A_PAGE, Math.floor( ( largestPage - ENVELOPE_BYTES ) / REVISION_BYTES ) ) );
	counted.places.forEach( ( { community, revisions } ) => {
		for ( let start = 0; start < revisions.length; start += most ) {
			pages.push( pageInList( titles.resultsPart( survey.id, 'revisions', pages.length + 1 ), () => ( {
				survey: survey.id,
				community,
				revisions: Array.from( revisions.slice( start, start + most ) ),
			} ) ) );
		}
	} );
	return pages;
}

/** The community is told of answers on other wikis only. */
function revisionOf( { user, page, revision, timestamp, community }: CountedAnswer, home: string | undefined ): CountedAnswer {
	const answer = { user, page, revision, timestamp };
	return home === undefined || community === home ? answer : { ...answer, community: community ?? null };
}

/** How many exclusions, from one of them on, fit into so many bytes of a page; one at least, where there are any. */
function fittingExclusions( excluded: PublishedResults[ 'excluded' ], start: number, bytes: number ): number {
	let [ count, size ] = [ 0, 0 ];
	for ( const exclusion of excluded.slice( start, start + EXCLUSIONS_ON_A_PAGE ) ) {
		size += indentedBytes( exclusion );
		if ( size > bytes && count > 0 ) {
			break;
		}
		count++;
	}
	return count;
}

function exclusionPages(
	{ survey, excluded }: PublishedResults, { titles }: SurveyReport, shown: number, largestPage: number,
): DataPage[] {
	const pages: DataPage[] = [];
	for ( let start = shown; start < excluded.length; ) {
		const [ from, count ] = [ start, fittingExclusions( excluded, start, largestPage - ENVELOPE_BYTES ) ];
		pages.push( pageInList( titles.resultsPart( survey, 'excluded', pages.length + 1 ),
			() => ( { survey, excluded: excluded.slice( from, from + count ) } ) ) );
		start += count;
	}
	return pages;
}

/** Bytes of a value on a page, where each line is two tabs further in, with the comma behind it. */
function indentedBytes( value: unknown ): number {
	const text = writeJsonPage( value );
	return byteLength( text ) + 2 * text.split( '\n' ).length + 2;
}

interface GroupPage extends DataPage {
	/** Its place in the list of breakdowns. */
	readonly breakdown: number;
}

/** The groups of each breakdown, as many on a page as it holds. */
function groupPages(
	breakdowns: readonly PublishedBreakdown[], { survey, titles }: SurveyReport, largestPage: number,
): GroupPage[] {
	const pages: GroupPage[] = [];
	breakdowns.forEach( ( { by, question, groups }, breakdown ) => {
		let [ part, size ]: [ Record<string, Shown<PublishedGroup>>, number ] = [ {}, 0 ];
		const finish = (): void => {
			pages.push( {
				breakdown,
				title: titles.resultsPart( survey.id, 'groups', pages.length + 1 ),
				text: writeJsonPage( { survey: survey.id, by, question, groups: part } ),
			} );
			[ part, size ] = [ {}, 0 ];
		};
		Object.keys( groups ).forEach( ( code ) => {
			const group = groups[ code ] as Shown<PublishedGroup>;
			const indented = indentedBytes( group ) + byteLength( writeJsonPage( code ) ) + 2;
			if ( size > 0 && size + indented + ENVELOPE_BYTES > largestPage ) {
				finish();
			}
			part[ code ] = group;
			size += indented;
		} );
		if ( size > 0 ) {
			finish();
		}
	} );
	return pages;
}

/** Whoever types codes by hand does not fill the page. */
function withFewUnknown( question: Shown<PublishedQuestion> ): Shown<PublishedQuestion> {
	if ( isWithheld( question ) || isWithheld( question.unknown ) ) {
		return question;
	}
	const { unknown } = question;
	const codes = Object.keys( unknown );
	if ( codes.length <= MOST_UNKNOWN ) {
		return question;
	}
	const countOf = ( code: string ): number => unknown[ code ] ?? 0;
	const often = codes.slice().sort( ( a, b ) => countOf( b ) - countOf( a ) || ( a < b ? -1 : 1 ) );
	const kept = new Set( often.slice( 0, MOST_UNKNOWN ) );
	const shown = Object.create( null ) as Record<string, number>;
	codes.filter( ( code ) => kept.has( code ) ).forEach( ( code ) => {
		shown[ code ] = countOf( code );
	} );
	return { ...question, unknown: shown };
}

function mapValues<T>( record: Readonly<Record<string, T>>, change: ( value: T ) => T ): Record<string, T> {
	const changed = Object.create( null ) as Record<string, T>;
	Object.keys( record ).forEach( ( key ) => {
		changed[ key ] = change( record[ key ] as T );
	} );
	return changed;
}
