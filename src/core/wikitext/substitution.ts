/** What MediaWiki replaces in a text whenever the page is saved, by whoever saves it. */

/** Ways to write `subst:` and `safesubst:`, as MediaWiki 1.43 has them in its languages; a colon follows. */
const WITH_COLON = [
	'AKTAR|ANSTAT|ASENDA|BEILLESZT|BEMÁSOL|BIDDEL|BYT|BÄDEL|ERS|FIJAR|GANTI|GNT|GÜVENLİAKTAR|GÜVENLİKOPYALA',
	'GÜVENLİYAPIŞTIR|GÜVENLİYERİNEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS',
	'SICHER_ERS|SOST|SUBST|SUST|THẾ|THẾ_AN_TOÀN|TRYGGLIMINN|TUKAR|TÖPÇEK|VASTINE|VEILIGVERV|VERV|VERVANG',
	'VLOŽIT|WAKCHAY|YAPIŞTIR|YERİNEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|ƏVƏZ_KARDE|ΑΛΛΑΓΗ',
	'БЕЗПЕЧНА_ПІДСТАНОВКА|БӘДЕЛ|ЗАМЈЕНА|ЗАМЕНА|ЗАМЕНИ|ЗАМЕСТ|ЗАМИЈЕНИ|ЗАЩПОДСТ|МОНДАН|МОНДАНИҲИФЗ|ПІДСТ',
	'ПІДСТАНОВКА|ПАДСТАНОЎКА|ПОДСТ|ПОДСТАНОВКА|УГАН_БИЭРИИ|УГУУ|УГУУКМСКЛ|ХӀОТТ|ХӀОТТОР|ס|ס בטוח|إحلال|بادەل',
	'جا|جام|جایگزین|جایگزین_امن|محفوظ_جا|محفوظ_نقل|نسخ|نسخ_آمن|نقل|अबाह्य|कंसत्याग|निरकंसबिंब|पर्याय|प्रति',
	'समाविष्टी|साचान्तर|साचापरिस्फोट|साचाहिन|साचोद्घाटन|सुरक्षित_प्रति|ഉൾപ്പെടുത്തൽ|ബദൽ|സംരക്ഷിതബദൽ',
	'സംരക്ഷിതയുൾപ്പെടുത്തൽ|მიდგმ|安全展開|安全替代|安全替換|展開|替代|替換|안전풀기|풀기',
].join( '|' );

/** Those that no colon follows. */
const WITHOUT_COLON = [
	'ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE',
	'SUBST|ZËVN|БЕЗБЈЕДНА_ЗАМЈЕНА|БЕЗБЈЕДНАЗАМЈЕНА|БЕЗБЕДНА_ЗАМЕНА|БЕЗБЕДНАЗАМЕНА|БЕЗБЗАМЕНИ|СУБСТ',
].join( '|' );

// eslint-disable-next-line security/detect-non-literal-regexp -- of the words above
const SUBSTITUTIONS = new RegExp( `\\{\\{\\s*(?:(?:${ WITH_COLON })[:：]|${ WITHOUT_COLON })`, 'gi' );

/** On one line, and with nothing else in it that anybody could miss. */
const SHELTERS = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;

/**
 * How often something in a page's text would be another when the page is saved next, though nobody touches it: what was
 * substituted may have left something to be substituted. Counted as if all of the text were read.
 *
 * @param text
 */
export function countSubstitutions( text: string ): number {
	return ( text.match( SUBSTITUTIONS ) ?? [] ).length;
}

/** A signature, or a link of which the saving writes the other half, such as `[[Help:Lua (language)|]]`. */
const SIGNS = /~~~+|\[\[[^[\]{}|<>\n]*\|\]\]|\[\[\|/g;

/**
 * How many signatures and half links stand in a text, counted as if all of it were read: where they are, the next saving
 * writes them out. That makes no call, but may change the values of one.
 *
 * @param text
 */
export function countSigns( text: string ): number {
	return ( text.match( SIGNS ) ?? [] ).length;
}

/**
 * Substitutions that no saving completes, such as in an explanation of them: each alone in `nowiki` or in a comment, on one
 * line, and not in a tag. What stands in other tags, or over several lines, is not looked for.
 *
 * @param text
 * @return Each with what is around it; the same one as often as it stands there
 */
export function shelteredSubstitutions( text: string ): readonly string[] {
	const found: string[] = [];
	text.replace( SHELTERS, ( shelter: string, place: number ) => {
		// In an open tag the first bracket would end that.
		const isInTag = place > 0 && text.lastIndexOf( '<', place - 1 ) > text.lastIndexOf( '>', place - 1 );
		if ( countSubstitutions( shelter ) === 1 && !isInTag ) {
			found.push( shelter );
		}
		return shelter;
	} );
	return found;
}
