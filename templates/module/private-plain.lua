--[[
A text as whoever looks for private contact data reads it: without what hides it from machines and not from people, and
with signs of ASCII wherever there is one. src/core/exchange/private-plain.ts does the same.
]]
-- So much of a text is looked at.
local MOST_CHARACTERS = 5000
-- What readers do not see, beside comments: tags, signs without width.
local UNSEEN = {
	'</?nowiki */?>', '\194\173', '\216\156', '\226\128[\139-\143\170-\174]', '\226\129[\160-\169]', '\239\187\191',
}
-- Names of character references: of what stands in addresses and numbers.
local NAMED = {
	commat = '@', period = '.', nbsp = ' ', plus = '+', hyphen = '-', lowbar = '_', colon = ':', sol = '/', num = '#', lpar = '(', rpar = ')',
	ensp = ' ', emsp = ' ', thinsp = ' ',
}
-- Zeros of other scripts whose ten digits follow each other.
local ZEROS = { 0x660, 0x6f0, 0x966, 0x9e6 }
-- What stands for a sign of ASCII, or for the usual letter: from, to, that sign.
local SIGNS = {
	{ 0xa0, 0xa0, ' ' }, { 0x2000, 0x200a, ' ' }, { 0x202f, 0x202f, ' ' }, { 0x205f, 0x205f, ' ' }, { 0x3000, 0x3000, ' ' },
	{ 0x2010, 0x2015, '-' }, { 0x2212, 0x2212, '-' }, { 0xb7, 0xb7, '.' }, { 0xfe6b, 0xfe6b, '@' },
	{ 0xab, 0xab, ',' }, { 0xbb, 0xbb, ',' }, { 0x2018, 0x201f, ',' }, { 0x2039, 0x203a, ',' }, { 0x60c, 0x60c, ',' },
	{ 0x61b, 0x61b, ',' }, { 0x61f, 0x61f, ',' }, { 0x3001, 0x3002, ',' }, { 0x130, 0x131, 'i' }, { 0x622, 0x623, 'ا' }, { 0x625, 0x625, 'ا' },
}

local function plainSign( character )
	local code = mw.ustring.codepoint( character )
	for _, zero in ipairs( ZEROS ) do
		if code >= zero and code <= zero + 9 then
			return string.char( 48 + code - zero )
		end
	end
	if code >= 0xff01 and code <= 0xff5e then
		return string.char( code - 0xfee0 )
	end
	for _, sign in ipairs( SIGNS ) do
		if code >= sign[ 1 ] and code <= sign[ 2 ] then
			return sign[ 3 ]
		end
	end
	return nil
end

local function lowerCase( text )
	return ( text:gsub( '%u+', string.lower ) )
end

--- As MediaWiki leaves them out; a pattern would look for the end of each to the end of the text.
local function withoutComments( text )
	local from = text:find( '<!--', 1, true )
	local pieces, copied = {}, 1
	while from do
		local _, to = text:find( '-->', from + 4, true )
		if not to then
			break
		end
		pieces[ #pieces + 1 ] = text:sub( copied, from - 1 )
		copied = to + 1
		from = text:find( '<!--', copied, true )
	end
	return table.concat( pieces ) .. text:sub( copied )
end

--- References that a form or an editor has escaped again are read, too.
local function withoutReferences( text )
	local count
	repeat
		text, count = text:gsub( '&amp;', '&' )
	until count == 0
	for pattern, base in pairs{ [ '&#(%d+);' ] = 10, [ '&#x(%x+);' ] = 16 } do
		text = text:gsub( pattern, function ( digits )
			local code = #digits < 9 and tonumber( digits, base ) or 0
			return code >= 0x20 and code < 0xd800 and mw.ustring.char( code ) or nil
		end )
	end
	return ( text:gsub( '&(%l+);', NAMED ) )
end

--- Each sign in lower case, as that of ASCII where there is one for it.
return function ( text )
	text = lowerCase( #text > MOST_CHARACTERS and mw.ustring.sub( text, 1, MOST_CHARACTERS ) or text )
	if text:find( '&', 1, true ) then
		text = withoutReferences( text )
	end
	text = withoutComments( text )
	for _, pattern in ipairs( UNSEEN ) do
		text = text:gsub( pattern, '' )
	end
	return lowerCase( text:gsub( '[\194-\244][\128-\191]+', plainSign ):gsub( '[\t\r]', ' ' ) )
end
