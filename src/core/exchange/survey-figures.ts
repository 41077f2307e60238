/** What the released results of a survey say about the skills, to be set beside the exchange. */
import { isWithheld, type Shown } from '../analysis/disclosure/published';
import { recordOf } from '../analysis/sorted';
import { readText } from '../i18n/read-localized-text';
import type { LocalizedText } from '../i18n/localized-text';
import { isObject, type JsonObject, ownProperty } from '../json/value';

/** Figures of one skill, as they are published; null where there are none. */
export interface SurveySkill {
	/** Share (0 to 1) of those to whom it is important and who are not able to do it. */
	readonly highNeed: Shown<number | null>;
	readonly wantToLearn: Shown<number | null>;
	readonly canTeach: Shown<number | null>;
}

export interface SurveyFigures {
	readonly survey: string;
	/** Null where the definition does not say. */
	readonly title: LocalizedText | null;
	/** Language of the title's default. */
	readonly locale: string | null;
	/** Number of answers. */
	readonly counted: number;
	/** Only skills of which something is said. */
	readonly skills: Readonly<Record<string, SurveySkill>>;
}

/**
 * Reads `Results/data.json`. What is withheld there stays withheld: nothing is worked out anew.
 *
 * @param survey - Its id
 * @param data - The parsed JSON of the page; anything at all
 * @param definition - The parsed JSON of the definition, for the title
 * @return Null when it says nothing about skills
 */
export function readSurveyFigures( survey: string, data: unknown, definition: unknown ): SurveyFigures | null {
	if ( !isObject( data ) ) {
		return null;
	}
	const [ measured, balance ] = [ 'skills', 'balance' ].map( ( name ): JsonObject => {
		const value = ownProperty( data, name );
		return isObject( value ) ? value : {};
	} ) as [ JsonObject, JsonObject ];
	const skills = recordOf<SurveySkill>();
	for ( const skill of Array.from( new Set( [ ...Object.keys( measured ), ...Object.keys( balance ) ] ) ).sort() ) {
		const [ needs, sides ] = [ ownProperty( measured, skill ), ownProperty( balance, skill ) ];
		const figures: SurveySkill = {
			highNeed: figureIn( needs, 'highNeed' ), wantToLearn: figureIn( sides, 'wantToLearn' ), canTeach: figureIn( sides, 'canTeach' ),
		};
		if ( figures.highNeed !== null || figures.wantToLearn !== null || figures.canTeach !== null ) {
			skills[ skill ] = figures;
		}
	}
	const counted = ownProperty( data, 'counted' );
	const locale = isObject( definition ) ? ownProperty( definition, 'locale' ) : null;
	return Object.keys( skills ).length === 0 ? null : {
		survey,
		title: isObject( definition ) ? readText( ownProperty( definition, 'title' ) ) : null,
		locale: typeof locale === 'string' ? locale : null,
		counted: typeof counted === 'number' ? counted : 0,
		skills,
	};
}

/** A figure of an object that may be withheld as a whole. */
function figureIn( object: unknown, name: string ): Shown<number | null> {
	if ( isWithheld( object ) ) {
		return object;
	}
	const value = isObject( object ) ? ownProperty( object, name ) : null;
	return typeof value === 'number' || isWithheld( value ) ? value : null;
}
