/** All pages that show what is offered and sought: the search index, the board in every language, the pages of its groups. */
import { LARGEST_PAGE } from '../../report/page-size';
import type { ResultPage } from '../../report/result-pages';
import { keptPages, unusedNumbers } from '../../report/unused-pages';
import { writeExchangeIndex } from '../exchange-index';
import { nameOfTexts } from '../../json/name-of-texts';
import { type Board, type BoardContext, type BoardLanguage, createBoardContext } from './board';
import { groupTitle, needsPage, writeBoard, writeGroup } from './board-page';
import { groupRecords, type GroupRecords } from './board-tables';

const NO_RECORDS: GroupRecords = { offer: [], seek: [] };

/**
 * The pages in the order in which they are to be saved: those in each language, so that what leads to them finds them;
 * then the board in the content's language; the index last, so that the search never finds more than the boards know of.
 * A board names the state of the index that it belongs to, by which the search tells that it has come too early. The same
 * records give the same pages, byte for byte.
 *
 * @param board - All but the index
 * @param languages - The wiki's content language, then the languages that there shall be a board in; the first may be
 *  among them again
 * @param largestPage - In bytes, of a page of the index (`largestPageFor`)
 */
export function exchangePages(
	board: Omit<Board, 'index'>, languages: readonly BoardLanguage[], largestPage: number = LARGEST_PAGE,
): readonly ResultPage[] {
	const [ content ] = languages;
	if ( content === undefined ) {
		return [];
	}
	const { titles } = board;
	const texts = writeExchangeIndex( board.records, largestPage );
	const whole: Board = { ...board, index: { parts: texts.length, name: nameOfTexts( texts ) } };
	const distinct = languages.filter( ( { messages }, index ) =>
		languages.findIndex( ( other ) => other.messages.language === messages.language ) === index );
	const byCode = distinct.slice().sort( ( a, b ) => a.messages.language < b.messages.language ? -1 : 1 );
	const contexts = distinct.map( ( language ) => createBoardContext( whole, language, byCode ) );
	const boards = contexts.map( ( context ): ResultPage => (
		{ title: titles.exchangeIn( context.language.messages.language ), text: writeBoard( context ), kind: 'block', language: context.language.messages }
	) );
	return [
		...contexts.reduce<ResultPage[]>( ( all, context ) => all.concat( groupPages( context ) ), [] ),
		...boards,
		{ ...boards[ 0 ] as ResultPage, title: titles.exchange() },
		...texts.map( ( text, index ): ResultPage => (
			{ title: titles.exchangeData( index + 1 ), text, kind: 'whole', contentModel: 'json', language: content.messages }
		) ),
		// Of a larger index: whoever is offered nothing any more does not go on standing there.
		...keptPages( unusedNumbers( titles.exchangeData, texts.length + 1, {
			text: writeExchangeIndex( [] )[ 0 ] as string, contentModel: 'json',
		} ), content.messages ),
	];
}

/** A group that the board has room for needs no page of its own; one from the time when it had none is kept up to date. */
function groupPages( context: BoardContext ): ResultPage[] {
	const byGroup = groupRecords( context );
	return context.groups.groups.map( ( group ): ResultPage => {
		const records = byGroup.get( group ) ?? NO_RECORDS;
		return {
			title: groupTitle( group, context, context.language ),
			text: writeGroup( group, records, context ),
			kind: 'block',
			isOnlyKept: !needsPage( records, context, byGroup.size ),
			language: context.language.messages,
		};
	} );
}
