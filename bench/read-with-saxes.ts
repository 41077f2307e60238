/** The bare reader of XML that dumps are read with, doing nothing with what it reads. Prints seconds and the peak of memory. */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

const parser = new SaxesParser();
let characters = 0;
parser.on( 'opentag', () => undefined );
parser.on( 'closetag', () => undefined );
parser.on( 'text', ( text ) => {
	characters += text.length;
} );
const start = process.cpuUsage();
const decoder = new TextDecoder( 'utf-8', { fatal: true } );
for await ( const bytes of createReadStream( process.argv[ 2 ] ?? '', { highWaterMark: 2 ** 16 } ) ) {
	parser.write( decoder.decode( bytes as Uint8Array, { stream: true } ) );
}
parser.close();
const { user, system } = process.cpuUsage( start );
console.log( JSON.stringify( { characters, seconds: ( user + system ) / 1e6, memory: process.resourceUsage().maxRSS * 1024 } ) );
