import { writeResultsData } from '../../../src/core/report/results-data';
import { type CountedSurvey, type CountingContext, countSurvey } from '../../../src/wiki/counting/count-survey';
import { createDefinitionReader } from '../../../src/wiki/counting/contributions';
import { openCountingPlace } from '../../../src/wiki/counting/counting-place';
import { operatorMessages } from '../../../src/bot/messages';
import { createMemoryWiki, type MemoryWiki } from './memory-source';

const messages = operatorMessages( process.cwd() );

const ROLE = { type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] };

function define( wiki: MemoryWiki, id: string, elements: readonly object[], settings: object = {} ): number {
	return wiki.save( `LocalSkills/Survey/${ id }/definition.json`, 'Coordinator', JSON.stringify( {
		title: 'Survey', pages: [ { name: 'p', elements } ],
		localSkills: { id, status: 'open', minAnswers: 0, minCell: 0, ...settings },
	} ) );
}

function answer(
	wiki: MemoryWiki, id: string, user: string, values: Record<string, string | number>, timestamp?: string,
): number {
	const lines = Object.entries( { survey: id, ...values } ).map( ( [ name, value ] ) => `|${ name }=${ value }` );
	return wiki.save( `LocalSkills/Survey/${ id }/Answers/${ user }`, user, `{{Skills survey answer\n${ lines.join( '\n' ) }\n}}`, timestamp );
}

async function count( id: string, home: MemoryWiki, others: readonly MemoryWiki[] = [] ): Promise<CountedSurvey> {
	const context: CountingContext = {
		home: await openCountingPlace( home, true, messages ),
		others: await Promise.all( others.map( ( other ) => openCountingPlace( other, false, messages ) ) ),
		definitionsOf: createDefinitionReader(),
		exchange: null,
		writer: 'Bot',
		messages,
	};
	return countSurvey( context, id );
}

const roles = ( { report }: CountedSurvey ): Record<string, number> => Object.fromEntries(
	Object.entries( report.results.questions.role?.choices ?? {} ).map( ( [ code, { count: times } ] ) => [ code, times ] ) );

/** Saves what was counted, as the bot does. */
function publish( wiki: MemoryWiki, counted: CountedSurvey, user = 'Bot' ): void {
	wiki.save( `LocalSkills/Survey/${ counted.report.survey.id }/Results/data.json`, user, writeResultsData( counted.report ) );
}

describe( 'countSurvey', () => {
	it( 'leaves out what was said to a question that then meant something else', async () => {
		const home = createMemoryWiki( 'home' );
		const rating = ( rateMax: number ): object => ( { type: 'rating', name: 'ease', title: 'How easy?', rateMin: 1, rateMax } );
		const before = define( home, 's', [ ROLE, rating( 3 ) ] );
		answer( home, 's', 'Ana', { revision: before, role: 'editor', ease: 3 } );
		const now = define( home, 's', [ ROLE, rating( 5 ) ] );
		answer( home, 's', 'Ben', { revision: now, role: 'editor', ease: 3 } );
		answer( home, 's', 'Cem', { revision: 999999999, role: 'organizer', ease: 3 } );

		const counted = await count( 's', home );
		expect( roles( counted ) ).toEqual( { editor: 2, organizer: 1 } );
		expect( counted.report.results.questions.ease ).toMatchObject( { n: 2, changedVersion: 1 } );
		expect( counted.report.results.versions ).toMatchObject( [
			{ revision: before, counted: 1, changed: [ 'ease' ] },
			{ revision: now, counted: 1, isCurrent: true, changed: [] },
			{ revision: null, counted: 1, isKnown: false },
		] );
	} );

	it( 'counts all other answers where one brings out a fault of the project', async () => {
		const home = createMemoryWiki( 'home' );
		define( home, 's', [ ROLE ] );
		[ 'Ana', 'Ben', 'Cem' ].forEach( ( user ) => answer( home, 's', user, { role: 'editor', ...user === 'Ben' ? { 'not-thought-of': 1 } : {} } ) );
		const place = await openCountingPlace( home, true, messages );
		const counted = await countSurvey( {
			home: { ...place, readAnswerCalls( text ) {
				if ( text.includes( 'not-thought-of' ) ) {
					throw new RangeError( 'Maximum call stack size exceeded' );
				}
				return place.readAnswerCalls( text );
			} },
			others: [], definitionsOf: createDefinitionReader(), exchange: null, writer: 'Bot', messages,
		}, 's' );
		expect( roles( counted ) ).toEqual( { editor: 2, organizer: 0 } );
		expect( Array.from( counted.report.results.excluded, ( { page, reason } ) => [ page, reason ] ) )
			.toEqual( [ [ 'LocalSkills/Survey/s/Answers/Ben', 'unreadable' ] ] );
		expect( counted.unread.map( ( { title, error } ) => `${ title }: ${ String( error ) }` ) )
			.toEqual( [ 'LocalSkills/Survey/s/Answers/Ben: RangeError: Maximum call stack size exceeded' ] );
	} );

	describe( 'where an answer brings out a fault of the project only later', () => {
		const NOT_THOUGHT_OF = 'RangeError: not thought of';

		afterEach( () => {
			jest.restoreAllMocks();
		} );

		function survey( minCell: number ): MemoryWiki {
			const home = createMemoryWiki( 'home' );
			define( home, 's', [ ROLE ], { minCell } );
			[ 'Ana', 'Ben', 'Cem' ].forEach( ( user ) => answer( home, 's', user, { role: 'editor', language: user === 'Ben' ? 'zu' : 'ar' } ) );
			return home;
		}

		/** Counts while Ben's answer can be read, but not packed, or not be counted. */
		async function countDisturbed( home: MemoryWiki, when: 'packed' | 'counted' ): Promise<CountedSurvey> {
			const place = await openCountingPlace( home, true, messages );
			const titles = { ...place.titles, answer: ( id: string, user: string ) => {
				if ( when === 'packed' && user === 'Ben' ) {
					throw new RangeError( 'not thought of' );
				}
				return place.titles.answer( id, user );
			} };
			const get = Map.prototype.get;
			return countSurvey( {
				home: { ...place, titles }, others: [], definitionsOf: createDefinitionReader(), writer: 'Bot', messages,
				// Asked for when all answers have been packed.
				exchange: async () => {
					jest.spyOn( Map.prototype, 'get' ).mockImplementation( function ( this: Map<unknown, unknown>, key: unknown ) {
						if ( when === 'counted' && key === 'zu' ) {
							throw new RangeError( 'not thought of' );
						}
						return get.call( this, key ) as unknown;
					} );
					return { offers: new Map(), seeks: new Map() };
				},
			}, 's' );
		}

		it.each( [ 'packed', 'counted' ] as const )( 'counts all others when it cannot be %s', async ( when ) => {
			const { report, unread } = await countDisturbed( survey( 0 ), when );
			expect( report.results ).toMatchObject( { counted: 2, questions: { role: { n: 2 } } } );
			expect( Array.from( report.results.excluded, ( { page, reason } ) => [ page, reason ] ) )
				.toEqual( [ [ 'LocalSkills/Survey/s/Answers/Ben', 'unreadable' ] ] );
			expect( report.counted.named?.map( ( { user } ) => user ) ).toEqual( [ 'Ana', 'Cem' ] );
			expect( unread.map( ( { title, error } ) => `${ title }: ${ String( error ) }` ) )
				.toEqual( [ `LocalSkills/Survey/s/Answers/Ben: ${ NOT_THOUGHT_OF }` ] );
		} );

		it.each( [ 'packed', 'counted' ] as const )( 'leaves what is published as it is when that has one that cannot be %s', async ( when ) => {
			const home = survey( 3 );
			publish( home, await count( 's', home ) );
			const { isFrozen, pending, unread } = await countDisturbed( home, when );
			expect( { isFrozen, pending } ).toEqual( { isFrozen: true, pending: 1 } );
			expect( unread.map( ( { title } ) => title ) ).toEqual( [ 'LocalSkills/Survey/s/Answers/Ben' ] );
		} );
	} );

	it( 'takes no other page for an earlier definition', async () => {
		const home = createMemoryWiki( 'home' );
		const other = define( home, 'other', [ { ...ROLE, choices: [ '1', '2', '3' ] } ] );
		define( home, 's', [ ROLE ] );
		answer( home, 's', 'Ana', { revision: other, role: 'editor' } );
		expect( roles( await count( 's', home ) ) ).toEqual( { editor: 1, organizer: 0 } );
	} );

	describe( 'over several wikis', () => {
		it( 'adds up what was answered under the same id, each account once, with its newest answer', async () => {
			const home = createMemoryWiki( 'metawiki' );
			const arabic = createMemoryWiki( 'arwiki', 5000 );
			define( home, 's', [ ROLE ] );
			define( arabic, 's', [ ROLE, { type: 'comment', name: 'local', title: 'Local' } ] );
			answer( home, 's', 'Ana', { role: 'editor' }, '2026-11-01T00:00:00Z' );
			answer( home, 's', 'Ben', { role: 'editor' }, '2026-11-03T00:00:00Z' );
			answer( arabic, 's', 'Ana', { role: 'organizer', local: 'x' }, '2026-11-02T00:00:00Z' );
			answer( arabic, 's', 'Ben', { role: 'organizer' }, '2026-11-02T00:00:00Z' );
			answer( arabic, 's', 'Cem', { role: 'organizer' }, '2026-11-02T00:00:00Z' );
			arabic.save( 'LocalSkills/Survey/s/Answers/Dora', 'Somebody', '{{Skills survey answer|role=editor}}' );

			const counted = await count( 's', home, [ arabic ] );
			expect( roles( counted ) ).toEqual( { editor: 1, organizer: 2 } );
			expect( counted.report.results.excluded ).toMatchObject( [
				{ page: 'LocalSkills/Survey/s/Answers/Ana', reason: 'duplicate' },
				{ page: 'LocalSkills/Survey/s/Answers/Ben', reason: 'duplicate', community: 'arwiki' },
				{ page: 'LocalSkills/Survey/s/Answers/Dora', reason: 'not-owner', community: 'arwiki' },
			] );
			expect( Object.keys( counted.report.results.breakdowns.find( ( { by } ) => by === 'community' )?.groups ?? {} ) )
				.toEqual( [ 'arwiki', 'metawiki' ] );
		} );

		it( 'rolls up the questions of a core module, and not what communities ask besides', async () => {
			const home = createMemoryWiki( 'metawiki' );
			const french = createMemoryWiki( 'frwiki', 5000 );
			define( home, 'core', [ ROLE, { type: 'boolean', name: 'mentor', title: 'Mentor?' } ] );
			define( french, 'notre-enquete', [ ROLE, { type: 'text', name: 'ville', title: 'Ville' } ],
				{ core: { id: 'core', questions: [ 'role' ] } } );
			answer( home, 'core', 'Ana', { role: 'editor', mentor: 'true' } );
			answer( french, 'notre-enquete', 'Luc', { role: 'organizer', ville: 'Lyon', mentor: 'true' } );

			const { report } = await count( 'core', home, [ french ] );
			expect( report.results.counted ).toBe( 2 );
			expect( report.results.questions.role ).toMatchObject( { n: 2 } );
			expect( report.results.questions.mentor ).toMatchObject( { n: 1, notAsked: 1 } );
			expect( report.results.questions.ville ).toBeUndefined();
		} );

		it( 'never adds up affiliates and individuals, and says so', async () => {
			const home = createMemoryWiki( 'metawiki' );
			define( home, 'core', [ ROLE ] );
			define( home, 'ours', [ ROLE ], { core: { id: 'core', questions: [ 'role' ] }, audience: { population: 'affiliates' } } );
			answer( home, 'ours', 'Ana', { role: 'editor' } );
			const counted = await count( 'core', home );
			expect( counted.report.results.counted ).toBe( 0 );
			expect( counted.notes.join( ' ' ) ).toContain( 'asks affiliates' );
		} );
	} );

	describe( 'after an earlier wave', () => {
		it( 'counts that one too, and who answered both times', async () => {
			const home = createMemoryWiki( 'home' );
			define( home, 'first', [ ROLE ] );
			define( home, 'second', [ ROLE ], { follows: 'first' } );
			[ 'Ana', 'Ben' ].forEach( ( user ) => answer( home, 'first', user, { role: 'editor' } ) );
			[ 'Ben', 'Cem', 'Dora' ].forEach( ( user ) => answer( home, 'second', user, { role: 'organizer' } ) );
			const { report } = await count( 'second', home );
			expect( report.results.counted ).toBe( 3 );
			expect( report.previous ).toMatchObject( { published: { survey: 'first', counted: 2 }, accountsInBoth: 1 } );
		} );

		it( 'says when that one cannot be read, and counts all the same', async () => {
			const home = createMemoryWiki( 'home' );
			define( home, 'second', [ ROLE ], { follows: 'first' } );
			answer( home, 'second', 'Ana', { role: 'editor' } );
			const { report, notes } = await count( 'second', home );
			expect( report.results.counted ).toBe( 1 );
			expect( report.previous ).toBeNull();
			expect( notes.join( ' ' ) ).toContain( 'LocalSkills/Survey/first/definition.json' );
		} );
	} );

	describe( 'with thresholds', () => {
		const people = [ 'Ana', 'Ben', 'Cem', 'Dora', 'Elif', 'Fatima' ];

		async function published(): Promise<MemoryWiki> {
			const home = createMemoryWiki( 'home' );
			define( home, 's', [ ROLE ], { minAnswers: 3, minCell: 3 } );
			people.forEach( ( user, index ) => answer( home, 's', user, { role: index % 2 === 0 ? 'editor' : 'organizer' } ) );
			publish( home, await count( 's', home ) );
			return home;
		}

		it( 'goes on showing the last release until enough answers have changed', async () => {
			const home = await published();
			answer( home, 's', 'Gul', { role: 'editor' } );
			answer( home, 's', 'Ben', { role: 'editor' } );
			const waiting = await count( 's', home );
			expect( roles( waiting ) ).toEqual( { editor: 3, organizer: 3 } );
			expect( waiting ).toMatchObject( { pending: 2, isFrozen: false, report: { held: { needed: 3 } } } );

			answer( home, 's', 'Hui', { role: 'editor' } );
			const released = await count( 's', home );
			expect( roles( released ) ).toEqual( { editor: 6, organizer: 2 } );
			expect( released.report.held ).toBeNull();
		} );

		it( 'leaves the pages alone when the released answers cannot be read any more', async () => {
			const home = await published();
			home.remove( 'LocalSkills/Survey/s/Answers/Ana' );
			expect( await count( 's', home ) ).toMatchObject( { pending: 1, isFrozen: true } );
		} );

		it( 'is not deceived by somebody who changes the published data', async () => {
			const home = await published();
			home.save( 'LocalSkills/Survey/s/Results/data.json', 'Mallory', '{"answers":[]}' );
			answer( home, 's', 'Gul', { role: 'editor' } );
			expect( roles( await count( 's', home ) ) ).toEqual( { editor: 3, organizer: 3 } );
		} );
	} );
} );
