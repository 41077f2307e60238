/** Pages of a dump on which accounts offer and seek skills: few, and anywhere. */
import { PERSON_TEMPLATES } from '../../core/exchange/exchange-templates';
import { createTemplateReader, type TemplateReader } from '../../core/wikitext/template-reader';
import { detachedPage, type DumpPage } from './dump-page';
import type { KnownPages } from './known-pages';

const USER_NAMESPACE = 2;
const PEOPLE = '/People/';

/** The name of the account whose page it is, by its title; null for a page that is nobody's. */
export function exchangeOwner( title: string, namespace: number ): string | null {
	const people = title.indexOf( PEOPLE );
	return namespace === USER_NAMESPACE ? title.slice( title.indexOf( ':' ) + 1 ).split( '/', 1 )[ 0 ] as string :
		people === -1 ? null : title.slice( people + PEOPLE.length );
}

export interface ExchangePages {
	/** Looks at a page that is somebody's, and keeps it if it calls one of the templates. */
	look( page: DumpPage ): void;
	/** Those that call one of the templates, by their names without the namespace; by title. */
	calling( templates: readonly string[] ): readonly DumpPage[];
	page( title: string ): DumpPage | undefined;
	/** Forgets what other pages than templates have said: the files are read again. */
	clear(): void;
}

/**
 * @param known
 * @param onRedirects - Told that the redirects to a template, by its title, are used as they are known now
 */
export function createExchangePages( known: KnownPages, onRedirects: ( title: string ) => void ): ExchangePages {
	const pages = new Map<string, { readonly page: DumpPage; readonly templates: ReadonlySet<string> }>();
	let readCalls: TemplateReader | null = null;

	function createReader(): TemplateReader {
		const { namespaces, extensionTags } = known.siteInfo();
		const templateNamespaces = namespaces.get( 10 ) ?? [ 'Template' ];
		const redirects: Record<string, string> = {};
		for ( const template of PERSON_TEMPLATES ) {
			const title = `${ templateNamespaces[ 0 ] ?? 'Template' }:${ template }`;
			onRedirects( title );
			known.redirectsTo( title ).forEach( ( redirect ) => {
				redirects[ redirect.slice( redirect.indexOf( ':' ) + 1 ) ] = template;
			} );
		}
		return createTemplateReader( { templates: PERSON_TEMPLATES, redirects, templateNamespaces, extensionTags } );
	}

	return {
		look: ( page ) => {
			const text = page.revisions[ 0 ]?.text ?? '';
			if ( !text.includes( '{{' ) ) {
				return;
			}
			readCalls ??= createReader();
			const templates = new Set( readCalls( text ).map( ( { template } ) => template ) );
			if ( templates.size > 0 ) {
				const own = detachedPage( page );
				pages.set( own.title, { page: own, templates } );
			}
		},
		calling: ( wanted ) => Array.from( pages.values() )
			.filter( ( { templates } ) => wanted.some( ( name ) => templates.has( name ) ) )
			.map( ( { page } ) => page ).sort( ( a, b ) => a.title < b.title ? -1 : 1 ),
		page: ( title ) => pages.get( title )?.page,
		clear: () => {
			pages.clear();
			readCalls = null;
		},
	};
}
