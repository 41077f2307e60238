--[[
Whether a text holds an e-mail address, a telephone number or an address in a messenger. The dialogs and the bot look for
the same (src/core/exchange/private-contact.ts and its like): whoever changes a rule changes both.
]]
local findEmail = require( 'Module:Skills survey/private email' )
local hasMessenger = require( 'Module:Skills survey/private messenger' )
local hasPhone = require( 'Module:Skills survey/private phone' )
local plainly = require( 'Module:Skills survey/private plain' )

--- "email", "phone" or "messenger": what kind stands in a text; nil where none does.
return function ( text )
	local plain = plainly( text )
	return findEmail( plain ) or hasMessenger( plain ) and 'messenger' or hasPhone( plain ) and 'phone' or nil
end
