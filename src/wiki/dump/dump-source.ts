/**
 * The pages of a dump, as counting asks for them. A file can be read from its beginning to its end only, and takes long:
 * so what is asked is answered by what has come up to then, all answer pages that are asked for are handed out in one
 * reading, and only where an answer turns out to have been wrong the work is done once more, with what is known now.
 */
import { createEscapedAnswerReader } from '../../core/survey/read-escaped-answer';
import type { AnswerSource, LanguageInfo, ListedPage } from '../answer-source';
import type { Revision, WikiPage } from '../port';
import type { DumpPage } from './dump-page';
import { createExchangePages } from './exchange-pages';
import { createKnownPages } from './known-pages';
import { knownLanguageInfo } from './language-info';
import { createPageChannel, oneByOne, type PageChannel } from './page-channel';
import { ANSWERS, createFileReader, type FileReaderOptions } from './read-files';

export interface DumpSource extends AnswerSource {
	languageInfo( code: string ): Promise<LanguageInfo>;
	/**
	 * Does some work with this source; again where an answer turned out wrong at the end of the file, so that the work's
	 * result is what it would be if all had been known from the beginning.
	 *
	 * @param work - May be begun twice; what it leaves behind of the first time is not used
	 * @return As the work ends. Rejects with a DumpFault when a file cannot be read
	 */
	read<T>( work: () => Promise<T> ): Promise<T>;
	/** What the files could not tell, of the pages below a prefix that were handed out. */
	untold( prefix: string ): Untold;
}

export interface Untold {
	/** Pages that have earlier revisions which are not in the files: who made them is not known. */
	readonly withoutHistory: number;
	/** Of these, those whose newest revision is by the account in the title, and which therefore count. */
	readonly assumedOwn: number;
	/** Whether there was a log that would tell of renamed accounts. */
	readonly hasRenames: boolean;
}

export interface DumpSourceOptions extends FileReaderOptions {
	/** Surveys that will be counted; null: any. Their answers need what comes before them in the file. */
	readonly surveys: readonly string[] | null;
}

/** Somebody who waits for pages. */
interface Consumer {
	readonly prefix: string;
	readonly channel: PageChannel<ListedPage>;
	readonly untold: { withoutHistory: number; assumedOwn: number };
}

/** What was told, and how to find out whether it was right. */
interface Premise {
	readonly told: string;
	readonly now: () => string;
}

/** The id of the survey that a page answers by its title, or null. */
function surveyAnswered( title: string ): string | null {
	const at = title.indexOf( ANSWERS );
	return at === -1 ? null : title.slice( title.lastIndexOf( '/', at - 1 ) + 1, at );
}

function pageOf( { title, namespace, redirect, revisions }: DumpPage ): WikiPage | null {
	const [ latest ] = revisions;
	return latest === undefined ? null : { title, namespace, isRedirect: redirect !== null, latest };
}

export function createDumpSource( options: DumpSourceOptions ): DumpSource {
	const known = createKnownPages();
	let premises = new Map<string, Premise>();
	let consumers: Consumer[] = [];
	let untold = new Map<string, Consumer[ 'untold' ]>();
	/** The reading that is under way, and of it: pages that have been read but not handed out. */
	let reading: AsyncIterator<readonly DumpPage[]> | null = null;
	let ahead: readonly DumpPage[] = [];
	let running: Promise<void> | null = null;
	let failure: { readonly error: unknown } | null = null;

	function tell( key: string, now: () => string ): void {
		if ( !files.isComplete() && !premises.has( key ) ) {
			premises.set( key, { told: now(), now } );
		}
	}

	const tellRedirects = ( title: string ): void => tell( `redirects ${ title }`, () => known.redirectsTo( title ).join( '|' ) );
	const exchange = createExchangePages( known, tellRedirects );
	const files = createFileReader( options, known, exchange );

	function listed( page: DumpPage, consumer: Consumer ): ListedPage | null {
		const { title, namespace, pageId, redirect, revisions, revisionCount } = page;
		const [ latest ] = revisions;
		if ( latest === undefined ) {
			return null;
		}
		const given = { title, namespace, isRedirect: redirect !== null, pageId, latest, history: revisions };
		if ( revisionCount > 1 || latest.parentId === 0 ) {
			return given;
		}
		tell( 'histories', () => String( files.hasHistories() ) );
		if ( files.hasHistories() ) {
			// Its earlier revisions were deleted.
			return given;
		}
		consumer.untold.withoutHistory++;
		const names = known.namesOf( title.slice( title.indexOf( ANSWERS ) + ANSWERS.length ) );
		consumer.untold.assumedOwn += latest.user !== null && names.has( latest.user ) ? 1 : 0;
		return { ...given, isHistoryPartial: true };
	}

	async function handOut( pages: readonly DumpPage[], to: readonly Consumer[] ): Promise<void> {
		for ( const consumer of to ) {
			const own: ListedPage[] = [];
			for ( const page of pages ) {
				const given = page.title.startsWith( consumer.prefix ) ? listed( page, consumer ) : null;
				if ( given !== null ) {
					own.push( given );
				}
			}
			if ( own.length > 0 ) {
				await consumer.channel.push( own );
			}
		}
	}

	/** Reads the rest of the files, for whoever waits for pages now. */
	async function runReading(): Promise<void> {
		const served = consumers;
		consumers = [];
		try {
			reading ??= files.read();
			await handOut( ahead, served );
			ahead = [];
			for ( let next = await reading.next(); next.done !== true; next = await reading.next() ) {
				await handOut( next.value, served );
			}
			served.forEach( ( { channel } ) => channel.end() );
		} catch ( error ) {
			failure = { error };
			served.forEach( ( { channel } ) => channel.fail( error ) );
		}
		reading = null;
	}

	/** Begins when everybody who could go on without pages has done so. */
	function requestReading(): void {
		running ??= new Promise<void>( ( resolve ) => {
			setImmediate( resolve );
		} ).then( runReading ).then( () => {
			running = null;
			if ( consumers.length > 0 ) {
				requestReading();
			}
		} );
	}

	/** Reads up to the first answer that will be asked for: what it takes to count answers usually stands before them. */
	async function readAhead(): Promise<void> {
		const wanted = options.surveys === null ? null : new Set( options.surveys );
		const isWanted = ( { title }: DumpPage ): boolean => {
			const survey = surveyAnswered( title );
			return survey !== null && ( wanted === null || wanted.has( survey ) );
		};
		reading = files.read();
		for ( let next = await reading.next(); next.done !== true; next = await reading.next() ) {
			if ( next.value.some( isWanted ) ) {
				ahead = next.value;
				return;
			}
		}
		reading = null;
	}

	async function finishReading(): Promise<void> {
		// A reading may have been asked for while another one was under way.
		for ( let last = running; last !== null; last = running ) {
			await last;
		}
		if ( !files.isComplete() && failure === null ) {
			await runReading();
		}
		if ( failure !== null ) {
			throw failure.error;
		}
	}

	/** A prefix with the name that its namespace has in the files. */
	function normalizePrefix( prefix: string ): string {
		return known.normalize( `${ prefix }x` ).slice( 0, -1 );
	}

	return {
		read: async ( work ) => {
			for ( ;; ) {
				premises = new Map();
				untold = new Map();
				if ( !files.isComplete() ) {
					await readAhead();
				}
				const outcome = await work().then( ( value ) => ( { value } ), ( error: unknown ) => ( { error } ) );
				await finishReading();
				if ( !Array.from( premises.values() ).some( ( { told, now } ) => told !== now() ) ) {
					if ( 'error' in outcome ) {
						throw outcome.error;
					}
					return outcome.value;
				}
			}
		},
		untold: ( prefix ) => ( {
			withoutHistory: 0, assumedOwn: 0, ...untold.get( normalizePrefix( prefix ) ), hasRenames: files.hasLogs(),
		} ),
		createEscapedReader: createEscapedAnswerReader,
		languageInfo: async ( code ) => knownLanguageInfo( code ),
		siteInfo: async () => known.siteInfo(),
		readPages: async ( titles ) => {
			const found = new Map<string, WikiPage>();
			for ( const asked of titles ) {
				const title = known.normalize( asked );
				tell( `page ${ title }`, () => String( known.page( title )?.revisions[ 0 ]?.id ?? '' ) );
				const page = known.page( title );
				const whole = page === undefined ? null : pageOf( page );
				if ( whole !== null ) {
					found.set( asked, whole );
				}
			}
			return found;
		},
		pagesBelow: ( prefix ) => {
			const normal = normalizePrefix( prefix );
			const counts = { withoutHistory: 0, assumedOwn: 0 };
			const consumer: Consumer = { prefix: normal, channel: createPageChannel(), untold: counts };
			untold.set( normal, counts );
			consumers.push( consumer );
			requestReading();
			return oneByOne( consumer.channel );
		},
		pagesOfPeople: async function *( _prefix, titles ) {
			const templates = titles.map( ( title ) => title.slice( title.indexOf( ':' ) + 1 ) );
			const calling = (): readonly DumpPage[] => exchange.calling( templates );
			tell( `pages with ${ templates.join( '|' ) }`, () => calling().map( ( { revisions } ) => revisions[ 0 ]?.id ).join( '|' ) );
			for ( const page of calling() ) {
				const whole = pageOf( page );
				if ( whole !== null ) {
					yield { ...whole, pageId: page.pageId, history: page.revisions };
				}
			}
		},
		childrenBelow: async ( prefix ) => {
			const normal = normalizePrefix( prefix );
			tell( `children ${ normal }`, () => known.childrenOf( normal ).join( '|' ) );
			return known.childrenOf( normal );
		},
		redirectsTo: async ( title ) => {
			const normal = known.normalize( title );
			tellRedirects( normal );
			return known.redirectsTo( normal );
		},
		revisions: async ( ids ) => {
			const found = new Map<number, Revision>();
			for ( const id of ids ) {
				tell( `revision ${ id }`, () => String( known.revision( id ) !== undefined ) );
				const revision = known.revision( id );
				if ( revision !== undefined ) {
					found.set( id, revision );
				}
			}
			return found;
		},
		firstRevision: async ( title ) => {
			const page = known.page( known.normalize( title ) );
			return page?.revisions[ page.revisions.length - 1 ] ?? null;
		},
		newestRevisionBy: async ( title, user ) => {
			const normal = known.normalize( title );
			const page = known.page( normal ) ?? exchange.page( normal );
			return page?.revisions.find( ( revision ) => revision.user === user ) ?? null;
		},
		revisionsAfter: async ( title, id ) => {
			const normal = known.normalize( title );
			const revisions = ( known.page( normal ) ?? exchange.page( normal ) )?.revisions ?? [];
			return revisions.slice( 0, Math.max( 0, revisions.findIndex( ( revision ) => revision.id === id ) ) );
		},
		revisionsUpTo: async ( title, id ) => {
			const normal = known.normalize( title );
			const revisions = ( known.page( normal ) ?? exchange.page( normal ) )?.revisions ?? [];
			return revisions.slice( id === null ? 0 : Math.max( 0, revisions.findIndex( ( revision ) => revision.id === id ) ) );
		},
		revisionsBySince: async ( title, user, timestamp ) => {
			const normal = known.normalize( title );
			const revisions = ( known.page( normal ) ?? exchange.page( normal ) )?.revisions ?? [];
			return revisions.filter( ( revision ) => revision.user === user && revision.timestamp >= timestamp ).reverse();
		},
		movesAround: async () => [ null ],
		// What the files have of a page's history, they give along; nothing is left to ask for.
		recombinedPagesSince: async () => ( { pageIds: new Set(), titles: new Set() } ),
		renamesSince: async ( timestamp ) => {
			tell( 'renames', () => String( known.renames.length ) );
			return known.renames.filter( ( rename ) => rename.timestamp >= timestamp );
		},
	};
}
