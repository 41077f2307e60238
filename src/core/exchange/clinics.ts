/** Sessions for many: where enough people seek the same skill in one language. */
import { eachRelatedOffer, type Pairing, serves } from './pairing';
import type { Participant } from './participants';

export interface Clinic {
	/** Id of the skill. */
	readonly skill: string;
	/** Code of the language. */
	readonly language: string;
	/** Keys of the searches, by different people, those that have been waiting longest first. */
	readonly seeks: readonly string[];
	/** Keys of offers by people who could hold it, the most suitable first; none when somebody has to be found. */
	readonly hosts: readonly string[];
}

const MOST_HOSTS = 5;

/**
 * Proposes a session for every skill and language that at least `clinicSize` people share. Each search is in one clinic
 * at most, the one that most people can come to. Ways of working together that people named do not matter here: a
 * clinic is an addition to what they asked for.
 *
 * @param pairing
 * @return The largest first; of the same size by skill and language
 */
export function findClinics( pairing: Pairing ): Clinic[] {
	const { participants, options } = pairing;
	const clinics: Clinic[] = [];
	bySkill( participants.seeks ).forEach( ( seeks, skill ) => {
		let left = seeks;
		for ( ;; ) {
			const [ language, attending ] = mostCommonLanguage( left, options.leastProficiency );
			if ( language === -1 || attending.length < options.clinicSize ) {
				break;
			}
			clinics.push( {
				skill,
				language: participants.languages[ language ] as string,
				seeks: attending.slice().sort( ( one, other ) => other.waitedDays - one.waitedDays || one.index - other.index )
					.map( ( { key } ) => key ),
				hosts: findHosts( pairing, attending, language ),
			} );
			left = left.filter( ( seek ) => !attending.includes( seek ) );
		}
	} );
	return clinics.sort( ( one, other ) => other.seeks.length - one.seeks.length ||
		( `${ one.skill } ${ one.language }` < `${ other.skill } ${ other.language }` ? -1 : 1 ) );
}

/** One search of each account for each skill. */
function bySkill( seeks: readonly Participant[] ): Map<string, readonly Participant[]> {
	const groups = new Map<string, Map<number, Participant>>();
	for ( const seek of seeks ) {
		const group = groups.get( seek.skill ) ?? new Map<number, Participant>();
		if ( !group.has( seek.account ) ) {
			group.set( seek.account, seek );
		}
		groups.set( seek.skill, group );
	}
	const lists = new Map<string, readonly Participant[]>();
	groups.forEach( ( group, skill ) => lists.set( skill, Array.from( group.values() ) ) );
	return lists;
}

function canUse( { languages, proficiencies }: Participant, language: number, least: number ): boolean {
	const index = languages.indexOf( language );
	return index !== -1 && ( proficiencies[ index ] as number ) >= least;
}

/** The language that most can use, of several the first by code; and those who can. */
function mostCommonLanguage( seeks: readonly Participant[], least: number ): [ number, readonly Participant[] ] {
	const groups = new Map<number, Participant[]>();
	for ( const seek of seeks ) {
		for ( const language of seek.languages.filter( ( code ) => canUse( seek, code, least ) ) ) {
			const group = groups.get( language );
			if ( group === undefined ) {
				groups.set( language, [ seek ] );
			} else {
				group.push( seek );
			}
		}
	}
	let best: [ number, readonly Participant[] ] = [ -1, [] ];
	groups.forEach( ( group, language ) => {
		if ( group.length > best[ 1 ].length || group.length === best[ 1 ].length && language < best[ 0 ] ) {
			best = [ language, group ];
		}
	} );
	return best;
}

/** Whether one of the two has declined the other for what the session is about: nobody is brought together with them again. */
function isDeclined( { participants }: Pairing, seek: Participant, offer: Participant ): boolean {
	return [ seek.skill, offer.skill ].some( ( skill ) =>
		participants.between( seek.account, offer.account, skill ) === 'declined' ||
		participants.between( offer.account, seek.account, skill ) === 'declined' );
}

/** Of each account its best offer: by how well it serves, then the higher level, then the key. */
function findHosts( pairing: Pairing, attending: readonly Participant[], language: number ): string[] {
	const hosts = new Map<number, { readonly offer: Participant; readonly quality: number }>();
	const attendees = new Set( attending.map( ( { account } ) => account ) );
	eachRelatedOffer( pairing, attending[ 0 ] as Participant, serves, ( offer, { quality } ) => {
		if ( !attendees.has( offer.account ) && offer.room > 0 && !hosts.has( offer.account ) &&
			canUse( offer, language, pairing.options.leastProficiency ) &&
			!attending.some( ( seek ) => isDeclined( pairing, seek, offer ) ) ) {
			hosts.set( offer.account, { offer, quality } );
		}
	} );
	return Array.from( hosts.values() )
		.sort( ( one, other ) => other.quality - one.quality || other.offer.level - one.offer.level ||
			one.offer.index - other.offer.index )
		.slice( 0, MOST_HOSTS ).map( ( { offer } ) => offer.key );
}
