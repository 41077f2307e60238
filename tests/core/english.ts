import { join } from 'node:path';
import { createMessages, readMessageTexts } from '../../src/bot/messages';

const texts = readMessageTexts( join( __dirname, '../../i18n' ) );

/** The project's own English texts. */
export const english = createMessages( texts, { code: 'en', fallbacks: [], direction: 'ltr' } );

/** Whether the project has a message with this key. */
export const hasMessage = ( key: string ): boolean => key in ( texts.get( 'en' ) ?? {} );
