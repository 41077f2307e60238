/**
 * The pages of a dump, as counting asks for them. A file can be read from its beginning to its end only, and takes long:
 * so what is asked is answered by what has come up to then, all answer pages that are asked for are handed out in one
 * reading, and only where an answer turns out to have been wrong the work is done once more, with what is known now.
 */
import { normalizeUserName } from '../../core/wikitext/title';
import type { AnswerSource, LanguageInfo, ListedPage } from '../answer-source';
import type { Revision, WikiPage } from '../port';
import { DumpFault } from './dump-fault';
import { readDumpText } from './dump-file';
import { createAnswerCollector, createFullCollector, type DumpPage, type RevisionCollector } from './dump-page';
import { createExportParser } from './export-parser';
import { createKnownPages, isLookedUp } from './known-pages';
import { knownLanguageInfo } from './language-info';
import { createPageChannel, type PageChannel } from './page-channel';
import { readRename } from './renames';

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

export interface DumpSourceOptions {
	readonly files: readonly string[];
	/** Surveys that will be counted; null: any. Their answers need what comes before them in the file. */
	readonly surveys: readonly string[] | null;
	/** Told how many characters and pages have been read. */
	readonly onProgress?: ( pages: number ) => void;
	/** Ends the reading. */
	readonly signal?: Pick<AbortSignal, 'aborted'>;
}

interface Consumer {
	readonly prefix: string;
	readonly channel: PageChannel<ListedPage>;
	untold: { withoutHistory: number; assumedOwn: number };
}

const ANSWERS = '/Answers/';

/** The id of the survey that a page answers by its title, or null. */
function surveyAnswered( title: string ): string | null {
	const at = title.indexOf( ANSWERS );
	return at === -1 ? null : title.slice( title.lastIndexOf( '/', at - 1 ) + 1, at );
}

/** What came later in the file than it was needed. */
interface Premise {
	readonly told: string;
	readonly now: () => string;
}

export function createDumpSource( options: DumpSourceOptions ): DumpSource {
	const known = createKnownPages();
	let premises = new Map<string, Premise>();
	let consumers: Consumer[] = [];
	let untold = new Map<string, Consumer[ 'untold' ]>();
	/** Whether some file has been read to its end. */
	let isComplete = false;
	/** Whether any page has more than one revision: then the files have all of them. */
	let hasHistories = false;
	let hasLogs = false;
	let failure: unknown = null;
	let pass: AsyncIterator<readonly DumpPage[]> | null = null;
	/** Of the running pass: pages that have been read but not handed out. */
	let ahead: readonly DumpPage[] = [];

	function tell( key: string, now: () => string ): void {
		if ( !isComplete && !premises.has( key ) ) {
			premises.set( key, { told: now(), now } );
		}
	}

	/** All names that an account may have that once had this one. */
	function namesOf( name: string ): Set<string> {
		const names = new Set( [ name ] );
		// A set grows while it is gone through.
		for ( const current of names ) {
			known.renames.filter( ( { from } ) => normalizeUserName( from ) === current )
				.forEach( ( { to } ) => names.add( normalizeUserName( to ) ) );
		}
		return names;
	}

	function collectorFor( title: string, namespace: number, redirect: string | null ): RevisionCollector | null {
		const at = title.indexOf( ANSWERS );
		if ( at !== -1 ) {
			return createAnswerCollector( namesOf( normalizeUserName( title.slice( at + ANSWERS.length ) ) ) );
		}
		return isLookedUp( title, namespace ) && ( namespace !== 10 || redirect !== null ) ?
			namespace === 10 ? createAnswerCollector( new Set() ) : createFullCollector() : null;
	}

	/** Reads all files once; learns what is to be known on the way. */
	async function *readFiles(): AsyncGenerator<readonly DumpPage[]> {
		let [ count, characters ] = [ 0, 0 ];
		for ( const path of options.files ) {
			let batch: DumpPage[] = [];
			let last: string | null = null;
			const parser = createExportParser( {
				onHead: known.setHead,
				collectorFor,
				onPage: ( page ) => {
					if ( isLookedUp( page.title, page.namespace ) ) {
						known.add( page );
					} else {
						batch.push( page );
					}
				},
				onPageEnd: ( title, revisionCount ) => {
					count++;
					last = title;
					hasHistories ||= revisionCount > 1;
				},
				onLogEntry: ( entry ) => {
					hasLogs = true;
					const rename = readRename( entry );
					if ( rename !== null ) {
						known.addRename( rename );
					}
				},
			} );
			characters = 0;
			try {
				for await ( const text of readDumpText( path ) ) {
					if ( options.signal?.aborted === true ) {
						throw new DumpFault( 'stopped before its end' );
					}
					parser.write( text );
					characters += text.length;
					if ( batch.length > 0 ) {
						yield batch;
						batch = [];
					}
					options.onProgress?.( count );
				}
				parser.close();
			} catch ( error ) {
				if ( error instanceof DumpFault ) {
					const place = last === null ? 'before its first page' : `after the page “${ last }”`;
					throw new DumpFault( `${ path }: ${ error.message } (${ place }, about ${ characters } characters from the beginning).` );
				}
				throw error;
			}
			if ( batch.length > 0 ) {
				yield batch;
			}
		}
		isComplete = true;
	}

	function listed( { title, namespace, pageId, redirect, revisions, revisionCount }: DumpPage, consumer: Consumer ): ListedPage | null {
		const [ latest ] = revisions;
		if ( latest === undefined ) {
			return null;
		}
		const page = { title, namespace, isRedirect: redirect !== null, pageId, latest, history: revisions };
		if ( revisionCount === 1 && latest.parentId !== 0 ) {
			tell( 'histories', () => String( hasHistories ) );
			if ( !hasHistories ) {
				consumer.untold.withoutHistory++;
				consumer.untold.assumedOwn += namesOf( normalizeUserName( title.slice( title.indexOf( ANSWERS ) + ANSWERS.length ) ) )
					.has( latest.user ?? '' ) ? 1 : 0;
				return { ...page, isHistoryPartial: true };
			}
		}
		return page;
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
	async function runPass(): Promise<void> {
		const served = consumers;
		consumers = [];
		try {
			pass ??= readFiles();
			await handOut( ahead, served );
			ahead = [];
			for ( ;; ) {
				const { done, value } = await pass.next();
				if ( done === true ) {
					break;
				}
				await handOut( value, served );
			}
			pass = null;
			served.forEach( ( { channel } ) => channel.end() );
		} catch ( error ) {
			failure = error;
			pass = null;
			served.forEach( ( { channel } ) => channel.fail( error ) );
		}
	}

	let running: Promise<void> | null = null;

	/** Begins when everybody who could go on without pages has done so. */
	function requestPass(): void {
		running ??= new Promise<void>( ( resolve ) => {
			setImmediate( resolve );
		} ).then( runPass ).then( () => {
			running = null;
			if ( consumers.length > 0 ) {
				requestPass();
			}
		} );
	}

	/** Reads up to the first answer that will be asked for: what it takes to count answers usually stands before them. */
	async function readAhead(): Promise<void> {
		const wanted = options.surveys === null ? null : new Set( options.surveys );
		pass = readFiles();
		for ( ;; ) {
			const { done, value } = await pass.next();
			if ( done === true ) {
				pass = null;
				return;
			}
			const isReached = value.some( ( { title } ) => {
				const survey = surveyAnswered( title );
				return survey !== null && ( wanted === null || wanted.has( survey ) );
			} );
			if ( isReached ) {
				ahead = value;
				return;
			}
		}
	}

	function pageOf( { title, namespace, redirect, revisions }: DumpPage ): WikiPage | null {
		const [ latest ] = revisions;
		return latest === undefined ? null : { title, namespace, isRedirect: redirect !== null, latest };
	}

	/** Where the prefix names a namespace, by its name in the file. */
	function normalizePrefix( prefix: string ): string {
		const normal = known.normalize( `${ prefix }x` );
		return normal.slice( 0, -1 );
	}

	return {
		read: async ( work ) => {
			for ( ;; ) {
				premises = new Map();
				untold = new Map();
				if ( !isComplete ) {
					await readAhead();
				}
				const outcome = await work().then( ( value ) => ( { value } ), ( error: unknown ) => ( { error } ) );
				await running;
				if ( failure !== null ) {
					throw failure;
				}
				if ( !isComplete ) {
					await runPass();
					if ( failure !== null ) {
						throw failure;
					}
				}
				const isWrong = Array.from( premises.values() ).some( ( { told, now } ) => told !== now() );
				if ( !isWrong && 'value' in outcome ) {
					return outcome.value;
				}
				if ( !isWrong && 'error' in outcome ) {
					throw outcome.error;
				}
			}
		},
		untold: ( prefix ) => ( {
			withoutHistory: 0, assumedOwn: 0, ...untold.get( normalizePrefix( prefix ) ), hasRenames: hasLogs,
		} ),
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
		pagesBelow: async function *( prefix ) {
			const normal = normalizePrefix( prefix );
			const consumer: Consumer = { prefix: normal, channel: createPageChannel(), untold: { withoutHistory: 0, assumedOwn: 0 } };
			untold.set( normal, consumer.untold );
			consumers.push( consumer );
			requestPass();
			for await ( const pages of consumer.channel ) {
				yield* pages;
			}
		},
		childrenBelow: async ( prefix ) => {
			const normal = normalizePrefix( prefix );
			tell( `children ${ normal }`, () => known.childrenOf( normal ).join( '|' ) );
			return known.childrenOf( normal );
		},
		redirectsTo: async ( title ) => {
			const normal = known.normalize( title );
			tell( `redirects ${ normal }`, () => known.redirectsTo( normal ).join( '|' ) );
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
		newestRevisionBy: async ( title, user ) =>
			known.page( known.normalize( title ) )?.revisions.find( ( revision ) => revision.user === user ) ?? null,
		// What the files have of a page's history, they give along; nothing is left to ask for.
		recombinedPagesSince: async () => ( { pageIds: new Set(), titles: new Set() } ),
		renamesSince: async ( timestamp ) => {
			tell( 'renames', () => String( known.renames.length ) );
			return known.renames.filter( ( rename ) => rename.timestamp >= timestamp );
		},
	};
}
