import fc from 'fast-check';
import { PERSON_TEMPLATES } from '../../../src/core/exchange/exchange-templates';
import { type PageRevision, sortCalls } from '../../../src/core/exchange/whose-calls';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';

const readCalls = createTemplateReader( { templates: PERSON_TEMPLATES } );
const X = '{{Offer a skill|id=o1|skill=lua}}';
const Y = '{{Skill exchange step|step=accept|seek=Eve/s1|offer=Ana/o1|at=2026-11-20T10:00:00Z}}';
const Z = '{{Offer a skill|id=o2|skill=budgeting}}';

/** The same, as somebody who means well leaves it. */
const TIDY = '{{Offer a skill\n| skill = lua\n| region =\n|id=o1\n|level= }}';
const DORMANT = '<nowiki>{{subst:Welcome}}</nowiki>';
const SIGNED = Y.replace( '}}', '|note=~~~~}}' );
const CLOSED = X.replace( '}}', '|status=closed}}' );

const by = ( isOwn: boolean ) => ( text: string | null, isAfterGap = false ): PageRevision => ( { isOwn, text, isAfterGap } );
const own = by( true );
const other = by( false );

function believed( revisions: readonly PageRevision[], isWhole = true ): string[] {
	const text = revisions[ revisions.length - 1 ]?.text ?? '';
	return sortCalls( revisions, isWhole, readCalls ).own.map( ( { start, end } ) => text.slice( start, end ) );
}

function unclear( revisions: readonly PageRevision[], isWhole = true ): string[] {
	const text = revisions[ revisions.length - 1 ]?.text ?? '';
	return sortCalls( revisions, isWhole, readCalls ).unclear.map( ( { start, end } ) => text.slice( start, end ) );
}

describe( 'whose words stand on a page', () => {
	it.each( [
		[ 'the owner\'s alone', [ own( X ), own( X + Z ) ], [ X, Z ] ],
		[ 'what the owner adds to what another has put there', [ own( X ), other( X + Y ), own( X + Y + Z ) ], [ X, Z ] ],
		[ 'what was never saved by another, without what was', [ own( X ), other( Y ), own( Y ), own( Y + Z ) ], [ Z ] ],
		[ 'what the owner changed', [ own( X ), other( X + Z ), own( X + Z.replace( 'o2', 'o3' ) ) ], [ X, Z.replace( 'o2', 'o3' ) ] ],
		[ 'no second time what another has doubled', [ own( X ), other( X + X ), own( X + X ) ], [ X ] ],
		[ 'the same in another order', [ own( X ), other( '{{Offer a skill|skill=lua|id=o1}}' ), own( '{{Offer a skill|skill=lua|id=o1}}' ) ],
			[ '{{Offer a skill|skill=lua|id=o1}}' ] ],
		[ 'what another blanked and the owner brought back', [ own( X ), other( '' ), own( X ) ], [ X ] ],
		[ 'what another blanked and brought back between', [ own( X ), other( '' ), other( X ), own( X + Z ) ], [ X, Z ] ],
		[ 'nothing that the owner took back and another brought back', [ own( X ), own( '' ), other( X ), own( X ) ], [] ],
		[ 'what the owner took back and brought back, though another did between',
			[ own( X ), own( '' ), other( X ), own( '' ), own( X ) ], [ X ] ],
		[ 'nothing that the owner took back, another brought back and an undoing brought back once more',
			[ own( X ), own( '' ), other( X ), other( '' ), own( X ) ], [] ],
		[ 'nothing that the owner changed, another brought back as it was and an undoing brought back once more',
			[ own( X ), own( CLOSED ), other( X ), own( `${ X }.` ), other( '' ), own( `${ X }.` ) ], [] ],
		[ 'what the owner wrote, another doubled and a third took away once', [ own( X ), other( X + X ), other( X ), own( `${ X }.` ) ], [ X ] ],
		[ 'nothing that the owner took back, another put there hidden and the owner uncovered later',
			[ own( X ), own( '' ), other( `<!-- ${ X }` ), own( `.<!-- ${ X }` ), own( `. ${ X }` ) ], [] ],
		[ 'nothing that another signed for the owner, hidden, and only the owner\'s saving wrote out',
			[ own( X ), other( `${ X }<!-- ${ SIGNED }` ), own( `${ X } ${ SIGNED.replace( '~~~~', '[[User:Ana]]' ) }` ) ], [ X ] ],
		[ 'nothing that another signed for the owner, hidden, when a later saving writes it out',
			[ own( X ), other( `${ X }<!-- ${ SIGNED }` ), own( `${ Z }${ X }<!-- ${ SIGNED }` ), own( `${ Z }${ X } ${ SIGNED.replace( '~~~~', '[[User:Ana]]' ) }` ) ],
			[ Z, X ] ],
		[ 'nothing with half a link of another\'s, hidden, of which the owner\'s saving wrote the other half',
			[ own( X ), other( `${ X }<nowiki>${ SIGNED.replace( '~~~~', '[[Help:Lua (x)|]]' ) }</nowiki>` ),
				own( X + SIGNED.replace( '~~~~', '[[Help:Lua (x)|Lua]]' ) ) ], [ X ] ],
		[ 'nothing with half a link in which another\'s comment began',
			[ own( X ), other( `${ X }${ SIGNED.replace( '~~~~', '[[Help:Lua (<!--x)|]]' ) }` ), own( X + SIGNED.replace( '~~~~', '[[Help:Lua (x)|Lua]]' ) ) ],
			[ X ] ],
		[ 'what the owner writes beside an explanation of signatures', [ own( '' ), other( '<nowiki>~~~~</nowiki>' ), own( X ) ], [ X ] ],
		[ 'nothing in which another put a sign that nobody sees into a name',
			[ own( Y.replace( 'Eve', 'Eve B' ) ), other( Y.replace( 'Eve', 'Eve\ufeffB' ) ), own( `${ Y.replace( 'Eve', 'Eve\ufeffB' ) }.` ) ], [] ],
		[ 'nothing that another put there, another took away and the owner\'s undoing brought back',
			[ own( '' ), other( Y ), other( '' ), own( Y ) ], [] ],
		[ 'nothing of another\'s that comes back with the owner\'s own', [ own( X ), other( X + Y ), own( X + Y ), other( '' ), own( X + Y ) ], [ X ] ],
		[ 'nothing that only a revision between had, which nobody has looked at', [ own( X ), other( X ), own( X + Y, true ) ], [ X ] ],
		[ 'nothing that comes with a text that nobody can read', [ own( X ), other( null ), own( X + Y ) ], [ X ] ],
		[ 'nothing more of what the owner had when their own text is hidden', [ own( X ), own( null ), other( X ), own( X + Z ) ], [ Z ] ],
		[ 'nothing that only the owner\'s saving made of another\'s words',
			[ own( X ), other( `${ X }{{subst:Evil}}` ), own( X + Y ) ], [ X ] ],
		[ 'nothing that another began and the owner\'s text only ended',
			[ own( X ), other( `${ X }${ Y.slice( 0, -2 ) }|note=<!--` ), own( `${ X }${ Y.slice( 0, -2 ) }|note=<!--{{Offer a skill <!-- or seek --> |skill=lua}}` ) ],
			[ X ] ],
		[ 'what the owner put above what another wrote', [ own( '{{Box}}' ), other( '{{Box|1}}' ), own( `${ X }{{Box|1}}` ) ], [ X ] ],
		[ 'nothing that another hid and the owner uncovered at both ends', [ own( X ), other( `<nowiki>${ X }${ Y }${ Z }</nowiki>` ), own( X + Y + Z ) ], [ X ] ],
		[ 'nothing that another hid in a comment', [ own( X ), other( `<!-- ${ X }\n${ Y }\n${ Z } -->` ), own( `${ X }\n${ Y }\n${ Z }` ) ], [ X ] ],
		[ 'nothing that another hid when the owner adds something in the same saving',
			[ own( X ), other( `<!--${ X }${ Y }` ), own( `${ X }${ Y }\n${ Z }` ) ], [ X, Z ] ],
		[ 'nothing that another hid, and only a later revision of the owner uncovers',
			[ own( X ), other( `${ X }<pre>${ Y }</pre>` ), own( `${ Z }${ X }<pre>${ Y }</pre>` ), own( `${ Z }${ X }${ Y }.` ) ], [ Z, X ] ],
		[ 'nothing that another hid within a name, a value or a tag', [ own( '' ),
			other( `${ Y.replace( 'Skill', 'Sk<!--ill' ) }--> <math ${ Z } /> <nowiki>${ X.replace( 'lua', 'l<!-- or not -->ua' ) }</nowiki>` ),
			own( `${ Y } ${ Z } ${ X }` ) ], [] ],
		[ 'nothing that another left without an end when the owner adds something in the same saving',
			[ own( X ), other( `${ X }\n${ Y.slice( 0, -2 ) }\n== More ==` ), own( `${ Z }\n${ X }\n${ Y }\n== More ==` ) ], [ Z, X ] ],
		[ 'nothing that another wrote with a brace too many, or without a beginning',
			[ own( X ), other( `${ X }{${ Y }}\n${ Z.slice( 2 ) }` ), own( `${ X }${ Y }\n${ Z }` ) ], [ X ] ],
		[ 'what another hid of the owner\'s and the owner uncovered', [ own( X + Z ), other( `<nowiki>${ X }${ Z }</nowiki>` ), own( X + Z ) ], [ X, Z ] ],
		[ 'what another hid of the owner\'s and the owner uncovered later',
			[ own( X ), other( `<!-- ${ X } -->` ), own( `${ Z }<!-- ${ X } -->` ), own( Z + X ) ], [ Z, X ] ],
		[ 'what the owner hid and uncovered', [ own( X ), own( `<!-- ${ X } -->` ), other( `<!-- ${ X } -->.` ), own( `<!-- ${ X } -->` ), own( X ) ], [ X ] ],
		[ 'nothing that the owner took back and another put there hidden', [ own( X ), own( '' ), other( `<!-- ${ X } -->` ), own( X ) ], [] ],
		[ 'what another tidied, with an empty parameter and other spaces', [ own( X ), other( TIDY ), own( TIDY + Z ) ], [ TIDY, Z ] ],
		[ 'nothing that another wrote with an empty parameter and the owner left out', [ own( '' ), other( TIDY ), own( X ) ], [] ],
		[ 'nothing of which another emptied what was said', [ own( CLOSED ), other( CLOSED.replace( 'closed', '' ) ), own( CLOSED.replace( 'closed', '' ) ) ], [] ],
		[ 'what another took away and brought back though the owner saved between', [ own( X ), other( '' ), own( Z ), other( X + Z ), own( X + Z ) ], [ X, Z ] ],
		[ 'what another took away and only brought back much later',
			[ own( X ), other( '' ), own( Z ), other( Z ), own( Z + Y ), other( X + Z + Y ), own( X + Z + Y ) ], [ X, Z, Y ] ],
		[ 'nothing more often than another took it away', [ own( X ), other( '' ), own( '' ), other( X + X ), own( X + X ) ], [ X ] ],
		[ 'nothing that another took away, another brought back and the owner took away',
			[ own( X ), other( '' ), own( '' ), other( X ), own( '' ), other( X ), own( X ) ], [] ],
		[ 'nothing that another took away and the owner has said anew of the same',
			[ own( X ), other( '' ), own( CLOSED ), other( X + CLOSED ), own( X + CLOSED ) ], [ CLOSED ] ],
		[ 'nothing that the owner has changed and another took away and brought back as it was',
			[ own( X ), own( CLOSED ), other( '' ), own( Z ), other( X + Z ), own( X + Z ) ], [ Z ] ],
		[ 'nothing that the owner may have taken back where nobody has looked',
			[ own( X ), other( '' ), own( Z ), { ...own( Z ), isAfterUnseen: true }, other( X + Z ), own( X + Z ) ], [ Z ] ],
		[ 'nothing that a hidden name may have taken back for the owner',
			[ own( X ), other( '' ), { ...own( Z ), isAfterUnseen: true }, other( X + Z ), own( X + Z ) ], [ Z ] ],
		[ 'nothing that was taken away before a text that nobody can read', [ own( X ), other( '' ), own( null ), other( X ), own( X ) ], [] ],
		[ 'what the owner writes beside an explanation of substitution', [ own( '' ), other( DORMANT ), own( DORMANT + X ), own( DORMANT + X + Z ) ], [ X, Z ] ],
		[ 'nothing that came of an explanation of substitution which is gone', [ own( '' ), other( DORMANT ), own( Y ) ], [] ],
		[ 'nothing that came later of an explanation of substitution',
			[ own( '' ), other( DORMANT ), own( `${ DORMANT }.` ), own( `${ Y }.` ) ], [] ],
		[ 'nothing that came later of something to substitute that was hidden in another tag',
			[ own( '' ), other( '<pre>\n{{subst:Evil}}</pre>' ), own( '<pre>\n{{subst:Evil}}</pre>.' ), own( `${ Y }.` ) ], [] ],
		[ 'what the owner made shorter or plainer of what could be read',
			[ own( '' ), other( `${ X.replace( '}}', '\n|note=a}}' ) }${ Z.replace( '}}', '|note=<b>b</b>}}' ) }` ), own( X + Z.replace( '}}', '|note=b}}' ) ) ],
			[ X, Z.replace( '}}', '|note=b}}' ) ] ],
	] as const )( 'are %s', ( _what, revisions, expected ) => {
		expect( believed( revisions ) ).toEqual( expected );
	} );

	it( 'are nobody knows whose where the page\'s beginning is not known, until they are changed', () => {
		expect( believed( [ own( X ), other( X ), own( X + Z ) ], false ) ).toEqual( [ Z ] );
		expect( believed( [ other( X ), own( X ) ], false ) ).toEqual( [] );
	} );

	it.each( [
		[ 'after revisions that nobody has looked at', [ own( '' ), other( '' ), own( X, true ), own( X + Z ) ], true, [ X ] ],
		[ 'where the beginning is not known', [ own( X ), other( X + Y ), own( X + Y + Z ) ], false, [ X ] ],
		[ 'where another was the first whose words are known', [ other( X ), own( X + Z ) ], false, [ X ] ],
		[ 'after a text that nobody can read', [ own( '' ), other( null ), own( X ) ], true, [ X ] ],
		[ 'after something that was to be substituted', [ own( X ), other( '{{subst:x}}' ), own( X + Z ) ], true, [ Z ] ],
		[ 'where another brought back what the owner took back, and an undoing did once more',
			[ own( X ), own( '' ), other( X ), other( '' ), own( X ) ], true, [ X ] ],
		[ 'nowhere that another wrote what is known', [ own( '' ), other( X ), own( X, true ), other( null ), own( X + Y ) ], true, [ Y ] ],
		[ 'nowhere where everything is known', [ own( X ), other( Y ), own( Y ) ], true, [] ],
	] as const )( 'are nobody can tell whose %s', ( _where, revisions, isWhole, expected ) => {
		expect( unclear( revisions, isWhole ) ).toEqual( expected );
	} );

	/** A page by its owner and others, each of whom adds calls, takes calls away, and brings an earlier revision back. */
	const edit = fc.record( {
		isOwn: fc.boolean(),
		text: fc.oneof(
			fc.array( fc.constantFrom( X, Y, Z ), { maxLength: 4 } ).map( ( calls ) => ( { back: null, calls } ) ),
			fc.nat( { max: 8 } ).map( ( back ) => ( { back, calls: [] } ) ),
		),
	} );
	const history = fc.array( edit, { minLength: 1, maxLength: 10 } ).map( ( edits ) => {
		const revisions: PageRevision[] = [];
		edits.forEach( ( { isOwn, text: { back, calls } }, index ) => {
			// Somebody's page is theirs if they made it; what counts is what they saved last.
			const isTheirs = isOwn || index === 0 || index === edits.length - 1;
			const text = back === null ? calls.join( '\n' ) : revisions[ Math.max( 0, index - 1 - back ) ]?.text ?? '';
			revisions.push( by( isTheirs )( text ) );
		} );
		return revisions;
	} );
	const count = ( text: string | null | undefined, call: string ): number => ( text ?? '' ).split( call ).length - 1;

	it( 'are never what another has put there first, and always what no other has ever put there', () => {
		const seen = { foreign: 0, all: 0 };
		fc.assert( fc.property( history, ( revisions ) => {
			const result = believed( revisions );
			for ( const call of [ X, Y, Z ] ) {
				const said = result.filter( ( one ) => one === call ).length;
				const first = revisions.find( ( { text } ) => count( text, call ) > 0 );
				const last = count( revisions[ revisions.length - 1 ]?.text, call );
				const brings = ( who: boolean ): boolean => revisions.some( ( { isOwn, text }, index ) =>
					isOwn === who && count( text, call ) > count( revisions[ index - 1 ]?.text, call ) );
				expect( said ).toBeLessThanOrEqual( last );
				const isOthers = first?.isOwn === false || !brings( true );
				const isOwners = !brings( false );
				seen.foreign += isOthers ? last : 0;
				seen.all += isOwners ? last : 0;
				expect( said ).toBeLessThanOrEqual( isOthers ? 0 : last );
				expect( said ).toBeGreaterThanOrEqual( isOwners ? last : 0 );
				// Nor more often than the owner ever had it, of their own making.
				const mostOwn = Math.max( 0, ...revisions.map( ( { isOwn, text } ) => isOwn ? count( text, call ) : 0 ) );
				expect( said ).toBeLessThanOrEqual( mostOwn );
			}
		} ), { numRuns: 1500 } );
		expect( Math.min( seen.foreign, seen.all ) ).toBeGreaterThan( 250 );
	} );

	it( 'are never what another has put there first, however hidden, and always what no other has put there or uncovered', () => {
		const wraps = [ [ '<nowiki>', '</nowiki>' ], [ '<!-- ', ' -->' ], [ '<pre>\n', '\n</pre>' ], [ '<includeonly>', '</includeonly>' ] ] as const;
		const calls = fc.array( fc.constantFrom( X, Y, Z ), { maxLength: 3 } );
		const move = fc.record( {
			isOwn: fc.boolean(), hidden: calls, open: calls,
			wrap: fc.constantFrom( ...wraps ), back: fc.option( fc.nat( { max: 4 } ) ),
		} );
		const seen = { foreign: 0, all: 0 };
		fc.assert( fc.property( fc.array( move, { minLength: 1, maxLength: 7 } ), ( moves ) => {
			const revisions: ( PageRevision & { readonly open: string } )[] = [];
			moves.forEach( ( { isOwn, hidden, open, wrap: [ begin, end ], back }, index ) => {
				const old = back === null ? undefined : revisions[ index - 1 - back ];
				const shown = old?.open ?? open.join( '\n' );
				const text = old?.text ?? `${ begin }${ hidden.join( '\n' ) }${ end }\n${ shown }`;
				revisions.push( { isOwn: isOwn || index === 0 || index === moves.length - 1, text, open: shown } );
			} );
			const result = believed( revisions );
			for ( const call of [ X, Y, Z ] ) {
				const said = result.filter( ( one ) => one === call ).length;
				const last = count( revisions[ revisions.length - 1 ]?.open, call );
				const isOthers = revisions.find( ( { text } ) => count( text, call ) > 0 )?.isOwn === false;
				const isOwners = !revisions.some( ( { isOwn, text, open }, index ) => !isOwn && (
					count( text, call ) > count( revisions[ index - 1 ]?.text, call ) ||
					count( open, call ) > count( revisions[ index - 1 ]?.open, call ) ) );
				seen.foreign += isOthers ? last : 0;
				seen.all += isOwners ? last : 0;
				expect( said ).toBeLessThanOrEqual( isOthers ? 0 : last );
				expect( said ).toBeGreaterThanOrEqual( isOwners ? last : 0 );
			}
		} ), { numRuns: 1500 } );
		expect( Math.min( seen.foreign, seen.all ) ).toBeGreaterThan( 50 );
	} );

	it( 'are those that whoever follows each single call through the page finds', () => {
		// Each copy of a call with who wrote it; an edit keeps the copies that it can, those by the owner first.
		const followed = ( revisions: readonly PageRevision[], call: string ): number => {
			let copies: readonly ( 'owner' | 'other' )[] = [];
			let lastOwn: readonly ( 'owner' | 'other' )[] = [];
			let [ record, isOthers, taken ] = [ 0, false, 0 ];
			// What others have put there again of what the owner took back, until they take it off: so many more than so many.
			let [ revived, than ] = [ 0, 0 ];
			for ( const { isOwn, text } of revisions ) {
				const there = count( text, call );
				if ( !isOwn ) {
					copies = new Array<'other'>( there ).fill( 'other' );
					isOthers = isOthers || there > record;
					const theirs = taken + lastOwn.filter( ( whose ) => whose === 'owner' ).length;
					than = there > theirs ? Math.min( theirs, revived > 0 ? than : theirs ) : than;
					revived = Math.max( revived, there - theirs );
					continue;
				}
				const standing = copies.length;
				revived = Math.max( 0, revived - Math.max( 0, standing - there ) );
				// Whoever looks knows the owner's again, even if it was gone between.
				const had = taken + lastOwn.filter( ( whose ) => whose === 'owner' ).length;
				const known = new Array<'owner'>( Math.min( had, standing, there ) ).fill( 'owner' );
				// What others took stays known until the owner takes a copy away themselves.
				taken = there < Math.min( had, standing ) ? 0 : Math.max( 0, had - there );
				const written = Math.max( 0, there - standing );
				const mayWrite = isOthers ? Math.max( 0, Math.min( written, record - known.length ) ) : written;
				const may = Math.min( known.length + mayWrite, revived > 0 ? Math.max( than, there - revived ) : there );
				lastOwn = [ ...new Array<'owner'>( may ).fill( 'owner' ), ...new Array<'other'>( there - may ).fill( 'other' ) ];
				copies = lastOwn;
				record = Math.max( record, lastOwn.filter( ( whose ) => whose === 'owner' ).length );
				isOthers = isOthers || there > record;
			}
			return lastOwn.filter( ( whose ) => whose === 'owner' ).length;
		};
		fc.assert( fc.property( history, ( revisions ) => {
			const result = believed( revisions );
			[ X, Y, Z ].forEach( ( call ) =>
				expect( result.filter( ( one ) => one === call ) ).toHaveLength( followed( revisions, call ) ) );
		} ), { numRuns: 1500 } );
	} );
} );
