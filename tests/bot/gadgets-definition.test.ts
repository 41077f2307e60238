import { mergeGadgetsDefinition } from '../../src/bot/gadgets-definition';
import type { GadgetDefinition } from '../../src/bot/gadgets-definition';

const GADGETS: GadgetDefinition[] = [
	{ name: 'LocalSkills', pages: [ 'LocalSkills.js', 'LocalSkills.css' ], options: { ResourceLoader: true, dependencies: [ 'a', 'b' ], type: 'general' } },
	{ name: 'LocalSkills-styles', pages: [ 'LocalSkills-styles.css' ], options: { ResourceLoader: true, hidden: true } },
];
const LINES = '* LocalSkills[ResourceLoader|dependencies=a,b|type=general]|LocalSkills.js|LocalSkills.css\n' +
	'* LocalSkills-styles[ResourceLoader|hidden]|LocalSkills-styles.css';

describe( 'mergeGadgetsDefinition', () => {
	it( 'begins the page of a wiki without gadgets', () => {
		expect( mergeGadgetsDefinition( '', GADGETS ) ).toBe( `== LocalSkills ==\n${ LINES }` );
	} );

	it( 'adds a section after those that are there', () => {
		const others = 'Words.\n== a ==\n* X[ResourceLoader]|X.js';
		expect( mergeGadgetsDefinition( `${ others }\n`, GADGETS ) ).toBe( `${ others }\n\n== LocalSkills ==\n${ LINES }` );
	} );

	it( 'adds to its section where a gadget is missing there', () => {
		const page = '==LocalSkills==\n* LocalSkills-styles[old]|old.css\n\n== a ==\n* LocalSkillsToo|x.js';
		expect( mergeGadgetsDefinition( page, GADGETS ).split( '\n' ) ).toEqual( [
			'==LocalSkills==', LINES.split( '\n' )[ 1 ], LINES.split( '\n' )[ 0 ], '', '== a ==', '* LocalSkillsToo|x.js',
		] );
	} );

	it( 'leaves a gadget where the community put it, and takes away a second line of it', () => {
		const page = '== a ==\n*LocalSkills [old] | old.js\n* LocalSkills|older.js\n* LocalSkills-styles|old.css\n* X|x.js';
		expect( mergeGadgetsDefinition( page, GADGETS ) ).toBe( `== a ==\n${ LINES }\n* X|x.js` );
	} );

	it( 'changes nothing the second time', () => {
		for ( const page of [ '', '* X|x.js\n', '== LocalSkills ==\n\n\n== b ==' ] ) {
			const once = mergeGadgetsDefinition( page, GADGETS );
			expect( mergeGadgetsDefinition( once, GADGETS ) ).toBe( once );
		}
	} );
} );
