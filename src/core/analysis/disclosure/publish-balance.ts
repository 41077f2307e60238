/** What of supply and demand may be published. */
import type { SkillBalance } from '../results';
import { recordOf } from '../sorted';
import { isWithheld, type PublishedBalance, type Shown } from './published';

/**
 * The balance of each skill, where what is withheld of the questions is withheld, too. Offers and searches are counts of
 * pages that are shown on the exchange under the names of who made them: there is nothing to withhold.
 *
 * @param balance
 * @param timesChosen - What of a skill's count may be shown
 */
export function publishBalance(
	balance: Readonly<Record<string, SkillBalance>>,
	timesChosen: ( measure: 'canTeach' | 'wantToLearn', skill: string, count: number | null ) => Shown<number | null>,
): Record<string, PublishedBalance> {
	const published = recordOf<PublishedBalance>();
	Object.keys( balance ).forEach( ( skill ) => {
		const figures = balance[ skill ] as SkillBalance;
		const canTeach = timesChosen( 'canTeach', skill, figures.canTeach );
		const wantToLearn = timesChosen( 'wantToLearn', skill, figures.wantToLearn );
		const withheld = [ canTeach, wantToLearn ].find( isWithheld );
		published[ skill ] = {
			...figures,
			canTeach,
			wantToLearn,
			...withheld === undefined ? {} : { surveyDifference: withheld, surveyRatio: withheld },
		};
	} );
	return published;
}
