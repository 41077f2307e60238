/** `npm run bench [-- NAME…]`: measures what `docs/performance.md` reports; without a name, everything. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
	aggregation: async () => ( await import( './aggregation' ) ).benchAggregation(),
	wikitext: () => import( './wikitext' ),
	matching: async () => ( await import( './matching' ) ).benchMatching(),
	form: async () => ( await import( './survey-form' ) ).benchSurveyForm(),
	board: async () => ( await import( './board' ) ).benchBoard(),
};

async function run( names: readonly string[] ): Promise<void> {
	for ( const name of names.length === 0 ? Object.keys( BENCHES ) : names ) {
		console.log( `── ${ name }\n` );
		await ( BENCHES[ name ] as () => Promise<unknown> )();
		console.log( '' );
	}
}

const wanted = process.argv.slice( 2 );
const unknown = wanted.find( ( name ) => !Object.keys( BENCHES ).includes( name ) );
if ( unknown !== undefined ) {
	console.error( `There is no bench "${ unknown }"; there are: ${ Object.keys( BENCHES ).join( ', ' ) }.` );
	process.exit( 2 );
}
run( wanted );
