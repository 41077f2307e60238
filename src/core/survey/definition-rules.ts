/** What a schema cannot say of a definition: how its parts have to agree with each other. */
import type { Fault, FaultParameter } from '../json/fault';
import type { JsonObject } from '../json/value';
import type { Taxonomy } from '../skills/taxonomy';
import type { Survey } from './definition';
import { readDefinition } from './read-definition';
import { tellCore, tellFollowed } from './rules/comparison-rules';
import { tellConditions } from './rules/condition-rules';
import { tellNames } from './rules/name-rules';
import { type AddFault, definitionParts } from './rules/placed-elements';
import { warnOfPersonalData } from './rules/privacy-rules';
import { tellQuestion } from './rules/question-rules';
import { tellMeasures, tellSettings } from './rules/settings-rules';
import { warnOfBareScales, warnOfMissingLanguages } from './rules/text-rules';
import { withSkills } from './with-skills';

export interface DefinitionLintOptions {
	/** Whether the project has a message with this key; without it, keys are not checked. */
	readonly hasMessage?: ( key: string ) => boolean;
	/** The wiki's skills: what is asked about skills is checked against them. */
	readonly taxonomy?: Taxonomy | null;
	/** The survey's id in the title of its page, which the definition has to agree with. */
	readonly id?: string;
	/** The survey that `localSkills.core` names: its questions have to be the same here. */
	readonly core?: Survey | null;
	/** The survey that `localSkills.follows` names: what bears the same name has to ask the same. */
	readonly previous?: Survey | null;
}

/**
 * The faults of a definition beyond its schema.
 *
 * @param json - The definition, valid by the schema or not
 * @param options
 */
export function definitionRules( json: JsonObject, options: DefinitionLintOptions ): Fault[] {
	const { faults, add } = createFaults();
	const parts = definitionParts( json );
	const taxonomy = options.taxonomy ?? null;
	const read = readDefinition( json ).survey;
	const survey = read === null ? null : withSkills( read, taxonomy );

	tellNames( parts, add );
	parts.questions.forEach( ( question ) => tellQuestion( question, taxonomy, add ) );
	tellConditions( parts, survey, add );
	tellSettings( parts, options.id, add );
	tellMeasures( parts, taxonomy, add );
	if ( read !== null && options.core ) {
		tellCore( parts, read, options.core, add );
	}
	if ( read !== null && options.previous ) {
		tellFollowed( parts, read, options.previous, add );
	}
	return faults;
}

/**
 * What its author should look at again, and may leave as it is.
 *
 * @param json - The definition, valid by the schema or not
 */
export function definitionDoubts( json: JsonObject ): Fault[] {
	const { faults, add } = createFaults();
	const parts = definitionParts( json );
	warnOfPersonalData( parts, add );
	warnOfMissingLanguages( parts, add );
	warnOfBareScales( parts, add );
	return faults;
}

function createFaults(): { readonly faults: Fault[]; readonly add: AddFault } {
	const faults: Fault[] = [];
	return {
		faults,
		add: ( path: string, code: string, ...parameters: FaultParameter[] ) => {
			faults.push( { path, code, parameters } );
		},
	};
}
