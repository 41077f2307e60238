/**
 * The rules of docs/matching.md once more, written as they are said, to compare the real ones with: slow, by names and
 * dates instead of numbers, and with fractions where the real ones have whole numbers.
 */
import type { ExchangeRecord } from '../../../src/core/exchange/exchange-record';
import { recordKey } from '../../../src/core/exchange/exchange-record';
import type { Exchange } from '../../../src/core/exchange/participants';

const PROFICIENCY: Readonly<Record<string, number>> = { 0: 0, 1: 20, 2: 40, 3: 70, 4: 85, 5: 95, N: 100 };
const WEIGHTS = {
	skill: 400, level: 100, language: 150, method: 100, place: 50, reciprocity: 50, freshness: 50, room: 50, waiting: 50,
};

const PARENTS: Readonly<Record<string, string>> = { budgeting: 'finance', reporting: 'finance', forecasts: 'budgeting' };
const today = ( exchange: Exchange, skill: string ): string => exchange.taxonomy !== null && skill === 'old' ? 'budgeting' : skill;

/** How well an offered skill serves, 0 when it does not; near ones apart. */
export function skillQuality( exchange: Exchange, sought: string, offered: string ): { quality: number; isNear: boolean } {
	const [ want, have ] = [ today( exchange, sought ), today( exchange, offered ) ];
	const none = { quality: 0, isNear: false };
	if ( want === have ) {
		return { quality: 100, isNear: false };
	}
	if ( exchange.taxonomy === null ) {
		return none;
	}
	const chain = ( skill: string ): string[] => {
		const parent = PARENTS[ skill ];
		return parent === undefined ? [] : [ parent, ...chain( parent ) ];
	};
	const [ up, down ] = [ chain( want ).indexOf( have ), chain( have ).indexOf( want ) ];
	return up !== -1 ? { quality: 60 - 15 * up, isNear: false } : down !== -1 ? { quality: 90 - 10 * down, isNear: false } :
		PARENTS[ want ] !== undefined && PARENTS[ want ] === PARENTS[ have ] ? { quality: 30, isNear: true } : none;
}

const days = ( from: string, to: string ): number => Math.max( 0, ( Date.parse( to ) - Date.parse( from ) ) / 86400000 );

export function room( exchange: Exchange, offer: ExchangeRecord ): number {
	const accepted = ( exchange.requests ?? [] ).filter( ( { state } ) => state === 'accepted' );
	const taken = accepted.filter( ( { offer: key } ) => key === recordKey( offer ) ).length;
	return Math.max( 0, ( offer.capacity ?? 1 ) - taken );
}

export function counts( exchange: Exchange, record: ExchangeRecord ): boolean {
	const isSatisfied = record.kind === 'seek' &&
		( exchange.requests ?? [] ).some( ( { seek, state } ) => seek === recordKey( record ) && ( state === 'accepted' || state === 'done' ) );
	const isOpen = record.status === 'open' || record.status === 'paused' && record.until !== null && record.until <= exchange.date;
	return isOpen && ( record.expires === null || record.expires >= exchange.date ) && !isSatisfied &&
		exchange.blocked?.has( record.user ) !== true;
}

/** Spoken language → proficiency as in Babel. */
function languages( record: ExchangeRecord ): Map<string, string> {
	return new Map( record.languages.map( ( text ) => {
		const [ , code = '', level ] = /^(.*?)(?:-([0-5N]))?$/.exec( text ) ?? [];
		return [ code === 'pt-br' ? 'pt' : code, level ?? '3' ] as const;
	} ).sort( ( [ , one ], [ , other ] ) => ( PROFICIENCY[ one ] as number ) - ( PROFICIENCY[ other ] as number ) ) );
}

function languageQuality( seek: ExchangeRecord, offer: ExchangeRecord ): number {
	const theirs = languages( offer );
	const common = Array.from( languages( seek ) ).filter( ( [ code ] ) => theirs.has( code ) );
	return Math.max( 0, ...common.map( ( [ code, level ] ) =>
		Math.min( PROFICIENCY[ level ] as number, PROFICIENCY[ theirs.get( code ) as string ] as number ) ) );
}

/** Whether any hard limit keeps the two apart, skills aside. */
export function isKeptApart( exchange: Exchange, seek: ExchangeRecord, offer: ExchangeRecord ): boolean {
	const past = ( exchange.requests ?? [] ).some( ( request ) => {
		const asked = exchange.records.find( ( one ) => one.kind === 'offer' && recordKey( one ) === request.offer );
		const sought = exchange.records.find( ( one ) => one.kind === 'seek' && recordKey( one ) === request.seek );
		const named = [ asked?.skill, request.skill, sought?.skill ].filter( ( skill ): skill is string => skill !== undefined );
		// A no is about all that it names.
		const meant = request.state === 'declined' ? [ ...named, ...request.skills ?? [] ] : named.slice( 0, 1 );
		return request.state !== 'expired' &&
			request.seek.split( '/' )[ 0 ] === seek.user && request.offer.split( '/' )[ 0 ] === offer.user &&
			meant.some( ( skill ) => today( exchange, skill ) === today( exchange, offer.skill ) );
	} );
	return !counts( exchange, seek ) || !counts( exchange, offer ) || seek.user === offer.user || past ||
		languageQuality( seek, offer ) < 40 || room( exchange, offer ) === 0 ||
		seek.methods.length > 0 && offer.methods.length > 0 &&
			!seek.methods.some( ( method ) => offer.methods.includes( method ) );
}

/** The score; the same as the real one. */
export function naiveScore( exchange: Exchange, seek: ExchangeRecord, offer: ExchangeRecord ): number {
	const gap = ( offer.level ?? 0 ) - ( seek.level ?? 0 );
	const shared = seek.methods.filter( ( method ) => offer.methods.includes( method ) ).length;
	const hours = Math.abs( ( seek.timezone ?? 0 ) - ( offer.timezone ?? 0 ) ) / 60;
	const apart = Math.min( hours, 24 - hours );
	const waited = days( seek.since ?? seek.confirmed ?? exchange.date, exchange.date );
	const age = days( offer.confirmed ?? exchange.date, exchange.date );
	const present = exchange.records.filter( ( one ) => counts( exchange, one ) );
	const ours = present.filter( ( { kind, user } ) => kind === 'offer' && user === seek.user );
	const theirs = present.filter( ( { kind, user } ) => kind === 'seek' && user === offer.user );
	const qualities = {
		skill: skillQuality( exchange, seek.skill, offer.skill ).quality,
		level: seek.level === null || offer.level === null ? 50 :
			gap < -1 ? 0 : [ 30, 80, 100, 100, 80, 60 ][ gap + 1 ] as number,
		language: languageQuality( seek, offer ),
		method: seek.methods.length === 0 || offer.methods.length === 0 ? 50 :
			Math.floor( 100 * shared / new Set( [ ...seek.methods, ...offer.methods ] ).size ),
		place: seek.timezone !== null && offer.timezone !== null ? Math.max( 0, Math.floor( 100 * ( 9 - apart ) / 9 + 1e-9 ) ) :
			seek.region === null || offer.region === null ? 50 :
				seek.region.toLowerCase() === offer.region.toLowerCase() ? 100 : 0,
		reciprocity: Math.max( 0, ...ours.flatMap(
			( mine ) => theirs.map( ( wish ) => skillQuality( exchange, wish.skill, mine.skill ).quality ),
		) ),
		freshness: offer.confirmed === null || offer.confirmed > exchange.date ? 0 :
			Math.floor( 100 / 2 ** Math.floor( age / 90 ) * ( 1 - age % 90 / 180 ) + 1e-9 ),
		room: Math.floor( 100 * room( exchange, offer ) / ( offer.capacity ?? 1 ) ),
		waiting: Math.min( 100, Math.floor( waited / 90 * 100 + 1e-9 ) ),
	};
	const sum = Object.entries( WEIGHTS )
		.reduce( ( total, [ part, weight ] ) => total + weight * qualities[ part as keyof typeof WEIGHTS ], 0 );
	return Math.floor( sum / 100 + 0.5 );
}

/** Key of an offer → score, of all that may be suggested for a search. */
export function fitting( exchange: Exchange, seek: ExchangeRecord ): Map<string, number> {
	return new Map( exchange.records.filter( ( one ) => {
		const { quality, isNear } = skillQuality( exchange, seek.skill, one.skill );
		return one.kind === 'offer' && quality > 0 && !isNear && !isKeptApart( exchange, seek, one );
	} ).map( ( one ) => [ recordKey( one ), naiveScore( exchange, seek, one ) ] ) );
}
