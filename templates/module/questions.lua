--[[
The questions of a survey as a page to read: what is asked, of whom, and what can be answered.
]]
local condition = require( 'Module:Skills survey/condition' )
local escape = require( 'Module:Skills survey/escape' )
local labels = require( 'Module:Skills survey/labels' )
local readerModule = require( 'Module:Skills survey/reader' )
local skills = require( 'Module:Skills survey/skills' )

local raw = readerModule.raw

-- From this many choices on a list stands in columns.
local MANY = 9
-- How deep HTML's headings go.
local DEEPEST_HEADING = 6

local p = {}

--- Paragraphs of a survey's text; nothing where it has none.
function p.addParagraphs( reader, parent, class, text, locale )
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
function p.addHeading( parent, level )
	return parent:tag( 'div' ):addClass( 'ext-localSkills-heading' )
		:attr( 'role', 'heading' ):attr( 'aria-level', math.min( level, DEEPEST_HEADING ) )
		-- For wikis that have not loaded the styles.
		:css( 'font-weight', 'bold' )
end

--- The choices, rows or questions of a list that are still offered.
function p.offered( list )
	local offered = {}
	for _, one in ipairs( list ) do
		if not one.isRetired then
			offered[ #offered + 1 ] = one
		end
	end
	return offered
end

--- "at least 2", "from 2 to 5", "at most 5"; nil without limits. What they limit is said by the message's key.
local function limits( reader, key, least, most )
	if least and most then
		return reader:message( key .. '-between', least, most )
	elseif most then
		return reader:message( key .. '-most', most )
	elseif least then
		return reader:message( key .. '-least', least )
	end
	return nil
end

local function selectionLimits( reader, question )
	local least, most = question.minSelected or 0, question.maxSelected
	return limits( reader, 'hint-choose', least > 0 and ( not most or least < most ) and least or nil, most )
end

--- What may stand in a line of text: its kind, and its limits in the reader's words.
local function textHint( reader, question )
	local kind = question.inputType
	if kind == 'text' then
		return question.maxLength and reader:message( 'hint-text-most', question.maxLength ) or reader:message( 'hint-text' )
	end
	local function shown( limit )
		if not limit then
			return nil
		elseif kind == 'number' then
			return labels.number( reader, limit )
		end
		return ( kind == 'month' and reader:month( limit ) or reader:date( limit ) ) or limit
	end
	local words = reader:message( 'hint-' .. ( kind == 'number' and question.isInteger and 'integer' or kind ) )
	local bounds = kind ~= 'url' and limits( reader, kind == 'number' and 'limit' or 'limit-day', shown( question.min ), shown( question.max ) )
	return bounds and reader:join{ words, bounds } or words
end

local function rankingHint( reader, question )
	if not question.isSelectToRank then
		return reader:message( 'hint-rank' )
	end
	local bounds = selectionLimits( reader, question )
	return reader:message( 'hint-rank-some' ) .. ( bounds and ' · ' .. bounds or '' )
end

local hints = {
	checkbox = function ( reader, question )
		return selectionLimits( reader, question ) or reader:message( 'hint-choose-any' )
	end,
	ranking = rankingHint,
	text = textHint,
	comment = function ( reader, question )
		return question.maxLength and reader:message( 'hint-text-most', question.maxLength ) or reader:message( 'hint-text' )
	end,
	matrix = function ( reader )
		return reader:message( 'hint-matrix' )
	end,
	matrixdropdown = function ( reader )
		return reader:message( 'hint-grid' )
	end,
}
hints.tagbox = hints.checkbox

--- Under a question's title: what an answer is, as wikitext.
local function hint( reader, question )
	return ( hints[ question.type ] or function ()
		return reader:message( 'hint-choose-one' )
	end )( reader, question )
end

local function addChoices( reader, parent, choices, locale, class )
	local node = parent:tag( 'ul' ):addClass( class or #choices >= MANY and 'ext-localSkills-columns' or 'ext-localSkills-choices' )
	for _, choice in ipairs( choices ) do
		local item = node:tag( 'li' )
		labels.fill( reader, item:tag( 'span' ), choice, locale )
		if choice.visibleIf then
			item:wikitext( ' ' ):tag( 'span' ):addClass( 'ext-localSkills-quiet' ):wikitext( reader:message( 'choice-depends' ) )
		end
	end
end

--- The skills of the taxonomy, an area a line.
local function addSkills( reader, parent )
	local node = parent:tag( 'ul' ):addClass( 'ext-localSkills-choices ext-localSkills-skill-areas' )
	for _, area in ipairs( skills.areas() ) do
		local item = node:tag( 'li' )
		local names = {}
		for i, id in ipairs( skills.pickable( area ) ) do
			names[ i ] = tostring( labels.fill( reader, mw.html.create( 'span' ), { value = id } ) )
		end
		if skills.pickable( area )[ 1 ] ~= area then
			labels.fill( reader, item:tag( 'strong' ), { value = area } )
			item:wikitext( reader:between( 'colon' ) )
		end
		item:wikitext( reader:join( names ) )
	end
end

--- Choices that do not stand in the definition. Where the skills were listed already it is said under which question.
local function addChoicesFrom( reader, parent, question, listed, number )
	if question.choicesFrom ~= 'skills' then
		parent:tag( 'p' ):wikitext( reader:message( 'choices-' .. ( question.choicesFrom == 'wikis' and 'wikis' or 'languages' ) ) )
	elseif listed.skills then
		parent:tag( 'p' ):wikitext( reader:message( 'choices-skills-again', listed.skills ) )
	else
		listed.skills = number
		addSkills( reader, parent )
	end
end

--- The steps of a scale in one line, with what its ends mean; a list where the steps have words of their own.
local function addSteps( reader, parent, question, locale )
	local steps, rest = {}, {}
	for _, choice in ipairs( p.offered( question.choices ) ) do
		table.insert( ( choice.isSpecial or choice.text ~= nil or choice.visibleIf ) and rest or steps, choice )
	end
	if #steps > 0 then
		local node = parent:tag( 'p' ):addClass( 'ext-localSkills-steps' )
		for i, choice in ipairs( steps ) do
			local step = node:wikitext( i > 1 and ' ' or '' ):tag( 'span' ):addClass( 'ext-localSkills-step' )
			labels.fill( reader, step, choice, locale )
			local ends = i == 1 and question.lowest or i == #steps and question.highest or nil
			if ends ~= nil then
				reader:fillText( step:wikitext( reader:between( 'colon' ) ):tag( 'span' ), ends, locale )
			end
		end
	end
	if #rest > 0 then
		addChoices( reader, parent, rest, locale )
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
		for _, choice in ipairs( p.offered( column.choices ) ) do
			if not seen[ choice.value ] then
				seen[ choice.value ] = true
				codes[ #codes + 1 ] = choice.value
			end
		end
	end
	for _, value in ipairs( codes ) do
		local row = node:tag( 'tr' )
		-- A number is part of the scale; the code of an answer outside of it tells a reader nothing.
		row:tag( 'th' ):attr( 'scope', 'row' ):wikitext( value:find( '^%d+$' ) and labels.number( reader, value ) or '–' )
		for _, column in ipairs( question.columns ) do
			local choice, cell = column.choices.byValue[ value ], row:tag( 'td' )
			if choice and choice.text ~= nil then
				reader:fillText( cell, choice.text, locale, value )
			else
				cell:wikitext( choice and labels.number( reader, escape.wikitext( value ) ) or '–' )
			end
		end
	end
end

local function addAnswers( reader, node, survey, question, listed, number )
	local locale = survey.locale
	local rows = question.rows and p.offered( question.rows ) or {}
	if question.columns then
		addScales( reader, node, question, locale )
		p.addHeading( node, DEEPEST_HEADING ):wikitext(
			reader:message( question.name == survey.skillsGrid and 'grid-skills' or 'grid-rows', #rows ) )
		addChoices( reader, node, rows, locale, 'ext-localSkills-columns' )
	elseif question.type == 'matrix' then
		addChoices( reader, node, p.offered( question.choices ), locale )
		p.addHeading( node, DEEPEST_HEADING ):wikitext( reader:message( 'matrix-rows', #rows ) )
		addChoices( reader, node, rows, locale )
	elseif question.type == 'rating' then
		addSteps( reader, node, question, locale )
	elseif question.choices then
		if question.choicesFrom then
			addChoicesFrom( reader, node, question, listed, number )
		end
		local choices = p.offered( question.choices )
		if #choices > 0 then
			addChoices( reader, node, choices, locale )
		end
	end
end

local function addQuestion( reader, parent, survey, question, listed, level )
	listed.count = listed.count + 1
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-question' )
	local title = p.addHeading( node, level ):addClass( 'ext-localSkills-question-title' )
	title:tag( 'span' ):addClass( 'ext-localSkills-question-number' ):wikitext( reader:number( listed.count ) .. '.' )
	title:wikitext( ' ' )
	reader:fillText( title:tag( 'span' ), question.title, survey.locale, question.name )
	if question.visibleIf then
		condition.add( reader, node, survey, question.visibleIf )
	end
	local note = node:tag( 'div' ):addClass( 'ext-localSkills-quiet' ):wikitext( hint( reader, question ) )
	-- A condition decides alone, as in SurveyJS.
	if question.requiredIf then
		note:wikitext( ' ' ):tag( 'strong' ):wikitext( reader:message( 'hint-required-if' ) )
	elseif question.isRequired then
		note:wikitext( ' ' ):tag( 'strong' ):wikitext( reader:message( 'hint-required' ) )
	end
	p.addParagraphs( reader, node, 'ext-localSkills-description', question.description, survey.locale )
	addAnswers( reader, node, survey, question, listed, listed.count )
end

--- Questions, notes and panels one after the other.
local function addElements( reader, parent, survey, elements, listed, level )
	for _, element in ipairs( elements ) do
		if element.type == 'html' then
			local note = parent:tag( 'div' ):addClass( 'ext-localSkills-note' )
			if element.visibleIf then
				condition.add( reader, note, survey, element.visibleIf )
			end
			p.addParagraphs( reader, note, 'ext-localSkills-description', element.text, survey.locale )
		elseif element.type == 'panel' then
			local panel = parent:tag( 'div' ):addClass( 'ext-localSkills-panel' )
			local hasTitle = reader:characters( element.title, survey.locale ) ~= nil
			if hasTitle then
				reader:fillText( p.addHeading( panel, level ):addClass( 'ext-localSkills-panel-title' ), element.title, survey.locale )
			end
			if element.visibleIf then
				condition.add( reader, panel, survey, element.visibleIf )
			end
			p.addParagraphs( reader, panel, 'ext-localSkills-description', element.description, survey.locale )
			addElements( reader, panel, survey, element.elements, listed, hasTitle and level + 1 or level )
		elseif not element.isRetired then
			addQuestion( reader, parent, survey, element, listed, level )
		end
	end
end

--- All pages of a survey, their questions numbered through.
function p.add( reader, parent, survey )
	local listed = { count = 0 }
	for _, page in ipairs( survey.pages ) do
		local section = parent:tag( 'div' ):addClass( 'ext-localSkills-section' )
		if reader:characters( page.title, survey.locale ) then
			reader:fillText( p.addHeading( section, 3 ):addClass( 'ext-localSkills-section-title' ), page.title, survey.locale )
		end
		if page.visibleIf then
			condition.add( reader, section, survey, page.visibleIf )
		end
		p.addParagraphs( reader, section, 'ext-localSkills-description', page.description, survey.locale )
		addElements( reader, section, survey, page.elements, listed, 4 )
	end
end

return p
