--[[
Whether a text holds an e-mail address, a telephone number or an address in a messenger. The dialogs and the bot look for
the same (src/core/exchange/private-contact.ts and its like): whoever changes a rule changes both. A page can have hundreds
of cards, each of which loads its modules anew: what is not needed is not loaded.
]]
local PREFIX = 'Module:Skills survey/private '
-- No address is without one of each of these two rows.
local AT = { '@', 'at', 'arobase', 'arroba', 'et', 'ات' }
local DOT = { '%.', 'dot', 'point', 'punto', 'nokta', 'نقطة' }
-- No telephone number is without so many digits.
local LEAST_DIGITS = 8

local function hasOne( text, patterns )
	for _, pattern in ipairs( patterns ) do
		if text:find( pattern ) then
			return true
		end
	end
	return false
end

--- "email", "phone" or "messenger": what kind stands in a text; nil where none does.
return function ( text )
	if not text:find( '[^%a ]' ) and not hasOne( text:lower(), DOT ) then
		return nil
	end
	local plain = require( PREFIX .. 'plain' )( text )
	local email = hasOne( plain, AT ) and hasOne( plain, DOT ) and require( PREFIX .. 'email' )( plain )
	if email then
		return email
	elseif ( plain:find( '[@/:#]' ) or plain:find( '[%d_]' ) and plain:find( '[ \n=]' ) ) and require( PREFIX .. 'messenger' )( plain ) then
		return 'messenger'
	end
	return select( 2, plain:gsub( '%d', '' ) ) >= LEAST_DIGITS and require( PREFIX .. 'phone' )( plain ) and 'phone' or nil
end
