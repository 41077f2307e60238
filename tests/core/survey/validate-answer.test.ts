import type { AnswerValues } from '../../../src/core/survey/answer';
import type { Survey } from '../../../src/core/survey/definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { answerFaultText, validateAnswer } from '../../../src/core/survey/validate-answer';
import { english } from '../english';
import { allTypesDefinition } from './all-types';
import { goodDefinition } from './definitions';

const definition = goodDefinition();
definition.pages[ 1 ].elements[ 0 ].isRequired = true;
definition.pages[ 1 ].elements[ 1 ].minSelectedChoices = 2;
definition.pages[ 1 ].elements[ 2 ].maxSelectedChoices = 1;
definition.pages[ 1 ].elements[ 3 ].maxLength = 5;
const survey = readDefinition( definition ).survey as Survey;

const GOOD: Record<string, string[]> = { role: [ 'editor' ], 'skills.budgeting.importance': [ '5' ] };

function told( values: Record<string, string[]> ): string[] {
	const answer: AnswerValues = new Map( Object.entries( values ) );
	return validateAnswer( survey, answer ).map( ( fault ) => `${ fault.question } ${ fault.parameter }: ${ answerFaultText( fault, english ) }` );
}

const all = readDefinition( allTypesDefinition() ).survey as Survey;

describe( 'validateAnswer, of questions of all types', () => {
	const toldOf = ( values: Record<string, string[]> ): string[] => validateAnswer( all, new Map( Object.entries( values ) ) )
		.map( ( fault ) => `${ fault.parameter }: ${ answerFaultText( fault, english ) }` );

	it( 'is content with an empty answer, a retired question required or not', () => {
		expect( toldOf( {} ) ).toEqual( [] );
	} );

	it.each<[ Record<string, string[]>, string[] ]>( [
		[ { role: [ 'other' ] }, [ 'role.other: Please say in a few words what you mean, or choose something else.' ] ],
		[ { role: [ 'other' ], 'role.other': [ 'Cook' ] }, [] ],
		[ { role: [ 'steward' ] }, [] ],
		[ { years: [ 'ancient' ] }, [ 'years: “ancient” is not among the choices of this survey. Please choose again.' ] ],
		[ { tools: [ 'none' ] }, [] ],
		[ { tools: [ 'refused', 'bots' ] }, [ 'tools: “None”, “prefer not to say” and the like cannot go together with other choices. Please keep either.' ] ],
		[ { tools: [ 'bots' ] }, [ 'tools: Choose at least 2; you have chosen 1 so far.' ] ],
		// Hidden choices are no choices.
		[ { tools: [ 'bots', 'lua' ] }, [ 'tools: Choose at least 2; you have chosen 1 so far.' ] ],
		[ { tools: [ 'bots', 'lua' ], role: [ 'trainer' ] }, [] ],
		[ { languages: [ 'fr', 'zh-hant' ], learn: [ 'budgeting' ] }, [] ],
		[ { languages: [ 'be_x_oldwiki' ] }, [] ],
		[ { languages: [ 'French!' ] }, [ 'languages: “French!” is not among the choices of this survey. Please choose again.' ] ],
		[ { rank: [ 'b' ] }, [ 'rank: Please put all 2 into an order; 1 has a place so far.' ] ],
		[ { rank: [ 'b', 'a' ] }, [] ],
		[ { pick: [ 'b' ] }, [] ],
		[ { pick: [ 'b', 'a', 'c' ] }, [ 'pick: Choose at most 2; you have chosen 3. Unselect what matters least to you.' ] ],
		[ { happy: [ '-2' ], worn: [ 'refused' ] }, [] ],
		[ { happy: [ '3' ] }, [ 'happy: “3” is not among the choices of this survey. Please choose again.' ] ],
		[ { 'often.write': [ 'never' ] }, [ 'often.other: This row needs an answer.' ] ],
		[ { 'often.write': [ 'never' ], 'often.other': [ 'often' ] }, [] ],
		[ { hours: [ '1,234' ] }, [ 'hours: “1,234” cannot be read as a number. Write only its digits, and decimals after a point, like this: 1200 or 12.5.' ] ],
		[ { hours: [ '-1' ] }, [ 'hours: Please write 0 or more.' ] ],
		[ { hours: [ '٧٤٥' ] }, [ 'hours: Please write 744.5 or less.' ] ],
		[ { hours: [ '744,5' ] }, [] ],
		[ { people: [ '2.5' ] }, [ 'people: Please write a whole number, without decimals.' ] ],
		[ { page: [ 'example.org' ] }, [ 'page: “example.org” is no complete web address. It begins with https:// or http://, like this: https://meta.wikimedia.org' ] ],
		[ { page: [ 'ftp://example.org' ] }, [ 'page: “ftp://example.org” is no complete web address. It begins with https:// or http://, like this: https://meta.wikimedia.org' ] ],
		[ { page: [ 'https://ar.wikipedia.org/wiki/مهارة' ] }, [] ],
		[ { day: [ '2026-02-30' ] }, [ 'day: “2026-02-30” is no day of the calendar. Write year, month and day like this: 2026-11-30' ] ],
		[ { day: [ '2000-12-31' ] }, [ 'day: Please give 2001-01-15 or later.' ] ],
		[ { month: [ '2026-13' ] }, [ 'month: “2026-13” is no month of the calendar. Write year and month like this: 2026-11' ] ],
		[ { month: [ '2031-01' ] }, [ 'month: Please give 2030-12 or earlier.' ] ],
		[ { word: [ 'x'.repeat( 21 ) ] }, [ 'word: Your text has 21 characters, and at most 20 are possible. Please shorten it.' ] ],
		[ { board: [ 'true' ] }, [ 'hours: This question needs an answer.' ] ],
		[ { board: [ 'false' ] }, [] ],
		// A page that is hidden is never at fault, nor does what stands there require anything.
		[ { role: [ 'steward' ], board: [ 'true' ], happy: [ '9' ] }, [] ],
	] )( 'tells of %j: %j', ( values, faults ) => {
		expect( toldOf( values ) ).toEqual( faults );
	} );
} );

describe( 'validateAnswer', () => {
	it( 'is content with the required questions answered, a grid with one of its cells', () => {
		expect( told( GOOD ) ).toEqual( [] );
		expect( told( { ...GOOD, learn: [ 'budgeting', 'facilitation' ], teach: [ 'budgeting' ], comment: [ 'fünf5' ] } ) ).toEqual( [] );
	} );

	it( 'asks for the required ones, blank or missing', () => {
		expect( told( { role: [ ' ' ], comment: [ 'x' ] } ).filter( ( fault ) => fault.includes( 'needs an answer' ) ) ).toEqual( [
			'role role: This question needs an answer.', 'skills skills: This question needs an answer.',
		] );
	} );

	it( 'counts choices only where any are made', () => {
		expect( told( { ...GOOD, learn: [ 'budgeting' ] } ) ).toEqual( [ 'learn learn: Choose at least 2; you have chosen 1 so far.' ] );
		expect( told( { ...GOOD, learn: [] } ) ).toEqual( [] );
		expect( told( { ...GOOD, teach: [ 'budgeting', 'facilitation' ] } ) )
			.toEqual( [ 'teach teach: Choose at most one; you have chosen 2. Unselect what matters least to you.' ] );
	} );

	it( 'counts the characters of a text as the browser does', () => {
		expect( told( { ...GOOD, comment: [ '𝒂𝒂x' ] } ) ).toEqual( [] );
		expect( told( { ...GOOD, comment: [ '𝒂𝒂𝒂' ] } ) ).toEqual( [ 'comment comment: Your text has 6 characters, and at most 5 are possible. Please shorten it.' ] );
	} );

	it( 'points to the cell with a code that is no choice, or with two', () => {
		expect( told( { ...GOOD, 'skills.facilitation.ability': [ '6' ], 'skills.budgeting.ability': [ '1', '2' ], role: [ 'editor;organizer' ] } ) ).toEqual( [
			'role role: “editor;organizer” is not among the choices of this survey. Please choose again.',
			'skills skills.budgeting.ability: Only one answer is possible here. Please choose one.',
			'skills skills.facilitation.ability: “6” is not among the choices of this survey. Please choose again.',
		] );
	} );
} );
