/** Names and addresses by which messengers find somebody; private-messenger.lua finds the same. */
import type { Span } from './mapped-text';

/** Of addresses: what a name or a number follows. */
const LINKS: readonly string[] = [
	't.me/', 'telegram.me/', 'telegram.dog/', 'wa.me/', 'wa.link/', 'm.me/', 'signal.me/', 'chat.whatsapp.com/', 'api.whatsapp.com/', 'discord.gg/',
	'discord.com/users/', 'instagram.com/', 'instagr.am/', 'ig.me/', 'snapchat.com/add/', 'line.me/', 'matrix.to/#/@', 'skype:',
];

const NAMES: readonly string[] = [
	'telegram', 'télégram', 'whatsapp', 'whats app', 'watsapp', 'vatsap', 'wasap', 'guasap', 'signal', 'skype', 'discord', 'instagram', 'insta',
	'wechat', 'viber', 'snapchat', 'tg', 'ig',
];
/** With what is written together with them before and behind. */
const ARABIC_NAMES: readonly string[] = [
	'تيليجرام', 'تيليغرام', 'تليجرام', 'تليغرام', 'تلجرام', 'تلغرام', 'تيلجرام', 'تيلغرام', 'تلقرام', 'واتساب', 'واتس اب', 'سيجنال', 'سيغنال', 'سكايب',
	'ديسكورد', 'انستغرام', 'انستجرام', 'انستقرام', 'فايبر',
];
/** Between the name of a messenger and somebody's name there. */
const FILLERS: readonly string[] = [
	'is', 'est', 'es', 'handle', 'username', 'user', 'id', 'nick', 'account', 'compte', 'cuenta', 'usuario', 'hesabim', 'adim', 'حسابي', 'هو',
];
/** Between somebody's name and that of a messenger. */
const LINKING: readonly string[] = [ 'on', 'in', 'via', 'at', 'sur', 'en', 'por', 'par', 'على', 'في', 'عبر', 'على ال', 'في ال', 'عبر ال' ];
/** What is called after a messenger is something to talk about. */
const TOPIC = /^[ \n]+(?:bot|group|channel|processing|app|grup|canal|canaux)/;

/** Turkish writes “on” and “from” at the end of the word. */
const ENDING = /^,?[dt][ae]n?(?![\w\u0080-\uffff])/;

/** Longer ones no messenger has. */
const LONGEST_NAME = 40;

/** Everyone reads what those of the movement write there. */
const OF_WIKIS = 'wiki';

function isWord( text: string, place: number ): boolean {
	return place === 0 || !/\w/.test( text.charAt( place - 1 ) );
}

/** Somewhere in a text, each place of a word. */
function placesOf( text: string, word: string ): number[] {
	const places: number[] = [];
	for ( let place = text.indexOf( word ); place !== -1; place = text.indexOf( word, place + 1 ) ) {
		places.push( place );
	}
	return places;
}

function findLink( text: string ): Span | null {
	for ( const link of LINKS ) {
		for ( const from of placesOf( text, link ).filter( ( place ) => isWord( text, place ) ) ) {
			const [ name ] = /^[^ \n]+/.exec( text.slice( from + link.length ) ) ?? [ '' ];
			if ( name !== '' && !name.includes( OF_WIKIS ) && !/^(?:p|reel|explore)\//.test( name ) ) {
				return { from, to: from + link.length + name.length };
			}
		}
	}
	for ( const pattern of [ /(^|[^\w])skype[ \n]*:[ \n]*live:[^ \n]+/, /(^|[^\w])tg[ \n]*:[ \n]*@[\w.]+/, /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/ ] ) {
		const match = pattern.exec( text );
		if ( match !== null ) {
			return { from: match.index + ( match[ 1 ] ?? '' ).length, to: match.index + match[ 0 ].length };
		}
	}
	return null;
}

function isSignedName( name: string ): boolean {
	return name.length > 1 && name.length <= LONGEST_NAME && /[a-z_]/.test( name ) && !name.includes( OF_WIKIS );
}

/** Without a sign before it that it is a name. “Telegram 2023” and “Signal groups” are none. */
function isBareName( name: string ): boolean {
	return name.length >= 5 && /[\d_]/.test( name ) && ( /[a-z_]/.test( name ) || /^\d{6,}$/.test( name ) ) && !name.includes( OF_WIKIS );
}

/** How long what follows the name of a messenger is, if it is somebody's name there; 0 where it is none. */
function lengthBehind( rest: string ): number {
	const [ ending ] = ENDING.exec( rest ) ?? [ '' ];
	const behind = rest.slice( ending.length );
	const [ gap ] = /^[ \n]+-[ \n]+/.exec( behind ) ?? /^[ \n]*[:(=]?[ \n]*/.exec( behind ) ?? [ '' ];
	let place = gap.length;
	for ( const filler of gap === '' ? [] : FILLERS ) {
		const [ , space = '' ] = behind.startsWith( filler, gap.length ) ? /^([ \n:]+)/.exec( behind.slice( gap.length + filler.length ) ) ?? [] : [];
		place = space === '' ? place : gap.length + filler.length + space.length;
	}
	const [ , sign = '', name = '' ] = /^(@?)([\w.]+)/.exec( behind.slice( place ) ) ?? [];
	const [ number ] = /^#\d\d\d\d(?!\d)/.exec( behind.slice( place + sign.length + name.length ) ) ?? [ '' ];
	const isBare = sign === '' && /[ \n:=]$/.test( behind.slice( 0, place ) );
	const isName = sign === '@' ? isSignedName( name ) : isBare && ( isBareName( name ) || number !== '' && name.length > 1 );
	return isName ? ending.length + place + sign.length + name.length + number.length : 0;
}

/** Where somebody's name before that of a messenger begins; -1 where there is none. */
function beginBefore( text: string, from: number, to: number ): number {
	let end = from;
	const back = ( sign: RegExp ): void => {
		while ( end > 0 && sign.test( text.charAt( end - 1 ) ) ) {
			end--;
		}
	};
	const isBracket = text.charAt( end - 1 ) === '(';
	end -= isBracket ? 1 : 0;
	const linking = LINKING.find( ( word ) => {
		const begin = end - word.length - ( word.endsWith( 'ال' ) ? 0 : 1 );
		return begin > 0 && text.startsWith( word, begin ) && /[ \n]/.test( text.charAt( begin - 1 ) ) &&
			( word.endsWith( 'ال' ) || /[ \n]/.test( text.charAt( end - 1 ) ) );
	} );
	const rest = text.slice( to );
	if ( linking === undefined && !isBracket && !ENDING.test( rest ) || TOPIC.test( rest ) ) {
		return -1;
	}
	end -= linking === undefined || linking.endsWith( 'ال' ) ? linking?.length ?? 0 : linking.length + 1;
	back( /[ \n]/ );
	const nameEnd = end;
	back( /[\w.#]/ );
	const name = text.slice( end, nameEnd );
	return text.charAt( end - 1 ) === '@' && isSignedName( name ) ? end - 1 : /^[\w.]{2,}#\d{4}$/.test( name ) ? end : -1;
}

/**
 * The first name or address in a messenger; null when there is none.
 *
 * @param plain - In lower case, with signs of ASCII where there is one for it
 */
export function findMessenger( plain: string ): Span | null {
	const link = findLink( plain );
	if ( link !== null ) {
		return link;
	}
	for ( const name of [ ...NAMES, ...ARABIC_NAMES ] ) {
		const isAnywhere = ARABIC_NAMES.includes( name );
		for ( const from of placesOf( plain, name ).filter( ( place ) => isAnywhere || isWord( plain, place ) ) ) {
			const to = from + name.length;
			const behind = lengthBehind( plain.slice( to ) );
			const begin = behind > 0 ? -1 : beginBefore( plain, from, to );
			if ( behind > 0 || begin !== -1 ) {
				return begin === -1 ? { from, to: to + behind } : { from: begin, to };
			}
		}
	}
	return null;
}
