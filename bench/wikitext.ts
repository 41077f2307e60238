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
const ROUNDS = 7;
const OURS = 'ours';

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
	type Options = Parameters<typeof Wikitext.parseTemplates>[ 1 ];
	const onlyTemplate = { namePredicate: ( name: string ) => name === TEMPLATE } as Options;
	const { default: Parser } = require( 'wikiparser-node' ) as { default: Wikiparser };
	const page = `Template:${ TEMPLATE.replace( / /g, '_' ) }`;
	return {
		[ OURS ]: { rounds: ROUNDS, aim: 1, read: ( text ) => ours( text ).map( ( { parameters } ) => parameters ) },
		'mwn': {
			rounds: ROUNDS,
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
				.map( ( template ) => new Map(
					template.getAllArgs().map( ( argument ) => [ argument.name, argument.getValue().trim() ] ),
				) ),
		},
	};
}

/** Processor time, so that other programs on the machine do not count; with all of Node's threads, so that its clean-up does. */
function milliseconds( action: () => void ): number {
	const start = process.cpuUsage();
	action();
	const { user, system } = process.cpuUsage( start );
	return ( user + system ) / 1000;
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
	const all = Object.entries( contestants() );
	for ( const [ name, { read } ] of all ) {
		const found = readAll( read, pages.slice( 0, WARM_UP_PAGES ) );
		if ( found !== WARM_UP_PAGES ) {
			console.log( `  (${ name } found ${ found } answers on ${ WARM_UP_PAGES } pages)` );
		}
	}
	// In turns: a machine that is slow for a while is slow for all.
	const times = new Map<string, number[]>( all.map( ( [ name ] ) => [ name, [] ] ) );
	for ( let round = 0; round < ROUNDS; round++ ) {
		for ( const [ name, { read, rounds } ] of all ) {
			if ( round < rounds ) {
				times.get( name )?.push( milliseconds( () => readAll( read, pages ) ) );
			}
		}
	}
	const own = median( times.get( OURS ) ?? [] );
	let isFastEnough = true;
	for ( const [ name, { aim } ] of all ) {
		const [ first, ...others ] = times.get( name ) as [ number, ...number[] ];
		const time = median( [ first, ...others ] );
		isFastEnough = isFastEnough && time / own >= aim;
		console.log( `${ name.padEnd( 16 ) }${ fixed( PAGES / time * 1000, 0, 9 ) }${ fixed( characters / time / 1000, 1, 9 ) }` +
			`${ fixed( first, 0, 17 ) }${ fixed( time, 0, 12 ) }${ fixed( time / own, 1, 9 ) } × as fast` );
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
