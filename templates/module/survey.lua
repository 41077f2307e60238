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
	local date = day and ( reader:date( day ) or day )
	parent:tag( 'span' ):addClass( 'ext-localSkills-status ext-localSkills-status-' .. state )
		:wikitext( reader:message( key, date ) )
	if state == 'waiting' and survey.closes then
		parent:wikitext( ' ' ):tag( 'span' ):addClass( 'ext-localSkills-quiet' )
			:wikitext( reader:message( 'status-until', reader:date( survey.closes ) or survey.closes ) )
	end
	return state
end

local function addLinks( reader, parent, id, withSurvey )
	local page = definition.surveyPage( id )
	local links = {
		link( page .. '/Results', reader:message( 'link-results' ) ),
		link( 'Special:PrefixIndex/' .. definition.answersPrefix( id ), reader:message( 'link-answers' ) ),
		link( definition.definitionPage( id ), reader:message( 'link-definition' ) ),
	}
	if withSurvey then
		table.insert( links, 1, link( page, reader:message( 'link-survey' ) ) )
	end
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
	reader:fillText( questions.addHeading( node, level ):addClass( 'ext-localSkills-survey-title' ), survey.title, survey.locale, survey.id )
	-- The date lets MediaWiki's cache keep the page until midnight (UTC) and no longer.
	return addStatus( reader, node:tag( 'div' ):addClass( 'ext-localSkills-survey-status' ), survey, os.date( '!%Y-%m-%d' ) )
end

--- Template and Module pages show examples, which are no surveys.
local function isExample()
	local namespace = mw.title.getCurrentTitle().namespace
	return namespace == 10 or namespace == 828
end

--- A few lines about a survey, for portals: title, status, description, links.
local function summary( reader, survey )
	local node = reader:root( 'ext-localSkills-card ext-localSkills-survey-summary' ):css( 'margin', '1em 0' )
	addHead( reader, node, survey, 3 )
	questions.addParagraphs( reader, node, 'ext-localSkills-description', survey.description, survey.locale )
	addLinks( reader, node, survey.id, true )
	return tostring( node ) .. ( isExample() and '' or '[[Category:Skills survey summaries]]' )
end

local function isYes( value )
	return value ~= nil and value ~= '' and value ~= 'no' and value ~= '0'
end

--[[
@param args[1] The survey's id
@param args.summary "yes" for title, status, description and links only
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
	addLinks( reader, node, id, false )
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
