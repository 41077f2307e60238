/**
 * The files of MediaWiki 1.43: the developer's own (`MW_INSTALL_PATH`), or those of Debian 13's
 * packages, unpacked into this user's cache. The packages are architecture-independent and run with
 * Debian 12's PHP too; nothing of the system's own package state is touched.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const SUITE = 'trixie';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const PACKAGES = [ 'mediawiki', 'mediawiki-classes' ];

function cacheDirectory(): string {
	return join( process.env.XDG_CACHE_HOME || join( homedir(), '.cache' ), 'localskills' );
}

const DEBIAN_SUITES = /(^|\s)(bookworm|trixie|forky|sid|oldstable|stable|testing|unstable)(\s|$)/;

interface Source {
	readonly uri: string;
	readonly suites: string;
	readonly components: string;
	readonly signedBy: string;
}

/** Apt's two forms of a list of sources: one line each, or stanzas of fields (deb822). */
function readSources( sources: string ): Source[] {
	const found: Source[] = [];
	for ( const stanza of sources.split( /\n\s*\n/ ) ) {
		// eslint-disable-next-line security/detect-non-literal-regexp -- the names are the four below
		const field = ( name: string ): string => new RegExp( `^${ name }:\\s*(.*)$`, 'im' ).exec( stanza )?.[ 1 ]?.trim() ?? '';
		found.push( {
			uri: field( 'URIs' ).split( /\s+/ )[ 0 ] as string,
			suites: field( 'Suites' ), components: field( 'Components' ), signedBy: field( 'Signed-By' ),
		} );
	}
	for ( const line of sources.split( '\n' ) ) {
		const [ , options = '', uri = '', suites = '', components = '' ] =
			/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+(.*)$/.exec( line ) ?? [];
		found.push( { uri, suites, components, signedBy: /signed-by=(\S+)/.exec( options )?.[ 1 ] ?? '' } );
	}
	return found;
}

/** The mirror that the system itself uses for Debian, from its list of sources; null when it is no Debian. */
export function debianMirror( sources: string ): string | null {
	const uncommented = sources.replace( /^\s*#.*$\n?/gm, '' );
	const debian = readSources( uncommented ).find( ( { uri, suites, components, signedBy } ) => uri !== '' &&
		DEBIAN_SUITES.test( suites ) && /(^|\s)main(\s|$)/.test( components ) &&
		( signedBy.includes( 'debian-archive' ) || ( signedBy === '' && uri.includes( 'debian' ) ) ) );
	return debian ? debian.uri.replace( /\/$/, '' ) : null;
}

function systemSources(): string {
	const directory = '/etc/apt/sources.list.d';
	const files = [ '/etc/apt/sources.list' ].concat(
		existsSync( directory ) ? readdirSync( directory ).map( ( file ) => join( directory, file ) ) : [] );
	return files.filter( ( file ) => existsSync( file ) ).map( ( file ) => readFileSync( file, 'utf8' ) ).join( '\n\n' );
}

function run( command: string, args: readonly string[], cwd: string ): void {
	const { status, stderr, error } = spawnSync( command, args, { cwd, encoding: 'utf8' } );
	if ( status !== 0 ) {
		throw new Error( `${ command } ${ args[ args.length - 1 ] ?? '' } failed: ${ error?.message ?? stderr }` );
	}
}

function download( target: string ): void {
	const mirror = debianMirror( systemSources() );
	if ( mirror === null || !existsSync( KEYRING ) ) {
		throw new Error( 'MediaWiki is fetched from Debian, and this system has no Debian sources. ' +
			'Set MW_INSTALL_PATH to the folder of a MediaWiki 1.43.' );
	}
	console.error( 'Fetching MediaWiki 1.43 (53 MB) from Debian 13…' );
	mkdirSync( cacheDirectory(), { recursive: true } );
	const work = mkdtempSync( join( cacheDirectory(), 'unpack-' ) );
	for ( const directory of [ 'lists/partial', 'cache/archives/partial', 'root' ] ) {
		mkdirSync( join( work, directory ), { recursive: true } );
	}
	writeFileSync( join( work, 'sources.list' ), `deb [signed-by=${ KEYRING }] ${ mirror } ${ SUITE } main\n` );
	const options = [
		'-q',
		'-o', `Dir::Etc::SourceList=${ work }/sources.list`, '-o', 'Dir::Etc::SourceParts=-',
		'-o', `Dir::State::Lists=${ work }/lists`, '-o', `Dir::Cache=${ work }/cache`,
		// Apt's own sandbox user cannot write to this user's cache.
		'-o', 'APT::Sandbox::User=root',
	];
	run( 'apt-get', [ ...options, 'update' ], work );
	run( 'apt-get', [ ...options, 'download', ...PACKAGES ], work );
	for ( const file of readdirSync( work ).filter( ( name ) => name.endsWith( '.deb' ) ) ) {
		run( 'dpkg', [ '-x', file, 'root' ], work );
	}
	const files = join( work, 'root/usr/share/mediawiki' );
	// The packages link to /var/lib and /etc, which are not there.
	for ( const link of [ 'extensions', 'images', 'config', 'LocalSettings.php' ] ) {
		rmSync( join( files, link ), { force: true } );
	}
	symlinkSync( 'extensions-core', join( files, 'extensions' ) );
	try {
		renameSync( files, target );
	} catch ( error ) {
		// Another checkout was quicker.
		if ( !existsSync( target ) ) {
			throw error;
		}
	}
	rmSync( work, { recursive: true, force: true } );
}

/**
 * The folder of MediaWiki's files.
 *
 * @throws Error in words for a person, when there are none and none can be fetched
 */
export function mediaWikiDirectory(): string {
	const own = process.env.MW_INSTALL_PATH;
	if ( own ) {
		if ( !existsSync( join( own, 'includes/Setup.php' ) ) ) {
			throw new Error( `MW_INSTALL_PATH is ${ own }, and there is no MediaWiki in that folder.` );
		}
		return own;
	}
	const directory = join( cacheDirectory(), 'mediawiki-1.43' );
	if ( !existsSync( directory ) ) {
		download( directory );
	}
	return directory;
}
