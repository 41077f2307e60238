/**
 * Steps whose time is in doubt: people write it themselves, and could write one at which a request still waited, or a place
 * was still kept, long after that. When a step was first saved stands in its page's history, which costs a request; so only
 * those are named on whose time it depends whether something is agreed now.
 */
import { type ExchangeStep, partiesOf } from './exchange-step';
import { followExchanges } from './follow-exchanges';

/** A step, and when the revision was saved in which it was read. */
export interface SavedStep {
	readonly step: ExchangeStep;
	/** YYYY-MM-DDThh:mm:ssZ, by the wiki's clock; not before the time of the step. */
	readonly savedAt: string;
}

/**
 * @param saved - Steps by any number of people
 * @return Those without which, were they as late as they can be, nothing would be agreed that is agreed by their times
 */
export function stepsInDoubt<T extends SavedStep>( saved: readonly T[] ): T[] {
	const date = saved.reduce( ( latest, { savedAt } ) => savedAt > latest ? savedAt : latest, '' ).slice( 0, 10 );
	const pairs = new Map<string, T[]>();
	saved.forEach( ( one ) => {
		const pair = `${ one.step.seek }\n${ one.step.offer }`;
		const known = pairs.get( pair );
		if ( known === undefined ) {
			pairs.set( pair, [ one ] );
		} else {
			known.push( one );
		}
	} );
	const isAgreed = ( steps: readonly ExchangeStep[] ): boolean =>
		followExchanges( steps, { date } ).some( ( { state } ) => state === 'accepted' );
	const doubted: T[] = [];
	pairs.forEach( ( all ) => {
		const couldBeLater = all.filter( ( { step, savedAt } ) => step.at < savedAt );
		if ( couldBeLater.length === 0 || !isAgreed( all.map( ( { step } ) => step ) ) ) {
			return;
		}
		// A request alone binds nobody; two of them agree, as a request and an answer do.
		const askers = new Set( all.filter( ( { step } ) => step.step === 'ask' ).map( ( { step } ) => step.user ) );
		const agrees = ( { step }: T ): boolean =>
			step.step === 'accept' || step.step === 'meet' || step.step === 'ask' && askers.size > 1;
		partiesOf( ( all[ 0 ] as T ).step ).forEach( ( user ) => {
			const theirs = couldBeLater.filter( ( one ) => one.step.user === user && agrees( one ) );
			if ( theirs.length > 0 && !isAgreed( all.map( ( one ) =>
				theirs.includes( one ) ? { ...one.step, at: one.savedAt } : one.step ) ) ) {
				doubted.push( ...theirs );
			}
		} );
	} );
	return doubted;
}
