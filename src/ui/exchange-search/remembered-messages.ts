import type { Messages } from '../../core/i18n/messages';

/** More than the cards of any search ask for. */
const MOST = 2000;

/**
 * Messages that are put together once: a message takes longer than everything else that a card is made of.
 *
 * @param messages
 */
export function rememberedMessages( messages: Messages ): Messages {
	const texts = new Map<string, string>();
	return {
		...messages,
		text: ( key, ...parameters ) => {
			const name = [ key, ...parameters ].join( '\n' );
			let text = texts.get( name );
			if ( text === undefined ) {
				text = messages.text( key, ...parameters );
				if ( texts.size < MOST ) {
					texts.set( name, text );
				}
			}
			return text;
		},
	};
}
