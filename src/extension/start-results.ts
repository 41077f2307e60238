import { createMessages } from '../ui/messages';
import { createMessagesInLanguage } from '../ui/messages-in-language';
import { openResultsDialog } from '../ui/survey-results/results-dialog';
import type { ResultsContext } from '../ui/survey-results/results-context';
import { createResultsReader } from '../wiki/browser/answer-source';
import type { ShowResultsRequest } from './results-tools';
import { createTimeFormat, MINUTE } from './time-format';

/** Milliseconds for one answer of the wiki: on a slow line, hundreds of answers with their texts take their time. */
const TIMEOUT = 120000;

function createContext( surveyId: string ): ResultsContext {
	const messages = createMessages( mw, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' );
	const texts = mw.messages.get() as unknown as Readonly<Record<string, string>>;
	return {
		surveyId,
		messages,
		reportMessages: createMessagesInLanguage( messages.language, texts, messages ),
		createReader: ( onWait ) => createResultsReader( {
			api: new mw.Api( { ajax: { timeout: TIMEOUT } } ),
			language: messages.language,
			rights: () => mw.user.getRights(),
			onWait,
		} ),
		now: () => new Date(),
		formatTime: createTimeFormat( MINUTE ),
		pageUrl: ( title ) => mw.util.getUrl( title ),
		enliven: ( content ) => {
			mw.hook( 'wikipage.content' ).fire( $( content ) );
		},
	};
}

/** Shows the results of a survey as they are now whenever a page asks for it. */
export function startResults(): void {
	let isOpen = false;
	mw.hook<[ ShowResultsRequest ]>( 'localSkills.showResults' ).add( ( { surveyId, opener } ) => {
		if ( !isOpen ) {
			isOpen = true;
			openResultsDialog( createContext( surveyId ), () => {
				isOpen = false;
				opener.focus();
			} );
		}
	} );
}
