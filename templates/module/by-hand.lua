--[[
Answering without the form, where no JavaScript runs: the wiki's own editor opens with the answer's text
in it, in which comments say what may be written.

That text stands on <survey>/Blank, and on <survey>/Blank/<language> in the survey's other languages; the
bot keeps them up to date. A link opens the editor where the wiki has the extension's special page, a field
for the account's name where it has Extension:InputBox. Without either, or without the page, the text is
here to be copied.
]]
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local labels = require( 'Module:Skills survey/labels' )
local questions = require( 'Module:Skills survey/questions' )
local readerModule = require( 'Module:Skills survey/reader' )
local skills = require( 'Module:Skills survey/skills' )

local raw = readerModule.raw

-- What stands above the editor.
local INTRODUCTION = 'Template:Skills survey answer/intro'

local p = {}

--- The page to begin from, in the language nearest to the reader's; nil where there is none yet.
local function blankPage( reader, survey )
	local ownLanguage = mw.getContentLanguage():getCode()
	local isOfSurvey = {}
	for _, code in ipairs( survey.languages ) do
		isOfSurvey[ code ] = true
	end
	for _, code in ipairs( reader.chain ) do
		if code == ownLanguage then
			break
		end
		local page = isOfSurvey[ code ] and mw.title.new( definition.blankPage( survey.id, code ) )
		if page and page.exists then
			return page.prefixedText
		end
	end
	local page = mw.title.new( definition.blankPage( survey.id ) )
	return page and page.exists and page.prefixedText or nil
end

--- The title of the special page that opens the editor; nil on wikis without the extension.
local function specialPage( frame, id )
	-- In small letters the name is changed to the wiki's own only if there is such a page.
	local ok, title = pcall( frame.callParserFunction, frame, '#special', 'answerskillssurvey' )
	if not ok or title:find( 'Answerskillssurvey', 1, true ) then
		return nil
	end
	return title .. '/' .. id
end

--- A field for the account's name and a button, where the wiki has Extension:InputBox; nil elsewhere.
local function inputBox( frame, reader, survey, blank )
	local lines = {
		'', 'type=create', 'prefix=' .. definition.answersPrefix( survey.id ), 'width=30', 'break=no',
		'placeholder=' .. reader:words( 'by-hand-name' ), 'buttonlabel=' .. reader:words( 'by-hand-button' ),
	}
	if blank then
		lines[ #lines + 1 ] = 'preload=' .. blank
		lines[ #lines + 1 ] = 'editintro=' .. INTRODUCTION
	end
	lines[ #lines + 1 ] = ''
	local ok, html = pcall( frame.extensionTag, frame, { name = 'inputbox', content = table.concat( lines, '\n' ) } )
	-- An unknown tag gives words about itself instead of a strip marker.
	return ok and html:find( 'UNIQ%-%-inputbox' ) and html or nil
end

--- "name: code = label, code = label" as a comment of wikitext, which an answer may keep.
local function codesComment( reader, name, choices, locale )
	local words = {}
	for i, choice in ipairs( choices ) do
		local label = labels.characters( reader, choice, locale )
		words[ i ] = label == choice.value and label or choice.value .. ' = ' .. label
	end
	local text = table.concat( words, ', ' ):gsub( '%s+', ' ' ):gsub( '[<>]', { [ '<' ] = '‹', [ '>' ] = '›' } )
	return '<!-- ' .. name .. ': ' .. text .. ' -->'
end

--- The choices of a question, those of the taxonomy too, unless a question before has named them.
local function choicesOf( question, named )
	local choices = {}
	if question.choicesFrom == 'skills' and not named.skills then
		named.skills = true
		for _, area in ipairs( skills.areas() ) do
			for _, id in ipairs( skills.pickable( area ) ) do
				choices[ #choices + 1 ] = { value = id }
			end
		end
	end
	for _, choice in ipairs( questions.offered( question.choices or {} ) ) do
		choices[ #choices + 1 ] = choice
	end
	return choices
end

--- The call of Template:Skills survey answer, without any answer in it.
local function blankAnswer( reader, survey )
	local lines = { '{{Skills survey answer', '|survey=' .. survey.id, '|language=' .. reader.code }
	local named = {}
	local function add( line )
		lines[ #lines + 1 ] = line
	end
	for _, question in ipairs( questions.offered( survey.questions ) ) do
		local rows = question.rows and questions.offered( question.rows ) or {}
		if question.columns then
			for _, column in ipairs( question.columns ) do
				add( codesComment( reader, column.name, questions.offered( column.choices ), survey.locale ) )
			end
			for _, row in ipairs( rows ) do
				for _, column in ipairs( question.columns ) do
					add( '|' .. question.name .. '.' .. row.value .. '.' .. column.name .. '=' )
				end
			end
		else
			local choices = choicesOf( question, named )
			if #choices > 0 then
				add( codesComment( reader, question.name, choices, survey.locale ) )
			end
			if question.type == 'matrix' then
				for _, row in ipairs( rows ) do
					add( '|' .. question.name .. '.' .. row.value .. '=' )
				end
			else
				add( '|' .. question.name .. '=' )
			end
			if question.choices and question.choices.byValue.other and question.choices.byValue.other.isSpecial then
				add( '|' .. question.name .. '.other=' )
			end
		end
	end
	add( '}}' )
	return table.concat( lines, '\n' )
end

--- The text to copy, the page to paste it on, and what to write.
local function addCopying( frame, reader, node, survey, special )
	node:tag( 'p' ):wikitext( reader:message( 'by-hand-intro' ) )
	local steps = node:tag( 'ol' )
	local copy = steps:tag( 'li' ):wikitext( reader:message( 'by-hand-copy' ) )
	copy:wikitext( frame:extensionTag{
		name = 'pre', content = ( blankAnswer( reader, survey ):gsub( '&', '&amp;' ):gsub( '<', '&lt;' ) ),
		args = { class = 'ext-localSkills-blank', dir = 'ltr', style = 'white-space:pre-wrap', tabindex = '0' },
	} )
	if special then
		steps:tag( 'li' ):wikitext( '[[' .. special .. '|' .. reader:message( 'by-hand-own-page' ) .. ']]' )
	else
		local open = steps:tag( 'li' ):wikitext( reader:message( 'by-hand-open',
			raw( '<code dir="ltr">' .. escape.wikitext( definition.answersPrefix( survey.id ) ) .. '…</code>' ) ) )
		local field = inputBox( frame, reader, survey )
		if field then
			open:wikitext( field )
		end
	end
	steps:tag( 'li' ):wikitext( reader:message( 'by-hand-save', raw( '<code>;</code>' ) ) )
end

--- Says under the questions how to answer them without the form.
function p.add( frame, reader, parent, survey )
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-by-hand' ):attr( 'id', 'localskills-by-hand' )
	questions.addHeading( node, 3 ):wikitext( reader:message( 'by-hand-heading' ) )
	local special, blank = specialPage( frame, survey.id ), blankPage( reader, survey )
	local field = blank and not special and inputBox( frame, reader, survey, blank )
	if not blank or not special and not field then
		addCopying( frame, reader, node, survey, special )
		return
	end
	node:tag( 'p' ):wikitext( reader:message( 'by-hand-editor' ) )
	if special then
		node:tag( 'p' ):tag( 'strong' ):wikitext( '[[' .. special .. '|' .. reader:message( 'by-hand-link' ) .. ']]' )
	else
		node:tag( 'p' ):wikitext( reader:message( 'by-hand-account' ) )
		node:wikitext( field )
	end
	node:tag( 'p' ):wikitext( reader:message( 'by-hand-change' ) )
end

--- {{Template:Skills survey answer/intro}}, above the wiki's editor: which survey it is, and how to answer.
function p.introduction( frame, args )
	local id = definition.placeOfAnswer( mw.title.getCurrentTitle().prefixedText )
	local survey = id and definition.read( id )
	local reader = readerModule.new( frame, { language = args.lang, others = survey and survey.languages } )
	local node = reader:root( 'ext-localSkills-introduction' )
	if survey then
		local title = reader:fillText( mw.html.create( 'strong' ), survey.title, survey.locale, id )
		node:tag( 'p' ):wikitext( reader:message( 'answer-to', raw( '[[:' .. definition.surveyPage( id ) .. '|' .. tostring( title ) .. ']]' ) ) )
	end
	for _, key in ipairs{ 'by-hand-write', 'by-hand-codes', 'by-hand-texts', 'public' } do
		node:tag( 'p' ):wikitext( reader:message( key ) )
	end
	return tostring( node )
end

return p
