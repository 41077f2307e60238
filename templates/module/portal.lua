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

local function exists( name )
	local title = mw.title.new( name )
	return title ~= nil and title.exists
end

--[[
Where the bot's page of this name is found: in the reader's language, else in the content's. Nil before the bot has made
it. Asks for two pages at most, since to ask is expensive.
]]
local function pageFor( reader, name )
	local page = definition.root .. '/' .. name
	local inLanguage = page .. '/' .. reader.language:getCode()
	return exists( inLanguage ) and inLanguage or exists( page ) and page or nil
end

--- A line that leads to one of the bot's pages; none before that page is there.
local function addPageLine( lines, reader, name, key )
	local page = pageFor( reader, name )
	if page then
		-- Messages used here: portal-find, portal-find-link, portal-matches, portal-matches-link, portal-needs, portal-needs-link
		lines[ #lines + 1 ] = reader:message( key, link( page, reader:message( key .. '-link' ) ) )
	end
	return page
end

--- What leads to those who offer and seek; the way that everybody looks for stands out.
local function addFinding( reader, node )
	local lines = {}
	if not addPageLine( lines, reader, 'Exchange', 'portal-find' ) then
		return
	end
	addPageLine( lines, reader, 'Matches', 'portal-matches' )
	for i, line in ipairs( lines ) do
		node:tag( 'p' ):addClass( i == 1 and 'ext-localSkills-portal-find' or nil ):wikitext( line )
	end
end

--- The places for the dialogs, and how the same is done by hand, which is folded away where there are dialogs.
local function addSharing( reader, node )
	addFinding( reader, node )
	node:tag( 'p' ):wikitext( reader:message( 'portal-share' ) )
	local places = node:tag( 'div' ):addClass( 'ext-localSkills-exchange' )
	for _, kind in ipairs{ 'offer', 'seek' } do
		places:tag( 'div' ):attr( 'data-localskills-exchange', kind ):attr( 'data-localskills-root', definition.root )
	end
	-- Messages on talk pages lead here.
	node:tag( 'div' ):attr( 'id', 'my-exchanges' ):attr( 'data-localskills-mine', '' ):attr( 'data-localskills-root', definition.root )
	local userPage = link( 'Special:MyPage', reader:message( 'portal-user-page' ) )
	local byHand = node:tag( 'div' ):addClass( 'ext-localSkills-exchange-by-hand' )
	byHand:tag( 'p' ):wikitext( reader:message( 'portal-teach', link( 'Template:Offer a skill' ), userPage ) )
	byHand:tag( 'p' ):wikitext( reader:message( 'portal-learn', link( 'Template:Seek a skill' ), userPage ) )
	byHand:tag( 'p' ):wikitext( reader:message( 'portal-meet', link( 'Template:Skill exchange step' ), code( definition.root .. '/People/' ) ) )
end

--- The page in each language that the templates have, for readers whose wiki shows it in none of their own.
local function languages( reader )
	local shipped = mw.loadJsonData( 'Module:Skills survey/i18n/languages.json' ).languages
	local node = mw.html.create( 'div' ):addClass( 'ext-localSkills-languages plainlinks' )
		:attr( 'role', 'navigation' ):attr( 'aria-label', reader:words( 'portal-languages' ) )
	local list = node:tag( 'ul' )
	for _, code in ipairs( shipped ) do
		local language = mw.language.new( code )
		local name = mw.language.fetchLanguageName( code )
		local words = tostring( mw.html.create( 'span' )
			:attr( 'lang', language:toBcp47Code() ):attr( 'dir', language:getDir() ):wikitext( escape.wikitext( name ) ) )
		local isShown = code == reader.language:getCode()
		list:tag( 'li' ):wikitext( isShown and "'''" .. words .. "'''" or
			'[' .. tostring( mw.uri.fullUrl( mw.title.getCurrentTitle().prefixedText, { uselang = code } ) ) .. ' ' .. words .. ']' )
	end
	return tostring( node )
end

--- Name of the section → its lines, each a paragraph. It may put something else before them.
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
	share = function ( reader, node )
		addSharing( reader, node )
		return {
			reader:message( 'portal-share-all', link( 'Category:Skill offers and seeks' ), link( definition.root .. '/Skills.json' ) ),
		}
	end,
	results = function ( reader )
		return { reader:message( 'portal-results', link( 'Category:Skills survey results' ) ) }
	end,
	coordinate = function ( reader )
		local lines = { reader:message( 'portal-coordinate' ) }
		addPageLine( lines, reader, 'Needs', 'portal-needs' )
		return lines
	end,
	manage = function ( reader, node )
		node:tag( 'p' ):wikitext( reader:message( 'portal-manage' ) )
		local byHand = node:tag( 'div' ):attr( 'data-localskills-by-hand', '' )
		byHand:tag( 'p' ):wikitext( reader:message( 'portal-open', code( '"status"' ), code( 'open' ), code( 'paused' ), code( 'closed' ) ) )
		byHand:tag( 'p' ):wikitext( reader:message( 'portal-translate', code( '{ "default": "…", "fr": "…", "ar": "…" }' ) ) )
		return {
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
	elseif name == 'languages' then
		return tostring( reader:root( 'ext-localSkills-portal' ):wikitext( languages( reader ) ) )
	elseif not sections[ name ] then
		local names = { 'languages' }
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
	for _, line in ipairs( sections[ name ]( reader, node ) ) do
		node:tag( 'p' ):wikitext( line )
	end
	return tostring( node )
end

return p
