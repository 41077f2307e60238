/** Reads the files of a dump from the first to the last, learns what is to be known, and hands on the answer pages. */
import { DumpFault } from './dump-fault';
import { readDumpBytes } from './dump-file';
import type { DumpHandlers } from './dump-handlers';
import { AnswerCollector, createFullCollector, createNewestCollector, type DumpPage, type RevisionCollector } from './dump-page';
import { exchangeOwner, type ExchangePages } from './exchange-pages';
import { createExportParser } from './export-parser';
import { isLookedUp, isNewestEnough, type KnownPages } from './known-pages';
import { readRename } from './renames';

/** What tells an answer page from others, by its title. */
export const ANSWERS = '/Answers/';

const NO_ACCOUNTS: ReadonlySet<string> = new Set();
const noAccounts = (): ReadonlySet<string> => NO_ACCOUNTS;

export interface FileReader {
	/**
	 * All files, once; pages as they come, whose texts hold until the next ones are asked for. Rejects with a DumpFault,
	 * and its place, when a file cannot be read.
	 */
	read(): AsyncGenerator<readonly DumpPage[]>;
	/** Whether all files have been read to their end. */
	isComplete(): boolean;
	/** Whether any page so far has more than one revision: then the files have all of them. */
	hasHistories(): boolean;
	/** Whether there was a log. */
	hasLogs(): boolean;
}

export interface FileReaderOptions {
	readonly files: readonly string[];
	/** Told how many pages have been read so far. */
	readonly onProgress?: ( pages: number ) => void;
	/** Ends the reading. */
	readonly signal?: Pick<AbortSignal, 'aborted'>;
}

/**
 * @param options
 * @param known - Is taught
 * @param exchange - Is shown what may be of interest to it
 */
export function createFileReader( options: FileReaderOptions, known: KnownPages, exchange: ExchangePages ): FileReader {
	const { files, onProgress, signal } = options;
	let [ isComplete, hasHistories, hasLogs ]: [ boolean, boolean, boolean ] = [ false, false, false ];

	function collectorFor( title: string, namespace: number, redirect: string | null ): RevisionCollector | null {
		const at = title.indexOf( ANSWERS );
		if ( at !== -1 ) {
			return new AnswerCollector( () => known.namesOf( title.slice( at + ANSWERS.length ) ) );
		}
		if ( namespace === 10 ) {
			// Of templates, only which of them lead to others.
			return redirect === null ? null : new AnswerCollector( noAccounts );
		}
		if ( isLookedUp( title, namespace ) ) {
			return isNewestEnough( title ) ? createNewestCollector() : createFullCollector();
		}
		const owner = exchangeOwner( title, namespace );
		return owner === null ? null : new AnswerCollector( () => known.namesOf( owner ) );
	}

	async function *read(): AsyncGenerator<readonly DumpPage[]> {
		let [ batch, count, last ]: [ DumpPage[], number, string | null ] = [ [], 0, null ];
		exchange.clear();
		const handlers: DumpHandlers = {
			onHead: known.setHead,
			collectorFor,
			onPage: ( page ) => {
				if ( isLookedUp( page.title, page.namespace ) ) {
					known.add( page );
				} else if ( page.title.includes( ANSWERS ) ) {
					batch.push( page );
				} else {
					exchange.look( page );
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
		};
		for ( const path of files ) {
			let size = 0;
			last = null;
			try {
				const parser = createExportParser( handlers );
				for await ( const bytes of readDumpBytes( path ) ) {
					if ( signal?.aborted === true ) {
						throw new DumpFault( 'stopped before its end' );
					}
					parser.write( bytes );
					size += bytes.length;
					onProgress?.( count );
					if ( batch.length > 0 ) {
						yield batch;
						batch = [];
					}
				}
				parser.close();
			} catch ( error ) {
				if ( error instanceof DumpFault ) {
					const place = last === null ? 'before its first page' : `after the page “${ String( last ) }”`;
					throw new DumpFault( `${ path }: ${ error.message } (${ place }, about ${ size } bytes from its beginning).` );
				}
				throw error;
			}
			if ( batch.length > 0 ) {
				yield batch;
				batch = [];
			}
		}
		isComplete = true;
	}

	return { read, isComplete: () => isComplete, hasHistories: () => hasHistories, hasLogs: () => hasLogs };
}
