/** A person's own page of the exchange: something is added to it, and nobody else's words come to be theirs. */
import { claimCalls } from '../../core/exchange/claim-calls';
import { keepOwnWords, saySame, withoutCalls, withoutOtherCalls } from '../../core/exchange/keep-own-words';
import type { TemplateCall } from '../../core/wikitext/template-call';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import { isSaveFault, SaveFault, type PageEdit, type WikiPage } from '../../wiki/port';
import { takeOutMerged } from '../exchange/take-out-merged';
import type { MeetingContext } from './meeting-context';

/** What the person said to the wiki's questions about an earlier try. */
export type Consent = Pick<PageEdit, 'warningsAccepted' | 'captcha'>;

/** What is to become of what others have changed on the page since the person last saved it. */
export type ForeignChanges = 'ask' | 'leave-out' | 'keep';

export interface OwnPageChange {
	/** Of a page that they made, if it is another than the one on which they say things. */
	readonly title?: string;
	/** The text that the page is to have. */
	apply( text: string, readCalls: TemplateReader ): string;
	/** Whether the page says it already: an earlier try arrived, though its answer did not. */
	isDone( calls: readonly TemplateCall[] ): boolean;
	readonly summary: string;
}

export type OwnPageOutcome =
	{ readonly kind: 'saved' } |
	/**
	 * Others have changed what the person says. Nothing is saved: who saves a page stands for all that is on it. Without a
	 * revision of their own, nothing there counts yet.
	 */
	{
		readonly kind: 'foreign-changes';
		readonly by: string | null;
		readonly title: string;
		readonly ownRevision: number | null;
		readonly revision: number;
	} |
	{ readonly kind: 'fault'; readonly fault: SaveFault; readonly title: string; readonly text: string };

/** As steps write a time. */
function writtenTime( time: Date ): string {
	return ( isNaN( time.getTime() ) ? new Date() : time ).toISOString().replace( /\.\d+Z$/, 'Z' );
}

/**
 * Changes the person's own page.
 *
 * @param context
 * @param change
 * @param foreign
 * @param consent
 */
export async function changeOwnPage(
	context: MeetingContext, change: OwnPageChange, foreign: ForeignChanges = 'ask', consent: Consent = {},
): Promise<OwnPageOutcome> {
	const { wiki, titles, user } = context;
	let title = titles.people( user.name );
	let text = '';

	/** What the person said last, and what the page says now. */
	const read = async (): Promise<{
		page: WikiPage | null; ownRevision: number | null; isForeign: boolean;
		/** What is on the page without what others have changed since. */
		leftText: string;
		/** The calls that others have put there since. */
		foreignCalls: readonly TemplateCall[];
	}> => {
		const { people, ownPages } = await wiki.readPeople( [ user.name ] );
		const isTheirs = ( wanted: string ): boolean =>
			people.get( user.name )?.pages.some( ( one ) => one.title === wanted && !one.isMadeByOther ) === true;
		const ownPage = change.title === undefined ? ownPages.get( user.name ) : isTheirs( change.title ) ? change.title : null;
		if ( ownPage === null ) {
			throw new SaveFault( 'not-yours', '' );
		}
		title = ownPage ?? title;
		const page = ( await wiki.readPages( [ title ] ) ).get( title ) ?? null;
		if ( page === null || page.latest.user === user.name ) {
			return {
				page, leftText: page?.latest.text ?? '', ownRevision: page?.latest.id ?? null, isForeign: false, foreignCalls: [],
			};
		}
		const { own = null, saved = null, doubt = null } =
			people.get( user.name )?.pages.find( ( candidate ) => candidate.title === page.title ) ?? {};
		const readCalls = await wiki.templateReader();
		// Of a page that was moved there nothing is theirs, but what stands around it need not go.
		const ownText = own?.text ?? withoutOtherCalls( page.latest.text ?? '', [], readCalls ) ?? '';
		// What others had put there before does not count, and is asked about elsewhere.
		const savedText = doubt === null ? saved?.text ?? ownText : ownText;
		const before = readCalls( savedText );
		const now = readCalls( page.latest.text ?? '' );
		const leftText = doubt === null ? keepOwnWords( page.latest.text ?? '', savedText, readCalls ) : null;
		return {
			page, leftText: leftText ?? ownText, ownRevision: own?.id ?? null,
			isForeign: !saySame( before, now ), foreignCalls: withoutCalls( now, before ),
		};
	};

	const attempt = async ( triesLeft: number ): Promise<OwnPageOutcome> => {
		const { page, leftText, ownRevision, isForeign, foreignCalls } = await read();
		if ( isForeign && foreign === 'ask' ) {
			return { kind: 'foreign-changes', title, by: page?.latest.user ?? null, ownRevision, revision: page?.latest.id ?? 0 };
		}
		const readCalls = await wiki.templateReader();
		const present = page?.latest.text ?? '';
		// Whoever says that it is right makes it theirs: what only stays on the page does not count.
		const base = !isForeign ? present : foreign === 'leave-out' ? leftText :
			claimCalls( present, foreignCalls, writtenTime( await wiki.time() ), readCalls );
		const calls = readCalls( base );
		const isOwn = page !== null && page.latest.user === user.name;
		if ( isOwn && change.isDone( calls ) ) {
			return { kind: 'saved' };
		}
		text = change.isDone( calls ) ? base : change.apply( base, readCalls );
		try {
			const { mergedWith } = await wiki.save( {
				title, text, summary: change.summary, baseRevision: page?.latest.id ?? 0, ...consent,
			} );
			if ( mergedWith !== undefined ) {
				await takeOutMerged( wiki, readCalls, { title, text, summary: change.summary } );
			}
		} catch ( error ) {
			if ( triesLeft > 0 && isSaveFault( error ) && error.reason === 'edit-conflict' ) {
				return attempt( triesLeft - 1 );
			}
			throw error;
		}
		return { kind: 'saved' };
	};

	return attempt( 1 ).catch( ( error: unknown ): OwnPageOutcome => ( {
		kind: 'fault', title, text, fault: isSaveFault( error ) ? error : new SaveFault( 'other', String( error ) ),
	} ) );
}
