import { SaveFault } from '../port';
import { saveFaultReason, saveFaultReasonOfStatus } from '../save-fault-reason';
import { plainText } from './plain-text';
import type { Captcha, PageEdit, PersonReader, SaveFaultReason, SaveOutcome, WikiPage, WikiReader, WikiWriter } from '../port';

/** The action API takes so many titles in one request from people without `apihighlimits`. */
const TITLES_PER_REQUEST = 50;

export interface BrowserWikiOptions {
	readonly api: mw.Api;
	/** The account that the page was opened under; null when logged out. Nothing is saved under any other. */
	readonly user: string | null;
	/** Code of the language that the wiki explains its errors in. */
	readonly language: string;
}

interface ApiError {
	readonly code: string;
	readonly html?: string;
	readonly text?: string;
	readonly data?: { readonly readonlyreason?: string };
}

interface ApiRevision {
	readonly revid: number;
	readonly parentid: number;
	readonly user?: string;
	readonly userid?: number;
	readonly timestamp: string;
	readonly slots?: { readonly main?: { readonly content?: string } };
}

interface ApiPage {
	readonly title: string;
	readonly ns: number;
	readonly redirect?: boolean;
	readonly missing?: boolean;
	readonly revisions?: readonly ApiRevision[];
	/** Why an action is not possible, by the action; none: it is. */
	readonly actions?: Readonly<Record<string, readonly ApiError[]>>;
}

interface QueryAnswer {
	readonly query?: {
		readonly normalized?: readonly { readonly from: string; readonly to: string }[];
		readonly pages?: readonly ApiPage[];
		/** By language, from N (native) and 5 down to 0 (none). */
		readonly babel?: Readonly<Record<string, string>>;
	};
}

/** What the API answers to an edit. */
export interface EditAnswer {
	readonly edit?: {
		readonly result: string;
		readonly oldrevid?: number;
		readonly newrevid?: number;
		readonly nochange?: boolean;
		readonly captcha?: {
			readonly id?: string | number;
			readonly mime?: string;
			readonly question?: string;
			readonly url?: string;
		};
		readonly code?: string;
		readonly info?: string;
		readonly warning?: string;
	};
}

/** What mw.Api rejects with: a code, and the API's errors or what is known of the HTTP answer. */
export function faultOf( code: string, details: unknown ): SaveFault {
	if ( code === 'http' || code === 'ok-but-empty' ) {
		const status = ( details as { xhr?: { status?: number } } | undefined )?.xhr?.status || 0;
		const reason: SaveFaultReason = saveFaultReasonOfStatus( status );
		return new SaveFault( reason, reason === 'other' ? `HTTP ${ status }` : '', { code } );
	}
	const errors: readonly ApiError[] = ( details as { errors?: readonly ApiError[] } | undefined )?.errors || [];
	const html = errors.map( ( error ) => error.html || '' ).filter( ( part ) => part !== '' ).join( '<hr>' );
	const texts = errors.map( ( error ) => error.html ? plainText( error.html ) : error.text || error.code );
	const readOnlyReason = errors.map( ( error ) => error.data?.readonlyreason ).find( ( given ) => given );
	if ( readOnlyReason ) {
		// The API's message leaves out the one thing that tells how long to wait. It is plain text.
		return new SaveFault( 'read-only', readOnlyReason, { code } );
	}
	return new SaveFault(
		saveFaultReason( errors.length ? errors.map( ( error ) => error.code ) : [ code ] ),
		texts.join( '\n\n' ),
		html === '' ? { code } : { code, html },
	);
}

function captchaOf( given: NonNullable<NonNullable<EditAnswer[ 'edit' ]>[ 'captcha' ]> ): Captcha {
	const question = given.question || '';
	const showable = given.id !== undefined && ( question !== '' || given.url !== undefined );
	return {
		id: showable ? String( given.id ) : null,
		question: given.mime === 'text/html' ? plainText( question ) : question,
		imageUrl: given.url || null,
	};
}

/**
 * What became of an edit.
 *
 * @param answer
 * @param baseRevision - That it was made from; 0 for none
 * @throws SaveFault when it was refused
 */
export function outcomeOf( answer: EditAnswer, baseRevision: number ): SaveOutcome {
	const result = answer.edit;
	if ( !result ) {
		throw new SaveFault( 'other', '' );
	}
	if ( result.captcha ) {
		throw new SaveFault( 'captcha', '', { captcha: captchaOf( result.captcha ), code: 'captcha' } );
	}
	if ( result.result !== 'Success' ) {
		// Extensions that still answer in the way of before 1.32.
		const html = result.warning || '';
		throw new SaveFault(
			saveFaultReason( result.code ? [ result.code ] : [] ),
			html === '' ? result.info || '' : plainText( html ),
			html === '' ? {} : { html },
		);
	}
	const { oldrevid } = result;
	return {
		revision: result.newrevid || baseRevision,
		changed: result.nochange !== true,
		...( oldrevid && baseRevision !== 0 && oldrevid !== baseRevision ? { mergedWith: oldrevid } : {} ),
	};
}

function pageOf( page: ApiPage, revision: ApiRevision ): WikiPage {
	const main = revision.slots && revision.slots.main;
	return {
		title: page.title,
		namespace: page.ns,
		isRedirect: page.redirect === true,
		latest: {
			id: revision.revid,
			parentId: revision.parentid,
			user: revision.user === undefined ? null : revision.user,
			userId: revision.userid || 0,
			timestamp: revision.timestamp,
			text: main && main.content !== undefined ? main.content : null,
		},
	};
}

/**
 * The port to the wiki that the page was loaded from.
 *
 * @param options - The API client, the account, the language
 * @return Reads and saves; reading rejects with a SaveFault too, so that callers can say why
 */
export function createBrowserWiki( options: BrowserWikiOptions ): WikiReader & WikiWriter & PersonReader {
	const { api, user, language } = options;
	const common = {
		formatversion: 2,
		errorformat: 'html',
		errorlang: language,
		errorsuselocal: true,
	};

	/** jQuery's promises reject with several values; ours with a SaveFault. */
	const asked = <T>( promise: unknown ): Promise<T> => new Promise( ( resolve, reject ) => {
		( promise as JQuery.Promise<T> ).then( resolve, ( ...reasons: unknown[] ) => {
			reject( faultOf( String( reasons[ 0 ] ), reasons[ 1 ] ) );
		} );
	} );

	/** The pages of a query, each by the title that it was asked for with. */
	const query = async (
		titles: readonly string[], parameters: Readonly<Record<string, string | readonly string[]>>,
	): Promise<Map<string, ApiPage>> => {
		const { query: found = {} } = await asked<QueryAnswer>( api.get( { ...common, action: 'query', titles: titles.slice(), ...parameters } ) );
		const normalized = new Map( ( found.normalized || [] ).map( ( { from, to } ): [ string, string ] => [ from, to ] ) );
		const pages = new Map( ( found.pages || [] ).map( ( page ): [ string, ApiPage ] => [ page.title, page ] ) );
		return new Map( titles.reduce<[ string, ApiPage ][]>( ( all, title ) => {
			const page = pages.get( normalized.get( title ) || title );
			return page ? all.concat( [ [ title, page ] ] ) : all;
		}, [] ) );
	};
	const WITH_TEXT = {
		prop: [ 'info', 'revisions' ],
		rvprop: [ 'ids', 'user', 'userid', 'timestamp', 'content' ],
		rvslots: 'main',
	};
	const withText = ( pages: ReadonlyMap<string, ApiPage> ): [ string, WikiPage ][] => {
		const found: [ string, WikiPage ][] = [];
		pages.forEach( ( page, title ) => {
			const revision = page.revisions && page.revisions[ 0 ];
			if ( revision ) {
				found.push( [ title, pageOf( page, revision ) ] );
			}
		} );
		return found;
	};

	/** Languages and levels, best first. */
	const readBabel = async ( account: string ): Promise<( readonly [ string, string ] )[]> => {
		const { query: { babel = {} } = {} } = await asked<QueryAnswer>(
			api.get( { ...common, action: 'query', meta: 'babel', babuser: account } ) );
		const levels = 'N54321';
		return Object.keys( babel ).map( ( code ): [ string, string ] => [ code, babel[ code ] as string ] )
			.filter( ( [ , level ] ) => level !== '0' )
			.sort( ( [ , one ], [ , other ] ) => levels.indexOf( one ) - levels.indexOf( other ) );
	};

	return {
		async readPages( titles ) {
			const different = Array.from( new Set( titles ) );
			const batches: Promise<[ string, WikiPage ][]>[] = [];
			for ( let start = 0; start < different.length; start += TITLES_PER_REQUEST ) {
				batches.push( query( different.slice( start, start + TITLES_PER_REQUEST ), WITH_TEXT ).then( withText ) );
			}
			const found = await Promise.all( batches );
			return new Map( found.reduce( ( all, batch ) => all.concat( batch ), [] ) );
		},

		async readForEditing( titles, edited ) {
			const pages = await query( titles, {
				...WITH_TEXT,
				intestactions: [ 'edit', 'create' ],
				intestactionsdetail: 'full',
			} );
			const page = pages.get( edited );
			const [ error, ...more ] = page && page.actions && page.actions[ page.missing ? 'create' : 'edit' ] || [];
			return {
				pages: new Map( withText( pages ) ),
				refusal: error ? faultOf( error.code, { errors: [ error ].concat( more ) } ) : null,
			};
		},

		async existingPages( titles ) {
			const pages = await query( titles, { prop: 'info' } );
			return titles.filter( ( title ) => pages.has( title ) && !( pages.get( title ) as ApiPage ).missing );
		},

		async madeByOthers( pages, account ) {
			const makers = await Promise.all( pages.map( async ( { title, latest } ): Promise<[ string, boolean ]> => {
				const first = latest.parentId === 0 ? latest :
					( await query( [ title ], { prop: 'revisions', rvprop: [ 'ids', 'user', 'userid', 'timestamp' ], rvdir: 'newer', rvlimit: '1' } ) )
						.get( title )?.revisions?.map( ( { user: maker, userid } ) => ( { user: maker, userId: userid } ) )[ 0 ];
				return [ title, first === undefined || first.user !== account || first.userId === 0 ];
			} ) );
			return makers.filter( ( [ , isOther ] ) => isOther ).map( ( [ title ] ) => title );
		},

		spokenLanguages: async ( account ) => ( await readBabel( account ) ).map( ( [ code ] ) => code ),

		babelLanguages: async ( account ) => ( await readBabel( account ) ).map( ( known ) => known.join( '-' ) ),

		async save( edit: PageEdit ): Promise<SaveOutcome> {
			const answer = await asked<EditAnswer>( api.postWithToken( 'csrf', {
				...common,
				action: 'edit',
				title: edit.title,
				text: edit.text,
				summary: edit.summary,
				...( edit.baseRevision === 0 ?
					{ createonly: true } :
					{ nocreate: true, baserevid: edit.baseRevision } ),
				...( edit.contentModel ? { contentmodel: edit.contentModel } : {} ),
				...( edit.bot ? { bot: true } : {} ),
				...( edit.captcha ? { captchaid: edit.captcha.id, captchaword: edit.captcha.word } : {} ),
				...( user === null ? { assert: 'anon' } : { assertuser: user } ),
			} ) );
			return outcomeOf( answer, edit.baseRevision );
		},
	};
}
