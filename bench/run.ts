/** `npm run bench [-- NAME…]`: measures what `docs/performance.md` reports; without a name, everything. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
	wikitext: () => import( './wikitext' ),
	form: async () => ( await import( './survey-form' ) ).benchSurveyForm(),
};

const wanted = process.argv.slice( 2 );
const unknown = wanted.find( ( name ) => !Object.keys( BENCHES ).includes( name ) );
if ( unknown !== undefined ) {
	console.error( `There is no bench "${ unknown }"; there are: ${ Object.keys( BENCHES ).join( ', ' ) }.` );
	process.exit( 2 );
}
for ( const name of wanted.length === 0 ? Object.keys( BENCHES ) : wanted ) {
	console.log( `── ${ name }\n` );
	await ( BENCHES[ name ] as () => Promise<unknown> )();
	console.log( '' );
}
