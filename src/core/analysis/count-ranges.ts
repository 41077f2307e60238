/** What can be said of counts that are not shown: between which numbers they are. */
import { isWithheld, type PublishedQuestion } from './disclosure/published';

/** Both inclusive. */
export interface CountRange {
	readonly least: number;
	readonly most: number;
}

/**
 * What is left of a total besides counts that are known and others that are within a range. So Extension:CampaignEvents
 * says how many participants of an event gave no answer, where options below a threshold are not shown
 * (`ResponseStatisticsModule` at 8cee2392: each of those has 0 to one less than the threshold).
 *
 * @param total
 * @param known - Sum of the counts that are known
 * @param hidden - How many are not
 * @param each - What is known of each of these
 * @example remainder( 30, 12 + 7, 2, { least: 0, most: 4 } ) // { least: 3, most: 11 }
 */
export function remainder( total: number, known: number, hidden: number, each: CountRange ): CountRange {
	return {
		least: Math.max( 0, total - known - hidden * each.most ),
		most: Math.max( 0, total - known - hidden * each.least ),
	};
}

/**
 * What anybody can tell of the choices of a question whose counts are withheld: at least 1, as zeros are always shown;
 * at most what the counts that are shown leave over, where everybody chose one, or else everybody.
 *
 * @param question
 * @param isMultiple - Whether an answer can be several choices
 * @return The same for each of them; null when none is withheld
 */
export function withheldChoices( question: PublishedQuestion, isMultiple: boolean ): CountRange | null {
	let [ known, hidden ] = [ 0, 0 ];
	Object.keys( question.choices ).forEach( ( code ) => {
		const choice = question.choices[ code ];
		known += choice === undefined || isWithheld( choice ) ? 0 : choice.count;
		hidden += isWithheld( choice ) ? 1 : 0;
	} );
	return hidden === 0 ? null : {
		least: 1,
		most: isMultiple ? question.n : remainder( question.n, known, hidden - 1, { least: 1, most: question.n } ).most,
	};
}
