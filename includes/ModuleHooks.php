<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use MediaWiki\Output\Hook\OutputPageParserOutputHook;
use MediaWiki\Output\OutputPage;
use MediaWiki\Parser\ParserOutput;

/**
 * Loads the modules on the pages that show something of LocalSkills, and nothing on any other.
 */
class ModuleHooks implements OutputPageParserOutputHook {

	/**
	 * @param OutputPage $outputPage
	 * @param ParserOutput $parserOutput
	 */
	public function onOutputPageParserOutput( $outputPage, $parserOutput ): void {
		// What the templates made tells more than the title: a survey may stand on any page.
		$html = $parserOutput->getRawText();
		if ( str_contains( $html, 'ext-localSkills-' ) ) {
			$outputPage->addModuleStyles( 'ext.localSkills.styles' );
		}
		if ( str_contains( $html, 'data-localskills-survey=' ) ) {
			$outputPage->addModules( 'ext.localSkills.survey' );
		}
		if ( str_contains( $html, 'data-localskills-make=' ) || str_contains( $html, 'ext-localSkills-results-tools' ) ) {
			$outputPage->addModules( 'ext.localSkills.start' );
		}
	}
}
