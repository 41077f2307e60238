/** Surveys, answers and results for the tests of analysis and reports. */
import fc from 'fast-check';
import { computeResults } from '../../../src/core/analysis/compute-results';
import type { GroupedAnswer } from '../../../src/core/analysis/breakdown-tally';
import type { Results } from '../../../src/core/analysis/results';
import { addAnswer, createTally, type Tally } from '../../../src/core/analysis/tally';
import type { Answer } from '../../../src/core/survey/answer';
import type { SurveyVersions } from '../../../src/core/survey/answer-versions';
import type { Survey } from '../../../src/core/survey/definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { goodDefinition, type Json } from '../survey/definitions';

/** The good definition, without thresholds unless `change` sets them, read as the code reads it. */
export function surveyOf( change: ( definition: Json ) => void = () => undefined ): Survey {
	const definition = goodDefinition();
	definition.localSkills.minAnswers = 0;
	definition.localSkills.minCell = 0;
	change( definition );
	const { survey } = readDefinition( definition );
	if ( survey === null ) {
		throw new Error( 'The definition of the test cannot be read' );
	}
	return survey;
}

export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Ratings of a skill, one answer each: `[ importance, ability ]`. */
export function ratings( skill: string, pairs: readonly ( readonly [ number | string, number | string ] )[] ): Values[] {
	return pairs.map( ( [ importance, ability ] ) => (
		{ [ `skills.${ skill }.importance` ]: String( importance ), [ `skills.${ skill }.ability` ]: String( ability ) }
	) );
}

export function valuesOf( values: Values ): Answer[ 'values' ] {
	return new Map( Object.entries( values ).map( ( [ name, codes ] ) => [ name, typeof codes === 'string' ? [ codes ] : codes ] ) );
}

export function tallyOf( survey: Survey, answers: readonly Values[] ): Tally {
	const tally = createTally( survey );
	answers.forEach( ( values ) => addAnswer( tally, { values: valuesOf( values ) } ) );
	return tally;
}

export function resultsOf( survey: Survey, answers: readonly Values[] ): Results {
	return computeResults( survey, tallyOf( survey, answers ) );
}

/** Any answer to the good definition: good codes, codes apart, unknown ones, several, none. */
export const anyValues: fc.Arbitrary<Values> = ( () => {
	const code = fc.constantFrom( '1', '2', '3', '4', '5', 'na', '9', '__proto__', '' );
	const choice = fc.constantFrom( 'editor', 'organizer', 'na', 'retired', 'constructor' );
	const skills = fc.array( fc.constantFrom( 'budgeting', 'facilitation', 'na', 'toString' ), { maxLength: 3 } );
	return fc.record( {
		role: fc.oneof( choice, fc.array( choice, { maxLength: 2 } ) ),
		'skills.budgeting.importance': code,
		'skills.budgeting.ability': code,
		'skills.facilitation.importance': code,
		'skills.facilitation.ability': code,
		learn: skills,
		teach: skills,
		comment: fc.string(),
	}, { requiredKeys: [] } );
} )();

/** Revisions of the definition in `anyAnswer`: of the first version, of the second, of today's, and one that never was. */
export const REVISIONS = { first: 10, second: 20, current: 30, unknown: 99 } as const;

/** The good definition as it became: first its ability scale had four steps and its roles were the other way round. */
export function versionsOf( change: ( definition: Json ) => void = () => undefined ): SurveyVersions {
	return { current: REVISIONS.current, earlier: new Map( [
		[ REVISIONS.first, surveyOf( ( definition ) => {
			change( definition );
			definition.pages[ 1 ].elements[ 0 ].columns[ 1 ].choices = [ 1, 2, 3, 4 ];
			definition.pages[ 0 ].elements[ 0 ].choices = [
				{ value: 'editor', text: { message: 'localskills-desc' } }, { value: 'organizer', text: { default: 'Editor' } },
			];
		} ) ],
		[ REVISIONS.second, surveyOf( ( definition ) => {
			change( definition );
			definition.pages[ 0 ].elements[ 0 ].title = 'What are you?';
		} ) ],
	] ) };
}

/** Any answer to any version, from anywhere, by itself or as far as it shares questions. */
export const anyAnswer: fc.Arbitrary<GroupedAnswer> = fc.record( {
	values: anyValues.map( valuesOf ),
	language: fc.constantFrom( 'ar', 'fr', 'zh-hant', 'no such language', '', null ),
	community: fc.constantFrom( 'arwiki', 'frwiki', null ),
	definitionRevision: fc.constantFrom( ...Object.values( REVISIONS ), null ),
	questions: fc.constantFrom<ReadonlySet<string> | null>( null, null, null, new Set( [ 'role', 'skills' ] ), new Set( [ 'learn' ] ) ),
} );
