<?php
/**
 * A wiki whose accounts come in by an access token, as with owner-only consumers of Extension:OAuth, which MediaWiki
 * does not bring along: the header `Authorization: Bearer good-token` is the bot with the rights of the grants that
 * docs/operating.md names; any other token is refused with the extension's code.
 */

use MediaWiki\MediaWikiServices;
use MediaWiki\Session\ImmutableSessionProviderWithCookie;
use MediaWiki\Session\SessionBackend;
use MediaWiki\Session\SessionInfo;
use MediaWiki\Session\UserInfo;

class AccessTokenSessionProvider extends ImmutableSessionProviderWithCookie {
	public function __construct() {
		parent::__construct( [ 'sessionCookieName' => '_AccessToken' ] );
		$this->priority = SessionInfo::MAX_PRIORITY;
	}

	/** @inheritDoc */
	public function provideSessionInfo( MediaWiki\Request\WebRequest $request ) {
		$header = $request->getHeader( 'Authorization' );
		if ( !is_string( $header ) || !defined( 'MW_API' ) ) {
			return null;
		}
		if ( $header !== 'Bearer good-token' ) {
			$GLOBALS['wgHooks']['ApiBeforeMain'][] = static function () {
				throw ApiUsageException::newWithMessage( null, [ 'apierror-assertuserfailed' ], 'mwoauth-invalid-authorization' );
			};
			return null;
		}
		return new SessionInfo( $this->priority, [
			'provider' => $this,
			'id' => $this->getSessionIdFromCookie( $request ),
			'userInfo' => UserInfo::newFromName( 'LocalSkillsBot', true ),
			'persisted' => $this->getSessionIdFromCookie( $request ) !== null,
			'forceUse' => true,
		] );
	}

	/** @inheritDoc */
	public function newSessionInfo( $id = null ) {
		return null;
	}

	/** @inheritDoc */
	public function safeAgainstCsrf() {
		return true;
	}

	/** @inheritDoc */
	public function getAllowedUserRights( SessionBackend $backend ) {
		return MediaWikiServices::getInstance()->getGrantsInfo()->getGrantRights(
			[ 'basic', 'highvolume', 'editpage', 'createeditmovepage' ] );
	}
}

$wgSessionProviders[AccessTokenSessionProvider::class] = [ 'class' => AccessTokenSessionProvider::class ];
