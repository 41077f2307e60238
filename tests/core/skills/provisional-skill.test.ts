import { ID_PATTERN } from '../../../src/core/pages';
import { createSkillIndex } from '../../../src/core/exchange/search/skill-index';
import { needleOf, soughtWords } from '../../../src/core/exchange/search/search-words';
import { provisionalId, provisionalName } from '../../../src/core/skills/provisional-skill';

describe( 'the id of a skill that has only a name', () => {
	it.each( [
		'تصوير النحل', '書道', 'מדיטציה ויקיפדית', 'मधुमक्खी फोटो', 'фото', 'édition d’images', 'c++', 'c#', 'python 書道', 'r&d', '養蜂 🐝',
	] )( 'gives %s back', ( name ) => {
		const id = provisionalId( name );
		expect( id ).toMatch( ID_PATTERN );
		expect( provisionalName( id ) ).toBe( name );
	} );

	it( 'is written as domain names are', () => {
		// As `domainToASCII` of Node's `url` module gives it.
		expect( provisionalId( '書道' ) ).toBe( 'xn--rovo43g' );
		expect( provisionalId( 'bücher' ) ).toBe( 'xn--bcher-kva' );
		expect( provisionalId( 'Beekeeping  photos' ) ).toBe( 'beekeeping-photos' );
	} );

	it( 'is another one for each name', () => {
		const long = 'how to take photographs of bees and other insects in the garden';
		const names = [
			'تصوير النحل', 'تصوير الطيور', '書道', '茶道', 'c', 'c++', 'c#', 'wikidata', 'wikidata 書道', 'wikidata 茶道', 'resume', 'résumé',
			long, `${ long } at night`, '蜜'.repeat( 80 ), '蜜'.repeat( 79 ), 'ن'.repeat( 80 ),
		];
		const ids = names.map( provisionalId );
		expect( new Set( ids ).size ).toBe( names.length );
		ids.forEach( ( id ) => expect( id ).toMatch( ID_PATTERN ) );
		expect( provisionalName( provisionalId( long ) ) ).toBe( 'how to take photographs of bees and ot…' );
		expect( provisionalName( provisionalId( '蜜'.repeat( 80 ) ) ) ).toMatch( /^蜜+…$/ );
	} );

	it( 'is the same for the same name', () => {
		expect( provisionalId( ' Édition_d’Images ' ) ).toBe( provisionalId( 'e\u0301dition d’images' ) );
		expect( provisionalId( 'Ｃ＋＋' ) ).toBe( provisionalId( 'c++' ) );
		expect( provisionalId( '\u200fتصوير\u00a0النحل\u202c' ) ).toBe( provisionalId( 'تصوير النحل' ) );
	} );

	it( 'is found by the words of the name', () => {
		const index = createSkillIndex( [ 'lua', provisionalId( 'تصوير النحل' ), 'beekeeping-photos' ], null );
		const ranks = ( word: string ): boolean[] =>
			Array.from( index.ranks( needleOf( soughtWords( word )[ 0 ] as string ) ), ( rank ) => rank > 0 );
		expect( ranks( 'النحل' ) ).toEqual( [ false, true, false ] );
		expect( ranks( 'photos' ) ).toEqual( [ false, false, true ] );
	} );

	it( 'is none for what says nothing', () => {
		expect( [ '', ' - ', '\u200b' ].map( provisionalId ) ).toEqual( [ '', '', '' ] );
	} );

	it( 'shows no characters that nobody sees, whoever wrote the id', () => {
		// A right-to-left override, a broken end, digits that are none.
		[ 'xn--a-qin', 'xn--99999999', 'xn---', 'xn--a-', '-' ].forEach( ( id ) =>
			expect( provisionalName( id ) ).not.toMatch( /[\u200e-\u200f\u202a-\u202e\ud800-\udfff]|^$/ ) );
		expect( provisionalName( 'xn--99999999' ) ).toBe( 'xn--99999999' );
	} );
} );
