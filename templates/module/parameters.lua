--[[
What is written into the templates of the exchange: its parameters as characters, and those that there are not.
]]
local compared = require( 'Module:Skills survey/compared words' )
local escape = require( 'Module:Skills survey/escape' )
local near = require( 'Module:Skills survey/near words' )
local privateContact = require( 'Module:Skills survey/private contact' )
local readerModule = require( 'Module:Skills survey/reader' )

local p = {}

--- What somebody wrote, as a fault quotes it.
function p.quoted( text )
	return readerModule.raw( '<code dir="auto">' .. escape.wikitext( text ) .. '</code>' )
end

--- Parameters as characters, trimmed, blank ones left out.
function p.characters( given )
	local args = {}
	for name, value in pairs( given ) do
		local characters = mw.text.trim( escape.characters( value ) )
		if characters ~= '' then
			args[ name ] = characters
		end
	end
	return args
end

--[[
Tells the parameters that the template does not have, and which one of its own may be meant.

@param faults Wikitext in the reader's language; what is told is added
@param args Parameters as they were written
@param names Of the parameters that the template has
]]
function p.addStrange( reader, faults, args, names )
	local known, candidates, strange = {}, {}, {}
	for i, name in ipairs( names ) do
		known[ name ] = true
		candidates[ i ] = { name = name, compared = compared( name ) }
	end
	for name in pairs( args ) do
		if not known[ name ] then
			strange[ #strange + 1 ] = tostring( name )
		end
	end
	table.sort( strange )
	local all = p.quoted( table.concat( names, ', ' ) )
	for _, name in ipairs( strange ) do
		local meant = near( name, candidates )
		if meant then
			faults[ #faults + 1 ] = reader:message( 'card-fault-near-parameter', p.quoted( name ), p.quoted( meant.name ), all )
		else
			faults[ #faults + 1 ] = reader:message( 'card-fault-unknown-parameter', p.quoted( name ), all )
		end
	end
end

--[[
Adds to the faults that a parameter tells everyone how to reach somebody beside the wiki.

@param owner Whose page it is; nil where it is nobody's
@return boolean Whether it does
]]
function p.tellContact( reader, faults, name, text, owner )
	local kind = privateContact( text )
	if kind then
		faults[ #faults + 1 ] = reader:message( 'card-fault-contact-' .. kind, p.quoted( name ),
			readerModule.raw( '[[Special:EmailUser' .. ( owner and '/' .. owner or '' ) .. ']]' ) )
	end
	return kind ~= nil
end

return p
