import { EXCLUSION_TEMPLATES, isBotExcluded } from '../../src/bot/bot-exclusion';
import { createTemplateReader } from '../../src/core/wikitext/template-reader';

const read = createTemplateReader( { templates: EXCLUSION_TEMPLATES } );

describe( 'isBotExcluded', () => {
	it.each( [
		[ '', false ],
		[ '{{nobots}}', true ],
		[ '{{NoBots}}', false ],
		[ '{{Nobots}}', true ],
		[ '{{bots}}', false ],
		[ '{{nobots|Other}}', false ],
		[ '{{nobots|Other, Skills_bot}}', true ],
		[ '{{bots|deny=all}}', true ],
		[ '{{bots|deny=none}}', false ],
		[ '{{bots|deny=Other,skills bot}}', true ],
		[ '{{bots|deny=LocalSkills}}', true ],
		[ '{{bots|deny=Other}}', false ],
		[ '{{bots|allow=all}}', false ],
		[ '{{bots|allow=none}}', true ],
		[ '{{bots|allow=Other}}', true ],
		[ '{{bots|allow=Other, Skills bot}}', false ],
		[ '{{bots|optout=all}}', false ],
		[ '{{bots|allow=all}} {{nobots}}', true ],
		[ '<nowiki>{{nobots}}</nowiki><!-- {{nobots}} -->', false ],
		[ '{{box|{{nobots}}}}', true ],
	] )( '%s: %s', ( text, expected ) => {
		expect( isBotExcluded( read( text ), [ 'Skills bot', 'LocalSkills' ] ) ).toBe( expected );
	} );
} );
