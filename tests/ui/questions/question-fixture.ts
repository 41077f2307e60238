/** One question on a page, as the form would show it. */
import english from '../../../i18n/en.json';
import { createVisibility } from '../../../src/core/survey/conditions/visibility';
import { questionsOf } from '../../../src/core/survey/parameters';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { withSkills } from '../../../src/core/survey/with-skills';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import { createMessages } from '../../../src/ui/messages';
import { createPicker } from '../../../src/ui/questions/picker';
import { createQuestion } from '../../../src/ui/questions/create-question';
import { createRanking } from '../../../src/ui/questions/ranking';
import type { Question, Survey } from '../../../src/core/survey/definition';
import type { QuestionEnvironment, QuestionWidget } from '../../../src/ui/questions/question-frame';

export interface AskedQuestion {
	readonly widget: QuestionWidget;
	/** What the form was told, in order. */
	readonly changes: [ string, readonly string[] ][];
	/** Shows what is to be seen when other questions are answered so. */
	answer( values: Readonly<Record<string, string | string[]>> ): void;
	/** Shows the person's own answers. */
	show( values: Readonly<Record<string, string | string[]>> ): void;
	find<Found extends HTMLElement = HTMLElement>( selector: string ): Found;
	all<Found extends HTMLElement = HTMLElement>( selector: string ): Found[];
	/** Those of them that are not hidden. */
	seen<Found extends HTMLElement = HTMLElement>( selector: string ): Found[];
}

const TAXONOMY = { locale: 'en', skills: [
	{ id: 'organization', label: { default: 'Organization', fr: 'Organisation' } },
	{ id: 'budgeting', label: { default: 'Budgeting', fr: 'Budget' }, aliases: { default: [ 'money plan' ], fr: [ 'dépenses' ] }, parent: 'organization' },
	{ id: 'leadership', label: { default: 'Leadership' }, parent: 'organization', replacedBy: 'budgeting' },
	{ id: 'technology', label: { default: 'Technology' } },
	{ id: 'lua', label: { default: 'Lua' }, aliases: { default: [ 'modules' ] }, parent: 'technology' },
] };

export function valuesOf( values: Readonly<Record<string, string | string[]>> ): Map<string, string[]> {
	return new Map( Object.entries( values ).map( ( [ name, value ] ): [ string, string[] ] => [ name, [ value ].flat() ] ) );
}

/**
 * @param asked - The question's JSON; its name is q
 * @param more - Other questions, and what the environment has instead
 * @param more.others
 * @param more.environment
 */
export function ask(
	asked: object, { others = [], environment = {} }: { others?: object[]; environment?: Partial<QuestionEnvironment> } = {},
): AskedQuestion {
	mw.messages.set( english as unknown as Record<string, string> );
	const { taxonomy } = readTaxonomy( TAXONOMY );
	const { survey, faults } = readDefinition( {
		pages: [ { name: 'page', elements: [ { name: 'q', title: 'Question', ...asked }, ...others ] } ],
		localSkills: { id: 'asked', status: 'open' },
	} );
	if ( survey === null || faults.length > 0 ) {
		throw new Error( JSON.stringify( faults ) );
	}
	const filled: Survey = withSkills( survey, taxonomy );
	const visibility = createVisibility( filled );
	const changes: [ string, readonly string[] ][] = [];
	const environmentOfAll: QuestionEnvironment = {
		texts: { messages: createMessages( mw, 'ltr' ), locale: 'en', taxonomy },
		onChange: ( name, codes ) => {
			changes.push( [ name, codes ] );
		},
		loadLanguages: () => Promise.reject( 'unexpected' ),
		loadWikis: () => Promise.reject( 'unexpected' ),
		loadPickers: () => Promise.resolve( { createPicker, createRanking } ),
		...environment,
	};
	const question = questionsOf( filled )[ 0 ] as Question;
	// What comes late in the form is looked at once it is there.
	const widget = question.type === 'ranking' ? createRanking( question, environmentOfAll ) :
		question.type === 'tagbox' || question.type === 'dropdown' && question.choicesFrom !== null ?
			createPicker( question, environmentOfAll ) : createQuestion( question, environmentOfAll );
	widget.show( new Map() );
	widget.update( visibility( new Map() ) );
	document.body.innerHTML = '';
	document.body.appendChild( widget.element );
	const all = <Found extends HTMLElement>( selector: string ): Found[] =>
		Array.from( widget.element.querySelectorAll<Found>( selector ) );
	return {
		widget,
		changes,
		answer: ( values ) => widget.update( visibility( valuesOf( values ) ) ),
		show: ( values ) => widget.show( valuesOf( values ) ),
		find<Found extends HTMLElement>( selector: string ): Found {
			const [ first ] = all<Found>( selector );
			if ( !first ) {
				throw new Error( `There is no ${ selector }` );
			}
			return first;
		},
		all,
		seen: <Found extends HTMLElement>( selector: string ) => all<Found>( selector ).filter( ( one ) => !one.closest( '[hidden]' ) ),
	};
}

/** Types as a person does: the browser tells of what stands in the field. */
export function typeInto( field: HTMLInputElement | HTMLTextAreaElement, text: string ): void {
	field.focus();
	field.value = text;
	field.dispatchEvent( new Event( 'input', { bubbles: true } ) );
}

export function pressKey( key: string ): boolean {
	return ( document.activeElement as HTMLElement ).dispatchEvent( new KeyboardEvent( 'keydown', { key, bubbles: true, cancelable: true } ) );
}

/** Lets promises that are settled already go their way. */
export async function settled(): Promise<void> {
	for ( let turn = 0; turn < 20; turn++ ) {
		await Promise.resolve();
	}
}
