--[[
Whether a text holds a telephone number. src/core/exchange/private-phone.ts finds the same, and says why.
]]
local otherNumbers = require( 'Module:Skills survey/private other numbers' )

-- With its code of a country and without.
local LEAST_DIGITS_ABROAD, LEAST_DIGITS, MOST_DIGITS = 9, 8, 15
-- As numbers are written in North America, and what may stand before them.
local AMERICAN_NUMBERS = { '^%([2-9]%d%d%) ?%d%d%d[ .%-]%d%d%d%d', '^[2-9]%d%d[ .%-]%d%d%d[ .%-]%d%d%d%d' }
local AMERICAN_CODES = { '%+ ?1[ .%-]$', '1[ .%-]$', '$' }

local function isNumber( run, behind )
	local number = run:gsub( '%D+$', '' )
	local digits = select( 2, number:gsub( '%d', '' ) )
	local slash = run:find( '/', 1, true )
	if digits > MOST_DIGITS and slash then
		-- Two numbers, with a slash between them.
		return isNumber( run:sub( 1, slash - 1 ), '/' )
	end
	return digits >= ( run:find( '^%+' ) and LEAST_DIGITS_ABROAD or LEAST_DIGITS ) and digits <= MOST_DIGITS and
		not otherNumbers.isRun( number, behind )
end

--- With blanks only, it could be some numbers, or end with a year.
local function areSomeNumbers( number, before, behind )
	return number:find( '^%d%d%d %d%d%d ' ) and ( before:find( '%d $' ) or number:find( ' 19%d%d$' ) or number:find( ' 20%d%d$' ) or
		behind:find( '^ %d' ) or otherNumbers.isRun( number, behind ) )
end

local function isAmerican( text, place )
	local number = text:match( AMERICAN_NUMBERS[ 1 ], place ) or text:match( AMERICAN_NUMBERS[ 2 ], place )
	local behind = number and text:sub( place + #number )
	if not number or behind:find( '^[%d%-]' ) then
		return false
	end
	for _, code in ipairs( AMERICAN_CODES ) do
		local before = text:sub( math.max( 1, place - 6 ), place - 1 )
		local from = before:find( code )
		local first = from and before:sub( 1, from - 1 )
		if first and not first:find( '[%d%-]$' ) and not areSomeNumbers( number, first, behind ) then
			return true
		end
	end
	return false
end

return function ( plain )
	local text = otherNumbers.without( plain )
	for place in text:gmatch( '()[(2-9]' ) do
		if isAmerican( text, place ) then
			return true
		end
	end
	local place = 1
	while place <= #text do
		local before = text:sub( math.max( 1, place - 2 ), place - 1 )
		local run
		if not before:find( '[%d+]$' ) then
			run = text:match( '^%+ ?%(?%d[%d ().%-/]*', place )
		end
		if not run and not before:find( '[%w_%-/=#&]$' ) and not before:find( '^%d[.,:]$' ) and not text:find( '^%(?000', place ) then
			run = text:match( '^%(?0[%d ().%-/]*', place )
		end
		if run and isNumber( run, text:sub( place + #run ) ) then
			return true
		end
		place = place + ( run and #run or 1 )
	end
	return false
end
