/** Which of the wanted templates a call names, as MediaWiki finds out. */
import { isParserFunction, isVariable } from './magic-words';
import { createTitleParser, STOCK_NAMESPACES } from './title';
import type { NamespaceNames } from './title';
import { trimmedSlice } from './trim';

export interface TemplateNameOptions {
	/**
	 * The templates to look for. A name without a namespace is one of the namespace Template; `:Page` is a page of
	 * the main namespace, `User:Ana/Box` one of another.
	 */
	readonly templates: readonly string[];
	/** Pages that redirect to one of the templates: name of the redirect → name as in `templates`. */
	readonly redirects?: Readonly<Record<string, string>>;
	/** The wiki's names and aliases of the namespace Template. `Template` itself is always understood. */
	readonly templateNamespaces?: readonly string[];
	/** Names and aliases of the other namespaces, if the wiki is not in English or has more than usual. */
	readonly otherNamespaces?: readonly NamespaceNames[];
	/** Whether a template's first letter is a capital whatever is written (default, as nearly everywhere). */
	readonly capitalLinks?: boolean;
}

/**
 * @param name - What stands between the braces, up to the first pipe
 * @param hasArguments - Whether there is a pipe
 * @return The template's name as in the options, null when it is none of them
 */
export type TemplateNameMatcher = ( name: string, hasArguments: boolean ) => string | null;

const SUBSTITUTION = /^subst:/iu;
const SAFE_SUBSTITUTION = /^safesubst:/iu;
const UNPARSED = /^msgnw:/iu;
const MESSAGE = /^msg:/iu;
const RAW = /^raw:/iu;

/** Pages call few templates, but a hostile one could name any number. */
const MAX_REMEMBERED = 1000;
const MAX_REMEMBERED_LENGTH = 200;

/**
 * @param options
 * @throws RangeError when a wanted name is none that a page can have, or a redirect leads to a template that is not wanted
 */
export function createTemplateNameMatcher( options: TemplateNameOptions ): TemplateNameMatcher {
	const { templates, redirects = {}, templateNamespaces = [], otherNamespaces = [], capitalLinks = true } = options;
	const parseTitle = createTitleParser( {
		defaultNamespace: 'Template',
		namespaces: STOCK_NAMESPACES.concat( otherNamespaces, [ [ 'Template', ...templateNamespaces ] ] ),
		capitalLinks,
	} );
	const wanted = new Map<string, string>();
	const add = ( name: string, template: string ): void => {
		const title = parseTitle( name );
		if ( title === null ) {
			throw new RangeError( `“${ name }” cannot be a template: no page can have this title.` );
		}
		wanted.set( title, template );
	};
	for ( const redirect of Object.keys( redirects ) ) {
		const template = redirects[ redirect ] as string;
		if ( !templates.includes( template ) ) {
			throw new RangeError( `The redirect “${ redirect }” leads to “${ template }”, which is none of the templates to look for.` );
		}
		add( redirect, template );
	}
	templates.forEach( ( template ) => add( template, template ) );

	const match: TemplateNameMatcher = ( name, hasArguments ) => {
		let page = trimmedSlice( name, 0, name.length );
		// On a page that is saved already, what was to be substituted is plain text.
		if ( SUBSTITUTION.test( page ) ) {
			return null;
		}
		page = page.replace( SAFE_SUBSTITUTION, '' );
		page = trimmedSlice( page, 0, page.length );
		if ( !hasArguments && isVariable( page ) ) {
			return null;
		}
		page = ( UNPARSED.test( page ) ? page.replace( UNPARSED, '' ) : page.replace( MESSAGE, '' ) ).replace( RAW, '' );
		const colon = page.indexOf( ':' );
		if ( colon !== -1 && isParserFunction( page.slice( 0, colon ) ) ) {
			return null;
		}
		const title = parseTitle( page );
		return title === null ? null : wanted.get( title ) ?? null;
	};

	let remembered: Record<'with' | 'without', Map<string, string | null>> = { with: new Map(), without: new Map() };
	return ( name, hasArguments ) => {
		if ( name.length > MAX_REMEMBERED_LENGTH ) {
			return match( name, hasArguments );
		}
		const answers = hasArguments ? remembered.with : remembered.without;
		let template = answers.get( name );
		if ( template === undefined ) {
			if ( answers.size === MAX_REMEMBERED ) {
				remembered = { with: new Map(), without: new Map() };
			}
			template = match( name, hasArguments );
			answers.set( name, template );
		}
		return template;
	};
}
