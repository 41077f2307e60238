/** Definitions for the tests of this folder. */

/** Whatever JSON can hold, as the tests change it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests write wrong things into definitions on purpose
export type Json = any;

/** The example of the design, completed: every type of question, every setting. A fresh copy with each call. */
export function goodDefinition(): Json {
	return {
		$schema: 'https://example.org/definition.schema.json',
		locale: 'en',
		title: { default: 'Skills needs assessment 2026', fr: 'Enquête 2026' },
		description: 'What we need.',
		pages: [
			{ name: 'p1', title: 'You', elements: [
				{ type: 'radiogroup', name: 'role', title: 'Your role', isRequired: true, choices: [
					{ value: 'editor', text: { default: 'Editor' } },
					{ value: 'organizer', text: { message: 'localskills-desc' } },
				] },
			] },
			{ elements: [
				{ type: 'matrixdropdown', name: 'skills', title: 'Skills', columns: [
					{ name: 'importance', title: 'Importance', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not relevant to me' } ] },
					{ name: 'ability', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not relevant to me' } ] },
				], rows: [ { value: 'budgeting', text: 'Budgeting' }, 'facilitation' ] },
				{ type: 'checkbox', name: 'learn', choices: [ 'budgeting', 'facilitation' ], minSelectedChoices: 1, maxSelectedChoices: 2 },
				{ type: 'checkbox', name: 'teach', choices: [ 'budgeting', 'facilitation' ] },
				{ type: 'comment', name: 'comment', description: 'In your own words', maxLength: 500 },
			] },
		],
		localSkills: {
			id: 'skills-2026', status: 'open', opens: '2026-11-01', closes: '2027-01-31', minAnswers: 5, minCell: 5,
			notInStatistics: [ 'na' ],
			audience: { description: 'Editors', minEdits: 10, groups: [ 'autoconfirmed' ] },
			measures: { grid: 'skills', wantToLearn: 'learn', canTeach: 'teach' },
		},
	};
}
