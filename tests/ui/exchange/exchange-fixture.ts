/** A wiki with a list of skills, and Ana in front of the dialog for offers and searches. */
import english from '../../../i18n/en.json';
import { PERSON_TEMPLATES } from '../../../src/core/exchange/exchange-templates';
import { createPageTitles } from '../../../src/core/pages';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { createMessages } from '../../../src/ui/messages';
import { createMemoryWiki, type MemoryWiki } from '../memory-wiki';
import { createMemoryStorage } from '../survey-fixture';
import type { ExchangeContext } from '../../../src/ui/exchange/exchange-context';

export const PEOPLE = 'LocalSkills/People/Ana';

export interface ExchangeFixture {
	readonly context: ExchangeContext;
	readonly wiki: MemoryWiki;
}

/**
 * @param changes - To the context
 */
export function createExchangeFixture( changes: Partial<ExchangeContext> = {} ): ExchangeFixture {
	mw.messages.set( english as unknown as Record<string, string> );
	document.body.innerHTML = '';
	const wiki = createMemoryWiki( 'Ana' );
	wiki.put( 'LocalSkills/Skills.json', JSON.stringify( { locale: 'en', skills: [
		{ id: 'finance', label: { default: 'Finance' } },
		{ id: 'budgeting', parent: 'finance', label: { default: 'Budgeting' }, aliases: { default: [ 'money plans' ] } },
		{ id: 'lua', label: { default: 'Lua modules' } },
	] } ), 'Coordinator' );
	const context: ExchangeContext = {
		wiki,
		loadLanguages: wiki.loadLanguages,
		titles: createPageTitles(),
		messages: createMessages( mw, 'ltr' ),
		user: { name: 'Ana' },
		templateNamespaces: [],
		readPersonCalls: () => Promise.resolve( createTemplateReader( { templates: PERSON_TEMPLATES } ) ),
		ownTextOf: ( title ) => Promise.resolve( wiki.ownText( title ) ),
		userNamespaces: [ 'User' ],
		storage: createMemoryStorage(),
		wikiId: 'testwiki',
		pageTitle: 'LocalSkills',
		now: () => new Date( '2026-11-29T10:11:12Z' ),
		minutesAhead: () => 60,
		pageUrl: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		talkPage: ( title ) => `Talk:${ title }`,
		formatTime: ( time ) => `<${ time }>`,
		formatDate: ( day ) => `<${ day }>`,
		languageName: ( code ) => code,
		ask: null,
		checkEnding: null,
		showMine: null,
		...changes,
	};
	return { context, wiki };
}
