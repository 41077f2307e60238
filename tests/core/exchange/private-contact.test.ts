import { findPrivateContact } from '../../../src/core/exchange/private-contact';

describe( 'findPrivateContact', () => {
	it.each( [
		[ 'Write to ana.b+wiki@example.org, please', 'email', 'ana.b+wiki@example.org' ],
		[ 'ana (at) example (dot) org', 'email', 'ana (at) example (dot) org' ],
		[ 'البريد: سارة@مثال.شبكة', 'email', 'سارة@مثال.شبكة' ],
		[ 'Appelez le +33 6 12 34 56 78 !', 'phone', '+33 6 12 34 56 78' ],
		[ 'call 0171/555-1234', 'phone', '0171/555-1234' ],
		[ 'هاتفي ٠١٠١٢٣٤٥٦٧٨', 'phone', '٠١٠١٢٣٤٥٦٧٨' ],
		[ 'I am on https://t.me/ana', 'messenger', 't.me/ana' ],
		[ 'Telegram: @ana_b', 'messenger', 'Telegram: @ana_b' ],
		[ '(555) 123-4567', 'phone', '(555) 123-4567' ],
		[ 'on 555-123-4567.', 'phone', '555-123-4567' ],
		[ '1-800-555-1234', 'phone', '1-800-555-1234' ],
		[ '＋33612345678', 'phone', '＋33612345678' ],
		[ '06·12·34·56·78', 'phone', '06·12·34·56·78' ],
		[ '０６１２３４５６７８', 'phone', '０６１２３４５６７８' ],
		[ 'ana＠example.org', 'email', 'ana＠example.org' ],
		[ 'Write to ana at example dot org', 'email', 'ana at example dot org' ],
		[ 'ana @ example.org', 'email', 'ana @ example.org' ],
		[ 'tg: @ana', 'messenger', 'tg: @ana' ],
		[ 'I am @ana:matrix.org', 'messenger', '@ana:matrix.org' ],
		[ 'Skype: live:ana', 'messenger', 'Skype: live:ana' ],
		[ 'WeChat: ana123', 'messenger', 'WeChat: ana123' ],
		[ 'viber 612345678', 'messenger', 'viber 612345678' ],
	] )( 'finds it in “%s”', ( text, kind, found ) => {
		expect( findPrivateContact( text ) ).toEqual( { kind, text: found } );
	} );

	it.each( [
		'', 'From 2026-11-29 to 2026-12-24, UTC+01:00', 'on 01.12.2026 at 10:00', 'Budgets of 10 000 to 120 000', 'We had 0 to 5 people, 2 times',
		'@Ana: see [[User:Ben]]', 'https://www.wikidata.org/wiki/Q123456789', 'I know Telegram and Signal bots', 'ISBN 978-3-16-148410-0', 'T264343',
		'In 2019–2024, mostly 10:00-12:30', '(2019) 120-1500 edits', 'ISBN 0-306-40615-2', '5 000 to 250 000 edits', '{{ping|@Ana}}, @Ben:', 'look at wikidata.org',
		'[[:m:User:Ana|me]]', 'I teach at the dot com museum', 'I work at Wikimedia. It is fun', 'Skype: yes', 'pages 200-210, 300-400',
	] )( 'finds nothing in “%s”', ( text ) => {
		expect( findPrivateContact( text ) ).toBeNull();
	} );
} );
