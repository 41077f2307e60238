import fc from 'fast-check';
import { PREFERENCES_TEMPLATE, STEP_TEMPLATE } from '../../../../src/core/exchange/exchange-templates';
import { recordFaultText } from '../../../../src/core/exchange/record-fault';
import { type ExchangeStep, OUTCOMES, STEPS } from '../../../../src/core/exchange/steps/exchange-step';
import { readExchangePreferences, withPreferences } from '../../../../src/core/exchange/steps/preferences';
import { readExchangeSteps } from '../../../../src/core/exchange/steps/read-steps';
import { withCall, writeExchangeStep } from '../../../../src/core/exchange/steps/write-step';
import { createTemplateReader } from '../../../../src/core/wikitext/template-reader';
import { english } from '../../english';
import { step } from './made-up-steps';

const read = createTemplateReader( { templates: [ STEP_TEMPLATE, PREFERENCES_TEMPLATE ] } );

function stepsOf( text: string, owner = 'Ben' ): ( ExchangeStep | null )[] {
	return readExchangeSteps( read( text ), owner ).map( ( reading ) => reading.step );
}

function faultsOf( text: string, owner = 'Ben' ): string[] {
	return readExchangeSteps( read( text ), owner ).flatMap( ( { faults } ) => faults )
		.map( ( fault ) => recordFaultText( fault, english ) );
}

const PAIR = '|seek=Ben/s1|offer=Ana/o1|at=2026-11-29T10:11:12Z';

describe( 'readExchangeSteps', () => {
	it( 'reads what the template says, by the account whose page it is', () => {
		expect( stepsOf( `{{Skill exchange step|step=confirm|seek=ben/s1|offer=ana_b/o1|at=2026-11-29T10:11:12Z|outcome=partly
			|on=2026-01-01|note=a &#124; b|skill=lua|lang=fr}}`, 'ben' ) ).toEqual( [ {
			user: 'Ben', step: 'confirm', seek: 'Ben/s1', offer: 'Ana b/o1', at: '2026-11-29T10:11:12Z', outcome: 'partly', on: null,
			note: 'a | b', skill: 'lua',
		} ] );
		expect( faultsOf( `{{Skill exchange step|step=ask${ PAIR }}} {{Offer a skill|skill=lua}}` ) ).toEqual( [] );
	} );

	it.each( [
		[ 'seek=Ben/s1|offer=Ana/o1|at=2026-11-29T10:11:12Z', 'step is empty, and it is needed here. Write a value into it.' ],
		[ `step=agree${ PAIR }`, 'agree is no step. Write ask, accept, decline, withdraw, meet or confirm.' ],
		[ 'step=ask|seek=s1|offer=Ana/o1|at=2026-11-29T10:11:12Z', 's1 in seek names no offer or search. Write the account and the id, such as Ana/o1.' ],
		[ 'step=ask|seek=Ben/s1|offer=Ana/My offer|at=2026-11-29T10:11:12Z', 'Ana/My offer in offer names no offer or search. Write the account and the id, such as Ana/o1.' ],
		[ 'step=ask|seek=Ben/s1|offer=Ana/o1|at=2026-02-30T10:11:12Z', 'The time in at cannot be read: 2026-02-30T10:11:12Z. Write date and time in UTC, such as 2026-11-29T10:11:12Z.' ],
		[ 'step=ask|seek=Ben/s1|offer=Ana/o1|at=2026-11-29', 'The time in at cannot be read: 2026-11-29. Write date and time in UTC, such as 2026-11-29T10:11:12Z.' ],
		[ `step=confirm${ PAIR }`, 'outcome is empty, and it is needed here. Write a value into it.' ],
		[ `step=confirm${ PAIR }|outcome=fine`, 'fine is no outcome. Write learned, partly or not-met.' ],
		[ `step=meet${ PAIR }|on=soon`, 'The date in on cannot be read: soon. Write year, month and day, such as 2026-11-29.' ],
		[ 'step=ask|seek=Ben/s1|offer=Ben/o1|at=2026-11-29T10:11:12Z', 'The search and the offer are by the same person. A step concerns two people.' ],
	] )( 'says what is wrong with %s, and takes no step', ( parameters, words ) => {
		expect( faultsOf( `{{Skill exchange step|${ parameters }}}` ) ).toEqual( [ words ] );
		expect( stepsOf( `{{Skill exchange step|${ parameters }}}` ) ).toEqual( [ null ] );
	} );

	it( 'says that a step is not one’s own, or has what has no effect', () => {
		expect( faultsOf( `{{Skill exchange step|step=accept${ PAIR }}}`, 'Mal' ) )
			.toEqual( [ 'Neither the search nor the offer is by Mal, so this step changes nothing.' ] );
		expect( faultsOf( `{{Skill exchange step|step=ask${ PAIR }|user=Ana|skill=My skill}}` ) ).toEqual( [
			'My skill cannot be the id of a skill. An id has 1 to 48 of the letters a–z, the digits and the hyphen.',
			'There is no parameter user, so it has no effect. Correct its spelling or remove it. Parameters are: ' +
				'step, seek, offer, at, outcome, on, skill, note, lang',
		] );
		expect( stepsOf( `{{Skill exchange step|step=accept${ PAIR }|user=Ana}}` )[ 0 ]?.user ).toBe( 'Ben' );
	} );
} );

describe( 'writeExchangeStep', () => {
	it( 'is read back the same, whatever the note, and leaves the page as it was', () => {
		const anySteps = fc.record( {
			what: fc.constantFrom( ...STEPS ), note: fc.option( fc.string( { unit: 'binary', maxLength: 40 } ).map( ( text ) => text.trim() || 'a' ) ),
			outcome: fc.constantFrom( ...OUTCOMES ), skill: fc.option( fc.constantFrom( 'lua', 'budgeting' ) ),
		} );
		fc.assert( fc.property( anySteps, fc.constantFrom( '', 'Hello', 'Hello\n', '{{Offer a skill|id=o1}}\n\n' ), ( { what, note, outcome, skill }, before ) => {
			const wanted = step( 'Ben', what, '2026-11-29', { note, skill, ...what === 'confirm' ? { outcome } : {} } );
			const text = withCall( before, writeExchangeStep( wanted ) );
			expect( text.startsWith( before ) ).toBe( true );
			expect( stepsOf( text ) ).toEqual( [ wanted ] );
		} ) );
	} );
} );

describe( 'readExchangePreferences', () => {
	const preferencesOf = ( text: string ): unknown => readExchangePreferences( read( text ) ).preferences;

	it( 'is open to everything unless told otherwise', () => {
		expect( preferencesOf( '' ) ).toEqual( { messages: true, matches: true } );
		expect( preferencesOf( '{{Skill exchange preferences|messages=no}}' ) ).toEqual( { messages: false, matches: true } );
		expect( preferencesOf( '{{Skill exchange preferences|matches= No |messages=yes}}' ) ).toEqual( { messages: true, matches: false } );
	} );

	it( 'leaves people in peace where it is in doubt', () => {
		expect( preferencesOf( '{{Skill exchange preferences|messages=yes}}{{Skill exchange preferences|messages=no}}' ) )
			.toEqual( { messages: false, matches: true } );
		const { preferences, faults } = readExchangePreferences( read( '{{Skill exchange preferences|messages=never|mesages=no}}' ) );
		expect( preferences ).toEqual( { messages: false, matches: true } );
		expect( faults.map( ( fault ) => recordFaultText( fault, english ) ) ).toEqual( [
			'never in messages cannot be read and counts as no. Write yes or no.',
			'There is no parameter mesages, so it has no effect. Do you mean messages? Parameters are: messages, matches, confirmed, lang',
		] );
	} );

	it( 'puts new ones in the place of the old, and leaves the rest of the page alone', () => {
		const before = 'Hello {{Skill exchange preferences|messages=no}} there\n{{Offer a skill|id=o1}}\n';
		for ( const preferences of [ { messages: true, matches: true }, { messages: false, matches: false } ] ) {
			const after = withPreferences( before, read( before ), preferences );
			expect( preferencesOf( after ) ).toEqual( preferences );
			expect( after ).toMatch( /^Hello \{\{Skill exchange preferences\n.*\}\} there\n\{\{Offer a skill\|id=o1\}\}\n$/s );
		}
		expect( withPreferences( 'Hello', [], { messages: true, matches: true } ) ).toBe( 'Hello' );
		const twice = 'a\n{{Skill exchange preferences|messages=no}}\n{{Skill exchange preferences|matches=no}}\nb';
		const usual = { messages: true, matches: true };
		expect( preferencesOf( withPreferences( twice, read( twice ), usual ) ) ).toEqual( usual );
	} );
} );
