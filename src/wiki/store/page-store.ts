/**
 * Pages of one wiki, kept on disk between runs: LevelDB, which survives a process that is killed, lets one process in at
 * a time, and says when a file is damaged. Whatever is wrong with it is a `StoreFault`, which must end no run.
 */
import type { AbstractLevel } from 'abstract-level';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';

/** Changed whenever records get another shape: what another version wrote is thrown away. */
const FORMAT = 2;

/** So many records are read or written at once. */
const BATCH = 500;

/** The store cannot be used, and why, in words for the operator. */
export class StoreFault extends Error {
	public constructor( message: string ) {
		super( message );
		this.name = 'StoreFault';
	}
}

type Database = AbstractLevel<string | Buffer | Uint8Array, string, string>;

/** `undefined` deletes. */
export type Change = readonly [ key: string, value: unknown ];

export interface PageStore {
	get( key: string ): Promise<unknown>;
	/** In the order of the keys that were asked for; undefined for those that are missing. */
	getMany( keys: readonly string[] ): Promise<readonly unknown[]>;
	/** All or nothing, even if the process is killed meanwhile. */
	change( changes: readonly Change[] ): Promise<void>;
	/** Everything whose key starts so, in the order of the keys. */
	entries( prefix: string ): AsyncIterable<readonly [ string, unknown ]>;
	/** Forgets everything whose key starts so; with '' everything. */
	clear( prefix: string ): Promise<void>;
	close(): Promise<void>;
}

/** LevelDB looks at its own checksums on writing only, so each value carries one. */
function checksum( json: string ): string {
	return createHash( 'md5' ).update( json ).digest( 'base64' ).slice( 0, 12 );
}

function encode( value: unknown ): string {
	const json = JSON.stringify( value );
	return checksum( json ) + json;
}

function decode( stored: string | undefined ): unknown {
	if ( stored === undefined ) {
		return undefined;
	}
	const json = stored.slice( 12 );
	if ( checksum( json ) !== stored.slice( 0, 12 ) ) {
		throw new StoreFault( 'what it holds is damaged' );
	}
	return JSON.parse( json );
}

function codeOf( error: unknown ): string {
	const { code, cause } = error as { code?: unknown; cause?: unknown };
	return cause !== undefined && cause !== null ? codeOf( cause ) : String( code ?? error );
}

function faultOf( error: unknown ): StoreFault {
	if ( error instanceof StoreFault ) {
		return error;
	}
	const code = codeOf( error );
	return new StoreFault( code === 'LEVEL_LOCKED' ? 'another run is using it' : `it cannot be used (${ code })` );
}

async function guarded<T>( act: () => Promise<T> ): Promise<T> {
	try {
		return await act();
	} catch ( error ) {
		throw faultOf( error );
	}
}

function upperBound( prefix: string ): { gte?: string; lt?: string } {
	// Keys are compared as UTF-8, in which this character comes after all that titles can hold.
	return prefix === '' ? {} : { gte: prefix, lt: `${ prefix }\u{10FFFF}` };
}

function createPageStore( database: Database ): PageStore {
	return {
		get: ( key ) => guarded( async () => decode( await database.get( key ) ) ),
		getMany: ( keys ) => guarded( async () => ( await database.getMany( [ ...keys ] ) ).map( decode ) ),
		change: ( changes ) => guarded( () => database.batch( changes.map( ( [ key, value ] ) => value === undefined ?
			{ type: 'del', key } : { type: 'put', key, value: encode( value ) } ) ) ),
		entries: async function *( prefix ) {
			const iterator = database.iterator( upperBound( prefix ) );
			try {
				for ( ;; ) {
					const entries = await guarded( () => iterator.nextv( BATCH ) );
					if ( entries.length === 0 ) {
						return;
					}
					for ( const [ key, value ] of entries ) {
						yield [ key, await guarded( async () => decode( value ) ) ];
					}
				}
			} finally {
				await iterator.close().catch( () => undefined );
			}
		},
		clear: ( prefix ) => guarded( () => database.clear( upperBound( prefix ) ) ),
		close: () => database.close().catch( () => undefined ),
	};
}

/** A store that ends with the process. */
export async function createMemoryStore(): Promise<PageStore> {
	const { MemoryLevel } = await import( 'memory-level' );
	return createPageStore( new MemoryLevel<string, string>() );
}

/**
 * @param directory - Of this store alone; made if it is missing
 * @param owner - The wiki and the account that the pages are read from and as; what was kept for another is thrown away
 * @param notify - Told when what was kept is thrown away
 * @return Rejects with a StoreFault when it is in use, or cannot be read or written
 */
export async function openPageStore( directory: string, owner: string, notify: ( text: string ) => void ): Promise<PageStore> {
	// Commands that keep nothing do without it.
	const { ClassicLevel } = await import( 'classic-level' );
	const open = async (): Promise<Database> => {
		mkdirSync( directory, { recursive: true, mode: 0o700 } );
		const database = new ClassicLevel<string, string>( directory );
		await database.open();
		return database;
	};
	let database: Database;
	try {
		database = await open();
	} catch ( error ) {
		if ( !/CORRUPTION|IO_ERROR|NOT_FOUND/.test( codeOf( error ) ) && !/orrupt|missing files/.test( String( ( error as Error ).cause ) ) ) {
			throw faultOf( error );
		}
		notify( `The store ${ directory } is damaged; it is made anew.` );
		database = await guarded( async () => {
			await ClassicLevel.destroy( directory );
			return open();
		} );
	}
	const store = createPageStore( database );
	try {
		const known = await store.get( 'format' ).catch( () => null );
		if ( JSON.stringify( known ) !== JSON.stringify( { format: FORMAT, owner } ) ) {
			if ( known !== undefined ) {
				notify( `The store ${ directory } was made by another version or for another account; it is made anew.` );
			}
			await store.clear( '' );
			await store.change( [ [ 'format', { format: FORMAT, owner } ] ] );
		}
	} catch ( error ) {
		await store.close();
		throw error;
	}
	return store;
}
