<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use MediaWiki\SpecialPage\UnlistedSpecialPage;
use MediaWiki\Title\Title;

/**
 * Special:AnswerSkillsSurvey/<id>, for where no JavaScript runs: leads to the wiki's own editor on the
 * reader's answer to the survey, with the blank answer in the nearest language as its text.
 */
class SpecialAnswerSkillsSurvey extends UnlistedSpecialPage {

	public function __construct() {
		parent::__construct( 'AnswerSkillsSurvey' );
	}

	/** @param string|null $id The survey's */
	public function execute( $id ): void {
		$this->requireNamedUser();
		$survey = SiteConfiguration::getRoot() . "/Survey/$id";
		$definition = Title::newFromText( "$survey/definition.json" );
		if ( !$definition || !$definition->exists() || SiteConfiguration::getDefinedSurvey( $definition ) === null ) {
			$this->getOutput()->redirect( Title::newFromText( SiteConfiguration::getRoot() )->getFullURL() );
			return;
		}
		$blank = "$survey/Blank";
		foreach ( [ $this->getLanguage()->getCode(), ...$this->getLanguage()->getFallbackLanguages() ] as $code ) {
			if ( $code === $this->getContentLanguage()->getCode() ) {
				break;
			}
			if ( Title::newFromText( "$survey/Blank/$code" )->exists() ) {
				$blank .= "/$code";
				break;
			}
		}
		$answer = Title::newFromText( "$survey/Answers/" . $this->getUser()->getName() );
		$this->getOutput()->redirect( $answer->getFullURL( [
			'action' => 'edit', 'preload' => $blank, 'editintro' => 'Template:Skills survey answer/intro',
		] ) );
	}
}
