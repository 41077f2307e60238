import { addressLink, type Markup, plainText } from './markup';

export interface PageInLanguage {
	/** As MediaWiki names it. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly title: string;
}

/**
 * Links to the same page in each language, each in its own words.
 *
 * @param pages - The page in each language that it is there in
 * @param name - What the links are, for screen readers
 * @param markup - Of the page that they stand on
 * @return Lines of wikitext; none where there is one language only
 */
export function languageLinks( pages: readonly PageInLanguage[], name: string, markup: Markup ): string[] {
	return pages.length < 2 ? [] : [
		`<div class="ext-localSkills-languages" role="navigation" aria-label="${ plainText( { text: name } ) }">`,
		`<span class="ext-localSkills-languages-label">${ markup.say( 'localskills-results-languages-label' ) }</span>`,
		'<ul>',
		...pages.map( ( { language, direction, title } ) => {
			const own = `<span lang="${ language }" dir="${ direction }">{{#language:${ language }}}</span>`;
			return `<li>${ language === markup.messages.language ? `<strong>${ own }</strong>` : addressLink( title, own ) }</li>`;
		} ),
		'</ul>',
		'</div>',
	];
}
