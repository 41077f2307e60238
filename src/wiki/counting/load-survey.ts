/** A survey's definition and the skills, from their pages. */
import { faultText, type Fault } from '../../core/json/fault';
import type { Messages } from '../../core/i18n/messages';
import { lintTaxonomy } from '../../core/skills/lint-taxonomy';
import type { Taxonomy } from '../../core/skills/taxonomy';
import type { Survey } from '../../core/survey/definition';
import { lintDefinition } from '../../core/survey/lint-definition';
import { withSkills } from '../../core/survey/with-skills';
import type { CountingPlace } from './counting-place';
import { SurveyFault } from './survey-fault';

export interface LoadedSurvey {
	readonly survey: Survey;
	readonly taxonomy: Taxonomy | null;
	/** The revision of the definition page. */
	readonly definitionRevision: number;
	/** What is wrong with the definition, though it can be used. */
	readonly faults: readonly Fault[];
	/** For the operator: what was left out of the definition or the taxonomy, with the place. */
	readonly notes: readonly string[];
}

/**
 * @param place
 * @param id - Of the survey
 * @param messages - Say what is wrong
 * @return Rejects with a SurveyFault when there is no such survey or its definition cannot be used
 */
export async function loadSurvey(
	place: Pick<CountingPlace, 'source' | 'titles'>, id: string, messages: Messages,
): Promise<LoadedSurvey> {
	const { source, titles } = place;
	const [ definitionTitle, skillsTitle ] = [ titles.definition( id ), titles.skills() ];
	const tell = ( title: string ) => ( fault: Fault ): string => `${ title }: ${ fault.path }: ${ faultText( fault, messages ) }`;
	const pages = await source.readPages( [ definitionTitle, skillsTitle ] );
	const skills = pages.get( skillsTitle );
	const { taxonomy, faults: skillFaults } = skills === undefined ? { taxonomy: null, faults: [] } :
		lintTaxonomy( skills.latest.text ?? '', { hasMessage: messages.has } );
	const definition = pages.get( definitionTitle );
	if ( definition === undefined ) {
		throw new SurveyFault( `There is no survey ${ id } on this wiki: the page ${ definitionTitle } is missing.`, 'no-survey', [ definitionTitle ] );
	}
	const { survey, faults } = lintDefinition( definition.latest.text ?? '', { id, taxonomy, hasMessage: messages.has } );
	if ( survey === null ) {
		throw new SurveyFault( [
			...faults.map( tell( definitionTitle ) ), `The survey ${ id } is skipped until its definition is mended.`,
		].join( '\n' ), 'definition', faults.map( ( fault ) => `${ fault.path }: ${ faultText( fault, messages ) }` ) );
	}
	if ( survey.id !== id ) {
		throw new SurveyFault( `${ definitionTitle }: the definition calls the survey ${ survey.id }. It is skipped until both agree.`,
			'other-id', [ definitionTitle, survey.id ] );
	}
	return {
		survey: withSkills( survey, taxonomy ),
		taxonomy,
		definitionRevision: definition.latest.id,
		faults,
		notes: [ ...faults.map( tell( definitionTitle ) ), ...skillFaults.map( tell( skillsTitle ) ) ],
	};
}
