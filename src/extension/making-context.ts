import { createPageTitles } from '../core/pages';
import { createMessages } from '../ui/messages';
import { createMessagesInLanguage } from '../ui/messages-in-language';
import { createBrowserWiki } from '../wiki/browser/browser-wiki';
import { createPageLister } from '../wiki/browser/page-lister';
import { readAccount } from './account';
import { bundledSurveys } from './bundled-surveys';
import { createLanguageNames } from './language-names';
import { loadPickers } from './load-pickers';
import { createTimeFormat, MINUTE, RECORDED_DAY } from './time-format';
import type { CatalogueReader } from '../wiki/port';
import type { MakingContext } from '../ui/survey-making/making-context';

/** Gives the interface's texts in a language, as `i18n/<language>.json` has them. */
export type LoadTexts = ( language: string ) => Promise<Readonly<Record<string, string>>>;

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
		user: readAccount( userName ),
		storage: mw.storage,
		wikiId: mw.config.get( 'wgWikiID' ) || mw.config.get( 'wgDBname' ),
		contentLanguage: mw.config.get( 'wgContentLanguage' ),
		hasTranslate: mw.loader.getState( 'ext.translate' ) !== null,
		pageTitle: mw.config.get( 'wgPageName' ),
		bundledSurveys,
		now: () => new Date(),
		pageUrl: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		formatTime: createTimeFormat( MINUTE ),
		formatDate: createTimeFormat( RECORDED_DAY ),
		languageName: createLanguageNames( document.documentElement.lang || 'en' ),
		messagesIn: async ( language ) => language === messages.language ? messages :
			createMessagesInLanguage( language, await loadTexts( language ), messages ),
		loadPickers,
		goTo( url ) {
			window.location.href = url;
		},
	};
}
