/** Where the checkout stands, and what it calls itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout, without a slash at the end. */
export const PROJECT = fileURLToPath( new URL( '..', import.meta.url ) ).replace( /\/$/, '' );

export const VERSION: string =
	( JSON.parse( readFileSync( join( PROJECT, 'package.json' ), 'utf8' ) ) as { version: string } ).version;
