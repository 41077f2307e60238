/** Tags that MediaWiki gives to PHP code: what is in them is no wikitext to the preprocessor. */

/**
 * Those of MediaWiki 1.43 itself, of the extensions that come with it, and of those on all of Wikimedia's wikis. A wiki
 * lists its own at `api.php?action=query&meta=siteinfo&siprop=extensiontags`. `translate` is none of them: templates
 * in it are called.
 */
export const DEFAULT_EXTENSION_TAGS: readonly string[] = [
	// MediaWiki
	'gallery', 'indicator', 'langconvert', 'nowiki', 'pre',
	// CategoryTree, Cite, ImageMap, InputBox, Math, Poem, SyntaxHighlight, TemplateData
	'categorytree', 'ce', 'chem', 'imagemap', 'inputbox', 'math', 'poem', 'ref', 'references', 'source', 'syntaxhighlight', 'templatedata',
	// Graph, Kartographer, LabeledSectionTransclusion, Phonos, Score, TemplateStyles, Timeline, Translate, WikiHiero
	'graph', 'mapframe', 'maplink', 'section', 'phonos', 'score', 'templatestyles', 'timeline', 'languages', 'hiero',
];
