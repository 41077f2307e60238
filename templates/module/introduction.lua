--[[
What stands above the wiki's own editor where a link opened it with something of the exchange in it, finished: what
will be saved, and which button to press. Whoever comes here by such a link runs no JavaScript, or the dialog failed.

	Template:Offer a skill/intro, Template:Seek a skill/intro
	Template:Skill exchange step/intro/accept and so on, for each step that a card links to
]]
local escape = require( 'Module:Skills survey/escape' )
local ownership = require( 'Module:Skills survey/ownership' )
local readerModule = require( 'Module:Skills survey/reader' )

local raw = readerModule.raw

local p = {}

local function code( text )
	return raw( '<code dir="ltr">' .. text .. '</code>' )
end

--- @param kind offer, seek, or what a step says: accept, decline, learned, partly, not-met
function p.render( frame, kind )
	local reader = readerModule.new( frame )
	local node = reader:root( 'ext-localSkills-introduction' )
	local isRecord = kind == 'offer' or kind == 'seek'
	-- Messages used here: introduction-offer, introduction-seek, introduction-accept, introduction-decline,
	-- introduction-learned, introduction-partly, introduction-not-met
	node:tag( 'p' ):tag( 'strong' ):wikitext( reader:message( 'introduction-' .. kind ) )
	if isRecord then
		node:tag( 'p' ):wikitext( reader:message( 'introduction-lines', code( 'skill=' ), code( 'languages=' ), code( ';' ) ) )
	else
		node:tag( 'p' ):wikitext( reader:message( 'introduction-note', code( 'note=' ) ) )
	end
	node:tag( 'p' ):wikitext( reader:message( 'introduction-save' ) )
	local owner = ownership.ownerOf( mw.title.getCurrentTitle() )
	if owner then
		node:tag( 'p' ):wikitext( reader:message( 'introduction-account', raw( '<bdi>' .. escape.wikitext( owner ) .. '</bdi>' ) ) )
	end
	return tostring( node )
end

return p
