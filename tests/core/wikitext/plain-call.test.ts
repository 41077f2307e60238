import fc from 'fast-check';
import { DEFAULT_EXTENSION_TAGS } from '../../../src/core/wikitext/extension-tags';
import { createPlainCallReader } from '../../../src/core/wikitext/plain-call';
import { createTemplateScanner } from '../../../src/core/wikitext/scan-templates';
import { createAngleSkipper } from '../../../src/core/wikitext/skip-angle';
import { createTemplateNameMatcher } from '../../../src/core/wikitext/template-name';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';

const match = createTemplateNameMatcher( { templates: [ 'A' ] } );
const scan = createTemplateScanner( match, createAngleSkipper( DEFAULT_EXTENSION_TAGS ) );

/** A page that is nearly one plain call: sometimes it is, sometimes it has what makes more of it. */
const anyPage = fc.array( fc.constantFrom(
	'{{A', '{{a ', '|', '=', '\n', '}}', ' ', 'x', 'role', '|role=editor', '\n|skills.lua.importance=5', '&#91;', '{', '}', '[[', ']]', '<', '<!--', '-->', '==', '\n=', '-{', '{{', ';',
), { maxLength: 14 } ).map( ( parts ) => `{{A${ parts.join( '' ) }}}` );

describe( 'createPlainCallReader', () => {
	it( 'reads what it reads as the scanner does, whatever it has read before', () => {
		const readPlain = createPlainCallReader( match );
		fc.assert( fc.property( fc.array( anyPage, { minLength: 1, maxLength: 5 } ), ( pages ) => {
			for ( const page of pages ) {
				const plain = readPlain( page );
				if ( plain === null ) {
					continue;
				}
				// Padding that changes nothing but that the page is no longer a plain call.
				const padded = createTemplateReader( { templates: [ 'A' ] } )( ` ${ page }` );
				const parametersOf = ( calls: typeof padded ): unknown => calls.map( ( call ) => [ ...call.parameters ] );
				expect( parametersOf( plain ) ).toEqual( parametersOf( padded ) );
				expect( plain.map( ( { template, start, end } ) => ( { template, start, end } ) ) )
					.toEqual( scan( page ).calls.map( ( { template, start, end } ) => ( { template, start, end } ) ) );
			}
		} ), { numRuns: 3000 } );
	} );

	it( 'takes plain answers, and leaves all others to the scanner', () => {
		const readPlain = createPlainCallReader( match );
		expect( readPlain( '{{A\n|role=editor\n|x=a=b\n|y\n}}\n' )?.[ 0 ]?.parameters ).toEqual( new Map(
			[ [ 'role', 'editor' ], [ 'x', 'a=b' ], [ '1', 'y\n' ] ] ) );
		for ( const page of [ '', 'x{{A}}', '{{A}} x', '{{A|{{B}}}}', '{{A|x=[[y]]}}', '{{A|<!-- -->}}', '{{A|\n==x==}}', '{{A', '{{A}' ] ) {
			expect( readPlain( page ) ).toBeNull();
		}
	} );
} );
