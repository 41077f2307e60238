--[[
The reader: in which language a page is shown, and texts, dates and numbers in that language.

	local reader = require( 'Module:Skills survey/reader' ).new( frame, { language = …, others = { … } } )

Messages stand on Module:Skills survey/i18n/<language>.json, survey texts in the definitions; both are
looked up along MediaWiki's fallback chain. The functions called message and text give wikitext: all
that is not a raw() parameter is escaped.
]]
local escape = require( 'Module:Skills survey/escape' )

local MESSAGES = 'Module:Skills survey/i18n/'
local PREFIX = 'localskills-template-'
-- Interface messages that differ from language to language and that no wiki has a reason to change.
local TELLTALES = { 'monday', 'july', 'actioncomplete', 'table_pager_empty' }

local english = mw.language.new( 'en' )

local p = {}

local rawmt = {}

--- A message parameter that is wikitext already, such as a link.
function p.raw( wikitext )
	return setmetatable( { wikitext = wikitext }, rawmt )
end

local function isLanguage( code )
	return type( code ) == 'string' and code ~= '' and mw.language.isValidCode( code ) and mw.language.isKnownLanguageTag( code )
end

--- The JSON object on a page, or nil. Counts as expensive once a page and language, if at all.
local function loadJson( name )
	local title = mw.title.new( name )
	-- Asking for the content is free where the page is missing, and registers the dependency.
	local content = title and title:getContent()
	if not content then
		return nil
	end
	local ok, data = pcall( mw.loadJsonData, name )
	if not ok then
		ok, data = pcall( mw.text.jsonDecode, content )
	end
	return ok and type( data ) == 'table' and data or nil
end

--- The page's own language first: a reader whose language equals another's in the telltales gets it.
local function candidates( pageLanguage, others )
	local list, seen = {}, {}
	local function add( code )
		if isLanguage( code ) and not seen[ code ] then
			seen[ code ] = true
			list[ #list + 1 ] = code
		end
	end
	add( pageLanguage )
	for _, code in ipairs( others or {} ) do
		add( code )
	end
	local shipped = loadJson( MESSAGES .. 'languages.json' )
	for _, code in ipairs( shipped and shipped.languages or {} ) do
		add( code )
	end
	for _, code in ipairs( mw.loadData( 'Module:Skills survey/taxonomy' ).languages ) do
		add( code )
	end
	return list
end

--[[
The language of the reader's interface, as far as a wiki tells it to templates: {{USERLANGUAGE}} where
the wiki has it on, MediaWiki:Lang where the wiki keeps that page (as Commons and Meta-Wiki do), and on
any other wiki the language in which {{int:…}} gives its own words. Else the page's language.
]]
local function readersLanguage( frame, others )
	local pageLanguage = frame:preprocess( '{{PAGELANGUAGE}}' )
	local userLanguage = frame:preprocess( '{{USERLANGUAGE}}' )
	if userLanguage ~= pageLanguage and isLanguage( userLanguage ) then
		return userLanguage
	end
	local ownLanguage = mw.message.new( 'lang' )
	if ownLanguage:exists() then
		local code = frame:preprocess( '{{int:lang}}' )
		-- The wiki's own language is also what a language gives that the page has no subpage for.
		if code ~= ownLanguage:plain() and isLanguage( code ) then
			return code
		end
	end
	local shown = {}
	for i, key in ipairs( TELLTALES ) do
		shown[ i ] = frame:preprocess( '{{int:' .. key .. '}}' )
	end
	for _, code in ipairs( candidates( pageLanguage, others ) ) do
		local same = true
		for i, key in ipairs( TELLTALES ) do
			same = same and mw.message.new( key ):inLanguage( code ):plain() == shown[ i ]
		end
		if same then
			return code
		end
	end
	return isLanguage( pageLanguage ) and pageLanguage or mw.getContentLanguage():getCode()
end

local function chainOf( code )
	local chain = { code }
	for _, fallback in ipairs( mw.language.getFallbacksFor( code ) ) do
		chain[ #chain + 1 ] = fallback
	end
	if chain[ #chain ] ~= 'en' then
		chain[ #chain + 1 ] = 'en'
	end
	return chain
end

local Reader = {}
Reader.__index = Reader

--- The words of a message and their language; nil where no language of the chain has it.
function Reader:lookUp( key )
	for _, code in ipairs( self.chain ) do
		local messages = self.messages[ code ]
		if messages and type( messages[ key ] ) == 'string' then
			return messages[ key ], code
		end
	end
	return nil
end

function Reader:number( value )
	return self.language:formatNum( value )
end

--- The day as PHP writes it in a format of the messages; nil when there is no such day.
local function formatDay( self, year, month, day, formatKey, plainFormat )
	-- In English, since other languages may have other digits.
	local ok, normal = pcall( english.formatDate, english, 'Y-m-d', '@' .. os.time{
		year = tonumber( year ), month = tonumber( month ), day = tonumber( day ), hour = 12,
	} )
	if not ok or normal ~= year .. '-' .. month .. '-' .. day then
		return nil
	end
	return self.language:formatDate( self:lookUp( PREFIX .. formatKey ) or plainFormat, normal )
end

--[[
A day in the reader's words.

@param iso "YYYY-MM-DD", or a time that begins so
@return string|nil Nil when there is no such day
]]
function Reader:date( iso )
	local year, month, day = tostring( iso ):match( '^(%d%d%d%d)%-(%d%d)%-(%d%d)' )
	return year and formatDay( self, year, month, day, 'date-format', 'Y-m-d' )
end

--- A month ("YYYY-MM") in the reader's words; nil when there is none.
function Reader:month( iso )
	local year, month = tostring( iso ):match( '^(%d%d%d%d)%-(%d%d)$' )
	return year and formatDay( self, year, month, '01', 'month-format', 'Y-m' )
end

local function fill( self, words, ... )
	local parameters = { ... }
	local function shown( index )
		local value = parameters[ tonumber( index ) ]
		if getmetatable( value ) == rawmt then
			return value.wikitext
		end
		return escape.wikitext( type( value ) == 'number' and self:number( value ) or tostring( value ) )
	end
	words = words:gsub( '{{PLURAL:%$(%d+)|([^{}]*)}}', function ( index, forms )
		return self.language:plural( tonumber( parameters[ tonumber( index ) ] ) or 0, unpack( mw.text.split( forms, '|', true ) ) )
	end )
	local out, position = {}, 1
	for before, index, after in words:gmatch( '()%$(%d)()' ) do
		out[ #out + 1 ] = escape.wikitext( words:sub( position, before - 1 ) )
		out[ #out + 1 ] = shown( index )
		position = after
	end
	out[ #out + 1 ] = escape.wikitext( words:sub( position ) )
	return table.concat( out )
end

--[[
A message of the templates, as wikitext.

@param key Without its prefix localskills-template-
@param ... Strings, numbers (for PLURAL and in the language's digits) or raw() wikitext
]]
function Reader:message( key, ... )
	local words = self:lookUp( PREFIX .. key )
	return words and fill( self, words, ... ) or escape.wikitext( '⧼' .. PREFIX .. key .. '⧽' )
end

--- What a message of two parameters puts between them, as wikitext: "comma" or "colon".
function Reader:between( key )
	self.separators[ key ] = self.separators[ key ] or self:message( key, p.raw( '\1' ), p.raw( '\1' ) ):match( '\1(.*)\1' ) or ' '
	return self.separators[ key ]
end

--- Wikitexts one after the other in a line.
function Reader:join( list )
	return table.concat( list, self:between( 'comma' ) )
end

function Reader:hasMessage( key )
	return self:lookUp( PREFIX .. key ) ~= nil
end

--- The same as characters, without parameters, for places that escape by themselves.
function Reader:words( key )
	return self:lookUp( PREFIX .. key ) or '⧼' .. PREFIX .. key .. '⧽'
end

--[[
The characters of a survey's text for this reader.

@param text A string, { message = key } or { default = …, fr = … }
@param locale Language of strings and of "default", if known
@return string|nil Nil where there is no text at all
@return string|nil Its language, where it is known
]]
function Reader:characters( text, locale )
	if type( text ) == 'string' then
		return text, locale
	end
	if type( text ) ~= 'table' then
		return nil
	end
	if type( text.message ) == 'string' then
		local words, code = self:lookUp( text.message )
		return words or '⧼' .. text.message .. '⧽', code
	end
	for _, code in ipairs( self.chain ) do
		if type( text[ code ] ) == 'string' then
			return text[ code ], code
		elseif code == locale and type( text.default ) == 'string' then
			return text.default, locale
		end
	end
	if type( text.default ) == 'string' then
		return text.default, locale
	end
	return nil
end

--- Says on an element which language its text is in, where that is not the one around it.
function Reader:markLanguage( node, code )
	if code == self.language:getCode() then
		return node
	end
	if not isLanguage( code ) then
		return node:attr( 'dir', 'auto' )
	end
	local language = mw.language.new( code )
	return node:attr( 'lang', language:toBcp47Code() ):attr( 'dir', language:getDir() )
end

--- Puts a survey's text into an element; the fallback (a name or code) where it has none.
function Reader:fillText( node, text, locale, fallback )
	local characters, code = self:characters( text, locale )
	if not characters then
		return node:wikitext( escape.wikitext( fallback or '' ) )
	end
	return self:markLanguage( node, code ):wikitext( escape.wikitext( characters ) )
end

--- Says on an element that its inside is in the reader's language and direction, where the page is in another.
function Reader:markRoot( node )
	if self.language:getCode() ~= self.pageLanguage then
		node:attr( 'lang', self.language:toBcp47Code() ):attr( 'dir', self.language:getDir() )
	end
	return node
end

--- The outermost element of what a template shows.
function Reader:root( class )
	local node = self:markRoot( mw.html.create( 'div' ):addClass( class ) )
	if self.language:getCode() ~= self.pageLanguage then
		-- The class is MediaWiki's own: it turns lists and tables round.
		node:addClass( self.language:isRTL() and 'mw-content-rtl' or 'mw-content-ltr' )
	end
	return node
end

--[[
@param frame
@param options.language Shows this language whatever the reader's
@param options.others Codes of languages that the page has texts in
]]
function p.new( frame, options )
	options = options or {}
	local code = isLanguage( options.language ) and options.language or readersLanguage( frame, options.others )
	local self = setmetatable( { code = code, chain = chainOf( code ), messages = {}, separators = {} }, Reader )
	local shown
	for _, link in ipairs( self.chain ) do
		self.messages[ link ] = loadJson( MESSAGES .. link .. '.json' )
		shown = shown or self.messages[ link ] and link
	end
	-- The language of the messages, which need not be translated to the reader's own.
	self.language = mw.language.new( shown or 'en' )
	self.pageLanguage = frame:preprocess( '{{PAGELANGUAGE}}' )
	return self
end

return p
