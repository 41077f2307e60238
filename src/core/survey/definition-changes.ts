/**
 * What editing a survey does to the answers that it has. Answers hold names and codes and the revision that was
 * answered, so most edits are harmless; what is not is told, and what would make answers lie is refused.
 */
import type { FaultParameter } from '../json/fault';
import type { Question, Survey, SurveyElement, SurveyPage } from './definition';
import type { ChangeEffect, DefinitionChange } from './definition-change';
import { elementsOf, questionsOf } from './parameters';
import { questionChanges } from './question-changes';
import { isReworded, isSameWording, languagesOf } from './text-changes';

/** Changes to a core question that make it another one than in the other communities' surveys. */
const NOT_IN_CORE =
	/^(?:question-(?:removed|renamed|type|multiple|source)|scale-(?:steps|reversed)|(?:choice|row|column)-(?:added|removed|renamed|swapped))$/;

/**
 * What an edit does to answers already given.
 *
 * @param before - The survey that was answered
 * @param after - The survey as it is to be
 * @return Questions in the order of the survey, then the survey's settings; empty when nothing changed for anybody
 */
export function definitionChanges( before: Survey, after: Survey ): DefinitionChange[] {
	const changes = [ ...elementChanges( before, after ), ...settingChanges( before, after ) ];
	const locked = before.core !== null && after.core !== null && before.core.id === after.core.id ? before.core.questions : [];
	const touched = locked.filter( ( name ) =>
		changes.some( ( { element, code } ) => element === name && NOT_IN_CORE.test( code ) ) );
	return changes.concat( touched.map( ( name ) => change( 'core-touched', 'lost', name ) ) );
}

function change(
	code: string, effect: ChangeEffect, element: string | null = null, ...parameters: FaultParameter[]
): DefinitionChange {
	return { code, effect, element, item: null, parameters };
}

function elementChanges( before: Survey, after: Survey ): DefinitionChange[] {
	const old = questionsOf( before );
	const now = questionsOf( after );
	const find = ( list: readonly Question[], wanted: string ): Question | undefined =>
		list.find( ( { name } ) => name === wanted );
	const removed = old.filter( ( { name } ) => !find( now, name ) );
	const added = now.filter( ( { name } ) => !find( old, name ) );
	const changes: DefinitionChange[] = [];
	for ( const question of removed ) {
		const renamed = added.find( ( { title, type } ) => type === question.type && isSameWording( title, question.title ) );
		if ( renamed ) {
			added.splice( added.indexOf( renamed ), 1 );
			changes.push( change( 'question-renamed', 'lost', question.name, question.name, renamed.name ) );
		} else {
			changes.push( change( 'question-removed', 'lost', question.name ) );
		}
	}
	now.forEach( ( question ) => {
		const was = find( old, question.name );
		if ( was ) {
			changes.push( ...questionChanges( was, question ) );
		} else if ( added.includes( question ) && !question.isRetired ) {
			changes.push( change( 'question-added', 'incomplete', question.name ) );
		}
	} );
	return [ ...changes, ...surroundingChanges( before, after ), ...orderChanges( old, now ) ];
}

/** Pages, panels and notes: nothing of them is in an answer, but a condition decides who is asked. */
function surroundingChanges( before: Survey, after: Survey ): DefinitionChange[] {
	const surroundings = ( survey: Survey ): ( SurveyElement | SurveyPage )[] => [
		...survey.pages, ...elementsOf( survey ).filter( ( { type } ) => type === 'panel' || type === 'html' ),
	];
	const changes: DefinitionChange[] = [];
	surroundings( after ).forEach( ( part ) => {
		const isPage = !( 'type' in part );
		const was = surroundings( before ).find( ( other ) => other.name === part.name && !( 'type' in other ) === isPage );
		if ( was === undefined ) {
			return;
		}
		if ( ( was.visibleIf?.source ?? '' ) !== ( part.visibleIf?.source ?? '' ) ) {
			const isNote = 'type' in part && part.type === 'html';
			changes.push( change( isNote ? 'note-condition' : 'part-condition', isNote ? 'none' : 'incomplete', part.name ) );
		}
		const texts = ( one: SurveyElement | SurveyPage ): readonly ( typeof one.title )[] =>
			[ one.title, one.description, 'text' in one ? one.text : null ];
		if ( texts( was ).some( ( text, index ) => isReworded( text, texts( part )[ index ] ?? null ) ) ) {
			changes.push( change( 'part-text', 'none', part.name ) );
		}
	} );
	return changes;
}

function orderChanges( before: readonly Question[], after: readonly Question[] ): DefinitionChange[] {
	const inBoth = ( list: readonly Question[], others: readonly Question[] ): string => list.map( ( { name } ) => name )
		.filter( ( name ) => others.some( ( other ) => other.name === name ) ).join( ' ' );
	return inBoth( before, after ) === inBoth( after, before ) ? [] : [ change( 'order', 'none' ) ];
}

function settingChanges( before: Survey, after: Survey ): DefinitionChange[] {
	const changes: DefinitionChange[] = [];
	const add = ( isChanged: boolean, code: string, effect: ChangeEffect, ...parameters: FaultParameter[] ): void => {
		if ( isChanged ) {
			changes.push( change( code, effect, null, ...parameters ) );
		}
	};
	const differ = ( one: unknown, other: unknown ): boolean => JSON.stringify( one ) !== JSON.stringify( other );
	add( before.id !== after.id, 'id', 'lost', before.id, after.id );
	add( isReworded( before.title, after.title ) || isReworded( before.description, after.description ), 'survey-text', 'none' );
	const [ old, now ] = [ surveyLanguages( before ), surveyLanguages( after ) ];
	const added = now.filter( ( language ) => !old.includes( language ) );
	const removed = old.filter( ( language ) => !now.includes( language ) );
	add( added.length > 0, 'languages-added', 'none', added );
	add( removed.length > 0, 'languages-removed', 'none', removed );
	add( before.status !== after.status, `status-${ after.status }`, 'none' );
	add( before.opens !== after.opens || before.closes !== after.closes, 'dates', 'none', after.opens ?? '…', after.closes ?? '…' );
	const isLower = after.minAnswers < before.minAnswers || after.minCell < before.minCell;
	const isHigher = after.minAnswers > before.minAnswers || after.minCell > before.minCell;
	add( isLower, 'thresholds-lowered', 'meaning', after.minAnswers, after.minCell );
	add( isHigher && !isLower, 'thresholds-raised', 'none', after.minAnswers, after.minCell );
	add( differ( before.notInStatistics.slice().sort(), after.notInStatistics.slice().sort() ), 'statistics', 'meaning' );
	add( differ( before.measures, after.measures ), 'measures', 'meaning' );
	add( before.audience.population !== after.audience.population, 'population', 'lost' );
	add( differ(
		{ ...before.audience, population: null }, { ...after.audience, population: null },
	), 'audience', 'none' );
	add( differ( before.core, after.core ), 'core', 'meaning' );
	add( before.follows !== after.follows, 'follows', 'none' );
	return changes;
}

function surveyLanguages( survey: Survey ): string[] {
	const languages = new Set<string>();
	const texts = [
		survey.title, survey.description,
		...survey.pages.map( ( { title } ) => title ),
		...elementsOf( survey ).reduce<Survey[ 'title' ][]>( ( all, element ) => all.concat(
			element.title, 'choices' in element ? element.choices.map( ( { text } ) => text ) : [],
		), [] ),
	];
	texts.forEach( ( text ) => languagesOf( text ).forEach( ( language ) => language === 'default' || languages.add( language ) ) );
	return Array.from( languages ).sort();
}
