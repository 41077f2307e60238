/** Matches as a person at a terminal reads them. */
import type { ExchangeRecord } from '../core/exchange/exchange-record';
import { recordKey } from '../core/exchange/exchange-record';
import type { CohortMatches, Listed, SuggestedMatches } from '../core/exchange/match-exchange';
import type { Reason } from '../core/exchange/reasons';
import { reasonText, skillName, wideningText } from '../core/exchange/reason-text';
import type { ReasonWords } from '../core/exchange/reason-text';

const INDENT = '      ';

interface Names {
	readonly words: ReasonWords;
	/** `offer Ana/o1` → id of the skill. */
	readonly skills: ReadonlyMap<string, string>;
}

function namesOf( records: readonly ExchangeRecord[], words: ReasonWords ): Names {
	return { words, skills: new Map( records.map( ( record ) => [ `${ record.kind } ${ recordKey( record ) }`, record.skill ] ) ) };
}

function heading( text: string ): string[] {
	return [ '', text, '='.repeat( text.length ) ];
}

function withSkill( kind: 'offer' | 'seek', key: string, { words, skills }: Names ): string {
	return `${ key } ${ kind }s ${ skillName( skills.get( `${ kind } ${ key }` ) ?? '', words ) }`;
}

function reasonLines( reasons: readonly Reason[], { words }: Names ): string[] {
	return reasons.map( ( reason ) => `${ INDENT }${ reasonText( reason, words ) }${ 'points' in reason ? ` (${ String( reason.points ) })` : '' }` );
}

type Scored = Pick<Listed, 'score' | 'reasons' | 'widened'>;

function pairLines( who: string, match: Scored, names: Names ): string[] {
	return [
		`  ${ String( match.score ).padStart( 4 ) }  ${ who }`,
		...match.widened === undefined ? [] : [ `${ INDENT }${ wideningText( match.widened, names.words.messages ) }` ],
		...reasonLines( match.reasons, names ),
	];
}

function listLines( kind: 'offer' | 'seek', key: string, suggestions: readonly Listed[], names: Names ): string[] {
	const other = kind === 'seek' ? 'offer' : 'seek';
	return [ '', withSkill( kind, key, names ), ...suggestions.flatMap(
		( match ) => pairLines( withSkill( other, match[ other ] ?? '', names ), match, names ),
	) ];
}

interface LeftOver {
	readonly seek: string;
	readonly reasons: readonly Reason[];
	readonly nearest?: readonly Listed[];
}

interface Rest {
	readonly unmatched: readonly LeftOver[];
	readonly absent: SuggestedMatches[ 'absent' ];
}

function restLines( matches: Rest, names: Names ): string[] {
	return [
		...matches.unmatched.length === 0 ? [] : [ ...heading( 'Without a match' ), ...matches.unmatched.flatMap(
			( { seek, reasons, nearest = [] } ) => [
				'', withSkill( 'seek', seek, names ), ...reasonLines( reasons, names ),
				...nearest.flatMap( ( match ) => pairLines( withSkill( 'offer', match.offer ?? '', names ), match, names ) ),
			],
		) ],
		...matches.absent.length === 0 ? [] : [ ...heading( 'Not counted' ), '', ...matches.absent.map(
			( { kind, record, reason } ) => `${ withSkill( kind, record, names ) }: ${ reason }`,
		) ],
	];
}

function joined( lines: readonly string[] ): string {
	return `${ lines.join( '\n' ).trim() }\n`;
}

/** Shortlists, rings, sessions, and who is left over. */
export function suggestionsText( matches: SuggestedMatches, records: readonly ExchangeRecord[], words: ReasonWords ): string {
	const names = namesOf( records, words );
	const section = ( title: string, lines: readonly string[] ): string[] =>
		lines.length === 0 ? [] : [ ...heading( title ), ...lines ];
	return joined( [
		`Matches of ${ matches.date }`,
		...section( 'For those who seek', matches.shortlists.flatMap(
			( { seek, suggestions } ) => listLines( 'seek', seek, suggestions, names ),
		) ),
		...section( 'For those who offer', matches.offerShortlists.flatMap(
			( { offer, suggestions } ) => listLines( 'offer', offer, suggestions, names ),
		) ),
		...section( 'Rings: each can teach the next', matches.rings.flatMap( ( { score, steps } ) => [ '', ...steps.map(
			( step, index ) => `  ${ index === 0 ? String( score ).padStart( 4 ) : '    ' }  ` +
				`${ withSkill( 'offer', step.offer, names ) } → ${ withSkill( 'seek', step.seek, names ) } (${ step.score })`,
		) ] ) ),
		...section( 'Sessions for many', matches.clinics.flatMap( ( { skill, language, seeks, hosts } ) => [
			'', `${ skillName( skill, words ) }, ${ words.languageName( language ) }: ${ seeks.length } people`,
			`${ INDENT }${ seeks.join( ', ' ) }`,
			`${ INDENT }${ hosts.length === 0 ? 'Nobody to hold it yet' : `Could hold it: ${ hosts.join( ', ' ) }` }`,
		] ) ),
		...restLines( matches, names ),
	] );
}

/** A cohort's assignment, and who is left over. */
export function cohortText( matches: CohortMatches, records: readonly ExchangeRecord[], words: ReasonWords ): string {
	const names = namesOf( records, words );
	return joined( [
		`Assignment of ${ matches.date }: ${ matches.assignments.length } matched, ${ matches.unmatched.length } not`,
		...matches.assignments.flatMap( ( match ) => [
			'', withSkill( 'seek', match.seek, names ), ...pairLines( withSkill( 'offer', match.offer, names ), match, names ),
		] ),
		...restLines( matches, names ),
	] );
}
