<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use MediaWiki\Content\Hook\ContentModelCanBeUsedOnHook;
use MediaWiki\Content\Hook\JsonValidateSaveHook;
use MediaWiki\Content\JsonContent;
use MediaWiki\Page\PageIdentity;
use MediaWiki\Revision\Hook\ContentHandlerDefaultModelForHook;
use MediaWiki\Title\Title;
use StatusValue;

/**
 * Data pages are JSON, and a survey's definition is checked before it is saved, however it is
 * edited: in the wiki's own form, by the API, or in a dialog.
 */
class DefinitionHooks implements
	ContentHandlerDefaultModelForHook,
	ContentModelCanBeUsedOnHook,
	JsonValidateSaveHook
{
	/** A coordinator mends one fault after the other; a page full of them helps nobody. */
	private const FAULTS_SHOWN = 10;

	/**
	 * @param Title $title
	 * @param string &$model
	 * @return bool|void
	 */
	public function onContentHandlerDefaultModelFor( $title, &$model ) {
		if ( SiteConfiguration::isDataPage( $title ) ) {
			$model = CONTENT_MODEL_JSON;
			return false;
		}
	}

	/**
	 * A definition saved as wikitext would go past the check.
	 *
	 * @param string $contentModel
	 * @param Title $title
	 * @param bool &$ok
	 * @return bool|void
	 */
	public function onContentModelCanBeUsedOn( $contentModel, $title, &$ok ) {
		if ( $contentModel !== CONTENT_MODEL_JSON && SiteConfiguration::getDefinedSurvey( $title ) !== null ) {
			$ok = false;
			return false;
		}
	}

	public function onJsonValidateSave( JsonContent $content, PageIdentity $pageIdentity, StatusValue $status ): void {
		$survey = SiteConfiguration::getDefinedSurvey( Title::newFromPageIdentity( $pageIdentity ) );
		if ( $survey === null ) {
			return;
		}
		$faults = ( new DefinitionCheck() )->getFaults( $content->getText(), $survey );
		foreach ( array_slice( $faults, 0, self::FAULTS_SHOWN ) as $fault ) {
			$status->fatal( $fault );
		}
	}
}
