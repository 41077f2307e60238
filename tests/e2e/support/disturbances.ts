/** Every way to disturb a run of the bot, and what must be true afterwards. */
import type { DisturbedRun, DisturbedWiki, Pages, Start } from './disturbed-runs';
import type { Interference, ProxiedRequest } from './faulty-proxy';
import { FAULTS, type WikiFault } from './wiki-faults';

export interface Disturbance {
	readonly name: string;
	readonly start: Start;
	readonly choose: ( request: ProxiedRequest, kill: () => void ) => Interference | null;
	readonly settings?: Readonly<Record<string, string>>;
	/** How the disturbed run must end; null: killed. */
	readonly status: 0 | 1 | null;
	/** What the operator must be told. */
	readonly words: RegExp;
}

/** What the wiki is like after a run that nothing disturbed, and how many requests that took. */
export interface Undisturbed {
	readonly pages: Pages;
	readonly requests: readonly ProxiedRequest[];
}

/** A page in the place of the very first answer means that the address is wrong: that is said at once. */
function passesAt( fault: WikiFault, position: number ): boolean {
	return fault.passes && !( position === 1 && /not the API/.test( fault.words.source ) );
}

/** A fault that comes once, at the position. Null where that request cannot meet it. */
export function passingDisturbance(
	start: Start, fault: WikiFault, undisturbed: Undisturbed, position: number,
): Disturbance | null {
	const request = undisturbed.requests[ position - 1 ];
	if ( request === undefined || fault.interfere( request ) === null ) {
		return null;
	}
	const status = passesAt( fault, position ) ? 0 : 1;
	return {
		name: `${ fault.name } at request ${ position } (${ start })`,
		start,
		choose: ( asked ) => asked.position === position ? fault.interfere( asked ) : null,
		status,
		words: status === 0 ? /^/ : fault.words,
	};
}

/** Several faults in one run, each once, which the bot must get over. */
export function severalDisturbances(
	start: Start, faults: readonly WikiFault[], position: ( fault: WikiFault, index: number ) => number,
): Disturbance {
	const waiting = faults.map( ( fault, index ) => ( { fault, from: position( fault, index ) } ) );
	return {
		name: `${ faults.map( ( { name } ) => name ).join( '; ' ) } (${ start })`,
		start,
		choose: ( request ) => {
			const index = waiting.findIndex(
				( { fault, from } ) => request.position >= from && fault.interfere( request ) !== null );
			return index === -1 ? null : waiting.splice( index, 1 )[ 0 ]?.fault.interfere( request ) ?? null;
		},
		status: 0,
		words: /^/,
	};
}

/** A fault that meets every request from the position on. Null where none of them can meet it, or that changes nothing. */
export function lastingDisturbance(
	start: Start, fault: WikiFault, undisturbed: Undisturbed, position: number,
): Disturbance | null {
	const isMet = undisturbed.requests.slice( position - 1 ).some( ( request ) => fault.interfere( request ) !== null );
	return !isMet || fault.words.source === '^' ? null : {
		name: `${ fault.name } from request ${ position } on (${ start })`,
		start,
		choose: ( request ) => request.position >= position ? fault.interfere( request ) : null,
		settings: { LOCALSKILLS_PATIENCE: '0.3' },
		status: 1,
		words: fault.words,
	};
}

/** The process is killed when the request is under way, before or after the wiki has done what was asked. */
export function killing( start: Start, position: number, when: 'before' | 'after' ): Disturbance {
	return {
		name: `killed ${ when } request ${ position } (${ start })`,
		start,
		choose: ( request, kill ) => {
			if ( request.position !== position ) {
				return null;
			}
			if ( when === 'before' ) {
				kill();
			}
			return when === 'before' ? { times: 0, losesAnswer: true } : { respond: ( response ) => {
				kill();
				response.destroy();
			} };
		},
		status: null,
		words: /^/,
	};
}

/** All of them, one fault or one kill at one position each. */
export function allDisturbances( undisturbed: Readonly<Record<Start, Undisturbed>> ): Disturbance[] {
	const found: ( Disturbance | null )[] = [];
	for ( const start of [ 'new', 'old' ] as const ) {
		for ( let position = 1; position <= undisturbed[ start ].requests.length; position++ ) {
			for ( const fault of FAULTS ) {
				found.push( passingDisturbance( start, fault, undisturbed[ start ], position ) );
				if ( fault.isSlow !== true || position % 10 === 1 ) {
					found.push( lastingDisturbance( start, fault, undisturbed[ start ], position ) );
				}
			}
			found.push( killing( start, position, 'before' ), killing( start, position, 'after' ) );
		}
	}
	return found.filter( ( disturbance ): disturbance is Disturbance => disturbance !== null );
}

/** Runs the bot undisturbed on a wiki in the given state. */
export async function runUndisturbed( disturbed: DisturbedWiki, start: Start ): Promise<Undisturbed> {
	disturbed.reset( start );
	const { status, stderr, requests } = await disturbed.run();
	if ( status !== 0 ) {
		throw new Error( `The undisturbed run failed: ${ stderr }` );
	}
	return { pages: await disturbed.pages(), requests };
}

/** What differs between two states of the pages, in words. */
function differences( pages: Pages, expected: Pages ): string[] {
	return [ ...new Set( [ ...Object.keys( pages ), ...Object.keys( expected ) ] ) ]
		.filter( ( title ) => pages[ title ] !== expected[ title ] )
		.map( ( title ) => `${ title } is ${ pages[ title ] === undefined ? 'missing' :
			expected[ title ] === undefined ? 'too much' : 'not what an undisturbed run gives' }` );
}

/**
 * Disturbs a run, then runs the bot once more and leaves it alone.
 *
 * @param disturbed
 * @param undisturbed
 * @param disturbance
 * @return What is not as it must be; and the disturbed run
 */
export async function runDisturbed(
	disturbed: DisturbedWiki, undisturbed: Readonly<Record<Start, Undisturbed>>, disturbance: Disturbance,
): Promise<{ readonly problems: readonly string[]; readonly run: DisturbedRun }> {
	const { start, choose, settings = {}, status, words } = disturbance;
	const { pages: expected } = undisturbed[ start ];
	const problems: string[] = [];
	disturbed.reset( start );
	const run = await disturbed.run( choose, settings );
	if ( run.status !== status ) {
		problems.push( `it ended with ${ run.status }, not ${ status }` );
	}
	if ( !words.test( run.stderr ) || /should not have happened/.test( run.stderr ) || run.status === 1 && run.stderr === '' ) {
		problems.push( `the operator is not told what happened (${ words.source })` );
	}
	if ( run.status === 0 ) {
		problems.push( ...differences( await disturbed.pages(), expected ).map( ( problem ) => `after the disturbed run ${ problem }` ) );
	}
	const next = await disturbed.run();
	if ( next.status !== 0 ) {
		problems.push( `the next run failed: ${ next.stderr }` );
	}
	problems.push( ...differences( await disturbed.pages(), expected ) );
	for ( const [ title, edits ] of Object.entries( await disturbed.botEdits() ) ) {
		if ( edits > 1 ) {
			problems.push( `${ title } was edited ${ edits } times` );
		}
	}
	return { problems, run };
}
