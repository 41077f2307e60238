import { type StepMessage, writeStepMessage } from '../../../../src/core/exchange/steps/message-text';
import { createPageTitles } from '../../../../src/core/pages';
import { english } from '../../english';
import { step } from './made-up-steps';

const BASE: Omit<StepMessage, 'step'> = {
	skill: { text: 'Budgeting', language: 'en', direction: 'ltr' }, reasons: [], until: null, day: null, isOpen: false, titles: createPageTitles(), reportPage: null,
	page: 'LocalSkills/People/Ben',
};

describe( 'writeStepMessage', () => {
	it( 'says who, what, why and what to do', () => {
		const { heading, text } = writeStepMessage( {
			...BASE, step: step( 'Ben', 'ask', '2026-11-29', { note: 'We need\n{{this}} ~~~~' } ), reasons: [ 'Both use this language: français' ],
			until: '20 December 2026', reportPage: 'Project:Conduct',
		}, english );
		expect( heading ).toBe( 'Skill exchange: Budgeting' );
		expect( text ).toBe( [
			'<div lang="en" dir="ltr" class="mw-content-ltr">',
			'Hello <bdi>[[:Special:MyLanguage/LocalSkills/People/Ana|Ana]]</bdi>, <bdi>[[:Special:MyLanguage/LocalSkills/People/Ben|Ben]]</bdi> would like to learn this skill with your help: \'\'\'Budgeting\'\'\'',
			'', 'Why it may fit&#58;', '* Both use this language&#58; français',
			'', '<bdi>[[:Special:MyLanguage/LocalSkills/People/Ben|Ben]]</bdi> writes&#58;',
			'<div dir="auto" style="margin-inline: 1.5em">We need<br>&#123;&#123;this&#125;&#125; &#126;&#126;&#126;&#126;</div>',
			'', 'What to do&#58; open \'\'\'[[:LocalSkills#my-exchanges|My exchanges]]\'\'\' and say yes or no, with one press each. ' +
				'There is time until 20 December 2026; then the request ends by itself. ' +
				'No dialog opens there? [[:Special:MyLanguage/LocalSkills/People/Ben#ask-Ben-s1-Ana-o1|<bdi>Ben</bdi>’s page of the exchange]] has links that open ' +
				'the wiki’s own editor with your answer in it; then you only need to save.',
			'', '<small>No such messages, please? Switch them off under \'\'\'[[:LocalSkills#my-exchanges|My exchanges]]\'\'\'. ' +
				'Something is not right? See [[:Project:Conduct|how to report it]].</small>',
			'</div>', '~~~~',
		].join( '\n' ).replace( 'your help: ', 'your help&#58; ' ) );
	} );

	it.each( [
		[ 'ask', 'Ana', {}, 'offers to help you with a skill that you seek' ],
		[ 'accept', 'Ana', {}, 'says yes to your request' ],
		[ 'decline', 'Ana', {}, '[[:LocalSkills/Exchange|Who offers and seeks what]]' ],
		[ 'withdraw', 'Ben', {}, 'there is nothing for you to do' ],
		[ 'meet', 'Ben', {}, 'has put down 4 December 2026 as the day' ],
		[ 'confirm', 'Ben', {}, 'took place, and thanks you' ],
		[ 'confirm', 'Ben', { outcome: 'partly' }, 'took place in part' ],
		[ 'confirm', 'Ben', { outcome: 'not-met' }, 'does not take place' ],
	] as const )( 'tells of %s by %s', ( what, user, values, words ) => {
		const { text } = writeStepMessage( { ...BASE, day: '4 December 2026', step: step( user, what, '2026-11-29', values ) }, english );
		expect( text ).toContain( words );
		expect( text ).toContain( `Hello <bdi>[[:Special:MyLanguage/LocalSkills/People/${ user === 'Ana' ? 'Ben|Ben' : 'Ana|Ana' }]]</bdi>` );
	} );

	it( 'leads to a page elsewhere by its address, and to none that would be live wikitext', () => {
		const foot = ( reportPage: string ): string =>
			writeStepMessage( { ...BASE, step: step( 'Ben', 'ask', '2026-11-29' ), reportPage }, english ).text;
		expect( foot( 'https://meta.wikimedia.org/wiki/Conduct' ) )
			.toContain( 'See <span class="plainlinks">[https://meta.wikimedia.org/wiki/Conduct how to report it]</span>.' );
		expect( foot( 'https://example.org/{{x}}' ) ).not.toContain( '{{x}}' );
	} );

	it( 'tells who seeks to close the search once both have confirmed', () => {
		const words = 'close your search under \'\'\'[[:LocalSkills#my-exchanges|My exchanges]]';
		expect( writeStepMessage( { ...BASE, step: step( 'Ana', 'confirm', '2026-11-29' ) }, english ).text ).toContain( words );
		expect( writeStepMessage( { ...BASE, step: step( 'Ana', 'confirm', '2026-11-29' ), isOpen: true }, english ).text ).not.toContain( words );
		expect( writeStepMessage( { ...BASE, step: step( 'Ben', 'confirm', '2026-11-29' ) }, english ).text ).not.toContain( words );
	} );

	it( 'asks to confirm only who is still to do it', () => {
		const confirmed = step( 'Ben', 'confirm', '2026-11-29' );
		expect( writeStepMessage( { ...BASE, step: confirmed, isOpen: true }, english ).text ).toContain( 'what came of it for you' );
		expect( writeStepMessage( { ...BASE, step: confirmed }, english ).text ).not.toContain( 'What to do' );
	} );
} );
