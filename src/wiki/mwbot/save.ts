/** Saving a page so that nobody's change is lost and no refusal passes for success. */
import { SaveFault } from '../port';
import type { PageEdit, SaveFaultReason, SaveOutcome } from '../port';
import type { Api } from './api';
import { saveFaultReason, saveFaultReasonOfStatus } from '../save-fault-reason';
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

function faultOf( fault: RequestFault ): SaveFault {
	const reasons: Readonly<Record<RequestFault[ 'kind' ], () => SaveFaultReason>> = {
		network: () => 'offline',
		timeout: () => 'offline',
		stopped: () => 'offline',
		configuration: () => 'session-lost',
		'not-api': () => 'offline',
		http: () => saveFaultReasonOfStatus( fault.status ?? 0 ),
		api: () => fault.code === 'maxlag' ? 'read-only' : saveFaultReason( [ fault.code ] ),
	};
	return new SaveFault( reasons[ fault.kind ](), fault.explanation, { code: fault.code } );
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
	return new SaveFault( saveFaultReason( [ code ] ), [ edit.info, edit.warning ].filter( Boolean ).join( ' ' ) || code, { code } );
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
	const { newrevid = 0, oldrevid = 0 } = answer.edit;
	return { revision: newrevid, changed: true, ...( oldrevid === edit.baseRevision ? {} : { mergedWith: oldrevid } ) };
}
