--[[
Template:Skills survey answer: one person's answer as tables in the reader's language. Codes become the
labels of the survey's definition as it stands now; what it does not know is shown as it is, and marked.
]]
local box = require( 'Module:Skills survey/box' )
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local labels = require( 'Module:Skills survey/labels' )
local readerModule = require( 'Module:Skills survey/reader' )
local value = require( 'Module:Skills survey/value' )

local raw = readerModule.raw

-- Parameters that are about the answer and answer no question.
local OWN = { survey = true, revision = true, submitted = true, language = true }

local p = {}

local function link( target, text )
	return '[[:' .. target .. '|' .. text .. ']]'
end

local function newTable( reader, parent )
	local node = parent:tag( 'table' ):addClass( 'wikitable ext-localSkills-table ext-localSkills-answers' )
	local head = node:tag( 'tr' )
	head:tag( 'th' ):attr( 'scope', 'col' ):wikitext( reader:message( 'question' ) )
	head:tag( 'th' ):attr( 'scope', 'col' ):wikitext( reader:message( 'answer' ) )
	return node
end

--- The answer to a question with one parameter, and perhaps one for the text of "other".
local function addRow( reader, parent, survey, question, args, used, language )
	local row = parent:tag( 'tr' )
	reader:fillText( row:tag( 'th' ):attr( 'scope', 'row' ), question.title, survey.locale, question.name )
	local cell = row:tag( 'td' )
	local given, other = args[ question.name ], nil
	local special = question.choices and question.choices.byValue.other
	if special and special.isSpecial then
		local name = question.name .. '.other'
		used[ name ] = true
		other = not value.isBlank( args[ name ] ) and args[ name ] or nil
		-- Whoever wrote a text of their own has chosen "other", whatever the code says.
		if other and value.isBlank( given ) then
			given = 'other'
		end
	end
	if value.isBlank( given ) then
		value.addNone( reader, cell )
	else
		value.add( reader, cell, survey, question, given, { other = other, language = language } )
	end
end

--- "question.row" of this matrix, "question.row.column" of this grid → row → column (or 1) → value; and the rows
--- that are not in the definition.
local function cellsOf( question, args, used )
	local cells, strangers = {}, {}
	local pattern = '^' .. question.name:gsub( '%-', '%%-' ) .. '%.([^.]+)' .. ( question.columns and '%.([^.]+)' or '' ) .. '$'
	for name, given in pairs( args ) do
		local row, column = tostring( name ):match( pattern )
		if row and ( not question.columns or question.columns.byName[ column ] ) then
			used[ name ] = true
			if not value.isBlank( given ) then
				if not cells[ row ] and not question.rows.byValue[ row ] then
					strangers[ #strangers + 1 ] = row
				end
				cells[ row ] = cells[ row ] or {}
				cells[ row ][ question.columns and column or 1 ] = given
			end
		end
	end
	table.sort( strangers )
	return cells, strangers
end

local function addGrid( reader, parent, survey, question, args, used )
	local cells, strangers = cellsOf( question, args, used )
	local rows = {}
	for _, row in ipairs( question.rows ) do
		if cells[ row.value ] then
			rows[ #rows + 1 ] = row
		end
	end
	for _, code in ipairs( strangers ) do
		-- The rows of a taxonomy change; its skills keep their names.
		rows[ #rows + 1 ] = { value = code, isStranger = not ( question.rowsFrom and labels.skill( code ) ) }
	end
	local node = parent:tag( 'table' ):addClass( 'wikitable ext-localSkills-table ext-localSkills-grid' )
	reader:fillText( node:tag( 'caption' ), question.title, survey.locale, question.name )
	if #rows == 0 then
		value.addNone( reader, node:tag( 'tr' ):tag( 'td' ) )
		return
	end
	local columns = question.columns or { { key = 1, choices = question.choices } }
	local head = node:tag( 'tr' )
	head:tag( 'th' ):attr( 'scope', 'col' )
		:wikitext( reader:message( question.name == survey.skillsGrid and 'skill' or 'grid-row' ) )
	for _, column in ipairs( columns ) do
		local cell = head:tag( 'th' ):attr( 'scope', 'col' )
		if column.key then
			cell:wikitext( reader:message( 'answer' ) )
		else
			reader:fillText( cell, column.title, survey.locale, column.name )
		end
	end
	for _, row in ipairs( rows ) do
		local line = node:tag( 'tr' )
		local label = line:tag( 'th' ):attr( 'scope', 'row' )
		if row.isStranger then
			value.addUnknown( reader, label, row.value )
		else
			labels.fill( reader, label:tag( 'span' ), row, survey.locale )
		end
		for _, column in ipairs( columns ) do
			local cell = line:tag( 'td' )
			local given = cells[ row.value ][ column.key or column.name ]
			if given == nil then
				value.addNone( reader, cell )
			else
				value.addStep( reader, cell, column.choices, given, survey.locale )
			end
		end
	end
end

--- Parameters that answer no question of the survey, or all of them where it cannot be read.
local function addStrangers( reader, parent, names, args, heading )
	parent:tag( 'p' ):wikitext( reader:message( heading ) )
	local node = newTable( reader, parent )
	for _, name in ipairs( names ) do
		local row = node:tag( 'tr' )
		row:tag( 'th' ):attr( 'scope', 'row' ):tag( 'code' ):wikitext( escape.wikitext( tostring( name ) ) )
		value.addText( row:tag( 'td' ), args[ name ] )
	end
end

local function addHead( reader, node, survey, id, account, args )
	local head = node:tag( 'div' ):addClass( 'ext-localSkills-answer-head' )
	local title = mw.html.create( 'strong' )
	reader:fillText( title, survey and survey.title, survey and survey.locale, id )
	head:tag( 'div' ):addClass( 'ext-localSkills-answer-title' )
		:wikitext( reader:message( 'answer-to', raw( link( definition.surveyPage( id ), tostring( title ) ) ) ) )
	local facts = {}
	if account then
		facts[ #facts + 1 ] = reader:message( 'answer-by',
			raw( link( 'User:' .. account, '<bdi>' .. escape.wikitext( account ) .. '</bdi>' ) ) )
	end
	local date = args.submitted and reader:date( mw.text.trim( args.submitted ) )
	if date then
		facts[ #facts + 1 ] = reader:message( 'answer-date', date )
	end
	local language = mw.text.trim( args.language or '' )
	local name = mw.language.isKnownLanguageTag( language ) and mw.language.fetchLanguageName( language )
	if name and name ~= '' then
		facts[ #facts + 1 ] = reader:message( 'answer-language', raw( '<bdi>' .. escape.wikitext( name ) .. '</bdi>' ) )
	end
	if account and survey then
		-- The form on the survey's page comes back filled in for whom the answer is of.
		facts[ #facts + 1 ] = link( definition.surveyPage( id ), reader:message( 'answer-change' ) )
	end
	if #facts > 0 then
		head:tag( 'div' ):addClass( 'ext-localSkills-quiet' ):wikitext( table.concat( facts, ' · ' ) )
	end
	return name and name ~= '' and language or nil
end

--- What keeps the bot from counting the answer, as far as the page itself shows it.
local function addWarnings( reader, node, given, placedIn, account, isExample )
	if isExample then
		return
	end
	if not account then
		node:node( box.warning( reader:message( 'answer-elsewhere',
			raw( '<code dir="ltr">' .. escape.wikitext( definition.answersPrefix( given ) ) .. '…</code>' ) ) ) )
	elseif given ~= placedIn then
		node:node( box.warning( reader:message( 'answer-other-survey', given, placedIn ) ) )
	end
end

function p.render( frame, args )
	local page = mw.title.getCurrentTitle()
	local isExample = page.namespace == 10 or page.namespace == 828
	local placedIn, account = definition.placeOfAnswer( page.prefixedText )
	local id = mw.text.trim( args.survey or '' )
	if id == '' then
		id = placedIn or ''
	end
	local survey, fault
	if definition.isId( id ) then
		survey, fault = definition.read( id )
	end
	local reader = readerModule.new( frame, { others = survey and survey.languages } )
	local category = isExample and '' or '[[Category:Skills survey answers]]'
	if id == '' then
		return box.fault( reader, 'answer-error-no-survey' ) .. category
	elseif not definition.isId( id ) then
		return box.fault( reader, 'error-bad-id', id ) .. category
	end

	if account then
		box.letTitleBreak( frame )
	end
	local node = reader:root( 'ext-localSkills-answer' )
	local language = addHead( reader, node, survey, id, account, args )
	addWarnings( reader, node, id, placedIn, account, isExample )
	if not survey then
		local definitionPage = definition.definitionPage( id )
		node:node( box.warning( reader:message( fault, id, raw( link( definitionPage, escape.wikitext( definitionPage ) ) ) ) ) )
	end

	local used, isAnswered = {}, false
	for name, given in pairs( args ) do
		isAnswered = isAnswered or not OWN[ name ] and not value.isBlank( given )
	end
	if not isAnswered then
		node:tag( 'p' ):wikitext( reader:message( 'answer-empty' ) )
		return tostring( node ) .. category
	end
	local rows
	for _, question in ipairs( survey and survey.questions or {} ) do
		if question.rows then
			-- What is asked no longer is shown where it was answered.
			if not question.isRetired or next( ( cellsOf( question, args, {} ) ) ) then
				addGrid( reader, node, survey, question, args, used )
				rows = nil
			end
		else
			used[ question.name ] = true
			if not question.isRetired or not value.isBlank( args[ question.name ] ) then
				rows = rows or newTable( reader, node )
				addRow( reader, rows, survey, question, args, used, language )
			end
		end
	end
	local strangers = {}
	for name, given in pairs( args ) do
		if not OWN[ name ] and not used[ name ] and not value.isBlank( given ) then
			strangers[ #strangers + 1 ] = name
		end
	end
	if #strangers > 0 then
		table.sort( strangers, function ( a, b )
			return tostring( a ) < tostring( b )
		end )
		addStrangers( reader, node, strangers, args, survey and 'unknown-questions' or 'codes-only' )
	end
	return tostring( node ) .. category
end

return p
