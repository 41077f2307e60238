import type { ExchangeStep, Step } from '../../../../src/core/exchange/steps/exchange-step';
import { limitSteps, MOST_ASKS, MOST_OTHER_STEPS } from '../../../../src/core/exchange/steps/step-limit';

const stepsOf = ( kind: Step, count: number, year: number ): { readonly step: ExchangeStep }[] =>
	Array.from( { length: count }, ( _nothing, index ) => ( { step: {
		user: 'Abe', step: kind, seek: `Abe/s${ index }`, offer: 'Ana/o1', at: `${ year }-11-20T09:00:00Z`,
		outcome: null, on: null, note: null, skill: null,
	} } ) );

describe( 'limitSteps', () => {
	it( 'keeps the newest requests and the newest other steps, in their order', () => {
		const [ old, newer, noes ] = [ stepsOf( 'ask', 4900, 2025 ), stepsOf( 'ask', 100, 2026 ), stepsOf( 'decline', 2000, 2024 ) ];
		const kept = limitSteps( [ ...newer, ...noes, ...old ] );
		expect( kept.filter( ( { step } ) => step.step === 'ask' ) )
			.toEqual( [ ...newer, ...old.slice( -( MOST_ASKS - newer.length ) ) ] );
		// At the same time the one that stands further down, since steps are added at the end.
		expect( kept.filter( ( { step } ) => step.step === 'decline' ) ).toEqual( noes.slice( -MOST_OTHER_STEPS ) );
	} );

	it( 'leaves out nothing of what one person does', () => {
		const steps = [ ...stepsOf( 'ask', MOST_ASKS, 2026 ), ...stepsOf( 'confirm', MOST_OTHER_STEPS, 2026 ) ];
		expect( limitSteps( steps ) ).toEqual( steps );
	} );
} );
