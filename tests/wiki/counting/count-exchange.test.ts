import { operatorMessages } from '../../../src/bot/messages';
import { countExchange } from '../../../src/wiki/counting/count-exchange';
import { openCountingPlace } from '../../../src/wiki/counting/counting-place';
import { createMemoryWiki, type MemoryWiki } from './memory-source';

const offer = ( skill: string, more = '' ): string => `{{Offer a skill|id=o1|skill=${ skill }|languages=fr|status=open${ more }}}`;
const seek = ( skill: string ): string => `{{Seek a skill|id=s1|skill=${ skill }|languages=fr|status=open}}`;

async function count( wiki: MemoryWiki ): Promise<{ offers: Record<string, number>; seeks: Record<string, number> }> {
	const place = await openCountingPlace( wiki, true, operatorMessages( process.cwd() ) );
	const { offers, seeks } = await countExchange( place, '2026-11-29' );
	return { offers: Object.fromEntries( offers ), seeks: Object.fromEntries( seeks ) };
}

describe( 'countExchange', () => {
	it( 'counts accounts, not pages or calls', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'budgeting' ) + seek( 'lua' ) );
		wiki.save( 'User:Ana', 'Ana', `Hello. ${ offer( 'budgeting' ) }` );
		wiki.save( 'User:Ben/Skills', 'Ben', offer( 'budgeting' ) + offer( 'lua', '|expires=2026-11-28' ) );
		expect( await count( wiki ) ).toEqual( { offers: { budgeting: 2 }, seeks: { lua: 1 } } );
	} );

	it( 'believes nobody who writes on another account\'s page', async () => {
		const wiki = createMemoryWiki( 'home' );
		wiki.save( 'LocalSkills/People/Ana', 'Ana', offer( 'budgeting' ) );
		wiki.save( 'LocalSkills/People/Ana', 'Mallory', offer( 'lua' ) );
		wiki.save( 'LocalSkills/People/Ben', 'Mallory', offer( 'lua' ) );
		wiki.save( 'Project:Offers', 'Cem', offer( 'lua' ) );
		expect( await count( wiki ) ).toEqual( { offers: { budgeting: 1 }, seeks: {} } );
	} );

	it( 'counts nothing where nothing is offered', async () => {
		expect( await count( createMemoryWiki( 'home' ) ) ).toEqual( { offers: {}, seeks: {} } );
	} );
} );
