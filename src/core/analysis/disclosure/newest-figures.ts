/** The newest figures of a question that are out, each of the release that showed it last. */
import type { ChoiceResult } from '../results';
import { recordOf } from '../sorted';
import { isWithheld, type PublishedBefore, type PublishedQuestion, type PublishedResults, type PublishedSummary } from './published';

type Places = NonNullable<PublishedQuestion[ 'places' ]>;

export interface NewestFigures {
	/** The newest release that shows anything of the question, with figures of older ones in place of what it hides. */
	readonly question: PublishedQuestion | null;
	/** With the answers that they rest on. */
	readonly places: { readonly places: Places | null; readonly n: number; readonly choices: PublishedQuestion[ 'choices' ] };
	readonly summary: { readonly summary: PublishedSummary | null; readonly n: number };
}

/**
 * @param name - Of the question
 * @param last - The last release, and what it had kept of those before
 */
export function newestFigures( name: string, last: PublishedBefore & Pick<PublishedResults, 'earlier'> ): NewestFigures {
	const shown = [ last.questions[ name ], last.earlier?.questions[ name ] ]
		.filter( ( question ): question is PublishedQuestion => question !== undefined && !isWithheld( question ) );
	const [ newest ] = shown;
	const withPlaces = shown.find( ( { places } ) =>
		places !== undefined && Object.keys( places ).some( ( code ) => !isWithheld( places[ code ] ) ) );
	const withSummary = shown.find( ( { summary } ) => summary !== undefined && !isWithheld( summary ) );
	const summary = withSummary?.summary;
	return {
		question: newest === undefined ? null : shown.slice( 1 ).reduce( filledWith, newest ),
		places: { places: withPlaces?.places ?? null, n: withPlaces?.n ?? 0, choices: withPlaces?.choices ?? {} },
		summary: { summary: summary === undefined || isWithheld( summary ) ? null : summary, n: withSummary?.n ?? 0 },
	};
}

/** All or none of them are shown; together they say of how many they are the parts. */
function remaindersIn(
	{ changedVersion, missing, notAsked, notInStatistics, unusable }: PublishedQuestion,
): Pick<PublishedQuestion, 'missing' | typeof FIGURES[ number ]> {
	return { changedVersion, missing, notAsked, notInStatistics, unusable };
}

const FIGURES = [ 'notAsked', 'notInStatistics', 'unusable', 'changedVersion' ] as const;

function filledWith( newer: PublishedQuestion, older: PublishedQuestion ): PublishedQuestion {
	const choices = recordOf<PublishedQuestion[ 'choices' ][ string ]>();
	Object.keys( newer.choices ).forEach( ( code ) => {
		const [ now, was ] = [ newer.choices[ code ], older.choices[ code ] ];
		choices[ code ] = isWithheld( now ) && was !== undefined ? was : now as ChoiceResult;
	} );
	const unknown = isWithheld( newer.unknown ) ? older.unknown : newer.unknown;
	const isMerged = FIGURES.some( ( figure ) => isWithheld( newer[ figure ] ) );
	return { ...newer, ...isMerged ? remaindersIn( older ) : {}, choices, unknown };
}
