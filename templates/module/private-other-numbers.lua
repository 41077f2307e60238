--[[
What has digits and is no number to call: days, times, lists, amounts. src/core/exchange/private-other-numbers.ts knows the
same, and says why.
]]
local NUMBERED = {
	'course', 'cours', 'curso', 'kurs', 'ders', 'lesson', 'module', 'modul', 'revision', 'révision', 'revisión', 'version', 'oldid', 'rev', 'ticket',
	'viaf', 'oclc', 'pmid', 'doi', 'siren', 'siret', 'arxiv', 'id',
}
-- Addresses and links, books, days and months, times, distances from UTC.
local OTHER_NUMBERS = {
	'https?://[^ \n]+', '%[%[[^%[%]\n]*%]%]', 'is[bs]n[%d :.x%-]+', '%f[%w_]0[ %-]%d+[ %-]%d+[ %-][%dx]%f[^%w_%-]',
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

-- What amounts are amounts of; and ends of the names of files.
local UNITS = {}
for unit in ( [[
	edits bytes octets views vues visitas euro euros eur usd tl lira dinars dirhams € $ £ ₺ % articles artículos madde modifications modifs
	ediciones düzenleme words mots palabras مقال مقالة مقالات تعديل تعديلات دينار درهم jpg jpeg png svg pdf
]] ):gmatch( '%S+' ) do
	UNITS[ unit ] = true
end

-- From one time to another; from one day to another; a day and a time.
local DAYS_AND_TIMES = {
	'^[0-2]%d [0-5]%d ?%- ?[0-2]%d [0-5]%d$', '^[0-3]%d[./%-][01]%d[./%-]%d%d ?[/%-] ?[0-3]%d[./%-][01]%d[./%-]%d%d$',
	'^[0-3]%d[./%-][01]%d[./%-]%d%d [0-2]%d%.?[0-5]%d$',
}

local p = {}

--- Several times, to the quarter of an hour.
local function areTimes( number )
	local place, count = 1, 0
	while true do
		local minutes, after = number:match( '^[0-2]%d[. ]?(%d%d)()', place )
		if not minutes or tonumber( minutes ) % 15 ~= 0 or tonumber( minutes ) > 45 then
			return false
		end
		count = count + 1
		if after > #number then
			return count > 1
		end
		place = number:match( '^ ?[/%-] ?()', after ) or number:match( '^ ()', after )
		if not place then
			return false
		end
	end
end

--- Lessons 01 02 03 04: numbers of two digits, each as much more than the one before it, and perhaps a year.
local function isCounting( number )
	local parts = mw.text.split( number:gsub( '[ ./%-]19%d%d$', '' ):gsub( '[ ./%-]20%d%d$', '' ), '[ ./%-]' )
	if #parts < 3 then
		return false
	end
	local step = ( tonumber( parts[ 2 ] ) or 0 ) - ( tonumber( parts[ 1 ] ) or 0 )
	for index, part in ipairs( parts ) do
		if not part:find( '^%d%d$' ) or index > 1 and part - parts[ index - 1 ] ~= step then
			return false
		end
	end
	return step > 0
end

--- A text with signs of no meaning where days, times, books and the like were.
function p.without( plain )
	for _, pattern in ipairs( OTHER_NUMBERS ) do
		plain = plain:gsub( pattern, function ( other )
			return string.rep( 'x', #other )
		end )
	end
	return plain
end

--- Whether digits and what stands between them are times, days, a list or an amount.
function p.isRun( number, behind )
	for _, pattern in ipairs( DAYS_AND_TIMES ) do
		if number:find( pattern ) then
			return true
		end
	end
	local year = number:match( '^%d%d? [01]?%d (%d%d)%d%d$' )
	return year == '19' or year == '20' or areTimes( number ) or isCounting( number ) or
		-- Decimals, a range from nought on, thousands.
		number:find( '^0%.%d' ) and select( 2, number:gsub( '%.', '' ) ) < 3 or number:find( '^0 %- ' ) or number:find( '[ .]000$' ) or
		UNITS[ behind:match( '^[ ).%-/]*([^ \n,.;:()!?/%-]+)' ) or '' ]
end

return p
