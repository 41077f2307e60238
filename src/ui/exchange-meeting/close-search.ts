import { replaceRecord } from '../../core/exchange/edit-records';
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { readExchangeRecords } from '../../core/exchange/read-exchange-records';
import type { Taxonomy } from '../../core/skills/taxonomy';
import type { TemplateCall } from '../../core/wikitext/template-call';
import type { MeetingContext } from './meeting-context';
import { tellNotSaved } from './meeting-fault';
import { changeOwnPage, type Consent, type ForeignChanges } from './own-page';
import { showSavingSign } from './saving-sign';

export interface CloseSearchOptions {
	readonly context: MeetingContext;
	readonly taxonomy: Taxonomy | null;
	/** The person's own. */
	readonly search: ExchangeRecord;
	/** Where faults are told. */
	readonly place: HTMLElement;
	readonly setBusy: ( isBusy: boolean ) => void;
	/** For the summary of the edit. */
	readonly skillName: string;
	readonly onClosed: () => void;
}

/**
 * Marks a search as found, as the dialog for offers and searches does: nobody is led to it any more.
 *
 * @param options
 */
export function closeSearch( options: CloseSearchOptions ): void {
	const { context, taxonomy, search, place, setBusy, skillName, onClosed } = options;
	const { messages, user } = context;
	/** The search as the page has it by now. */
	const find = ( calls: readonly TemplateCall[] ): ExchangeRecord | undefined =>
		readExchangeRecords( calls, user.name, { taxonomy } )
			.map( ( { record } ) => record ).filter( ( record ): record is ExchangeRecord => record !== null )
			.find( ( { kind, id } ) => kind === 'seek' && id === search.id );

	const save = async ( foreign: ForeignChanges, consent: Consent ): Promise<void> => {
		showSavingSign( messages, place );
		setBusy( true );
		const outcome = await changeOwnPage( context, {
			apply( text, readCalls ) {
				const present = find( readCalls( text ) );
				return present === undefined ? text :
					replaceRecord( text, search, { ...present, status: 'matched', until: null }, { readCalls, taxonomy } ) ?? text;
			},
			isDone: ( calls ) => find( calls )?.status !== 'open',
			summary: messages.text( 'localskills-exchange-summary-matched', skillName ),
		}, foreign, consent );
		setBusy( false );
		if ( outcome.kind === 'saved' ) {
			onClosed();
			return;
		}
		tellNotSaved( { context, outcome, isKept: false, place, save }, foreign );
	};

	save( 'ask', {} );
}
