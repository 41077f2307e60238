import { provisionalId } from '../../core/skills/provisional-skill';
import { encodeText } from '../../core/wikitext/encode';
import { isSaveFault } from '../../wiki/port';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { textField } from '../survey-making/fields';
import type { ExchangeContext } from './exchange-context';

export interface SkillSuggestionOptions {
	readonly context: ExchangeContext;
	/** What stands in the field for the skill. */
	readonly typed: () => string;
	/** Goes on with a skill that the list has under these words; whether it does. */
	readonly known: ( words: string ) => boolean;
	/** Goes on with a skill that the list does not have yet; `suggestedOn` is the page on which it was suggested. */
	readonly onGoOn: ( words: string, suggestedOn: string | null ) => void;
}

/** Of a heading. */
const MOST_CHARACTERS = 80;

/**
 * Lets a person suggest a skill that the wiki's list does not have: a section on the list's discussion page, saved by
 * their own account. They go on with it at once, by a provisional id.
 *
 * @param options
 */
export function createSkillSuggestion( options: SkillSuggestionOptions ): HTMLElement {
	const { context, typed, known, onGoOn } = options;
	const { messages, titles, wiki, talkPage } = context;
	const talk = talkPage( titles.skills() );
	const said = element( 'div', { 'aria-live': 'polite' } );
	const name = textField( {
		label: messages.text( 'localskills-exchange-suggest-name' ),
		help: messages.text( 'localskills-exchange-suggest-help' ),
		value: '',
		maxLength: MOST_CHARACTERS,
		onChange: () => replaceContents( said ),
	} );
	const why = textField( { label: messages.text( 'localskills-exchange-suggest-why' ), kind: 'lines', value: '', onChange: () => undefined } );

	let carried = '';
	const wanted = (): string | null => {
		const words = name.value().trim().replace( /\s+/g, ' ' );
		const isEmpty = provisionalId( words ) === '';
		name.setFault( isEmpty ? messages.text( 'localskills-exchange-suggest-empty' ) : null );
		if ( isEmpty ) {
			name.focus();
		}
		return isEmpty || known( words ) ? null : words;
	};
	const post = async ( words: string, title: string ): Promise<void> => {
		const page = ( await wiki.readPages( [ title ] ) ).get( title );
		const before = ( page?.latest.text ?? '' ).replace( /\s+$/, '' );
		const heading = messages.text( 'localskills-exchange-suggest-heading', words );
		await wiki.save( {
			title,
			text: `${ before }${ before === '' ? '' : '\n\n' }== ${ encodeText( heading ) } ==\n${ encodeText( why.value().trim() ) } ~~~~\n`,
			summary: messages.text( 'localskills-exchange-suggest-summary', words ),
			baseRevision: page?.latest.id ?? 0,
		} );
	};
	const suggest = button( messages.text( 'localskills-exchange-suggest-post' ), 'primary', () => {
		const words = wanted();
		if ( words === null || talk === null ) {
			return;
		}
		replaceContents( said, element( 'p', { role: 'status' }, messages.text( 'localskills-exchange-saving' ) ) );
		suggest.setDisabled( true );
		post( words, talk ).then( () => {
			replaceContents( said );
			details.open = false;
			onGoOn( words, talk );
		}, ( error: unknown ) => {
			replaceContents( said, notice( 'error',
				element( 'p', {}, messages.text( 'localskills-exchange-suggest-failed' ) ),
				isSaveFault( error ) && error.explanation !== '' ? element( 'p', { dir: 'auto' }, error.explanation ) : null ) );
			focusOn( said );
		} ).then( () => suggest.setDisabled( false ) );
	} );
	const goOn = button( messages.text( 'localskills-exchange-suggest-go-on' ), 'normal', () => {
		const words = wanted();
		if ( words !== null ) {
			details.open = false;
			onGoOn( words, null );
		}
	} );
	const details = element( 'details', { class: 'ext-localSkills-exchange-suggest' },
		element( 'summary', {}, messages.text( 'localskills-exchange-suggest' ) ),
		name.element, why.element, buttonRow( ...talk === null ? [ goOn ] : [ suggest, goOn ] ), said );
	details.addEventListener( 'toggle', () => {
		// What was typed last, unless the person has written another name here.
		if ( details.open && ( name.value() === '' || name.value() === carried ) ) {
			carried = typed() || carried;
			name.show( carried );
			name.focus();
		}
	} );
	return details;
}
