--[[
The places for coordinators: to start a survey, and to manage one. Where JavaScript runs each becomes a button
that opens the dialog. What is said beside the one, and in the other, is how the same is done by hand.
]]
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local readerModule = require( 'Module:Skills survey/reader' )

local raw = readerModule.raw

-- Which definition a new survey is copied from.
local EXAMPLE = 'skills-needs-assessment'

local p = {}

local function code( text )
	return raw( '<code dir="ltr">' .. escape.wikitext( text ) .. '</code>' )
end

local function link( target, text )
	return raw( '[[:' .. target .. '|' .. text .. ']]' )
end

local function place( node, id )
	return node:addClass( 'ext-localSkills-make' )
		:attr( 'data-localskills-make', id ):attr( 'data-localskills-root', definition.root )
end

--- Adds the place to manage a survey to its page.
function p.addManaging( reader, parent, id )
	place( parent:tag( 'div' ), id ):tag( 'p' ):addClass( 'ext-localSkills-quiet' ):wikitext(
		reader:message( 'manage', link( definition.definitionPage( id ), reader:message( 'manage-definition' ) ),
			code( 'status' ), code( 'open' ), code( 'paused' ), code( 'closed' ) ) )
end

--[[
{{Start a skills survey}}: the place to start a survey.

@param args.lang Language to show instead of the reader's
]]
function p.render( frame, args )
	local reader = readerModule.new( frame, { language = args.lang } )
	local id = reader:words( 'make-id' )
	local page = definition.root .. '/Survey/' .. id
	local example = definition.definitionPage( EXAMPLE )
	local node = reader:root( 'ext-localSkills-start' )
	local namespace = mw.title.getCurrentTitle().namespace
	-- Template and Module pages show what it looks like, and are no place to start from.
	if namespace ~= 10 and namespace ~= 828 then
		place( node:tag( 'div' ), '' )
	end
	node:tag( 'p' ):wikitext( reader:message( 'make-intro' ) )
	local steps = node:tag( 'ol' )
	steps:tag( 'li' ):wikitext( reader:message( 'make-copy', link( example, escape.wikitext( example ) ), code( page .. '/definition.json' ) ) )
	steps:tag( 'li' ):wikitext( reader:message( 'make-texts', code( '"id"' ) ) )
	steps:tag( 'li' ):wikitext( reader:message( 'make-page', code( '{{Skills survey|' .. id .. '}}' ), code( page ) ) )
	steps:tag( 'li' ):wikitext( reader:message( 'make-open', code( '"status"' ), code( 'draft' ), code( 'open' ) ) )
	steps:tag( 'li' ):wikitext( reader:message( 'make-list', code( '{{Skills survey|' .. id .. '|summary=yes}}' ),
		link( definition.root, escape.wikitext( definition.root ) ) ) )
	return tostring( node )
end

return p
