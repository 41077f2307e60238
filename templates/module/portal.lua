--[[
Template:Skills portal: the texts of the root page, in the reader's language, one call for each. So the page
itself stays a wikitext page that the community may rearrange, add to, and put its own words into.
]]
local box = require( 'Module:Skills survey/box' )
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local readerModule = require( 'Module:Skills survey/reader' )

local raw = readerModule.raw

local p = {}

local function link( target, text )
	return raw( '[[:' .. target .. '|' .. ( text or escape.wikitext( target ) ) .. ']]' )
end

local function code( text )
	return raw( '<code dir="ltr">' .. escape.wikitext( text ) .. '</code>' )
end

--- Name of the section → its lines; each is a paragraph.
local sections = {
	intro = function ( reader )
		return { reader:message( 'portal-intro', raw( "'''LocalSkills'''" ) ) }
	end,
	answer = function ( reader )
		return {
			reader:message( 'portal-answer' ),
			reader:message( 'portal-answer-all', link( 'Category:Skills surveys' ) ),
		}
	end,
	share = function ( reader )
		local userPage = link( 'Special:MyPage', reader:message( 'portal-user-page' ) )
		return {
			reader:message( 'portal-teach', link( 'Template:Offer a skill' ), userPage ),
			reader:message( 'portal-learn', link( 'Template:Seek a skill' ), userPage ),
			reader:message( 'portal-share-all', link( 'Category:Skill offers and seeks' ), link( definition.root .. '/Skills.json' ) ),
		}
	end,
	results = function ( reader )
		return { reader:message( 'portal-results', link( 'Category:Skills survey results' ) ) }
	end,
	coordinate = function ( reader )
		return { reader:message( 'portal-coordinate' ) }
	end,
	manage = function ( reader )
		return {
			reader:message( 'portal-open', code( '"status"' ), code( 'open' ), code( 'paused' ), code( 'closed' ) ),
			reader:message( 'portal-translate', code( '{ "default": "…", "fr": "…", "ar": "…" }' ) ),
			reader:message( 'portal-skills', link( definition.root .. '/Skills.json' ) ),
			reader:message( 'portal-yours' ),
		}
	end,
}

-- Sections that have a heading; the others continue the one before.
local HEADINGS = { answer = true, share = true, results = true, coordinate = true }

--[[
@param args[1] Name of the section; "answer-heading" and so on for headings, which are one line without a block
@param args.lang Language to show instead of the reader's
]]
function p.render( frame, args )
	local reader = readerModule.new( frame, { language = args.lang } )
	local name = mw.text.trim( args[ 1 ] or '' )
	local heading = name:match( '^(.+)%-heading$' )
	if heading and HEADINGS[ heading ] then
		return tostring( reader:markRoot( mw.html.create( 'span' ) ):wikitext( reader:message( 'portal-' .. name ) ) )
	elseif not sections[ name ] then
		local names = {}
		for section in pairs( sections ) do
			names[ #names + 1 ] = section
		end
		for section in pairs( HEADINGS ) do
			names[ #names + 1 ] = section .. '-heading'
		end
		table.sort( names )
		return box.fault( reader, 'portal-unknown', name, table.concat( names, ', ' ) )
	end
	local node = reader:root( 'ext-localSkills-portal' )
	for _, line in ipairs( sections[ name ]( reader ) ) do
		node:tag( 'p' ):wikitext( line )
	end
	return tostring( node )
end

return p
