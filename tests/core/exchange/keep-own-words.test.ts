import fc from 'fast-check';
import { PERSON_TEMPLATES } from '../../../src/core/exchange/exchange-templates';
import { keepOwnWords } from '../../../src/core/exchange/keep-own-words';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';

const readCalls = createTemplateReader( { templates: PERSON_TEMPLATES } );
const OFFER = '{{Offer a skill|id=o1|skill=lua|note=Evenings}}';
const ACCEPT = '{{Skill exchange step|step=accept|seek=Eve/s1|offer=Cleo/o1}}';
const NO = '{{Skill exchange preferences|messages=no}}';
const keep = ( text: string, own: string ): string | null => keepOwnWords( text, own, readCalls );

describe( 'a page on which others wrote, with the words of its owner only', () => {
	it.each( [
		[ 'a step that was added', `Hello.\n<div style="display:none">${ ACCEPT }</div>`, 'Hello.', 'Hello.\n<div style="display:none"></div>' ],
		[ 'a line that was added', `Hello.\n${ ACCEPT }\nBye`, 'Hello.\nBye', 'Hello.\nBye' ],
		[ 'the same step a second time', `${ ACCEPT }\n${ ACCEPT }`, ACCEPT, `${ ACCEPT }\n` ],
		[ 'a note that was changed', `New words.\n${ OFFER.replace( 'Evenings', 'Never' ) }\n`, OFFER, `New words.\n${ OFFER }` ],
		[ 'a wish that was taken away', 'Hello.', `Hello.\n${ NO }`, `Hello.\n${ NO }` ],
		[ 'a step in a parameter', `${ OFFER.replace( 'Evenings', `x ${ ACCEPT }` ) }`, OFFER, OFFER ],
		[ 'words around it', `Hello, ${ OFFER } you!`, OFFER, `Hello, ${ OFFER } you!` ],
	] )( 'is without %s', ( _what, text, own, expected ) => {
		expect( keep( text, own ) ).toBe( expected );
	} );

	it( 'is not made up where the owner\'s words would not be read any more', () => {
		expect( keep( 'Hello. <!-- ', `Hello.\n${ NO }` ) ).toBeNull();
	} );

	it( 'says what the owner said, whatever others did', () => {
		const piece = fc.constantFrom( OFFER, ACCEPT, NO, OFFER.replace( 'o1', 'o2' ), `{{x|${ ACCEPT }}}`, 'words\n', '\n', '<nowiki>', '</nowiki>', '<!--', '-->', '{{', '}}' );
		const page = fc.array( piece, { maxLength: 8 } ).map( ( pieces ) => pieces.join( '' ) );
		const said = ( text: string ): string[] => readCalls( text )
			.map( ( { template, parameters } ) => JSON.stringify( [ template, Array.from( parameters ) ] ) ).sort();
		fc.assert( fc.property( page, page, ( text, own ) => {
			const kept = keep( text, own );
			expect( kept === null ? said( own ) : said( kept ) ).toEqual( said( own ) );
		} ), { numRuns: 2000 } );
	} );
} );
