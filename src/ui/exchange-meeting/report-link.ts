import { isWebAddress } from '../../core/site-configuration';
import { element } from '../element';
import type { MeetingContext } from './meeting-context';

/** A link to the wiki's own way of reporting what is not right between people: a title or an address. */
export function reportLink( { messages, pageUrl }: MeetingContext, page: string ): HTMLAnchorElement {
	return element( 'a', { href: isWebAddress( page ) ? page : pageUrl( page ), target: '_blank', rel: 'noopener' },
		messages.text( 'localskills-meeting-report' ) );
}
