import { suggestMatches } from '../../../src/core/exchange/match-exchange';
import { DEFAULT_MATCHING, type MatchingOptions, readMatchingOptions } from '../../../src/core/exchange/matching-options';
import { reasonText } from '../../../src/core/exchange/reason-text';
import { faultText } from '../../../src/core/json/fault';
import { english } from '../english';
import { exchange, offer, seek, TAXONOMY } from './made-up-exchange';

type Values = Parameters<typeof offer>[ 1 ];

interface Best { score: number; points: Record<string, number>; words: string[] }

function best(
	ours: Values, theirs: Values, options: MatchingOptions = DEFAULT_MATCHING, others: Parameters<typeof exchange>[ 0 ] = [],
): Best {
	const { shortlists } = suggestMatches( exchange( [ seek( 'Ben', ours ), offer( 'Ana', theirs ), ...others ] ), options );
	const { score = -1, reasons = [] } = shortlists.find( ( { seek: key } ) => key === 'Ben/s' )?.suggestions[ 0 ] ?? {};
	const words = { messages: english, taxonomy: TAXONOMY, languageName: ( code: string ) => `[${ code }]` };
	return {
		score,
		points: Object.fromEntries( reasons.map( ( { part, points } ) => [ part, points ] ) ),
		words: reasons.map( ( reason ) => reasonText( reason, words ) ),
	};
}

describe( 'the score of an offer and a search', () => {
	it( 'is 1000 where nothing could be better, and each reason says its part', () => {
		const { score, points, words } = best(
			{ level: 2, methods: [ 'mentoring', 'event' ], languages: [ 'fr-N' ], timezone: 60, since: '2026-01-01' },
			{ level: 4, methods: [ 'mentoring', 'event' ], languages: [ 'fr-N', 'ar-N' ], timezone: 60, capacity: 2, confirmed: '2026-11-21' },
			DEFAULT_MATCHING, [ offer( 'Ben', { skill: 'lua' } ), seek( 'Ana', { skill: 'lua' } ) ],
		);
		expect( score ).toBe( 1000 );
		expect( points ).toEqual( DEFAULT_MATCHING.weights );
		expect( words ).toEqual( [
			'Exactly what is sought: budgeting', 'The level fits: 4 is offered, 2 is sought', 'Both use this language: [fr]',
			'Both want to work in this way: Mentoring, Event', 'Both are in the same time zone', 'It can go both ways, for in return there is: lua',
			'The offer was confirmed today', 'Free places: 2 of 2', 'Has been sought for 324 days',
		] );
	} );

	it.each( [
		[ 'skill', { skill: 'finance' }, {}, 360, 'A part of what is sought: budgeting belongs to finance' ],
		[ 'skill', { skill: 'finance' }, { skill: 'forecasts' }, 320, 'A part of what is sought: forecasts belongs to finance' ],
		[ 'skill', { skill: 'forecasts' }, {}, 240, 'More general than what is sought: forecasts belongs to budgeting' ],
		[ 'skill', { skill: 'forecasts' }, { skill: 'finance' }, 180, 'More general than what is sought: forecasts belongs to finance' ],
		[ 'skill', {}, { skill: 'old' }, 400, 'Exactly what is sought: budgeting' ],
		[ 'level', { level: 3 }, { level: 3 }, 80, 'The level fits: 3 is offered, 3 is sought' ],
		[ 'level', { level: 1 }, { level: 5 }, 60, 'The level fits: 5 is offered, 1 is sought' ],
		[ 'level', { level: 4 }, { level: 3 }, 30, 'The level is lower than hoped: 3 is offered, 4 is sought' ],
		[ 'level', { level: 5 }, { level: 1 }, 0, 'The level is lower than hoped: 1 is offered, 5 is sought' ],
		[ 'level', { level: 5 }, {}, 50, 'One of the two does not say a level' ],
		[ 'language', { languages: [ 'fr-N' ] }, { languages: [ 'fr-2' ] }, 60, 'Both use this language: [fr]' ],
		[ 'language', { languages: [ 'fr-2', 'pt-br' ] }, { languages: [ 'fr-N', 'pt-N' ] }, 105, 'Both use this language: [pt]' ],
		[ 'language', { languages: [ 'fr-3', 'ar-3' ] }, { languages: [ 'ar-3', 'fr-3' ] }, 105, 'Both use this language: [ar]' ],
		[ 'method', { methods: [ 'event' ] }, { methods: [ 'event', 'mentoring', 'training' ] }, 33, 'Both want to work in this way: Event' ],
		[ 'method', { methods: [ 'event' ] }, {}, 50, 'One of the two takes any way of working together' ],
		[ 'place', { timezone: 60 }, { timezone: 330 }, 25, '4.5 hours of time difference' ],
		[ 'place', { timezone: 0 }, { timezone: 720 }, 0, '12 hours of time difference' ],
		[ 'place', { region: 'mena' }, { region: 'MENA' }, 50, 'Both are in the same region: MENA' ],
		[ 'place', { region: 'mena' }, { region: 'mena' }, 50, 'Both are in the same region: Middle East and North Africa' ],
		[ 'place', { region: 'mena' }, { region: 'eseap' }, 0, 'They are in different regions' ],
		[ 'freshness', {}, { confirmed: '2026-08-23' }, 25, 'The offer was confirmed 90 days ago' ],
		[ 'freshness', {}, { confirmed: '2026-10-07' }, 37, 'The offer was confirmed 45 days ago' ],
		[ 'freshness', {}, { confirmed: '2019-10-07' }, 0, 'The offer was confirmed 2,602 days ago' ],
		[ 'freshness', {}, {}, 0, 'The offer does not say when it was last confirmed' ],
		[ 'waiting', { confirmed: '2026-11-12' }, {}, 5, 'Has been sought for 9 days' ],
	] )( 'has for %s, %j beside %j, %i points', ( part, ours, theirs, points, words ) => {
		const found = best( ours as Values, theirs as Values );
		// Halves are rounded together with the points before them.
		expect( found.points[ part ] ).toBeGreaterThanOrEqual( points );
		expect( found.points[ part ] ).toBeLessThanOrEqual( points + 1 );
		expect( found.words ).toContain( words );
	} );

	it( 'follows the weights, whatever they add up to', () => {
		const { options } = readMatchingOptions( { weights: {
			skill: 1, level: 0, language: 0, method: 0, place: 3, reciprocity: 0, freshness: 0, room: 0, waiting: 0,
		} } );
		expect( best( { region: 'a' }, { region: 'b' }, options ).score ).toBe( 250 );
		expect( best( { region: 'a' }, { region: 'a' }, options ).score ).toBe( 1000 );
	} );
} );

describe( 'readMatchingOptions', () => {
	it( 'takes the default for what is not said', () => {
		expect( readMatchingOptions( undefined ) ).toEqual( { options: DEFAULT_MATCHING, faults: [] } );
		const { options } = readMatchingOptions( { clinicSize: 8, weights: { place: 100 } } );
		expect( options ).toEqual( { ...DEFAULT_MATCHING, clinicSize: 8, weights: { ...DEFAULT_MATCHING.weights, place: 100 } } );
	} );

	it.each( [
		[ [], 'Properties in braces must stand here.', '$.matching' ],
		[ { weights: 3 }, 'Properties in braces must stand here.', '$.matching.weights' ],
		[ { clinicSize: 1 }, '1 is too small. Write 2 or more.', '$.matching.clinicSize' ],
		[ { weights: { skill: 5000 } }, '5,000 is too large. Write 1,000 or less.', '$.matching.weights.skill' ],
		[ { weights: { skill: 0.5 } }, 'A whole number, without quotes, must stand here.', '$.matching.weights.skill' ],
		[ { shortlistLength: '5' }, 'A whole number, without quotes, must stand here.', '$.matching.shortlistLength' ],
		[ { weights: { luck: 5 } }, '“luck” is not known here. Remove it, or correct its spelling. Known here: ' +
			'skill, level, language, method, place, reciprocity, freshness, room, waiting.', '$.matching.weights.luck' ],
		[ { weights: { skill: 0, level: 0, language: 0, method: 0, place: 0, reciprocity: 0,
			freshness: 0, room: 0, waiting: 0 } },
		'All weights are 0, so every score would be 0. Give at least one part a weight, or remove “weights”.', '$.matching.weights' ],
	] )( 'says what is wrong with %j, and takes the default', ( json, words, path ) => {
		const { options, faults } = readMatchingOptions( json );
		expect( faults.map( ( fault ) => [ fault.path, faultText( fault, english ) ] ) ).toEqual( [ [ path, words ] ] );
		expect( options ).toEqual( DEFAULT_MATCHING );
	} );
} );
