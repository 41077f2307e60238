import fc from 'fast-check';
import { listReported, reportExchange, type ExchangeReport, type ExchangeSnapshot } from '../../../src/core/exchange/exchange-report';
import type { ExchangeRecord } from '../../../src/core/exchange/exchange-record';
import { exchangePages } from '../../../src/core/exchange/board/exchange-pages';
import { recordKey } from '../../../src/core/exchange/exchange-record';
import { isOpen } from '../../../src/core/exchange/listed-record';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import { suggestMatches } from '../../../src/core/exchange/match-exchange';
import { findNeeds, shownCells } from '../../../src/core/exchange/needs';
import { prepareParticipants } from '../../../src/core/exchange/participants';
import { readRecordsFile } from '../../../src/core/exchange/read-records-file';
import { dueReminders, languageFor, reminderComment, reminderSection } from '../../../src/core/exchange/reminders';
import { reportPages } from '../../../src/core/exchange/report/report-pages';
import { snapshotPages } from '../../../src/core/exchange/snapshot-pages';
import type { FollowedExchange } from '../../../src/core/exchange/steps/follow-exchanges';
import { readSurveyFigures } from '../../../src/core/exchange/survey-figures';
import { createPageTitles } from '../../../src/core/pages';
import { decodeText } from '../../../src/core/wikitext/encode';
import { english } from '../english';
import { step } from './steps/made-up-steps';
import { anyExchange, DATE, offer, seek, TAXONOMY } from './made-up-exchange';

const titles = createPageTitles();

function snapshot( records: readonly ExchangeRecord[], others: Partial<ExchangeSnapshot> = {} ): ExchangeSnapshot {
	return {
		titles, date: DATE, records, followed: [], leftOut: [], unlisted: new Set(), taxonomy: TAXONOMY, taxonomyRevision: 7,
		pageOf: new Map(), pageOfRecord: new Map(), options: DEFAULT_MATCHING, ...others,
	};
}

const asked = ( state: FollowedExchange[ 'state' ], more: Partial<FollowedExchange> = {} ): FollowedExchange => ( {
	seek: 'Ben/s', offer: 'Ana/o', asker: 'Ben', state, since: '2026-11-01', expires: '2026-11-22', on: null, confirmed: new Map(),
	waitingFor: [ 'Ana' ], steps: [], skill: null, skills: [], declinedBy: [], disregarded: [], ...more,
} );

/** All lines of all data pages, as a reader would take them out. */
function publishedLines( report: ExchangeReport ): string[] {
	return snapshotPages( report ).flatMap( ( { text } ) => ( JSON.parse( text ) as { lines?: string[] } ).lines ?? [] );
}

const words = { messages: english, taxonomy: TAXONOMY, languageName: ( code: string ) => code };
const pagesText = ( report: ExchangeReport ): string =>
	reportPages( report, [ words ], { surveys: [], minCell: 3 } ).map( ( { text } ) => text ).join( '\n' );

describe( 'what is published of a matching', () => {
	it( 'stands on as many pages as the wiki’s size of a page takes, and all of it is there', () => {
		const people = Array.from( { length: 60 }, ( _, index ) => `Person ${ index }` );
		const records = people.map( ( user, index ) => index % 2 === 0 ? offer( user ) : seek( user ) );
		const report = reportExchange( snapshot( records ) );
		const joined = ( largestPage?: number ): Record<string, unknown[]> => {
			const whole: Record<string, unknown[]> = {};
			snapshotPages( report, largestPage ).forEach( ( { text } ) => {
				const parts = JSON.parse( text ) as Record<string, unknown>;
				Object.keys( parts ).filter( ( part ) => part !== 'pages' && Array.isArray( parts[ part ] ) ).forEach( ( part ) => {
					whole[ part ] = ( whole[ part ] ?? [] ).concat( parts[ part ] );
				} );
			} );
			return whole;
		};
		const pages = snapshotPages( report, 10_000 );
		expect( pages.length ).toBeGreaterThan( 3 );
		expect( pages.filter( ( { text } ) => Buffer.byteLength( text ) > 10_000 ) ).toEqual( [] );
		expect( JSON.parse( pages[ 0 ]?.text ?? '' ).pages ).toEqual( pages.slice( 1 ).map( ( { title } ) => title ) );
		expect( joined( 10_000 ) ).toEqual( joined() );
	} );

	it( 'leaves nobody on pages that an earlier, larger matching needed', () => {
		const pages = reportPages( reportExchange( snapshot( [ offer( 'Ana' ) ] ) ), [ words ], { surveys: [], minCell: 3 } );
		const unused = pages.filter( ( { title, isOnlyKept } ) => isOnlyKept === true && /Matches\/data-\d+\.json$/.test( title ) );
		expect( unused.map( ( { title, text } ) => `${ title.slice( -11 ) } ${ text }` ) )
			.toEqual( [ 'data-2.json {}', 'data-3.json {}', 'data-4.json {}' ] );
		expect( unused[ 2 ]?.following?.().map( ( { title } ) => title.slice( -6 ) ) ).toEqual( [ '5.json', '6.json', '7.json' ] );
	} );

	it( 'gives the same matches to whoever repeats it from the published lines', () => {
		fc.assert( fc.property( anyExchange( 12 ), fc.boolean(), ( { records, blocked = new Set<string>() }, hasTaxonomy ) => {
			const taxonomy = hasTaxonomy ? TAXONOMY : null;
			const report = reportExchange( snapshot( records, {
				taxonomy, leftOut: Array.from( blocked, ( user ) => ( { user, reason: 'blocked' as const } ) ),
			} ) );
			const read = readRecordsFile( publishedLines( report ), { taxonomy } );
			const again = suggestMatches( { ...read, date: DATE, taxonomy }, DEFAULT_MATCHING );
			expect( again.shortlists ).toEqual( report.matches.shortlists );
			expect( again.rings ).toEqual( report.matches.rings );
			expect( again.unmatched ).toEqual( report.matches.unmatched );
		} ), { numRuns: 100 } );
	} );

	it( 'says what became of requests without naming who does not want to be suggested', () => {
		const of = ( seeker: string, offerer: string, state: FollowedExchange[ 'state' ] ): FollowedExchange =>
			asked( state, { seek: `${ seeker }/s`, offer: `${ offerer }/o`, asker: seeker } );
		const report = reportExchange( snapshot( [ offer( 'Ana', { capacity: 1 } ), offer( 'Shy' ), seek( 'Shy' ), seek( 'Ben' ), seek( 'Cem' ) ], {
			unlisted: new Set( [ 'Shy' ] ),
			followed: [
				of( 'Ben', 'Shy', 'accepted' ), of( 'Shy', 'Ana', 'accepted' ),
				of( 'Cem', 'Shy', 'declined' ), of( 'Cem', 'Ana', 'declined' ),
			],
		} ) );
		const lines = publishedLines( report );
		expect( lines.join( '' ) ).not.toContain( 'Shy' );
		expect( lines.filter( ( line ) => line.includes( '"request"' ) ) ).toHaveLength( 3 );
		const read = readRecordsFile( lines, { taxonomy: TAXONOMY } );
		expect( suggestMatches( { ...read, date: DATE, taxonomy: TAXONOMY }, DEFAULT_MATCHING ) ).toEqual( report.matches );
	} );

	it( 'says nothing of who does not want to be suggested, neither in the matches nor in the data', () => {
		const report = reportExchange( snapshot( [ offer( 'Ana' ), offer( 'Shy' ), seek( 'Ben' ) ], { unlisted: new Set( [ 'Shy' ] ) } ) );
		expect( report.matches.shortlists[ 0 ]?.suggestions.map( ( one ) => one.offer ) ).toEqual( [ 'Ana/o' ] );
		expect( `${ publishedLines( report ).join( '' ) }${ pagesText( report ) }` ).not.toContain( 'Shy' );
	} );

	it( 'names who is left out, and why', () => {
		const report = reportExchange( snapshot( [ offer( 'Ana' ), seek( 'Ben' ) ], { leftOut: [ { user: 'Ana', reason: 'blocked' } ] } ) );
		expect( report.matches.shortlists ).toEqual( [] );
		expect( pagesText( report ) ).toMatch( /People\/Ana\|Ana\]\]<\/bdi>&#58; blocked/ );
	} );

	it( 'leads whoever does not want to be suggested to the switch, and names the template only as the way by hand', () => {
		const text = pagesText( reportExchange( snapshot( [ offer( 'Ana' ), seek( 'Ben' ) ] ) ) );
		const said = decodeText( text.split( '\n' ).find( ( line ) => line.includes( 'want to be suggested to anybody' ) ) ?? '' );
		expect( said ).toContain( 'Open [[:LocalSkills#my-exchanges|My exchanges]], ' +
			`tick “${ english.text( 'localskills-meeting-no-matches' ) }” under “${ english.text( 'localskills-meeting-wishes' ) }” and save. By hand: write <code dir="ltr">{{Skill exchange preferences|matches=no}}</code>` );
	} );

	it( 'links to people without telling them so each time', () => {
		const text = pagesText( reportExchange( snapshot( [ offer( 'Ana' ), seek( 'Ben' ) ] ) ) );
		expect( text ).toContain( '[[:Special:MyLanguage/LocalSkills/People/Ana#offer-o|Ana]]' );
		expect( text ).not.toContain( '[[:LocalSkills/People/' );
	} );
} );

describe( 'the board beside the matches', () => {
	const boardText = ( report: ExchangeReport ): string =>
		exchangePages( { records: listReported( report ), taxonomy: TAXONOMY, titles }, [ words ] )
			.find( ( { title } ) => title === 'LocalSkills/Exchange' )?.text ?? '';

	it( 'has open what the matching takes for open, and no place where that sees none', () => {
		fc.assert( fc.property( anyExchange( 20 ), fc.constantFrom( 1, 2 ), ( made, usualCapacity ) => {
			const { records, requests = [], blocked = new Set<string>() } = made;
			const options = { ...DEFAULT_MATCHING, usualCapacity };
			const report = reportExchange( snapshot( records, {
				options, leftOut: Array.from( blocked, ( user ) => ( { user, reason: 'blocked' as const } ) ),
				followed: requests.map( ( { state, ...pair } ) => asked( state, { seek: pair.seek, offer: pair.offer } ) ),
			} ) );
			const { seeks, offers } = prepareParticipants( { ...made, taxonomy: TAXONOMY }, options );
			const open = [ ...offers, ...seeks ].filter( ( { room } ) => room > 0 )
				.map( ( { record: { kind }, key } ) => `${ kind } ${ key }` );
			const listed = listReported( report );
			expect( listed.filter( isOpen ).map( ( record ) => `${ record.kind } ${ recordKey( record ) }` ).sort() ).toEqual( open.sort() );
			expect( listed ).toHaveLength( seeks.length + offers.length );
		} ), { numRuns: 200 } );
	} );

	it( 'counts no search that has found what it seeks and no offer without a place, and still says that it is offered', () => {
		const records = [ offer( 'Ana' ), seek( 'Ben' ), offer( 'Cem', { capacity: 2 } ) ];
		const text = boardText( reportExchange( snapshot( records, { followed: [ asked( 'accepted' ), asked( 'accepted', { seek: 'Dia/s', offer: 'Cem/o' } ) ] } ) ) );
		expect( text ).toContain( '1 offer and 0 searches of 1 person are open.' );
		expect( text ).toMatch( /People\/Ana#offer-o[^]*None at present[^]*People\/Cem#offer-o/ );
		expect( text ).not.toContain( 'Ben' );
		expect( boardText( reportExchange( snapshot( records, { followed: [ asked( 'done' ) ] } ) ) ) )
			.toContain( '2 offers and 0 searches of 2 people are open.' );
	} );
} );

describe( 'what the pages say in words', () => {
	const page = ( report: ExchangeReport, name: string ): string => decodeText(
		reportPages( report, [ words ], { surveys: [], minCell: 3 } ).find( ( { title } ) => title === `LocalSkills/${ name }` )?.text ?? '' );

	it( 'is that offers are open where nobody seeks, and that nothing is where nothing is', () => {
		expect( page( reportExchange( snapshot( [ offer( 'Ana' ), offer( 'Cem' ), seek( 'Ben' ) ], { followed: [ asked( 'accepted' ) ] } ) ), 'Matches' ) )
			.toContain( 'No search waits for suggestions at present. 1 offer with a free place is open: ' );
		expect( page( reportExchange( snapshot( [ offer( 'Ana' ), seek( 'Ben' ) ], { followed: [ asked( 'accepted' ) ] } ) ), 'Matches' ) )
			.toContain( 'No offer and no search waits for suggestions at present.' );
	} );

	it( 'is once that nobody offers something, and nothing of searches that have found it', () => {
		const missing = page( reportExchange( snapshot( [ seek( 'Ben', { skill: 'lua' } ) ] ) ), 'Needs' );
		expect( missing ).toContain( 'Nobody offers this, though it is sought: <strong><bdi>lua</bdi></strong>.' );
		expect( missing.match( /<li>.*lua/g ) ).toHaveLength( 1 );
		expect( page( reportExchange( snapshot( [ offer( 'Ana', { languages: [ 'tr' ] } ), seek( 'Ben', { languages: [ 'fr' ] } ) ] ) ), 'Needs' ) )
			.toContain( 'This is offered, but does not fit everybody who looks for it: ' );
		expect( page( reportExchange( snapshot( [ offer( 'Ana' ), seek( 'Ben' ) ], { followed: [ asked( 'accepted' ) ] } ) ), 'Needs' ) )
			.toContain( 'This is offered, and no search for it is open at present: ' );
	} );

	it( 'explains the number of a suggestion, and writes both of its numbers as numbers', () => {
		const arabic = { ...words, messages: { ...english, text: ( key: string, ...parameters: readonly ( string | number )[] ) =>
			english.text( key, ...parameters.map( ( one ) => typeof one === 'number' ? `#${ one }#` : one ) ) } };
		const text = reportPages( reportExchange( snapshot( [ offer( 'Ana' ), seek( 'Ben' ) ] ) ), [ arabic ], { surveys: [], minCell: 3 } )
			.find( ( { title } ) => title === 'LocalSkills/Matches' )?.text ?? '';
		expect( decodeText( text ) ).toMatch( /#\d+# of #1000#/ );
		expect( decodeText( text ) ).toContain( 'says how well the two fit, at most #1000#' );
	} );
} );

describe( 'the needs', () => {
	const five = [ 'Ana', 'Ben', 'Cem', 'Dia', 'Eve' ].map( ( user, index ) =>
		seek( user, { skill: 'lua', region: index < 3 ? 'mena' : 'eseap', languages: [ 'fr' ] } ) );

	it( 'show combinations of enough people only, and that there are others', () => {
		const { needs } = reportExchange( snapshot( five ) );
		expect( needs.skills ).toEqual( [ { skill: 'lua', seekers: 5, unmet: 5, offerers: 0, running: 0, done: 0, notMet: 0 } ] );
		expect( shownCells( needs.cells, 3 ) ).toEqual( {
			cells: [ { skill: 'lua', language: 'fr', region: 'mena', method: null, people: 3 } ], hasMore: true,
		} );
		expect( shownCells( needs.cells, 1 ).hasMore ).toBe( false );
	} );

	it( 'count people, not records, and what came about by skill', () => {
		const records = [ offer( 'Ana' ), seek( 'Ben' ), seek( 'Ben', { id: 's2' } ), seek( 'Cem' ) ];
		const followed = [
			asked( 'done' ), asked( 'accepted', { seek: 'Cem/s' } ), asked( 'withdrawn', { seek: 'Eve/s' } ),
			...( [ 'not-met', 'declined', 'expired', 'lapsed' ] as const ).map( ( state ) => asked( state, { seek: `${ state }/s` } ) ),
			// Both have taken what it was about off their pages.
			{ ...asked( 'declined', { seek: 'Dia/s', offer: 'Fay/o' } ), skill: 'old' },
		];
		const { skills } = findNeeds( records, { date: DATE, taxonomy: TAXONOMY, unmatched: new Set( [ 'Ben/s', 'Ben/s2' ] ), followed } );
		expect( skills ).toEqual( [ { skill: 'budgeting', seekers: 1, unmet: 1, offerers: 1, running: 1, done: 1, notMet: 5 } ] );
	} );

	it( 'copy what surveys released, and what they withhold as withheld', () => {
		const figures = readSurveyFigures( 's', {
			counted: 9, skills: { lua: { highNeed: { withheld: 'small-counts' } }, css: { withheld: 'few-answers' } },
			balance: { lua: { wantToLearn: 4, canTeach: null } },
		}, { title: 'Skills' } );
		expect( figures?.skills.lua ).toEqual( { highNeed: { withheld: 'small-counts' }, wantToLearn: 4, canTeach: null } );
		expect( figures?.skills.css?.highNeed ).toEqual( { withheld: 'few-answers' } );
		expect( readSurveyFigures( 's', { counted: 9 }, null ) ).toBeNull();
	} );
} );

describe( 'reminders', () => {
	const settings = { reminderDays: 14, stillDays: 180, askReminderDays: 7 };
	const due = ( records: readonly ExchangeRecord[], followed: readonly FollowedExchange[] = [] ): string[] =>
		Array.from( dueReminders( records, followed, DATE, settings ) ).flatMap( ( [ user, all ] ) => all.map( ( { marker } ) => `${ user }: ${ marker }` ) );

	it( 'are due of what ends soon, counts, and was not just confirmed', () => {
		expect( due( [
			offer( 'Ana', { expires: '2026-12-05' } ), offer( 'Ben', { expires: '2026-12-06' } ), offer( 'Cem', { expires: '2026-11-20' } ),
			offer( 'Dia', { expires: '2026-12-01', status: 'closed' } ), seek( 'Eve', { expires: '2026-11-21' } ),
			offer( 'Fay', { expires: '2026-12-01', confirmed: '2026-11-20' } ), offer( 'Gil' ),
		] ) ).toEqual( [ 'Ana: offer o 2026-12-05', 'Eve: seek s 2026-11-21' ] );
	} );

	it( 'are due of what has no end and was confirmed long ago, until it is confirmed again', () => {
		expect( due( [
			offer( 'Ana', { expires: null, confirmed: '2026-01-05' } ), offer( 'Ben', { expires: null, confirmed: '2026-11-05' } ),
			seek( 'Cem', { expires: null, confirmed: null, since: '2026-01-01' } ), offer( 'Dia', { expires: null, confirmed: '2026-01-05', status: 'closed' } ),
			offer( 'Eve', { expires: '2027-01-05', confirmed: '2026-01-05' } ), offer( 'Fay', { expires: null, confirmed: null, since: null } ),
		] ) ).toEqual( [ 'Ana: offer o since 2026-01-05', 'Cem: seek s since 2026-01-01' ] );
		expect( Array.from( dueReminders( [ offer( 'Ana', { expires: null, confirmed: '2026-01-05' } ) ], [], DATE, { ...settings, stillDays: 0 } ) ) ).toEqual( [] );
		const reminders = dueReminders( [ offer( 'Ana', { expires: null, confirmed: '2026-01-05' } ) ], [], DATE, settings ).get( 'Ana' ) ?? [];
		expect( reminderSection( 'Ana', reminders, { messages: english, titles, page: titles.people( 'Ana' ), pageOfOffer: () => '', skillName: () => 'Lua' } ) )
			.toContain( 'You offer \'\'\'<bdi>Lua</bdi>\'\'\', confirmed on <time datetime="2026-01-05">January 5, 2026</time>.' );
	} );

	it( 'are due of a question that will lapse, for whoever has to answer', () => {
		expect( due( [ offer( 'Ana' ) ], [ asked( 'asked' ), asked( 'accepted', { seek: 'Cem/s' } ), asked( 'asked', { seek: 'Dia/s', expires: '2026-12-20' } ) ] ) )
			.toEqual( [ 'Ana: asked by Ben 2026-11-21' ] );
	} );

	it( 'are due of a question about what has expired meanwhile, not of what its person has ended', () => {
		expect( due( [ offer( 'Ana', { expires: '2026-11-01' } ) ], [ asked( 'asked' ) ] ) ).toEqual( [ 'Ana: asked by Ben 2026-11-21' ] );
		expect( due( [ offer( 'Ana', { status: 'closed' } ) ], [ asked( 'asked' ) ] ) ).toEqual( [ 'Ben: ended Ben/s Ana/o' ] );
	} );

	it( 'are due of a question about what is of another skill now, for who asked', () => {
		const steps = [ step( 'Ben', 'ask', '2026-11-01', { seek: 'Ben/s', offer: 'Ana/o', skill: 'lua' } ) ];
		expect( due( [ offer( 'Ana', { skill: 'lua' } ) ], [ asked( 'asked', { steps } ) ] ) ).toEqual( [ 'Ana: asked by Ben 2026-11-21' ] );
		const records = [ offer( 'Ana', { skill: 'budgeting' } ) ];
		const own = [ step( 'Ben', 'ask', '2026-11-01', { seek: 'Ben/s', offer: 'Ana/o', skill: 'what-ana-never-said' } ) ];
		expect( dueReminders( records, [ asked( 'asked', { steps: own } ) ], DATE, settings, TAXONOMY ).get( 'Ben' ) ).toBeUndefined();
		expect( dueReminders( records, [ asked( 'asked', { steps } ) ], DATE, settings, TAXONOMY ).get( 'Ben' ) )
			.toMatchObject( [ { skill: 'lua', direction: 'seek', ended: { by: 'Ana' } } ] );
	} );

	it( 'mention the person, carry their comments, and are signed', () => {
		const reminders = dueReminders( [ offer( 'Ana', { expires: '2026-12-05' } ) ], [ asked( 'asked' ) ], DATE, settings ).get( 'Ana' ) ?? [];
		const text = reminderSection( 'Ana', reminders, { messages: english, titles, page: titles.people( 'Ana' ), pageOfOffer: () => '', skillName: () => '[[x]]' } );
		expect( text ).toContain( '[[:User:Ana|Ana]]' );
		expect( text ).not.toContain( '[[x]]' );
		expect( text.endsWith( '~~~~' ) ).toBe( true );
		expect( reminders ).toHaveLength( 2 );
		reminders.forEach( ( reminder ) => expect( text ).toContain( reminderComment( reminder ) ) );
	} );

	it( 'speak the first language of the person that there are texts in', () => {
		expect( languageFor( [ offer( 'Ana', { languages: [ 'wo-N', 'pt-br-3', 'fr-2' ] } ) ], [ 'en', 'fr' ] ) ).toBe( 'fr' );
		expect( languageFor( [ offer( 'Ana', { languages: [ 'wo' ] } ) ], [ 'en', 'fr' ] ) ).toBeNull();
	} );
} );
