import { claimCalls } from '../../core/exchange/claim-calls';
import { callSignature } from '../../core/exchange/keep-own-words';
import { addRecord, findCall, removeRecord, replaceRecord } from '../../core/exchange/edit-records';
import { differingFields, newRecordId, type RecordDraft } from '../../core/exchange/record-draft';
import type { ExchangeStep } from '../../core/exchange/steps/exchange-step';
import { withCall, writeExchangeStep } from '../../core/exchange/steps/write-step';
import { isSaveFault, SaveFault, type PageEdit } from '../../wiki/port';
import { ownWords, type OwnWords } from './own-words';
import { takeOutMerged } from './take-out-merged';
import { recordCalls, recordsOnPage, type OwnExchange, type OwnRecord } from './load-own-records';
import type { ExchangeContext } from './exchange-context';

/** What the person said to the wiki's questions about an earlier try. */
export type SavingConsent = Pick<PageEdit, 'warningsAccepted' | 'captcha'>;

export interface RecordChange {
	/** What is on the page; null: a new one. */
	readonly own: OwnRecord | null;
	/** What shall be there; null: nothing any more. */
	readonly draft: RecordDraft | null;
	/** Whether what is there is ended, and the draft made beside it: who waits for the one does not wait for the other. */
	readonly endsOld?: boolean;
	/** Whether what cannot be read goes away. */
	readonly mends: boolean;
	readonly summary: string;
	/** Steps of the person's that are saved along with it. */
	readonly steps?: readonly ExchangeStep[];
}

export type SavingOutcome =
	{
		readonly kind: 'saved';
		readonly page: string;
		readonly id: string;
		/** Whose change of the page was left out; null where the name is hidden, undefined where nothing was. */
		readonly leftOut?: string | null;
	} |
	/** Meanwhile it was changed to this, or taken off the page: null. */
	{ readonly kind: 'conflict'; readonly saved: OwnRecord | null; readonly savedBy: string | null } |
	{ readonly kind: 'fault'; readonly fault: SaveFault; readonly page: string; readonly text: string };

export interface RecordPublisher {
	publish( change: RecordChange, consent?: SavingConsent ): Promise<SavingOutcome>;
}

const MOST_TRIES = 3;

/**
 * Saves offers and searches one at a time on what their page holds at that moment: what was changed around them stays,
 * and a change of the same one is told.
 *
 * @param context
 * @param exchange
 */
export function createRecordPublisher( context: ExchangeContext, exchange: OwnExchange ): RecordPublisher {
	const { wiki, user, now } = context;
	const options = { readCalls: recordCalls( context ), taxonomy: exchange.taxonomy };
	/** The id under which a new one was sent: the answer to an earlier try may have been lost on the way. */
	let triedId: string | null = null;
	/** What was sent to make one's own what another wrote: the same. */
	let triedText: string | null = null;

	/** Whether a record stands on a page in words of others, so that it does not count. */
	const isInOthersWords = async ( page: string, text: string, { name }: OwnRecord ): Promise<boolean> => {
		const call = findCall( text, name, options );
		const own = call === null ? null : await context.ownTextOf( page );
		return call !== null && own !== null &&
			!options.readCalls( own ).some( ( one ) => callSignature( one ) === callSignature( call ) );
	};

	const tryOnce = async (
		change: RecordChange, consent: SavingConsent, sent: { text: string },
	): Promise<SavingOutcome | 'again'> => {
		const { own, draft, endsOld = false, mends, summary } = change;
		if ( exchange.isSilenced ) {
			throw new SaveFault( 'not-yours', '' );
		}
		const page = own?.page ?? exchange.page;
		const current = ( await wiki.readPages( [ page ] ) ).get( page );
		const text = current?.latest.text ?? '';
		const there = recordsOnPage( context, page, text, exchange.taxonomy );
		const find = ( id: string, kind: string ): OwnRecord | undefined =>
			there.find( ( { name } ) => name.id === id && name.kind === kind );
		const readBase = async (): Promise<OwnWords> => current === undefined ? { text: '' } : ownWords( context, current );
		let base: OwnWords;
		let id = own?.name.id ?? '';
		let changed: string | null;
		if ( triedText !== null && triedText.trim() === text.trim() ) {
			return { kind: 'saved', page, id };
		}
		if ( own === null || endsOld ) {
			const made = draft as RecordDraft;
			const arrived = triedId === null ? undefined : find( triedId, made.kind );
			if ( arrived !== undefined && differingFields( arrived.draft, made ).length === 0 ) {
				return { kind: 'saved', page, id: arrived.name.id };
			}
			id = newRecordId( made.kind, now().toISOString(), there.concat( exchange.records ).map( ( { name } ) => name.id ) );
			triedId = id;
			const old = own === null ? undefined : find( own.name.id, own.name.kind );
			if ( own !== null && ( old === undefined || differingFields( old.draft, own.draft ).length > 0 ) ) {
				return { kind: 'conflict', saved: old ?? null, savedBy: current?.latest.user ?? null };
			}
			base = await readBase();
			const ended = own === null ? base.text : replaceRecord( base.text, own.name, {
				...own.draft, status: 'closed', until: null, user: user.name, id: own.name.id,
			}, options ) ?? base.text;
			changed = addRecord( ended, { ...made, user: user.name, id }, options );
			if ( options.readCalls( changed ).length !== options.readCalls( ended ).length + 1 ) {
				throw new SaveFault( 'invalid-content', '' );
			}
		} else {
			const found = find( own.name.id, own.name.kind );
			const isAsWanted = draft === null ? found === undefined :
				found !== undefined && differingFields( found.draft, draft ).length === 0;
			const isOthers = isAsWanted && found !== undefined && await isInOthersWords( page, text, found );
			if ( isAsWanted && !isOthers && !( mends && ( found?.faults.length ?? 0 ) > 0 ) ) {
				return { kind: 'saved', page, id };
			}
			if ( found === undefined || draft !== null && differingFields( found.draft, own.draft ).length > 0 ) {
				return { kind: 'conflict', saved: found ?? null, savedBy: current?.latest.user ?? null };
			}
			id = id === '' && draft !== null ? newRecordId( draft.kind, now().toISOString(), there.map( ( { name } ) => name.id ) ) : id;
			base = await readBase();
			const record = draft === null ? null : { ...draft, user: user.name, id };
			changed = record === null ? removeRecord( base.text, own.name, options ) :
				replaceRecord( base.text, own.name, record, { ...options, mends } ) ?? addRecord( base.text, record, options );
			if ( isOthers && record !== null && changed !== null ) {
				// As it stands there it is another's: the same words again would be no word of theirs.
				const call = findCall( changed, record, options );
				changed = call === null ? changed : claimCalls( changed, [ call ], now().toISOString(), options.readCalls );
				triedText = changed;
			}
		}
		sent.text = ( change.steps ?? [] )
			.reduce( ( whole, step ) => withCall( whole, writeExchangeStep( step ) ), changed ?? base.text );
		try {
			const { mergedWith } = await wiki.save( {
				title: page, text: sent.text, summary, baseRevision: current?.latest.id ?? 0, ...consent,
			} );
			if ( mergedWith !== undefined ) {
				await takeOutMerged( wiki, await context.readPersonCalls(), { title: page, text: sent.text, summary } );
			}
		} catch ( error ) {
			if ( isSaveFault( error ) && error.reason === 'edit-conflict' ) {
				return 'again';
			}
			throw error;
		}
		return { kind: 'saved', page, id, ...'leftOut' in base ? { leftOut: base.leftOut } : {} };
	};

	return {
		async publish( change, consent = {} ) {
			const page = change.own?.page ?? exchange.page;
			const sent = { text: '' };
			try {
				for ( let tries = 0; tries < MOST_TRIES; tries++ ) {
					const outcome = await tryOnce( change, consent, sent );
					if ( outcome !== 'again' ) {
						return outcome;
					}
				}
				throw new SaveFault( 'other', '' );
			} catch ( error ) {
				return { kind: 'fault', fault: isSaveFault( error ) ? error : new SaveFault( 'other', String( error ) ), page, text: sent.text };
			}
		},
	};
}
