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
const SUBSTITUTION = new RegExp( `\\{\\{\\s*(?:(?:${ WITH_COLON })[:：]|${ WITHOUT_COLON })`, 'i' );

/**
 * Whether something in a page's text will be another when the page is saved next, though nobody touches it: what was
 * substituted may have left something to be substituted.
 *
 * @param text
 */
export function hasSubstitution( text: string ): boolean {
	return SUBSTITUTION.test( text );
}
