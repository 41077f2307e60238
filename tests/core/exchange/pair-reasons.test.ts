import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import { suggestMatches } from '../../../src/core/exchange/match-exchange';
import { pairReasons, speaksFor } from '../../../src/core/exchange/pair-reasons';
import { exchange, offer, seek } from './made-up-exchange';

describe( 'pairReasons', () => {
	const records = [ offer( 'Ana', { level: 4 } ), seek( 'Ben', { level: 3 } ), offer( 'Ben', { skill: 'lua', id: 'o2' } ), seek( 'Ana', { skill: 'lua', id: 's2' } ) ];

	it( 'gives the reasons that the matching gives', () => {
		const reasons = pairReasons( 'Ben/s', 'Ana/o', exchange( records ), DEFAULT_MATCHING );
		const [ list ] = suggestMatches( exchange( records ), DEFAULT_MATCHING ).shortlists.filter( ( one ) => one.seek === 'Ben/s' );
		expect( reasons ).toEqual( list?.suggestions[ 0 ]?.reasons );
		expect( reasons.filter( speaksFor ).map( ( { code } ) => code ) ).toEqual( [ 'skill-same', 'level-fits', 'language', 'reciprocal' ] );
	} );

	it( 'gives none for skills that have nothing to do with each other, or for what does not count', () => {
		expect( pairReasons( 'Ben/s', 'Ben/o2', exchange( records ), DEFAULT_MATCHING ) ).toEqual( [] );
		expect( pairReasons( 'Ben/s', 'Ana/o', exchange( [ offer( 'Ana', { status: 'paused' } ), seek( 'Ben' ) ] ), DEFAULT_MATCHING ) ).toEqual( [] );
	} );
} );
