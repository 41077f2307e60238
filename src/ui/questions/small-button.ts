import { element, type Child } from '../element';

/**
 * A native button of a sign that says in words what it does: there may be hundreds of them.
 *
 * @param name - The part of its class that tells it from others
 * @param sign - What is seen
 * @param label - What is read out, and shown on pointing at it
 */
export function createSmallButton( name: string, sign: Child, label: string ): HTMLButtonElement {
	return element( 'button', { type: 'button', class: `ext-localSkills-form-tool ext-localSkills-form-${ name }`, title: label },
		element( 'span', { 'aria-hidden': 'true' }, sign ),
		element( 'span', { class: 'ext-localSkills-form-read-out' }, label ) );
}

/**
 * A native button that says what it does, among other text.
 *
 * @param label
 * @param onClick
 */
export function createTextButton( label: string, onClick: () => void ): HTMLButtonElement {
	const made = element( 'button', { type: 'button', class: 'ext-localSkills-form-text-button' }, label );
	made.addEventListener( 'click', onClick );
	return made;
}
