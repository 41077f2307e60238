import { saveFaultReason, saveFaultReasonOfStatus } from '../../src/wiki/save-fault-reason';

describe( 'saveFaultReason', () => {
	it.each( [
		[ 'editconflict', 'edit-conflict' ],
		[ 'articleexists', 'edit-conflict' ],
		[ 'missingtitle', 'edit-conflict' ],
		[ 'badtoken', 'session-lost' ],
		[ 'assertuserfailed', 'session-lost' ],
		[ 'protectedpage', 'protected' ],
		[ 'cascadeprotected', 'protected' ],
		[ 'blocked', 'blocked' ],
		[ 'autoblocked', 'blocked' ],
		[ 'permissiondenied', 'permission-denied' ],
		[ 'abusefilter-warning', 'filter-warning' ],
		[ 'abusefilter-disallowed', 'filter-disallowed' ],
		[ 'spamblacklist', 'spam-blacklist' ],
		[ 'readonly', 'read-only' ],
		[ 'ratelimited', 'rate-limited' ],
		[ 'contenttoobig', 'too-big' ],
		[ 'invalid-json-data', 'invalid-content' ],
		[ 'internal_api_error_DBQueryError', 'other' ],
	] )( 'says of %s: %s', ( code, reason ) => {
		expect( saveFaultReason( [ code ] ) ).toBe( reason );
	} );

	it( 'lets the error decide that saving again cannot mend', () => {
		expect( saveFaultReason( [ 'abusefilter-warning', 'abusefilter-disallowed' ] ) ).toBe( 'filter-disallowed' );
		expect( saveFaultReason( [ 'something-new', 'blocked' ] ) ).toBe( 'blocked' );
	} );

	it( 'calls it other when the wiki says nothing', () => {
		expect( saveFaultReason( [] ) ).toBe( 'other' );
	} );
} );

describe( 'saveFaultReasonOfStatus', () => {
	it( 'takes a gateway that gave up for a lost line', () => {
		expect( saveFaultReasonOfStatus( 504 ) ).toBe( 'offline' );
	} );

	it( 'takes a page that is not the wiki’s data for a lost line', () => {
		expect( saveFaultReasonOfStatus( 200 ) ).toBe( 'offline' );
	} );
} );
