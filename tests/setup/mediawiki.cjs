/* eslint-env browser */
/** MediaWiki's own browser code (mock-mediawiki), jQuery, OOjs and OOUI for tests of the interface. */
require( 'mock-mediawiki' );

// OOUI is written for pages, where its parts find each other as global variables.
global.OO = require( 'oojs' );
window.OO = global.OO;
require( 'oojs-ui/dist/oojs-ui-core.js' );
require( 'oojs-ui/dist/oojs-ui-wikimediaui.js' );

// jsdom lays nothing out, so it has no scrolling either.
window.HTMLElement.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

global.mw.config.set( {
	wgUserLanguage: 'en',
	wgContentLanguage: 'en',
	wgUserName: 'Ana',
	wgDBname: 'testwiki',
	wgScript: '/w/index.php',
	wgScriptPath: '/w',
	wgArticlePath: '/wiki/$1',
	wgPageName: 'LocalSkills/Survey/skills-2026',
	wgTranslateNumerals: true,
} );
