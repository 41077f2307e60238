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
import { writeJsonPage } from '../json/write-json';
import type { CountedAnswer } from './counted-answers';
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

/** Of revisions on a page: with at most 14 digits, a tab, a comma and a line break each, far below the limit. */
const REVISIONS_ON_A_PAGE = 50_000;

/** Of exclusions on a page, each with a title of up to 255 bytes. */
const EXCLUSIONS_ON_A_PAGE = 1000;

/** What people typed that no choice has, by question: the most frequent ones. */
const MOST_UNKNOWN = 100;

/** In bytes; MediaWiki's default limit is 2 MiB. */
const LARGEST_PAGE = 1_800_000;

/**
 * The data pages: `Results/data.json`, before it the revisions that it names, and after it all else, so that a run that
 * is cut off never leaves figures without what they were counted from. They hold the results as they are published, and
 * which revisions they were counted from, so that anyone can count again. Written as MediaWiki writes them, so that
 * saving unchanged results changes nothing.
 *
 * @param report
 * @param published - What of it may be published, where that is known already
 * @param change - Since the wave before
 */
export function resultsDataPages(
	report: SurveyReport, published: PublishedResults = publishedResults( report ),
	change: WaveComparison | null = waveChange( report, published ),
): readonly DataPage[] {
	const { titles } = report;
	const data = titles.resultsData( published.survey );
	const revisions = revisionPages( report );
	const exclusions = exclusionPages( published, report );
	const { excluded, breakdowns } = published;
	const excludedMore = exclusions.length === 0 ? {} : { excludedMore: {
		count: excluded.length,
		reasons: sortedCounts( exclusionReasons( excluded ) ),
		pages: exclusions.map( ( { title } ) => title ),
	} };
	const write = ( groups: unknown, earlier = published.earlier ): string => writeJsonPage( {
		survey: published.survey,
		definition: { page: titles.definition( published.survey ), revision: report.definitionRevision },
		minAnswers: report.survey.minAnswers,
		minCell: report.survey.minCell,
		population: published.population,
		counted: published.counted,
		...report.held === undefined || report.held === null ? {} : { held: report.held },
		excluded: excluded.slice( 0, EXCLUSIONS_ON_A_PAGE ),
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
		answers: report.counted.named?.map( ( answer ) => revisionOf( answer, report.home ) ) ??
			{ count: report.counted.count, revisions: revisions.map( ( { title } ) => title ) },
	} );
	const whole = write( breakdowns );
	if ( byteLength( whole ) <= LARGEST_PAGE ) {
		return [ ...revisions, { title: data, text: whole }, ...exclusions ];
	}
	const groups = groupPages( breakdowns, report );
	const named = breakdowns.map( ( { by, question, isPartition, ungrouped, withheld }, index ) => ( {
		by, question, isPartition, ...withheld === undefined ? {} : { withheld }, ungrouped,
		pages: groups.filter( ( page ) => page.breakdown === index ).map( ( { title } ) => title ),
	} ) );
	const rest = write( named );
	return [
		...revisions,
		// What is kept for whoever reads it goes before what the next release has to be put beside.
		{ title: data, text: byteLength( rest ) <= LARGEST_PAGE || published.earlier === undefined ? rest :
			write( named, { ...published.earlier, breakdowns: [] } ) },
		...exclusions,
		...groups.map( ( { title, text } ) => ( { title, text } ) ),
	];
}

/** The text of `Results/data.json`. */
export function writeResultsData( report: SurveyReport, published: PublishedResults = publishedResults( report ) ): string {
	const title = report.titles.resultsData( published.survey );
	return resultsDataPages( report, published ).find( ( page ) => page.title === title )?.text ?? '';
}

/** The revisions of each place, where the answers are too many to be listed one by one. */
function revisionPages( { survey, titles, counted }: SurveyReport ): DataPage[] {
	const pages: DataPage[] = [];
	if ( counted.named !== null ) {
		return pages;
	}
	counted.places.forEach( ( { community, revisions } ) => {
		for ( let start = 0; start < revisions.length; start += REVISIONS_ON_A_PAGE ) {
			pages.push( pageInList( titles.resultsPart( survey.id, 'revisions', pages.length + 1 ), () => ( {
				survey: survey.id,
				community,
				revisions: Array.from( revisions.slice( start, start + REVISIONS_ON_A_PAGE ) ),
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

function exclusionPages( { survey, excluded }: PublishedResults, { titles }: SurveyReport ): DataPage[] {
	const pages: DataPage[] = [];
	for ( let start = EXCLUSIONS_ON_A_PAGE; start < excluded.length; start += EXCLUSIONS_ON_A_PAGE ) {
		pages.push( pageInList( titles.resultsPart( survey, 'excluded', pages.length + 1 ),
			() => ( { survey, excluded: excluded.slice( start, start + EXCLUSIONS_ON_A_PAGE ) } ) ) );
	}
	return pages;
}

interface GroupPage extends DataPage {
	/** Its place in the list of breakdowns. */
	readonly breakdown: number;
}

/** The groups of each breakdown, as many on a page as it holds. */
function groupPages( breakdowns: readonly PublishedBreakdown[], { survey, titles }: SurveyReport ): GroupPage[] {
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
			const bytes = byteLength( writeJsonPage( group ) );
			// On the page each line is two tabs further in.
			const indented = bytes + 2 * writeJsonPage( group ).split( '\n' ).length;
			if ( size > 0 && size + indented > LARGEST_PAGE ) {
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
