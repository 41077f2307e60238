/**
 * Whether an answer that is JSON is the one that was asked for. A part of one, or another server's, must not pass for a
 * wiki without answers: the results would be of nobody.
 */
import { RequestFault } from './request-fault';
import type { ApiAnswer } from './transport';

function isRecord( value: unknown ): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray( value );
}

/** A fault that goes away by itself, so that the request is made again. */
export function wrongAnswer(): RequestFault {
	return new RequestFault( {
		kind: 'not-api', isTransient: true, explanation: 'The wiki\'s answer is JSON, but not what was asked for.',
	} );
}

/** Of `query` in the answer: what stands under a name, and whether it is what is expected there. */
type Expectation = readonly [ name: string, isExpected: ( value: unknown ) => boolean ];

function isListOfRecords( value: unknown ): boolean {
	return Array.isArray( value ) && value.every( isRecord );
}

/** What the answer to a query must hold, whatever the wiki has. */
function expectations( { meta, list, titles }: Readonly<Record<string, string>>, query: Record<string, unknown> ): Expectation[] {
	// A generator that finds nothing gives no pages, and a title of another wiki is none.
	const mayLackPages = query.pages === undefined && ( titles === undefined || query.interwiki !== undefined );
	return [
		...mayLackPages ? [] : [ [ 'pages', isListOfRecords ] as const ],
		...meta === undefined ? [] : [ [ meta === 'siteinfo' ? 'general' : meta, isRecord ] as const ],
		...list === undefined ? [] : [ [ list, isListOfRecords ] as const ],
	];
}

/**
 * @param answer - To `action=query`
 * @param parameters - Of the query, as they were sent; one `meta` or one `list` at most
 * @return The same
 * @throws RequestFault when it lacks what every such answer has: that it is complete or where it goes on, and what was asked for
 */
export function checkedQuery( answer: ApiAnswer, parameters: Readonly<Record<string, string>> ): ApiAnswer {
	const { batchcomplete, continue: position } = answer;
	const query = answer.query === undefined ? {} : answer.query;
	if (
		!( batchcomplete === true || isRecord( position ) ) || !isRecord( query ) ||
		!expectations( parameters, query ).every( ( [ name, isExpected ] ) => isExpected( query[ name ] ) )
	) {
		throw wrongAnswer();
	}
	return answer;
}

/**
 * @param answer - To a change, such as `action=edit`
 * @param action
 * @return The same
 * @throws RequestFault when it does not say what became of the change
 */
export function checkedChange( answer: ApiAnswer, action: string ): ApiAnswer {
	if ( !isRecord( answer[ action ] ) ) {
		throw wrongAnswer();
	}
	return answer;
}
