import type { SaveFaultReason } from './port';

/** Error codes of MediaWiki 1.43's action API and of the extensions that can refuse an edit. */
const REASONS: Readonly<Record<SaveFaultReason, readonly string[]>> = {
	offline: [],
	'session-lost': [
		'badtoken', 'notoken', 'token-missing', 'missingtoken',
		'assertuserfailed', 'assertnameduserfailed', 'assertbotfailed', 'assertanonfailed',
		'notloggedin', 'mustbeloggedin', 'mustbeloggedin-generic', 'reauthenticate',
	],
	'edit-conflict': [
		'editconflict', 'edit-conflict', 'articleexists', 'missingtitle', 'pagedeleted', 'nosuchrevid', 'edit-already-exists',
		'edit-gone-missing',
	],
	protected: [
		'protectedpage', 'protectedtitle', 'cascadeprotected', 'cascadeprotected-creation', 'protectednamespace',
		'protectednamespace-interface', 'namespaceprotected', 'protectedinterface', 'titleprotected', 'semiprotected',
	],
	blocked: [
		'blocked', 'autoblocked', 'systemblocked', 'blockedfrommail', 'globalblocked', 'compositeblocked', 'partiallyblocked',
		'globalblocking-blockedtext-user', 'globalblocking-blockedtext-ip', 'globalblocking-blockedtext-range', 'torblocked',
	],
	'permission-denied': [
		'permissiondenied', 'noedit', 'noedit-anon', 'cantcreate', 'cantcreate-anon', 'nocreate-loggedin', 'nocreatetext',
		'writeapidenied', 'readapidenied', 'badaccess-groups', 'titleblacklist-forbidden', 'titleblacklist-forbidden-edit',
		'apihighlimits', 'mwoauth-invalid-authorization', 'confirmedit', 'emailnotconfirmed', 'confirmemail',
	],
	'filter-warning': [ 'abusefilter-warning' ],
	'filter-disallowed': [ 'abusefilter-disallowed', 'abusefilter-degrouped', 'abusefilter-blocked' ],
	'spam-blacklist': [ 'spamblacklist', 'spamdetected', 'abusefilter-blocked-domains-attempted' ],
	captcha: [ 'captcha', 'captcha-edit-fail', 'captcha-edit', 'captchaerror' ],
	'read-only': [ 'readonly', 'readonlytext' ],
	'rate-limited': [ 'ratelimited', 'actionthrottledtext' ],
	'too-big': [ 'contenttoobig', 'toobig' ],
	'not-yours': [],
	'invalid-content': [
		'invalid-json-data', 'invalid-content-data', 'parseerror', 'contentserializationexception', 'badformat',
		'no-direct-editing', 'contentmodel-mismatch',
	],
	other: [],
};

const REASON_OF_CODE: ReadonlyMap<string, SaveFaultReason> = new Map(
	( Object.keys( REASONS ) as SaveFaultReason[] ).reduce<[ string, SaveFaultReason ][]>(
		( pairs, reason ) => pairs.concat( REASONS[ reason ].map( ( code ): [ string, SaveFaultReason ] => [ code, reason ] ) ),
		[],
	),
);

/** When a wiki gives several errors at once, the one that most decides what the person can do. */
const MOST_DECISIVE: readonly SaveFaultReason[] = [
	'session-lost', 'blocked', 'protected', 'permission-denied', 'read-only', 'filter-disallowed', 'spam-blacklist', 'too-big',
	'rate-limited', 'edit-conflict', 'captcha', 'filter-warning', 'invalid-content', 'offline', 'other',
];

/**
 * Why a save was refused, from the error codes of the action API.
 *
 * @param codes - `errors[].code`, in any order; codes unknown here count as `other`
 * @return The reason that most decides what the person can do next; `other` without any code
 */
export function saveFaultReason( codes: readonly string[] ): SaveFaultReason {
	const reasons = codes.map( ( code ) => REASON_OF_CODE.get( code ) || 'other' );
	return MOST_DECISIVE.find( ( reason ) => reasons.includes( reason ) ) || 'other';
}

/**
 * Why a save failed, from the status of an HTTP answer that was not the API's.
 *
 * @param status - HTTP status code; 0 when no answer came
 */
export function saveFaultReasonOfStatus( status: number ): SaveFaultReason {
	if ( status === 413 ) {
		return 'too-big';
	}
	if ( status === 429 ) {
		return 'rate-limited';
	}
	// A gateway that gives up says nothing about the edit: it may be saved or not, as with a lost line. Success
	// without the API's data comes from what stands between, such as the log-in page of a hotel's network.
	return status < 400 || status === 408 || status >= 500 ? 'offline' : 'other';
}
