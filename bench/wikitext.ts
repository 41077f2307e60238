/**
 * `npm run bench`: how fast template calls are read, ours side by side with the parsers of mwn and wikiparser-node, and how
 * long the worst input takes.
 */
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import type { Mwn } from 'mwn';
import { createTemplateReader } from '../src/core/wikitext/template-reader';
import { adversarialPages, answerPages, hugePage, TEMPLATE } from './wikitext-input';

const PAGES = 10_000;
const HUGE = 2_000_000;
const ADVERSARIAL = 128 * 1024;
const WARM_UP_PAGES = 1000;

/** Gives the parameters of each call of the template. */
type Reader = ( text: string ) => ReadonlyMap<string, string>[];

interface WikiparserTemplate {
	readonly name: string;
	getAllArgs(): { readonly name: string; getValue(): string }[];
}

interface Wikiparser {
	parse( text: string, isIncluded: boolean, maxStage: number ): { querySelectorAll( selector: string ): WikiparserTemplate[] };
}

const require = createRequire( import.meta.url );

interface Contestant {
	readonly read: Reader;
	readonly rounds: number;
	/** How many times as fast as this one we want to be. */
	readonly aim: number;
}

function contestants(): Record<string, Contestant> {
	const ours = createTemplateReader( { templates: [ TEMPLATE ] } );
	const { Mwn: MwnClass } = require( 'mwn' ) as { Mwn: new () => Mwn };
	const { Wikitext } = new MwnClass();
	const onlyTemplate = { namePredicate: ( name: string ) => name === TEMPLATE } as Parameters<typeof Wikitext.parseTemplates>[ 1 ];
	const { default: Parser } = require( 'wikiparser-node' ) as { default: Wikiparser };
	const page = `Template:${ TEMPLATE.replace( / /g, '_' ) }`;
	return {
		'ours': { rounds: 9, aim: 1, read: ( text ) => ours( text ).map( ( { parameters } ) => parameters ) },
		'mwn': {
			rounds: 5,
			aim: 7,
			read: ( text ) => Wikitext.parseTemplates( text, onlyTemplate )
				.map( ( { parameters } ) => new Map( parameters.map( ( { name, value } ) => [ String( name ), value ] ) ) ),
		},
		'wikiparser-node': {
			rounds: 1,
			aim: 50,
			// Its second stage knows templates; the later ones look for links, tables and the rest.
			read: ( text ) => Parser.parse( text, false, 2 ).querySelectorAll( 'template' )
				.filter( ( { name } ) => name === page )
				.map( ( template ) => new Map( template.getAllArgs().map( ( argument ) => [ argument.name, argument.getValue().trim() ] ) ) ),
		},
	};
}

function milliseconds( action: () => void ): number {
	const start = process.hrtime.bigint();
	action();
	return Number( process.hrtime.bigint() - start ) / 1e6;
}

function median( values: readonly number[] ): number {
	const sorted = values.slice().sort( ( a, b ) => a - b );
	return sorted[ Math.floor( sorted.length / 2 ) ] as number;
}

function fixed( value: number, digits: number, width: number ): string {
	return value.toFixed( digits ).padStart( width );
}

/** How many calls a reader finds in all pages. */
function readAll( read: Reader, pages: readonly string[] ): number {
	return pages.reduce( ( found, page ) => found + read( page ).length, 0 );
}

function benchAnswers(): boolean {
	const pages = answerPages( PAGES );
	const characters = pages.reduce( ( sum, page ) => sum + page.length, 0 );
	console.log( `${ PAGES } answer pages of ${ Math.round( characters / PAGES ) } characters on average` );
	console.log( 'reader            pages/s     MB/s   first round ms   median ms   ours is' );
	let own = 0;
	let isFastEnough = true;
	for ( const [ name, { read, rounds, aim } ] of Object.entries( contestants() ) ) {
		const found = readAll( read, pages.slice( 0, WARM_UP_PAGES ) );
		if ( found !== WARM_UP_PAGES ) {
			console.log( `  (${ name } found ${ found } answers on ${ WARM_UP_PAGES } pages)` );
		}
		const times = Array.from( { length: rounds }, () => milliseconds( () => readAll( read, pages ) ) );
		const time = median( times );
		own = own || time;
		isFastEnough = isFastEnough && time / own >= aim;
		console.log( `${ name.padEnd( 16 ) }${ fixed( PAGES / time * 1000, 0, 9 ) }${ fixed( characters / time / 1000, 1, 9 ) }` +
			`${ fixed( times[ 0 ] as number, 0, 17 ) }${ fixed( time, 0, 12 ) }${ fixed( time / own, 1, 9 ) } × as fast` );
	}
	return isFastEnough;
}

function benchOne( name: string, text: string ): number {
	const read = createTemplateReader( { templates: [ TEMPLATE ] } );
	let found = 0;
	// Whoever meets such a page meets it once: the first time counts.
	const time = milliseconds( () => {
		found = read( text ).length;
	} );
	console.log( `${ name.padEnd( 44 ) }${ fixed( text.length / 1024, 0, 6 ) } KiB${ fixed( time, 1, 9 ) } ms${ fixed( found, 0, 8 ) } calls` );
	return time;
}

console.log( `Node ${ process.version }, ${ cpus()[ 0 ]?.model ?? 'unknown processor' }\n` );
const isFastEnough = benchAnswers();
console.log( '\nOne page' );
const times = [ benchOne( 'many answers', hugePage( HUGE ) ) ];
for ( const [ name, text ] of Object.entries( adversarialPages( ADVERSARIAL ) ) ) {
	times.push( benchOne( name, text ) );
}
const slowest = Math.max( ...times );
console.log( `\nSlowest page: ${ slowest.toFixed( 0 ) } ms. ${ isFastEnough && slowest < 200 ? 'As fast as wanted.' : 'NOT as fast as wanted.' }` );
