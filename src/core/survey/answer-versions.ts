/**
 * What answers to earlier versions of a survey still mean. A definition page is edited while people answer: most edits
 * change nothing for answers already given, some reword what was asked, and some make the same code say something else.
 */
import { itemChanges } from './choice-changes';
import type { Choice, Question, Survey } from './definition';
import { parametersOf, questionsOf } from './parameters';
import { questionChanges } from './question-changes';

/** The definitions that answers may have been given to. */
export interface SurveyVersions {
	/** The revision of the definition page with which answers are counted; null where there is none. */
	readonly current: number | null;
	/** Revision of the definition page → the survey as it was then. The current one need not be among them. */
	readonly earlier: ReadonlyMap<number, Survey>;
}

/** Where only one definition is known. */
export const NO_EARLIER_VERSIONS: SurveyVersions = { current: null, earlier: new Map() };

/** What an answer to one version says about another. */
export interface VersionDifference {
	/** The parameters whose values mean something else now: counted as they stand, they would say what nobody said. */
	readonly changedParameters: ReadonlySet<string>;
	/** Names of the questions that they belong to, in the order of the survey. */
	readonly changed: readonly string[];
	/** Names of the other questions that were asked in other words or with other limits. */
	readonly reworded: readonly string[];
}

/**
 * Which parameters of answers to one version of a survey do not mean the same in another: those of a question whose
 * type or source of choices changed, whose scale got other steps or was turned round, or whose codes (or rows) changed
 * places. Where the population is another one, all of them: what affiliates said is nothing that individuals say.
 *
 * A choice that was added, retired or taken out leaves the other choices as they are; so does a new condition.
 *
 * @param then - The version that was answered
 * @param now - The version with which answers are counted, whose parameters these are
 */
export function versionDifference( then: Survey, now: Survey ): VersionDifference {
	const changedParameters = new Set<string>();
	const changed: string[] = [];
	const reworded: string[] = [];
	const apart = then.notInStatistics.concat( now.notInStatistics );
	const isOtherPopulation = then.audience.population !== now.audience.population;
	const before = new Map( questionsOf( then ).map( ( question ): [ string, Question ] => [ question.name, question ] ) );
	for ( const question of questionsOf( now ) ) {
		const was = before.get( question.name );
		const names = was === undefined ? [] : isOtherPopulation ?
			parametersOf( question ).map( ( { name } ) => name ) : changedParametersOf( was, question, apart );
		if ( names.length > 0 ) {
			changed.push( question.name );
			names.forEach( ( name ) => changedParameters.add( name ) );
		} else if ( was !== undefined && questionChanges( was, question ).some( ( { effect } ) => effect === 'meaning' ) ) {
			reworded.push( question.name );
		}
	}
	return { changedParameters, changed, reworded };
}

/** Changes after which no code of the question says what it said. */
const WHOLE_QUESTION = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;

function changedParametersOf( was: Question, now: Question, apart: readonly string[] ): string[] {
	const changes = questionChanges( was, now );
	const isChanged = changes.some( ( { code } ) => WHOLE_QUESTION.test( code ) &&
		// The rows of a grid are skills, wherever the list of them comes from.
		!( code === 'question-source' && now.type === 'matrixdropdown' ) );
	const swapped = ( kind: string ): ( string | null )[] =>
		changes.filter( ( { code } ) => code === `${ kind }-swapped` ).map( ( { item } ) => item );
	const [ rows, columns ] = [ swapped( 'row' ), swapped( 'column' ) ];
	const isListChanged = now.type !== 'matrixdropdown' && 'choices' in was && 'choices' in now &&
		( swapped( 'choice' ).length > 0 || isOtherScale( was.choices, now.choices, apart, now ) );
	return parametersOf( now ).filter( ( { row, column } ) => {
		const earlier = was.type === 'matrixdropdown' ? was.columns.find( ( { name } ) => name === column?.name ) : undefined;
		return isChanged || isListChanged || row !== null && rows.includes( row.value ) ||
			column !== null && ( columns.includes( column.name ) || earlier !== undefined && (
				isOtherScale( earlier.choices, column.choices, apart, now ) || isSwapped( earlier.choices, column.choices ) ) );
	} ).map( ( { name } ) => name );
}

function isSwapped( was: readonly Choice[], now: readonly Choice[] ): boolean {
	return itemChanges( '', 'choice', was, now ).some( ( { code } ) => code === 'choice-swapped' );
}

/** Whether a scale has other steps: a 5 of 5 is not a 5 of 7. */
function isOtherScale( was: readonly Choice[], now: readonly Choice[], apart: readonly string[], { type }: Question ): boolean {
	if ( type === 'checkbox' || type === 'tagbox' || type === 'ranking' ) {
		return false;
	}
	const isChoice = type === 'radiogroup' || type === 'dropdown';
	const [ before, after ] = [ was, now ].map( ( choices ) => stepsOf( choices, apart, isChoice ) );
	return before !== after && before !== '' && after !== '';
}

/**
 * The steps of a scale, as one text; empty for choices that are none. Numbers among the choices of a matrix or grid
 * are a scale; those of a single choice may as well be years or amounts, and are one if they count from 0 or 1.
 */
function stepsOf( choices: readonly Choice[], apart: readonly string[], isChoice: boolean ): string {
	const codes = choices.map( ( { value } ) => value ).filter( ( code ) => !apart.includes( code ) );
	const steps = codes.filter( ( code ) => /^-?\d{1,9}$/.test( code ) ).map( Number ).sort( ( a, b ) => a - b );
	const first = steps[ 0 ] ?? NaN;
	const isScale = isChoice ?
		steps.length === codes.length && ( first === 0 || first === 1 ) &&
			steps.every( ( step, index ) => step === first + index ) :
		steps.length > codes.length / 2;
	return isScale ? steps.join( ' ' ) : '';
}
