--[[
Reads a survey's definition: <root>/Survey/<id>/definition.json, a subset of SurveyJS's JSON. Every
shorthand is spelled out; what is no question is left out, since the definition is checked elsewhere
(when it is saved, and by `localskills lint`).
]]
local site = mw.loadData( 'Module:Skills survey/site' )

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

--- Codes stand as numbers or strings in a definition, and as strings in an answer.
local function code( value )
	if type( value ) == 'number' then
		return string.format( '%d', value )
	end
	return type( value ) == 'string' and value or nil
end

local function list( value )
	return type( value ) == 'table' and value or {}
end

local function readChoices( value )
	local choices = { byValue = {} }
	for _, given in ipairs( list( value ) ) do
		local choice
		if type( given ) == 'table' then
			choice = { value = code( given.value ), text = given.text }
		else
			choice = { value = code( given ) }
		end
		if choice.value and not choices.byValue[ choice.value ] then
			choices[ #choices + 1 ] = choice
			choices.byValue[ choice.value ] = choice
		end
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

local types = { radiogroup = true, checkbox = true, matrixdropdown = true, comment = true }

local function readQuestion( element )
	local question = {
		type = element.type,
		name = element.name,
		title = element.title,
		description = element.description,
		isRequired = element.isRequired == true,
		minSelected = tonumber( element.minSelectedChoices ),
		maxSelected = tonumber( element.maxSelectedChoices ),
		maxLength = tonumber( element.maxLength ),
	}
	if element.type == 'matrixdropdown' then
		question.rows = readChoices( element.rows )
		question.columns = { byName = {} }
		for _, given in ipairs( list( element.columns ) ) do
			if type( given ) == 'table' and type( given.name ) == 'string' then
				local column = { name = given.name, title = given.title, choices = readChoices( given.choices ) }
				question.columns[ #question.columns + 1 ] = column
				question.columns.byName[ given.name ] = column
			end
		end
	elseif element.type ~= 'comment' then
		question.choices = readChoices( element.choices )
	end
	return question
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
@return table|nil The survey: title, description, locale, status, opens, closes, languages, pages
 (each with questions), questions (all, in order), skillsGrid (name of the grid over skills)
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
		skillsGrid = list( settings.measures ).grid,
		pages = {},
		questions = {},
		languages = {},
	}
	for _, given in ipairs( list( json.pages ) ) do
		local questions = {}
		for _, element in ipairs( list( list( given ).elements ) ) do
			if type( element ) == 'table' and types[ element.type ] and type( element.name ) == 'string' then
				local question = readQuestion( element )
				questions[ #questions + 1 ] = question
				survey.questions[ #survey.questions + 1 ] = question
				if question.name == survey.skillsGrid and question.columns then
					for _, column in ipairs( question.columns ) do
						labelScale( column )
					end
				end
			end
		end
		if #questions > 0 then
			survey.pages[ #survey.pages + 1 ] = { title = given.title, description = given.description, questions = questions }
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
@return string "open", "waiting", "closed" or "draft"
@return string Key of the message
@return string|nil The day in the message
]]
function p.state( survey, today )
	if survey.status == 'closed' or survey.status == 'archived' then
		return 'closed', 'status-' .. survey.status
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
