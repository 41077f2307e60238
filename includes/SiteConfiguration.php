<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use MediaWiki\Title\Title;

/**
 * What MediaWiki:LocalSkills.json says, and which pages follow from it.
 */
class SiteConfiguration {

	private const DEFAULT_ROOT = 'LocalSkills';

	/** @return string Title of the root page, with spaces */
	public static function getRoot(): string {
		// The page is read as an interface message, which MediaWiki keeps in its cache.
		$message = wfMessage( 'LocalSkills.json' )->inContentLanguage();
		$configuration = $message->isDisabled() ? null : json_decode( $message->plain(), true );
		$root = is_array( $configuration ) ? ( $configuration['root'] ?? null ) : null;
		$title = is_string( $root ) ? Title::newFromText( $root ) : null;
		return $title ? $title->getPrefixedText() : self::DEFAULT_ROOT;
	}

	/** Whether the page holds data of LocalSkills: it is below the root and its name ends in .json */
	public static function isDataPage( Title $title ): bool {
		$name = $title->getPrefixedText();
		return str_ends_with( $name, '.json' ) && str_starts_with( $name, self::getRoot() . '/' );
	}

	/** @return string|null The survey's id, when the page is the definition of one */
	public static function getDefinedSurvey( Title $title ): ?string {
		$pattern = '!^' . preg_quote( self::getRoot(), '!' ) . '/Survey/([^/]+)/definition\.json$!u';
		return preg_match( $pattern, $title->getPrefixedText(), $match ) ? $match[1] : null;
	}
}
