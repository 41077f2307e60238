/**
 * What others had put on somebody's page before its owner saved it again: the owner never saw it, or let it stand, and has
 * not said it. Only pages on which others came between two revisions by the owner are looked at.
 */
import { withoutCalls, withoutOtherCalls } from '../../core/exchange/keep-own-words';
import { PREFERENCES_TEMPLATE, STEP_TEMPLATE } from '../../core/exchange/exchange-templates';
import { REFUSALS } from '../../core/exchange/steps/exchange-step';
import { readExchangePreferences } from '../../core/exchange/steps/preferences';
import { callsOfOwner } from '../../core/exchange/whose-calls';
import { shownText } from '../../core/wikitext/shown-text';
import type { TemplateCall } from '../../core/wikitext/template-call';
import { type AnswerSource, MOST_LISTED } from '../answer-source';
import type { MadePage } from '../counting/page-histories';
import type { TemplateCallReader } from '../counting/template-calls';
import type { Revision } from '../port';

/** So many texts of one page are read, the newest: more is a page on which people and vandals take turns. */
const MOST_TEXTS = 100;

/** So many of what others saved one after the other, the newest. */
const MOST_IN_A_ROW = 20;

export interface OthersWords {
	/** The owner's revision; its text has only the calls that are the owner's words, or that say what they do not want. */
	readonly own: Revision;
	/** The calls that are left out, in the order of the page. */
	readonly calls: readonly TemplateCall[];
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
 * @param listed - Newest first; the first is the owner's
 * @param user - The owner
 * @param isWhole - Whether the page begins with the last of them
 * @return Null where nobody else has saved any of them
 */
function chooseTexts( listed: readonly Revision[], user: string, isWhole: boolean ): Look | null {
	const isOwn = ( revision: Revision ): boolean => revision.user === user && revision.userId !== 0;
	// Moves, protection and the like change nothing.
	const changing = listed.filter( ( revision, index ) => isOwn( revision ) || ( revision.sha1 ?? null ) === null ||
		revision.sha1 !== listed[ index + 1 ]?.sha1 );
	if ( changing.every( isOwn ) ) {
		return null;
	}
	const chosen: Revision[] = [];
	const afterGaps = new Set<Revision>();
	let [ row, newer, place ]: [ number, Revision | null, number ] = [ 0, null, 0 ];
	for ( ; place < changing.length && chosen.length < MOST_TEXTS; place++ ) {
		const revision = changing[ place ] as Revision;
		const older = changing[ place + 1 ];
		const isBoundary = newer === null || !isOwn( newer ) ||
			( older === undefined ? !isWhole : !isOwn( older ) );
		row = isOwn( revision ) ? 0 : row + 1;
		if ( isOwn( revision ) ? isBoundary : row <= MOST_IN_A_ROW ) {
			chosen.push( revision );
		} else if ( row > MOST_IN_A_ROW ) {
			afterGaps.add( chosen.filter( isOwn ).pop() as Revision );
		}
		newer = revision;
	}
	const isComplete = place === changing.length || changing.slice( place ).every( isOwn );
	return { revisions: chosen.reverse(), isWhole: isWhole && isComplete, afterGaps };
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
		const listed = place === -1 ? await source.revisionsUpTo( history.page.title, own.id ) : history.known.slice( place );
		const isWhole = listed[ listed.length - 1 ]?.id === history.first.id ||
			place !== -1 && history.known.length < MOST_LISTED;
		const look = chooseTexts( [ own, ...listed.slice( 1 ) ], ownerOf( history ), isWhole );
		if ( look !== null && !isSilent() ) {
			looks.set( history, look );
		}
	}
	const texts = await readTexts( source, looks );
	const found = new Map<MadePage, OthersWords>();
	looks.forEach( ( { revisions, isWhole, afterGaps }, history ) => {
		const own = saved.get( history ) as Revision;
		const text = own.text ?? '';
		const user = ownerOf( history );
		const calls = readCalls( text );
		const said = callsOfOwner( revisions.map( ( revision ) => ( {
			isOwn: revision.user === user && revision.userId !== 0,
			text: texts.get( revision ) ?? null,
			isAfterGap: afterGaps.has( revision ),
		} ) ), isWhole, readCalls );
		const strange = withoutCalls( calls, said );
		const others = strange.filter( ( call ) => !isUnwanted( call ) );
		const refusals = strange.filter( ( call ) => isUnwanted( call ) && !saysNothing( call ) );
		if ( others.length > 0 || refusals.length > 0 ) {
			const left = others.length === 0 ? text : withoutOtherCalls( text, withoutCalls( calls, others ), readCalls );
			found.set( history, { own: { ...own, text: left ?? '' }, calls: others, refusals } );
		}
	} );
	return found;
}

/** The texts, of all pages together; what stood on a page twice is read once. */
async function readTexts(
	source: Pick<AnswerSource, 'revisions'>, looks: ReadonlyMap<MadePage, Look>,
): Promise<ReadonlyMap<Revision, string | null>> {
	const texts = new Map<Revision, string | null>();
	const wanted = new Map<string, Revision[]>();
	looks.forEach( ( { revisions }, { page: { title } } ) => revisions.forEach( ( revision ) => {
		if ( revision.text !== null ) {
			texts.set( revision, revision.text );
			return;
		}
		const key = ( revision.sha1 ?? null ) === null ? String( revision.id ) : `${ title } ${ String( revision.sha1 ) }`;
		wanted.set( key, [ ...wanted.get( key ) ?? [], revision ] );
	} ) );
	const ids = Array.from( wanted.values() ).map( ( [ one ] ) => ( one as Revision ).id );
	const read = ids.length === 0 ? null : await source.revisions( ids, 'with-texts' );
	wanted.forEach( ( revisions ) => revisions.forEach( ( revision ) =>
		texts.set( revision, read?.get( ( revisions[ 0 ] as Revision ).id )?.text ?? null ) ) );
	return texts;
}
