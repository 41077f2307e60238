/** What conditions tell of the questions that lead on, from one release to the next. */
import { conditionParameters } from '../../survey/conditions/condition-parameters';
import type { Survey } from '../../survey/definition';
import { answerParameters } from '../../survey/parameters';
import { conditionalAnswers, conditionLimits, type ConditionalResults } from './audit-conditions';
import { choiceName } from './audit-questions';
import { isWithheld, type LastRelease } from './published';
import { recordOf } from '../sorted';

/**
 * Something that is known of the counts of a question, since only those who chose something were asked another: the sum of
 * their multiples is at most a number. Of those who came since another release of which the limit of the same name is known,
 * it is at most the difference.
 */
export interface TrailLimit {
	readonly name: string;
	/** Code → its factor. */
	readonly factors: Readonly<Record<string, number>>;
	readonly atMost: number;
}

/** Name of the leading question → what is known of its counts. */
export type TrailLimits = ReadonlyMap<string, readonly TrailLimit[]>;

/**
 * What a release tells in that way of each question that leads to others.
 *
 * @param published
 * @param survey
 */
export function trailLimits( published: ConditionalResults, survey: Survey ): TrailLimits {
	const parameters = answerParameters( survey );
	const found = new Map<string, TrailLimit[]>();
	for ( const answers of conditionalAnswers( published, survey, parameters ) ) {
		answers.conditions.forEach( ( condition, part ) => {
			const [ leading = '' ] = conditionParameters( condition );
			const codes = Object.keys( codesOf( published, leading ) );
			const limits = codes.length === 0 ? [] :
				conditionLimits( published, survey, parameters, [ { ...answers, conditions: [ condition ] } ] );
			limits.forEach( ( { atMost, factors }, index ) => {
				const own = recordOf<number>();
				codes.filter( ( code ) => factors[ choiceName( leading, code ) ] !== undefined ).forEach( ( code ) => {
					own[ code ] = factors[ choiceName( leading, code ) ] as number;
				} );
				const limit = { name: [ answers.name, part, index ].join( ' ' ), factors: own, atMost };
				found.set( leading, [ ...found.get( leading ) ?? [], limit ] );
			} );
		} );
	}
	return found;
}

function codesOf( { questions }: ConditionalResults, name: string ): Readonly<Record<string, unknown>> {
	const question = questions[ name ];
	return question === undefined || isWithheld( question ) ? {} : question.choices;
}

/**
 * What is looked at of the last release.
 *
 * @param last
 * @param last.published
 */
export function lastConditions( { published }: Pick<LastRelease, 'published'> ): ConditionalResults {
	// Of data that do not say how many answers they count nothing is known of those who were not asked.
	const { counted, questions } = published;
	return { questions: counted === undefined ? {} : questions, counted: counted ?? 0, versions: [] };
}
