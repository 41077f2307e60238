/** What VisualEditor asks of the wiki, without its surface: a page as Parsoid's HTML, and the changed HTML saved as wikitext. */
import type { ApiClient } from './api-client';

/** Parameter → wikitext, as VisualEditor's form for templates holds it; `null` takes one off. */
export type TemplateValues = Readonly<Record<string, string | null>>;

interface TransclusionPart {
	readonly template: {
		readonly target: { readonly wt: string; readonly href?: string };
		readonly params: Record<string, { wt: string }>;
	};
}

const ATTRIBUTE = /data-mw=(?:'([^']*)'|"([^"]*)")/g;

function decode( attribute: string ): string {
	const characters: Readonly<Record<string, string>> = { quot: '"', apos: '\'', lt: '<', gt: '>', amp: '&' };
	return attribute.replace( /&(?:(quot|apos|lt|gt|amp)|#(\d+));/g, ( _all, name: string | undefined, code: string ) =>
		name === undefined ? String.fromCodePoint( Number( code ) ) : characters[ name ] as string );
}

function encode( value: string ): string {
	return value.replace( /&/g, '&amp;' ).replace( /'/g, '&#39;' ).replace( /</g, '&lt;' );
}

async function saveVisually( client: ApiClient, title: string, change: ( html: string ) => string ): Promise<void> {
	const { visualeditor: read, ...fault } = await client.get( { action: 'visualeditor', paction: 'parse', page: title } );
	if ( read?.result !== 'success' ) {
		throw new Error( `${ title } cannot be edited visually: ${ JSON.stringify( fault ) }` );
	}
	const answer = await client.post( {
		action: 'visualeditoredit', paction: 'save', page: title, html: change( read.content as string ), etag: read.etag,
		oldid: String( read.oldid ), basetimestamp: read.basetimestamp, starttimestamp: read.starttimestamp,
	} );
	if ( answer.visualeditoredit?.result !== 'success' ) {
		throw new Error( `${ title } was not saved: ${ JSON.stringify( answer ) }` );
	}
}

/** Changes what the first call of a template holds, as somebody does in VisualEditor's form for it. */
export async function changeTemplate( client: ApiClient, title: string, values: TemplateValues ): Promise<void> {
	let isChanged = false;
	const change = ( all: string, single: string | undefined, double: string ): string => {
		const { parts = [], ...more } = JSON.parse( decode( single ?? double ) ) as { parts?: TransclusionPart[] };
		const [ first ] = parts;
		if ( isChanged || first?.template === undefined ) {
			return all;
		}
		isChanged = true;
		Object.entries( values ).forEach( ( [ name, wt ] ) => {
			if ( wt === null ) {
				delete first.template.params[ name ];
			} else {
				first.template.params[ name ] = { wt };
			}
		} );
		return `data-mw='${ encode( JSON.stringify( { parts, ...more } ) ) }'`;
	};
	await saveVisually( client, title, ( html ) => html.replace( ATTRIBUTE, change ) );
}

/** Puts a call of a template at the end of a page, as somebody does with Insert → Template. */
export function insertTemplate(
	client: ApiClient, title: string, template: string, values: Readonly<Record<string, string>>,
): Promise<void> {
	const params = Object.fromEntries( Object.entries( values ).map( ( [ name, wt ] ) => [ name, { wt } ] ) );
	const target = { wt: template, href: `./Template:${ template.replace( / /g, '_' ) }` };
	const data = encode( JSON.stringify( { parts: [ { template: { target, params, i: 0 } } ] } ) );
	const call = `<span typeof="mw:Transclusion" data-mw='${ data }'></span>`;
	return saveVisually( client, title, ( html ) => html.replace( '</body>', () => `${ call }</body>` ) );
}
