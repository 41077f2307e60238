/** Supply and demand: who could teach a skill, and who wants to learn it. */
import type { Survey } from '../survey/definition';
import { type AnswerParameter, parametersOf, questionsOf } from '../survey/parameters';
import { listSpecialChoices, specialChoicesOf } from '../survey/special-choices';
import type { ChoiceTally } from './choice-tally';
import { measuredGrid } from './measured-grid';
import { share } from './measures';
import type { SkillBalance } from './results';
import { compareText, recordOf } from './sorted';

/** What is open in the exchange now: skill → accounts that offer, or seek, it. */
export interface ExchangeCounts {
	readonly offers: ReadonlyMap<string, number>;
	readonly seeks: ReadonlyMap<string, number>;
}

/**
 * The balance of every skill that a row of the grid, a choice of `canTeach` or `wantToLearn`, or an offer or search
 * names.
 *
 * @param survey
 * @param questions - Parameter → counts
 * @param exchange - Null where it was not looked at
 */
export function skillBalances(
	survey: Survey, questions: ReadonlyMap<string, ChoiceTally>, exchange: ExchangeCounts | null,
): Record<string, SkillBalance> {
	const [ teach, learn ] = [ askedFor( survey, 'canTeach' ), askedFor( survey, 'wantToLearn' ) ];
	const skills = new Set( measuredGrid( survey )?.grid.rows.map( ( { value } ) => value ) );
	for ( const asked of [ learn, teach ] ) {
		skillsOf( asked, survey, questions ).forEach( ( skill ) => skills.add( skill ) );
	}
	const traded = exchange === null ? [] : [ ...Array.from( exchange.offers.keys() ), ...Array.from( exchange.seeks.keys() ) ];
	traded.sort( compareText ).forEach( ( skill ) => skills.add( skill ) );
	const balances = recordOf<SkillBalance>();
	skills.forEach( ( skill ) => {
		const canTeach = timesChosen( teach, skill, questions );
		const wantToLearn = timesChosen( learn, skill, questions );
		const offers = exchange === null ? null : exchange.offers.get( skill ) ?? 0;
		const seeks = exchange === null ? null : exchange.seeks.get( skill ) ?? 0;
		balances[ skill ] = {
			canTeach,
			wantToLearn,
			offers,
			seeks,
			surveyDifference: difference( wantToLearn, canTeach ),
			surveyRatio: ratio( wantToLearn, canTeach ),
			exchangeDifference: difference( seeks, offers ),
			exchangeRatio: ratio( seeks, offers ),
		};
	} );
	return balances;
}

function askedFor( survey: Survey, measure: 'canTeach' | 'wantToLearn' ): AnswerParameter | undefined {
	const question = questionsOf( survey ).find( ( { name } ) => name === survey.measures[ measure ] );
	return question === undefined ? undefined : parametersOf( question )[ 0 ];
}

/** Of a list that is open, those that somebody chose. "Other" and "none of these" are no skills. */
function skillsOf(
	asked: AnswerParameter | undefined, survey: Survey, questions: ReadonlyMap<string, ChoiceTally>,
): string[] {
	if ( asked === undefined ) {
		return [];
	}
	const special = listSpecialChoices( specialChoicesOf( asked.question ) ).map( ( { value } ) => value );
	const codes = asked.choices !== null ? asked.choices.map( ( { value } ) => value ) :
		Array.from( questions.get( asked.name )?.counts.keys() ?? [] ).sort( compareText );
	return codes.filter( ( code ) => !special.includes( code ) && !survey.notInStatistics.includes( code ) );
}

function timesChosen(
	asked: AnswerParameter | undefined, skill: string, questions: ReadonlyMap<string, ChoiceTally>,
): number | null {
	return asked === undefined || asked.choices !== null && !asked.choices.some( ( { value } ) => value === skill ) ? null :
		questions.get( asked.name )?.counts.get( skill ) ?? 0;
}

function difference( demand: number | null, supply: number | null ): number | null {
	return demand === null || supply === null ? null : demand - supply;
}

function ratio( demand: number | null, supply: number | null ): number | null {
	return demand === null || supply === null ? null : share( demand, supply );
}
