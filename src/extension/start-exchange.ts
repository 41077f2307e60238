import { createPageTitles } from '../core/pages';
import { createLanguageNames } from '../core/i18n/language-names';
import type { AskRequest } from '../ui/exchange-meeting/ask-request';
import { createMessages } from '../ui/messages';
import { openExchangeDialog } from '../ui/exchange/exchange-dialog';
import { createApiSource } from '../wiki/action-api/api-source';
import { createBrowserWiki } from '../wiki/browser/browser-wiki';
import { createPersonCallReader } from '../wiki/browser/person-words';
import { createReadingApi } from '../wiki/browser/reading-api';
import { createCatalogues } from '../wiki/browser/catalogues';
import { readOwnText } from '../wiki/exchange/read-exchange';
import { readConfiguredRoot } from './configured-root';
import { loadModules } from './load-modules';
import { MEETING_MODULES, type EditRecordRequest } from './exchange-buttons';
import type { EndingRequest } from './meeting-buttons';
import { namesOfNamespace } from './namespace-names';
import { createTimeFormat, MINUTE, RECORDED_DAY } from './time-format';
import type { ExchangeContext } from '../ui/exchange/exchange-context';
import { reloadPage } from './return-focus';

const [ USER_NAMESPACE, TEMPLATE_NAMESPACE ] = [ 2, 10 ];

/**
 * @param root
 * @param userName
 * @param opener - Where the focus goes when another dialog that follows is closed
 * @param afterwards - Takes what is to be done as soon as the dialog is closed
 */
function createContext(
	root: string, userName: string, opener: HTMLElement, afterwards: ( act: () => void ) => void,
): ExchangeContext {
	const messages = createMessages( mw, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' );
	const api = new mw.Api();
	const reading = createReadingApi( {
		api, language: messages.language, rights: () => mw.user.getRights(), onWait: () => undefined,
	} );
	const source = createApiSource( reading );
	const titles = createPageTitles( root );
	const nameOf = createLanguageNames( messages.language );
	const catalogues = createCatalogues( api, messages.language );
	const canMeet = MEETING_MODULES.some( ( names ) => names.some( ( name ) => mw.loader.getState( name ) !== null ) );
	const [ userNamespace ] = [ mw.config.get( 'wgFormattedNamespaces' )[ USER_NAMESPACE ] ?? 'User' ];
	return {
		wiki: createBrowserWiki( { api, user: userName, language: messages.language } ),
		loadLanguages: () => catalogues.loadLanguages(),
		titles,
		messages,
		user: { name: userName },
		templateNamespaces: namesOfNamespace( TEMPLATE_NAMESPACE ),
		readPersonCalls: createPersonCallReader( source ),
		ownTextOf: ( title ) => readOwnText( { source, titles }, title, userName ),
		userNamespaces: [ userNamespace, ...namesOfNamespace( USER_NAMESPACE ) ],
		storage: mw.storage,
		wikiId: mw.config.get( 'wgWikiID' ) || mw.config.get( 'wgDBname' ),
		pageTitle: mw.config.get( 'wgPageName' ).replace( /_/g, ' ' ),
		now: () => new Date(),
		minutesAhead: () => -new Date().getTimezoneOffset(),
		pageUrl: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		talkPage: ( title ) => mw.Title.newFromText( title )?.getTalkPage()?.getPrefixedText() ?? null,
		formatTime: createTimeFormat( MINUTE ),
		formatDate: createTimeFormat( RECORDED_DAY ),
		languageName: ( code ) => nameOf( code ) ?? code,
		ask: canMeet ? ( suggestion ) => afterwards( () => {
			loadModules( MEETING_MODULES ).then( () => {
				mw.hook<[ AskRequest ]>( 'localSkills.ask' ).fire( { ...suggestion, opener } );
			} );
		} ) : null,
		checkEnding: canMeet ? async ( { kind, id }, way, until ) => {
			await loadModules( MEETING_MODULES );
			return new Promise( ( found, failed ) => {
				mw.hook<[ EndingRequest ]>( 'localSkills.checkEnding' ).fire( { kind, id, way, until, found, failed } );
			} );
		} : null,
		showMine: canMeet ? () => afterwards( () => {
			loadModules( MEETING_MODULES ).then( () => {
				mw.hook<[ { opener: HTMLElement } ]>( 'localSkills.myExchanges' ).fire( { opener } );
			} );
		} ) : null,
	};
}

/** Opens the dialog for offers and searches whenever a page asks for it. */
export function startExchange(): void {
	let isOpen = false;
	mw.hook<[ EditRecordRequest ]>( 'localSkills.editRecord' ).add( ( request ) => {
		const userName = mw.user.getName();
		if ( isOpen || userName === null || mw.user.isTemp() ) {
			return;
		}
		isOpen = true;
		const end = (): void => {
			isOpen = false;
			request.opener.focus();
		};
		readConfiguredRoot( new mw.Api() ).then( ( root ) => {
			let next: ( () => void ) | null = null;
			const context = createContext( root, userName, request.opener, ( act ) => {
				next = act;
			} );
			const { skill, skills = skill === undefined ? [] : [ { skill, level: null } ] } = request;
			openExchangeDialog( context, {
				direction: request.direction, id: request.id, view: request.view ?? 'change', page: request.page ?? null, skills,
			}, ( savedPages ) => {
				if ( next !== null ) {
					isOpen = false;
					next();
					request.onClosed?.();
				} else if ( savedPages.includes( context.pageTitle ) ) {
					// The cards behind the dialog are out of date now.
					reloadPage( request.opener );
				} else {
					end();
					request.onClosed?.();
				}
			} );
		}, () => {
			mw.notify( mw.msg( 'localskills-start-failed' ), { type: 'error' } );
			end();
		} );
	} );
}
