import { join } from 'node:path';
import { createMessages, readMessageTexts } from '../../src/bot/messages';

const texts = readMessageTexts( join( __dirname, '../../i18n' ) );

/** The project's own English texts. */
export const english = createMessages( texts, { code: 'en', fallbacks: [], direction: 'ltr' } );

/** Whether the project has a message with this key. */
export const hasMessage = ( key: string ): boolean => key in ( texts.get( 'en' ) ?? {} );

/** The project's own texts in a language, without numbers and plurals of its own. */
export const messagesIn = ( code: string ): ReturnType<typeof createMessages> =>
	createMessages( texts, { code, fallbacks: [], direction: code === 'ar' ? 'rtl' : 'ltr' } );
