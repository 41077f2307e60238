/** A parser of dumps that leaves everything to the XML parser: what the other one has to agree with. */
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { DumpFault } from '../../../src/wiki/dump/dump-fault';
import type { DumpHandlers } from '../../../src/wiki/dump/dump-handlers';
import { createExportElements } from '../../../src/wiki/dump/export-elements';

export function readWithSaxes( xml: string, handlers: DumpHandlers ): void {
	const parser = new SaxesParser( { position: false } );
	const elements = createExportElements( handlers );
	parser.on( 'opentag', ( { name, attributes } ) => elements.open( name, attributes as Record<string, SaxesAttributePlain & string> ) );
	parser.on( 'closetag', ( { name } ) => elements.close( name ) );
	parser.on( 'text', elements.addText );
	parser.on( 'cdata', elements.addSection );
	parser.on( 'doctype', () => {
		throw new DumpFault( 'it has a document type definition, which no export has' );
	} );
	parser.on( 'error', ( error ) => {
		throw new DumpFault( `it is not well-formed XML: ${ error.message }` );
	} );
	parser.write( xml );
	parser.close();
	elements.end();
}
