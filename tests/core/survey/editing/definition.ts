/** A definition with everything that the editors edit, for the tests of this folder. */
import fc from 'fast-check';
import type { JsonObject } from '../../../../src/core/json/value';

/** Fresh with each call. */
export function richDefinition(): JsonObject {
	return {
		locale: 'en',
		title: { default: 'Skills', fr: 'Compétences' },
		description: 'What we need.',
		pages: [
			{ name: 'you', title: 'You', elements: [
				{ type: 'radiogroup', name: 'role', title: { default: 'Role', fr: 'Rôle' }, showOtherItem: true, otherText: 'Another one', choices: [
					{ value: 'editor', text: { default: 'Editor', fr: 'Contribution' } }, { value: 'trainer', text: 'Trainer' }, 'plain' ] },
				{ type: 'panel', name: 'more', title: 'More', visibleIf: '{role} = \'trainer\' or {role} anyof [\'editor\', \'plain\']', elements: [
					{ type: 'text', name: 'years', inputType: 'number', min: 0, visibleIf: '{role} notempty and {stars} >= 3' },
					{ type: 'comment', name: 'why', visibleIf: '{years}   > 1' },
				] },
				{ type: 'rating', name: 'stars', rateMin: 1, rateMax: 5, minRateDescription: 'Bad', maxRateDescription: 'Good' },
			] },
			{ name: 'skills-page', visibleIf: '{role} <> \'plain\'', elements: [
				{ type: 'html', name: 'note', html: { default: 'Read this', fr: 'À lire' } },
				{ type: 'matrixdropdown', name: 'skills', rows: [ 'budgeting', { value: 'lua', text: 'Lua', visibleIf: '{role} = \'editor\'' } ], columns: [
					{ name: 'importance', title: 'Importance', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not relevant' } ] },
					{ name: 'ability', title: 'Ability', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not relevant' } ] },
				] },
				{ type: 'checkbox', name: 'learn', choices: [ 'budgeting', 'lua' ], visibleIf: '{skills.lua.ability} <= 2 and {skills.budgeting.importance} <> \'na\'' },
				{ type: 'matrix', name: 'agree', rows: [ { value: 'r1', text: 'Row' } ], columns: [ { value: 'yes', text: 'Yes' }, 'no' ], requiredIf: '{learn} contains \'lua\'' },
				{ type: 'boolean', name: 'ready', visibleIf: '{agree.r1} = \'yes\'' },
			] },
		],
		localSkills: { id: 'spring', notInStatistics: [ 'na' ], minAnswers: 5, minCell: 5, measures: { grid: 'skills', wantToLearn: 'learn' } },
	};
}

/** The same with every property that may be anywhere and that no edit knows. */
export function withUnknownProperties( json: JsonObject ): JsonObject {
	return JSON.parse( JSON.stringify( json ).replace( /\{"(name|type|value)":/g, '{"x-unknown":{"kept":[1]},"$1":' ) ) as JsonObject;
}

/** How many unknown properties there are. */
export function countUnknown( json: JsonObject ): number {
	return JSON.stringify( json ).split( '"x-unknown"' ).length - 1;
}

export const LANGUAGES = fc.constantFrom( 'default', 'fr', 'ar', 'pt-br' );
