--[[
Whether a text holds an e-mail address, also where people hide it from machines. src/core/exchange/private-email.ts finds
the same, and says why.
]]
local function set( words )
	local values = {}
	for word in words:gmatch( '%S+' ) do
		values[ word ] = true
	end
	return values
end

-- What stands for @ and for a dot is put down as one sign that no address has. A word or a blank is less sure than the sign itself.
local BLANK_AT, WORD_AT, BLANK_DOT, WORD_DOT = '<', '>', '|', ';'
local AT_WORDS, DOT_WORDS = { 'at', 'arobase', 'arroba', 'et', 'ات' }, { 'dot', 'point', 'punto', 'nokta', 'نقطة' }
local ENDS = set( 'com org net info edu wiki' )
-- A sentence can begin with the others.
local BLANK_ENDS = set( 'com org net edu' )
-- Where so many people have their address that less is needed to know one.
local PROVIDERS = set( [[
	gmail googlemail hotmail outlook live yahoo ymail icloud proton protonmail gmx yandex mail laposte orange wanadoo free riseup
]] )
-- Before "at" these are nobody's name, and behind it no computer's.
local NO_NAMES = set( [[
	the a an my our your this that work works worked working look looks looking study teach meet meeting volunteer is am are be was
	me us it them here there available active based hosted page pages site website found find see join event events training workshop
	workshops
]] )
-- What looks like the name of a computer and is that of a wiki, a list that everyone reads, or a file.
local NO_DOMAINS = { 'wikipedia', 'lists%.wikimedia' }
for _, ending in ipairs{ 'png', 'jpg', 'jpeg', 'svg', 'gif', 'webp', 'js', 'css' } do
	NO_DOMAINS[ #NO_DOMAINS + 1 ] = '%.' .. ending .. '$'
end

local function marked( plain )
	local text = plain:gsub( '[<>|;]', ',' )
	local function inBrackets( words, sign )
		for _, word in ipairs( words ) do
			text = text:gsub( ' ?[([{] ?' .. word .. ' ?[)%]}] ?', sign )
		end
	end
	inBrackets( AT_WORDS, '@' )
	inBrackets( { '@' }, '@' )
	inBrackets( DOT_WORDS, '.' )
	inBrackets( { '%.' }, '.' )
	text = text:gsub( ' *@ +', BLANK_AT ):gsub( ' +@', WORD_AT ):gsub( ' *%. +', BLANK_DOT ):gsub( ' +%.', BLANK_DOT )
	for _, word in ipairs( AT_WORDS ) do
		-- In French, "et" is as common as "point".
		if word ~= 'et' or plain:find( 'nokta', 1, true ) then
			text = text:gsub( ' +' .. word .. ' +', ( word == 'at' or word == 'et' ) and WORD_AT or BLANK_AT )
		end
	end
	for _, word in ipairs( DOT_WORDS ) do
		text = text:gsub( ' +' .. word .. ' +', WORD_DOT )
	end
	return text
end

--- Where what stands before a place begins, as far as it is made of such signs.
local function beginOf( text, place, sign )
	while place > 1 and text:find( sign, place - 1 ) == place - 1 do
		place = place - 1
	end
	return place
end

--- With the sign itself. A domain ends with letters: vue@3.4 is none.
local function findSure( text, place )
	local from = beginOf( text, place, '^[^ \n@<>()%[%]{}:;,|]' )
	local domain = ( text:match( '^[%w\128-\255%-][%w\128-\255.%-]*', place + 1 ) or '' ):gsub( '%.%..*', '' ):gsub( '%.$', '' )
	if from == place or text:sub( from, place - 1 ) == 'git' or not domain:find( '%.[%a\128-\255][%a\128-\255]' ) then
		return nil
	end
	for _, pattern in ipairs( NO_DOMAINS ) do
		if domain:find( pattern ) then
			return nil
		end
	end
	return from
end

--- With words or blanks in it: only where the end is a name that domains end with.
local function findSpaced( text, place )
	local at = text:sub( place, place )
	local from = beginOf( text, place, '^[%w_.+%-]' )
	local label, stop = text:match( '^([%w_%-]+)()', place + 1 )
	if from == place or not label or at ~= '@' and ( NO_NAMES[ text:sub( from, place - 1 ) ] or NO_NAMES[ label ] ) then
		return nil
	end
	local hasWord, hasBlank, found
	while true do
		local dot, next, after = text:match( '^([.|;])([%w_%-]+)()', stop )
		if not dot then
			return found
		end
		hasWord = hasWord or dot == WORD_DOT
		hasBlank = hasBlank or dot == BLANK_DOT
		local isProvider = PROVIDERS[ label ]
		local letters = next:match( '^%l+%f[^%w_]' ) or ''
		local isEnd
		if dot == BLANK_DOT then
			isEnd = BLANK_ENDS[ letters ]
		else
			isEnd = ENDS[ letters ] or #letters == 2 and ( dot == WORD_DOT or isProvider )
		end
		local isSigned = at == BLANK_AT or hasWord or at == WORD_AT and isProvider or at == '@' and hasBlank
		local domain = text:sub( place, stop - 1 )
		if isEnd and isSigned and not domain:find( 'wiki', 1, true ) and not domain:find( 'toolforge', 1, true ) then
			found = from
		end
		label, stop = next, after
	end
end

--- "email", or "messenger" where it is an address of a social network (@ana@example.org); nil where there is none.
return function ( plain )
	local text = marked( plain )
	for _, find in ipairs{ findSure, findSpaced } do
		for place in text:gmatch( '()[@<>]' ) do
			local from = ( find == findSpaced or text:sub( place, place ) == '@' ) and find( text, place )
			if from then
				return from > 1 and text:find( '^[@>]', from - 1 ) and 'messenger' or 'email'
			end
		end
	end
	return nil
end
