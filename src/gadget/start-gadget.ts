/** What every gadget does first: its messages, which nobody sends along as ResourceLoader does for an extension. */
import { loadMessages, type MessageTexts } from './load-messages';

/** Put in by the build: the gadget's name, with which its pages begin. */
declare const LOCALSKILLS_GADGET: string;
/** Put in by the build: the English texts that the browser shows. */
declare const LOCALSKILLS_GADGET_MESSAGES: MessageTexts;
/** Put in by the build: codes of the other languages in i18n/. */
declare const LOCALSKILLS_GADGET_LANGUAGES: readonly string[];
/** Put in by the build: differs whenever the texts do, so that browsers may keep them for long. */
declare const LOCALSKILLS_GADGET_TEXTS_VERSION: string;

/** How long a browser may keep a language, in seconds. */
const CACHED = 30 * 24 * 60 * 60;

/** The page of a language, such as `MediaWiki:Gadget-LocalSkills-i18n-fr.json`, as it is. */
export function readTexts( language: string ): Promise<unknown> {
	return Promise.resolve( $.ajax( {
		url: mw.util.wikiScript(),
		data: {
			title: `MediaWiki:Gadget-${ LOCALSKILLS_GADGET }-i18n-${ language }.json`,
			action: 'raw',
			ctype: 'application/json',
			maxage: CACHED,
			smaxage: CACHED,
			version: LOCALSKILLS_GADGET_TEXTS_VERSION,
		},
		dataType: 'json',
		timeout: 15000,
	} ) );
}

/**
 * The texts of a language; those that come along for English, none where a language has no page, so that the reader's
 * own stand in.
 */
export async function readTextsIn( language: string ): Promise<MessageTexts> {
	if ( language === 'en' ) {
		return LOCALSKILLS_GADGET_MESSAGES;
	}
	const texts = await readTexts( language ).catch( () => null );
	return typeof texts === 'object' && texts !== null ? texts as MessageTexts : {};
}

/**
 * Loads the gadget's texts in the reader's language, then starts it.
 *
 * @param start
 */
export async function startGadget( start: () => void ): Promise<void> {
	await loadMessages( {
		english: LOCALSKILLS_GADGET_MESSAGES,
		languages: LOCALSKILLS_GADGET_LANGUAGES,
		chain: mw.language.getFallbackLanguageChain(),
		readTexts,
		set: ( texts ) => {
			mw.messages.set( texts );
		},
	} );
	start();
}
