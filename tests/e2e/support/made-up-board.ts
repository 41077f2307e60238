/** Offers and searches as a large community would have them, and the pages that show them, without a bot. */
import { join } from 'node:path';
import { PROJECT } from '../../../build/project';
import { createMessages, messageLanguages, readMessageTexts } from '../../../src/bot/messages';
import { exchangePages } from '../../../src/core/exchange/board/exchange-pages';
import type { BoardLanguage } from '../../../src/core/exchange/board/board';
import { type ExchangeRecord, METHODS } from '../../../src/core/exchange/exchange-record';
import { type ListedRecord, listRecords } from '../../../src/core/exchange/listed-record';
import { textDirection } from '../../../src/core/i18n/localized-text';
import { createPageTitles } from '../../../src/core/pages';
import type { ApiClient } from './api-client';
import { skillsOfTheProject } from './realistic-report';

const NAMES = [
	'Amina', 'Bruno', 'Chidi', 'Dilara', 'Élodie', 'Farid', 'Gülşen', 'Hà', 'Íñigo', 'Joëlle', 'كريم', 'Leyla', 'Mwangi', 'نور', 'Olga', 'Priya', 'Qiu',
	'Rosa', 'Søren', 'Tariq', 'Uğur', 'Valérie', 'Wanjiru', 'Ximena', 'Yusuf', 'Zoë',
];
const LANGUAGES = [ 'en', 'fr', 'ar', 'es', 'tr', 'pt', 'sw', 'ha', 'hi', 'ru' ];
const REGIONS = [ 'sub-saharan-africa', 'mena', 'latin-america', 'northern-western-europe', 'south-asia', 'eseap', 'Tunis, Tunisie', null ];
const AFFILIATES = [ null, null, null, 'Wikimedia Tunisie', 'Wikimedia Community User Group Türkiye', 'Amical Wikimedia' ];

/** Many, the same ones each time, of about half as many people. Different whole numbers pick what differs. */
export function madeUpRecords( count: number ): ExchangeRecord[] {
	const skills = skillsOfTheProject.skills.filter( ( { isRetired } ) => !isRetired );
	const pick = <T>( values: readonly T[], by: number ): T => values[ by % values.length ] as T;
	return Array.from( { length: count }, ( _nothing, index ): ExchangeRecord => {
		const person = index % Math.ceil( count / 2 );
		const kind = index % 5 < 3 ? 'offer' : 'seek';
		const month = 1 + index * 7 % 11;
		return {
			kind,
			user: `${ pick( NAMES, person ) } ${ Math.floor( person / NAMES.length ) + 1 }`,
			id: `${ kind.charAt( 0 ) }${ Math.floor( index / Math.ceil( count / 2 ) ) + 1 }`,
			skill: pick( skills, index * 31 ).id,
			level: index % 6 === 0 ? null : 1 + index * 3 % 5,
			methods: METHODS.filter( ( _method, method ) => ( index + method ) % 4 === 0 ),
			languages: [ pick( LANGUAGES, person ), ...person % 2 === 0 ? [ `${ pick( LANGUAGES, person + 1 + person % 7 ) }-${ 1 + person % 4 }` ] : [] ]
				.filter( ( code, place, all ) => place === 0 || !code.startsWith( `${ all[ 0 ] as string }-` ) ),
			capacity: kind === 'offer' && index % 3 !== 0 ? 1 + index % 4 : null,
			region: pick( REGIONS, person * 3 ),
			timezone: null,
			for: null,
			affiliate: pick( AFFILIATES, person ),
			note: null,
			since: '2026-01-15',
			confirmed: `2026-${ month < 10 ? '0' : '' }${ month }-${ 10 + index % 18 }`,
			expires: '2027-11-21',
			status: 'open',
			until: null,
		};
	} );
}

export function listed( records: readonly ExchangeRecord[] ): ListedRecord[] {
	return listRecords( records, {
		date: '2026-11-29', taken: new Map( records.map( ( { user, id }, index ) => [ `${ user }/${ id }`, index % 3 ] ) ),
	} );
}

function boardLanguage( code: string ): BoardLanguage {
	const texts = readMessageTexts( join( PROJECT, 'i18n' ) );
	const names = new Intl.DisplayNames( [ code ], { type: 'language' } );
	return {
		messages: createMessages( texts, { code, fallbacks: [], direction: textDirection( code ) } ),
		languageName: ( other ) => names.of( other ) ?? null,
	};
}

/** Saves the index and the boards as the bot does. */
export async function saveBoard(
	client: ApiClient, records: readonly ListedRecord[], languages = messageLanguages( PROJECT ),
): Promise<void> {
	const pages = exchangePages(
		{ records, taxonomy: skillsOfTheProject, titles: createPageTitles() }, [ 'en', ...languages ].map( boardLanguage ),
	);
	for ( const { title, text, contentModel, isOnlyKept } of pages ) {
		if ( isOnlyKept !== true ) {
			await client.edit( title, text, contentModel === undefined ? {} : { contentmodel: contentModel } );
		}
	}
}
