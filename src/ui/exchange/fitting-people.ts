/** Who fits what was just published: shown below the thank-you, as soon as it is known. */
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { reasonText, wideningText } from '../../core/exchange/reason-text';
import type { Suggestion } from '../../core/exchange/shortlists';
import { ANYTHING, writeQuery } from '../../core/exchange/search/search-query';
import { furtherDataPages, type MatchedLast, readMatchedLast, suggestForOne, type SuggestionsForOne } from '../../core/exchange/suggest-for-one';
import { userOfKey } from '../../core/exchange/steps/exchange-step';
import { parseJson } from '../../core/json/parse-json';
import { element, replaceContents } from '../element';
import { button } from '../notice';
import type { ExchangeContext } from './exchange-context';
import type { OwnExchange } from './load-own-records';
import { skillWords } from './skill-words';

/** Enough to begin with; the page of the matches has more. */
const MOST = 3;

/** What only says that something was not said. */
const UNSAID = /-unknown$/;

/** Null where the bot has matched nothing yet, or its data cannot be read. */
async function findFitting(
	record: ExchangeRecord, own: OwnExchange, context: ExchangeContext,
): Promise<( SuggestionsForOne & Pick<MatchedLast, 'pageOf'> ) | null> {
	const { wiki, titles, now } = context;
	const read = async ( pages: readonly string[] ): Promise<readonly unknown[]> => {
		const found = await wiki.readPages( pages );
		return pages.map( ( title ) => parseJson( found.get( title )?.latest.text ?? '' ).value );
	};
	const [ first ] = await read( [ titles.matchesData() ] );
	if ( first === undefined || first === null ) {
		return null;
	}
	const further = furtherDataPages( first ).filter( ( title ) => title.startsWith( `${ titles.matches() }/` ) );
	const last = readMatchedLast( [ first, ...further.length === 0 ? [] : await read( further ) ], own.taxonomy );
	return { ...suggestForOne( record, last, now().toISOString().slice( 0, 10 ), own.taxonomy ), pageOf: last.pageOf };
}

/**
 * The people whom one could ask now, with the reasons; or what happens next where nobody fits yet. Says nothing where
 * the wiki does not answer.
 *
 * @param record - As it was published
 * @param own
 * @param context
 * @param ask - Leaves the dialog to ask somebody
 * @return To be put into the page; it fills itself
 */
export function createFittingPeople(
	record: ExchangeRecord, own: OwnExchange, context: ExchangeContext, ask: ( suggestion: Suggestion ) => void,
): HTMLElement {
	const { messages, titles, pageUrl } = context;
	const say = ( key: string, ...parameters: string[] ): string => messages.text( `localskills-exchange-fitting-${ key }`, ...parameters );
	const other = record.kind === 'offer' ? 'seek' : 'offer';
	const words = { messages, taxonomy: own.taxonomy, languageName: context.languageName };

	const line = ( suggestion: Suggestion, page: string | undefined ): HTMLElement => {
		const key = suggestion[ other ];
		const user = userOfKey( key );
		const reasons = suggestion.reasons.filter( ( { code } ) => !UNSAID.test( code ) )
			.map( ( reason ) => reasonText( reason, words ) );
		return element( 'li', {},
			element( 'a', {
				class: 'ext-localSkills-exchange-fitting-person',
				href: `${ pageUrl( page ?? titles.people( user ) ) }#${ other }-${ key.slice( user.length + 1 ) }`,
			}, element( 'bdi', {}, user ) ),
			suggestion.widened === null ? null : element( 'div', {}, wideningText( suggestion.widened, messages ) ),
			element( 'div', { class: 'ext-localSkills-making-help' }, reasons.join( ' · ' ) ),
			context.ask === null ? null : button(
				// Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
				messages.text( other === 'offer' ? 'localskills-start-ask-learn' : 'localskills-start-ask-teach', user ), 'normal',
				() => ask( suggestion ) ).$element[ 0 ] as HTMLElement );
	};

	const place = element( 'div', { role: 'status', class: 'ext-localSkills-exchange-fitting' }, element( 'p', {}, say( 'loading' ) ) );
	findFitting( record, own, context ).then( ( found ) => {
		if ( found === null || found.suggestions.length === 0 ) {
			// Messages used here: localskills-exchange-fitting-nobody-offer, localskills-exchange-fitting-nobody-seek,
			// localskills-exchange-fitting-none-offer, localskills-exchange-fitting-none-seek
			const skill = skillWords( record.skill, own.taxonomy, messages ).textContent ?? '';
			const parameters: Record<string, string> = {};
			writeQuery( { ...ANYTHING, skill: record.skill, direction: other } ).forEach( ( [ name, value ] ) => {
				parameters[ name ] = value;
			} );
			replaceContents( place,
				element( 'p', {}, say( `${ found?.hasOthers === true ? 'none' : 'nobody' }-${ record.kind }`, skill ) ),
				found?.hasOthers !== true ? null : element( 'p', {}, element( 'a', {
					href: pageUrl( titles.exchange(), parameters ), target: '_blank',
				}, say( 'see-all' ) ) ) );
		} else {
			// Messages used here: localskills-exchange-fitting-offers, localskills-exchange-fitting-seeks
			replaceContents( place, element( 'h3', {}, found.isNearest ? say( 'nearest' ) : say( `${ other }s` ) ),
				element( 'ul', {}, ...found.suggestions.slice( 0, MOST )
					.map( ( suggestion ) => line( suggestion, found.pageOf.get( `${ other } ${ suggestion[ other ] }` ) ) ) ) );
		}
	}, () => replaceContents( place ) );
	return place;
}
