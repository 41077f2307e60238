<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use JsonSchema\Validator;
use MediaWiki\Language\RawMessage;
use MediaWiki\Message\Message;
use stdClass;

/**
 * Checks a survey's definition against the project's JSON Schema, the same file that the command
 * line uses. What a schema cannot say (a name used twice, say) is left to `localskills lint`.
 */
class DefinitionCheck {

	private const SCHEMA = __DIR__ . '/../src/core/survey/definition.schema.json';

	private stdClass $schema;

	public function __construct() {
		$this->schema = json_decode( file_get_contents( self::SCHEMA ) );
	}

	/**
	 * @param string $json Text of the definition page; valid JSON
	 * @param string $survey Id of the survey in the page's title
	 * @return Message[] One message a fault, with its JSON path; none when the definition is sound
	 */
	public function getFaults( string $json, string $survey ): array {
		$definition = json_decode( $json );
		$validator = new Validator();
		$validator->validate( $definition, $this->narrow( $this->schema, $definition ) );
		$faults = array_map( [ $this, 'getMessage' ], $validator->getErrors() );
		$id = is_object( $definition ) ? ( $definition->localSkills->id ?? null ) : null;
		if ( is_string( $id ) && $id !== $survey ) {
			$faults[] = $this->at( '$.localSkills.id', wfMessage( 'localskills-fault-id-not-title', $id, $survey ) );
		}
		return $faults;
	}

	/**
	 * The schema as it applies to this very value, with every choice between schemas made: by "type"
	 * between kinds of question, by the kind of JSON value elsewhere. Without this the validator could
	 * only say that none of several schemas fits.
	 *
	 * @param stdClass $schema
	 * @param mixed $value
	 * @return stdClass
	 */
	private function narrow( stdClass $schema, $value ): stdClass {
		while ( isset( $schema->{'$ref'} ) ) {
			$schema = $this->schema->definitions->{substr( $schema->{'$ref'}, strlen( '#/definitions/' ) )};
		}
		if ( isset( $schema->anyOf ) ) {
			$branch = $this->choose( $schema->anyOf, $value );
			return $branch ? $this->narrow( $branch, $value ) : (object)[ 'not' => new stdClass() ];
		}
		$narrow = clone $schema;
		unset( $narrow->definitions );
		if ( is_object( $value ) && isset( $schema->properties ) ) {
			$narrow->properties = new stdClass();
			foreach ( get_object_vars( $schema->properties ) as $name => $property ) {
				$narrow->properties->$name = $this->narrow( $property, $value->$name ?? null );
			}
			// Only texts have patterns, and these hold strings, whatever the value.
			foreach ( get_object_vars( $schema->patternProperties ?? new stdClass() ) as $pattern => $property ) {
				$narrow->patternProperties = (object)[ $pattern => $this->narrow( $property, '' ) ];
			}
		}
		if ( is_array( $value ) && isset( $schema->items ) && $value ) {
			$narrow->items = array_map( fn ( $item ) => $this->narrow( $schema->items, $item ), $value );
		}
		return $narrow;
	}

	/**
	 * @param stdClass[] $branches
	 * @param mixed $value
	 * @return stdClass|null The branch that the value means to follow
	 */
	private function choose( array $branches, $value ): ?stdClass {
		$types = [];
		foreach ( $branches as $branch ) {
			$branch = $this->narrow( $branch, null );
			$type = $branch->properties->type->enum[0] ?? null;
			if ( $type !== null ) {
				$types[] = $type;
				if ( is_object( $value ) && ( $value->type ?? null ) === $type ) {
					return $branch;
				}
			} elseif ( $this->isOfType( $value, $branch ) ) {
				return $branch;
			}
		}
		return $types ? (object)[
			'type' => 'object',
			'required' => [ 'type' ],
			'properties' => (object)[ 'type' => (object)[ 'enum' => $types ] ],
		] : null;
	}

	/** @param mixed $value */
	private function isOfType( $value, stdClass $branch ): bool {
		return match ( $branch->type ?? null ) {
			'string' => is_string( $value ),
			'integer' => is_int( $value ),
			// A message is told from texts by its one property.
			'object' => is_object( $value ) &&
				( isset( $value->message ) === isset( $branch->properties->message ) ),
			default => false,
		};
	}

	private function getMessage( array $error ): Message {
		$path = $this->getPath( $error['pointer'] );
		switch ( $error['constraint'] ) {
			case 'required':
				return $this->at( $path, wfMessage( 'localskills-fault-missing' ) );
			case 'additionalProp':
				preg_match( '/^The property (.*) is not defined/s', $error['message'], $match );
				return $this->at( $path, wfMessage( 'localskills-fault-unknown-property' )->plaintextParams( $match[1] ?? '' ) );
			case 'enum':
				return $this->at( $path, wfMessage( 'localskills-fault-not-one-of' )
					->plaintextParams( implode( ', ', $error['enum'] ) ) );
			default:
				return $this->at( $path, new RawMessage( '$1', [ Message::plaintextParam( $error['message'] ) ] ) );
		}
	}

	private function at( string $path, Message $fault ): Message {
		return wfMessage( 'localskills-fault-at' )->plaintextParams( $path )->params( $fault );
	}

	/** @return string A JSON path such as $.pages[0].title, from a JSON pointer such as /pages/0/title */
	private function getPath( string $pointer ): string {
		$path = '$';
		foreach ( array_slice( explode( '/', $pointer ), 1 ) as $step ) {
			$step = strtr( rawurldecode( $step ), [ '~1' => '/', '~0' => '~' ] );
			$path .= preg_match( '/^\d+$/', $step ) ? "[$step]" : ".$step";
		}
		return $path;
	}
}
