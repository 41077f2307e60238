import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../build/project';
import { ADMINISTRATOR } from '../../build/wiki/accounts';
import { writeRecord } from '../../src/core/exchange/edit-records';
import { createExchangeTemplateReader, type RecordReading, readExchangeRecords } from '../../src/core/exchange/read-exchange-records';
import { recordFaultText } from '../../src/core/exchange/record-fault';
import { aliasesOf, labelsOf } from '../../src/core/skills/skill-words';
import { readTaxonomy } from '../../src/core/skills/taxonomy';
import { encodeText } from '../../src/core/wikitext/encode';
import { english as englishWords } from '../core/english';
import { HARMLESS, PRIVATE } from '../core/exchange/private-contact-cases';
import { HOSTILE, message, startTemplateWiki, type TemplateWiki } from './support/template-wiki';
import { changeTemplate, insertTemplate } from './support/visual-editor';

describe( '{{Offer a skill}} and {{Seek a skill}}', () => {
	let site: TemplateWiki;

	beforeAll( async () => {
		site = await startTemplateWiki( 'test-offer-and-seek-templates' );
	}, 240_000 );

	afterAll( async () => {
		await site?.stop();
	}, 240_000 );

	async function card( wikitext: string ): Promise<string> {
		const title = site.fresh( 'LocalSkills/People/Person ' );
		await site.client.edit( title, wikitext );
		await site.open( title );
		return title;
	}

	it( 'shows an offer in words', async () => {
		const title = await card( '{{Offer a skill |id=o1 |skill=budgeting |level=4 |methods=mentoring;training |languages=fr;ar |capacity=2 ' +
			`|region=mena |for=Treasurers |affiliate=Wikimedia Tunisia |note=${ encodeText( HOSTILE ) } |confirmed=2026-11-21 |expires=2999-05-21 |status=open}}` );
		const english = await site.text( '#offer-o1' );
		for ( const words of [ 'Offers a skill', 'Open', 'Budgeting', 'Organization › Finance', 'Advanced (4 of 5)', 'Mentoring\nTraining',
			'français\nالعربية', 'Middle East and North Africa', '2 people at a time', 'Treasurers', 'On behalf of', 'Wikimedia Tunisia', HOSTILE,
			'Confirmed on 21 November 2026 · Valid until 21 May 2999', 'Write to Person' ] ) {
			expect( english.replace( /\u00A0/g, ' ' ) ).toContain( words );
		}
		expect( await site.text( '.ext-localSkills-warning' ) ).toBe( '' );
		const place = await site.page.locator( '#offer-o1' ).evaluate( ( { dataset } ) => Object.assign( {}, dataset ) );
		expect( place ).toMatchObject( { localskillsCard: 'offer', localskillsId: 'o1', localskillsUser: title.split( '/' )[ 2 ], localskillsRoot: 'LocalSkills' } );
		expect( await site.categories( title ) ).toEqual( [ 'Skill_offers_and_seeks' ] );
		await site.open( title, 'ar' );
		const arabic = await site.text( '#offer-o1' );
		const capacity = message( 'ar', 'capacity' ).replace( /^\{\{PLURAL:\$1\||\}\}$/g, '' ).split( '|' );
		for ( const words of [ message( 'ar', 'card-offer' ), 'إعداد الميزانية', message( 'ar', 'level-4' ),
			message( 'ar', 'method-mentoring' ), capacity[ 2 ] ] ) {
			expect( arabic ).toContain( words );
		}
		expect( await site.text( '.ext-localSkills-warning' ) ).toBe( '' );
	}, 240_000 );

	it( 'shows how well languages are known, and the time zone', async () => {
		const title = await card( '{{Seek a skill|id=s1|skill=lua|languages=fr-N;ar-3;zh-hant|timezone=utc−3:30|since=2026-01-02}}' );
		for ( const words of [ 'français (first language)', 'العربية (advanced)', 'UTC-03:30' ] ) {
			expect( await site.text( '#seek-s1' ) ).toContain( words );
		}
		expect( await site.text( '.ext-localSkills-warning' ) ).toBe( '' );
		await site.open( title, 'ar' );
		expect( await site.text( '#seek-s1' ) ).toContain( message( 'ar', 'proficiency-3' ) );
	}, 240_000 );

	it( 'does not let an end that cannot be read stand for none, and says that 0 places are none', async () => {
		await card( '{{Offer a skill|id=o1|skill=lua|languages=fr|capacity=0|expires=soon}}' +
			'{{Offer a skill|id=o2|skill=lua|languages=fr|since=2026-01-01|expires=2026-02-30}}' );
		expect( await site.text( '#offer-o1' ) ).toMatch( /Paused[^]*Nobody at the moment/ );
		expect( await site.text( '#offer-o2' ) ).toMatch( /Expired[^]*Was valid until 2 July 2026/ );
	}, 240_000 );

	it( 'says that a step is the word of who wrote it, and asks nobody again for what they have said there', async () => {
		const step = ( name: string, at: string, more = '' ): string =>
			`{{Skill exchange step|step=${ name }|seek=Ben/s1|offer=Person Word/o1|at=${ at }${ more }}}`;
		const title = 'LocalSkills/People/Person Word';
		const accept = step( 'accept', '2026-11-21T10:00:00Z' );
		await site.client.edit( title, accept );
		await site.open( title );
		const cards = '.ext-localSkills-exchange-step';
		expect( await site.text( cards ) ).toContain( 'Says yes to Ben: a skill' );
		expect( await site.text( cards ) ).toContain( 'This is what Person Word says. It is agreed, or done, only if Ben says the same.' );
		expect( await site.text( cards ) ).toContain( 'Person Word, if you have not said yet what came of it' );
		await site.client.edit( title, accept + step( 'confirm', '2026-11-25T10:00:00Z', '|outcome=learned' ) );
		await site.open( title );
		expect( await site.text( cards ) ).toContain( 'Says that the exchange with Ben took place: a skill' );
		// Once on the page, with the newest word, and not again on the card of the acceptance.
		expect( ( await site.text( cards ) ).match( /Ben, if you have not said yet what came of it/g ) ).toHaveLength( 1 );
		expect( await site.text( cards ) ).not.toContain( 'Person Word, if you have not' );
		await site.client.edit( title, accept + step( 'confirm', '2026-11-25T10:00:00Z', '|outcome=not-met' ) );
		await site.open( title );
		expect( await site.text( cards ) ).not.toContain( 'if you have not' );
	}, 240_000 );

	it( 'says what somebody else has saved on a person’s page, and what stands on nobody’s', async () => {
		const { name } = ADMINISTRATOR;
		const all = '{{Offer a skill|id=o1|skill=lua|languages=fr}}{{Skill exchange preferences|messages=no}}' +
			`{{Skill exchange step|step=accept|seek=Ben/s1|offer=${ name }/o1|at=2026-11-20T10:00:00Z}}`;
		const by = `${ name } saved this page last. What stands here counts only if`;
		await site.client.edit( 'LocalSkills/People/Somebody', all );
		await site.open( 'LocalSkills/People/Somebody' );
		expect( await site.texts( '.ext-localSkills-notice' ) ).toEqual( Array( 3 ).fill( `${ by } Somebody saved it, too: history of the page` ) );
		await site.open( 'LocalSkills/People/Somebody', 'ar' );
		expect( ( await site.texts( '.ext-localSkills-notice' ) )[ 0 ] ).toContain( message( 'ar', 'saved-by-other-history' ) );
		const own = `LocalSkills/People/${ name }`;
		await site.client.edit( own, all );
		await site.open( own );
		expect( await site.texts( '.ext-localSkills-notice, .ext-localSkills-warning' ) ).toEqual( [] );
		await site.client.edit( 'LocalSkills/Somewhere', all );
		await site.open( 'LocalSkills/Somewhere' );
		expect( await site.texts( '.ext-localSkills-warning' ) ).toEqual( [
			expect.stringContaining( 'so this does not count here' ), expect.stringContaining( 'so this does not count here' ),
			expect.stringContaining( 'so this step changes nothing' ),
		] );
	}, 240_000 );

	it( 'leads from a step to where the offer and the search stand, and names the skill as the person’s own card does', async () => {
		const step = '{{Skill exchange step|step=ask|seek=Walker/s1|offer=Teacher/o1|at=2026-11-20T10:00:00Z}}';
		await site.client.edit( 'User:Teacher', '{{Offer a skill|id=o1|skill=lua|languages=fr}}' );
		await site.client.edit( 'User:Walker', `{{Seek a skill|id=s1|skill=budgeting|languages=fr}}${ step }${ step.replace( 'Walker/s1', 'Walker/s2' ) }` );
		await site.open( 'User:Walker' );
		expect( await site.texts( '.ext-localSkills-exchange-step strong' ) ).toEqual( [ 'Budgeting', 'a skill' ] );
		const links = await site.page.locator( '.ext-localSkills-exchange-step' ).first().getByRole( 'link', { name: /^The / } )
			.evaluateAll( ( all ) => all.map( ( link ) => ( link as HTMLAnchorElement ).href.replace( /^.*(index\.php\/|title=)/, '' ) ) );
		expect( links ).toEqual( [ expect.stringMatching( /#seek-s1$/ ), expect.stringMatching( /User:Teacher#offer-o1$/ ) ] );
	}, 240_000 );

	it( 'puts the name before the path in the title, as far as a title allows, and says that there is no place', async () => {
		const title = await card( '{{Offer a skill|skill=lua|languages=fr|capacity=0}}' );
		expect( await site.text( '.ext-localSkills-status' ) ).toBe( 'No free place' );
		expect( await site.text( 'h1' ) ).toBe( title );
		const sizes = await site.page.locator( 'h1' ).evaluate( ( heading ) => [ heading, heading.querySelector( '.ext-localSkills-title-path' ) ]
			.map( ( part ) => parseFloat( getComputedStyle( part as Element ).fontSize ) ) );
		expect( sizes[ 1 ] ).toBeLessThan( sizes[ 0 ] as number );
	}, 240_000 );

	it( 'tells that an id stands twice, and leads to cards without one', async () => {
		const seek = '{{Seek a skill|id=s1|skill=lua|languages=fr}}';
		await card( `<!-- ${ seek } -->{{Offer a skill\n| id = o1\n|skill=lua|languages=fr}}{{offer_a skill|skill=budgeting|note={{!}}|languages=fr|id=o1}}` +
			`{{Offer a skill|skill=finance|languages=fr}}${ seek }` );
		const told = 'The id o1 stands 2 times on this page.';
		expect( await site.texts( '.ext-localSkills-warning' ) ).toEqual( [ expect.stringContaining( told ), expect.stringContaining( told ) ] );
		expect( await site.text( '#offer-finance' ) ).toContain( 'Finance' );
	}, 240_000 );

	it( 'needs no more than a skill and a language, and shows when it has expired', async () => {
		await card( '{{Seek a skill|skill=lua|languages=ar}}{{Seek a skill|skill=lua|languages=ar|expires=2020-01-01}}' );
		expect( await site.texts( '.ext-localSkills-status' ) ).toEqual( [ 'Open', 'Expired' ] );
		expect( await site.text( '.ext-localSkills-warning' ) ).toBe( '' );
	}, 240_000 );

	it( 'shows until when it is paused, and that it is open again from that day on', async () => {
		await card( '{{Offer a skill|skill=lua|languages=ar|status=Paused|until=2999-01-10}}{{Seek a skill|skill=lua|languages=ar|status=paused|until=2020-01-01}}' +
			'{{Seek a skill|skill=lua|languages=ar|status=maybe|until=2020-01-01}}' );
		expect( await site.texts( '.ext-localSkills-status' ) ).toEqual( [ 'Paused', 'Open', 'Paused' ] );
		expect( await site.texts( '.ext-localSkills-card-foot' ) ).toEqual( [
			expect.stringContaining( 'Open again from 10 January 2999' ), expect.not.stringContaining( 'Open again' ),
			expect.not.stringContaining( 'Open again' ),
		] );
	}, 240_000 );

	it( 'says of what nobody can find that it is not listed, and what is missing', async () => {
		const title = await card( '{{Offer a skill|skill=lua|languages=français}}{{Seek a skill|skill=Public speeking!|languages=fr}}' +
			'{{Seek a skill|languages=fr|status=paused}}{{Seek a skill|skill=lua|languages=Fr}}' );
		expect( await site.texts( '.ext-localSkills-status' ) ).toEqual( [ 'Not listed', 'Not listed', 'Paused', 'Open' ] );
		const missing = 'Nobody finds this yet: it is listed once it names a skill and a language that can be read. Something to mend here:';
		expect( await site.texts( '.ext-localSkills-warning' ) ).toEqual( [
			expect.stringContaining( missing ), expect.stringMatching( /Nobody finds this yet[^]*Do you mean “public speaking”\? Then write/i ),
			expect.stringContaining( missing ),
		] );
		await site.open( title, 'ar' );
		expect( ( await site.texts( '.ext-localSkills-status' ) )[ 0 ] ).toBe( message( 'ar', 'card-status-unlisted' ) );
	}, 240_000 );

	it( 'takes the same words for a skill as the bot and the dialogs', async () => {
		const { taxonomy } = readTaxonomy( JSON.parse( readFileSync( join( PROJECT, 'templates/data/Skills.json' ), 'utf8' ) ) );
		const names = taxonomy.skills.flatMap( ( skill ) => [ ...labelsOf( skill ), ...aliasesOf( skill ) ] );
		const written = names.filter( ( _, index ) => index % 9 === 0 ).map( ( words, index ) =>
			index % 3 === 0 ? words.toUpperCase() : index % 3 === 1 ? words.replace( / /g, '_' ) : `${ words.slice( 0, 3 ) }x${ words.slice( 3 ) }` );
		const calls = written.map( ( words ) => `{{Offer a skill|skill=${ encodeText( words ) }|languages=fr}}` );
		const read = readExchangeRecords( createExchangeTemplateReader()( calls.join( '\n' ) ), 'Somebody', { taxonomy } );
		const ids: ( string | undefined )[] = [];
		const faults: ( string | null )[][] = [];
		// Of more, one page could take longer than the wiki allows.
		for ( let from = 0; from < calls.length; from += 100 ) {
			await card( calls.slice( from, from + 100 ).join( '\n' ) );
			const cards = site.page.locator( '[data-localskills-card]' );
			ids.push( ...await cards.evaluateAll( ( elements ) => elements.map( ( { dataset } ) => dataset.localskillsId ) ) );
			faults.push( ...await cards.evaluateAll( ( elements ) =>
				elements.map( ( element ) => [ ...element.querySelectorAll( '.ext-localSkills-warning li' ) ].map( ( { textContent } ) => textContent ) ) ) );
		}
		const isId = /^[a-z0-9-]{1,48}$/;
		expect( ids.map( ( id, index ) => [ written[ index ], isId.test( id ?? '' ) ? id : null ] ) )
			.toEqual( read.map( ( { record }, index ) => [ written[ index ], record?.skill ?? null ] ) );
		const told = read.map( ( reading ) => reading.faults.map( ( fault ) => recordFaultText( fault, englishWords ) ) );
		expect( faults ).toEqual( told );
	}, 240_000 );

	it( 'warns of addresses and numbers by which people are reached beside the wiki, as the bot and the dialogs do', async () => {
		const texts = [ ...PRIVATE.map( ( [ text ] ) => text ), ...HARMLESS ];
		const byHand = [ 'ana&#64;example.org', 'ana<nowiki>@</nowiki>example.org', 'ana@<!-- -->example.org', '06&nbsp;12&nbsp;34&nbsp;56&nbsp;78',
			'[mailto:ana@example.org me]', '[https://t.me/ana_b me]' ];
		const calls = [ ...texts.map( encodeText ), ...byHand ].map( ( note ) => `{{Seek a skill|skill=lua|languages=fr|note=${ note }}}` ).concat(
			'{{Offer a skill|skill=lua|languages=fr|for=Write to ana@example.org|affiliate=Call 0612345678|region=t.me/ana}}',
			'{{Offer a skill|skill=call-0612345678|languages=fr}}', '{{Offer a skill|skill=lua|languages=fr|stray|Level=3|zzz=1}}', '{{Seek a skill|skill=lua|languages=fr|for=ana@example.org}}' );
		const text = calls.join( '\n' );
		const title = await card( text );
		const read = readExchangeRecords( createExchangeTemplateReader()( text ), title.slice( 'LocalSkills/People/'.length ) );
		const faults = await site.page.locator( '[data-localskills-card]' ).evaluateAll( ( cards ) =>
			cards.map( ( element ) => [ ...element.querySelectorAll( '.ext-localSkills-warning li' ) ].map( ( { textContent } ) => textContent ).sort() ) );
		expect( faults.map( ( words, index ) => [ calls[ index ], words ] ) ).toEqual( read.map( ( reading, index ) =>
			[ calls[ index ], reading.faults.map( ( fault ) => recordFaultText( fault, englishWords ) ).sort() ] ) );
		expect( faults.slice( 0, PRIVATE.length ).map( ( words ) => words.length ) ).toEqual( PRIVATE.map( () => 1 ) );
		expect( faults[ 0 ] ).toEqual( [ expect.stringMatching( /^An e-mail address seems to stand in note\. Everyone can read it there, for ever\..*e-mail form \(Special:EmailUser\/Person / ) ] );
		const toldByHand = faults.slice( texts.length, texts.length + byHand.length );
		expect( toldByHand.map( ( words ) => words.length ) ).toEqual( byHand.map( () => 1 ) );
		expect( faults[ texts.length + byHand.length ] ).toHaveLength( 3 );
		expect( await site.text( '#offer-lua' ) ).not.toContain( 'Call 0612345678' );
		expect( await site.texts( '.ext-localSkills-status' ) ).toContain( 'Not listed' );
		await site.open( title, 'ar' );
		expect( await site.text( '.ext-localSkills-warning' ) ).toContain( message( 'ar', 'card-fault-contact-email' ).split( '$1' )[ 1 ]?.split( '(' )[ 0 ] );
	}, 240_000 );

	it( 'warns of them in a step, which can be answered all the same', async () => {
		const { name } = ADMINISTRATOR;
		const title = `LocalSkills/People/${ name }`;
		await site.client.edit( title, `{{Skill exchange step|step=ask|seek=${ name }/s1|offer=Ben/o1|at=${
			new Date().toISOString().slice( 0, 19 ) }Z|note=Write to ana@example.org}}` );
		await site.open( title );
		expect( await site.texts( '.ext-localSkills-warning li' ) ).toEqual( [ expect.stringContaining( `Special:EmailUser/${ name }` ) ] );
		expect( await site.page.locator( 'a[href*="step%2Fpreload"], a[href*="step/preload"]' ).count() ).toBe( 2 );
	}, 240_000 );

	it( 'gives the same record when it is made or changed in VisualEditor as in the dialog', async () => {
		const title = site.fresh( 'LocalSkills/People/Person ' );
		const user = title.slice( 'LocalSkills/People/'.length );
		const { taxonomy } = readTaxonomy( JSON.parse( readFileSync( join( PROJECT, 'templates/data/Skills.json' ), 'utf8' ) ) );
		const read = async (): Promise<RecordReading[]> => readExchangeRecords(
			createExchangeTemplateReader()( await site.client.read( title ) ?? '' ), user, { taxonomy } );
		const made = {
			kind: 'offer', user, id: 'o261129-1011', skill: 'budgeting', level: 4, methods: [ 'training', 'mentoring' ],
			languages: [ 'fr', 'ar-3' ], capacity: 2, region: 'mena', timezone: -210, for: 'l’Été & \'\'co\'\'', affiliate: null,
			note: `${ HOSTILE }\n\n= a|b=c }} ~~~~`, since: '2026-01-02', confirmed: '2026-11-21', expires: '2999-05-21', status: 'open', until: null,
		} as const;
		await site.client.edit( title, `About me\n\n${ writeRecord( made ) }` );
		await changeTemplate( site.client, title, { level: '5', region: '', methods: null, expires: '2999-06-30' } );
		const changed = { ...made, level: 5, region: null, methods: [], expires: '2999-06-30' };
		expect( await read() ).toMatchObject( [ { record: changed, faults: [] } ] );
		// The form puts {{!}} in the place of a bar, and takes the values that it begins with from TemplateData.
		await insertTemplate( site.client, title, 'Seek a skill', {
			skill: 'Public speaking', languages: 'fr;ar', note: 'Evenings {{!}} weekends = \'\'best\'\'\nand [[Main Page|a link]]', level: '', methods: 'event',
			confirmed: '{{subst:CURRENTYEAR}}-{{subst:CURRENTMONTH}}-{{subst:CURRENTDAY2}}',
		} );
		const today = new Date().toISOString().slice( 0, 10 );
		const [ offered, sought ] = await read();
		expect( offered ).toMatchObject( { record: changed, faults: [] } );
		expect( sought ).toMatchObject( { faults: [], record: {
			kind: 'seek', id: 'public-speaking', skill: 'public-speaking', languages: [ 'fr', 'ar' ], level: null, methods: [ 'event' ], status: 'open',
			note: 'Evenings | weekends = \'\'best\'\'\nand [[Main Page|a link]]', confirmed: today,
		} } );
		const step = { step: 'ask', seek: `${ user }/public-speaking`, offer: 'Ana/o1', at: '{{subst:#invoke:Skills survey|now}}', note: 'Please {{!}} thanks' };
		await insertTemplate( site.client, title, 'Skill exchange step', step );
		// Each call begins on a line of its own, a parameter a line, in the order of the documentation.
		expect( await site.client.read( title ) ).toMatch( new RegExp( 'About me\n\n\\{\\{Offer a skill\n[^]*\n\\}\\}\n+' +
			'\\{\\{Seek a skill\n\\|skill=Public speaking\n(\\|level=\n)?\\|methods=event\n\\|languages=fr;ar\n\\|note=[^]*\n\\|confirmed=[-\\d]+\n\\}\\}\n+' +
			'\\{\\{Skill exchange step\n\\|step=ask\n\\|seek=Person \\d+/public-speaking\n\\|offer=Ana/o1\n\\|at=[-\\d]+T[\\d:]+Z\n\\|note=Please \\{\\{!\\}\\} thanks\n\\}\\}$' ) );
		await site.open( title );
		expect( await site.texts( '.ext-localSkills-warning' ) ).toEqual( [] );
		expect( await site.text( '#offer-o261129-1011' ) ).toContain( HOSTILE );
		expect( await site.text( '#seek-public-speaking' ) ).toContain( 'Evenings | weekends' );
	}, 240_000 );

	it.each( [
		[ 'level=4|languages=fr', 'No skill is named. Write the id of a skill into skill.' ],
		[ 'skill=juggling|languages=fr', 'juggling is not in the list LocalSkills/Skills.json yet. Until it is, it fits only with offers and searches of the very same name.' ],
		[ 'skill=budgetting|languages=fr', 'budgetting is not in the list LocalSkills/Skills.json. Do you mean “Budgeting”? Then write budgeting. As it is, it fits only' ],
		[ 'skill=xn--rovo43g|languages=fr', '書道 is not in the list LocalSkills/Skills.json yet. Until it is, it fits only with offers and searches of the very same name.' ],
		[ 'skill=lua', 'No language is named. Write at least one language code into languages.' ],
		[ 'skill=lua|languages=fr;x y', 'x y is no language code.' ],
		[ 'skill=lua|languages=fr;ar-7', 'In ar-7, what stands behind the language is no proficiency. Write a number from 0 to 5 there, or N' ],
		[ 'skill=lua|languages=fr|level=6', '6 is no level. Levels are whole numbers from 1 to 5.' ],
		[ 'skill=lua|languages=fr|level=2.5', '2.5 is no level.' ],
		[ 'skill=lua|languages=fr|methods=dance;event', 'dance is no method.' ],
		[ 'skill=lua|languages=fr|confirmed=2026-02-30', 'The date in confirmed cannot be read: 2026-02-30.' ],
		[ 'skill=lua|languages=fr|expires=soon', 'The end in expires cannot be read: soon. Until you mend it, this counts as paused.' ],
		[ 'skill=lua|languages=fr|confirmed=2026-08-31|expires=31.12.2026', 'The end in expires cannot be read: 31.12.2026. It is taken for 1 March 2027,' ],
		[ 'skill=lua|languages=fr|capacity=many', 'many is no number of people.' ],
		[ 'skill=lua|languages=fr|confirmed=2999-01-02', 'The day in confirmed is still to come: 2 January 2999. Until then it does not count.' ],
		[ `skill=lua|languages=fr|region=${ 'x'.repeat( 101 ) }`, 'is too long for region.' ],
		[ 'skill=lua|languages=fr|status=maybe', 'until then this counts as paused.' ],
		[ 'skill=lua|languages=fr|id=My offer', 'My offer cannot be an id.' ],
		[ 'skill=lua|languages=fr|timezone=+15', '+15 is no time zone.' ],
		[ 'skill=lua|languages=fr|since=2026', 'The date in since cannot be read: 2026.' ],
		[ `skill=lua|languages=fr|affiliate=${ 'é'.repeat( 101 ) }`, 'is too long for affiliate. Write the name of the affiliate in at most 100 characters.' ],
		[ 'skill=lua|languages=fr|until=spring', 'The date in until cannot be read: spring.' ],
		[ 'skill=lua|languages=fr|status=paused|until=spring', 'The day in until on which this opens again cannot be read: spring. It stays paused' ],
		[ 'skill=lua|languages=fr|langauge=ar', 'There is no parameter langauge, so it has no effect. Do you mean languages?' ],
		[ 'skill=lua|languages=fr|stray', 'There is no parameter 1, so it has no effect. Correct its spelling' ],
	] )( 'says on the card what is wrong with {{Offer a skill|%s}}', async ( parameters, words ) => {
		await card( `{{Offer a skill|${ parameters }}}` );
		expect( await site.texts( '.ext-localSkills-warning li' ) ).toEqual( [ expect.stringContaining( words ) ] );
	}, 240_000 );
} );
