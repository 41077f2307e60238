<?php
/**
 * Asks the wiki's own parser, for our tests: which templates does a page call, and what does it show?
 *
 * Run by MediaWiki's maintenance/run.php. Standard input has one JSON value a line, and so has standard output:
 *
 * { "extensionTags": [ … ], "titles": [ … ] }
 *     First line: tags that the parser shall treat as extensions', besides those it has. Answered by
 *     { "extensionTags": all that it has, "titles": { name of a template: its page } }.
 * { "calls": wikitext }
 *     Answered by [ [ page, [ [ parameter, value ], … ] ], … ] for every template that the page would call, in the order of
 *     the opening braces: the tree is the preprocessor's, the page is what Parser::braceSubstitution finds.
 * { "show": wikitext, "templates": { page: wikitext } }
 *     The text as it is saved (as the API takes it in, then pre-save transform) and the HTML that it shows:
 *     { "saved": …, "html": … }.
 */

use MediaWiki\MediaWikiServices;
use MediaWiki\Parser\Parser;
use MediaWiki\Parser\PPFrame;
use MediaWiki\Parser\PPFrame_Hash;
use MediaWiki\Parser\PPNode_Hash_Array;
use MediaWiki\Parser\PPNode_Hash_Tree;
use MediaWiki\Title\Title;
use MediaWiki\User\User;

require_once MW_INSTALL_PATH . '/maintenance/Maintenance.php';

/** Notes which page the parser comes to for the arguments it was given. */
class CallRecorder extends PPFrame_Hash {
	/** @var PPNode_Hash_Array|null */
	private $arguments;
	/** @var Title|null */
	private $called;

	/** @inheritDoc */
	public function newChild( $args = false, $title = false, $indexOffset = 0 ) {
		// Functions that give wikitext have arguments, and no page.
		if ( $title && $args === $this->arguments ) {
			$this->called = $title;
		}
		return parent::newChild( $args, $title, $indexOffset );
	}

	public function calledPage( PPNode_Hash_Tree $name, PPNode_Hash_Array $arguments ): ?Title {
		$this->arguments = $arguments;
		$this->called = null;
		$this->parser->braceSubstitution( [ 'title' => $name, 'parts' => $arguments, 'lineStart' => '' ], $this );
		return $this->called;
	}
}

class AskParser extends Maintenance {
	private const RAW = PPFrame::NO_ARGS | PPFrame::NO_TEMPLATES | PPFrame::NO_TAGS | PPFrame::STRIP_COMMENTS;
	/** What stands for a call in the name of another: which name that gives cannot be known. */
	private const UNKNOWN = '<';

	private Parser $parser;

	public function __construct() {
		parent::__construct();
		$this->addDescription( 'Answers questions about wikitext, one a line.' );
	}

	/** @inheritDoc */
	public function execute() {
		$this->parser = MediaWikiServices::getInstance()->getParserFactory()->create();
		$input = fopen( 'php://stdin', 'r' );
		while ( ( $line = fgets( $input ) ) !== false ) {
			$question = json_decode( $line, true, 512, JSON_THROW_ON_ERROR );
			if ( isset( $question['calls'] ) ) {
				$answer = $this->calls( $question['calls'] );
			} elseif ( isset( $question['show'] ) ) {
				$answer = $this->show( $question['show'], $question['templates'] ?? [] );
			} else {
				$answer = $this->prepare( $question );
			}
			echo json_encode( $answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
		}
	}

	private function prepare( array $question ): array {
		foreach ( $question['extensionTags'] ?? [] as $tag ) {
			if ( !in_array( $tag, $this->parser->getTags() ) ) {
				$this->parser->setHook( $tag, static fn () => '' );
			}
		}
		$titles = [];
		foreach ( $question['titles'] ?? [] as $name ) {
			$title = Title::newFromText( $name, NS_TEMPLATE );
			$titles[$name] = $title ? $title->getPrefixedText() : null;
		}
		return [ 'extensionTags' => $this->parser->getTags(), 'titles' => (object)$titles ];
	}

	private function startPage( array $templates, int $outputType ): void {
		$options = ParserOptions::newFromAnon();
		$options->setTemplateCallback( static fn ( $title ) => [
			'text' => $templates[$title->getPrefixedText()] ?? '', 'finalTitle' => $title, 'deps' => [],
		] );
		$this->parser->startExternalParse( Title::makeTitle( NS_MAIN, 'Asked' ), $options, $outputType, true );
	}

	private function calls( string $text ): array {
		$this->startPage( [], Parser::OT_PREPROCESS );
		$recorder = new CallRecorder( $this->parser->getPreprocessor() );
		$tree = $this->parser->preprocessToDom( $text );
		$calls = [];
		$this->collectCalls( $tree->getRawChildren(), $recorder, $calls );
		return $calls;
	}

	private function collectCalls( array $nodes, CallRecorder $recorder, array &$calls ): void {
		foreach ( $nodes as $node ) {
			if ( !is_array( $node ) || $node[0] === 'ext' ) {
				continue;
			}
			if ( $node[0] === 'template' ) {
				$bits = PPNode_Hash_Tree::splitRawTemplate( $node[1] );
				$name = new PPNode_Hash_Tree( $this->withoutCalls( [ [ 'title', $bits['title']->getRawChildren() ] ] ), 0 );
				$page = $recorder->calledPage( $name, $bits['parts'] );
				if ( $page ) {
					$calls[] = [ $page->getPrefixedText(), $this->parameters( $bits['parts'], $recorder ) ];
				}
			}
			$this->collectCalls( $node[1], $recorder, $calls );
		}
	}

	private function withoutCalls( array $nodes ): array {
		return array_map( fn ( $node ) => match ( true ) {
			!is_array( $node ) => $node,
			$node[0] === 'template' => self::UNKNOWN,
			default => [ $node[0], $this->withoutCalls( $node[1] ) ],
		}, $nodes );
	}

	private function parameters( PPNode_Hash_Array $parts, PPFrame $frame ): array {
		$parameters = [];
		for ( $i = 0; $i < $parts->getLength(); $i++ ) {
			$bits = $parts->item( $i )->splitArg();
			$value = $frame->expand( $bits['value'], self::RAW );
			if ( $bits['index'] !== '' ) {
				$parameters[$bits['index']] = $value;
			} else {
				$parameters[trim( $frame->expand( $bits['name'], self::RAW ) )] = trim( $value );
			}
		}
		return array_map( static fn ( $key, $value ) => [ (string)$key, $value ], array_keys( $parameters ), $parameters );
	}

	private function show( string $text, array $templates ): array {
		$services = MediaWikiServices::getInstance();
		$title = Title::makeTitle( NS_MAIN, 'Asked' );
		// As the API's requests are read, then as an edit is saved.
		$text = $services->getContentLanguage()->normalize( $text );
		$content = $services->getContentTransformer()->preSaveTransform(
			new WikitextContent( $text ), $title, User::newFromName( '127.0.0.1', false ), ParserOptions::newFromAnon()
		);
		$saved = $content->getText();
		$options = ParserOptions::newFromAnon();
		$options->setTemplateCallback( static fn ( $called ) => [
			'text' => $templates[$called->getPrefixedText()] ?? false, 'finalTitle' => $called, 'deps' => [],
		] );
		$output = $this->parser->parse( $saved, $title, $options );
		return [ 'saved' => $saved, 'html' => $output->getRawText(), 'categories' => $output->getCategoryNames() ];
	}
}

return AskParser::class;
