/** A definition with a question of every type, each with all it can have. */
import type { Json } from './definitions';

/** A fresh copy with each call. */
export function allTypesDefinition(): Json {
	const ends = ( low: string, high: string ): Json => ( { minRateDescription: low, maxRateDescription: high } );
	return {
		locale: 'en',
		title: 'Everything',
		pages: [
			{ name: 'choices', elements: [
				{ type: 'html', name: 'hello', title: 'Welcome', html: 'First paragraph.\n\nSecond paragraph.' },
				{ type: 'radiogroup', name: 'role', title: 'Your role', showOtherItem: true, otherText: 'Something else', showRefuseItem: true,
					choices: [ { value: 'editor', text: 'Editor' }, { value: 'trainer', text: 'Trainer' }, { value: 'steward', text: 'Steward', retired: true } ] },
				{ type: 'dropdown', name: 'years', title: 'Since when?', choices: [ 'new', 'old' ], showDontKnowItem: true },
				{ type: 'checkbox', name: 'tools', title: 'Tools', minSelectedChoices: 2, maxSelectedChoices: 3, hasOther: true, hasNone: true, showRefuseItem: true,
					choices: [ 'bots', 'gadgets', { value: 'lua', text: 'Lua', visibleIf: "{role} = 'trainer'" } ] },
				{ type: 'tagbox', name: 'languages', title: 'Languages', choicesFrom: 'languages', maxSelectedChoices: 5 },
				{ type: 'tagbox', name: 'learn', title: 'Learn', choicesFrom: 'skills', showNoneItem: true },
			] },
			{ name: 'scales', visibleIf: "{role} != 'steward'", elements: [
				{ type: 'panel', name: 'order', title: 'In order', elements: [
					{ type: 'ranking', name: 'rank', title: 'Rank all', choices: [ 'a', 'b', { value: 'c', retired: true } ] },
					{ type: 'panel', name: 'inner', elements: [
						{ type: 'ranking', name: 'pick', title: 'Pick and rank', choices: [ 'a', 'b', 'c' ], selectToRankEnabled: true, maxSelectedChoices: 2 },
					] },
				] },
				{ type: 'rating', name: 'happy', title: 'Happy?', rateMin: -2, rateMax: 2, ...ends( 'No', 'Yes' ), showDontKnowItem: true },
				{ type: 'rating', name: 'worn', title: 'Tired?', rateValues: [ { value: 1, text: 'No' }, 2, { value: 3, text: 'Yes' } ], showRefuseItem: true },
				{ type: 'boolean', name: 'board', title: 'On a board?', labelTrue: 'I am', showRefuseItem: true },
				{ type: 'matrix', name: 'often', title: 'How often?', eachRowRequired: true, columns: [ { value: 'never', text: 'Never' }, { value: 'often', text: 'Often' } ],
					rows: [ { value: 'write', text: 'Write' }, { value: 'other', text: 'Anything else' }, { value: 'old', retired: true } ] },
				{ type: 'matrixdropdown', name: 'skills', title: 'Skills', rowsFrom: 'finance', columns: [
					{ name: 'importance', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not relevant' } ] },
					{ name: 'ability', choices: [ 1, 2, 3, 4, 5 ] },
				] },
			] },
			{ name: 'texts', elements: [
				{ type: 'text', name: 'hours', title: 'Hours a month', inputType: 'number', min: 0, max: '744.5', requiredIf: '{board} = true' },
				{ type: 'text', name: 'people', title: 'People trained', inputType: 'number', integer: true },
				{ type: 'text', name: 'page', title: 'A page', inputType: 'url' },
				{ type: 'text', name: 'day', title: 'First day', inputType: 'date', min: '2001-01-15' },
				{ type: 'text', name: 'month', title: 'Month', inputType: 'month', max: '2030-12' },
				{ type: 'text', name: 'word', title: 'One word', maxLength: 20, placeholder: 'free' },
				{ type: 'comment', name: 'more', title: 'More', maxLength: 500 },
				{ type: 'comment', name: 'gone', title: 'Gone', isRequired: true, retired: true },
			] },
		],
		localSkills: {
			id: 'everything', status: 'paused', audience: { population: 'affiliates' }, notInStatistics: [ 'na' ],
			measures: { grid: 'skills', wantToLearn: 'learn', canTeach: 'pick', groupBy: [ 'role' ] },
			core: { id: 'core-module', questions: [ 'role', 'happy' ] }, follows: 'everything-2025',
		},
	};
}
