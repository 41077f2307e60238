--[[
Whose page something of the exchange stands on, and whether it is that person who saved the page: what others
write there is shown, but does not count.
]]
local box = require( 'Module:Skills survey/box' )
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local raw = require( 'Module:Skills survey/reader' ).raw

local PEOPLE = definition.root .. '/People/'

local p = {}

--- Whose page it is, where the title says so: <root>/People/<user> or a page in the user namespace.
function p.ownerOf( title )
	if title.namespace == 2 then
		return title.rootText
	end
	if title.prefixedText:sub( 1, #PEOPLE ) == PEOPLE then
		return title.prefixedText:sub( #PEOPLE + 1 ):match( '^[^/]+$' )
	end
	return nil
end

--- Pages that show how something looks, and mean nothing.
function p.isExample( title )
	return title.namespace == 10 or title.namespace == 828
end

--- The account and the id in a key such as Ana/o1; nothing where there is none.
function p.splitKey( text )
	local user, id = text:match( '^(.*)/([^/]*)$' )
	user = user and mw.text.trim( ( user:gsub( '_', ' ' ) ) )
	id = id and mw.text.trim( id )
	if not user or user == '' or user:find( '/', 1, true ) or not definition.isId( id ) then
		return nil
	end
	return { user = mw.getContentLanguage():ucfirst( user ), id = id }
end

--- A key as it is compared.
function p.keyText( key )
	return key.user .. '/' .. key.id
end

local function name( user )
	return raw( '<bdi>' .. escape.wikitext( user ) .. '</bdi>' )
end

--[[
Says, where it is so, that what follows counts for nothing, or perhaps not.

@param what Last part of a message's key, for pages that are nobody's; nil where that is said elsewhere
@return boolean Whether something was said
]]
function p.add( reader, frame, node, title, what )
	if p.isExample( title ) then
		return false
	end
	local owner = p.ownerOf( title )
	if not owner then
		if what then
			node:node( box.warning( reader:message( what, raw( '<code>' .. escape.wikitext( PEOPLE ) .. '</code>' ) ) ) )
		end
		return what ~= nil
	end
	-- The account that saved what is shown; while somebody writes, that account; '' where it is hidden.
	local saver = mw.text.decode( frame:preprocess( '{{REVISIONUSER}}' ), true )
	if saver == '' or saver == owner then
		return false
	end
	node:node( box.notice( reader:message( 'saved-by-other', name( saver ), name( owner ),
		raw( '[[Special:PageHistory/' .. title.prefixedText .. '|' .. reader:message( 'saved-by-other-history' ) .. ']]' ) ) ) )
	return true
end

return p
