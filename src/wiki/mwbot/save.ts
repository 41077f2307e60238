/** Saving a page so that nobody's change is lost and no refusal passes for success. */
import { SaveFault } from '../port';
import type { PageEdit, SaveFaultReason, SaveOutcome } from '../port';
import type { Api } from './api';
import { RequestFault } from './request-fault';

interface EditAnswer {
	readonly edit: {
		readonly result: string;
		readonly nochange?: boolean;
		readonly newrevid?: number;
		readonly oldrevid?: number;
		readonly code?: string;
		readonly info?: string;
		readonly warning?: string;
		readonly spamblacklist?: unknown;
		readonly captcha?: unknown;
		readonly message?: unknown;
	};
}

const REASONS: readonly ( readonly [ RegExp, SaveFaultReason ] )[] = [
	[ /^(editconflict|articleexists|missingtitle|pagedeleted)$/, 'edit-conflict' ],
	[ /^(assert.*failed|badtoken|notoken|no-account|login-failed|mwoauth-.*)$/, 'session-lost' ],
	[ /^(protected.*|cascadeprotected|customcssjsprotected|sitejsonprotected|site(css|js)protected)$/, 'protected' ],
	[ /^(blocked|autoblocked|globalblocking-.*)$/, 'blocked' ],
	[ /^(permissiondenied|writeapidenied|cantcreate.*|noedit.*|readapidenied|noapiwrite|cantchangecontentmodel|no-direct-editing)$/, 'permission-denied' ],
	[ /^abusefilter-warning/, 'filter-warning' ],
	[ /^abusefilter-/, 'filter-disallowed' ],
	[ /^(spamblacklist|spamdetected|titleblacklist.*|blockeddomains.*)$/, 'spam-blacklist' ],
	[ /^(captcha|needcaptcha|fancycaptcha.*|captcha-.*)$/, 'captcha' ],
	[ /^(readonly|maxlag)$/, 'read-only' ],
	[ /^ratelimited$/, 'rate-limited' ],
	[ /^contenttoobig$/, 'too-big' ],
	[ /^(invalidjson|parseerror|invalid-content-data|json-error.*|localskills-.*|scribunto-.*|templatestyles-.*|contentmodel.*)$/, 'invalid-content' ],
];

function reasonOf( code: string ): SaveFaultReason {
	return REASONS.find( ( [ pattern ] ) => pattern.test( code ) )?.[ 1 ] ?? 'other';
}

function faultOf( fault: RequestFault ): SaveFault {
	const reason = fault.kind === 'network' || fault.kind === 'timeout' || fault.kind === 'stopped' ?
		'offline' :
		reasonOf( fault.code );
	return new SaveFault( reason, fault.explanation );
}

/** What an answer says that is no error to the API and no success either. */
function refusalOf( edit: EditAnswer[ 'edit' ] ): SaveFault {
	if ( edit.captcha !== undefined ) {
		return new SaveFault( 'captcha', 'The wiki asks for a captcha. The account needs the right “skipcaptcha”.' );
	}
	if ( edit.spamblacklist !== undefined ) {
		return new SaveFault( 'spam-blacklist', `The spam blacklist does not allow: ${ String( edit.spamblacklist ) }` );
	}
	const code = edit.code ?? 'failure';
	return new SaveFault( reasonOf( code ), [ edit.info, edit.warning ].filter( Boolean ).join( ' ' ) || code );
}

/**
 * Saves one page. An edit whose answer was lost is sent again with the same base revision: where
 * the first one had gone through, the wiki finds nothing to change, or a page that exists already.
 *
 * @param api
 * @param edit
 * @param readText - The page's newest revision and text, past every cache; null when it is missing
 * @return What is now on the wiki. Rejects with a SaveFault
 */
export async function savePage(
	api: Api, edit: PageEdit, readText: ( title: string ) => Promise<{ revision: number; text: string | null } | null>,
): Promise<SaveOutcome> {
	let answer: EditAnswer;
	try {
		answer = await api.write( {
			action: 'edit',
			title: edit.title,
			text: edit.text,
			summary: edit.summary,
			bot: edit.bot,
			contentmodel: edit.contentModel,
			...( edit.baseRevision === 0 ? { createonly: true } : { baserevid: edit.baseRevision, nocreate: true } ),
		} ) as unknown as EditAnswer;
	} catch ( error ) {
		if ( !( error instanceof RequestFault ) ) {
			throw error;
		}
		const fault = faultOf( error );
		if ( fault.reason === 'edit-conflict' ) {
			const current = await readText( edit.title );
			if ( current !== null && current.text === edit.text.trimEnd() ) {
				return { revision: current.revision, changed: current.revision !== edit.baseRevision };
			}
		}
		throw fault;
	}
	if ( answer.edit.result !== 'Success' ) {
		throw refusalOf( answer.edit );
	}
	if ( answer.edit.nochange === true ) {
		const current = await readText( edit.title );
		const revision = current?.revision ?? edit.baseRevision;
		return { revision, changed: revision !== edit.baseRevision };
	}
	return { revision: answer.edit.newrevid ?? 0, changed: true };
}
