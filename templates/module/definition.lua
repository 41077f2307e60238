--[[
Reads a survey's definition: <root>/Survey/<id>/definition.json, a subset of SurveyJS's JSON. Every
shorthand is spelled out; what is no question is left out, since the definition is checked elsewhere
(when it is saved, and by `localskills lint`).
]]
local site = mw.loadData( 'Module:Skills survey/site' )
local skills = require( 'Module:Skills survey/skills' )

-- How deep panels may stand in each other, and who or what one answer may speak for.
local MOST_PANELS = 3
local POPULATIONS = { individuals = true, affiliates = true, partners = true, society = true }

local p = {}

p.root = site.root

function p.isId( value )
	return type( value ) == 'string' and #value <= 48 and value:find( '^[a-z0-9-]+$' ) ~= nil
end

function p.surveyPage( id )
	return site.root .. '/Survey/' .. id
end

function p.definitionPage( id )
	return p.surveyPage( id ) .. '/definition.json'
end

function p.answersPrefix( id )
	return p.surveyPage( id ) .. '/Answers/'
end

--- Survey and account in the title of an answer page; nothing for other titles.
function p.placeOfAnswer( title )
	local prefix = site.root .. '/Survey/'
	if title:sub( 1, #prefix ) ~= prefix then
		return nil
	end
	return title:sub( #prefix + 1 ):match( '^([a-z0-9-]+)/Answers/([^/]+)$' )
end

--- The text that an answer by hand starts from; the bot keeps one for each language of the survey.
function p.blankPage( id, language )
	return p.surveyPage( id ) .. '/Blank' .. ( language and '/' .. language or '' )
end

--- Codes stand as numbers or strings in a definition, and as strings in an answer.
local function code( value )
	if type( value ) == 'number' then
		return string.format( '%.14g', value )
	end
	return type( value ) == 'string' and value or nil
end

local function list( value )
	return type( value ) == 'table' and value or {}
end

--- A condition as it stands in the definition; nil where there is none.
local function condition( value )
	return type( value ) == 'string' and mw.text.trim( value ) ~= '' and value or nil
end

local function addChoice( choices, choice )
	if choice.value and not choices.byValue[ choice.value ] then
		choices[ #choices + 1 ] = choice
		choices.byValue[ choice.value ] = choice
	end
end

local function readChoices( value )
	local choices = { byValue = {} }
	for _, given in ipairs( list( value ) ) do
		if type( given ) == 'table' then
			addChoice( choices, {
				value = code( given.value ), text = given.text,
				visibleIf = condition( given.visibleIf ), isRetired = given.retired == true,
			} )
		else
			addChoice( choices, { value = code( given ) } )
		end
	end
	return choices
end

-- Choices with a meaning of their own: property, its older name, the text's property, code.
local SPECIAL = {
	{ 'showOtherItem', 'hasOther', 'otherText', 'other' },
	{ 'showNoneItem', 'hasNone', 'noneText', 'none' },
	{ 'showRefuseItem', nil, 'refuseText', 'refused' },
	{ 'showDontKnowItem', nil, 'dontKnowText', 'dontknow' },
}

local function addSpecialChoices( choices, element )
	for _, special in ipairs( SPECIAL ) do
		if element[ special[ 1 ] ] == true or special[ 2 ] and element[ special[ 2 ] ] == true then
			local text = element[ special[ 3 ] ]
			if text == nil then
				text = { message = 'localskills-choice-' .. special[ 4 ] }
			end
			addChoice( choices, { value = special[ 4 ], text = text, isSpecial = true } )
		end
	end
	return choices
end

--- The steps of a rating, lowest first: those that are listed, or numbers.
local function readSteps( element )
	if type( element.rateValues ) == 'table' and #element.rateValues > 0 then
		return readChoices( element.rateValues )
	end
	local choices = { byValue = {} }
	local from, to = tonumber( element.rateMin ) or 1, tonumber( element.rateMax ) or 5
	local step = tonumber( element.rateStep ) or 1
	-- More steps than anyone can rate on come from a slip in the definition, which is told of elsewhere.
	for i = 0, step > 0 and math.min( math.floor( ( to - from ) / step + 1e-9 ), 100 ) or -1 do
		addChoice( choices, { value = code( from + i * step ) } )
	end
	return choices
end

local function readBoolean( element )
	local choices = { byValue = {} }
	for _, value in ipairs{ 'true', 'false' } do
		local text = element[ value == 'true' and 'labelTrue' or 'labelFalse' ]
		if text == nil then
			text = { message = 'localskills-choice-' .. value }
		end
		addChoice( choices, { value = value, text = text } )
	end
	return choices
end

--[[
The columns importance and ability of the grid over skills have the project's own labels where a
definition lists bare numbers: localskills-scale-importance-1 and so on.
]]
local function labelScale( column )
	if column.name ~= 'importance' and column.name ~= 'ability' then
		return
	end
	for _, choice in ipairs( column.choices ) do
		if choice.value:find( '^[1-5]$' ) and choice.text ~= nil then
			return
		end
	end
	for _, choice in ipairs( column.choices ) do
		if choice.value:find( '^[1-5]$' ) then
			choice.text = { message = 'localskills-scale-' .. column.name .. '-' .. choice.value }
		end
	end
end

-- Which questions have choices, and where those stand.
local readers = {
	radiogroup = function ( element )
		return addSpecialChoices( readChoices( element.choices ), element )
	end,
	rating = function ( element )
		return addSpecialChoices( readSteps( element ), element )
	end,
	boolean = function ( element )
		return addSpecialChoices( readBoolean( element ), element )
	end,
	ranking = function ( element )
		return readChoices( element.choices )
	end,
	matrix = function ( element )
		return readChoices( element.columns )
	end,
	text = function () end,
	comment = function () end,
	matrixdropdown = function () end,
}
readers.checkbox = readers.radiogroup
readers.dropdown = readers.radiogroup
readers.tagbox = readers.radiogroup

-- Questions whose answer is several codes.
local MULTIPLE = { checkbox = true, tagbox = true, ranking = true }

local function readColumns( element )
	local columns = { byName = {} }
	for _, given in ipairs( list( element.columns ) ) do
		if type( given ) == 'table' and type( given.name ) == 'string' then
			local column = { name = given.name, title = given.title, choices = readChoices( given.choices ) }
			columns[ #columns + 1 ] = column
			columns.byName[ given.name ] = column
		end
	end
	return columns
end

local function readQuestion( element )
	local question = {
		type = element.type,
		name = element.name,
		title = element.title,
		description = element.description,
		visibleIf = condition( element.visibleIf ),
		requiredIf = condition( element.requiredIf ),
		isRequired = element.isRequired == true,
		isRetired = element.retired == true,
		isMultiple = MULTIPLE[ element.type ] == true,
		choices = readers[ element.type ]( element ),
		minSelected = tonumber( element.minSelectedChoices ),
		maxSelected = tonumber( element.maxSelectedChoices ),
		maxLength = tonumber( element.maxLength ),
	}
	if element.type == 'dropdown' or element.type == 'tagbox' then
		question.choicesFrom = type( element.choicesFrom ) == 'string' and element.choicesFrom or nil
	elseif element.type == 'ranking' then
		question.isSelectToRank = element.selectToRankEnabled == true
	elseif element.type == 'rating' then
		question.lowest, question.highest = element.minRateDescription, element.maxRateDescription
	elseif element.type == 'text' then
		question.inputType = type( element.inputType ) == 'string' and element.inputType or 'text'
		question.min, question.max = code( element.min ), code( element.max )
		question.isInteger = element.integer == true
	elseif element.type == 'matrix' then
		question.rows = readChoices( element.rows )
	elseif element.type == 'matrixdropdown' then
		question.columns = readColumns( element )
		question.rowsFrom = type( element.rowsFrom ) == 'string' and element.rowsFrom or nil
		question.rows = readChoices( element.rows )
		if question.rowsFrom then
			for _, id in ipairs( skills.leaves( question.rowsFrom ) ) do
				addChoice( question.rows, { value = id } )
			end
		end
	end
	return question
end

local readElements

--- A question, note or panel; nil for what is none of them.
local function readElement( element, survey, depth )
	if type( element ) ~= 'table' or type( element.name ) ~= 'string' or type( element.type ) ~= 'string' then
		return nil
	elseif element.type == 'html' then
		return { type = 'html', text = element.html, visibleIf = condition( element.visibleIf ) }
	elseif element.type == 'panel' then
		return depth < MOST_PANELS and {
			type = 'panel', name = element.name, title = element.title, description = element.description,
			visibleIf = condition( element.visibleIf ), elements = readElements( element.elements, survey, depth + 1 ),
		} or nil
	elseif not readers[ element.type ] then
		return nil
	end
	local question = readQuestion( element )
	survey.questions[ #survey.questions + 1 ] = question
	survey.byName[ question.name ] = survey.byName[ question.name ] or question
	if question.name == survey.skillsGrid and question.columns then
		for _, column in ipairs( question.columns ) do
			labelScale( column )
		end
	end
	return question
end

function readElements( given, survey, depth )
	local elements = {}
	for _, inner in ipairs( list( given ) ) do
		elements[ #elements + 1 ] = readElement( inner, survey, depth )
	end
	return elements
end

--- The codes of all languages that the definition has texts in, without order.
local function collectLanguages( value, found )
	for key, inner in pairs( value ) do
		if type( inner ) == 'table' then
			if inner.default ~= nil then
				for language in pairs( inner ) do
					found[ language ] = true
				end
			end
			collectLanguages( inner, found )
		end
	end
	found.default = nil
	return found
end

--[[
@param id
@return table|nil The survey: title, description, locale, status, opens, closes, follows, audience, population,
 languages, pages (each with elements: questions, notes, panels), questions (all, in order; retired ones
 too), byName, skillsGrid (name of the grid over skills)
@return string|nil Key of the message that says why there is none: error-…
]]
function p.read( id )
	local page = mw.title.new( p.definitionPage( id ) )
	local content = page and page:getContent()
	if not content then
		return nil, 'error-no-survey'
	end
	local ok, json = pcall( mw.text.jsonDecode, content )
	if not ok or type( json ) ~= 'table' then
		return nil, 'error-broken'
	end
	local settings = list( json.localSkills )
	local survey = {
		id = id,
		locale = type( json.locale ) == 'string' and json.locale or nil,
		title = json.title,
		description = json.description,
		status = settings.status or 'draft',
		opens = type( settings.opens ) == 'string' and settings.opens or nil,
		closes = type( settings.closes ) == 'string' and settings.closes or nil,
		audience = list( settings.audience ).description,
		population = POPULATIONS[ list( settings.audience ).population ] and settings.audience.population or 'individuals',
		follows = p.isId( settings.follows ) and settings.follows or nil,
		skillsGrid = list( settings.measures ).grid,
		pages = {},
		questions = {},
		byName = {},
		languages = {},
	}
	for _, page in ipairs( list( json.pages ) ) do
		local elements = readElements( list( page ).elements, survey, 0 )
		if #elements > 0 then
			survey.pages[ #survey.pages + 1 ] = {
				title = page.title, description = page.description, visibleIf = condition( page.visibleIf ), elements = elements,
			}
		end
	end
	if #survey.questions == 0 then
		return nil, 'error-no-questions'
	end
	for language in pairs( collectLanguages( json, {} ) ) do
		survey.languages[ #survey.languages + 1 ] = language
	end
	table.sort( survey.languages )
	return survey
end

--[[
Whether answers are taken on a day, and the message that says so.

@param today "YYYY-MM-DD" in UTC
@return string "open", "waiting", "paused", "closed" or "draft"
@return string Key of the message
@return string|nil The day in the message
]]
function p.state( survey, today )
	if survey.status == 'closed' or survey.status == 'archived' then
		return 'closed', 'status-' .. survey.status
	elseif survey.status == 'paused' then
		return 'paused', 'status-paused'
	elseif survey.status ~= 'open' then
		return 'draft', 'status-draft'
	elseif survey.opens and today < survey.opens then
		return 'waiting', 'status-opens', survey.opens
	elseif survey.closes and today > survey.closes then
		return 'closed', 'status-closed-on', survey.closes
	elseif survey.closes then
		return 'open', 'status-open-until', survey.closes
	end
	return 'open', 'status-open'
end

return p
