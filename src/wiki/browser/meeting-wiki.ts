import { recordsOwner } from '../../core/exchange/read-exchange-records';
import type { PageTitles } from '../../core/pages';
import { encodeText } from '../../core/wikitext/encode';
import { createApiSource } from '../action-api/api-source';
import { readExchangeOf } from '../exchange/read-exchange';
import type { AccountState, MeetingWiki } from '../meeting-port';
import { createBrowserWiki, faultOf, outcomeOf, type BrowserWikiOptions, type EditAnswer } from './browser-wiki';
import { createPersonCallReader } from './person-words';
import { createReadingApi } from './reading-api';

export interface MeetingWikiOptions extends BrowserWikiOptions {
	readonly titles: PageTitles;
	/** The account's rights. */
	readonly rights: () => PromiseLike<readonly string[]>;
}

/** So many pages that lead to somebody's are looked at; who is asked by more people has other worries. */
const MOST_BACKLINKS = 5000;

interface BacklinksAnswer {
	readonly query?: { readonly backlinks?: readonly { readonly title: string }[] };
	readonly continue?: Readonly<Record<string, string>>;
}

interface UsersAnswer {
	readonly query?: {
		readonly users?: readonly {
			readonly name: string;
			readonly missing?: boolean;
			readonly invalid?: boolean;
			readonly blockid?: number;
			readonly blockpartial?: boolean;
		}[];
	};
}

/**
 * What two people who want to meet ask of the wiki that the page was loaded from.
 *
 * @param options
 * @return Rejects with a SaveFault when the wiki did not answer, or refused
 */
export function createMeetingWiki( options: MeetingWikiOptions ): MeetingWiki {
	const { api, user, language, titles, rights } = options;
	const { readPages, save, spokenLanguages } = createBrowserWiki( options );
	const reading = createReadingApi( { api, language, rights, onWait: () => undefined } );
	const source = createApiSource( reading );

	return {
		readPages,
		save,
		spokenLanguages,
		readPeople: ( users ) => readExchangeOf( { source, titles }, users ),

		templateReader: createPersonCallReader( source ),

		async peopleLinkingTo( account ) {
			const { namespaces } = await source.siteInfo();
			const owners = new Set<string>();
			let looked = 0;
			let next: Readonly<Record<string, string>> | undefined = {};
			while ( next !== undefined && looked < MOST_BACKLINKS ) {
				const answer = await reading.read( {
					action: 'query', list: 'backlinks', bltitle: titles.people( account ), blfilterredir: 'nonredirects',
					bllimit: 'max', ...next,
				} ) as BacklinksAnswer;
				const pages = answer.query?.backlinks ?? [];
				looked += pages.length;
				pages.forEach( ( { title } ) => {
					const owner = recordsOwner( title, titles.root, namespaces.get( 2 ) );
					if ( owner !== null && owner !== account ) {
						owners.add( owner );
					}
				} );
				next = answer.continue;
			}
			return Array.from( owners );
		},

		async accountStates( users ) {
			const answer = await reading.read( { action: 'query', list: 'users', ususers: users.slice(), usprop: 'blockinfo' } ) as UsersAnswer;
			return new Map( ( answer.query?.users ?? [] ).map(
				( { name, missing, invalid, blockid, blockpartial } ): [ string, AccountState ] =>
					[ name, missing || invalid ? 'missing' : blockid !== undefined && !blockpartial ? 'blocked' : 'active' ],
			) );
		},

		addSection: ( { title, heading, text }, consent = {} ) => new Promise( ( resolve, reject ) => {
			const sent = api.postWithToken( 'csrf', {
				formatversion: 2,
				errorformat: 'html',
				errorlang: language,
				errorsuselocal: true,
				action: 'edit',
				title,
				section: 'new',
				sectiontitle: encodeText( heading ),
				text,
				// Who has turned their talk page into a redirect wants to be written to where it leads.
				redirect: true,
				...consent.captcha ? { captchaid: consent.captcha.id, captchaword: consent.captcha.word } : {},
				...user === null ? { assert: 'anon' } : { assertuser: user },
			} ) as unknown as JQuery.Promise<EditAnswer>;
			sent.then( ( answer ) => resolve( answer ), ( ...reasons: unknown[] ) => {
				reject( faultOf( String( reasons[ 0 ] ), reasons[ 1 ] ) );
			} );
		} ).then( ( answer ) => outcomeOf( answer as EditAnswer, 0 ) ),

		async time() {
			const { curtimestamp } = await reading.read( { action: 'query', curtimestamp: true } ) as { curtimestamp?: string };
			return new Date( curtimestamp ?? '' );
		},
	};
}
