--[[
Template:Skills survey: a survey's page, readable without JavaScript; the form takes the place of the
questions where JavaScript runs.
]]
local box = require( 'Module:Skills survey/box' )
local byHand = require( 'Module:Skills survey/by hand' )
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local making = require( 'Module:Skills survey/making' )
local questions = require( 'Module:Skills survey/questions' )
local readerModule = require( 'Module:Skills survey/reader' )

local p = {}

local function link( target, text )
	return '[[:' .. target .. '|' .. text .. ']]'
end

local function addStatus( reader, parent, survey, today )
	local state, key, day = definition.state( survey, today )
	local function date( iso )
		return reader:date( iso ) or iso
	end
	parent:tag( 'span' ):addClass( 'ext-localSkills-status ext-localSkills-status-' .. state )
		:wikitext( reader:message( key, day and date( day ) ) )
	local function add( ... )
		parent:wikitext( ' ' ):tag( 'span' ):addClass( 'ext-localSkills-quiet' ):wikitext( reader:message( ... ) )
	end
	if state == 'waiting' and survey.closes then
		add( 'status-until', date( survey.closes ) )
	elseif state == 'closed' and survey.opens and survey.closes and survey.closes < today then
		add( 'status-period', date( survey.opens ), date( survey.closes ) )
	elseif ( state == 'open' or state == 'closed' ) and survey.opens then
		add( 'status-since', date( survey.opens ) )
	end
	return state
end

--- Which survey this one repeats; nothing where that cannot be read.
local function addFollows( reader, parent, survey )
	local earlier = survey.follows and survey.follows ~= survey.id and definition.read( survey.follows )
	if earlier then
		local title = tostring( reader:fillText( mw.html.create( 'span' ), earlier.title, earlier.locale, earlier.id ) )
		parent:tag( 'div' ):addClass( 'ext-localSkills-quiet' ):wikitext(
			reader:message( 'follows', readerModule.raw( link( definition.surveyPage( earlier.id ), title ) ) ) )
	end
end

local function addLinks( reader, parent, id )
	local page = definition.surveyPage( id )
	local links = {
		link( page .. '/Results', reader:message( 'link-results' ) ),
		link( 'Special:PrefixIndex/' .. definition.answersPrefix( id ), reader:message( 'link-answers' ) ),
		link( definition.definitionPage( id ), reader:message( 'link-definition' ) ),
	}
	parent:tag( 'div' ):addClass( 'ext-localSkills-links' ):wikitext( table.concat( links, ' · ' ) )
end

--- Whom the survey is for, and for whom one answer speaks.
local function addAudience( reader, parent, survey )
	parent:tag( 'p' ):addClass( 'ext-localSkills-population' ):wikitext( reader:message( 'population-' .. survey.population ) )
	questions.addParagraphs( reader, parent, 'ext-localSkills-description', survey.audience, survey.locale )
end

local function addQuestions( frame, reader, parent, survey, state )
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-survey-questions' )
	if state == 'open' then
		node:node( box.notice( reader:message( 'how-to-answer' ) .. ' ' ..
			'[[#localskills-by-hand|' .. reader:message( 'how-to-answer-by-hand' ) .. ']]' )
			:addClass( 'ext-localSkills-survey-how-to-answer' ) )
	end
	questions.add( reader, node, survey )
	if state == 'open' then
		byHand.add( frame, reader, node, survey )
	end
end

local function addHead( reader, node, survey, level )
	-- In an element of its own, so that a title in another direction stays on the side that all headings are on.
	reader:fillText( questions.addHeading( node, level ):addClass( 'ext-localSkills-survey-title' ):tag( 'span' ),
		survey.title, survey.locale, survey.id )
	-- The date lets MediaWiki's cache keep the page until midnight (UTC) and no longer.
	return addStatus( reader, node:tag( 'div' ):addClass( 'ext-localSkills-survey-status' ), survey, os.date( '!%Y-%m-%d' ) )
end

--- Template and Module pages show examples, which are no surveys.
local function isExample()
	local namespace = mw.title.getCurrentTitle().namespace
	return namespace == 10 or namespace == 828
end

--[[
A few lines about a survey, for portals. Where it takes answers: what it is about, and the way to the form. What is
over takes less room, and leads to the results first.
]]
local function summary( reader, survey )
	local node = reader:root( 'ext-localSkills-card ext-localSkills-survey-summary' ):css( 'margin', '1em 0' )
	local state = addHead( reader, node, survey, 3 )
	local page = definition.surveyPage( survey.id )
	local results = link( page .. '/Results', reader:message( 'link-results' ) )
	local links
	if state == 'closed' then
		node:addClass( 'ext-localSkills-survey-over' )
		links = { results, link( page, reader:message( 'link-over' ) ) }
	else
		questions.addParagraphs( reader, node, 'ext-localSkills-description', survey.description, survey.locale )
		links = { link( page, reader:message( 'link-survey' ) ), results }
	end
	addFollows( reader, node, survey )
	node:tag( 'div' ):addClass( 'ext-localSkills-links' ):wikitext( table.concat( links, ' · ' ) )
	return tostring( node ) .. ( isExample() and '' or '[[Category:Skills survey summaries]]' )
end

local function isYes( value )
	return value ~= nil and value ~= '' and value ~= 'no' and value ~= '0'
end

--[[
@param args[1] The survey's id
@param args.summary "yes" for a few lines only
@param args.lang Language to show instead of the reader's
]]
function p.render( frame, args )
	local id = mw.text.trim( args[ 1 ] or '' )
	local survey, fault
	if definition.isId( id ) then
		survey, fault = definition.read( id )
	end
	local reader = readerModule.new( frame, { language = args.lang, others = survey and survey.languages } )
	if id == '' then
		return box.fault( reader, 'error-no-id' )
	elseif not definition.isId( id ) then
		return box.fault( reader, 'error-bad-id', id )
	elseif not survey then
		local page = definition.definitionPage( id )
		return box.fault( reader, fault, id, readerModule.raw( link( page, escape.wikitext( page ) ) ) )
	end
	if isYes( args.summary ) then
		return summary( reader, survey )
	end
	local node = reader:root( 'ext-localSkills-survey' )
	if not isExample() then
		node:attr( 'data-localskills-survey', id ):attr( 'data-localskills-root', definition.root )
	end
	local state = addHead( reader, node, survey, 2 )
	addFollows( reader, node, survey )
	addLinks( reader, node, id )
	questions.addParagraphs( reader, node, 'ext-localSkills-description', survey.description, survey.locale )
	addAudience( reader, node, survey )
	node:node( box.notice( reader:message( 'public' ) ):addClass( 'ext-localSkills-survey-public' ) )
	addQuestions( frame, reader, node, survey, state )
	if not isExample() then
		making.addManaging( reader, node, id )
		box.letTitleBreak( frame )
	end
	return tostring( node ) .. ( isExample() and '' or '[[Category:Skills surveys]]' )
end

return p
