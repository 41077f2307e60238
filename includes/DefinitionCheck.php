<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use JsonSchema\Validator;
use MediaWiki\Message\Message;
use stdClass;

/**
 * Checks a survey's definition against the project's JSON Schema, the same file that the command
 * line uses, and says faults in the same words. What a schema cannot say (a name used twice, say)
 * is left to `localskills lint`.
 */
class DefinitionCheck {

	private const SCHEMA = __DIR__ . '/../src/core/survey/definition.schema.json';

	/** What a value that a definition of the schema refuses is called: localskills-fault-… */
	private const REFUSED = [
		'id' => 'bad-id', 'language' => 'bad-language', 'date' => 'bad-date', 'label' => 'empty-text',
		'messageKey' => 'bad-message-key', 'text' => 'expected-text', 'code' => 'expected-code',
		'choice' => 'expected-choice', 'question' => 'expected-object', 'limit' => 'bad-limit',
		'limitText' => 'bad-limit', 'condition' => 'empty-text', 'skillOrAll' => 'bad-id',
	];

	private const EXPECTED = [
		'object' => 'expected-object', 'array' => 'expected-list', 'string' => 'expected-string',
		'integer' => 'expected-whole-number', 'boolean' => 'expected-true-or-false',
	];

	private stdClass $schema;

	/** @var array<string,array{name:string,rule:stdClass,value:mixed}> What applies at each path */
	private array $applied = [];

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
		$this->applied = [];
		$validator = new Validator();
		$validator->validate( $definition, $this->narrow( $this->schema, $definition, '$' ) );
		$faults = array_map( [ $this, 'getFault' ], $validator->getErrors() );
		$id = is_object( $definition ) ? ( $definition->localSkills->id ?? null ) : null;
		if ( !preg_match( '/^[a-z0-9-]{1,48}$/D', $survey ) ) {
			// No id in the definition could agree with this title.
			$faults[] = $this->say( '$.localSkills.id', 'title-no-id', $survey );
		} elseif ( is_string( $id ) && $id !== $survey ) {
			$faults[] = $this->say( '$.localSkills.id', 'other-id', $id, $survey );
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
	 * @param string $path
	 * @param string $name Of the schema's definition that applies
	 * @return stdClass
	 */
	private function narrow( stdClass $schema, $value, string $path, string $name = '' ): stdClass {
		while ( isset( $schema->{'$ref'} ) ) {
			$name = substr( $schema->{'$ref'}, strlen( '#/definitions/' ) );
			$schema = $this->schema->definitions->$name;
		}
		if ( isset( $schema->anyOf ) ) {
			$branch = $this->choose( $schema->anyOf, $value );
			return $this->narrow( $branch ?? (object)[ 'enum' => [] ], $value, $path, $name );
		}
		$this->applied[$path] = [ 'name' => $name, 'rule' => $schema, 'value' => $value ];
		$narrow = clone $schema;
		unset( $narrow->definitions );
		if ( is_object( $value ) ) {
			$narrow->properties = new stdClass();
			$patterns = get_object_vars( $schema->patternProperties ?? new stdClass() );
			foreach ( get_object_vars( $value ) as $key => $part ) {
				$rule = $schema->properties->$key ?? null;
				foreach ( $patterns as $pattern => $patternRule ) {
					$rule ??= preg_match( "/$pattern/u", (string)$key ) ? $patternRule : null;
				}
				if ( $rule ) {
					$narrow->properties->$key = $this->narrow( $rule, $part, $this->below( $path, (string)$key ) );
				}
			}
			unset( $narrow->patternProperties );
		}
		if ( is_array( $value ) && isset( $schema->items ) && $value ) {
			$narrow->items = array_map(
				fn ( $item, $index ) => $this->narrow( $schema->items, $item, "{$path}[$index]" ),
				$value, array_keys( $value )
			);
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
			$rule = isset( $branch->{'$ref'} ) ?
				$this->schema->definitions->{substr( $branch->{'$ref'}, strlen( '#/definitions/' ) )} : $branch;
			$type = $rule->properties->type->enum[0] ?? null;
			if ( $type !== null ) {
				$types[] = $type;
			}
			$fits = match ( $rule->type ?? null ) {
				'string' => is_string( $value ),
				'integer', 'number' => is_int( $value ) || is_float( $value ),
				'object' => is_object( $value ) && ( $type !== null ? ( $value->type ?? null ) === $type :
					// A message is told from texts by its one property.
					isset( $value->message ) === isset( $rule->properties->message ) ),
				default => false,
			};
			if ( $fits ) {
				return $branch;
			}
		}
		return $types && is_object( $value ) ? (object)[
			'required' => [ 'type' ],
			'properties' => (object)[ 'type' => (object)[ 'enum' => $types ] ],
		] : null;
	}

	private function getFault( array $error ): Message {
		$path = $this->getPath( $error['pointer'] );
		[ 'name' => $name, 'rule' => $rule, 'value' => $value ] =
			$this->applied[$path] ?? [ 'name' => '', 'rule' => new stdClass(), 'value' => null ];
		switch ( $error['constraint'] ) {
			case 'required':
				$key = substr( strrchr( $error['pointer'], '/' ), 1 );
				return $this->say( $path, $key === 'default' ? 'missing-default' : 'missing-property', $key );
			case 'additionalProp':
				preg_match( '/^The property (.*) is not defined/s', $error['message'], $match );
				return isset( $rule->patternProperties ) ?
					$this->say( $this->below( $path, $match[1] ), 'bad-language', $match[1] ) :
					$this->say( $this->below( $path, $match[1] ), 'unknown-property', $match[1],
						implode( ', ', array_keys( get_object_vars( $rule->properties ) ) ) );
			case 'enum':
				return $error['enum'] === [] ?
					$this->say( $path, self::REFUSED[$name] ?? 'bad-text', $this->quote( $value ) ) :
					$this->say( $path, str_ends_with( $path, '.type' ) ? 'unknown-question-type' : 'not-one-of',
						$this->quote( $value ), implode( ', ', $error['enum'] ) );
			case 'type':
				return $this->say( $path, self::EXPECTED[$rule->type ?? 'object'] );
			case 'minItems':
				return $this->say( $path, 'empty-list' );
			case 'maxItems':
				return $this->say( $path, 'too-many-items', (string)$error['maxItems'] );
			case 'minimum':
				return $this->say( $path, 'too-small', $this->quote( $value ), (string)$error['minimum'] );
			case 'maximum':
				return $this->say( $path, 'too-large', $this->quote( $value ), (string)$error['maximum'] );
			default:
				return $this->say( $path, self::REFUSED[$name] ?? 'bad-text', $this->quote( $value ) );
		}
	}

	private function say( string $path, string $fault, string ...$parameters ): Message {
		// Messages used here: localskills-fault-… as i18n/en.json has them
		return wfMessage( 'localskills-fault-at' )->plaintextParams( $path )
			->params( wfMessage( "localskills-fault-$fault" )->plaintextParams( ...$parameters ) );
	}

	/** @param mixed $value */
	private function quote( $value ): string {
		if ( !is_scalar( $value ) ) {
			return is_array( $value ) ? '[…]' : '{…}';
		}
		return is_string( $value ) ? mb_substr( $value, 0, 60 ) : json_encode( $value );
	}

	private function below( string $path, string $key ): string {
		return preg_match( '/^[A-Za-z_$][A-Za-z0-9_$]*$/', $key ) ? "$path.$key" :
			$path . '[' . json_encode( $key, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) . ']';
	}

	/** @return string A JSON path such as $.pages[0].title, from a JSON pointer such as /pages/0/title */
	private function getPath( string $pointer ): string {
		$path = '$';
		foreach ( array_slice( explode( '/', $pointer ), 1 ) as $step ) {
			$step = strtr( rawurldecode( $step ), [ '~1' => '/', '~0' => '~' ] );
			$path = preg_match( '/^\d+$/', $step ) ? "{$path}[$step]" : $this->below( $path, $step );
		}
		return $path;
	}
}
