/** Makes dumps of wikis with as many answers as are wanted, the same every time, for the benchmark and the tests of dumps. */
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createRandom, type Random } from '../build/fuzz/random';
import { PROJECT } from '../build/project';
import { encodeText } from '../src/core/wikitext/encode';

export const SURVEY = 'skills-needs-assessment';

/** The revision of the definition that the answers name. */
const DEFINITION_REVISION = 11;

const LANGUAGES = [ 'en', 'fr', 'ar', 'es', 'tr', 'hi', 'ru', 'ja', 'pt-br', 'sw' ];
const WIKIS = [ 'metawiki', 'commonswiki', 'wikidatawiki', 'enwiki', 'frwiki', 'arwiki', 'eswiki', 'trwiki', 'hiwiki', 'swwiki' ];
const SENTENCES = [
	'I would like to learn this together with others in my time zone, best in the evening.',
	'We have run four workshops since 2024 & need somebody who can help with the budget ("where did it go?").',
	'J’ai animé trois ateliers à Dakar ; je peux aider, mais pas avant l’été.',
	'أود أن أتعلم كيف أكتب طلبات المنح، وأستطيع أن أدرّب المحررين الجدد.',
	'मुझे विकिडेटा पर काम करना सीखना है, पर समय कम मिलता है।',
	'Могу помочь с ботами и модулями на Lua, пишите на странице обсуждения.',
	'週末なら参加できます。よろしくお願いします。',
	'Bağlantım yavaş olduğu için görüntülü toplantılara katılamıyorum 😕',
	'See [[Meta:Skills]] and {{tl|help}}: 1 < 2 | x = y',
	'Ninaweza kufundisha wengine kwa Kiswahili.',
];
const NAMES = [ 'Amina', 'Bruno', 'Chloé', 'Дмитрий', 'أمينة', 'Efe', 'गीता', '花子', 'Juma', 'Zoë' ];

interface Choices {
	readonly [ question: string ]: readonly string[];
}

interface RawQuestion {
	readonly name: string;
	readonly choices?: readonly ( string | number | { readonly value: string | number } )[];
	readonly rows?: readonly { readonly value: string }[];
}

export function definitionText(): string {
	return readFileSync( join( PROJECT, `templates/data/${ SURVEY }.json` ), 'utf8' );
}

function choicesOf( definition: string ): Choices {
	const { pages } = JSON.parse( definition ) as { pages: { elements: RawQuestion[] }[] };
	return Object.fromEntries( pages.flatMap( ( { elements } ) => elements ).map( ( { name, choices, rows } ) => [
		name, ( rows ?? choices ?? [] ).map( ( choice ) => typeof choice === 'object' ? String( choice.value ) : String( choice ) ),
	] ) );
}

function some( random: Random, choices: readonly string[], most: number ): string {
	const picked = new Set<string>();
	for ( let left = random.below( most + 1 ); left > 0; left-- ) {
		picked.add( random.pick( choices ) );
	}
	return [ ...picked ].join( ';' );
}

/** One person's answer, as the form writes it: about 1.5 kB. */
function answerText( random: Random, choices: Choices, submitted: string ): string {
	const of = ( question: string ): readonly string[] => choices[ question ] ?? [];
	const language = random.pick( LANGUAGES );
	let text = `{{Skills survey answer\n|survey=${ SURVEY }\n|revision=${ DEFINITION_REVISION }\n|submitted=${ submitted }\n|language=${ language }\n`;
	const add = ( name: string, value: string ): void => {
		text += value === '' ? '' : `|${ name }=${ value }\n`;
	};
	add( 'role', some( random, of( 'role' ), 3 ) );
	add( 'years', random.pick( of( 'years' ) ) );
	add( 'region', random.pick( of( 'region' ) ) );
	add( 'languages', `${ language };${ random.pick( LANGUAGES ) }` );
	add( 'wikis', some( random, WIKIS, 3 ) );
	for ( const skill of of( 'skills' ) ) {
		if ( random.chance( 0.9 ) ) {
			add( `skills.${ skill }.importance`, random.pick( [ '2', '3', '4', '4', '5', '5', 'na' ] ) );
			add( `skills.${ skill }.ability`, random.pick( [ '1', '1', '2', '2', '3', '4', '5', 'na' ] ) );
		}
	}
	add( 'learn', some( random, of( 'skills' ), 5 ) );
	add( 'teach', some( random, of( 'skills' ), 3 ) );
	add( 'methods', some( random, of( 'methods' ), 3 ) );
	add( 'barriers', some( random, of( 'barriers' ), 3 ) );
	add( 'time', random.pick( of( 'time' ) ) );
	const sentences = Array.from( { length: random.below( 4 ) }, () => random.pick( SENTENCES ) );
	add( 'comment', encodeText( sentences.join( random.chance( 0.3 ) ? '\n' : ' ' ) ) );
	return `${ text }}}`;
}

function escapeXml( text: string ): string {
	return text.replace( /[&<>"]/g, ( character ) => ( { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } )[ character ] as string );
}

interface GeneratedRevision {
	readonly user: string;
	readonly userId: number;
	readonly timestamp: string;
	readonly text: string;
}

/** Writes pages with running numbers. */
function createPageWriter(): ( title: string, revisions: readonly GeneratedRevision[], model?: string, ns?: number ) => string {
	let pageId = 0;
	let revisionId = DEFINITION_REVISION - 1;
	return ( title, revisions, model = 'wikitext', ns = 0 ) => {
		let [ xml, parent ] = [ `  <page>\n    <title>${ escapeXml( title ) }</title>\n    <ns>${ ns }</ns>\n    <id>${ ++pageId }</id>\n`, 0 ];
		for ( const { user, userId, timestamp, text } of revisions ) {
			xml += `    <revision>\n      <id>${ ++revisionId }</id>\n${ parent === 0 ? '' : `      <parentid>${ parent }</parentid>\n`
			}      <timestamp>${ timestamp }</timestamp>\n      <contributor>\n        <username>${ escapeXml( user ) }</username>\n        <id>${
				userId }</id>\n      </contributor>\n      <comment>Answer to the survey</comment>\n      <origin>${ revisionId
			}</origin>\n      <model>${ model }</model>\n      <format>text/x-wiki</format>\n      <text bytes="${
				Buffer.byteLength( text ) }" sha1="phoiac9h4m842xq45sp7s6u21eteeq1" xml:space="preserve">${ escapeXml( text ) }</text>\n` +
				'      <sha1>phoiac9h4m842xq45sp7s6u21eteeq1</sha1>\n    </revision>\n';
			parent = revisionId;
		}
		return `${ xml }  </page>\n`;
	};
}

const NAMESPACES: readonly ( readonly [ number, string ] )[] = [
	[ -2, 'Media' ], [ -1, 'Special' ], [ 0, '' ], [ 1, 'Talk' ], [ 2, 'User' ], [ 3, 'User talk' ], [ 4, 'Meta' ], [ 5, 'Meta talk' ],
	[ 6, 'File' ], [ 7, 'File talk' ], [ 8, 'MediaWiki' ], [ 9, 'MediaWiki talk' ], [ 10, 'Template' ], [ 11, 'Template talk' ],
	[ 12, 'Help' ], [ 13, 'Help talk' ], [ 14, 'Category' ], [ 15, 'Category talk' ], [ 828, 'Module' ], [ 829, 'Module talk' ],
];

const HEAD = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://www.mediawiki.org/xml/export-0.11/ http://www.mediawiki.org/xml/export-0.11.xsd" version="0.11" xml:lang="en">
  <siteinfo>
    <sitename>Meta</sitename>
    <dbname>metawiki</dbname>
    <base>https://meta.wikimedia.org/wiki/Main_Page</base>
    <generator>MediaWiki 1.43.0</generator>
    <case>first-letter</case>
    <namespaces>
${ NAMESPACES.map( ( [ key, name ] ) => `      <namespace key="${ key }" case="first-letter">${ name }</namespace>\n` ).join( '' ) }    </namespaces>
  </siteinfo>
`;

/** Characters that are written at once. */
const PIECE = 2 ** 18;

/** When the n-th answer of a survey was saved. */
function timeOf( index: number ): string {
	return new Date( Date.UTC( 2026, 10, 1 ) + index % 2_000_000 * 1000 ).toISOString().replace( '.000', '' );
}

/**
 * A dump of a survey with its answers, in pieces: one page in eight has been edited again, one in fifty was made by
 * somebody else, one in fifty changed by somebody else.
 *
 * @param count - How many answer pages
 * @yield Pieces of the file
 */
export function *answerDump( count: number ): Generator<string> {
	const definition = definitionText();
	const choices = choicesOf( definition );
	const writePage = createPageWriter();
	const coordinator = { user: 'Coordinator', userId: 1, timestamp: '2026-10-31T10:00:00Z' };
	yield HEAD;
	yield writePage( `LocalSkills/Survey/${ SURVEY }/definition.json`, [ { ...coordinator, text: definition } ], 'json' );
	yield writePage( `LocalSkills/Survey/${ SURVEY }`, [ { ...coordinator, text: `{{Skills survey|${ SURVEY }}}` } ] );
	for ( let index = 0; index < count; index++ ) {
		const random = createRandom( index );
		const user = `${ random.pick( NAMES ) } ${ index }`;
		const own = ( edit: number ): GeneratedRevision => {
			const timestamp = timeOf( index + 60 * edit );
			return { user, userId: 100 + index, timestamp, text: answerText( random, choices, timestamp ) };
		};
		const others = ( text: string, edit: number ): GeneratedRevision => ( { user: 'Somebody', userId: 2, timestamp: timeOf( index + 60 * edit ), text } );
		const kind = index % 50;
		const first = kind === 7 ? others( answerText( random, choices, timeOf( index ) ), 0 ) : own( 0 );
		const later = kind === 7 || index % 8 === 1 ? [ own( 1 ) ] : [];
		const last = kind === 13 ? [ others( 'No', 2 ) ] : [];
		yield writePage( `LocalSkills/Survey/${ SURVEY }/Answers/${ user }`, [ first, ...later, ...last ] );
	}
	yield '</mediawiki>\n';
}

/**
 * Writes such a dump.
 *
 * @param path - A name that ends in `.gz` is packed
 * @param count - How many answer pages
 */
export async function writeAnswerDump( path: string, count: number ): Promise<void> {
	const input: Writable & NodeJS.ReadableStream = path.endsWith( '.gz' ) ? createGzip( { level: 1 } ) : new PassThrough();
	const done = pipeline( input, createWriteStream( path ) );
	let piece = '';
	for ( const page of answerDump( count ) ) {
		piece += page;
		if ( piece.length > PIECE && !input.write( piece ) ) {
			await once( input, 'drain' );
		}
		piece = piece.length > PIECE ? '' : piece;
	}
	input.end( piece );
	await done;
}
