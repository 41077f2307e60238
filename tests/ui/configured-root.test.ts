type ReadConfiguredRoot = typeof import( '../../src/extension/configured-root' ).readConfiguredRoot;

const answer = ( ...revisions: readonly { slots: { main: { content: string } } }[] ): object =>
	( { query: { pages: [ revisions.length === 0 ? { missing: true } : { revisions } ] } } );
const configured = ( content: string ): object => answer( { slots: { main: { content } } } );

describe( 'the page below which everything stands', () => {
	let readConfiguredRoot: ReadConfiguredRoot;
	const get = jest.fn();
	const read = (): PromiseLike<string> => readConfiguredRoot( { get } as unknown as mw.Api );

	beforeEach( async () => {
		jest.resetModules();
		get.mockReset();
		( { readConfiguredRoot } = await import( '../../src/extension/configured-root' ) );
	} );

	it.each( [
		[ 'what the wiki’s configuration names', configured( '{ "root": "Project:Skills" }' ), 'Project:Skills' ],
		[ 'LocalSkills where nothing is configured', answer(), 'LocalSkills' ],
		[ 'LocalSkills where the configuration cannot be used', configured( '{ "root": "[[x]]" }' ), 'LocalSkills' ],
	] )( 'is %s, and is asked for once', async ( _what, said, root ) => {
		get.mockResolvedValue( said );
		await expect( read() ).resolves.toBe( root );
		await expect( read() ).resolves.toBe( root );
		expect( get ).toHaveBeenCalledTimes( 1 );
		expect( get ).toHaveBeenCalledWith( expect.objectContaining( { titles: 'MediaWiki:LocalSkills.json' } ) );
	} );

	it( 'is known without a question where the extension tells it along with the page', async () => {
		jest.spyOn( mw.config, 'get' as never ).mockReturnValue( 'Project:Skills' as never );
		await expect( read() ).resolves.toBe( 'Project:Skills' );
		expect( get ).not.toHaveBeenCalled();
		jest.restoreAllMocks();
	} );

	it( 'is asked for again when the wiki did not answer', async () => {
		get.mockRejectedValueOnce( new Error( 'http' ) ).mockResolvedValue( answer() );
		await expect( read() ).rejects.toThrow( 'http' );
		await expect( read() ).resolves.toBe( 'LocalSkills' );
	} );
} );
