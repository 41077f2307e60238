import { faultText } from '../../../src/core/json/fault';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import { lintDefinition } from '../../../src/core/survey/lint-definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english, hasMessage } from '../english';
import { allTypesDefinition } from './all-types';
import type { Json } from './definitions';

const unchanged = ( definition: Json ): Json => definition;

describe( 'definitionRules', () => {
	it( 'finds nothing in a definition with questions of every type', () => {
		const lint = lintDefinition( JSON.stringify( allTypesDefinition() ), { hasMessage } );
		expect( lint ).toMatchObject( { faults: [], warnings: [] } );
	} );

	/** The elements of the definition with every type, by name. */
	const elementOf = ( definition: Json, name: string ): Json => {
		const find = ( elements: Json[] ): Json => elements.reduce( ( found, element ) => found ??
			( element.name === name ? element : element.elements && find( element.elements ) ), null );
		return definition.pages.reduce( ( found: Json, page: Json ) => found ?? find( page.elements ), null );
	};
	const changed = ( name: string, changes: Json ) => ( definition: Json ): void => {
		Object.assign( elementOf( definition, name ), changes );
	};

	const cases: [ string, ( definition: Json ) => void, string[] ][] = [
		[ 'names of panels and notes that are taken', changed( 'inner', { name: 'role' } ), [ '$.pages[1].elements[0].elements[1].name: The name “role” stands at $.pages[0].elements[1].name already. Names must differ in the whole survey.' ] ],
		[ 'panels in panels in panels in panels', ( d ) => {
			elementOf( d, 'inner' ).elements = [ { type: 'panel', name: 'third', elements: [ { type: 'panel', name: 'fourth', elements: [ { type: 'boolean', name: 'deep' } ] } ] } ];
			delete d.localSkills.measures.canTeach;
		}, [ '$.pages[1].elements[0].elements[1].elements[0].elements[0]: Panels can stand in each other 3 deep. Move what is in this one further up.' ] ],
		[ 'two sources of choices', changed( 'languages', { choices: [ 'fr' ] } ), [ '$.pages[0].elements[4].choicesFrom: “choices” and “choicesFrom” cannot stand together. Remove one of them.' ] ],
		[ 'no source of choices', changed( 'languages', { choicesFrom: undefined } ), [ '$.pages[0].elements[4].choices: Either “choices” or “choicesFrom” is needed. Add one of them.' ] ],
		[ 'an unknown source of choices', changed( 'languages', { choicesFrom: 'countries' } ), [ '$.pages[0].elements[4].choicesFrom: “countries” is not possible here. Write one of these: skills, languages, wikis.' ] ],
		[ 'two sources of rows', changed( 'skills', { rows: [ 'a' ] } ), [ '$.pages[1].elements[5].rowsFrom: “rows” and “rowsFrom” cannot stand together. Remove one of them.' ] ],
		[ 'a special code among the choices', changed( 'role', { choices: [ 'editor', 'trainer', 'steward', 'refused' ] } ), [ '$.pages[0].elements[1].choices[3]: “refused” is a code of this question’s own choices already. Remove the choice from the list, or this.' ] ],
		[ 'more needed than are offered', changed( 'tools', { minSelectedChoices: 3, choices: [ 'bots', { value: 'gadgets', retired: true }, 'lua' ], hasOther: false } ), [ '$.pages[0].elements[3].minSelectedChoices: An answer would need 3 choices, but there are only 2. Lower the number or add choices.' ] ],
		[ 'a ranking of one', changed( 'rank', { choices: [ 'a', { value: 'b', retired: true } ] } ), [ '$.pages[1].elements[0].elements[0].choices: A ranking needs at least two choices. Add one, or use another type of question.' ] ],
		[ 'limits of a ranking of all', changed( 'rank', { maxSelectedChoices: 1 } ), [ '$.pages[1].elements[0].elements[0].maxSelectedChoices: “maxSelectedChoices” has a meaning only where people pick what they rank. Add “selectToRankEnabled”: true, or remove this.' ] ],
		[ 'a scale that ends before it begins', changed( 'happy', { rateMin: 3 } ), [ '$.pages[1].elements[1].rateMax: A scale from 3 to 2 in steps of 1 has no steps. The end must be above the beginning, and the step at least 1.' ] ],
		[ 'a scale whose steps miss its end', changed( 'happy', { rateStep: 3 } ), [ '$.pages[1].elements[1].rateMax: Steps of 3 from -2 never come to 2. Correct one of the three numbers.' ] ],
		[ 'a scale of a hundred', changed( 'happy', { rateMin: 0, rateMax: 100 } ), [ '$.pages[1].elements[1].rateMax: A scale can have 20 steps; this one has more. Raise “rateStep”, or ask for a number.' ] ],
		[ 'a scale told in two ways', changed( 'worn', { rateMax: 9 } ), [ '$.pages[1].elements[2].rateMax: “rateValues” and “rateMax” cannot stand together. Remove one of them.' ] ],
		[ 'limits the wrong way round', changed( 'hours', { min: 9, max: '10', maxLength: undefined } ), [] ],
		[ 'limits the wrong way round', changed( 'hours', { min: 10, max: '9.5' } ), [ '$.pages[2].elements[0].min: The smallest possible answer, 10, is above the largest, 9.5. Correct one of them.' ] ],
		[ 'a limit of another kind', changed( 'day', { max: '2026-12' } ), [ '$.pages[2].elements[3].max: “2026-12” is no limit for the input type “date”. A number is written 12.5, a day 2026-11-30, a month 2026-11; texts and web addresses have no limit but “maxLength”.' ] ],
		[ 'a limit that is none', changed( 'hours', { max: 'many' } ), [
			'$.pages[2].elements[0].max: “many” cannot be a limit. Write a number (12.5), a day (2026-11-30) or a month (2026-11), as the question asks for.',
			'$.pages[2].elements[0].max: “many” is no limit for the input type “number”. A number is written 12.5, a day 2026-11-30, a month 2026-11; texts and web addresses have no limit but “maxLength”.',
		] ],
		[ 'whole texts', changed( 'word', { integer: true } ), [ '$.pages[2].elements[5].integer: “integer” has a meaning only with “inputType”: “number”. Remove it, or ask for a number.' ] ],
		[ 'an input type for personal data', changed( 'word', { inputType: 'email' } ), [ '$.pages[2].elements[5].inputType: “email” is not possible here. Write one of these: text, number, url, date, month.' ] ],
		[ 'a question for personal data', changed( 'word', { personalData: true } ), [ '$.pages[2].elements[5].personalData: Answers are public pages, and their history stays. Remove the question: personal data cannot be asked for here.' ] ],
		[ 'nothing that is asked any more', ( d ) => {
			d.pages = [ { elements: [ { type: 'comment', name: 'gone', retired: true } ] } ];
			d.localSkills = { id: 'everything' };
		}, [ '$.pages: The survey has no question that could be asked. Add a page with questions.' ] ],
		[ 'a condition that cannot be read', changed( 'hours', { requiredIf: '{board} =' } ), [ '$.pages[2].elements[0].requiredIf: Character 10 of the condition: a value is missing before “”. Write the name of a question in braces, a number, or a text in single quotes.' ] ],
		[ 'a condition on what is not there', changed( 'hours', { requiredIf: '{bored} = true or {inner} notempty' } ), [
			'$.pages[2].elements[0].requiredIf: There is no question called “bored”. Correct the name in the braces, or remove the condition.',
			'$.pages[2].elements[0].requiredIf: There is no question called “inner”. Correct the name in the braces, or remove the condition.',
		] ],
		[ 'a condition on a row that is not there', changed( 'hours', { requiredIf: "{often.talk} = 'often'" } ), [ '$.pages[2].elements[0].requiredIf: No answer is stored as “often.talk”. Write one of these: {often.write}, {often.other}, {often.old}.' ] ],
		[ 'a condition on the text of "other" where there is none', changed( 'hours', { requiredIf: '{years.other} notempty' } ), [ '$.pages[2].elements[0].requiredIf: No answer is stored as “years.other”. Write one of these: {years}.' ] ],
		[ 'a condition on a row from the taxonomy', changed( 'hours', { requiredIf: '{skills.budgeting.ability} > 3' } ), [] ],
		[ 'a condition on a column that is not there', changed( 'hours', { requiredIf: '{skills.budgeting.wish} > 3' } ), [ '$.pages[2].elements[0].requiredIf: No answer is stored as “skills.budgeting.wish”. Write one of these: {skills.….importance}, {skills.….ability}.' ] ],
		[ 'a condition on a code that is not there', ( d ) => {
			elementOf( d, 'tools' ).choices[ 2 ].visibleIf = "{role} anyof ['trainer','coach']";
		}, [ '$.pages[0].elements[3].choices[2].visibleIf: “role” has no code “coach”, so nobody’s answer is ever that. It has these: editor, trainer, steward, other, refused.' ] ],
		[ 'conditions in a circle', ( d ) => {
			elementOf( d, 'board' ).visibleIf = '{often.write} notempty';
			elementOf( d, 'often' ).rows[ 0 ].visibleIf = '{board} = true';
		}, [ '$.pages[1].elements[3].visibleIf: Whether these are shown depends on each other in a circle: board, often. Remove the condition of one of them.' ] ],
		[ 'a core that is the survey itself', ( d ) => {
			d.localSkills.core.id = 'everything';
			d.localSkills.follows = 'everything';
		}, [
			'$.localSkills.core.id: “everything” is this survey itself. Name another one, or remove this.',
			'$.localSkills.follows: “everything” is this survey itself. Name another one, or remove this.',
		] ],
		[ 'skills to learn that are languages', ( d ) => {
			d.localSkills.measures.wantToLearn = 'languages';
		}, [ '$.pages[0].elements[4].choicesFrom: “languages” is not possible here. Write one of these: skills.' ] ],
		[ 'groups by a text', ( d ) => {
			d.localSkills.measures.groupBy = [ 'word' ];
		}, [ '$.localSkills.measures.groupBy[0]: The question “word” has the wrong type for this. It must be one of these: radiogroup, dropdown, checkbox, tagbox, rating, boolean.' ] ],
		[ 'an unknown population', ( d ) => {
			d.localSkills.audience.population = 'everyone';
		}, [ '$.localSkills.audience.population: “everyone” is not possible here. Write one of these: individuals, affiliates, partners, society.' ] ],
	];

	it.each( cases )( 'says of %s what is wrong, in a survey with every type', ( _what, change, expected ) => {
		const definition = allTypesDefinition();
		change( definition );
		expect( lintDefinition( JSON.stringify( definition ), { hasMessage } ).faults.map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` ) )
			.toEqual( expected );
	} );

	it( 'holds grids that get their rows from the taxonomy against it', () => {
		const { taxonomy } = readTaxonomy( { skills: [ { id: 'finance', label: 'Finance' }, { id: 'budgeting', label: 'Budgeting', parent: 'finance' } ] } );
		const told = ( rowsFrom: string, requiredIf: string ): string[] => {
			const definition = allTypesDefinition();
			elementOf( definition, 'skills' ).rowsFrom = rowsFrom;
			elementOf( definition, 'hours' ).requiredIf = requiredIf;
			elementOf( definition, 'pick' ).choices = [ 'finance', 'budgeting' ];
			const { faults } = lintDefinition( JSON.stringify( definition ), { taxonomy } );
			return faults.map( ( fault ) => faultText( fault, english ) );
		};
		expect( told( 'finance', '{skills.budgeting.ability} > 3' ) ).toEqual( [] );
		expect( told( '', '{skills.juggling.ability} > 3' ) ).toEqual( [ 'No answer is stored as “skills.juggling.ability”. Write one of these: {skills.budgeting.importance}, {skills.budgeting.ability}.' ] );
		expect( told( 'budgeting', '1 = 1' ) ).toEqual( [ 'There are no skills below “budgeting” in this wiki’s list of skills. Name a skill that has some, or list the rows.' ] );
		expect( told( 'money', '1 = 1' ) ).toEqual( [ 'There is no skill “money” in this wiki’s list of skills. Correct the id, or write "" for all skills.' ] );
	} );

	describe( 'of a survey that is compared with another', () => {
		const original = (): Json => ( { pages: [ { elements: [
			{ type: 'radiogroup', name: 'role', choices: [ 'editor', 'organizer' ] },
			{ type: 'rating', name: 'happy', minRateDescription: 'No', maxRateDescription: 'Yes' },
			{ type: 'text', name: 'hours', inputType: 'number' },
			{ type: 'matrixdropdown', name: 'grid', rows: [ 'a', 'b' ], columns: [ { name: 'importance', choices: [ 1, 2, 3 ] }, { name: 'use', choices: [ 'yes', 'no' ] } ] },
		] } ], localSkills: { id: 'core-module' } } );
		const told = ( settings: Json, change: ( elements: Json[], definition: Json ) => void ): string[] => {
			const definition = original();
			Object.assign( definition.localSkills, { id: 'own' }, settings );
			change( definition.pages[ 0 ].elements, definition );
			const other = readDefinition( original() ).survey;
			return lintDefinition( JSON.stringify( definition ), { core: other, previous: other } ).faults.map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` );
		};
		const CORE = { core: { id: 'core-module', questions: [ 'role', 'happy', 'hours', 'grid' ] } };
		const WAVE = { follows: 'core-module' };

		it( 'lets texts change, questions come and go, and choices retire', () => {
			expect( told( { ...CORE, ...WAVE }, ( elements ) => {
				Object.assign( elements[ 0 ], { title: { default: 'Role', fr: 'Rôle' }, choices: [ { value: 'organizer', text: 'I organise' }, { value: 'editor', retired: true } ] } );
				elements.push( { type: 'boolean', name: 'own' } );
			} ) ).toEqual( [] );
			expect( told( WAVE, ( elements ) => {
				elements.splice( 1, 1 );
				elements[ 0 ].choices.push( 'trainer' );
			} ) ).toEqual( [] );
		} );

		it( 'locks the questions of a core module', () => {
			expect( told( CORE, ( elements ) => {
				elements[ 0 ].choices = [ 'editor', 'trainer' ];
				elements[ 1 ].rateMax = 7;
				elements[ 2 ].inputType = 'text';
				elements[ 3 ].columns.pop();
			} ) ).toEqual( [
				'$.pages[0].elements[0].choices: “role” lacks codes that it has in “core-module”: organizer. Put them back; what shall not be offered any more gets “retired”: true.',
				'$.pages[0].elements[0].choices: “role” has codes that it does not have in “core-module”: trainer. Remove them; they would change what the others mean.',
				'$.pages[0].elements[1].choices: “happy” has codes that it does not have in “core-module”: 6, 7. Remove them; they would change what the others mean.',
				'$.pages[0].elements[2].type: “hours” is of the type text (text) here and text (number) in “core-module”. Answers to the two cannot be put together: use the same type, or another name.',
				'$.pages[0].elements[3]: “grid” has no “use”, unlike in “core-module”. Put it back, or give the question another name.',
			] );
			expect( told( { core: { id: 'core-module', questions: [ 'role', 'hours', 'mood' ] } }, ( elements ) => elements.splice( 2, 1 ) ) ).toEqual( [
				'$.localSkills.core.questions[1]: The question “hours” of the core module is not in this survey. Take it over from the module, or remove its name here.',
				'$.localSkills.core.questions[2]: The core module “core-module” has no question “mood”. Correct the name or remove it.',
			] );
		} );

		it( 'keeps codes and scales from wave to wave', () => {
			expect( told( WAVE, ( elements ) => {
				elements[ 0 ].choices = [ 'editor' ];
				elements[ 3 ].columns[ 0 ].choices = [ 3, 2, 1 ];
				elements[ 3 ].columns[ 1 ].choices.push( 'maybe' );
				elements[ 3 ].rows.push( 'c' );
			} ) ).toEqual( [
				'$.pages[0].elements[0].choices: “role” lacks codes that it has in “core-module”: organizer. Put them back; what shall not be offered any more gets “retired”: true.',
				'$.pages[0].elements[3].columns: The steps of “grid” stand in another order than in “core-module”. Put them into that order: 1, 2, 3.',
			] );
		} );

		it( 'puts no two populations together', () => {
			expect( told( { ...CORE, ...WAVE, audience: { population: 'affiliates' } }, unchanged ) ).toEqual( [
				'$.localSkills.core.id: This survey asks “affiliates”, but “core-module” asks “individuals”. Answers of different populations cannot be put together: change the population, or remove this.',
				'$.localSkills.follows: This survey asks “affiliates”, but “core-module” asks “individuals”. Answers of different populations cannot be put together: change the population, or remove this.',
			] );
		} );
	} );

	describe( 'warns its author', () => {
		const warningsOf = ( elements: Json[], more: Json = {} ): string[] => {
			const { faults, warnings } = lintDefinition( JSON.stringify( { pages: [ { elements } ], localSkills: { id: 'x' }, ...more } ) );
			expect( faults ).toEqual( [] );
			return warnings.map( ( warning ) => `${ warning.path }: ${ faultText( warning, english ) }` );
		};

		it( 'of a question for personal data, once, in whatever language', () => {
			expect( warningsOf( [
				{ type: 'text', name: 'contact', title: { default: 'How can we reach you?', fr: 'Votre adresse e-mail ou votre numéro de téléphone' }, description: { default: 'Your e-mail', fr: 'x' } },
				{ type: 'radiogroup', name: 'gender', title: { default: 'You are', fr: 'x' }, choices: [ 'a', 'b' ] },
				{ type: 'text', name: 'site', title: { default: 'Web address of your project page', fr: 'x' }, inputType: 'url' },
			] ) ).toEqual( [
				'$.pages[0].elements[0].title.fr', '$.pages[0].elements[1].name',
			].map( ( path, index ) => `${ path.replace( '.fr', '' ) }: “${ [ 'numéro de téléphone', 'gender' ][ index ] }” makes this look like a question for personal data. Answers are public pages, and their history stays: leave it out unless it is harmless.` ) );
		} );

		it( 'of texts that a language lacks', () => {
			expect( warningsOf( [
				{ type: 'boolean', name: 'a', title: { default: 'A', fr: 'Ah' } }, { type: 'boolean', name: 'b', title: 'B', labelTrue: { message: 'localskills-choice-true' } },
				{ type: 'boolean', name: 'c', title: { default: 'C', en: 'See', fr: 'Ces', de: 'Zeh' } },
			], { locale: 'en' } ) ).toEqual( [
				'$.pages[0].elements[0].title: 2 texts have no translation into “de”, which others have (3 texts in all). This is the first of them.',
				'$.pages[0].elements[1].title: One text has no translation into “fr”, which others have (3 texts in all). This is the first of them.',
			] );
		} );

		it( 'of scales of which nobody knows the better end', () => {
			expect( warningsOf( [
				{ type: 'rating', name: 'r', minRateDescription: 'Bad' }, { type: 'matrix', name: 'm', rows: [ 'a' ], columns: [ 1, 2, 3 ] },
				{ type: 'radiogroup', name: 'ok', choices: [ { value: 1, text: 'Bad' }, 2, { value: 3, text: 'Good' } ] },
				{ type: 'radiogroup', name: 'number', choices: [ 1, 2 ] },
			] ) ).toEqual( [
				'$.pages[0].elements[0]: The ends of the scale “r” have no texts, so nobody knows which end is the better. Add them.',
				'$.pages[0].elements[1].columns: The ends of the scale “m” have no texts, so nobody knows which end is the better. Add them.',
			] );
		} );
	} );
} );
