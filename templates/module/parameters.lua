--[[
What is written into the templates of the exchange: its parameters as characters, and those that there are not.
]]
local box = require( 'Module:Skills survey/box' )
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
Tells the parameters that the template does not have, and which one of its own may be meant; its own are listed once, at
the end.

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
	for index, name in ipairs( strange ) do
		local meant = near( name, candidates )
		local values = { p.quoted( name ), meant and p.quoted( meant.name ) or nil }
		local key = 'card-fault-' .. ( meant and 'near-parameter' or 'unknown-parameter' )
		if index < #strange then
			key = key .. '-of-several'
		else
			values[ #values + 1 ] = p.quoted( table.concat( names, ', ' ) )
		end
		faults[ #faults + 1 ] = reader:message( key, unpack( values ) )
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

--[[
Puts what is wrong on a card.

@param before Wikitext that stands above the list; nil for none
]]
function p.addFaults( reader, node, faults, before )
	if #faults > 0 then
		local list = mw.html.create( 'ul' )
		for _, fault in ipairs( faults ) do
			list:tag( 'li' ):wikitext( fault )
		end
		node:node( box.warning( ( before and before .. ' ' or '' ) .. reader:message( 'card-faults', #faults ) .. tostring( list ) ) )
	end
end

return p
