/**
 * Names in double braces that MediaWiki 1.43 takes for itself before it looks for a template, in English; wikis in
 * other languages understand these too. Those that begin with `#` are left out: no template can have such a name.
 *
 * @see https://www.mediawiki.org/wiki/Help:Magic_words
 */

function words( list: string ): string[] {
	return list.split( ' ' );
}

/** Both a variable and, with a colon, a function. */
const PAGE_AND_SITE = words(
	'PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME ' +
	'BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE ' +
	'REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER ' +
	'CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ' +
	'ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS',
);

/** Variables such as `{{PAGENAME}}`: only without arguments, and only spelled like this. */
const VARIABLES: ReadonlySet<string> = new Set( PAGE_AND_SITE.concat( words(
	'! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY ' +
	'CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME ' +
	'LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK ' +
	'CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK ' +
	'CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE',
) ) );

/** Variables whose case does not matter. */
const VARIABLES_OF_ANY_CASE: ReadonlySet<string> = new Set( words( 'articlepath pageid server servername scriptpath stylepath' ) );

/** What stands before the colon of a function such as `{{DEFAULTSORT:…}}`, spelled like this. */
const FUNCTIONS: ReadonlySet<string> = new Set( PAGE_AND_SITE.concat( words(
	'NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE ' +
	'PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE',
) ) );

/** Functions whose case does not matter. */
const FUNCTIONS_OF_ANY_CASE: ReadonlySet<string> = new Set( words(
	'ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar ' +
	'gender plural bidi padleft padright anchorencode filepath pageid int',
) );

/**
 * Whether `{{name}}`, without arguments, is a variable.
 *
 * @param name
 */
export function isVariable( name: string ): boolean {
	return VARIABLES.has( name ) || VARIABLES_OF_ANY_CASE.has( name.toLowerCase() );
}

/**
 * Whether `{{name:…}}` is a parser function.
 *
 * @param name - What stands before the colon
 */
export function isParserFunction( name: string ): boolean {
	return FUNCTIONS.has( name ) || FUNCTIONS_OF_ANY_CASE.has( name.toLowerCase() );
}
