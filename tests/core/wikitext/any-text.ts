/** Any text that a browser can send, with much of what is special to a wiki. */
import fc from 'fast-check';

const MARKUP = [
	'{{', '}}', '{{{', '}}}', '{{!}}', '{{=}}', '[[', ']]', '[[Category:X]]', '[[File:X.png|thumb]]', '[http://a.b c]', '|', '||', '=', '==', '== h ==', '\n', '\r', '\r\n', '\t',
	' ', '  ', '\u00a0', '\'', '\'\'', '\'\'\'', '~~~', '~~~~', '~~~~~', '<b>', '</b>', '<nowiki>', '</nowiki>', '<!--', '-->', '<ref>x</ref>', '<script>', '&', '&amp;',
	'&#32;', '&nbsp;', '&#x20;', '__NOTOC__', '__', '_', '＿＿目次＿＿', '-{', '}-', '-{zh:a;}-', '*', '#', ':', ';', '----', '{|', '|}', '|-', '!', '!!', '+', '-',
	'http://example.org/', 'https:', 'mailto:a@b.c', 'news:x', 'httpſ://a.b', '//a.b', 'ISBN 1234567890', 'ISBN 978-1-2345-6789-0', 'RFC 123', 'PMID 123', 'RFC\u00a01',
	'#REDIRECT [[x]]', 'subst:', '"', '\u007f', '\u007f\'"`UNIQ--nowiki-00000000-QINU`"\'\u007f', '\u0000', '\u0001', '\u000b', '\u000c', '\u0085', '\u009f', '\u00ad',
	'\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202e', '\u2060', '\u3000', '\ufeff', '\ufffd', '\ufffe', '\uffff', '\ufdd0', '\u{1fffe}', '\u{10ffff}',
	'\ud800', '\udc00', '\udbff', '😀', '👩‍💻', 'é', 'e\u0301', '\u0301', '\u0338', '\u0345', '\u1161', '\u11a8', '\uac00', '\u09be', 'क\u093c', '\u0958', '\u212b', '\u037e',
	'\u0344', '\ufb1d', '\u{1d15e}', 'word', 'a', '1', '.', ',', '?', ' :', ' ?', '« a »', '%', '\\', '/', '10:30', 'a:b', 'note: x', '日本', 'עברית', 'हि', '\u{1133e}', '$1',
];

/** Of UTF-16 code units: with halves of surrogate pairs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.array( fc.constantFrom( ...MARKUP ), { maxLength: 12 } ).map( ( parts ) => parts.join( '' ) ),
	fc.array( fc.integer( { min: 0, max: 0xffff } ), { maxLength: 30 } ).map( ( units ) => String.fromCharCode( ...units ) ),
	fc.string( { unit: 'binary', maxLength: 30 } ),
	fc.array( fc.oneof( fc.constantFrom( ...MARKUP ), fc.string( { unit: 'grapheme', maxLength: 5 } ) ), { maxLength: 12 } ).map( ( parts ) => parts.join( '' ) ),
);
