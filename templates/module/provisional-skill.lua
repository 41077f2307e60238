--[[
What people are shown of a skill that the list does not have: the name that its id was made of
(src/core/skills/provisional-skill.ts says how).
]]
local p = {}

local FULLWIDTH = 0xFEE0
-- Parameters of Punycode (RFC 3492).
local BASE, LEAST, MOST, SKEW, DAMP, FIRST, INITIAL_BIAS = 36, 1, 26, 38, 700, 128, 72
local HIGHEST = 0x10FFFF
-- What can neither be seen nor tells words apart; also what is no character.
local UNSEEN = {
	{ 0x80, 0xA0 }, { 0xAD, 0xAD }, { 0x34F, 0x34F }, { 0x61C, 0x61C }, { 0x1680, 0x1680 }, { 0x180B, 0x180F }, { 0x2000, 0x200B },
	{ 0x200E, 0x200F }, { 0x2028, 0x202F }, { 0x205F, 0x206F }, { 0x3000, 0x3000 }, { 0xD800, 0xF8FF }, { 0xFE00, 0xFE0F },
	{ 0xFEFF, 0xFEFF }, { 0xFFF0, 0xFFFF }, { 0xE0000, HIGHEST },
}

local function isSeen( code )
	for _, range in ipairs( UNSEEN ) do
		if code >= range[ 1 ] and code <= range[ 2 ] then
			return false
		end
	end
	return code <= HIGHEST
end

--- How fast the digits are to grow next.
local function adapt( delta, count, isFirst )
	local rest = math.floor( delta / ( isFirst and DAMP or 2 ) )
	rest = rest + math.floor( rest / count )
	local steps = 0
	while rest > ( BASE - LEAST ) * MOST / 2 do
		rest = math.floor( rest / ( BASE - LEAST ) )
		steps = steps + BASE
	end
	return steps + math.floor( ( BASE - LEAST + 1 ) * rest / ( rest + SKEW ) )
end

--- What a letter or digit counts in Punycode; too much for anything else.
local function valueOf( byte )
	return byte and ( byte > 96 and byte - 97 or byte > 47 and byte - 22 ) or BASE
end

--- The code points; nothing for what no name gives.
local function decode( encoded )
	local begin, digits = encoded:match( '^(.*)%-([^-]*)$' )
	local codes = { ( begin or '' ):byte( 1, -1 ) }
	digits = digits or encoded
	local code, place, bias, at = FIRST, 0, INITIAL_BIAS, 1
	while at <= #digits do
		local before, weight, step = place, 1, BASE
		while true do
			local value = valueOf( digits:byte( at ) )
			at = at + 1
			place = place + value * weight
			if value >= BASE or place > 0x7FFFFFFF then
				return nil
			end
			local least = math.min( MOST, math.max( LEAST, step - bias ) )
			if value < least then
				break
			end
			weight = weight * ( BASE - least )
			step = step + BASE
		end
		bias = adapt( place - before, #codes + 1, before == 0 )
		code = code + math.floor( place / ( #codes + 1 ) )
		place = place % ( #codes + 1 )
		if not isSeen( code ) then
			return nil
		end
		table.insert( codes, place + 1, code )
		place = place + 1
	end
	return codes
end

--- The name, in lower case, with … where only its beginning is known.
function p.name( id )
	local kind, encoded = id:match( '^x(%w+)%-%-(.+)$' )
	if kind ~= 'n' and #( kind or '' ) ~= 6 then
		kind, encoded = nil, nil
	end
	local codes = kind and decode( encoded )
	local name = id
	if codes then
		for i, code in ipairs( codes ) do
			codes[ i ] = mw.ustring.char( code > 0xFF00 and code < 0xFF5F and code - FULLWIDTH or code )
		end
		name = table.concat( codes )
	elseif kind then
		return id
	end
	name = mw.text.trim( ( name:gsub( '%-+', ' ' ) ) )
	return name == '' and id or kind and kind ~= 'n' and name .. '…' or name
end

return p
