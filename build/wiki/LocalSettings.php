<?php
/**
 * Settings of a development wiki. The file is copied into the folder of each wiki, beside its
 * database; what differs from wiki to wiki comes from wiki.json there, and the address from the
 * environment.
 */

$localSkillsWiki = json_decode( file_get_contents( __DIR__ . '/wiki.json' ), true );

$wgSitename = 'LocalSkills development wiki';
$wgMetaNamespace = 'Project';
$wgServer = getenv( 'LOCALSKILLS_WIKI_SERVER' ) ?: 'http://127.0.0.1:8080';
$wgCanonicalServer = $wgServer;
$wgScriptPath = '';
$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = true;
$wgLanguageCode = 'en';
$wgSecretKey = $localSkillsWiki['secretKey'];
$wgUpgradeKey = substr( $wgSecretKey, 0, 16 );

// SQLite, one file for each kind of load so that they do not lock each other out.
$wgDBtype = 'sqlite';
$wgDBserver = '';
$wgDBname = 'wiki';
$wgDBuser = '';
$wgDBpassword = '';
$wgSQLiteDataDir = __DIR__ . '/data';
$localSkillsSqlite = static function ( string $name ) use ( $wgSQLiteDataDir ): array {
	return [
		'type' => 'sqlite', 'dbname' => $name, 'tablePrefix' => '', 'dbDirectory' => $wgSQLiteDataDir,
		'variables' => [ 'synchronous' => 'NORMAL' ], 'trxMode' => 'IMMEDIATE', 'flags' => 0,
	];
};
$wgObjectCaches[CACHE_DB] = [
	'class' => SqlBagOStuff::class, 'loggroup' => 'SQLBagOStuff', 'server' => $localSkillsSqlite( 'wikicache' ),
];
$wgJobTypeConf['default'] = [
	'class' => 'JobQueueDB', 'claimTTL' => 3600, 'server' => $localSkillsSqlite( 'wiki_jobqueue' ),
];
$wgMainCacheType = CACHE_DB;
$wgParserCacheType = CACHE_DB;
$wgMessageCacheType = CACHE_DB;
$wgSessionCacheType = CACHE_DB;
$wgCacheDirectory = __DIR__ . '/cache';
$wgTmpDirectory = __DIR__ . '/tmp';
$wgUploadDirectory = __DIR__ . '/images';
$wgEnableUploads = false;
$wgEnableEmail = false;
$wgPhpCli = PHP_BINARY;
$wgDiff3 = '/usr/bin/diff3';
$wgGitBin = false;
$wgPingback = false;
// Few people look at a development wiki, so each look has to move the queue on.
$wgJobRunRate = 20;
$wgShowExceptionDetails = true;
$wgDeprecationReleaseLimit = '1.42';

// Tests save many pages in a row, from one address.
$wgRateLimits = [];
$wgPasswordAttemptThrottle = [];
$wgAccountCreationThrottle = [];
$wgPasswordPolicy['policies'] = array_map( static fn ( $policy ) => [], $wgPasswordPolicy['policies'] );

wfLoadSkins( [ 'Vector', 'MonoBook', 'Timeless', 'MinervaNeue' ] );
$wgDefaultSkin = 'vector-2022';
$wgVectorNightMode = [ 'logged_in' => true, 'logged_out' => true, 'beta' => false, 'exclude' => [] ];
$wgVectorResponsive = true;
$wgMinervaNightMode = [ 'base' => true, 'loggedin' => true, 'amc' => true ];

wfLoadExtensions( [
	'AbuseFilter', 'Cite', 'Echo', 'Gadgets', 'InputBox', 'ParserFunctions', 'Scribunto', 'SpamBlacklist',
	'TemplateData', 'VisualEditor', 'WikiEditor',
] );
$wgVisualEditorShowBetaWelcome = false;
$wgScribuntoDefaultEngine = extension_loaded( 'luasandbox' ) ? 'luasandbox' : 'luastandalone';
// {{USERLANGUAGE}}, as Meta-Wiki and other multilingual wikis have it.
$wgParserEnableUserLanguage = true;
$wgAbuseFilterConditionLimit = 1000;
$wgAbuseFilterActions['block'] = false;
$wgSpamBlacklistFiles = [];

if ( $localSkillsWiki['mode'] === 'extension' ) {
	wfLoadExtension( 'LocalSkills', $localSkillsWiki['project'] . '/extension.json' );
}

// A test may add settings of its own, such as a wiki that is read-only for a while.
if ( is_file( __DIR__ . '/more-settings.php' ) ) {
	require __DIR__ . '/more-settings.php';
}
