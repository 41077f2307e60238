import { createPageTitles } from '../core/pages';
import { createMessages } from '../ui/messages';
import { createMessagesInLanguage } from '../ui/messages-in-language';
import { createBrowserWiki } from '../wiki/browser/browser-wiki';
import { createPageLister } from '../wiki/browser/page-lister';
import { bundledSurveys } from './bundled-surveys';
import { loadPickers } from './load-pickers';
import type { CatalogueReader } from '../wiki/port';
import type { MakingContext } from '../ui/survey-making/making-context';

/** Gives the interface's texts in a language, as `i18n/<language>.json` has them. */
export type LoadTexts = ( language: string ) => Promise<Readonly<Record<string, string>>>;

/** What ES2020 knows of names; the types of the code end at ES2017. */
type DisplayNames = new ( locales: readonly string[], options: { type: 'language'; fallback: 'code' } ) => { of( code: string ): string };

/** What languages are called in the reader's language, as far as the browser knows. */
function createLanguageNames( reader: string ): ( code: string ) => string {
	const { DisplayNames: Names } = Intl as unknown as { DisplayNames?: DisplayNames };
	const find = ( locale: string, code: string ): string => {
		try {
			return Names === undefined ? code : new Names( [ locale, 'en' ], { type: 'language', fallback: 'code' } ).of( code );
		} catch {
			// MediaWiki has codes that are none of BCP 47.
			return code;
		}
	};
	return ( code ) => {
		const name = find( reader, code );
		return name === code ? find( code, code ) : name;
	};
}

/** Writes times as the reader's language does; the page's own language code is BCP 47, MediaWiki's may not be. */
function createTimeFormat( options: Intl.DateTimeFormatOptions ): ( time: string ) => string {
	const format = new Intl.DateTimeFormat( document.documentElement.lang || 'en', options );
	return ( time ) => format.format( new Date( time ) );
}

/**
 * What the dialog works with, on the wiki that the page was loaded from.
 *
 * @param root - Title of the page below which everything stands
 * @param userName - The account
 * @param loadTexts
 */
export function createMakingContext( root: string, userName: string, loadTexts: LoadTexts ): MakingContext {
	const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
	const messages = createMessages( mw, direction );
	const api = new mw.Api();
	const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
	let catalogue: CatalogueReader | null = null;
	const catalogues = async (): Promise<CatalogueReader> => {
		const { createCatalogues } = await loadPickers();
		catalogue = catalogue ?? createCatalogues( api, messages.language );
		return catalogue;
	};
	return {
		wiki: {
			...createBrowserWiki( { api, user: userName, language: messages.language } ),
			...createPageLister( { api, namespaces: mw.config.get( 'wgNamespaceIds' ) } ),
		},
		catalogue: {
			loadLanguages: async () => ( await catalogues() ).loadLanguages(),
			loadWikis: async () => ( await catalogues() ).loadWikis(),
		},
		titles: createPageTitles( root ),
		messages,
		user: {
			name: userName,
			isTemporary: mw.user.isTemp(),
			editCount: mw.config.get( 'wgUserEditCount' ) || 0,
			groups: mw.config.get( 'wgUserGroups' ) || [],
		},
		storage: mw.storage,
		wikiId: mw.config.get( 'wgWikiID' ) || mw.config.get( 'wgDBname' ),
		contentLanguage: mw.config.get( 'wgContentLanguage' ),
		hasTranslate: mw.loader.getState( 'ext.translate' ) !== null,
		pageTitle: mw.config.get( 'wgPageName' ),
		bundledSurveys,
		now: () => new Date(),
		pageUrl: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		formatTime: createTimeFormat( { ...day, hour: 'numeric', minute: '2-digit' } ),
		formatDate: createTimeFormat( { ...day, timeZone: 'UTC' } ),
		languageName: createLanguageNames( document.documentElement.lang || 'en' ),
		messagesIn: async ( language ) => language === messages.language ? messages :
			createMessagesInLanguage( language, await loadTexts( language ), messages ),
		loadPickers,
		goTo( url ) {
			window.location.href = url;
		},
	};
}
