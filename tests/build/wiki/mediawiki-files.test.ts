import { debianMirror } from '../../../build/wiki/mediawiki-files';

describe( 'debianMirror', () => {
	it( 'finds the mirror in a list of either form', () => {
		expect( debianMirror( 'deb http://mirror.example/debian bookworm main' ) ).toBe( 'http://mirror.example/debian' );
		expect( debianMirror( 'deb [arch=amd64 signed-by=/k/debian-archive-keyring.gpg] https://mirror.example/debian/ trixie main contrib' ) )
			.toBe( 'https://mirror.example/debian' );
		expect( debianMirror( 'Types: deb\n# a note\nURIs: https://mirror.example/debian/\nSuites: trixie trixie-updates\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg' ) ).toBe( 'https://mirror.example/debian' );
	} );

	it( 'takes a list of mirrors, as cloud images have it', () => {
		expect( debianMirror( 'Types: deb\nURIs: mirror+file:/etc/apt/mirrors/debian.list\nSuites: bookworm\nComponents: main' ) )
			.toBe( 'mirror+file:/etc/apt/mirrors/debian.list' );
	} );

	it( 'takes neither other archives nor lines that are switched off', () => {
		expect( debianMirror( 'deb https://packages.example/apt stable main' ) ).toBeNull();
		expect( debianMirror( 'deb [signed-by=/k/vendor.gpg] https://packages.example/debian bookworm main' ) ).toBeNull();
		expect( debianMirror( 'Types: deb\nURIs: https://deb.example/node\nSuites: nodistro\nComponents: main' ) ).toBeNull();
		expect( debianMirror( 'deb http://mirror.example/debian-security bookworm-security main' ) ).toBeNull();
		expect( debianMirror( '# deb http://mirror.example/debian bookworm main' ) ).toBeNull();
	} );
} );
