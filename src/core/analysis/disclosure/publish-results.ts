/**
 * Disclosure control before anything is published, after the Handbook on Statistical Disclosure Control (chapter 4).
 *
 * - What rests on fewer than `minAnswers` answers is withheld.
 * - Counts from 1 to `minCell` − 1 are withheld, and with them as many others as it takes that nobody can work them out
 *   (complementary suppression); means and scores go where they would give counts away.
 * - What everybody answered alike is withheld: the figure would tell what each of them said.
 *
 * - What the difference from earlier releases would tell is withheld: see `publish-changes.ts` for questions,
 *   `compare-releases.ts` for all else, and `decide-release.ts` for answers that are too few to be released at all.
 *
 * With `minCell` up to 1 only the first rule holds.
 */
import type { Survey } from '../../survey/definition';
import { answerParameters } from '../../survey/parameters';
import type { Fraction } from '../fraction';
import { measuredGrid, type MeasuredGrid } from '../measured-grid';
import { quadrantCross, quadrantOf, type QuadrantPoint } from '../quadrant';
import { rankAgreement } from '../rank-agreement';
import { rankSkills } from '../rank-skills';
import type { QuestionResult, Results, ScaleResult, SkillResult } from '../results';
import { recordOf } from '../sorted';
import { createExchangeWays, type ExchangeWays } from './are-hidden';
import { auditPublished } from './audit';
import { alikeDisclosures } from './audit-alike-ratings';
import { breakdownKey } from './audit-breakdowns';
import { createJointGroups } from './audit-joint-groups';
import { differenceDisclosures, remainderDisclosures } from './compare-releases';
import { withheldAgain } from './withheld-again';
import { type KnownChains, ratingTrailDisclosures } from './audit-rating-trail';
import { createSpreadJudge } from './is-spread';
import { withEarlier } from './earlier-figures';
import { largerPart, partKey, type WithheldParts, type WithholdablePart } from './withheld-parts';
import { publishBalance } from './publish-balance';
import { publishBreakdown, withheldBreakdown } from './publish-breakdown';
import { publishQuestions } from './publish-questions';
import { withoutRemainders } from './publish-remainders';
import { publishSkill, type SkillAlone } from './publish-skill';
import { choiceLeadsOf, type Leads, leadsOf, withheldFollowUp } from './withhold-follow-ups';
import { type RatingState, ratingStateOf } from './rating-state';
import { fullSkills, ratingStates } from './rating-trail';
import { publishVersions } from './publish-versions';
import {
	type Agreement, isWithheld, type LastRelease, LITTLE_CHANGE, type PublishedBreakdown, type PublishedQuestion,
	type PublishedResults, type PublishedSkill,
	type Shown, SMALL_COUNTS, type Withheld,
} from './published';

/**
 * The results that may be published.
 *
 * What the rules would show is audited by `auditPublished`, which does not know the rules, and by
 * `differenceDisclosures`, beside what was published before. Where a figure could be worked out, the part that it is in
 * is withheld (a question, a skill, a skill in a breakdown; a breakdown or the versions as a whole) and the rest put
 * together and audited again; where that is not enough, what the part is in. After 8 rounds, or when nothing more can be
 * withheld in that way, every part is withheld.
 *
 * @param results - With everything in them; not changed
 * @param survey - Says the thresholds
 * @param last - What was published before; null when nothing was, or that is not known. Figures that were published
 *  under lower thresholds are not compared: they show more themselves than a comparison would
 */
export function publishResults( results: Results, survey: Survey, last: LastRelease | null = null ): PublishedResults {
	const withheld = new Map<string, Withheld>();
	const compared = last === null || last.thresholds.minCell < survey.minCell || survey.minCell <= 1 ? null : last;
	const states = compared === null ? [] : ratingStates( compared );
	const parts = publishAlone( results, survey, compared, states );
	const known = createJointGroups();
	const chains: KnownChains = new Map();
	const [ workOfChanges, workOfChains ] = [ { left: MOST_WORK }, { left: MOST_WORK } ];
	const before = compared === null ? [] :
		[ compared.published, ...compared.published.earlier === undefined ? [] : [ compared.published.earlier ] ];
	for ( let round = 0; round < MAX_ROUNDS; round++ ) {
		const published = putTogether( results, survey, parts, withheld );
		const found = new Map<string, Withheld>();
		const now = ratingStateOf( published, 0 );
		[
			...before.map( ( { questions } ) =>
				remainderDisclosures( questions, published.questions, survey.minCell, compared?.change.added ?? 0 ) ),
			...states.map( ( state ) => differenceDisclosures( state, now, survey, parts.ways, workOfChanges ) ),
			parts.measured === null ? [] :
				ratingTrailDisclosures( states, now, parts.measured, survey.minCell, parts.ways, chains, workOfChains ),
			parts.measured === null ? [] : alikeDisclosures( states, now, parts.measured, survey.minCell, workOfChanges ),
			fullSkills( states, published ).map( ( key ) => ( { part: 'skills', key } as const ) ),
			compared === null ? [] : withheldAgain( published, compared, survey ),
		].forEach( ( disclosures ) => disclosures.forEach( ( disclosure: WithholdablePart ) => {
			const key = partKey( disclosure );
			// Where less was not enough, the whole part goes.
			found.set( withheld.has( key ) ? partKey( { ...disclosure, only: undefined } ) : key, LITTLE_CHANGE );
		} ) );
		auditPublished( published, survey, known ).forEach( ( disclosure ) => found.set( partKey( disclosure ), SMALL_COUNTS ) );
		if ( found.size === 0 ) {
			return withEarlier( published, compared, survey );
		}
		if ( Array.from( found.keys() ).every( ( key ) => withheld.has( key ) ) ) {
			const larger = new Map( Array.from( found, ( [ key, reason ] ) => [ largerPart( key ), reason ] as const ) );
			if ( Array.from( larger.keys() ).every( ( key ) => withheld.has( key ) ) ) {
				break;
			}
			larger.forEach( ( reason, key ) => found.set( key, reason ) );
		}
		found.forEach( ( reason, key ) => withheld.set( key, withheld.get( key ) ?? reason ) );
	}
	const everything = { get: () => before.length === 0 ? SMALL_COUNTS : LITTLE_CHANGE };
	return withEarlier( putTogether( results, survey, parts, everything ), compared, survey );
}

/** Rounds of withholding what does not pass the audits. One is the rule; each withholds one part at least. */
const MAX_ROUNDS = 8;

/**
 * What audits of several releases may take for one result, in microseconds or thereabouts: those of two, and those of all.
 * What it does not suffice for is withheld.
 */
const MOST_WORK = 1.5e6;

/** Every part by itself, as the rules have it. */
interface PartsAlone {
	readonly questions: ReadonlyMap<string, Shown<PublishedQuestion>>;
	readonly skills: ReadonlyMap<string, Shown<SkillAlone>>;
	readonly measured: MeasuredGrid | null;
	readonly leads: Leads;
	/** Of choices that are offered to some only, by question. */
	readonly choiceLeads: ReadonlyMap<string, Leads>;
	/** Skill → what both its ratings depend on. */
	readonly skillLeads: Leads;
	/** Names of the parameters that are numbers. */
	readonly numbers: ReadonlySet<string>;
	readonly isSpread: ReturnType<typeof createSpreadJudge>;
	readonly ways: ExchangeWays;
}

function publishAlone(
	results: Results, survey: Survey, last: LastRelease | null, states: readonly RatingState[],
): PartsAlone {
	const questions = publishQuestions( results, survey, last );
	const measured = measuredGrid( survey );
	const skills = new Map<string, Shown<SkillAlone>>();
	const ways = createExchangeWays();
	if ( measured !== null ) {
		Object.keys( results.skills ).forEach( ( skill ) => {
			const first = publishSkill( results.skills[ skill ] as SkillResult, measured, survey, false, ways );
			// Beside what was shown, that all are alike tells how they rated, and what those who went had given; that there are
			// few, how many gave what is no step any more.
			const isTelling = isWithheld( first ) && first.withheld !== 'small-counts' &&
				states.some( ( state ) => ( state.skills[ skill ] ?? null ) !== null );
			skills.set( skill, isTelling ? LITTLE_CHANGE : first );
		} );
	}
	const leads = leadsOf( survey );
	const skillLeads = new Map<string, readonly string[]>();
	const numbers = new Set<string>();
	for ( const { kind, name, question, row } of answerParameters( survey ) ) {
		if ( row !== null && question.name === measured?.grid.name ) {
			skillLeads.set( row.value, [ ...skillLeads.get( row.value ) ?? [], ...leads.get( name ) ?? [] ] );
		}
		if ( kind === 'number' ) {
			numbers.add( name );
		}
	}
	const isSpread = measured === null ? () => true : createSpreadJudge( measured, survey, ways );
	const choiceLeads = choiceLeadsOf( survey, leads );
	return { questions, skills, measured, leads, choiceLeads, skillLeads, numbers, isSpread, ways };
}

function putTogether( results: Results, survey: Survey, parts: PartsAlone, withheld: WithheldParts ): PublishedResults {
	const questions = recordOf<Shown<PublishedQuestion>>();
	parts.questions.forEach( ( question, key ) => {
		const isWithoutRemainders = withheld.get( partKey( { part: 'questions', key, only: 'remainders' } ) ) !== undefined;
		questions[ key ] = withheld.get( partKey( { part: 'questions', key } ) ) ?? ( isWithheld( question ) ? question :
			{ ...question, ...isWithoutRemainders ?
				{ ...withoutRemainders( results.questions[ key ] as QuestionResult ), unknown: LITTLE_CHANGE } : {} } );
	} );
	const { counted } = results;
	const follow = ( leads: readonly string[], n: number ): Withheld | null =>
		withheldFollowUp( leads, n, counted, questions, ( name ) => parts.numbers.has( name ), survey.minCell );
	withholdFollowUps( questions, results, parts, follow );
	const alone = new Map( Array.from( parts.skills, ( [ key, skill ] ) => {
		const isStepless = withheld.get( partKey( { part: 'skills', key, only: 'steps' } ) ) !== undefined;
		const followed = follow( parts.skillLeads.get( key ) ?? [], results.skills[ key ]?.n ?? 0 );
		const reason = followed ?? withheld.get( partKey( { part: 'skills', key } ) );
		return [ key, reason ?? ( isStepless && parts.measured !== null ?
			publishSkill( results.skills[ key ] as SkillResult, parts.measured, survey, true, parts.ways ) : skill ) ] as const;
	} ) );
	const { survey: id, population, excluded } = results;
	const skills = publishSkills( results, alone, questions, survey );
	return {
		survey: id,
		population,
		counted,
		excluded,
		questions,
		...skills,
		balance: publishBalance( results.balance,
			( measure, skill, count ) => timesChosen( questions, survey.measures[ measure ], skill, count ) ),
		breakdowns: publishBreakdowns( results, skills.skills, questions, survey, parts, withheld ),
		versions: withheld.get( partKey( { part: 'versions', key: '' } ) ) === undefined ?
			publishVersions( results.versions, survey ) : [],
	};
}

/**
 * Until nothing more is withheld: a question that is withheld for the sake of another leads to others itself. All that
 * depends on something is in the leads already, so this ends after a few rounds.
 */
function withholdFollowUps(
	questions: Record<string, Shown<PublishedQuestion>>, results: Results, { choiceLeads, leads }: PartsAlone,
	follow: ( leads: readonly string[], n: number ) => Withheld | null,
): void {
	let isChanged = true;
	while ( isChanged ) {
		isChanged = false;
		for ( const key of Object.keys( questions ) ) {
			const { choices = {}, n = 0 } = results.questions[ key ] ?? {};
			const now = questions[ key ] as Shown<PublishedQuestion>;
			// That somebody chose what is offered to some only tells of what leads to it, as that somebody answered does.
			const ofChoices = Array.from( isWithheld( now ) ? [] : choiceLeads.get( key ) ?? [] )
				.map( ( [ code, some ] ) => [ choices[ code ]?.count ?? 0, some ] as const )
				.map( ( [ count, some ] ) => count === 0 ? null : follow( some, count ) );
			const withheld = follow( leads.get( key ) ?? [], n ) ?? ofChoices.find( ( found ) => found !== null ) ?? null;
			if ( withheld !== null && !( isWithheld( now ) && now.withheld === withheld.withheld ) ) {
				questions[ key ] = withheld;
				isChanged = true;
			}
		}
	}
}

function publishBreakdowns(
	results: Results, skills: PublishedResults[ 'skills' ], questions: Readonly<Record<string, Shown<PublishedQuestion>>>,
	survey: Survey, parts: PartsAlone, withheld: WithheldParts,
): PublishedResults[ 'breakdowns' ] {
	const { measured } = parts;
	return measured === null ? [] : results.breakdowns.reduce<PublishedBreakdown[]>( ( all, breakdown ) => {
		const key = breakdownKey( breakdown );
		const question = breakdown.question === null ? null : questions[ breakdown.question ] ?? null;
		// Which groups there are tells what was answered, too, and if nobody is in none, that everybody answered.
		const whole = withheld.get( partKey( { part: 'breakdowns', key } ) ) ??
			( isWithheld( question ) ? question : null );
		return [ ...all, whole !== null ? withheldBreakdown( breakdown, whole ) : publishBreakdown( breakdown, {
			totals: results.skills,
			published: skills,
			question,
			withheldSkill: ( skill ) => withheld.get( partKey( { part: 'breakdowns', key, skill } ) ) ?? null,
			isNeedWithheld: ( skill ) => withheld.get( partKey( { part: 'breakdowns', key, skill, only: 'need' } ) ) !== undefined,
			isSpread: parts.isSpread,
			measured,
			thresholds: survey,
		} ) ];
	}, [] );
}

/** A rank or a place among others that rests on withheld skills would tell where they stand. */
function publishSkills(
	results: Results, alone: ReadonlyMap<string, Shown<SkillAlone>>,
	questions: Readonly<Record<string, Shown<PublishedQuestion>>>, survey: Survey,
): Pick<PublishedResults, 'skills' | 'cross' | 'agreement'> {
	const ids = Array.from( alone.keys() );
	const shown = ids.filter( ( id ) => !isWithheld( alone.get( id ) ) );
	const ranks = rankSkills( shown.map( ( id ) => {
		const { n, highNeedCount } = alone.get( id ) as SkillAlone;
		return {
			...scoresOf( results.skills[ id ] as SkillResult ),
			highNeed: n === 0 || isWithheld( highNeedCount ) ? null : { numerator: highNeedCount, denominator: n },
		};
	} ) );
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
			rankByHighNeed: ranks[ index ]?.rankByHighNeed ?? null,
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
			skill.rankByHighNeed !== null ) {
			mwds.push( skill.rankByMwds );
			rds.push( skill.rankByRds );
			highNeed.push( skill.rankByHighNeed );
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
