import fc from 'fast-check';
import { claimCalls } from '../../../src/core/exchange/claim-calls';
import { PERSON_TEMPLATES } from '../../../src/core/exchange/exchange-templates';
import { readExchangePreferences } from '../../../src/core/exchange/steps/preferences';
import { sortCalls } from '../../../src/core/exchange/whose-calls';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';

const readCalls = createTemplateReader( { templates: PERSON_TEMPLATES } );
const AT = '2026-11-30T12:00:00Z';
const OFFER = '{{Offer a skill|id=o1|skill=lua|note={{x|a=b}} and more}}';
const ACCEPT = '{{Skill exchange step|step=accept|seek=Eve/s1|offer=Ana/o1|at=2026-11-20T10:00:00Z}}';
const NO = '{{Skill exchange preferences|messages=no}}';

describe( 'what another wrote, as somebody’s own words', () => {
	it( 'bears the time or the day on which it was said', () => {
		expect( claimCalls( `Hello ${ OFFER }\n${ ACCEPT } you`, readCalls( OFFER + ACCEPT ), AT, readCalls ) ).toBe(
			'Hello {{Offer a skill\n|id=o1\n|skill=lua\n|note={{x|a=b}} and more\n|confirmed=2026-11-30\n}}\n' +
			'{{Skill exchange step\n|step=accept\n|seek=Eve/s1\n|offer=Ana/o1\n|at=2026-11-30T12:00:00Z\n}} you' );
	} );

	it( 'is another call in any case, says what wishes do, and passes over what is gone', () => {
		const today = '{{Offer a skill|skill=lua|confirmed=2026-11-30}}';
		expect( claimCalls( today + NO, readCalls( ACCEPT + today + NO ), AT, readCalls ) ).toBe(
			'{{Offer a skill\n|skill=lua\n|confirmed=2026-11-30\n|since=2026-11-30\n}}' +
			'{{Skill exchange preferences\n|messages=no\n|confirmed=2026-11-30\n}}' );
		// Another may have foreseen that, too.
		const since = today.replace( '}}', '|since=2026-11-30}}' );
		expect( claimCalls( since, readCalls( since ), AT, readCalls ) ).toBe( '{{Offer a skill\n|skill=lua\n|confirmed=2026-11-30\n}}' );
		expect( readExchangePreferences( readCalls( claimCalls( NO, readCalls( NO ), AT, readCalls ) ) ) )
			.toEqual( { preferences: { messages: false, matches: true }, faults: [] } );
	} );

	it( 'counts once it is saved, whatever stands around and in it', () => {
		const call = fc.constantFrom( OFFER, ACCEPT, NO, `{{Offer a skill|id=o2|skill=${ ACCEPT }|note=[[a|b]]}}`, `{{x|${ OFFER }}}`, '{{Seek a skill|lua|confirmed=2026-11-30}}' );
		const pieces = fc.array( fc.oneof( call, fc.constantFrom( 'words\n', '<nowiki>{{Offer a skill}}</nowiki>', '<!-- {{ -->' ) ), { maxLength: 6 } );
		fc.assert( fc.property( pieces, ( all ) => {
			const forged = all.join( '\n' );
			const saved = claimCalls( forged, readCalls( forged ), AT, readCalls );
			const { own } = sortCalls( [
				{ isOwn: true, text: '' }, { isOwn: false, text: forged }, { isOwn: true, text: forged }, { isOwn: true, text: saved },
			], true, readCalls );
			expect( own ).toHaveLength( readCalls( forged ).length );
		} ), { numRuns: 500 } );
	} );
} );
