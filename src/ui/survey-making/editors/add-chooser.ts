/** What can be added, in plain words, each with what it is good for. */
import { PART_KINDS, type PartKind } from '../../../core/survey/editing/new-parts';
import { element } from '../../element';
import { button, buttons } from './controls';
import { kindSign } from './part-words';
import type { EditorTools } from './editor-tools';

const GROUPS: readonly ( readonly [ string, readonly PartKind[] ] )[] = [
	[ 'choose', [ 'single-choice', 'multiple-choice', 'dropdown', 'yes-no', 'ranking' ] ],
	[ 'skills', [ 'skills-grid', 'skills', 'languages', 'wikis' ] ],
	[ 'rate', [ 'rating', 'matrix' ] ],
	[ 'write', [ 'short-text', 'long-text', 'number', 'date' ] ],
	[ 'arrange', [ 'note', 'panel' ] ],
];

/** The key of the first thing to choose, to be focused. */
export const FIRST_KIND_KEY = `kind ${ PART_KINDS[ 0 ] }`;

/**
 * Draws the choice.
 *
 * @param tools
 * @param choose - Receives what was chosen
 * @param cancel - Nothing shall be added
 */
export function drawAddChooser( tools: EditorTools, choose: ( kind: PartKind ) => void, cancel: () => void ): HTMLElement {
	const { messages } = tools;
	const root = element( 'div', { class: 'ext-localSkills-editor-chooser' },
		element( 'h3', {}, messages.text( 'localskills-editor-add-title' ) ),
		...GROUPS.map( ( [ name, kinds ] ) => element( 'section', {},
			element( 'h4', {}, messages.text( `localskills-editor-add-${ name }` ) ),
			element( 'ul', {}, ...kinds.map( ( kind ) => {
				const made = element( 'button', { type: 'button', class: 'ext-localSkills-editor-kind', 'data-key': `kind ${ kind }` },
					element( 'span', { class: 'ext-localSkills-editor-kind-sign', 'aria-hidden': 'true' }, kindSign( kind ) ),
					element( 'span', { class: 'ext-localSkills-editor-kind-words' },
						element( 'span', { class: 'ext-localSkills-editor-kind-name' }, messages.text( `localskills-editor-kind-${ kind }` ) ),
						element( 'span', { class: 'ext-localSkills-editor-kind-help' }, messages.text( `localskills-editor-help-${ kind }` ) ) ) );
				made.addEventListener( 'click', () => choose( kind ) );
				return element( 'li', {}, made );
			} ) ) ) ),
		buttons( button( { key: 'kind cancel', label: messages.text( 'localskills-editor-cancel' ), kind: 'quiet', onClick: cancel } ) ) );
	root.addEventListener( 'keydown', ( event ) => {
		if ( event.key === 'Escape' ) {
			event.preventDefault();
			event.stopPropagation();
			cancel();
		}
	} );
	return root;
}
