--[[
Whether a text holds an e-mail address, a telephone number or an address in a messenger. The dialogs and the bot look for
the same (src/core/exchange/private-contact.ts and private-phone.ts): whoever changes a rule changes both.
]]
local ZEROS = { 0x660, 0x6f0, 0x966, 0x9e6 }
-- What stands for a sign of ASCII: from, to, that sign.
local SIGNS = {
	{ 0xa0, 0xa0, ' ' }, { 0x2000, 0x200a, ' ' }, { 0x202f, 0x202f, ' ' }, { 0x205f, 0x205f, ' ' }, { 0x3000, 0x3000, ' ' },
	{ 0x2010, 0x2015, '-' }, { 0x2212, 0x2212, '-' }, { 0xb7, 0xb7, '.' }, { 0xfe6b, 0xfe6b, '@' },
	{ 0xab, 0xab, ',' }, { 0xbb, 0xbb, ',' }, { 0x2018, 0x201f, ',' }, { 0x2039, 0x203a, ',' }, { 0x60c, 0x60c, ',' },
	{ 0x61b, 0x61b, ',' }, { 0x61f, 0x61f, ',' }, { 0x3001, 0x3002, ',' },
}
local AT, DOT = { 'at', 'arobase', 'arroba', 'et' }, { 'dot', 'point', 'punto', 'nokta' }
local ENDS = { com = true, org = true, net = true, info = true, edu = true, wiki = true }
local ARTICLES = { the = true, a = true, an = true, my = true, our = true, your = true, this = true, that = true }
local MESSENGER_LINKS = {
	't%.me/[^ \n]', 'telegram%.me/[^ \n]', 'wa%.me/[^ \n]', 'chat%.whatsapp%.com/[^ \n]', 'discord%.gg/[^ \n]', 'signal%.me/[^ \n]',
	'm%.me/[^ \n]', 'skype:[^ \n]', 'skype[ \n]*:[ \n]*live:[^ \n]', 'tg[ \n]*:[ \n]*@[%w_.]',
}
local MESSENGERS = { 'telegram', 'whatsapp', 'signal', 'skype', 'discord', 'instagram', 'wechat', 'viber' }
local NUMBERED = { 'course', 'cours', 'curso', 'kurs', 'ders', 'module', 'modul', 'revision', 'révision', 'revisión', 'version', 'oldid', 'rev' }
-- What has digits and is no number to call: addresses and links, books, days and months, times, distances from UTC.
local OTHER_NUMBERS = {
	'https?://[^ \n]+', '%[%[[^%]\n]*%]%]', 'is[bs]n[%d :.x%-]+',
}
for _, word in ipairs( NUMBERED ) do
	OTHER_NUMBERS[ #OTHER_NUMBERS + 1 ] = '%f[%w_]' .. word .. 's?[ :.#%-]*%d[%d.%-]*'
end
for _, pattern in ipairs{ '%f[%d]CC%d%d[%-./]%d%d?[%-./]%d%d?%f[^%d]', '%f[%d]%d%d?[%-./]%d%d?[%-./]CC%d%d%f[^%d]', '%f[%d][01]?%d[%-./]CC%d%d%f[^%d]' } do
	OTHER_NUMBERS[ #OTHER_NUMBERS + 1 ] = pattern:gsub( 'CC', '19' )
	OTHER_NUMBERS[ #OTHER_NUMBERS + 1 ] = pattern:gsub( 'CC', '20' )
end
OTHER_NUMBERS[ #OTHER_NUMBERS + 1 ] = '%f[%d][0-2]?%d[.:h][0-5]%d ?%- ?[0-2]?%d[.:h][0-5]%d%f[^%d]'
OTHER_NUMBERS[ #OTHER_NUMBERS + 1 ] = '%f[%d][0-2]%d[0-5]%d ?%- ?[0-2]%d[0-5]%d%f[^%d]'
OTHER_NUMBERS[ #OTHER_NUMBERS + 1 ] = '[ug][tm][ct] ?[+%-] ?%d%d?:?%d?%d?'

local LEAST_DIGITS, MOST_DIGITS = 8, 15
-- So much of a text is looked at.
local MOST_CHARACTERS = 5000

--- Signs of other scripts and wide ones as those of ASCII, which is in lower case.
local function plainly( text )
	text = text:gsub( '[\194-\244][\128-\191]+', function ( character )
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
	end )
	return ( text:gsub( '[\t\r]', ' ' ):gsub( '%u+', string.lower ) )
end

local function hasEmail( plain )
	local text = plain
	for _, word in ipairs( AT ) do
		text = text:gsub( ' ?[([{] ?' .. word .. ' ?[)%]}] ?', '@' )
	end
	for _, word in ipairs( DOT ) do
		text = text:gsub( ' ?[([{] ?' .. word .. ' ?[)%]}] ?', '.' )
	end
	for place in text:gmatch( '()@' ) do
		local domain = text:match( '^[%w\128-\255%-][%w\128-\255.%-]*', place + 1 )
		domain = domain and domain:gsub( '%.%..*', '' )
		-- A domain ends with letters: vue@3.4 is none.
		if domain and domain:find( '%.[%a\128-\255][%a\128-\255]' ) and text:find( '^[^ \n@<>()%[%]{}:;,|]', place - 1 ) and place > 1 then
			return true
		end
	end
	return false
end

--- Whether a word begins with what domains end with.
local function isEnd( word )
	local letters = word:match( '^%l+%f[^%w_]' )
	return letters and ( #letters == 2 or ENDS[ letters ] ) or false
end

--- The same in words between blanks.
local function hasSpacedEmail( plain )
	local words = {}
	for word in plain:gmatch( '[^ ]+' ) do
		words[ #words + 1 ] = word
	end
	for index = 2, #words - 1 do
		if words[ index - 1 ]:find( '[%w_.+%-]$' ) then
			local word = words[ index + 1 ]
			if words[ index ] == '@' then
				local labels = word:match( '^[%w_%-][%w_.%-]*' ) or ''
				labels = labels:gsub( '%.%..*', '' )
				for place in labels:gmatch( '()%.' ) do
					if isEnd( word:sub( place + 1 ) ) then
						return true
					end
				end
			elseif words[ index ] == 'at' and word:find( '^[%w_%-]+$' ) and not ARTICLES[ word ] then
				local next = index + 2
				while words[ next ] == 'dot' and words[ next + 1 ] do
					if isEnd( words[ next + 1 ] ) then
						return true
					end
					next = words[ next + 1 ]:find( '^[%w_%-]+$' ) and next + 2 or #words + 1
				end
			end
		end
	end
	return false
end

local function isHandle( plain, place )
	local signed = plain:match( '^[ \n]*:?[ \n]*@([%w_.]+)', place )
	if signed then
		return #signed > 1 and signed:find( '[%l_]' )
	end
	local bare = plain:match( '^[ \n]*:[ \n]*([%w_.]+)', place ) or plain:match( '^[ \n]+([%w_.]+)', place )
	return bare and #bare >= 5 and bare:find( '[%d_]' ) and ( bare:find( '[%l_]' ) or bare:find( '^%d%d%d%d%d%d+$' ) )
end

local function hasMessenger( plain )
	for _, pattern in ipairs( MESSENGER_LINKS ) do
		if plain:find( '%f[%w_]' .. pattern ) then
			return true
		end
	end
	for _, name in ipairs( MESSENGERS ) do
		for place in plain:gmatch( '%f[%w_]' .. name .. '()' ) do
			if isHandle( plain, place ) then
				return true
			end
		end
	end
	return ( '\n' .. plain ):find( '[^%w_@]@[%w_.=%-]+:[%w_%-]+%.[%w_%-]' ) ~= nil
end

local function isNumber( run )
	local digits = select( 2, run:gsub( '%d', '' ) )
	local slash = run:find( '/', 1, true )
	if digits > MOST_DIGITS and slash then
		-- Two numbers, with a slash between them.
		return isNumber( run:sub( 1, slash - 1 ) )
	end
	return digits >= LEAST_DIGITS and digits <= MOST_DIGITS
end

local function hasPhone( plain )
	local rest = plain
	for _, pattern in ipairs( OTHER_NUMBERS ) do
		rest = rest:gsub( pattern, function ( other )
			return string.rep( 'x', #other )
		end )
	end
	rest = '\n' .. rest .. '\n'
	-- As numbers are written in North America.
	for _, pattern in ipairs{ '()%([2-9]%d%d%) ?%d%d%d[.%-]%d%d%d%d[^%d%-]', '()[2-9]%d%d[.%-]%d%d%d[.%-]%d%d%d%d[^%d%-]' } do
		for place in rest:gmatch( pattern ) do
			local before = rest:sub( math.max( 1, place - 3 ), place - 1 )
			if before:find( '[^%d%-]$' ) or before:find( '^[^%d%-]1[.%-]$' ) then
				return true
			end
		end
	end
	local place = 2
	while place <= #rest do
		local before = rest:sub( math.max( 1, place - 2 ), place - 1 )
		local run
		if before:find( '[^%d+]$' ) then
			run = rest:match( '^%+ ?%(?%d[%d ().%-/]*', place )
		end
		if not run and not before:find( '[%w_%-/=#&]$' ) and not before:find( '^%d[.,:]$' ) and not rest:find( '^%(?000', place ) then
			run = rest:match( '^%(?0[%d ().%-/]*', place )
		end
		if run and isNumber( run ) then
			return true
		end
		place = place + ( run and #run or 1 )
	end
	return false
end

--- "email", "phone" or "messenger": what kind stands in a text; nil where none does.
return function ( text )
	local plain = plainly( #text > MOST_CHARACTERS and mw.ustring.sub( text, 1, MOST_CHARACTERS ) or text )
	return ( hasEmail( plain ) or hasSpacedEmail( plain ) ) and 'email' or hasMessenger( plain ) and 'messenger' or
		hasPhone( plain ) and 'phone' or nil
end
