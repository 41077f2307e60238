import { createPageTitles } from '../../src/core/pages';

describe( 'createPageTitles', () => {
	const titles = createPageTitles();

	it( 'gives the pages of a survey below the root', () => {
		expect( titles.definition( 'skills-2026' ) ).toBe( 'LocalSkills/Survey/skills-2026/definition.json' );
		expect( titles.answer( 'skills-2026', 'Ana_B' ) ).toBe( 'LocalSkills/Survey/skills-2026/Answers/Ana B' );
		expect( titles.blankAnswer( 'skills-2026' ) ).toBe( 'LocalSkills/Survey/skills-2026/Blank' );
		expect( titles.blankAnswer( 'skills-2026', 'pt-br' ) ).toBe( 'LocalSkills/Survey/skills-2026/Blank/pt-br' );
		expect( titles.results( 'skills-2026' ) ).toBe( 'LocalSkills/Survey/skills-2026/Results' );
		expect( titles.resultsIn( 'skills-2026', 'pt-br' ) ).toBe( 'LocalSkills/Survey/skills-2026/Results/pt-br' );
		expect( titles.communityResults( 'skills-2026', 'arwiki' ) ).toBe( 'LocalSkills/Survey/skills-2026/Results/Community/arwiki' );
		expect( titles.resultsTable( 'skills-2026' ) ).toBe( 'LocalSkills/Survey/skills-2026/Results/data.csv' );
		expect( createPageTitles( 'Project:My_skills' ).skills() ).toBe( 'Project:My skills/Skills.json' );
	} );

	it( 'gives the pages of the exchange below the root', () => {
		expect( titles.exchange() ).toBe( 'LocalSkills/Exchange' );
		expect( titles.exchangeIn( 'ar' ) ).toBe( 'LocalSkills/Exchange/ar' );
		expect( titles.exchangeData() ).toBe( 'LocalSkills/Exchange/data.json' );
		expect( titles.exchangeData( 2 ) ).toBe( 'LocalSkills/Exchange/data-2.json' );
		expect( titles.matchesIn( 'fr' ) ).toBe( 'LocalSkills/Matches/fr' );
		expect( titles.matchesData() ).toBe( 'LocalSkills/Matches/data.json' );
		expect( titles.needs() ).toBe( 'LocalSkills/Needs' );
		expect( titles.personOf( 'LocalSkills/People/Ana_B' ) ).toBe( 'Ana B' );
		expect( titles.personOf( 'LocalSkills/People/Ana/old' ) ).toBeNull();
	} );

	it( 'finds the survey in the title of its page, and in no other title', () => {
		expect( titles.surveyIdOf( 'LocalSkills/Survey/skills-2026' ) ).toBe( 'skills-2026' );
		expect( titles.surveyIdOf( 'LocalSkills/Survey/skills-2026/Results' ) ).toBeNull();
		expect( titles.surveyIdOf( 'LocalSkills' ) ).toBeNull();
	} );

	it( 'finds the account in the title of an answer page, and in no page below it', () => {
		expect( titles.answererOf( 's', 'LocalSkills/Survey/s/Answers/Ana B' ) ).toBe( 'Ana B' );
		expect( titles.answererOf( 's', 'LocalSkills/Survey/s/Answers/' ) ).toBeNull();
		expect( titles.answererOf( 's', 'LocalSkills/Survey/s/Answers/Ana/old' ) ).toBeNull();
		expect( titles.answererOf( 's', 'LocalSkills/Survey/t/Answers/Ana' ) ).toBeNull();
	} );
} );
