/** What a file of MediaWiki's export format tells, and whom. */
import type { DumpPage, RevisionCollector } from './dump-page';

/** What the head of a file says about the wiki. */
export interface DumpHead {
	/** Code of the language of the wiki's content. */
	readonly language: string;
	readonly siteName: string;
	/** The name of the wiki's database; empty where the file does not say. */
	readonly database: string;
	readonly generator: string;
	/** Number → the wiki's own name. */
	readonly namespaces: ReadonlyMap<number, string>;
	/** Whether the first letter of a title is a capital whatever is written. */
	readonly capitalLinks: boolean;
}

/** An entry of a log, in a file of logs. */
export interface DumpLogEntry {
	readonly type: string;
	readonly timestamp: string;
	/** As PHP serialises them, or one in each line; empty where they are hidden. */
	readonly parameters: string;
}

export interface DumpHandlers {
	onHead( head: DumpHead ): void;
	/** What is wanted of a page, before its revisions are read; null: nothing. */
	collectorFor( title: string, namespace: number, redirect: string | null ): RevisionCollector | null;
	/** Each page of which something is wanted, when it has been read. */
	onPage( page: DumpPage ): void;
	/** Any page, also those of which nothing is wanted. */
	onPageEnd?( title: string, revisionCount: number ): void;
	onLogEntry( entry: DumpLogEntry ): void;
}
