/** What is sought and not found, what is offered, and what came about; by skill, and by what a search asks for. */
import { compareText } from '../analysis/sorted';
import type { Taxonomy } from '../skills/taxonomy';
import { currentSkill } from './current-exchange';
import { absenceReason, type ExchangeRecord, type Method, recordKey } from './exchange-record';
import { satisfiedSearches } from './exchange-request';
import { readLanguage, spokenLanguage } from './language-proficiency';
import type { ExchangeState, FollowedExchange } from './steps/follow-exchanges';

/** Accounts, of one skill; of exchanges their number. */
export interface SkillNeed {
	readonly skill: string;
	/** People who seek it now. */
	readonly seekers: number;
	/** Of them, those for whom nothing that is offered fits. */
	readonly unmet: number;
	/** People who offer it now. */
	readonly offerers: number;
	/** Exchanges that were agreed on and are not over. */
	readonly running: number;
	/** Exchanges of which both say that they took place. */
	readonly done: number;
	/**
	 * Requests and agreements that came to nothing: declined, unanswered in time, called off, or not spoken of for long
	 * after they were agreed on. What the asker took back is not among them.
	 */
	readonly notMet: number;
}

/** People who seek a skill in a language, from a region, in a way of working together. */
export interface NeedCell {
	readonly skill: string;
	/** Code of the spoken language. */
	readonly language: string;
	/** Null where the search does not say it. */
	readonly region: string | null;
	/** Null where any will do. */
	readonly method: Method | null;
	readonly people: number;
}

export interface Needs {
	/** Every skill that is sought, offered or was exchanged; where most is unmet, first. */
	readonly skills: readonly SkillNeed[];
	/**
	 * Every combination that somebody seeks and does not find, in the order of their ids. A search in two languages is in
	 * two of them.
	 */
	readonly cells: readonly NeedCell[];
	/** Skill → the one account that seeks or offers it, where nobody else does and nothing came about. */
	readonly onlyOf: ReadonlyMap<string, string>;
}

export interface NeedsOptions {
	/** YYYY-MM-DD. */
	readonly date: string;
	readonly taxonomy: Taxonomy | null;
	/** Keys of searches for which nothing fits. */
	readonly unmatched: ReadonlySet<string>;
	readonly followed: readonly ( Pick<FollowedExchange, 'seek' | 'offer' | 'state'> & Partial<Pick<FollowedExchange, 'skill'>> )[];
}

/** People are counted once, however many records they have. */
type Groups = Map<string, Set<string>>;

function add( groups: Groups, key: string, user: string ): void {
	const known = groups.get( key ) ?? new Set<string>();
	groups.set( key, known.add( user ) );
}

/**
 * @param records - Of accounts that count
 * @param options
 */
export function findNeeds( records: readonly ExchangeRecord[], options: NeedsOptions ): Needs {
	const { date, taxonomy, unmatched, followed } = options;
	const [ seekers, unmet, offerers, cells ] =
		[ new Map(), new Map(), new Map(), new Map() ] as [ Groups, Groups, Groups, Groups ];
	const skillOf = new Map<string, string>();
	const satisfied = satisfiedSearches( followed );
	for ( const record of records ) {
		const skill = currentSkill( record.skill, taxonomy );
		const key = recordKey( record );
		skillOf.set( `${ record.kind } ${ key }`, skill );
		if ( absenceReason( record, date ) !== null || record.kind === 'seek' && satisfied.has( key ) ) {
			continue;
		}
		add( record.kind === 'seek' ? seekers : offerers, skill, record.user );
		if ( record.kind === 'seek' && unmatched.has( key ) ) {
			add( unmet, skill, record.user );
			cellKeys( record, skill ).forEach( ( cell ) => add( cells, cell, record.user ) );
		}
	}
	// Of what somebody has taken off their page since, the steps still say the skill.
	const skillOfExchange = ( { offer, seek, skill = null }: NeedsOptions[ 'followed' ][ number ] ): string =>
		skillOf.get( `offer ${ offer }` ) ?? skillOf.get( `seek ${ seek }` ) ?? ( skill === null ? '' : currentSkill( skill, taxonomy ) );
	const cameAbout = ( skill: string, ...states: readonly ExchangeState[] ): number =>
		followed.filter( ( one ) => states.includes( one.state ) && skillOfExchange( one ) === skill ).length;
	const skills = new Set( [
		...Array.from( seekers.keys() ), ...Array.from( offerers.keys() ),
		...followed.map( skillOfExchange ),
	] );
	skills.delete( '' );
	const exchanged = new Set( followed.map( skillOfExchange ) );
	const onlyOf = new Map<string, string>();
	skills.forEach( ( skill ) => {
		const [ one, ...others ] = Array.from( new Set( [
			...Array.from( seekers.get( skill ) ?? [] ), ...Array.from( offerers.get( skill ) ?? [] ),
		] ) );
		if ( one !== undefined && others.length === 0 && !exchanged.has( skill ) ) {
			onlyOf.set( skill, one );
		}
	} );
	const sizeOf = ( groups: Groups, skill: string ): number => groups.get( skill )?.size ?? 0;
	return {
		skills: Array.from( skills ).map( ( skill ): SkillNeed => ( {
			skill,
			seekers: sizeOf( seekers, skill ),
			unmet: sizeOf( unmet, skill ),
			offerers: sizeOf( offerers, skill ),
			running: cameAbout( skill, 'accepted' ),
			done: cameAbout( skill, 'done' ),
			notMet: cameAbout( skill, 'declined', 'expired', 'not-met', 'lapsed' ),
		} ) ).sort( ( one, other ) => other.unmet - one.unmet ||
			( other.seekers - other.offerers ) - ( one.seekers - one.offerers ) || compareText( one.skill, other.skill ) ),
		cells: Array.from( cells.keys() ).sort( compareText ).map( ( key ): NeedCell => {
			const [ skill, language, region, method ] = JSON.parse( key ) as [ string, string, string | null, Method | null ];
			return { skill, language, region, method, people: sizeOf( cells, key ) };
		} ),
		onlyOf,
	};
}

/** The combinations that a search is in. */
function cellKeys( record: ExchangeRecord, skill: string ): string[] {
	const languages = new Set<string>();
	record.languages.forEach( ( text ) => {
		const language = readLanguage( text );
		if ( language !== null ) {
			languages.add( spokenLanguage( language.code ) );
		}
	} );
	const methods: readonly ( Method | null )[] = record.methods.length === 0 ? [ null ] : record.methods;
	const keys: string[] = [];
	languages.forEach( ( language ) => methods.forEach( ( method ) =>
		keys.push( JSON.stringify( [ skill, language, record.region, method ] ) ) ) );
	return keys;
}

/** What may be shown of the combinations of a skill. */
export interface ShownCells {
	/** Those of at least `minCell` people. */
	readonly cells: readonly NeedCell[];
	/** Whether there are smaller ones, which are not shown. */
	readonly hasMore: boolean;
}

/**
 * The combinations that are sought by enough people. Which of the others are empty and which small is not told, so that
 * from the number of all people of a skill, which is known, none of them can be worked out.
 *
 * @param cells
 * @param minCell
 */
export function shownCells( cells: readonly NeedCell[], minCell: number ): ShownCells {
	const shown = cells.filter( ( { people } ) => people >= minCell );
	return { cells: shown, hasMore: shown.length < cells.length };
}
