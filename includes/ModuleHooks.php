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
			// Anybody can write a place with another page's name into a page; what people save must not go there.
			$outputPage->addJsConfigVars( 'wgLocalSkillsRoot', SiteConfiguration::getRoot() );
		}
		if ( str_contains( $html, 'data-localskills-survey=' ) ) {
			$outputPage->addModules( 'ext.localSkills.survey' );
		}
		if ( str_contains( $html, 'data-localskills-find=' ) ) {
			$outputPage->addModules( 'ext.localSkills.find' );
			$this->preloadIndex( $outputPage, $html );
		}
		if ( preg_match( '/data-localskills-(?:make|exchange|card|ask|mine|find)=|ext-localSkills-(?:results-tools|languages)/', $html ) ) {
			$outputPage->addModules( 'ext.localSkills.start' );
		}
	}

	/**
	 * Has the browser fetch what the board's search reads beside the modules, not after them. The addresses are those of
	 * `createBoardReader` in src/wiki/browser/board-reader.ts; where they differ, it only fetches for itself.
	 */
	private function preloadIndex( OutputPage $outputPage, string $html ): void {
		if ( preg_match( '/ data-localskills-parts="([1-3])" data-localskills-index="([\w.-]+)"/', $html, $found ) ) {
			[ $root, $parts, $name ] = [ SiteConfiguration::getRoot(), (int)$found[1], $found[2] ];
			$query = [ 'action' => 'raw', 'ctype' => 'application/json', 'maxage' => 3600, 'smaxage' => 3600, 'version' => $name ];
			foreach ( array_slice( [ 'Skills', 'Exchange/data', 'Exchange/data-2', 'Exchange/data-3' ], 0, $parts + 1 ) as $page ) {
				$outputPage->addLink( [ 'rel' => 'preload', 'as' => 'fetch', 'crossorigin' => 'anonymous',
					'href' => wfAppendQuery( wfScript(), [ 'title' => "$root/$page.json" ] + $query ) ] );
			}
		}
	}
}
