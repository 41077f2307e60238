/** The few findings that a person in a hurry should take away. */
import { compareFractions } from '../analysis/fraction';
import { isWithheld, type PublishedResults, type Withheld } from '../analysis/disclosure/published';
import type { Survey } from '../survey/definition';

export interface Finding {
	readonly skill: string;
	readonly count: number;
	/** Out of how many people; null where the question was put to all. */
	readonly of: number | null;
}

export interface Headline {
	/** Skills that the most people, in proportion, find important and have little ability in. */
	readonly needs: readonly Finding[];
	/** Skills that the most people can teach. */
	readonly assets: readonly Finding[];
	/** Skills that people want to learn and nobody can teach; null when the survey does not ask, or it is withheld. */
	readonly unmet: readonly Finding[] | null;
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
		const result = results.skills[ skill ];
		if ( result !== undefined && !isWithheld( result ) && !isWithheld( result.highNeedCount ) && result.highNeedCount > 0 ) {
			needs.push( { skill, count: result.highNeedCount, of: result.n } );
		}
	}
	const teachers = findings( results, canTeach );
	const learners = findings( results, wantToLearn );
	const unmet = ( learners ?? [] ).filter( ( { skill } ) => timesChosen( results, canTeach, skill ) === 0 );
	return {
		needs: first( needs ),
		assets: first( teachers ?? [] ),
		unmet: learners === null || teachers === null ? null : first( unmet ),
	};
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

/** The skills that enough people chose; null when that was not asked or is withheld. Without a grid, all choices are skills. */
function findings( results: PublishedResults, question: string | null ): Finding[] | null {
	const result = question === null ? undefined : results.questions[ question ];
	if ( result === undefined || isWithheld( result ) ) {
		return null;
	}
	const rows = Object.keys( results.skills );
	return Object.keys( result.choices )
		.filter( ( skill ) => rows.length === 0 || rows.includes( skill ) )
		.map( ( skill ): Finding => {
			const choice = result.choices[ skill ];
			return { skill, count: choice === undefined || isWithheld( choice ) ? 0 : choice.count, of: null };
		} )
		.filter( ( { count } ) => count > 0 );
}

/** The greatest shares (or counts), ties by id. */
function first( list: readonly Finding[] ): Finding[] {
	return list.slice().sort( ( a, b ) => compareFractions(
		{ numerator: b.count, denominator: b.of ?? 1 }, { numerator: a.count, denominator: a.of ?? 1 },
	) || ( a.skill < b.skill ? -1 : 1 ) ).slice( 0, 3 );
}
