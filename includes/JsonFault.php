<?php
declare( strict_types=1 );

namespace MediaWiki\Extension\LocalSkills;

use MediaWiki\Message\Message;

/**
 * Says where a text stops being JSON. PHP's own parser only says that it is none, which helps nobody
 * to find a missing comma among a thousand lines.
 */
class JsonFault {

	private const TOKEN = '~"(?:[^"\\\\\x00-\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"' .
		'|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.])|(?:true|false|null)\b|[{}\[\]:,]~A';

	/** What is said when something else stands where this is expected: localskills-fault-json-… */
	private const MISSING = [
		'value' => 'value', 'item' => 'value', 'name' => 'property-name', 'member' => 'property-name',
		'colon' => 'colon', 'comma' => 'comma', 'end' => 'rest',
	];

	/** @return Message|null What is wrong, with line and column; null for a text that is JSON */
	public static function find( string $text ): ?Message {
		$stack = [];
		// "item" and "member" follow an opening bracket, so that it may close at once.
		$expected = 'value';
		$offset = strspn( $text, " \t\r\n" );
		for ( $before = ''; $offset < strlen( $text ); $before = $token ) {
			if ( !preg_match( self::TOKEN, $text, $match, 0, $offset ) ) {
				return self::at( $text, $offset, $text[$offset] === '"' ? 'string-end' : 'symbol' );
			}
			$token = $match[0];
			$isClosing = ( $token === '}' || $token === ']' ) && end( $stack ) === $token;
			if ( $isClosing && in_array( $expected, [ 'item', 'member', 'comma' ] ) ) {
				array_pop( $stack );
				$expected = $stack ? 'comma' : 'end';
			} elseif ( ( $expected === 'value' || $expected === 'item' ) && !str_contains( '}]:,', $token ) ) {
				if ( $token === '{' || $token === '[' ) {
					$stack[] = $token === '{' ? '}' : ']';
					$expected = $token === '{' ? 'member' : 'item';
				} else {
					$expected = $stack ? 'comma' : 'end';
				}
			} elseif ( ( $expected === 'name' || $expected === 'member' ) && $token[0] === '"' ) {
				$expected = 'colon';
			} elseif ( $expected === 'colon' && $token === ':' ) {
				$expected = 'value';
			} elseif ( $expected === 'comma' && $token === ',' ) {
				$expected = end( $stack ) === '}' ? 'name' : 'value';
			} else {
				return self::at( $text, $offset, $isClosing && $before === ',' ? 'trailing-comma' : self::MISSING[$expected] );
			}
			$offset += strlen( $token );
			$offset += strspn( $text, " \t\r\n", $offset );
		}
		if ( $expected === 'end' ) {
			return null;
		}
		return self::at( $text, $offset, end( $stack ) === ']' ? 'list-end' : 'object-end' );
	}

	private static function at( string $text, int $offset, string $fault ): Message {
		$lines = explode( "\n", substr( $text, 0, $offset ) );
		preg_match( '/^\S{1,20}/u', substr( $text, $offset ), $near );
		// Messages used here: localskills-fault-json-… as i18n/en.json has them
		return wfMessage( "localskills-fault-json-$fault" )->numParams( count( $lines ), mb_strlen( end( $lines ) ) + 1 )
			->plaintextParams( $near[0] ?? '' );
	}
}
