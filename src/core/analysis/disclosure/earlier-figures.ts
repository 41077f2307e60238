/** What was published before of parts that are withheld now because too little has changed. */
import { recordOf } from '../sorted';
import { breakdownKey } from './audit-breakdowns';
import {
	isWithheld, type PublishedBefore, type PublishedBreakdown, type PublishedGroup, type PublishedGroupSkill,
	type PublishedQuestion, type PublishedResults, type PublishedSkill, type Shown,
} from './published';
import { partKey, type WithheldParts } from './withheld-parts';

/**
 * Results with the earlier figures of what is withheld for their sake: the oldest that are still waiting, so that the
 * next release is compared with them and not with the gap that they leave.
 *
 * @param published
 * @param withheld - Why parts are withheld
 * @param before - The last release, and the figures that it had kept
 */
export function withEarlier(
	published: PublishedResults, withheld: WithheldParts, before: readonly PublishedBefore[],
): PublishedResults {
	// Oldest first.
	const releases = before.slice().reverse();
	const isLittle = ( ...keys: readonly string[] ): boolean =>
		keys.some( ( key ) => withheld.get( key )?.withheld === 'little-change' );
	const questions = recordOf<Shown<PublishedQuestion>>();
	Object.keys( published.questions ).forEach( ( key ) => {
		const was = firstShown( releases.map( ( release ) => release.questions[ key ] ) );
		if ( was !== null && isLittle(
			partKey( { part: 'questions', key } ), partKey( { part: 'questions', key, only: 'remainders' } ),
		) ) {
			questions[ key ] = was;
		}
	} );
	const skills = recordOf<Shown<PublishedSkill>>();
	Object.keys( published.skills ).forEach( ( key ) => {
		const was = firstShown( releases.map( ( release ) => release.skills[ key ] ) );
		if ( was !== null && isLittle( partKey( { part: 'skills', key } ), partKey( { part: 'skills', key, only: 'steps' } ) ) ) {
			skills[ key ] = was;
		}
	} );
	const breakdowns = releases.reduce<string[]>( ( keys, release ) => keys.concat(
		release.breakdowns.map( breakdownKey ).filter( ( key ) => !keys.includes( key ) ),
	), [] ).map( ( key ) => earlierBreakdown( key, releases, isLittle ) );
	const kept = breakdowns.filter( ( breakdown ): breakdown is PublishedBreakdown => breakdown !== null );
	return Object.keys( questions ).length + Object.keys( skills ).length + kept.length === 0 ? published :
		{ ...published, earlier: { questions, skills, breakdowns: kept } };
}

function firstShown<T>( figures: readonly ( Shown<T> | undefined )[] ): T | null {
	const found = figures.find( ( figure ) => figure !== undefined && !isWithheld( figure ) );
	return found === undefined || isWithheld( found ) ? null : found;
}

/** The whole breakdown, or the skills in it that are withheld. */
function earlierBreakdown(
	key: string, releases: readonly PublishedBefore[], isLittle: ( key: string ) => boolean,
): PublishedBreakdown | null {
	const all = releases.map( ( { breakdowns } ) => breakdowns.find( ( breakdown ) => breakdownKey( breakdown ) === key ) )
		.filter( ( breakdown ): breakdown is PublishedBreakdown => breakdown !== undefined && breakdown.withheld === undefined );
	const [ oldest ] = all;
	if ( oldest === undefined ) {
		return null;
	}
	const isWhole = isLittle( partKey( { part: 'breakdowns', key } ) );
	const groups = recordOf<PublishedGroup>();
	for ( const release of all ) {
		for ( const code of Object.keys( release.groups ) ) {
			const group = release.groups[ code ] as Shown<PublishedGroup>;
			if ( isWithheld( group ) ) {
				continue;
			}
			const skills = Object.assign( recordOf<Shown<PublishedGroupSkill>>(), groups[ code ]?.skills );
			Object.keys( group.skills ).filter( ( skill ) => isWhole || isLittle( partKey( { part: 'breakdowns', key, skill } ) ) )
				.forEach( ( skill ) => {
					const figures = group.skills[ skill ] as Shown<PublishedGroupSkill>;
					if ( skills[ skill ] === undefined && !isWithheld( figures ) ) {
						skills[ skill ] = figures;
					}
				} );
			if ( isWhole || Object.keys( skills ).length > 0 ) {
				groups[ code ] = { counted: groups[ code ]?.counted ?? group.counted, skills };
			}
		}
	}
	return Object.keys( groups ).length === 0 ? null : { ...oldest, groups };
}
