import { replaceRecord } from '../../core/exchange/edit-records';
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { readExchangeRecords } from '../../core/exchange/read-exchange-records';
import { withCall, writeExchangeStep } from '../../core/exchange/steps/write-step';
import type { TemplateCall } from '../../core/wikitext/template-call';
import { focusOn, replaceContents } from '../element';
import { endingQuestion } from '../ending-question';
import { checkEnding } from './check-ending';
import type { LoadedExchanges } from './load-exchanges';
import type { MeetingContext } from './meeting-context';
import { tellNotSaved } from './meeting-fault';
import { changeOwnPage, type Consent, type ForeignChanges } from './own-page';
import { showSavingSign } from './saving-sign';

export interface CloseSearchOptions {
	readonly context: MeetingContext;
	readonly loaded: LoadedExchanges;
	/** The person's own. */
	readonly search: ExchangeRecord;
	/** Where faults are told. */
	readonly place: HTMLElement;
	readonly setBusy: ( isBusy: boolean ) => void;
	/** For the summary of the edit. */
	readonly skillName: string;
	/** @param said - What is told of those whom it concerned; null where it concerned nobody */
	readonly onClosed: ( said: HTMLElement | null ) => void;
	readonly onBack: () => void;
}

/**
 * Marks a search as found, as the dialog for offers and searches does: nobody is led to it any more.
 *
 * @param options
 */
export function closeSearch( options: CloseSearchOptions ): void {
	const { context, loaded, search, place, setBusy, skillName, onClosed, onBack } = options;
	const { taxonomy } = loaded;
	const { messages, user } = context;
	/** The search as the page has it by now. */
	const find = ( calls: readonly TemplateCall[] ): ExchangeRecord | undefined =>
		readExchangeRecords( calls, user.name, { taxonomy } )
			.map( ( { record } ) => record ).filter( ( record ): record is ExchangeRecord => record !== null )
			.find( ( { kind, id } ) => kind === 'seek' && id === search.id );

	const ending = checkEnding( context, loaded, search, 'matched' );

	const save = async ( foreign: ForeignChanges, consent: Consent ): Promise<void> => {
		showSavingSign( messages, place );
		setBusy( true );
		const outcome = await changeOwnPage( context, {
			apply( text, readCalls ) {
				const present = find( readCalls( text ) );
				const closed = present === undefined ? text :
					replaceRecord( text, search, { ...present, status: 'matched', until: null }, { readCalls, taxonomy } ) ?? text;
				return ending.steps.reduce( ( page, step ) => withCall( page, writeExchangeStep( step ) ), closed );
			},
			isDone: ( calls ) => find( calls )?.status !== 'open',
			summary: messages.text( 'localskills-exchange-summary-matched', skillName ),
		}, foreign, consent );
		if ( outcome.kind === 'saved' ) {
			const said = await ending.tell();
			setBusy( false );
			onClosed( said );
			return;
		}
		setBusy( false );
		tellNotSaved( { context, outcome, isKept: false, place, save }, foreign );
	};

	if ( ending.warning === null ) {
		save( 'ask', {} );
		return;
	}
	const question = endingQuestion( {
		messages, warning: ending.warning, onGo: () => {
			save( 'ask', {} );
		}, onBack, onAnswer: null,
	} );
	replaceContents( place, question );
	focusOn( question );
}
