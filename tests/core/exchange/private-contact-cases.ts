/** What is private contact data and what only looks like it: for the dialogs and the bot, and for the cards. */
import type { PrivateContact } from '../../../src/core/exchange/private-contact';

/** Text → what is found in it. */
export const PRIVATE: readonly ( readonly [ text: string, kind: PrivateContact[ 'kind' ], found: string ] )[] = [
	[ 'Write to ana.b+wiki@example.org, please', 'email', 'ana.b+wiki@example.org' ],
	[ 'ana (at) example (dot) org', 'email', 'ana (at) example (dot) org' ],
	[ 'Ana[arroba]correo[punto]ejemplo[punto]es', 'email', 'Ana[arroba]correo[punto]ejemplo[punto]es' ],
	[ 'البريد: سارة@مثال.شبكة', 'email', 'سارة@مثال.شبكة' ],
	[ 'L’adresse : « ana@example.org »', 'email', 'ana@example.org' ],
	[ 'mailto:ana@example.org', 'email', 'ana@example.org' ],
	[ 'ana＠example.org', 'email', 'ana＠example.org' ],
	[ 'Write to ana at example dot org', 'email', 'ana at example dot org' ],
	[ 'ana at mail dot example dot org', 'email', 'ana at mail dot example dot org' ],
	[ 'ana @ example.org', 'email', 'ana @ example.org' ],
	[ 'From 2020-01-02 on: ana@example.org', 'email', 'ana@example.org' ],
	[ 'Appelez le +33 6 12 34 56 78 !', 'phone', '+33 6 12 34 56 78' ],
	[ 'tel.+33612345678', 'phone', '+33612345678' ],
	[ '(+216) 20 123 456', 'phone', '+216) 20 123 456' ],
	[ 'call 0171/555-1234', 'phone', '0171/555-1234' ],
	[ 'هاتفي ٠١٠١٢٣٤٥٦٧٨', 'phone', '٠١٠١٢٣٤٥٦٧٨' ],
	[ '(555) 123-4567', 'phone', '(555) 123-4567' ],
	[ 'on 555-123-4567.', 'phone', '555-123-4567' ],
	[ '1-800-555-1234', 'phone', '1-800-555-1234' ],
	[ '＋33612345678', 'phone', '＋33612345678' ],
	[ '06·12·34·56·78', 'phone', '06·12·34·56·78' ],
	[ '06.12.34.56.78', 'phone', '06.12.34.56.78' ],
	[ '06-12-34-56-78', 'phone', '06-12-34-56-78' ],
	[ '０６１２３４５６７８', 'phone', '０６１２３４５６７８' ],
	[ '06 12 34 56 78 / 07 12 34 56 78', 'phone', '06 12 34 56 78' ],
	[ 'On 2026-11-29, 09:00–10:30, call 0612345678', 'phone', '0612345678' ],
	[ 'in course 12: 0612345678', 'phone', '0612345678' ],
	[ 'I am on https://t.me/ana', 'messenger', 't.me/ana' ],
	[ 'Telegram: @ana_b', 'messenger', 'Telegram: @ana_b' ],
	[ 'Telegram 2 years, signal @ana.7', 'messenger', 'signal @ana.7' ],
	[ 'tg: @ana', 'messenger', 'tg: @ana' ],
	[ 'I am @ana:matrix.org', 'messenger', '@ana:matrix.org' ],
	[ 'Skype: live:ana', 'messenger', 'Skype: live:ana' ],
	[ 'WeChat: ana123', 'messenger', 'WeChat: ana123' ],
	[ 'viber 612345678', 'messenger', 'viber 612345678' ],
];

/** Nothing is found in any of them. */
export const HARMLESS: readonly string[] = [
	'', 'From 2026-11-29 to 2026-12-24, UTC+01:00', 'on 01.12.2026 at 10:00', 'Budgets of 10 000 to 120 000', 'We had 0 to 5 people, 2 times',
	'@Ana: see [[User:Ben]]', 'https://www.wikidata.org/wiki/Q123456789', 'I know Telegram and Signal bots', 'ISBN 978-3-16-148410-0', 'T264343',
	'In 2019–2024, mostly 10:00-12:30', '(2019) 120-1500 edits', 'ISBN 0-306-40615-2', '5 000 to 250 000 edits', '{{ping|@Ana}}, @Ben:', 'look at wikidata.org',
	'[[:m:User:Ana|me]]', 'I teach at the dot com museum', 'I work at Wikimedia. It is fun', 'Skype: yes', 'pages 200-210, 300-400',
	// Days and months.
	'05-06-2024', '05/06/2024 – 07/06/2024', '01/2023–12/2024', '2024.05.06 - 2024.06.07', '٠١/٠٢/٢٠٢٤ - ٠٣/٠٤/٢٠٢٤', 'منذ عام ٢٠٠٤ حتى ٢٠٢٦',
	'01.02.2024-03.04.2024', '2000–2010, 2012–2024',
	// Times of day.
	'09.00 - 10.30', '09h00–10h30', '0900-1030', 'Mon 09:00–10:30, Tue 14:00–15:30 (UTC+1)', 'من ٠٩:٠٠ إلى ١٠:٣٠', '2026-11-29T00:00:00Z',
	// Numbers of other things.
	'revision 0123456789', 'MediaWiki 1.43.0', 'course 0012345678', 'Kurs 234-567-8901', 'WMF-2024-00012345', 'ISSN 0028-0836', '0000-0002-1825-0097',
	'https://meta.wikimedia.org/w/index.php?oldid=0612345678', '[[Special:Diff/0612345678|an edit]]', '5 000 000 000 bytes', '3.012345678', 'Q0612345678',
	'C++ 2011 2014', 'since +1 000 000 edits',
	// Names and signs.
	'npm: vue@3.4, typescript@5.4.2', 'Telegram 2023 meet-up', 'WhatsApp: 2 groups', 'Discord @ 10:00', 'telegram_bots', 'signal 2020.10.11', 'ask @Ana or @Ben_2',
	'Meet us @ Berlin', 'User:Ana@frwiki',
];
