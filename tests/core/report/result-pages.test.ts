import { createMessages, readMessageTexts } from '../../../src/bot/messages';
import { addAnswer, createTally } from '../../../src/core/analysis/tally';
import { computeResults } from '../../../src/core/analysis/compute-results';
import type { Messages } from '../../../src/core/i18n/messages';
import { countedAnswers } from '../../../src/core/report/counted-answers';
import { resultPages, type ResultPage } from '../../../src/core/report/result-pages';
import { publishedResults, type SurveyReport } from '../../../src/core/report/survey-report';
import { createPageTitles } from '../../../src/core/pages';
import type { Survey } from '../../../src/core/survey/definition';
import { decodeText } from '../../../src/core/wikitext/encode';
import { realisticAnswers } from '../../e2e/support/realistic-answers';
import { ratings, surveyOf } from '../analysis/surveys';
import type { Json } from '../survey/definitions';
import { reportOf } from './reports';

const texts = readMessageTexts( 'i18n' );
const languages = [ 'en', 'ar', 'fr', 'es', 'tr' ].map( ( code ): Messages =>
	createMessages( texts, { code, fallbacks: [], direction: code === 'ar' ? 'rtl' : 'ltr' } ) );
const PREFIX = 'LocalSkills/Survey/skills-2026/Results';

/** A survey over this many skills, without thresholds unless `change` sets them. */
function surveyOver( skills: number, change: ( definition: Json ) => void = () => undefined ): Survey {
	return surveyOf( ( definition ) => {
		const [ grid, learn, teach ] = definition.pages[ 1 ].elements;
		grid.rows = Array.from( { length: skills }, ( _, index ) => (
			{ value: `skill-${ index }`, text: { default: `Skill ${ index }`, ar: `مهارة ${ index }` } }
		) );
		learn.choices = teach.choices = grid.rows;
		change( definition );
	} );
}

function realisticReport( survey: Survey, count: number, communities: number | null = null ): SurveyReport {
	const answers = realisticAnswers( survey, count ).map( ( answer, index ) =>
		communities === null ? answer : { ...answer, community: `wiki${ index % communities }` } );
	const tally = createTally( survey );
	answers.forEach( ( answer ) => addAnswer( tally, answer ) );
	return {
		survey, definitionRevision: 12, results: computeResults( survey, tally ), faults: [], counted: countedAnswers( answers ),
		home: 'arwiki', titles: createPageTitles(),
	};
}

const pageOf = ( pages: readonly ResultPage[], title: string ): ResultPage | undefined =>
	pages.find( ( page ) => page.title === PREFIX + title );

/** Pages that are made where they are missing. */
const isWanted = ( { isOnlyKept = false }: ResultPage ): boolean => !isOnlyKept;

describe( 'resultPages', () => {
	it( 'gives the page of the wiki’s own language, one for each language, the table and the data', () => {
		const pages = resultPages( reportOf( ratings( 'budgeting', [ [ 5, 1 ] ] ) ), languages, null );
		expect( pages.filter( isWanted ).map( ( { title, kind, contentModel = 'wikitext' } ) =>
			`${ title.slice( PREFIX.length ) } ${ kind } ${ contentModel }` ) ).toEqual( [
			' block wikitext', '/en block wikitext', '/ar block wikitext', '/fr block wikitext', '/es block wikitext', '/tr block wikitext',
			'/data.csv whole text', '/data.json whole json',
		] );
		expect( pageOf( pages, '' )?.text ).toBe( pageOf( pages, '/en' )?.text );
		const twice = resultPages( reportOf( [] ), [ ...languages, languages[ 0 ] as Messages ], null );
		expect( twice.filter( isWanted ) ).toHaveLength( 8 );
	} );

	it( 'empties data pages that an earlier, larger result needed, the same way every time', () => {
		const pages = resultPages( reportOf( ratings( 'budgeting', [ [ 5, 1 ] ] ) ), languages, null );
		const unused = pages.filter( ( page ) => !isWanted( page ) );
		expect( unused.map( ( { title } ) => title.slice( PREFIX.length ) ) ).toEqual( expect.arrayContaining(
			[ '/revisions-1.json', '/excluded-1.json', '/groups-1.json', '/table-2.csv', '/table-4.csv' ] ) );
		expect( unused.map( ( { title } ) => title ) ).not.toContain( `${ PREFIX }/table-1.csv` );
		expect( pageOf( pages, '/revisions-1.json' )?.text ).toContain( 'may be deleted' );
		expect( pageOf( pages, '/table-2.csv' )?.text ).toBe( pageOf( pages, '/data.csv' )?.text.split( '\n' )[ 0 ] );
	} );

	it( 'links every page that the table for spreadsheets lies on, in every language', () => {
		const pages = resultPages( realisticReport( surveyOver( 6 ), 60 ), languages, null, 20_000 );
		const tables = pages.filter( ( page ) => isWanted( page ) && page.title.endsWith( '.csv' ) ).map( ( { title } ) => title );
		expect( tables.length ).toBeGreaterThan( 2 );
		const linked = ( page: string ): string[] =>
			Array.from( ( pageOf( pages, page )?.text ?? '' ).matchAll( /fullurl:([^|}]*\.csv)/g ), ( [ , title = '' ] ) => title );
		expect( linked( '' ) ).toEqual( tables );
		expect( linked( '/ar' ) ).toEqual( tables );
		expect( pageOf( pages, '/fr' )?.text ).toContain( 'partie 2]' );
	} );

	it( 'links every language from every page, and says which is which', () => {
		const pages = resultPages( reportOf( ratings( 'budgeting', [ [ 5, 1 ] ] ) ), languages, null );
		const arabic = pageOf( pages, '/ar' )?.text ?? '';
		expect( arabic ).toContain( 'lang="ar" dir="rtl">' );
		expect( arabic ).toContain( '<strong><span lang="ar" dir="rtl">{{#language:ar}}</span></strong>' );
		for ( const code of [ 'en', 'fr', 'es', 'tr' ] ) {
			expect( arabic ).toContain( `[{{fullurl:${ PREFIX }/${ code }}} <span lang="${ code }" dir="ltr">{{#language:${ code }}}</span>]` );
		}
		expect( arabic ).not.toContain( '⧼' );
	} );

	it( 'has a page for each community, with its own figures beside those of all', () => {
		const report = realisticReport( surveyOver( 6 ), 60 );
		const pages = resultPages( report, languages, null );
		const community = pageOf( pages, '/Community/frwiki' );
		const counted = report.results.breakdowns.find( ( { by } ) => by === 'community' )?.groups.frwiki?.counted;
		expect( community?.kind ).toBe( 'block' );
		expect( community?.text ).toContain( `${ counted } of the 60 answers come from this community` );
		expect( pageOf( pages, '' )?.text ).toContain( `[[:${ PREFIX }/Community/frwiki|` );
	} );

	it( 'has no page for where all answers come from one community', () => {
		const report = realisticReport( surveyOver( 4 ), 20, 1 );
		expect( resultPages( report, languages, null ).filter( ( { title } ) => title.includes( '/Community/' ) ) ).toEqual( [] );
	} );

	it( 'makes no page of a community of which nothing may be shown, and shows nothing on one that is there', () => {
		const survey = surveyOver( 4, ( definition ) => {
			definition.localSkills.minAnswers = 5;
			definition.localSkills.minCell = 5;
		} );
		const pages = resultPages( realisticReport( survey, 80 ), languages, null );
		const small = pageOf( pages, '/Community/swwiki' );
		expect( small?.isOnlyKept ).toBe( true );
		expect( small?.text ).toContain( 'Too few people' );
		expect( small?.text ).not.toContain( '{|' );
		expect( pageOf( pages, '' )?.text ).not.toContain( 'Community/swwiki' );
	} );

	it( 'asks what may be published once, not once a language', () => {
		const timesRead = ( spoken: readonly Messages[] ): number => {
			const report = reportOf( ratings( 'budgeting', [ [ 5, 1 ] ] ) );
			const { skills } = report.results;
			let reads = 0;
			const results = Object.defineProperty( { ...report.results }, 'skills', { get: () => {
				reads++;
				return skills;
			} } );
			resultPages( { ...report, results }, spoken, null );
			return reads;
		};
		expect( timesRead( languages ) ).toBe( timesRead( languages.slice( 0, 1 ) ) );
	} );

	it( 'tells what changed since the wave before', () => {
		const survey = surveyOver( 3 );
		const before = reportOf( ratings( 'skill-0', Array.from( { length: 40 }, () => [ 5, 1 ] as const ) ), survey );
		const now = reportOf( ratings( 'skill-0', Array.from( { length: 40 }, () => [ 5, 5 ] as const ) ), survey );
		const previous = { survey, published: { ...publishedResults( before ), survey: 'skills-2025' }, accountsInBoth: 0 };
		const pages = resultPages( { ...now, previous }, languages, null );
		const page = decodeText( ( pageOf( pages, '' )?.text ?? '' ).replace( /<[^>]*>/g, '' ) );
		expect( page ).toContain( 'Skill 0: the share in high need went from 100% to 0%' );
		expect( page ).toMatch( /Survey\/skills-2025\/Results\|(?!skills-2025)\w/ );
		expect( page ).toMatch( /The greatest change since the survey “[^”]+”: Skill 0: the share in high need went from 100% to 0%/ );
		expect( pageOf( pages, '/data.csv' )?.text ).toContain( 'change,skill,,skill-0,Skill 0,,,highNeed.difference,-1,' );
		expect( JSON.parse( pageOf( pages, '/data.json' )?.text ?? '' ).change.skills ).toMatchObject(
			{ 'skill-0': { highNeed: { before: 1, now: 0, difference: -1 } } },
		);
	} );

	it( 'says that answers wait, and from how many on they are shown', () => {
		const pages = resultPages( { ...reportOf( ratings( 'budgeting', [ [ 5, 1 ] ] ) ), held: { needed: 5 } }, languages, null );
		expect( pageOf( pages, '' )?.text ).toContain( 'They are shown once there are at least 5 of them' );
	} );

	it( 'writes all pages of 60 skills and 30 communities in five languages, none too large to save', () => {
		const report = realisticReport( surveyOver( 60 ), 600, 30 );
		const pages = resultPages( report, languages, null );
		expect( pages.filter( ( { title } ) => title.includes( '/Community/' ) ) ).toHaveLength( 30 );
		expect( pages.filter( ( { text } ) => Buffer.byteLength( text ) > 2_000_000 ) ).toEqual( [] );
	} );
} );
