/**
 * What others had put on somebody's page before its owner saved it again: the owner never saw it, or let it stand, and has
 * not said it. Only pages on which others came between two revisions by the owner are looked at.
 */
import { withoutCalls, withoutOtherCalls } from '../../core/exchange/keep-own-words';
import { PREFERENCES_TEMPLATE, STEP_TEMPLATE } from '../../core/exchange/exchange-templates';
import { REFUSALS } from '../../core/exchange/steps/exchange-step';
import { readExchangePreferences } from '../../core/exchange/steps/preferences';
import { type SortedCalls, sortCalls } from '../../core/exchange/whose-calls';
import { shownText } from '../../core/wikitext/shown-text';
import type { TemplateCall } from '../../core/wikitext/template-call';
import { type AnswerSource, MOST_LISTED } from '../answer-source';
import type { MadePage } from '../counting/page-histories';
import type { TemplateCallReader } from '../counting/template-calls';
import type { Revision } from '../port';

/** How far is looked. */
interface Bounds {
	/** So many texts of one page are read, the newest: more is a page on which people and vandals take turns. */
	readonly texts: number;
	/** So many of what others saved one after the other, the newest. */
	readonly inARow: number;
	/** Whether all that the owner saved one after the other is read, and not only the first and the last. */
	readonly isEveryOwn: boolean;
}

const USUAL: Bounds = { texts: 100, inARow: 20, isEveryOwn: false };

/** Only where it would tell more: where nobody knows yet who wrote something. */
const FAR: Bounds = { texts: 300, inARow: 100, isEveryOwn: false };

/** So much is read of a page then, in characters, if its texts are as long as this one; in any case the usual number. */
const MOST_CHARACTERS = 6_000_000;

/** So often more revisions are listed then, `MOST_LISTED` at a time. */
const MORE_LISTS = 5;

export interface OthersWords {
	/** The owner's revision; its text has only the calls that are the owner's words, or that say what they do not want. */
	readonly own: Revision;
	/** The calls of others that are left out, in the order of the page. */
	readonly calls: readonly TemplateCall[];
	/** Those that are left out because nobody can tell who wrote them. */
	readonly unclear: readonly TemplateCall[];
	/** What others had put there that says what the owner does not want: it is believed, and not left out. */
	readonly refusals: readonly TemplateCall[];
}

interface Look {
	/** Oldest first; the last is the owner's newest. */
	readonly revisions: readonly Revision[];
	/** Whether the first of them follows nothing but revisions by the owner. */
	readonly isWhole: boolean;
	/** Before these, others have saved revisions that are not among them. */
	readonly afterGaps: ReadonlySet<Revision>;
	/** Before these, the owner may have saved some that are not, perhaps by a name that is hidden since. */
	readonly afterUnseen: ReadonlySet<Revision>;
}

/** What is known of a page's revisions. */
interface Listed {
	/** Newest first; the first is the owner's newest. */
	readonly revisions: readonly Revision[];
	/** Whether the page begins with the last of them. */
	readonly isWhole: boolean;
}

function isBy( { user, userId }: Revision, name: string ): boolean {
	return user === name && userId !== 0;
}

/** What is believed in whatever revision the account saved, since to believe it wrongly costs little. */
function isUnwanted( { template, parameters }: TemplateCall ): boolean {
	return template === PREFERENCES_TEMPLATE ||
		template === STEP_TEMPLATE && REFUSALS.includes( shownText( parameters.get( 'step' ) ?? '' ).trim() );
}

/** A wish that wishes nothing changes nothing. */
function saysNothing( call: TemplateCall ): boolean {
	const { messages, matches } = readExchangePreferences( [ call ] ).preferences;
	return call.template === PREFERENCES_TEMPLATE && messages && matches;
}

/**
 * Which texts tell whose words the newest one has: of the owner's those that stand beside others', and theirs.
 *
 * @param listed
 * @param user - The owner
 * @param bounds
 * @return Null where nobody else has saved any of them
 */
function chooseTexts( listed: Listed, user: string, bounds: Bounds ): Look | null {
	const isOwn = ( revision: Revision ): boolean => isBy( revision, user );
	// Moves, protection and the like change nothing.
	const changing = listed.revisions.filter( ( revision, index ) => isOwn( revision ) || ( revision.sha1 ?? null ) === null ||
		revision.sha1 !== listed.revisions[ index + 1 ]?.sha1 );
	if ( changing.every( isOwn ) ) {
		return null;
	}
	const chosen: Revision[] = [];
	const afterGaps = new Set<Revision>();
	const afterUnseen = new Set<Revision>();
	const lastOwn = (): Revision => chosen.filter( isOwn ).pop() as Revision;
	let [ row, newer, place ]: [ number, Revision | null, number ] = [ 0, null, 0 ];
	for ( ; place < changing.length && chosen.length < bounds.texts; place++ ) {
		const revision = changing[ place ] as Revision;
		const older = changing[ place + 1 ];
		const isBoundary = bounds.isEveryOwn || newer === null || !isOwn( newer ) ||
			( older === undefined ? !listed.isWhole : !isOwn( older ) );
		row = isOwn( revision ) ? 0 : row + 1;
		if ( revision.user === null || isOwn( revision ) && !isBoundary ) {
			afterUnseen.add( lastOwn() );
		}
		if ( isOwn( revision ) ? isBoundary : row <= bounds.inARow ) {
			chosen.push( revision );
		} else if ( row > bounds.inARow ) {
			afterGaps.add( lastOwn() );
		}
		newer = revision;
	}
	const isComplete = place === changing.length || changing.slice( place ).every( isOwn );
	return { revisions: chosen.reverse(), isWhole: listed.isWhole && isComplete, afterGaps, afterUnseen };
}

/** All that the owner saved, where there is room for that beside what reaches back to the beginning. */
function lookFar( listed: Listed, user: string ): Look {
	const { length = 0 } = listed.revisions[ 0 ]?.text ?? '';
	const texts = Math.max( USUAL.texts, Math.min( FAR.texts, Math.floor( MOST_CHARACTERS / Math.max( 1, length ) ) ) );
	const all = chooseTexts( listed, user, { ...FAR, texts, isEveryOwn: true } ) as Look;
	return all.isWhole ? all : chooseTexts( listed, user, { ...FAR, texts } ) as Look;
}

/** Goes back further in a page's history, as far as others have saved it. */
async function listFurther( source: Pick<AnswerSource, 'revisionsUpTo'>, title: string, listed: Listed ): Promise<Listed> {
	let { revisions, isWhole } = listed;
	for ( let list = 0; list < MORE_LISTS && !isWhole; list++ ) {
		const further = await source.revisionsUpTo( title, ( revisions[ revisions.length - 1 ] as Revision ).id );
		revisions = [ ...revisions, ...further.slice( 1 ) ];
		isWhole = further.length < MOST_LISTED;
	}
	return { revisions, isWhole };
}

/**
 * Finds pages on which others' words stand in what the owners last saved.
 *
 * @param source
 * @param saved - What the owners last saved on pages that they made
 * @param ownerOf - The account whose page it is by its title
 * @param readCalls - Of the exchange's templates
 * @return Only the pages on which there is something by others
 */
export async function findOthersWords(
	source: Pick<AnswerSource, 'revisions' | 'revisionsUpTo'>, saved: ReadonlyMap<MadePage, Revision | null>,
	ownerOf: ( page: MadePage ) => string, readCalls: TemplateCallReader,
): Promise<ReadonlyMap<MadePage, OthersWords>> {
	const lists = new Map<MadePage, Listed>();
	const looks = new Map<MadePage, Look>();
	for ( const [ history, own ] of Array.from( saved ) ) {
		// What brings its history along has only a part of it.
		if ( own === null || history.page.history !== undefined ) {
			continue;
		}
		const place = history.known.findIndex( ( { id } ) => id === own.id );
		const isSilent = (): boolean => readCalls( own.text ?? '' ).every( saysNothing );
		if ( place === -1 && isSilent() ) {
			continue;
		}
		const revisions = place === -1 ? await source.revisionsUpTo( history.page.title, own.id ) : history.known.slice( place );
		const isWhole = revisions[ revisions.length - 1 ]?.id === history.first.id ||
			place !== -1 && history.known.length < MOST_LISTED;
		const listed = { revisions: [ own, ...revisions.slice( 1 ) ], isWhole };
		const look = chooseTexts( listed, ownerOf( history ), USUAL );
		if ( look !== null && !isSilent() ) {
			lists.set( history, listed );
			looks.set( history, look );
		}
	}
	const texts = new Map<Revision, string | null>();
	const sortedBy = ( history: MadePage, { revisions, isWhole, afterGaps, afterUnseen }: Look ): SortedCalls =>
		sortCalls( revisions.map( ( revision ) => ( {
			isOwn: isBy( revision, ownerOf( history ) ),
			text: texts.get( revision ) ?? null,
			isAfterGap: afterGaps.has( revision ),
			isAfterUnseen: afterUnseen.has( revision ),
		} ) ), isWhole, readCalls );
	await readTexts( source, looks, texts );
	const sorted = new Map<MadePage, SortedCalls>();
	looks.forEach( ( look, history ) => sorted.set( history, sortedBy( history, look ) ) );
	const further = new Map<MadePage, Look>();
	for ( const [ history, { unclear } ] of Array.from( sorted ) ) {
		const { isWhole, afterGaps, afterUnseen } = looks.get( history ) as Look;
		if ( unclear.length > 0 && !( isWhole && afterGaps.size + afterUnseen.size === 0 ) ) {
			const listed = await listFurther( source, history.page.title, lists.get( history ) as Listed );
			further.set( history, lookFar( listed, ownerOf( history ) ) );
		}
	}
	await readTexts( source, further, texts );
	further.forEach( ( look, history ) => sorted.set( history, sortedBy( history, look ) ) );
	const found = new Map<MadePage, OthersWords>();
	sorted.forEach( ( { own: said, unclear }, history ) => {
		const own = saved.get( history ) as Revision;
		const text = own.text ?? '';
		const calls = readCalls( text );
		const strange = withoutCalls( calls, said );
		const left = strange.filter( ( call ) => !isUnwanted( call ) );
		const others = withoutCalls( left, unclear );
		const refusals = withoutCalls( strange, unclear ).filter( ( call ) => isUnwanted( call ) && !saysNothing( call ) );
		if ( left.length > 0 || refusals.length > 0 ) {
			const kept = left.length === 0 ? text : withoutOtherCalls( text, withoutCalls( calls, left ), readCalls );
			found.set( history, { own: { ...own, text: kept ?? '' }, calls: others, unclear: withoutCalls( left, others ), refusals } );
		}
	} );
	return found;
}

/** Adds the texts, of all pages together; what stood on a page twice is read once. */
async function readTexts(
	source: Pick<AnswerSource, 'revisions'>, looks: ReadonlyMap<MadePage, Look>, texts: Map<Revision, string | null>,
): Promise<void> {
	const wanted = new Map<string, Revision[]>();
	const keyOf = ( title: string, { id, sha1 }: Revision ): string =>
		( sha1 ?? null ) === null ? String( id ) : `${ title } ${ String( sha1 ) }`;
	looks.forEach( ( { revisions }, { page: { title } } ) => {
		const known = new Map<string, string | null>();
		revisions.forEach( ( revision ) => {
			if ( texts.has( revision ) ) {
				known.set( keyOf( title, revision ), texts.get( revision ) ?? null );
			}
		} );
		revisions.filter( ( revision ) => !texts.has( revision ) ).forEach( ( revision ) => {
			const key = keyOf( title, revision );
			const text = revision.text ?? known.get( key ) ?? null;
			if ( text !== null ) {
				texts.set( revision, text );
			} else {
				wanted.set( key, [ ...wanted.get( key ) ?? [], revision ] );
			}
		} );
	} );
	const ids = Array.from( wanted.values() ).map( ( [ one ] ) => ( one as Revision ).id );
	const read = ids.length === 0 ? null : await source.revisions( ids, 'with-texts' );
	wanted.forEach( ( revisions ) => revisions.forEach( ( revision ) =>
		texts.set( revision, read?.get( ( revisions[ 0 ] as Revision ).id )?.text ?? null ) ) );
}
