--[[
Conditions in words: on which answers it depends whether something is asked. Of the expressions that a
definition may have, those are put into words that people write most: comparisons of an answer with
codes or numbers, joined by "and" or by "or". Of any other expression it is said which answers it
depends on.
]]
local labels = require( 'Module:Skills survey/labels' )
local readerModule = require( 'Module:Skills survey/reader' )
local escape = require( 'Module:Skills survey/escape' )

local raw = readerModule.raw

local p = {}

local OPERATORS = {
	[ '=' ] = 'equal', [ '==' ] = 'equal', equal = 'equal', equals = 'equal',
	[ '!=' ] = 'notequal', [ '<>' ] = 'notequal', notequal = 'notequal', notequals = 'notequal',
	[ '<' ] = 'less', less = 'less', [ '<=' ] = 'lessorequal', lessorequal = 'lessorequal',
	[ '>' ] = 'greater', greater = 'greater', [ '>=' ] = 'greaterorequal', greaterorequal = 'greaterorequal',
	contains = 'contains', contain = 'contains', [ '*=' ] = 'contains',
	notcontains = 'notcontains', notcontain = 'notcontains',
	anyof = 'anyof', noneof = 'noneof', allof = 'allof',
	empty = 'empty', notempty = 'notempty',
}
local UNARY = { empty = true, notempty = true }
local ORDERED = { less = true, lessorequal = true, greater = true, greaterorequal = true }

--- Tokens: { kind = 'answer' | 'value' | 'word' | 'sign', … }; nil where a character fits nowhere.
local function tokenize( source )
	local tokens, position = {}, 1
	local patterns = {
		{ 'answer', '^{([^{}]+)}' }, { 'value', "^'([^'\\]*)'" }, { 'value', '^"([^"\\]*)"' },
		{ 'value', '^%-?%d+%.?%d*' }, { 'word', '^%a+' }, { 'sign', '^[<>=!*]+' }, { 'sign', '^[%[%],]' },
	}
	while true do
		position = source:find( '%S', position )
		if not position then
			return tokens
		end
		local found
		for _, pattern in ipairs( patterns ) do
			local from, to, inner = source:find( pattern[ 2 ], position )
			if from then
				found = { kind = pattern[ 1 ], text = mw.text.trim( inner or source:sub( from, to ) ) }
				position = to + 1
				break
			end
		end
		if not found then
			return nil
		end
		tokens[ #tokens + 1 ] = found
	end
end

--- The values from a token on (one, or a list in brackets), and the place after them; nil where there are none.
local function readValues( tokens, position )
	local function value( token )
		local word = token and token.kind == 'word' and token.text:lower()
		return token and ( token.kind == 'value' and token.text or ( word == 'true' or word == 'false' ) and word ) or nil
	end
	if not tokens[ position ] then
		return nil
	elseif tokens[ position ].text ~= '[' or tokens[ position ].kind ~= 'sign' then
		return value( tokens[ position ] ) and { value( tokens[ position ] ) }, position + 1
	end
	local values = {}
	repeat
		position = position + 1
		local one = value( tokens[ position ] )
		if not one then
			return nil
		end
		values[ #values + 1 ] = one
		position = position + 1
	until not ( tokens[ position ] and tokens[ position ].kind == 'sign' and tokens[ position ].text == ',' )
	if not ( tokens[ position ] and tokens[ position ].kind == 'sign' and tokens[ position ].text == ']' ) then
		return nil
	end
	return values, position + 1
end

--[[
@return table|nil Clauses { parameter, operator, values }, with `joiner` "and" or "or"; nil where the
 condition is none of the simple kind
]]
local function parse( source )
	local tokens = tokenize( source )
	local clauses, position = {}, 1
	while tokens and tokens[ position ] do
		local answer, operator = tokens[ position ], tokens[ position + 1 ]
		operator = operator and ( operator.kind == 'word' or operator.kind == 'sign' ) and OPERATORS[ operator.text:lower() ]
		if answer.kind ~= 'answer' or not operator then
			return nil
		end
		local clause = { parameter = answer.text, operator = operator, values = {} }
		position = position + 2
		if not UNARY[ operator ] then
			clause.values, position = readValues( tokens, position )
			if not clause.values then
				return nil
			end
		end
		clauses[ #clauses + 1 ] = clause
		local joiner = tokens[ position ]
		if joiner then
			local word = joiner.kind == 'word' and joiner.text:lower() or ''
			if word ~= 'and' and word ~= 'or' or clauses.joiner and clauses.joiner ~= word or not tokens[ position + 1 ] then
				return nil
			end
			clauses.joiner = word
			position = position + 1
		end
	end
	return tokens and #clauses > 0 and clauses or nil
end

--- The question that a parameter of an answer belongs to, its choices, and the row and column in a grid.
local function find( survey, parameter )
	local parts = mw.text.split( parameter, '.', true )
	local question = survey.byName[ parts[ 1 ] ]
	if not question then
		return nil
	end
	local row = question.rows and question.rows.byValue[ parts[ 2 ] or '' ]
	local column = question.columns and question.columns.byName[ parts[ 3 ] or '' ]
	return question, column and column.choices or question.choices, row, column
end

--- What an answer is called: the question's title and, in a grid, row and column.
local function titleOf( reader, survey, parameter )
	local question, _, row, column = find( survey, parameter )
	if not question then
		return '<code dir="auto">' .. escape.wikitext( parameter ) .. '</code>'
	end
	local parts = { tostring( reader:fillText( mw.html.create( 'bdi' ), question.title, survey.locale, question.name ) ) }
	if row then
		parts[ 2 ] = tostring( labels.fill( reader, mw.html.create( 'bdi' ), row, survey.locale ) )
	end
	if column then
		parts[ 3 ] = tostring( reader:fillText( mw.html.create( 'bdi' ), column.title, survey.locale, column.name ) )
	end
	return table.concat( parts, ' – ' )
end

local function valuesText( reader, survey, clause )
	local question, choices = find( survey, clause.parameter )
	local words = {}
	for i, value in ipairs( clause.values ) do
		local choice = choices and choices.byValue[ value ] or
			question and question.choicesFrom == 'skills' and { value = value }
		if choice then
			words[ i ] = tostring( labels.fill( reader, mw.html.create( 'bdi' ), choice, survey.locale ) )
		else
			words[ i ] = escape.wikitext( labels.number( reader, value ) )
		end
		if not ORDERED[ clause.operator ] then
			words[ i ] = reader:message( 'quoted', raw( words[ i ] ) )
		end
	end
	return reader:join( words )
end

local function clauseText( reader, survey, clause )
	local operator = clause.operator
	local question = find( survey, clause.parameter )
	-- Of one answer no others can be chosen beside it, and a list of one is one.
	local isSingle = not ( question and question.isMultiple )
	if #clause.values == 1 and ( operator == 'anyof' or operator == 'allof' ) then
		operator = 'contains'
	elseif #clause.values == 1 and operator == 'noneof' then
		operator = 'notcontains'
	end
	if isSingle and operator == 'contains' then
		operator = 'equal'
	elseif isSingle and operator == 'notcontains' then
		operator = 'notequal'
	elseif isSingle and ( operator == 'anyof' or operator == 'noneof' ) then
		operator = operator .. '-single'
	end
	return reader:message( 'condition-' .. operator,
		raw( titleOf( reader, survey, clause.parameter ) ), raw( valuesText( reader, survey, clause ) ) )
end

--- The answers that an expression names, each once.
local function namesIn( source )
	local names, seen = {}, {}
	for name in source:gmatch( '{([^{}]+)}' ) do
		name = mw.text.trim( name )
		if not seen[ name ] then
			seen[ name ] = true
			names[ #names + 1 ] = name
		end
	end
	return names
end

--[[
Says in an element when something is asked.

@param parent Element to add to
@param source The condition as it stands in the definition
]]
function p.add( reader, parent, survey, source )
	local clauses = parse( source )
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-quiet ext-localSkills-condition' )
	if clauses and #clauses == 1 then
		node:wikitext( reader:message( 'condition-if', raw( clauseText( reader, survey, clauses[ 1 ] ) ) ) )
	elseif clauses then
		node:wikitext( reader:message( clauses.joiner == 'or' and 'condition-any' or 'condition-all' ) )
		local list = node:tag( 'ul' )
		for _, clause in ipairs( clauses ) do
			list:tag( 'li' ):wikitext( clauseText( reader, survey, clause ) )
		end
	else
		local titles = {}
		for i, name in ipairs( namesIn( source ) ) do
			titles[ i ] = reader:message( 'quoted', raw( titleOf( reader, survey, name ) ) )
		end
		node:wikitext( reader:message( 'condition-depends', raw( reader:join( titles ) ) ) )
	end
end

return p
