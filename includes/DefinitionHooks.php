<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use MediaWiki\Content\Content;
use MediaWiki\Content\Hook\ContentModelCanBeUsedOnHook;
use MediaWiki\Content\Hook\JsonValidateSaveHook;
use MediaWiki\Content\JsonContent;
use MediaWiki\Context\IContextSource;
use MediaWiki\EditPage\EditPage;
use MediaWiki\Hook\EditFilterMergedContentHook;
use MediaWiki\Page\PageIdentity;
use MediaWiki\Revision\Hook\ContentHandlerDefaultModelForHook;
use MediaWiki\Status\Status;
use MediaWiki\Title\Title;
use MediaWiki\User\User;
use StatusValue;

/**
 * Data pages are JSON, and a survey's definition is checked before it is saved, however it is
 * edited: in the wiki's own form, by the API, or in a dialog.
 */
class DefinitionHooks implements
	ContentHandlerDefaultModelForHook,
	ContentModelCanBeUsedOnHook,
	EditFilterMergedContentHook,
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

	/**
	 * Says where the JSON of a data page is broken, before MediaWiki says that it is.
	 *
	 * @param IContextSource $context
	 * @param Content $content
	 * @param Status $status
	 * @param string $summary
	 * @param User $user
	 * @param bool $minoredit
	 * @return bool|void
	 */
	public function onEditFilterMergedContent(
		IContextSource $context, Content $content, Status $status, $summary, User $user, $minoredit
	) {
		if ( $content instanceof JsonContent && !$content->isValid() &&
			$context->getTitle() && SiteConfiguration::isDataPage( $context->getTitle() )
		) {
			$fault = JsonFault::find( $content->getText() );
			if ( $fault ) {
				$status->fatal( $fault );
				$status->value = EditPage::AS_HOOK_ERROR_EXPECTED;
				return false;
			}
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
