/** The same survey by the library that a developer would otherwise take: SurveyJS with React, on a page of its own. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { PROJECT } from '../build/project';

export interface SurveyJsPage {
	readonly html: string;
	/** Code and styles, gzipped, in bytes. */
	readonly size: number;
}

/**
 * Builds the page.
 *
 * @param definition - In SurveyJS's own dialect
 */
export async function buildSurveyJsPage( definition: object ): Promise<SurveyJsPage> {
	const { outputFiles } = await build( {
		stdin: {
			contents: `import { Model } from 'survey-core';
				import { Survey } from 'survey-react-ui';
				import { createRoot } from 'react-dom/client';
				import { createElement } from 'react';
				createRoot( document.getElementById( 'survey' ) ).render( createElement( Survey, { model: new Model( ${ JSON.stringify( definition ) } ) } ) );`,
			resolveDir: PROJECT,
		},
		bundle: true,
		minify: true,
		target: 'es2017',
		format: 'iife',
		define: { 'process.env.NODE_ENV': '"production"' },
		write: false,
		logLevel: 'error',
	} );
	const code = outputFiles[ 0 ]?.text ?? '';
	const styles = readFileSync( createRequire( import.meta.url ).resolve( 'survey-core/survey-core.fontless.min.css' ), 'utf8' );
	return {
		html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>${ styles }</style></head>` +
			`<body><div id="survey"></div><script>${ code.replace( /<\/script/g, '<\\/script' ) }</script></body></html>`,
		size: gzipSync( code, { level: 9 } ).length + gzipSync( styles, { level: 9 } ).length,
	};
}
