/** What a wiki may decide about the matching: how much each part of the score weighs, and where the limits are. */
import { type Fault, pathBelow } from '../json/fault';
import { type Limits, readLimits } from '../json/read-limits';
import { isObject, ownProperty } from '../json/value';

/** The parts of the score, in the order in which their reasons are told. */
export const SCORE_PARTS = [
	'skill', 'level', 'language', 'method', 'place', 'reciprocity', 'freshness', 'room', 'waiting',
] as const;
export type ScorePart = typeof SCORE_PARTS[ number ];

export interface MatchingOptions {
	/** How much each part can add to the score, which is scaled so that all of them together give 1000. */
	readonly weights: Readonly<Record<ScorePart, number>>;
	/** Proficiency, as in Babel boxes, from which on a language can be worked in. A proficiency not said is taken for 3. */
	readonly leastProficiency: number;
	/** How many people an offer is for that does not say it. */
	readonly usualCapacity: number;
	/** How many suggestions somebody gets at most. */
	readonly shortlistLength: number;
	/** With fewer than these, the next best skills are looked at, too. */
	readonly shortlistLeast: number;
	/** To how many people each free place is suggested, unless they would get no suggestion at all. */
	readonly listsPerPlace: number;
	/** Points by which an offer falls behind others each time that all its free places are suggested to somebody. */
	readonly crowding: number;
	/** How many places all offers, or all searches, of one account count for, so that a flood of them is in few lists. */
	readonly mostPlaces: number;
	/** Days after which a confirmation is worth half. */
	readonly freshnessHalfLife: number;
	/** Days of waiting after which waiting counts in full. */
	readonly fullWaiting: number;
	/** How many people have to seek the same skill in one language before a session for all of them is proposed. */
	readonly clinicSize: number;
}

/** The weights add up to 1000, so each is the most points that its part can give. */
export const DEFAULT_MATCHING: MatchingOptions = {
	weights: {
		skill: 400, level: 100, language: 150, method: 100, place: 50, reciprocity: 50, freshness: 50, room: 50, waiting: 50,
	},
	leastProficiency: 2,
	usualCapacity: 1,
	shortlistLength: 5,
	shortlistLeast: 3,
	listsPerPlace: 5,
	crowding: 40,
	mostPlaces: 20,
	freshnessHalfLife: 90,
	fullWaiting: 90,
	clinicSize: 5,
};

export const HIGHEST_WEIGHT = 1000;

/** Least and greatest value of every limit. */
const RANGES: Readonly<Record<Exclude<keyof MatchingOptions, 'weights'>, Limits>> = {
	leastProficiency: [ 1, 5 ],
	usualCapacity: [ 1, 100 ],
	shortlistLength: [ 1, 20 ],
	shortlistLeast: [ 0, 20 ],
	listsPerPlace: [ 1, 100 ],
	crowding: [ 0, 1000 ],
	mostPlaces: [ 1, 1000 ],
	freshnessHalfLife: [ 1, 3650 ],
	fullWaiting: [ 1, 3650 ],
	clinicSize: [ 2, 1000 ],
};

export interface MatchingOptionsReading {
	readonly options: MatchingOptions;
	/** What could not be read, in whose place the default stands. */
	readonly faults: readonly Fault[];
}

/**
 * Reads what the site's configuration says under `matching`, such as `{ "weights": { "place": 100 }, "clinicSize": 8 }`.
 *
 * @param json - Anything at all; nothing when the configuration does not mention the matching
 * @param path - Where it stands, for the faults
 */
export function readMatchingOptions( json: unknown, path = '$.matching' ): MatchingOptionsReading {
	const faults: Fault[] = [];
	const options = readLimits( json, path, RANGES, DEFAULT_MATCHING, [ 'weights' ], faults );
	const given = isObject( json ) ? ownProperty( json, 'weights' ) : undefined;
	const weightsPath = pathBelow( path, 'weights' );
	const ranges = numbersOf( SCORE_PARTS, (): Limits => [ 0, HIGHEST_WEIGHT ] );
	let weights = readLimits( given, weightsPath, ranges, DEFAULT_MATCHING.weights, [], faults );
	if ( SCORE_PARTS.every( ( part ) => weights[ part ] === 0 ) ) {
		faults.push( { path: weightsPath, code: 'weights-zero', parameters: [] } );
		weights = DEFAULT_MATCHING.weights;
	}
	return { options: { ...options, weights }, faults };
}

function numbersOf<K extends string, T>( keys: readonly K[], value: ( key: K ) => T ): Record<K, T> {
	const record = {} as Record<K, T>;
	keys.forEach( ( key ) => {
		record[ key ] = value( key );
	} );
	return record;
}
