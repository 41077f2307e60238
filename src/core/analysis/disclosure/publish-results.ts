/**
 * Disclosure control before anything is published, after the Handbook on Statistical Disclosure Control (chapter 4).
 *
 * - What rests on fewer than `minAnswers` answers is withheld.
 * - Counts from 1 to `minCell` − 1 are withheld, and with them as many others as it takes that nobody can work them out
 *   (complementary suppression); means and scores go where they would give counts away.
 * - What everybody answered alike is withheld: the figure would tell what each of them said.
 *
 * With `minCell` up to 1 only the first rule holds. None of them protects against comparing the results before and
 * after one more answer: see `differencing.ts`.
 */
import type { Survey } from '../../survey/definition';
import { answerParameters } from '../../survey/parameters';
import type { Fraction } from '../fraction';
import { measuredGrid, type MeasuredGrid } from '../measured-grid';
import { quadrantCross, quadrantOf, type QuadrantPoint } from '../quadrant';
import { rankAgreement } from '../rank-agreement';
import { rankSkills } from '../rank-skills';
import type { Results, ScaleResult, SkillResult } from '../results';
import { recordOf } from '../sorted';
import { auditPublished } from './audit';
import { publishBalance } from './publish-balance';
import { publishBreakdown } from './publish-breakdown';
import { publishQuestion } from './publish-question';
import { publishSkill, type SkillAlone } from './publish-skill';
import { publishVersions } from './publish-versions';
import {
	type Agreement, isWithheld, type PublishedQuestion, type PublishedResults, type PublishedSkill, type Shown, SMALL_COUNTS,
} from './published';

/**
 * The results that may be published.
 *
 * @param results - With everything in them; not changed
 * @param survey - Says the thresholds
 */
export function publishResults( results: Results, survey: Survey ): PublishedResults {
	const questions = recordOf<Shown<PublishedQuestion>>();
	for ( const parameter of answerParameters( survey ) ) {
		const question = results.questions[ parameter.name ];
		if ( question !== undefined ) {
			questions[ parameter.name ] = publishQuestion( question, parameter, survey );
		}
	}
	const measured = measuredGrid( survey );
	const { survey: id, population, counted, excluded } = results;
	const alone = new Map<string, Shown<SkillAlone>>();
	if ( measured !== null ) {
		Object.keys( results.skills ).forEach( ( skill ) => {
			alone.set( skill, publishSkill( results.skills[ skill ] as SkillResult, measured, survey ) );
		} );
	}
	const skills = publishSkills( results, alone, questions, survey );
	return withoutDisclosures( {
		survey: id,
		population,
		counted,
		excluded,
		questions,
		...skills,
		balance: publishBalance( results.balance,
			( measure, skill, count ) => timesChosen( questions, survey.measures[ measure ], skill, count ) ),
		breakdowns: measured === null ? [] : publishBreakdowns( results, skills.skills, questions, measured, survey ),
		versions: publishVersions( results.versions, survey ),
	}, survey );
}

/** What does not pass the audit is not published. */
function withoutDisclosures( published: PublishedResults, survey: Survey ): PublishedResults {
	const found = auditPublished( published, survey );
	if ( found.length === 0 ) {
		return published;
	}
	const without = <T>( part: 'questions' | 'skills', figures: Readonly<Record<string, Shown<T>>> ): Record<string, Shown<T>> => {
		const kept = Object.assign( recordOf<Shown<T>>(), figures );
		found.filter( ( disclosure ) => disclosure.part === part ).forEach( ( { key } ) => {
			kept[ key ] = SMALL_COUNTS;
		} );
		return kept;
	};
	return {
		...published,
		questions: without( 'questions', published.questions ),
		skills: without( 'skills', published.skills ),
		breakdowns: published.breakdowns.filter(
			( _, index ) => !found.some( ( { part, key } ) => part === 'breakdowns' && key === String( index ) ),
		),
	};
}

function publishBreakdowns(
	results: Results, skills: PublishedResults[ 'skills' ], questions: Readonly<Record<string, Shown<PublishedQuestion>>>,
	measured: MeasuredGrid, survey: Survey,
): PublishedResults[ 'breakdowns' ] {
	return results.breakdowns.map( ( breakdown ) => {
		const question = breakdown.question === null ? null : questions[ breakdown.question ] ?? null;
		return publishBreakdown( breakdown, results.skills, skills, question, measured, survey );
	} );
}

/** A rank or a place among others that rests on withheld skills would tell where they stand. */
function publishSkills(
	results: Results, alone: ReadonlyMap<string, Shown<SkillAlone>>,
	questions: Readonly<Record<string, Shown<PublishedQuestion>>>, survey: Survey,
): Pick<PublishedResults, 'skills' | 'cross' | 'agreement'> {
	const ids = Array.from( alone.keys() );
	const shown = ids.filter( ( id ) => !isWithheld( alone.get( id ) ) );
	const ranks = rankSkills( shown.map( ( id ) => scoresOf( results.skills[ id ] as SkillResult ) ) );
	const pointOf = ( id: string ): QuadrantPoint | null => {
		const { importance, ability } = alone.get( id ) as SkillAlone;
		return importance.mean === null || ability.mean === null ? null : { importance: importance.mean, ability: ability.mean };
	};
	const points = shown.map( pointOf );
	const cross = quadrantCross( points.filter( ( point ): point is QuadrantPoint => point !== null ) );
	const skills = recordOf<Shown<PublishedSkill>>();
	for ( const id of ids ) {
		const skill = alone.get( id ) as Shown<SkillAlone>;
		const index = shown.indexOf( id );
		const point = points[ index ];
		skills[ id ] = isWithheld( skill ) ? skill : {
			...skill,
			rankByMwds: ranks[ index ]?.rankByMwds ?? null,
			rankByRds: ranks[ index ]?.rankByRds ?? null,
			rankDifference: ranks[ index ]?.rankDifference ?? null,
			quadrant: point === undefined || point === null || cross === null ? null : quadrantOf( point, cross ),
			canTeach: timesChosen( questions, survey.measures.canTeach, id, results.skills[ id ]?.canTeach ?? null ),
			wantToLearn: timesChosen( questions, survey.measures.wantToLearn, id, results.skills[ id ]?.wantToLearn ?? null ),
		};
	}
	return { skills, cross, agreement: agreementOf( skills ) };
}

function timesChosen(
	questions: Readonly<Record<string, Shown<PublishedQuestion>>>, name: string | null, skill: string, count: number | null,
): Shown<number | null> {
	const question = name === null ? undefined : questions[ name ];
	const choice = question === undefined || isWithheld( question ) ? question : question.choices[ skill ];
	return count !== null && isWithheld( choice ) ? choice : count;
}

/** Of the skills that have all three. */
function agreementOf( skills: PublishedResults[ 'skills' ] ): Agreement {
	const [ mwds, rds, highNeed ]: [ number[], number[], number[] ] = [ [], [], [] ];
	Object.keys( skills ).forEach( ( id ) => {
		const skill = skills[ id ];
		if ( skill !== undefined && !isWithheld( skill ) && skill.rankByMwds !== null && skill.rankByRds !== null &&
			typeof skill.highNeed === 'number' ) {
			mwds.push( skill.rankByMwds );
			rds.push( skill.rankByRds );
			highNeed.push( -skill.highNeed );
		}
	} );
	return {
		mwdsRds: rankAgreement( mwds, rds ),
		mwdsHighNeed: rankAgreement( mwds, highNeed ),
		rdsHighNeed: rankAgreement( rds, highNeed ),
	};
}

/** The exact scores again, from the counts. */
function scoresOf( skill: SkillResult ): { mwds: Fraction | null; rds: Fraction | null } {
	const { n, importance, ability, discrepancies } = skill;
	const sum = ( scale: ScaleResult ): number => Object.keys( scale.counts )
		.reduce( ( total, code ) => total + Number( code ) * ( scale.counts[ code ] as number ), 0 );
	return n === 0 ? { mwds: null, rds: null } : {
		mwds: { numerator: ( sum( importance ) - sum( ability ) ) * sum( importance ), denominator: n * n },
		rds: { numerator: 100 * ( discrepancies.positive - discrepancies.negative ), denominator: n },
	};
}
