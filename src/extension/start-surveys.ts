import { createPageTitles, DEFAULT_ROOT, ID_PATTERN } from '../core/pages';
import { createMessages } from '../ui/messages';
import { showSurvey } from '../ui/survey-form/survey-place';
import { createBrowserWiki } from '../wiki/browser/browser-wiki';
import { readAccount } from './account';
import { knownRoot } from './configured-root';
import { saveBelow } from './save-below';
import { hasExchange, openExchange } from './exchange-buttons';
import { loadPart } from './load-part';
import { loadPickers } from './load-pickers';
import { namesOfNamespace } from './namespace-names';
import { createTimeFormat, MINUTE, RECORDED_DAY } from './time-format';
import { loadOnce } from '../ui/survey-form/load-once';
import type { Saving } from '../ui/survey-form/saving';
import type { CatalogueReader } from '../wiki/port';
import type { SurveyContext } from '../ui/survey-form/survey-context';

/** Where `{{Skills survey}}` says which survey its page is. */
const SURVEYS = '.ext-localSkills-survey[data-localskills-survey]';

const TEMPLATE_NAMESPACE = 10;

const saving = loadOnce( () => loadPart<Saving>( 'saving' ) );

function createContext( container: HTMLElement, surveyId: string ): SurveyContext {
	const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
	const messages = createMessages( mw, direction );
	const userName = mw.user.getName();
	const told = knownRoot();
	const root = told ?? ( container.getAttribute( 'data-localskills-root' ) || DEFAULT_ROOT );
	const api = new mw.Api();
	const wiki = createBrowserWiki( { api, user: userName, language: messages.language } );
	let catalogues: CatalogueReader | null = null;
	const readCatalogues = async (): Promise<CatalogueReader> => {
		const { createCatalogues } = await loadPickers();
		catalogues = catalogues || createCatalogues( api, messages.language );
		return catalogues;
	};
	return {
		surveyId,
		wiki: {
			...wiki,
			save: told === null ? ( edit ) => saveBelow( root, api, messages, () => wiki.save( edit ) ) : wiki.save,
			loadLanguages: async () => ( await readCatalogues() ).loadLanguages(),
			loadWikis: async () => ( await readCatalogues() ).loadWikis(),
		},
		loadPickers,
		saving,
		templateNamespaces: namesOfNamespace( TEMPLATE_NAMESPACE ),
		openExchange: mw.user.isNamed() && hasExchange() ?
			( kind, skills, opener, onClosed ) => openExchange( { direction: kind, id: null, skills, opener, onClosed } ) : null,
		goTo( url ) {
			window.location.href = url;
		},
		titles: createPageTitles( root ),
		messages,
		user: userName === null ? null : readAccount( userName ),
		storage: mw.storage,
		wikiId: mw.config.get( 'wgWikiID' ) || mw.config.get( 'wgDBname' ),
		pageTitle: mw.config.get( 'wgPageName' ),
		now: () => new Date(),
		pageUrl: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		formatTime: createTimeFormat( MINUTE ),
		formatDate: createTimeFormat( RECORDED_DAY ),
	};
}

/**
 * Puts the form into every survey on the page, now and whenever the page's content is shown anew.
 * Previews keep the readable questions: what is shown there is not the page that people answer.
 */
export function startSurveys(): void {
	if ( mw.config.get( 'wgAction' ) !== 'view' ) {
		return;
	}
	const started = new WeakSet<HTMLElement>();
	mw.hook( 'wikipage.content' ).add( ( $content: JQuery ) => {
		$content.find( SURVEYS ).each( ( _index, container ) => {
			const surveyId = container.getAttribute( 'data-localskills-survey' ) || '';
			if ( !started.has( container ) && ID_PATTERN.test( surveyId ) ) {
				started.add( container );
				showSurvey( container, createContext( container, surveyId ) );
			}
		} );
	} );
}
