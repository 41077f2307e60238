/** When something is shown or required: put together from tests, or written as an expression by those who want more. */
import {
	type ConditionTest, type ConditionTests, isComplete, readTests, writeTests,
} from '../../../core/survey/editing/condition-tests';
import { choiceProperty, withChoiceProperty } from '../../../core/survey/editing/edit-choices';
import { isObject, type JsonObject } from '../../../core/json/value';
import { pathOfPlace, type Place, valueAt, withValueAt } from '../../../core/survey/editing/place';
import { isConditionFault, parseCondition } from '../../../core/survey/conditions/parse-condition';
import { faultText } from '../../../core/json/fault';
import { element, type Child } from '../../element';
import { conditionSubjects, type ConditionSubject } from './condition-subjects';
import { drawConditionTest } from './condition-test';
import { button, buttons, labelled, remark, selectInput, textInput } from './controls';
import type { EditorTools } from './editor-tools';

export interface ConditionOptions {
	/** Of the condition: a property of a part, or of a choice, which may be a bare code. */
	readonly place: Place;
	readonly title: string;
	/** What holds without a condition. */
	readonly always: string;
}

/** Not in the message: braces mean something there. */
const EXAMPLE = '{role} = \'trainer\' and {years} >= 2';

/** Tests that are begun and not complete yet: they are not in the definition. */
const drafts = new WeakMap<EditorTools, Map<string, ConditionTests>>();

/**
 * Draws a condition.
 *
 * @param tools
 * @param options
 */
export function drawCondition( tools: EditorTools, options: ConditionOptions ): HTMLElement {
	const { messages } = tools;
	const { place } = options;
	const key = `condition ${ pathOfPlace( place ) }`;
	const source = sourceAt( tools.json(), place );
	const kept = drafts.get( tools ) ?? new Map<string, ConditionTests>();
	drafts.set( tools, kept );
	const draft = kept.get( key );
	const written = source === null ? null : readTests( source );
	// A draft that was overtaken, such as by undoing, is none any more.
	const tests = draft !== undefined && writeTests( draft ) === ( source ?? '' ) ? draft : written;
	const isText = tools.isOpen( `${ key } text` ) || source !== null && tests === null;
	const details = element( 'details', { class: 'ext-localSkills-editor-details ext-localSkills-editor-condition' },
		element( 'summary', { 'data-key': key }, options.title, ' ',
			element( 'span', { class: 'ext-localSkills-editor-summary-state' }, summary() ) ) );
	details.open = tools.isOpen( key );
	details.addEventListener( 'toggle', () => tools.setOpen( key, details.open ) );

	const write = ( now: string | null ) => ( json: JsonObject ): JsonObject =>
		withCondition( json, place, now === null || now.trim() === '' ? undefined : now );
	const set = ( now: ConditionTests, focusKey: string ): void => {
		kept.set( key, now );
		tools.focusAfterwards( focusKey );
		tools.change( write( writeTests( now ) ) );
	};
	const subjects = conditionSubjects( tools, place, tests === null ? [] : tests.tests.map( ( { parameter } ) => parameter ) );
	const children: Child[] = isText ? drawText() : drawTests();
	children.forEach( ( child ) => {
		if ( child !== null ) {
			details.appendChild( typeof child === 'string' ? document.createTextNode( child ) : child );
		}
	} );
	return details;

	function summary(): string {
		return source === null ? options.always : tests === null ? messages.text( 'localskills-editor-condition-expression' ) :
			messages.text( 'localskills-editor-condition-count', tests.tests.length );
	}

	function drawTests(): Child[] {
		const list = tests === null ? [] : tests.tests.slice();
		const join = tests === null ? 'and' : tests.join;
		const replaced = ( index: number, test: ConditionTest | null ): ConditionTests => ( {
			join,
			tests: list.map( ( other, at ) => at === index ? test : other )
				.filter( ( one ): one is ConditionTest => one !== null ),
		} );
		const lines: Child[] = list.map( ( test, index ) => drawConditionTest( tools, {
			key: `${ key } ${ index }`,
			number: index + 1,
			test,
			subjects,
			change: ( now, focusKey ) => set( replaced( index, now ), focusKey ),
			type( now ) {
				kept.set( key, replaced( index, now ) );
				list.splice( index, 1, now );
				tools.type( write( writeTests( replaced( index, now ) ) ), key );
			},
			remove: () => set( replaced( index, null ), `${ key } add` ),
		} ) );
		if ( subjects.length === 0 && list.length === 0 ) {
			return [ remark( messages.text( 'localskills-editor-condition-nothing-before' ) ), drawSwitch() ];
		}
		return [
			list.length > 1 ? labelled( messages.text( 'localskills-editor-condition-join' ), selectInput( {
				key: `${ key } join`,
				value: join,
				options: [ 'and', 'or' ].map( ( value ) => ( { value, label: messages.text( `localskills-editor-condition-${ value }` ) } ) ),
				onChange: ( value ) => set( { join: value === 'or' ? 'or' : 'and', tests: list }, `${ key } join` ),
			} ) ) : null,
			...lines,
			list.some( ( test ) => !isComplete( test ) ) ? remark( messages.text( 'localskills-editor-condition-incomplete' ) ) : null,
			buttons( button( {
				key: `${ key } add`, label: messages.text( 'localskills-editor-condition-add' ), kind: 'progressive', onClick() {
					const first = subjects[ subjects.length - 1 ] as ConditionSubject;
					tools.setOpen( key, true );
					const subject = subjects.filter( ( { group } ) => group === null ).pop() ?? first;
					set( { join, tests: [ ...list, newTest( subject ) ] }, `${ key } ${ list.length } question` );
				},
			} ), drawSwitch() ) ];
	}

	/** The expression itself: for what tests cannot say. */
	function drawText(): Child[] {
		const fault = element( 'div', { class: 'ext-localSkills-editor-fault', 'aria-live': 'polite' } );
		const check = ( now: string ): void => {
			const condition = now.trim() === '' ? null : parseCondition( now );
			fault.textContent = condition !== null && isConditionFault( condition ) ?
				faultText( { path: pathOfPlace( place ), code: condition.code, parameters: condition.parameters }, messages ) : '';
		};
		check( source ?? '' );
		return [
			labelled( messages.text( 'localskills-editor-condition-text' ), textInput( {
				key: `${ key } source`,
				kind: 'lines',
				direction: 'ltr',
				value: source ?? '',
				onInput( now ) {
					check( now );
					kept.delete( key );
					tools.type( write( now ), key );
				},
			} ), messages.text( 'localskills-editor-condition-text-help', EXAMPLE ), fault ),
			tests !== null || source === null ? buttons( drawSwitch() ) : buttons( button( {
				key: `${ key } clear`, label: messages.text( 'localskills-editor-condition-clear' ), kind: 'destructive', onClick() {
					tools.focusAfterwards( `${ key } add` );
					tools.change( write( null ) );
				},
			} ) ) ];
	}

	function drawSwitch(): HTMLElement {
		return button( {
			key: `${ key } switch`,
			label: messages.text( isText ? 'localskills-editor-condition-by-tests' : 'localskills-editor-condition-by-text' ),
			kind: 'quiet',
			onClick() {
				tools.setOpen( `${ key } text`, !isText );
				tools.focusAfterwards( isText ? `${ key } add` : `${ key } source` );
				tools.draw();
			},
		} );
	}
}

/** A test of a subject, with the first of its operators, and nothing to compare with: nobody chose that yet. */
export function newTest( subject: ConditionSubject ): ConditionTest {
	return { parameter: subject.parameter, operator: subject.operators[ 0 ] as ConditionTest[ 'operator' ], values: [] };
}

function sourceAt( json: JsonObject, place: Place ): string | null {
	const value = choiceProperty( valueAt( json, place.slice( 0, -1 ) ), place[ place.length - 1 ] as string );
	return typeof value === 'string' ? value : null;
}

function withCondition( json: JsonObject, place: Place, source: string | undefined ): JsonObject {
	const owner = place.slice( 0, -1 );
	const key = place[ place.length - 1 ] as string;
	const holder = valueAt( json, owner );
	return !isObject( holder ) || 'value' in holder ? withChoiceProperty( json, owner, key, source ) : withValueAt( json, place, source );
}
