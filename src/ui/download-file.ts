export type FileKind = 'csv' | 'json';

const TYPES: Readonly<Record<FileKind, string>> = { csv: 'text/csv', json: 'application/json' };

/** Without it Excel takes UTF-8 for the code of its own country, and Arabic for noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How long a browser may take to begin with a file, in milliseconds. */
const KEPT = 60000;

/**
 * Gives a text to the reader as a file.
 *
 * @param survey - Its id
 * @param time - Of which the results are; the file's name says the day (UTC)
 * @param kind
 * @param text
 */
export function downloadResults( survey: string, time: Date, kind: FileKind, text: string ): void {
	const contents = kind === 'csv' && !text.startsWith( BYTE_ORDER_MARK ) ? BYTE_ORDER_MARK + text : text;
	const address = URL.createObjectURL( new Blob( [ contents ], { type: `${ TYPES[ kind ] };charset=utf-8` } ) );
	const link = document.createElement( 'a' );
	link.href = address;
	link.download = `${ survey }-results-${ time.toISOString().slice( 0, 10 ) }.${ kind }`;
	document.body.appendChild( link );
	link.click();
	document.body.removeChild( link );
	setTimeout( () => URL.revokeObjectURL( address ), KEPT );
}
