/** The few findings that a person in a hurry should take away. */
import { compareFractions } from '../analysis/fraction';
import { isWithheld, type PublishedResults, type PublishedSkill, type Shown, type Withheld } from '../analysis/disclosure/published';
import { compareText } from '../analysis/sorted';
import type { Survey } from '../survey/definition';

export interface Finding {
	readonly skill: string;
	readonly count: number;
	/** Out of how many people: who rated the skill, or answered the question. */
	readonly of: number;
}

export interface Headline {
	/** Skills that the most people, in proportion, find important and have little ability in. */
	readonly needs: readonly Finding[];
	/** Skills that the most people can teach. */
	readonly assets: readonly Finding[];
	/**
	 * Skills that people want to learn, that nobody said they can teach, and that nobody offers now; null when the survey
	 * does not ask, or it is withheld.
	 */
	readonly unmet: readonly Finding[] | null;
	/** Skills of which it is withheld how many people need them: the neediest first by MWDS, where that rank is shown. */
	readonly hiddenNeeds: readonly string[];
	/** Skills of which it is withheld how many people can teach them. */
	readonly hiddenAssets: readonly string[];
	/** Skills that might be `unmet`, as far as the figures that are not withheld tell. */
	readonly maybeUnmet: readonly string[];
}

/**
 * The findings, from what may be published, at most three of each kind.
 *
 * @param results
 * @param survey - Whose results they are
 */
export function headlineOf( results: PublishedResults, survey: Survey ): Headline {
	const { wantToLearn, canTeach } = survey.measures;
	const needs: Finding[] = [];
	for ( const skill of Object.keys( results.skills ) ) {
		const result = shownSkill( results, skill );
		if ( result !== null && !isWithheld( result.highNeedCount ) && result.highNeedCount > 0 ) {
			needs.push( { skill, count: result.highNeedCount, of: result.n } );
		}
	}
	const rank = ( skill: string ): number => shownSkill( results, skill )?.rankByMwds ?? Number.MAX_SAFE_INTEGER;
	const hiddenNeeds = Object.keys( results.skills ).filter( ( skill ) => isNeedHidden( results.skills[ skill ] ) )
		.sort( ( a, b ) => rank( a ) - rank( b ) || compareText( a, b ) );
	const teachers = findings( results, canTeach );
	const learners = findings( results, wantToLearn );
	const maybeUnmet = learners === null || teachers === null ? [] : skillsOf( results ).filter( ( skill ) => {
		const [ teach, learn ] = [ timesChosen( results, canTeach, skill ), timesChosen( results, wantToLearn, skill ) ];
		return ( isWithheld( teach ) || isWithheld( learn ) ) && ( isWithheld( teach ) || teach === 0 ) &&
			( isWithheld( learn ) || ( learn ?? 0 ) > 0 ) && ( results.balance[ skill ]?.offers ?? 0 ) === 0;
	} );
	const unmet = ( learners ?? [] ).filter( ( { skill } ) =>
		timesChosen( results, canTeach, skill ) === 0 && ( results.balance[ skill ]?.offers ?? 0 ) === 0 );
	return {
		needs: first( needs ),
		assets: first( teachers ?? [] ),
		unmet: learners === null || teachers === null ? null : first( unmet ),
		hiddenNeeds,
		hiddenAssets: canTeach === null ? [] :
			skillsOf( results ).filter( ( skill ) => isWithheld( timesChosen( results, canTeach, skill ) ) ),
		maybeUnmet,
	};
}

/**
 * Whether it is withheld how many people are in high need of a skill.
 *
 * @param figures - Of all, or of a group
 */
export function isNeedHidden( figures: Shown<Pick<PublishedSkill, 'highNeedCount'>> | undefined ): boolean {
	return figures !== undefined && ( isWithheld( figures ) || isWithheld( figures.highNeedCount ) );
}

/** A skill's figures; null where they are withheld, or there are none. */
export function shownSkill( results: Pick<PublishedResults, 'skills'>, skill: string ): PublishedSkill | null {
	const result = results.skills[ skill ];
	return result === undefined || isWithheld( result ) ? null : result;
}

/**
 * How many people chose a skill in a question over skills, as far as that may be published.
 *
 * @param results
 * @param question - Name of the question; null when the survey has none of this meaning
 * @param skill
 * @return Null when nobody was asked
 */
export function timesChosen( results: PublishedResults, question: string | null, skill: string ): number | null | Withheld {
	const result = question === null ? undefined : results.questions[ question ];
	if ( result === undefined || isWithheld( result ) ) {
		return result ?? null;
	}
	const choice = result.choices[ skill ];
	return isWithheld( choice ) ? choice : choice?.count ?? null;
}

/** The skills that enough people chose; null when that was not asked or is withheld. */
function findings( results: PublishedResults, question: string | null ): Finding[] | null {
	const result = question === null ? undefined : results.questions[ question ];
	if ( result === undefined || isWithheld( result ) ) {
		return null;
	}
	const skills = skillsOf( results );
	return Object.keys( result.choices )
		.filter( ( skill ) => skills.includes( skill ) )
		.map( ( skill ): Finding => {
			const choice = result.choices[ skill ];
			return { skill, count: choice === undefined || isWithheld( choice ) ? 0 : choice.count, of: result.n };
		} )
		.filter( ( { count } ) => count > 0 );
}

/** Those of the grid; without one, those that people could choose. */
function skillsOf( { skills, balance }: PublishedResults ): string[] {
	const rows = Object.keys( skills );
	return rows.length === 0 ? Object.keys( balance ) : rows;
}

/** The greatest shares (or counts), ties by id. */
function first( list: readonly Finding[] ): Finding[] {
	return list.slice().sort( ( a, b ) => compareFractions(
		{ numerator: b.count, denominator: b.of }, { numerator: a.count, denominator: a.of },
	) || ( a.skill < b.skill ? -1 : 1 ) ).slice( 0, 3 );
}
