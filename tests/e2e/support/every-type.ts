/** A survey with every type of question, for what the templates and the bot make of it. */
export const EVERY_TYPE = {
	locale: 'en',
	title: { default: 'Every type', fr: 'Tous les types', ar: 'كل الأنواع' },
	pages: [
		{ name: 'you', title: 'You', elements: [
			{ type: 'html', name: 'hello', html: 'Welcome.\n\nThis <b>is</b> a note.' },
			{
				type: 'radiogroup', name: 'role', title: { default: 'Your role?', fr: 'Votre rôle ?' }, isRequired: true, choices: [
					{ value: 'editor', text: { default: 'I edit', fr: 'Je contribue' } }, { value: 'organizer', text: 'I organize' },
					{ value: 'old', text: 'I am gone', retired: true },
				], showOtherItem: true, showRefuseItem: true,
			},
			{ type: 'dropdown', name: 'years', title: 'How long?', visibleIf: '{role} = \'editor\'', choices: [
				{ value: 'y1', text: 'Under a year' }, { value: 'y2', text: 'Longer' },
			] },
			{ type: 'dropdown', name: 'home', title: 'Home wiki', choicesFrom: 'wikis' },
			{ type: 'tagbox', name: 'speaks', title: 'Languages', choicesFrom: 'languages', maxSelectedChoices: 3 },
			{
				type: 'checkbox', name: 'devices', title: 'Devices', visibleIf: '{role} anyof [ \'editor\', \'other\' ] and {home} notempty',
				choices: [ { value: 'phone', text: 'Phone' }, { value: 'desk', text: 'Computer', visibleIf: '{role} = \'editor\'' } ],
				showNoneItem: true, minSelectedChoices: 1, maxSelectedChoices: 2,
			},
			{
				type: 'panel', name: 'event', title: 'Your last event', visibleIf: '{devices} contains \'phone\' or {role} != \'editor\'', elements: [
					{
						type: 'text', name: 'people', title: 'How many came?', inputType: 'number', integer: true, min: 1, max: 5000,
						requiredIf: '{day} notempty',
					},
					{ type: 'text', name: 'day', title: 'When?', inputType: 'date', min: '2020-01-01' },
					{ type: 'text', name: 'month', title: 'Next one?', inputType: 'month' },
					{ type: 'text', name: 'page', title: 'Its page', inputType: 'url' },
				],
			},
		] },
		{ name: 'skills', title: 'Skills', visibleIf: 'iif( {people} > 3, true, {role} = \'editor\' )', elements: [
			{ type: 'tagbox', name: 'learn', title: 'Learn what?', choicesFrom: 'skills', maxSelectedChoices: 5 },
			{ type: 'tagbox', name: 'teach', title: 'Teach what?', choicesFrom: 'skills', showOtherItem: true },
			{
				type: 'ranking', name: 'methods', title: 'Ways to learn', selectToRankEnabled: true, maxSelectedChoices: 2,
				choices: [ { value: 'training', text: 'Training' }, { value: 'mentoring', text: 'Mentoring' }, { value: 'event', text: 'Events' } ],
			},
			{ type: 'rating', name: 'mood', title: 'Welcome?', rateMax: 10, rateMin: 0, minRateDescription: 'Not at all', maxRateDescription: 'Very' },
			{ type: 'boolean', name: 'again', title: 'Again?' },
			{
				type: 'matrix', name: 'agree', title: 'Agree?', columns: [ { value: 1, text: 'No' }, { value: 2, text: 'Yes' } ],
				rows: [ { value: 'safe', text: 'I feel safe' }, { value: 'heard', text: 'I am heard' } ],
			},
			{ type: 'matrixdropdown', name: 'skills', title: 'Importance and ability', rowsFrom: 'finance', columns: [
				{ name: 'importance', title: 'Importance', choices: [ 1, 2, 3, 4, 5 ] },
				{ name: 'ability', title: 'Ability', choices: [ 1, 2, 3, 4, 5, { value: 'na', text: 'Not for me' } ] },
			] },
			{ type: 'text', name: 'dropped', title: 'Asked no longer', retired: true },
			{ type: 'comment', name: 'words', title: 'Anything else?', maxLength: 1000 },
		] },
	],
	localSkills: {
		id: 'every-type', status: 'open', audience: { population: 'affiliates', description: 'For user groups.' },
		notInStatistics: [ 'na' ], measures: { grid: 'skills', wantToLearn: 'learn', canTeach: 'teach' },
	},
};
