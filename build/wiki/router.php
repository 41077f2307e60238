<?php
/**
 * Routes of PHP's own web server for the development wiki: pages under /wiki/, MediaWiki's entry
 * points, and files. MediaWiki's folder is the document root.
 */

$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?? '/' );

if ( preg_match( '!^/extensions/LocalSkills/(modules/[\w./-]+\.(?:css|js|svg|png))$!', $path, $match )
	&& strpos( $match[1], '..' ) === false
) {
	// The extension's own files stand in the checkout (asked for in ResourceLoader's debug mode).
	$file = dirname( __DIR__, 2 ) . '/' . $match[1];
	if ( is_file( $file ) ) {
		$types = [ 'css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'png' => 'image/png' ];
		header( 'Content-Type: ' . $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] );
		readfile( $file );
		return true;
	}
}

if ( preg_match( '!^/(index|load|api|rest|thumb|opensearch_desc)\.php!', $path, $match ) ) {
	$entryPoint = "/{$match[1]}.php";
} elseif ( $path === '/' || str_starts_with( $path, '/wiki/' ) || $path === '/wiki' ) {
	$entryPoint = '/index.php';
} elseif ( is_file( $_SERVER['DOCUMENT_ROOT'] . $path )
	&& preg_match( '!^/(resources|skins|extensions)/.*\.(css|js|svg|png|gif|jpg|ico|json|woff2?|cur)$!', $path )
) {
	return false;
} else {
	http_response_code( 404 );
	echo 'There is no such file.';
	return true;
}

$_SERVER['SCRIPT_NAME'] = $entryPoint;
$_SERVER['PHP_SELF'] = $entryPoint;
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . $entryPoint;
chdir( $_SERVER['DOCUMENT_ROOT'] );
require $_SERVER['SCRIPT_FILENAME'];
return true;
