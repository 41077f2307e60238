--[[
Template:Skills survey: a survey's page, readable without JavaScript; the form takes the place of the
questions where JavaScript runs.
]]
local box = require( 'Module:Skills survey/box' )
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local labels = require( 'Module:Skills survey/labels' )
local readerModule = require( 'Module:Skills survey/reader' )

local p = {}

local function link( target, text )
	return '[[:' .. target .. '|' .. text .. ']]'
end

--- Paragraphs of a survey's text; nothing where it has none.
local function addParagraphs( reader, parent, class, text, locale )
	local characters, code = reader:characters( text, locale )
	if not characters then
		return
	end
	local node = reader:markLanguage( parent:tag( 'div' ):addClass( class ), code )
	for paragraph in mw.text.gsplit( characters, '\n%s*\n' ) do
		node:tag( 'p' ):wikitext( ( escape.wikitext( mw.text.trim( paragraph ) ):gsub( '&#10;', '<br />' ) ) )
	end
end

--- A heading that stays out of the page's table of contents, since the form takes its place.
local function addHeading( parent, level )
	return parent:tag( 'div' ):addClass( 'ext-localSkills-heading' )
		:attr( 'role', 'heading' ):attr( 'aria-level', level )
		-- For wikis that have not loaded the styles.
		:css( 'font-weight', 'bold' )
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

local function hint( reader, question )
	if question.type == 'radiogroup' then
		return reader:message( 'hint-choose-one' )
	elseif question.type == 'checkbox' then
		local least, most = question.minSelected or 0, question.maxSelected
		if most and least > 0 and least < most then
			return reader:message( 'hint-choose-between', least, most )
		elseif most then
			return reader:message( 'hint-choose-most', most )
		elseif least > 0 then
			return reader:message( 'hint-choose-least', least )
		end
		return reader:message( 'hint-choose-any' )
	elseif question.type == 'comment' then
		return question.maxLength and reader:message( 'hint-text-most', question.maxLength ) or reader:message( 'hint-text' )
	end
	return reader:message( 'hint-grid' )
end

local function addChoices( reader, parent, choices, locale, class )
	local node = parent:tag( 'ul' ):addClass( class )
	for _, choice in ipairs( choices ) do
		labels.fill( reader, node:tag( 'li' ), choice, locale )
	end
end

--- One line a code, one column a scale: what 1, 2, 3… mean.
local function addScales( reader, parent, question, locale )
	local node = parent:tag( 'table' ):addClass( 'wikitable ext-localSkills-table ext-localSkills-scales' )
	local head = node:tag( 'tr' )
	head:tag( 'th' ):attr( 'scope', 'col' ):wikitext( reader:message( 'grid-code' ) )
	local codes, seen = {}, {}
	for _, column in ipairs( question.columns ) do
		reader:fillText( head:tag( 'th' ):attr( 'scope', 'col' ), column.title, locale, column.name )
		for _, choice in ipairs( column.choices ) do
			if not seen[ choice.value ] then
				seen[ choice.value ] = true
				codes[ #codes + 1 ] = choice.value
			end
		end
	end
	for _, value in ipairs( codes ) do
		local row = node:tag( 'tr' )
		-- A number is part of the scale; the code of an answer outside of it tells a reader nothing.
		row:tag( 'th' ):attr( 'scope', 'row' ):wikitext( value:match( '^%d+$' ) or '–' )
		for _, column in ipairs( question.columns ) do
			local choice, cell = column.choices.byValue[ value ], row:tag( 'td' )
			if choice and choice.text ~= nil then
				reader:fillText( cell, choice.text, locale, value )
			else
				cell:wikitext( choice and escape.wikitext( value ) or '–' )
			end
		end
	end
end

local function addQuestion( reader, parent, survey, question, number )
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-question' )
	local title = addHeading( node, 4 ):addClass( 'ext-localSkills-question-title' )
	title:tag( 'span' ):addClass( 'ext-localSkills-question-number' ):wikitext( reader:number( number ) .. '.' )
	title:wikitext( ' ' )
	reader:fillText( title:tag( 'span' ), question.title, survey.locale, question.name )
	local note = node:tag( 'div' ):addClass( 'ext-localSkills-quiet' ):wikitext( hint( reader, question ) )
	if question.isRequired then
		note:wikitext( ' ' ):tag( 'strong' ):wikitext( reader:message( 'hint-required' ) )
	end
	addParagraphs( reader, node, 'ext-localSkills-description', question.description, survey.locale )
	if question.type == 'matrixdropdown' then
		addScales( reader, node, question, survey.locale )
		addHeading( node, 5 ):wikitext(
			reader:message( question.name == survey.skillsGrid and 'grid-skills' or 'grid-rows', #question.rows ) )
		addChoices( reader, node, question.rows, survey.locale, 'ext-localSkills-columns' )
	elseif question.choices then
		addChoices( reader, node, question.choices, survey.locale,
			#question.choices > 8 and 'ext-localSkills-columns' or 'ext-localSkills-choices' )
	end
end

--- "name: code = label, code = label" as a comment of wikitext, which an answer may keep.
local function codesComment( reader, name, choices, locale )
	local words = {}
	for i, choice in ipairs( choices ) do
		local label = labels.characters( reader, choice, locale )
		words[ i ] = label == choice.value and label or choice.value .. ' = ' .. label
	end
	local text = table.concat( words, ', ' ):gsub( '%s+', ' ' ):gsub( '%-%-+', '-' )
	return '<!-- ' .. name .. ': ' .. text .. ' -->'
end

--- The call of Template:Skills survey answer, without any answer in it.
local function blankAnswer( reader, survey )
	local lines = { '{{Skills survey answer', '|survey=' .. survey.id, '|language=' .. reader.code }
	local function add( line )
		lines[ #lines + 1 ] = line
	end
	for _, question in ipairs( survey.questions ) do
		if question.type == 'matrixdropdown' then
			for _, column in ipairs( question.columns ) do
				add( codesComment( reader, column.name, column.choices, survey.locale ) )
			end
			for _, row in ipairs( question.rows ) do
				for _, column in ipairs( question.columns ) do
					add( '|' .. question.name .. '.' .. row.value .. '.' .. column.name .. '=' )
				end
			end
		else
			if question.choices then
				add( codesComment( reader, question.name, question.choices, survey.locale ) )
			end
			add( '|' .. question.name .. '=' )
		end
	end
	add( '}}' )
	return table.concat( lines, '\n' )
end

--- A field for the account's name and a button, where the wiki has Extension:InputBox; nil elsewhere.
local function inputBox( frame, reader, survey )
	local content = table.concat( {
		'', 'type=create', 'prefix=' .. definition.answersPrefix( survey.id ), 'width=30', 'break=no',
		'placeholder=' .. reader:words( 'by-hand-name' ), 'buttonlabel=' .. reader:words( 'by-hand-button' ), '',
	}, '\n' )
	local ok, html = pcall( frame.extensionTag, frame, { name = 'inputbox', content = content } )
	-- An unknown tag gives words about itself instead of a strip marker.
	return ok and html:find( 'UNIQ%-%-inputbox' ) and html or nil
end

local function addByHand( frame, reader, parent, survey )
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-by-hand' )
	addHeading( node, 3 ):wikitext( reader:message( 'by-hand-heading' ) )
	node:tag( 'p' ):wikitext( reader:message( 'by-hand-intro' ) )
	local steps = node:tag( 'ol' )
	local copy = steps:tag( 'li' ):wikitext( reader:message( 'by-hand-copy' ) )
	copy:wikitext( frame:extensionTag{
		name = 'pre', content = ( blankAnswer( reader, survey ):gsub( '&', '&amp;' ):gsub( '<', '&lt;' ) ),
		args = { class = 'ext-localSkills-blank', dir = 'ltr', style = 'white-space:pre-wrap', tabindex = '0' },
	} )
	local open = steps:tag( 'li' ):wikitext( reader:message( 'by-hand-open',
		readerModule.raw( '<code dir="ltr">' .. escape.wikitext( definition.answersPrefix( survey.id ) ) .. '…</code>' ) ) )
	local field = inputBox( frame, reader, survey )
	if field then
		open:wikitext( field )
	end
	steps:tag( 'li' ):wikitext( reader:message( 'by-hand-save', readerModule.raw( '<code>;</code>' ) ) )
end

local function addQuestions( frame, reader, parent, survey, state )
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-survey-questions' )
	if state == 'open' then
		node:node( box.notice( reader:message( 'how-to-answer' ) ):addClass( 'ext-localSkills-survey-how-to-answer' ) )
	end
	local number = 0
	for _, page in ipairs( survey.pages ) do
		local section = node:tag( 'div' ):addClass( 'ext-localSkills-section' )
		if reader:characters( page.title, survey.locale ) then
			reader:fillText( addHeading( section, 3 ):addClass( 'ext-localSkills-section-title' ), page.title, survey.locale )
		end
		addParagraphs( reader, section, 'ext-localSkills-description', page.description, survey.locale )
		for _, question in ipairs( page.questions ) do
			number = number + 1
			addQuestion( reader, section, survey, question, number )
		end
	end
	if state == 'open' then
		addByHand( frame, reader, node, survey )
	end
end

local function addHead( reader, node, survey, level )
	reader:fillText( addHeading( node, level ):addClass( 'ext-localSkills-survey-title' ), survey.title, survey.locale, survey.id )
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
	addParagraphs( reader, node, 'ext-localSkills-description', survey.description, survey.locale )
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
	addParagraphs( reader, node, 'ext-localSkills-description', survey.description, survey.locale )
	addParagraphs( reader, node, 'ext-localSkills-description', survey.audience, survey.locale )
	node:node( box.notice( reader:message( 'public' ) ):addClass( 'ext-localSkills-survey-public' ) )
	addQuestions( frame, reader, node, survey, state )
	return tostring( node ) .. ( isExample() and '' or '[[Category:Skills surveys]]' )
end

return p
