import { faultText } from '../../core/json/fault';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { readDefinitionPage } from './definition-page';
import { type LoadedMaking } from './load-making';
import type { JsonObject } from '../../core/json/value';
import type { MakingContext } from './making-context';

export interface NotJsonScreenOptions {
	readonly context: MakingContext;
	readonly loaded: LoadedMaking;
	/** Goes on with an earlier revision that can be read. */
	readonly onTake: ( json: JsonObject ) => void;
}

/** How far back a readable revision is looked for. */
const REVISIONS = 50;

/** The lines around the place where the text stops being JSON. */
function excerpt( text: string, line: number, column: number ): HTMLElement {
	const lines = text.split( /\r\n?|\n/ );
	const from = Math.max( 0, line - 3 );
	const shown = lines.slice( from, line + 2 ).map( ( content, index ) => {
		const number = from + index + 1;
		const cut = content.length > 200 ? `${ content.slice( Math.max( 0, column - 80 ), column + 120 ) }…` : content;
		return element( 'div', number === line ? { class: 'ext-localSkills-making-line-at-fault' } : {}, `${ number }  ${ cut }` );
	} );
	return element( 'pre', { class: 'ext-localSkills-making-excerpt', dir: 'ltr', tabindex: '0' }, ...shown );
}

/**
 * A definition page that cannot be read: what is wrong in which line, and the ways on.
 *
 * @param options
 */
export function createNotJsonScreen( options: NotJsonScreenOptions ): HTMLElement {
	const { context, loaded, onTake } = options;
	const { messages, titles, wiki, pageUrl } = context;
	const title = titles.definition( loaded.surveyId );
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-broken-${ key }`, ...parameters );
	const [ fault ] = loaded.base.faults;
	const [ line, column ] = fault === undefined ? [] : fault.parameters;
	const found = element( 'div', { 'aria-live': 'polite' } );

	const look = async (): Promise<void> => {
		replaceContents( found, element( 'p', { role: 'status' }, messages.text( 'localskills-making-loading' ) ) );
		try {
			const revisions = await wiki.history( title, REVISIONS );
			const good = revisions.map( ( latest ) => ( {
				latest, read: readDefinitionPage( { title, namespace: 0, isRedirect: false, latest } ),
			} ) ).find( ( { read } ) => read.json !== null );
			const json = good === undefined ? null : good.read.json;
			if ( good === undefined || json === null ) {
				replaceContents( found, notice( 'warning', text( 'none' ) ) );
			} else {
				replaceContents( found, notice( 'notice',
					element( 'p', {}, text( 'found', context.formatTime( good.latest.timestamp ), good.latest.user ?? '' ) ),
					buttonRow( button( text( 'take' ), 'primary', () => onTake( json ) ) ) ) );
			}
		} catch {
			replaceContents( found, notice( 'error', messages.text( 'localskills-making-not-loaded' ) ) );
		}
		focusOn( found );
	};

	return element( 'div', {},
		element( 'h2', { tabindex: '-1' }, text( 'heading' ) ),
		element( 'p', {}, text( 'explain', title ) ),
		...loaded.base.faults.map( ( one ) => notice( 'error', faultText( one, messages ) ) ),
		typeof line === 'number' && typeof column === 'number' ? excerpt( loaded.base.text, line, column ) : null,
		element( 'p', {}, text( 'ways' ) ),
		buttonRow(
			button( text( 'look' ), 'primary', () => {
				look();
			} ),
			button( text( 'edit' ), 'normal', () => context.goTo( pageUrl( title, { action: 'edit' } ) ) ),
		),
		found,
	);
}
