/** Steps for tests: written shortly, or made up at random. */
import fc from 'fast-check';
import { type ExchangeStep, OUTCOMES, type Step, STEPS } from '../../../../src/core/exchange/steps/exchange-step';

export const DATE = '2026-11-29';

/** A step about Ben's search and Ana's offer. */
export function step( user: string, what: Step, at: string, values: Partial<ExchangeStep> = {} ): ExchangeStep {
	return {
		user, step: what, seek: 'Ben/s1', offer: 'Ana/o1', at: at.length === 10 ? `${ at }T12:00:00Z` : at,
		outcome: what === 'confirm' ? 'learned' : null, on: what === 'meet' ? at.slice( 0, 10 ) : null, note: null, skill: null, ...values,
	};
}

const seconds = fc.constantFrom( '00:00:00', '11:11:11', '23:59:59' );
const days = fc.constantFrom( '2026-01-01', '2026-01-02', '2026-01-22', '2026-01-23', '2026-02-10', '2026-09-01', '2026-11-28', '2026-12-24' );

/** Any step by these people, in turn or not. */
export function anyStep( users: readonly string[], offers: readonly string[] = [ 'Ana/o1' ] ): fc.Arbitrary<ExchangeStep> {
	return fc.record( {
		user: fc.constantFrom( ...users ), what: fc.constantFrom( ...STEPS ), day: days, time: seconds,
		outcome: fc.constantFrom( ...OUTCOMES ), on: days, seek: fc.constantFrom( 'Ben/s1', 'Ben/s1', 'Cem/s1' ), offer: fc.constantFrom( ...offers ),
		note: fc.constantFrom( null, 'a' ),
	} ).map( ( { user, what, day, time, outcome, on, seek, offer, note } ) => step( user, what, `${ day }T${ time }Z`, {
		seek, offer, note, ...what === 'confirm' ? { outcome } : {}, ...what === 'meet' ? { on } : {},
	} ) );
}
