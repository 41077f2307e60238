import fc from 'fast-check';
import { countedAnswers } from '../../../src/core/report/counted-answers';
import type { SurveyReport } from '../../../src/core/report/survey-report';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import type { Survey } from '../../../src/core/survey/definition';
import { decodeText } from '../../../src/core/wikitext/encode';
import { anyValues, ratings, surveyOf } from '../analysis/surveys';
import { english } from '../english';
import type { Json } from '../survey/definitions';
import { reportOf } from './reports';
import { writeResultsPage } from './write-results-page';

const write = ( report: SurveyReport ): string => writeResultsPage( report, english, null );
const budgeting = ratings( 'budgeting', [ [ 5, 2 ], [ 4, 4 ], [ 5, 3 ], [ 3, 4 ], [ 4, 1 ] ] );

/** The wikitext of one row of a table, by its header. */
function rowOf( page: string, header: string ): string {
	return page.split( '|-' ).find( ( row ) => row.includes( `! scope="row" | ${ header }\n` ) ) ?? '';
}

/** What is read on a page: no tags, and characters instead of references to them. */
function textOf( page: string ): string {
	return decodeText( page.replace( /<[^>]*>/g, '' ) );
}

/** What is read in the cells of a row, without markup. */
function cellsOf( page: string, header: string ): string[] {
	return rowOf( page, header ).split( '\n' ).filter( ( line ) => line.startsWith( '| ' ) )
		.map( ( line ) => textOf( line.replace( /^\|[^|]*\| /, '' ) ).trim() );
}

describe( 'writeResultsPage', () => {
	it( 'says how many answers were counted, up to when, with which questions', () => {
		const page = write( reportOf( budgeting, surveyOf(), [
			{ page: 'A', reason: 'redirect' }, { page: 'B', reason: 'changed-by-others', revision: 7 },
		] ) );
		const facts = textOf( page );
		expect( facts ).toContain( '\nAnswers counted 5\nPages or changes not counted [[#localskills-excluded|2]] (1 page, 1 change by others)\n' +
			'Newest answer November 5, 2026\nSurvey Open, November 1, 2026 to January 31, 2027\n' );
		expect( facts ).toContain( '[[Special:PermanentLink/12|revision 12]]' );
	} );

	it( 'names the faults of the definition, with their places, since its author seldom sees what the bot says', () => {
		const report = { ...reportOf( budgeting ), faults: [ { path: '$.pages[0].elements[1].name', code: 'duplicate-name', parameters: [ 'role', '$.x' ] } ] };
		const text = textOf( write( report ) );
		expect( text ).toContain( 'There is a fault on this page: ' );
		expect( text ).toContain( '$.pages[0].elements[1].name The name “role” stands at $.x already.' );
		expect( textOf( write( reportOf( budgeting ) ) ) ).not.toContain( 'is a fault on this page' );
	} );

	it( 'has the figures of a skill side by side', () => {
		const page = write( reportOf( budgeting.map( ( values ) => ( { ...values, learn: [ 'budgeting' ], teach: [ 'facilitation' ] } ) ) ) );
		expect( cellsOf( page, 'Budgeting' ) ).toEqual( [ '1', '1', '1', '0', '40% 2 of 512 to 77%', '4.20', '2.80', '1.40', '5.88', '\u221240', '5' ] );
		expect( textOf( page ) ).toContain( 'Budgeting: 2 of 5 people (40%; interval 12 to 77%) find it important and have little ability in it.' );
		expect( textOf( page ) ).toContain( 'Budgeting: 5 of 5 people (100%; interval 57 to 100%) want to learn it, and none of the 5 who said what they can teach named it.' );
	} );

	it( 'keeps skills without answers below all others, however the table is sorted', () => {
		const page = write( reportOf( budgeting ) );
		expect( page ).toMatch( /\|- class="sortbottom"\n! scope="row" \| (<bdi>)?facilitation(<\/bdi>)?\n\| [^\n]*\| No answers\n/ );
	} );

	it( 'sorts by whole numbers, which mean the same on a wiki with decimal commas', () => {
		const keys = Array.from( write( reportOf( budgeting ) ).matchAll( /data-sort-value="([^"]*)"/g ), ( match ) => match[ 1 ] );
		expect( keys ).toContain( '5880000' );
		expect( keys.filter( ( key ) => !/^-?\d*$/.test( key ?? '' ) ) ).toEqual( [] );
	} );

	it( 'shows shares as numbers and as bars of that length', () => {
		const page = write( reportOf( [ { role: 'editor' }, { role: 'editor' }, { role: 'organizer' }, {} ] ) );
		expect( cellsOf( page, 'Editor' ) ).toEqual( [ '2', '67%' ] );
		expect( rowOf( page, 'Editor' ) ).toContain( 'style="width:66.7%"' );
		expect( textOf( page ) ).toContain( '3 people answered. 1 person left it out.' );
	} );

	it( 'says which answers are not in the figures', () => {
		const survey = surveyOf( ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].choices.push( { value: 'na', text: 'Not for me' } );
		} );
		const page = write( reportOf( [ { role: 'na' }, { role: 'editor' }, { role: 'retired|x' }, { role: 'retired|x' } ], survey ) );
		expect( textOf( page ) ).toContain( '1 person chose an answer that stays out of the figures: Not for me.' );
		expect( textOf( page ) ).toContain( 'stays out of the figures: retired|x (2).' );
		expect( cellsOf( page, 'Not for me' ) ).toEqual( [] );
	} );

	it( 'says in words why a page was not counted, with links', () => {
		const page = write( reportOf( [], surveyOf(), [
			{ page: 'LocalSkills/Survey/skills-2026/Answers/Zoë', reason: 'not-owner', revision: 77 },
			{ page: 'x]] [[Category:Owned]] {{Delete}}', reason: 'no-answer' },
		] ) );
		expect( textOf( page ) ).toContain( '| [[:LocalSkills/Survey/skills-2026/Answers/Zoë|LocalSkills/Survey/skills-2026/Answers/Zoë]]\n' +
			'| The page was not made by the account in its title. [[Special:PermanentLink/77|See the revision]]' );
		expect( page ).not.toContain( '[[Category:Owned' );
		expect( page ).not.toContain( '{{Delete' );
	} );

	it( 'never shows what people wrote, only how many did', () => {
		const page = write( reportOf( [ { comment: 'My secret plan' }, { comment: 'Another' } ] ) );
		expect( page ).not.toMatch( /secret|Another/ );
		expect( textOf( page ) ).toContain( '2 people wrote something.' );
	} );

	it( 'shows no figure that is withheld, and says so', () => {
		const survey = surveyOf( ( definition ) => {
			definition.localSkills.minAnswers = 6;
			definition.pages[ 0 ].elements[ 0 ].choices[ 1 ].text = 'Organizer';
		} );
		const page = write( reportOf( [
			...budgeting.map( ( values ) => ( { ...values, role: 'editor', learn: [ 'budgeting' ] } ) ), { role: 'organizer' },
		], survey ) );
		expect( textOf( page ) ).toContain( 'Fewer than 6 answers: not shown' );
		expect( textOf( page ) ).toContain( 'Nothing can be shown yet of how important the skills are' );
		expect( textOf( page ) ).not.toMatch( /5\.88|4\.20|of 5|\| 100%/ );
		expect( textOf( page ) ).toContain( 'Questions and skills with fewer than 6 answers are not shown.' );
		expect( textOf( page ) ).toContain( 'They make nobody anonymous' );
	} );

	it( 'is short where nothing may be shown, and says what is missing', () => {
		const survey = ( minAnswers: number, minCell: number ): Survey => surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers, minCell } );
		} );
		const answers = budgeting.map( ( values ) => ( { ...values, role: 'editor' } ) );
		const few = write( reportOf( answers, survey( 8, 3 ) ) );
		expect( textOf( few ) ).toContain( '5 people have answered so far. Results are shown once a question has 8 answers: at least 3 more answers are needed.' );
		expect( few ).not.toContain( '{|' );
		expect( textOf( few ) ).toContain( 'How this was made' );
		const alike = write( reportOf( answers, survey( 2, 5 ) ) );
		expect( textOf( alike ) ).toContain( 'a number is shown once at least 5 people have given the same answer' );
		expect( alike ).not.toContain( '{|' );
	} );

	it( 'says that everything is shown where the survey withholds nothing', () => {
		expect( textOf( write( reportOf( budgeting ) ) ) ).toContain( 'the answers are public pages anyway' );
	} );

	it( 'has no tables before the first answer', () => {
		const page = write( reportOf( [] ) );
		expect( textOf( page ) ).toContain( 'No answer has been counted yet.' );
		expect( page ).not.toContain( '{|' );
	} );

	it( 'has a place on the page for every explanation that a word links to', () => {
		const page = write( reportOf( budgeting.map( ( values ) => ( { ...values, learn: [ 'budgeting' ], teach: [ 'facilitation' ] } ) ), surveyOf(), [
			{ page: 'A', reason: 'redirect' },
		] ) );
		const linked = Array.from( page.matchAll( /\[\[#(localskills-[a-z-]+)\|/g ), ( match ) => match[ 1 ] as string );
		expect( new Set( linked ).size ).toBeGreaterThan( 10 );
		expect( linked.filter( ( place ) => page.split( ` id="${ place }"` ).length !== 2 ) ).toEqual( [] );
	} );

	it( 'explains every column of figures of the table of skills', () => {
		const page = write( reportOf( budgeting ) );
		const start = page.indexOf( 'ext-localSkills-ranking' );
		const columns = page.slice( start, page.indexOf( '|}', start ) ).split( '\n' ).filter( ( line ) => line.startsWith( '! scope="col"' ) );
		expect( columns ).toHaveLength( 12 );
		// The links stand above the table: a heading sorts, and is one stop of the Tab key.
		expect( columns.filter( ( column ) => column.includes( '[[#' ) ) ).toEqual( [] );
		const above = page.slice( page.lastIndexOf( 'ext-localSkills-terms', start ), start );
		const names = columns.slice( 1 ).map( ( column ) => column.replace( /^.* \| /, '' ) );
		expect( names.filter( ( name ) => !above.includes( `|${ name }]]` ) ) ).toEqual( [] );
	} );

	it( 'takes labels from the taxonomy, and tells their language where it is another one', () => {
		const taxonomy = readTaxonomy( { locale: 'ar', skills: [ { id: 'facilitation', label: 'تيسير' } ] } ).taxonomy;
		const page = writeResultsPage( reportOf( [ ...budgeting, ...ratings( 'facilitation', [ [ 5, 1 ] ] ) ] ), english, taxonomy );
		expect( page ).toContain( '<strong><bdi lang="ar" dir="rtl">تيسير</bdi></strong>' );
		expect( page ).toContain( '<div class="ext-localSkills-results mw-content-ltr" lang="en" dir="ltr">' );
	} );

	it( 'shows grids of other questions, a table for each column', () => {
		const survey = surveyOf( ( definition ) => {
			definition.pages[ 0 ].elements.push( {
				type: 'matrixdropdown', name: 'tools', title: 'Your tools', rows: [ { value: 'bots', text: 'Bots' }, { value: 'lua', text: 'Lua' } ],
				columns: [ { name: 'use', title: 'Use', choices: [ 'often', 'never' ] }, { name: 'wish', title: 'Wish', choices: [ 'more' ] } ],
			} );
		} );
		const page = write( reportOf( [ { 'tools.bots.use': 'often' }, { 'tools.bots.use': 'never' }, { 'tools.lua.wish': 'more' } ], survey ) );
		expect( page.indexOf( '|+ Use' ) ).toBeLessThan( page.indexOf( '|+ Wish' ) );
		expect( cellsOf( page, 'Bots' ) ).toEqual( [ '1 (50%)', '1 (50%)', '2' ] );
		expect( cellsOf( page.slice( page.indexOf( '|+ Wish' ) ), 'Bots' ) ).toEqual( [ 'No answers' ] );
	} );

	it( 'is the same text for the same answers in any order', () => {
		fc.assert( fc.property( fc.array( anyValues, { maxLength: 9 } ), ( answers ) => {
			const report = reportOf( answers );
			const counted = countedAnswers( ( report.counted.named ?? [] ).slice().reverse() );
			const reversed = { ...reportOf( answers.slice().reverse() ), counted };
			expect( write( reversed ) ).toBe( write( report ) );
		} ), { numRuns: 30 } );
	} );

	it( 'lets no text of a definition become markup, however it is written', () => {
		const hostile = fc.array( fc.constantFrom( '|', '||', '{{', '}}', '[[', ']]', '<', '>', '-->', '\n', '|-', '!!', '|}', '__TOC__', '~~~~',
			'\'\'\'', '"', '=', '&lt;', '{{!}}', '<nowiki>', 'x', ' ', '*', '\uE0000\uE001' ), { minLength: 1 } ).map( ( parts ) => `L${ parts.join( '' ) }` );
		// What is left of a page when each label is a plain letter, and when it is not, has the same markup.
		const skeleton = ( page: string ): string => ( page.match( /\{\{|\}\}|\[\[|\]\]|<[^>]*>|^[|!{*#:;].{0,2}|\|\||!!|~~~|__[A-Z]+__|'''?/gm ) ?? [] )
			.map( ( markup ) => markup.replace( /aria-label="[^"]*"/, '' ) ).join( '' );
		fc.assert( fc.property( hostile, ( label ) => {
			const page = ( text: string ): string => write( reportOf( [ { role: 'editor' }, ...budgeting ], surveyOf( ( definition: Json ) => {
				definition.title = text;
				definition.pages[ 0 ].elements[ 0 ].title = text;
				definition.pages[ 0 ].elements[ 0 ].choices[ 0 ].text = text;
				definition.pages[ 1 ].elements[ 0 ].rows[ 0 ].text = text;
			} ) ) );
			expect( skeleton( page( label ) ) ).toBe( skeleton( page( 'L' ) ) );
		} ), { numRuns: 200 } );
	} );
} );
