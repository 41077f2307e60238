/**
 * `npm run fuzz -- --pages 100000`: compares our reader of wikitext with the development wiki's own parser on generated
 * pages, and prints where they differ.
 */
import { parseArgs } from 'node:util';
import { startWiki } from '../wiki/development-wiki';
import { compareWithParser } from './compare-with-parser';

const HELP = `Compares how we and how MediaWiki read template calls, on generated pages.

Usage: npm run fuzz -- [--pages N] [--from SEED]

  --pages N     how many pages (100000)
  --from SEED   number of the first page (0); the same number is the same page`;

const BATCH = 5000;
const MAX_SHOWN = 10;

function wholeNumber( text: string, option: string ): number {
	if ( !/^\d{1,9}$/.test( text ) ) {
		throw new Error( `--${ option } wants a whole number, not “${ text }”.` );
	}
	return Number( text );
}

async function main(): Promise<void> {
	const { values } = parseArgs( { options: {
		pages: { type: 'string', default: '100000' },
		from: { type: 'string', default: '0' },
		help: { type: 'boolean', default: false },
	} } );
	if ( values.help ) {
		console.log( HELP );
		return;
	}
	const from = wholeNumber( values.from, 'from' );
	const pages = wholeNumber( values.pages, 'pages' );
	const wiki = await startWiki( { name: 'fuzz', mode: 'gadget', onProgress: ( text ) => console.error( text ) } );
	const total = { pages: 0, calls: 0, parameters: 0, differences: 0 };
	try {
		for ( let seed = from; seed < from + pages; seed += BATCH ) {
			const count = Math.min( BATCH, from + pages - seed );
			const found = await compareWithParser( wiki, Array.from( { length: count }, ( _, i ) => seed + i ) );
			const shown = found.differences.slice( 0, Math.max( 0, MAX_SHOWN - total.differences ) );
			for ( const { seed: number, page, ours, parsers } of shown ) {
				console.log( `\nPage ${ number }: ${ JSON.stringify( page ) }\n  ours:      ${ ours }\n  MediaWiki: ${ parsers }` );
			}
			total.pages += found.pages;
			total.calls += found.calls;
			total.parameters += found.parameters;
			total.differences += found.differences.length;
			console.error( `${ total.pages } pages, ${ total.differences } differences` );
		}
	} finally {
		await wiki.stop();
	}
	console.log( `${ total.pages } pages with ${ total.calls } calls and ${ total.parameters } parameters: ${ total.differences } differences.` );
	process.exitCode = total.differences > 0 ? 1 : 0;
}

main().catch( ( error: unknown ) => {
	console.error( error instanceof Error ? error.message : error );
	process.exitCode = 1;
} );
