/** The texts of pages that are written when all are there: in a file meanwhile, since together they may be large. */
import { type KeptBytes, keepBytes, keptBytes } from '../wiki/counting/put-bytes';
import type { Spill } from '../wiki/counting/spill';
import type { PageFile } from './page-files';

/** Gone through as often as is wanted; each text is read when it is asked for. */
export interface PagePile extends Iterable<PageFile> {
	readonly length: number;
	add( page: PageFile ): void;
}

/**
 * @param spill - Where the texts are put
 */
export function createPagePile( spill: Spill ): PagePile {
	// One for all: what lies around until the engine collects it would be as large as all texts.
	let memory = Buffer.alloc( 0 );
	const pages: ( Omit<PageFile, 'text'> & { readonly kept: KeptBytes } )[] = [];
	return {
		get length() {
			return pages.length;
		},
		add: ( { title, text, contentModel } ) => {
			const size = Buffer.byteLength( text );
			memory = size > memory.length ? Buffer.alloc( size ) : memory;
			memory.write( text );
			pages.push( { title, contentModel, kept: keepBytes( memory.subarray( 0, size ), spill ) } );
		},
		*[ Symbol.iterator ]() {
			for ( const { title, contentModel, kept } of pages ) {
				yield {
					title,
					contentModel,
					get text(): string {
						return Buffer.from( keptBytes( kept, spill ) ).toString();
					},
				};
			}
		},
	};
}
