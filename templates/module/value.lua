--[[
What somebody answered to a question, in words: labels for codes, numbers and dates as the reader writes
them, free text character by character.
]]
local escape = require( 'Module:Skills survey/escape' )
local labels = require( 'Module:Skills survey/labels' )
local readerModule = require( 'Module:Skills survey/reader' )

local raw = readerModule.raw

-- The wikis of the Wikimedia movement that have no language in their names: database name → what they are called.
local SINGLE_WIKIS = {
	commonswiki = 'Wikimedia Commons', foundationwiki = 'Wikimedia Foundation Governance Wiki', incubatorwiki = 'Wikimedia Incubator',
	mediawikiwiki = 'MediaWiki', metawiki = 'Meta-Wiki', outreachwiki = 'Outreach Wiki', sourceswiki = 'Wikisource',
	specieswiki = 'Wikispecies', testwiki = 'Test Wikipedia', wikidatawiki = 'Wikidata', wikifunctionswiki = 'Wikifunctions',
	wikimaniawiki = 'Wikimania',
}
-- How the database names of the others end: which project they are of.
local PROJECTS = {
	wiki = 'Wikipedia', wiktionary = 'Wiktionary', wikibooks = 'Wikibooks', wikinews = 'Wikinews', wikiquote = 'Wikiquote',
	wikisource = 'Wikisource', wikiversity = 'Wikiversity', wikivoyage = 'Wikivoyage', wikimedia = 'Wikimedia',
}

local p = {}

--- The codes of an answer that may be several; of any other answer its one value.
function p.codes( value, isMultiple )
	local codes, seen = {}, {}
	local characters = escape.characters( value )
	if not isMultiple then
		return { mw.text.trim( characters ) }
	end
	for code in mw.text.gsplit( characters, ';', true ) do
		code = mw.text.trim( code )
		if code ~= '' and not seen[ code ] then
			seen[ code ] = true
			codes[ #codes + 1 ] = code
		end
	end
	return codes
end

function p.isBlank( value )
	return value == nil or mw.text.trim( value ) == ''
end

--- A code that the survey does not have, marked.
function p.addUnknown( reader, parent, code )
	parent:tag( 'span' ):addClass( 'ext-localSkills-unknown' )
		:wikitext( reader:message( 'unknown-code', raw( '<code dir="auto">' .. escape.wikitext( code ) .. '</code>' ) ) )
end

--- Free text, character by character: a block of its own, or, as "span", part of a line.
function p.addText( parent, value, language, tag )
	parent:tag( tag or 'div' ):addClass( 'ext-localSkills-text' ):css( 'white-space', 'pre-wrap' )
		-- People do not always write in the language that they read the survey in.
		:attr( 'lang', language and mw.language.new( language ):toBcp47Code() ):attr( 'dir', 'auto' )
		:wikitext( escape.wikitext( escape.characters( value ) ) )
end

function p.addNone( reader, parent )
	parent:tag( 'span' ):addClass( 'ext-localSkills-quiet' ):wikitext( reader:message( 'not-answered' ) )
end

local function languageName( reader, code )
	if not mw.language.isKnownLanguageTag( code ) then
		return nil
	end
	-- In the reader's language where the wiki has those names (Extension:CLDR), else in its own.
	local name = mw.language.fetchLanguageName( code, reader.code )
	return name ~= '' and name or nil
end

--- "Wikipedia (français)" for frwiki; nil for what is no database name of a wiki.
local function wikiName( reader, code )
	if SINGLE_WIKIS[ code ] then
		return SINGLE_WIKIS[ code ]
	end
	for suffix, project in pairs( PROJECTS ) do
		local language = code:match( '^([a-z_]+)' .. suffix .. '$' )
		if language then
			language = language:gsub( '_', '-' )
			local name = suffix ~= 'wikimedia' and languageName( reader, language )
			return reader:message( 'wiki-name', project, raw( '<bdi>' .. escape.wikitext( name or language ) .. '</bdi>' ) )
		end
	end
	return nil
end

--- What a code is called that stands in no list of the definition.
local function addOpenChoice( reader, parent, source, code )
	local name
	if source == 'languages' then
		name = languageName( reader, code )
		name = name and escape.wikitext( name )
	elseif source == 'wikis' then
		name = wikiName( reader, code )
	elseif source == 'skills' and labels.skill( code ) then
		labels.fill( reader, parent:tag( 'span' ), { value = code } )
		return
	end
	if name then
		parent:tag( 'bdi' ):attr( 'title', code ):wikitext( name )
	else
		p.addUnknown( reader, parent, code )
	end
end

--- One code as its label; marked where neither the question nor its source knows it.
local function addChoice( reader, parent, choices, code, locale, source )
	local choice = choices and choices.byValue[ code ]
	if choice then
		labels.fill( reader, parent:tag( 'span' ), choice, locale )
	elseif source then
		addOpenChoice( reader, parent, source, code )
	else
		p.addUnknown( reader, parent, code )
	end
end

--- Codes as one label, or as a list of labels: numbered where their order is the answer.
function p.addCodes( reader, parent, choices, codes, locale, options )
	options = options or {}
	local function add( node, code )
		addChoice( reader, node, choices, code, locale, options.source )
		if code == 'other' and options.other then
			node:wikitext( reader:between( 'colon' ) )
			p.addText( node, options.other, options.language, 'span' )
		end
	end
	if #codes == 1 and not options.isRanking then
		add( parent, codes[ 1 ] )
		return
	end
	local node = parent:tag( options.isRanking and 'ol' or 'ul' ):addClass( 'ext-localSkills-choices' )
	for _, code in ipairs( codes ) do
		add( node:tag( 'li' ), code )
	end
end

--[[
A place on a scale of numbers, as a class for the styles to draw; nothing for codes such as "na".
]]
function p.scaleClass( choices, code )
	local least, most
	for _, choice in ipairs( choices ) do
		local number = tonumber( choice.value )
		if number then
			least, most = math.min( least or number, number ), math.max( most or number, number )
		end
	end
	local number = tonumber( code )
	if not number or not choices.byValue[ code ] or not most or most <= least then
		return nil
	end
	return 'ext-localSkills-scale ext-localSkills-scale-' .. math.floor( 4 * ( number - least ) / ( most - least ) + 0.5 ) + 1
end

--- One code of a scale, with its place drawn.
function p.addStep( reader, parent, choices, value, locale )
	local codes = p.codes( value )
	local class = #codes == 1 and p.scaleClass( choices, codes[ 1 ] )
	p.addCodes( reader, class and parent:tag( 'div' ):addClass( class ) or parent, choices, codes, locale )
end

--- A number, day or month as the reader writes it; what is none, and any other text, as it is.
local function addLine( reader, parent, question, value, language )
	local characters = mw.text.trim( escape.characters( value ) )
	local shown
	if question.inputType == 'number' then
		shown = labels.number( reader, characters )
	elseif question.inputType == 'date' then
		shown = characters:find( '^%d%d%d%d%-%d%d%-%d%d$' ) and reader:date( characters )
	elseif question.inputType == 'month' then
		shown = reader:month( characters )
	elseif question.inputType == 'url' then
		-- Text, and no link: a live one would bring the wiki's checks for spam links upon everybody who answers.
		parent:tag( 'bdi' ):addClass( 'ext-localSkills-text' ):attr( 'dir', 'ltr' ):wikitext( escape.wikitext( characters ) )
		return
	end
	if shown then
		parent:tag( 'bdi' ):wikitext( escape.wikitext( shown ) )
	else
		p.addText( parent, value, language )
	end
end

--[[
Shows the answer to a question that has one parameter (all but matrix and grid).

@param value Wikitext of the parameter, not blank
@param options.other Wikitext of the text to "other", if there is one
@param options.language Code of the language that the person answered in, if known
]]
function p.add( reader, parent, survey, question, value, options )
	if question.type == 'comment' then
		p.addText( parent, value, options.language )
	elseif question.type == 'text' then
		addLine( reader, parent, question, value, options.language )
	elseif question.type == 'rating' then
		p.addStep( reader, parent, question.choices, value, survey.locale )
	else
		p.addCodes( reader, parent, question.choices, p.codes( value, question.isMultiple ), survey.locale, {
			source = question.choicesFrom, isRanking = question.type == 'ranking', other = options.other, language = options.language,
		} )
	end
end

return p
