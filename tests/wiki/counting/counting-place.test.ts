import { operatorMessages } from '../../../src/bot/messages';
import { CONFIGURATION_PAGE } from '../../../src/core/pages';
import type { AnswerSource } from '../../../src/wiki/answer-source';
import { readTitles } from '../../../src/wiki/counting/counting-place';
import { createMemoryWiki } from './memory-source';

const messages = operatorMessages( process.cwd() );

/** A wiki whose project namespace has a name of its own, as on most. */
function wikiWith( root: string, isCaseSensitive = false ): AnswerSource {
	const wiki = createMemoryWiki( 'metawiki' );
	wiki.save( CONFIGURATION_PAGE, 'Admin', JSON.stringify( { root } ) );
	return { ...wiki, siteInfo: async () => ( {
		...await wiki.siteInfo(),
		isCaseSensitive,
		namespaces: new Map( [
			[ -1, [ 'Spezial', 'Special' ] ], [ 0, [ '' ] ], [ 2, [ 'User' ] ], [ 4, [ 'Meta', 'Project', 'WM' ] ], [ 8, [ 'MediaWiki' ] ],
		] ),
	} ) };
}

describe( 'readTitles', () => {
	it.each( [
		[ 'Project:Our_skills', 'Meta:Our skills' ],
		[ 'wm: our skills', 'Meta:Our skills' ],
		[ 'our skills', 'Our skills' ],
		[ 'User:amina/skills', 'User:Amina/skills' ],
		[ 'LocalSkills', 'LocalSkills' ],
	] )( 'spells the root %s as the wiki does, so that answers are found in its lists', async ( root, title ) => {
		expect( ( await readTitles( wikiWith( root ), messages ) ).root ).toBe( title );
	} );

	it( 'leaves a small letter where the wiki does', async () => {
		expect( ( await readTitles( wikiWith( 'our skills', true ), messages ) ).root ).toBe( 'our skills' );
	} );

	it.each( [
		'Project:', ':LocalSkills', '../Main Page', 'A/../B', './A', 'Special:Skills', 'spezial:Skills', 'MediaWiki:Common.js', '~~~~', 'A%41',
		'x'.repeat( 256 ), 'A\tB\u0001', '__proto__/..',
	] )( 'refuses the root %j, below which nothing of ours can stand', async ( root ) => {
		await expect( readTitles( wikiWith( root ), messages ) ).rejects.toThrow( `${ CONFIGURATION_PAGE }: $.root: ` );
	} );
} );
