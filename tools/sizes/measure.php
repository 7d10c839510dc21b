<?php
/**
 * Measures the PHP files that are named, and prints them as JSON: for each file its lines by kind, and its functions.
 *
 * A line is a sentence if a text for people stands on it, a comment if nothing else does, or else logic. A function has the lines of
 * logic and sentences between its braces that are not of a function within; it is a table if nothing in it branches.
 *
 * @package Meum\Status
 */

declare( strict_types=1 );

const MEUM_BRANCHES = array( T_IF, T_ELSEIF, T_SWITCH, T_FOR, T_FOREACH, T_WHILE, T_DO, T_CATCH );
const MEUM_WORDS    = array( '__', '_n', '_x', 'sprintf', 'esc_html__', '(', ')', ',', ';', '.' );

/**
 * Measures one file.
 *
 * @return array{lines: array{logic: int, sentences: int, comments: int, all: int}, functions: list<array{name: string, line: int, lines: int, table: bool}>}
 */
function meum_measure( string $file ): array {
	$code      = (string) file_get_contents( $file );
	$kinds     = array();
	$depth     = 0;
	$open      = array();
	$functions = array();
	$waiting   = null;
	$own       = array();

	foreach ( PhpToken::tokenize( $code ) as $token ) {
		$lines = range( $token->line, $token->line + substr_count( rtrim( $token->text, "\n" ), "\n" ) );

		if ( $token->is( array( T_WHITESPACE, T_OPEN_TAG ) ) ) {
			continue;
		}
		foreach ( $lines as $line ) {
			$is_comment   = $token->is( array( T_COMMENT, T_DOC_COMMENT ) );
			$is_sentence  = $token->is( array( T_CONSTANT_ENCAPSED_STRING, T_ENCAPSED_AND_WHITESPACE ) ) && 1 === preg_match( '/\w .*\w/s', $token->text );
			$is_between   = in_array( $token->text, MEUM_WORDS, true ) || "'meum-status'" === $token->text;
			$kind         = $is_comment ? 0 : ( $is_sentence ? 3 : ( $is_between ? 1 : 2 ) );
			$kinds[ $line ] = max( $kinds[ $line ] ?? 0, $kind );

			if ( ! $is_comment && array() !== $open ) {
				$own[ count( $open ) - 1 ][ $line ] = true;
			}
		}

		if ( $token->is( T_FUNCTION ) ) {
			$waiting = array(
				'name'  => '',
				'line'  => $token->line,
				'table' => true,
			);
		} elseif ( null !== $waiting && '' === $waiting['name'] && $token->is( array( T_STRING, '(' ) ) ) {
			$waiting['name'] = $token->is( T_STRING ) ? $token->text : 'closure';
		} elseif ( $token->is( ';' ) ) {
			// A method of an interface has no body.
			$waiting = null;
		} elseif ( $token->is( array( '{', T_CURLY_OPEN, T_DOLLAR_OPEN_CURLY_BRACES ) ) ) {
			++$depth;
			if ( null !== $waiting && $token->is( '{' ) ) {
				$open[]                      = $waiting + array( 'depth' => $depth );
				$own[ count( $open ) - 1 ] = array();
				$waiting                     = null;
			}
		} elseif ( $token->is( '}' ) ) {
			$last = count( $open ) - 1;
			if ( $last >= 0 && $open[ $last ]['depth'] === $depth ) {
				$function    = array_pop( $open );
				$functions[] = array(
					'name'  => $function['name'],
					'line'  => $function['line'],
					'lines' => max( 0, count( $own[ $last ] ) - 1 ),
					'table' => $function['table'],
				);
			}
			--$depth;
		} elseif ( $token->is( MEUM_BRANCHES ) && array() !== $open ) {
			$open[ count( $open ) - 1 ]['table'] = false;
		}
	}

	$count = array_count_values( $kinds );

	return array(
		'lines'     => array(
			'logic'     => ( $count[2] ?? 0 ) + ( $count[1] ?? 0 ),
			'sentences' => $count[3] ?? 0,
			'comments'  => $count[0] ?? 0,
			'all'       => substr_count( $code, "\n" ),
		),
		'functions' => $functions,
	);
}

$measured = array();

foreach ( array_slice( $argv, 1 ) as $file ) {
	$measured[ $file ] = meum_measure( $file );
}

echo json_encode( $measured, JSON_THROW_ON_ERROR ), "\n";
