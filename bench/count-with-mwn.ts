/**
 * The job of `localskills aggregate --dump`, as one would write it with mwn: which answers count, and how often each code
 * was given to each question. Prints that as JSON, with the seconds it took and the peak of memory.
 */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { Mwn } from 'mwn';
import { SaxesParser } from 'saxes';

const require = createRequire( import.meta.url );
const { Mwn: MwnClass } = require( 'mwn' ) as { Mwn: new () => Mwn };
const { Wikitext } = new MwnClass();

const [ path = '', prefix = '', most = '0', asked = '{}' ] = process.argv.slice( 2 );
const questions = new Map( Object.entries( JSON.parse( asked ) as Record<string, boolean> ) );
const counts = Object.fromEntries( Array.from( questions.keys(), ( name ): [ string, Record<string, number> ] => [ name, {} ] ) );
let [ counted, pages ] = [ 0, 0 ];

interface Saved {
	timestamp: string;
	id: number;
	user: string;
	text: string;
}

function count( title: string, revisions: readonly Saved[] ): void {
	const owner = title.slice( prefix.length );
	const saved = revisions.slice().sort( ( a, b ) =>
		a.timestamp < b.timestamp ? -1 : Number( a.timestamp > b.timestamp ) || a.id - b.id );
	const own = saved.filter( ( { user } ) => user === owner );
	const answers = saved[ 0 ]?.user === owner ? Wikitext.parseTemplates( own[ own.length - 1 ]?.text ?? '', {
		namePredicate: ( name: string ) => name === 'Skills survey answer',
	} ) : [];
	if ( answers.length !== 1 ) {
		return;
	}
	counted++;
	for ( const { name, value } of answers[ 0 ]?.parameters ?? [] ) {
		const isMultiple = questions.get( String( name ) );
		if ( isMultiple !== undefined ) {
			const text = value.trim().replace( /&#(\d+);/g, ( _reference, code: string ) => String.fromCodePoint( Number( code ) ) );
			const codes = counts[ String( name ) ] as Record<string, number>;
			new Set( isMultiple ? text.split( ';' ) : [ text ] ).forEach( ( code ) => {
				codes[ code ] = ( codes[ code ] ?? 0 ) + 1;
			} );
		}
	}
}

const start = process.cpuUsage();
const parser = new SaxesParser();
const stack: string[] = [];
let [ title, text ] = [ '', '' ];
let revisions: Saved[] = [];
let revision: Saved = { timestamp: '', id: 0, user: '', text: '' };
parser.on( 'opentag', ( { name } ) => {
	stack.push( name );
	text = '';
	if ( name === 'page' ) {
		revisions = [];
	} else if ( name === 'revision' ) {
		revision = { timestamp: '', id: 0, user: '', text: '' };
		revisions.push( revision );
	}
} );
parser.on( 'text', ( piece ) => {
	text += piece;
} );
parser.on( 'closetag', ( { name } ) => {
	stack.pop();
	const parent = stack[ stack.length - 1 ];
	if ( name === 'title' ) {
		title = text;
	} else if ( name === 'timestamp' ) {
		revision.timestamp = text;
	} else if ( name === 'username' ) {
		revision.user = text;
	} else if ( name === 'text' ) {
		revision.text = text;
	} else if ( name === 'id' && parent === 'revision' ) {
		revision.id = Number( text );
	} else if ( name === 'page' && title.startsWith( prefix ) && pages < Number( most ) ) {
		pages++;
		count( title, revisions );
	}
} );
const decoder = new TextDecoder();
for await ( const bytes of createReadStream( path ) ) {
	parser.write( decoder.decode( bytes as Uint8Array, { stream: true } ) );
	if ( pages === Number( most ) ) {
		break;
	}
}
const { user, system } = process.cpuUsage( start );
console.log( JSON.stringify( {
	counted, pages, counts, seconds: ( user + system ) / 1e6, memory: process.resourceUsage().maxRSS * 1024,
} ) );
