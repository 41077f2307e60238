/** Whatever stands on the pages below `Answers/`: each is counted or listed with its reason, and nothing stops the counting. */
import * as fc from 'fast-check';
import { operatorMessages } from '../../../src/bot/messages';
import type { Results } from '../../../src/core/analysis/results';
import { resultPages, type ResultPage } from '../../../src/core/report/result-pages';
import { createDefinitionReader } from '../../../src/wiki/counting/contributions';
import { type CountedSurvey, countSurvey } from '../../../src/wiki/counting/count-survey';
import { openCountingPlace } from '../../../src/wiki/counting/counting-place';
import { english } from '../../core/english';
import { anyText } from '../../core/wikitext/any-text';
import { createMemoryWiki } from './memory-source';

const messages = operatorMessages( process.cwd() );
const arabic = { ...english, language: 'ar', languageChain: [ 'ar', 'en' ], direction: 'rtl' as const };

/** Names that objects have from birth, among those that an id can be. */
const CODES = [ 'constructor', 'editor', 'na', '__proto__', 'toString' ];

const DEFINITION = {
	title: 'Survey',
	pages: [ { name: 'p', elements: [
		{ type: 'radiogroup', name: 'constructor', title: 'Role', choices: [ 'constructor', 'editor', 'na' ], showOtherItem: true },
		{ type: 'checkbox', name: 'learn', title: 'Learn', choices: [ 'constructor', 'budgeting' ] },
		{ type: 'ranking', name: 'rank', title: 'Rank', choices: [ 'constructor', 'a', 'b' ] },
		{ type: 'rating', name: 'ease', title: 'Ease', rateMin: 1, rateMax: 5, visibleIf: '{constructor} = \'editor\'' },
		{ type: 'text', name: 'age', title: 'Years', inputType: 'number' },
		{ type: 'comment', name: 'why', title: 'Why?' },
		{ type: 'matrixdropdown', name: 'skills', title: 'Skills', rows: [ 'constructor', 'budgeting' ], columns: [
			{ name: 'importance', choices: [ 1, 2, 3, 4, 5, 'na' ] }, { name: 'ability', choices: [ 1, 2, 3, 4, 5, 'na' ] },
		] },
	] } ],
	localSkills: {
		id: 'constructor', status: 'open', notInStatistics: [ 'na' ],
		measures: { grid: 'skills', wantToLearn: 'learn', groupBy: [ 'constructor', 'learn' ] },
	},
};

const PARAMETERS = [
	'constructor', 'constructor-other', 'learn', 'rank', 'ease', 'age', 'why', 'skills.constructor.importance', 'skills.constructor.ability',
	'skills.budgeting.importance', 'skills.budgeting.ability', 'language', 'revision', 'submitted', 'survey', '__proto__', 'toString', '1', '',
];

const VALUE = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom( ...CODES, 'budgeting', 'constructor;budgeting', 'constructor;editor', 'a;b;constructor', '1', '3', '5' ) },
	fc.constantFrom( '=cmd|x', '+1', '@SUM(A1)', '-1', '1e999', 'NaN', 'Infinity', '-0', '٣', '9'.repeat( 400 ), '\u202eevil\u202c', '\u2066x', 'a\u200bb',
		'en', 'ar', '../en', '__proto__', 'qqx', 'en-x-'.repeat( 50 ), '99999999999999999999', '-5', '2099-01-01T00:00:00Z', '&#0;', '&#x202e;', '&#xD800;' ),
	anyText,
);

const CALL = fc.array( fc.tuple( fc.constantFrom( ...PARAMETERS ), VALUE ), { maxLength: 12 } ).map( ( parameters ) =>
	`{{Skills survey answer\n${ parameters.map( ( [ name, value ] ) => `|${ name }=${ value }\n` ).join( '' ) }}}` );

const PAGE = fc.oneof(
	{ weight: 4, arbitrary: CALL },
	fc.tuple( CALL, CALL ).map( ( calls ) => calls.join( '' ) ),
	CALL.map( ( call ) => call.slice( 0, -1 ) ),
	CALL.map( ( call ) => `<nowiki>${ call }` ),
	CALL.map( ( call ) => `#REDIRECT [[Elsewhere]]\n${ call }` ),
	anyText,
	fc.constantFrom( '', ' \n', '{{Skills survey answer}}', '{{Skills survey answer', '}}{{skills_survey answer|learn=budgeting}}', '{{Skills survey answer|{{{{{|}}' ),
);

const NAME = fc.oneof(
	fc.constantFrom( 'Ana', 'Ben', 'Cem', 'Constructor', '__proto__', 'ToString', '192.0.2.1', '2001:db8::1', 'A/B', '../..', 'Definition.json', 'Results',
		'\u202eAna', 'ana', 'ana_b', 'Ana\u200b', 'ß', 'x'.repeat( 235 ), '=A1', '~~~', '[[x]]', '{{x}}', 'A|b', '&amp;', '<b>', '' ),
	anyText,
);

interface HostilePage {
	readonly name: string;
	readonly owner: string | null;
	readonly text: string;
	readonly later: string | null;
}

const PAGES: fc.Arbitrary<HostilePage[]> = fc.uniqueArray( fc.record( {
	name: NAME, owner: fc.option( NAME ), text: PAGE, later: fc.option( PAGE ),
} ), { maxLength: 12, selector: ( { name } ) => name } );

const LIMITS = fc.constantFrom( { minAnswers: 0, minCell: 0 }, { minAnswers: 2, minCell: 2 }, { minAnswers: 5, minCell: 5 } );

async function countPages(
	pages: readonly HostilePage[], limits: object,
): Promise<{ counted: CountedSurvey; written: readonly ResultPage[] }> {
	const wiki = createMemoryWiki( '__proto__' );
	wiki.save( 'LocalSkills/Survey/constructor/definition.json', 'Coordinator',
		JSON.stringify( { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, ...limits } } ) );
	for ( const { name, owner, text, later } of pages ) {
		const title = `LocalSkills/Survey/constructor/Answers/${ name }`;
		wiki.save( title, owner ?? name, text, '2026-11-01T00:00:00Z' );
		if ( later !== null ) {
			wiki.save( title, 'Somebody', later, '2026-11-02T00:00:00Z' );
		}
	}
	const counted = await countSurvey( {
		home: await openCountingPlace( wiki, true, messages ), others: [], definitionsOf: createDefinitionReader(),
		exchange: null, writer: 'Bot', messages,
	}, 'constructor' );
	return { counted, written: resultPages( counted.report, [ english, arabic ], null ) };
}

/** Every answer is in exactly one of the counts. */
function expectWhole( { counted, questions, skills }: Results ): void {
	for ( const [ name, { n, missing, notAsked, notInStatistics, unusable, changedVersion } ] of Object.entries( questions ) ) {
		expect( [ name, n + missing + notAsked + notInStatistics + unusable + changedVersion ] ).toEqual( [ name, counted ] );
	}
	for ( const [ name, { n, missing, incomplete, changedVersion } ] of Object.entries( skills ) ) {
		expect( [ name, n + missing + incomplete + changedVersion ] ).toEqual( [ name, counted ] );
	}
}

describe( 'hostile answers', () => {
	it( 'are each counted or listed, and are in every sum', async () => {
		await fc.assert( fc.asyncProperty( PAGES, LIMITS, async ( pages, limits ) => {
			const { counted: { report }, written } = await countPages( pages, limits );
			const { results } = report;
			expect( Object.keys( results.questions ) ).toContain( 'constructor' );
			expectWhole( results );
			const listed = new Set( [
				...( report.counted.named ?? [] ).map( ( { page } ) => page ),
				...Array.from( results.excluded, ( { page } ) => page ),
			] );
			expect( [ ...listed ].sort() ).toEqual( pages.map( ( { name } ) => `LocalSkills/Survey/constructor/Answers/${ name }` ).sort() );
			const elsewhere = written.filter( ( { title } ) => !title.startsWith( 'LocalSkills/Survey/constructor/Results' ) );
			expect( elsewhere ).toEqual( [] );
			const data = JSON.parse( written.find( ( { title } ) => title.endsWith( 'data.json' ) )?.text ?? '' ) as Partial<Results>;
			expect( data.counted === undefined || data.excluded?.length === results.excluded.length ).toBe( true );
		} ), { numRuns: 150 } );
	}, 120_000 );

	it.each<[ string, string | null, string, string | null ]>( [
		[ 'broken', null, '{{Skills survey answer|learn=budgeting', 'no-answer' ],
		[ 'in nowiki', null, '<nowiki>{{Skills survey answer|learn=budgeting}}</nowiki>', 'no-answer' ],
		[ 'two of them', null, '{{Skills survey answer|learn=budgeting}}{{Skills survey answer|learn=budgeting}}', 'several-answers' ],
		[ 'made by somebody else', 'Mallory', '{{Skills survey answer|learn=budgeting}}', 'not-owner' ],
		[ 'to another survey', null, '{{Skills survey answer|survey=other|learn=budgeting}}', 'other-survey' ],
		[ 'to a survey named by what objects have', null, '{{Skills survey answer|survey=__proto__|learn=budgeting}}', 'other-survey' ],
		[ 'a redirect', null, '#REDIRECT [[Elsewhere]]', 'redirect' ],
		[ 'without values', null, '{{Skills survey answer|survey=constructor}}', 'withdrawn' ],
		[ 'a blank page', null, ' \n', 'withdrawn' ],
		[ 'to a version that never was', null, '{{Skills survey answer|learn=budgeting|revision=999999999999999}}', null ],
		[ 'to a version of a number below nothing', null, '{{Skills survey answer|learn=budgeting|revision=-5}}', null ],
		[ 'with parameters by the thousand', null, `{{Skills survey answer|learn=budgeting${ '|x=1|__proto__=2|3'.repeat( 5000 ) }}}`, null ],
		[ 'with a code that nobody offered', null, '{{Skills survey answer|learn=__proto__}}', null ],
		[ 'in a language that is none', null, '{{Skills survey answer|learn=budgeting|language=../../x}}', null ],
		[ 'with braces by the thousand', null, `${ '{{'.repeat( 50_000 ) }{{Skills survey answer|learn=budgeting}}`, null ],
		[ 'with brackets by the thousand', null, `{{Skills survey answer|why=${ '[['.repeat( 50_000 ) }|learn=budgeting}}`, 'no-answer' ],
		[ 'of two megabytes', null, `{{Skills survey answer|learn=budgeting|why=${ 'x{|<!-'.repeat( 350_000 ) }}}`, null ],
	] )( 'are counted or listed by a rule: %s', async ( _what, owner, text, reason ) => {
		const page: HostilePage = { name: 'Ana', owner, text, later: null };
		const { counted: { report: { results } } } = await countPages( [ page ], { minAnswers: 0, minCell: 0 } );
		expect( Array.from( results.excluded, ( exclusion ) => exclusion.reason ) ).toEqual( reason === null ? [] : [ reason ] );
		expect( results.counted ).toBe( reason === null ? 1 : 0 );
	}, 60_000 );

	it( 'give the same pages in whatever order the wiki lists them', async () => {
		await fc.assert( fc.asyncProperty( PAGES, async ( pages ) => {
			// The ids of revisions follow the order in which pages were saved, so only what has none of them is compared.
			const results = async ( given: readonly HostilePage[] ): Promise<string> => {
				const { questions, skills, breakdowns } = ( await countPages( given, {} ) ).counted.report.results;
				return JSON.stringify( [ questions, skills, breakdowns ] );
			};
			const named = pages.filter( ( { name } ) => /^[A-Z][a-z]*$/.test( name ) );
			expect( await results( named.slice().reverse() ) ).toBe( await results( named ) );
		} ), { numRuns: 50 } );
	}, 60_000 );
} );
