--[[
Template:Offer a skill and Template:Seek a skill: one offer or search as a card, with what is wrong in it
said in words.
]]
local box = require( 'Module:Skills survey/box' )
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local labels = require( 'Module:Skills survey/labels' )
local ownership = require( 'Module:Skills survey/ownership' )
local parameters = require( 'Module:Skills survey/parameters' )
local provisional = require( 'Module:Skills survey/provisional skill' )
local readerModule = require( 'Module:Skills survey/reader' )
local skillNames = require( 'Module:Skills survey/skill names' )

local raw, quoted = readerModule.raw, parameters.quoted

-- The six methods of the initiative, and the states of an offer or search.
local METHODS = { training = true, mentoring = true, consulting = true, [ 'online-learning' ] = true, [ 'peer-support' ] = true, event = true }
local STATES = { open = true, paused = true, matched = true, closed = true }
local LEVELS = 5
-- More people than this nobody looks after.
local MAX_CAPACITY = 1000
-- Days for which an offer or a search holds that does not say it so that it can be read.
local USUAL_DAYS = 182
-- Characters of the name of an affiliate, and of a region in somebody's own words.
local LENGTHS = { affiliate = 100, region = 100 }
-- Of so many languages the rest would not count.
local MOST_LANGUAGES = 20
-- Parameters of both templates, and those of offers only.
local PARAMETERS = {
	'id', 'skill', 'level', 'methods', 'languages', 'capacity', 'region', 'timezone', 'for', 'affiliate', 'note', 'since', 'confirmed',
	'expires', 'status', 'until', 'lang',
}
local OFFERS_ONLY = { capacity = true, [ 'for' ] = true }

local p = {}

local function valuesOf( value )
	local values = {}
	for part in mw.text.gsplit( value or '', ';', true ) do
		part = mw.text.trim( part )
		if part ~= '' then
			values[ #values + 1 ] = part
		end
	end
	return values
end

--- Digits only, as everything else that reads offers and searches takes them; nil for "2.0" or "0x2".
local function wholeNumber( text )
	return text:find( '^%d+$' ) and tonumber( text )
end

--[[
A language's code and, where it is said, the proficiency in it, as Babel boxes write them: ar-3, fr-N.

@return string
@return string|nil
@return boolean Whether what stands behind the code is no proficiency as they write it: ar-7
]]
local function splitLanguage( text )
	text = text:lower()
	local code, proficiency = text:match( '^(.+)%-([0-5n])$' )
	local other = not code and ( text:match( '^(.+)%-%w$' ) or text:match( '^(.+)%-%d%d$' ) )
	return code or text, proficiency, other and mw.language.isValidCode( other ) and mw.language.fetchLanguageName( other ) ~= ''
end

--- Whether a text has the form of a language's code: the bot takes those that this wiki has no name for, too.
local function isCode( code )
	local parts = code .. '-'
	return code == 'simple' or parts:find( '^%l%l%l?%-' ) and not parts:find( '[^%l%d%-]' ) and not parts:find( '--', 1, true ) and
		not parts:find( '%-%w%-$' ) and not parts:find( '%-%d%d%-$' )
end

--- How far a time zone is from UTC, such as UTC+01:00; nil where the text names none.
local function readTimezone( text )
	local rest = text:gsub( '−', '-' ):gsub( '^[UuGg][TtMm][CcTt]%s*', '' )
	if rest == '' then
		return 'UTC+00:00'
	end
	local sign, hours, minutes = rest:match( '^([+-])%s*(%d%d?):?([0-5]%d)$' )
	if not sign then
		sign, hours = rest:match( '^([+-])%s*(%d%d?)$' )
	end
	local size = sign and 60 * tonumber( hours ) + tonumber( minutes or 0 )
	if not size or size > ( sign == '-' and 12 or 14 ) * 60 then
		return nil
	end
	return string.format( 'UTC%s%02d:%02d', size == 0 and '+' or sign, math.floor( size / 60 ), size % 60 )
end

--- Names of the parameters of a template.
local function parametersOf( kind )
	local names = {}
	for _, name in ipairs( PARAMETERS ) do
		if kind == 'offer' or not OFFERS_ONLY[ name ] then
			names[ #names + 1 ] = name
		end
	end
	return names
end

--[[
What the parameters say, and what is wrong in them.

@param args Parameters as characters, trimmed, blank ones left out
@return table The card's values; what is wrong is not among them
@return table Faults: wikitext in the reader's language
]]
local function read( reader, args, kind, owner )
	local card, faults = { methods = {}, languages = {}, status = 'open' }, {}
	local function fault( key, ... )
		faults[ #faults + 1 ] = reader:message( 'card-fault-' .. key, ... )
	end

	local function isPrivate( name, text )
		return text ~= nil and parameters.tellContact( reader, faults, name, text, owner )
	end

	local skill = args.skill
	if isPrivate( 'skill', skill and provisional.name( skill ) or skill ) then
		skill = nil
	elseif not skill then
		fault( 'no-skill', quoted( 'skill' ) )
	elseif not labels.skill( skill ) then
		local isId = definition.isId( skill )
		local named = skillNames.find( skill )
		-- An id that nobody could read is shown as the name that it was made of.
		local name = skill:find( '^xn%-%-' ) and provisional.name( skill ) or skill
		local near = not named and skillNames.near( name )
		local list = raw( '[[:' .. definition.root .. '/Skills.json]]' )
		if named then
			skill = named
		elseif near then
			fault( isId and 'near-skill' or 'near-skill-only', quoted( name ), list, quoted( near.words ), quoted( near.skill ) )
		else
			fault( isId and 'unknown-skill' or 'no-such-skill', quoted( name ), list )
		end
	end
	card.skill = skill

	if args.level then
		local level = wholeNumber( args.level )
		if level and level >= 1 and level <= LEVELS then
			card.level = level
		else
			fault( 'level', quoted( args.level ), LEVELS )
		end
	end
	for _, method in ipairs( valuesOf( args.methods ) ) do
		if METHODS[ method ] then
			card.methods[ #card.methods + 1 ] = method
		else
			fault( 'method', quoted( method ) )
		end
	end
	for _, text in ipairs( valuesOf( args.languages ) ) do
		local code, proficiency, isOther = splitLanguage( text )
		card.isUnderstood = card.isUnderstood or not isOther and isCode( code )
		local name = mw.language.isValidCode( code ) and mw.language.fetchLanguageName( code ) or ''
		if name ~= '' then
			card.languages[ #card.languages + 1 ] = { code = code, name = name, proficiency = proficiency }
		else
			fault( isOther and 'proficiency' or 'language', quoted( text ) )
		end
	end
	if #card.languages > MOST_LANGUAGES then
		fault( 'many-languages', quoted( 'languages' ), MOST_LANGUAGES )
	end
	if #valuesOf( args.languages ) == 0 then
		fault( 'no-language', quoted( 'languages' ) )
	end
	if kind == 'offer' and args.capacity then
		local capacity = wholeNumber( args.capacity )
		if capacity and capacity <= MAX_CAPACITY then
			card.capacity = capacity
		else
			fault( 'capacity', quoted( args.capacity ), quoted( 'capacity' ) )
		end
	end
	if args.timezone then
		card.timezone = readTimezone( args.timezone )
		if not card.timezone then
			fault( 'timezone', quoted( args.timezone ) )
		end
	end
	for name, length in pairs( LENGTHS ) do
		if args[ name ] and not isPrivate( name, args[ name ] ) then
			if mw.ustring.len( args[ name ] ) <= length then
				card[ name ] = args[ name ]
			else
				fault( name, quoted( args[ name ] ), quoted( name ), length )
			end
		end
	end
	isPrivate( 'for', kind == 'offer' and args[ 'for' ] or nil )
	isPrivate( 'note', args.note )
	for _, name in ipairs{ 'since', 'confirmed', 'expires', 'until' } do
		if args[ name ] and args[ name ]:find( '^%d%d%d%d%-%d%d%-%d%d$' ) and reader:date( args[ name ] ) then
			card[ name ] = args[ name ]
		elseif args[ name ] and ( name == 'since' or name == 'confirmed' ) then
			fault( 'date', quoted( name ), quoted( args[ name ] ) )
		end
	end
	local isPaused
	if args.expires and not card.expires then
		-- Whoever wrote an end did not mean that there is none.
		local said = card.confirmed or card.since
		card.expires = said and said <= os.date( '!%Y-%m-%d' ) and
			mw.getContentLanguage():formatDate( 'Y-m-d', said .. ' +' .. USUAL_DAYS .. ' days' ) or nil
		if card.expires then
			fault( 'end', quoted( 'expires' ), quoted( args.expires ), reader:date( card.expires ) )
		else
			isPaused = true
			fault( 'end-paused', quoted( 'expires' ), quoted( args.expires ) )
		end
	end
	if args.status then
		local status = mw.ustring.lower( args.status )
		if STATES[ status ] then
			card.status = status
		else
			isPaused = true
			card.status = 'paused'
			fault( 'status', quoted( args.status ) )
		end
	end
	if isPaused and card.status == 'open' then
		card.status = 'paused'
	end
	if args[ 'until' ] and not card[ 'until' ] then
		fault( card.status == 'paused' and 'until' or 'date', quoted( 'until' ), quoted( args[ 'until' ] ) )
	end
	if isPaused then
		-- No day opens again what nobody can read, or what would have no end then.
		card[ 'until' ] = nil
	end
	-- The date lets MediaWiki's cache keep the page until midnight (UTC) and no longer.
	for _, name in ipairs{ 'since', 'confirmed' } do
		if card[ name ] and card[ name ] > os.date( '!%Y-%m-%d' ) then
			fault( 'day-to-come', quoted( name ), reader:date( card[ name ] ) )
		end
	end
	if card.status == 'paused' and card[ 'until' ] and card[ 'until' ] <= os.date( '!%Y-%m-%d' ) then
		card.status = 'open'
	end
	if card.status == 'open' and card.expires and card.expires < os.date( '!%Y-%m-%d' ) then
		card.status = 'expired'
	end
	if kind == 'offer' and card.status == 'open' and card.capacity == 0 then
		card.status = 'full'
	end
	-- What names no skill or no language nobody can find.
	card.isListed = card.skill and definition.isId( card.skill ) and card.isUnderstood
	if ( card.status == 'open' or card.status == 'full' ) and not card.isListed then
		card.status = 'unlisted'
	end
	if args.id and not definition.isId( args.id ) then
		fault( 'id', quoted( args.id ) )
	else
		card.id = args.id
	end
	local times = card.id and mw.loadData( 'Module:Skills survey/own ids' )[ kind ][ card.id ] or 0
	if times > 1 then
		fault( 'id-twice', quoted( card.id ), times )
	end
	parameters.addStrange( reader, faults, args, parametersOf( kind ) )
	return card, faults
end

--- The skill's label and, in small, the groups that it belongs to.
local function addSkill( reader, parent, id )
	local node = parent:tag( 'div' ):addClass( 'ext-localSkills-card-skill' )
	local skill = labels.fillSkill( reader, node:tag( 'strong' ), id )
	local path, seen = {}, {}
	while skill and skill.parent and not seen[ skill.parent ] do
		seen[ skill.parent ] = true
		local parentLabel, parentLocale, parentSkill = labels.skill( skill.parent )
		local span = mw.html.create( 'span' )
		table.insert( path, 1, tostring( reader:fillText( span, parentLabel, parentLocale, skill.parent ) ) )
		skill = parentSkill
	end
	if #path > 0 then
		parent:tag( 'div' ):addClass( 'ext-localSkills-quiet ext-localSkills-card-path' )
			:wikitext( table.concat( path, reader.language:isRTL() and ' ‹ ' or ' › ' ) )
	end
end

local function addLevel( reader, parent, level )
	parent:tag( 'span' ):addClass( 'ext-localSkills-level ext-localSkills-level-' .. level ):attr( 'aria-hidden', 'true' )
	parent:wikitext( reader:message( 'level-' .. level ) ):wikitext( ' ' )
		:tag( 'span' ):addClass( 'ext-localSkills-quiet' ):wikitext( reader:message( 'level-of', level, LEVELS ) )
end

local function addList( parent, wikitexts )
	local list = parent:tag( 'ul' ):addClass( 'ext-localSkills-chips' )
	for _, wikitext in ipairs( wikitexts ) do
		list:tag( 'li' ):wikitext( wikitext )
	end
end

local function addFields( reader, node, card, args, kind )
	local fields
	local function field( key )
		fields = fields or node:tag( 'dl' ):addClass( 'ext-localSkills-fields' )
		fields:tag( 'dt' ):wikitext( reader:message( key ) )
		return fields:tag( 'dd' )
	end
	local function text( key, value )
		if value then
			field( key ):tag( 'bdi' ):css( 'white-space', 'pre-wrap' ):wikitext( escape.wikitext( value ) )
		end
	end
	if card.level then
		addLevel( reader, field( kind == 'offer' and 'field-level' or 'field-wanted-level' ), card.level )
	end
	if #card.methods > 0 then
		local names = {}
		for i, method in ipairs( card.methods ) do
			names[ i ] = reader:message( 'method-' .. method )
		end
		addList( field( 'field-methods' ), names )
	end
	if #card.languages > 0 then
		local names = {}
		for i, language in ipairs( card.languages ) do
			names[ i ] = tostring( reader:markLanguage( mw.html.create( 'bdi' ), language.code ):wikitext( escape.wikitext( language.name ) ) )
			if language.proficiency then
				names[ i ] = names[ i ] .. ' <span class="ext-localSkills-quiet">' .. reader:message( 'proficiency-' .. language.proficiency ) .. '</span>'
			end
		end
		addList( field( 'field-languages' ), names )
	end
	if card.region and reader:hasMessage( 'region-' .. card.region ) then
		field( 'field-region' ):wikitext( reader:message( 'region-' .. card.region ) )
	else
		text( 'field-region', card.region )
	end
	if card.timezone then
		field( 'field-timezone' ):tag( 'bdi' ):attr( 'dir', 'ltr' ):wikitext( card.timezone )
	end
	if card.capacity then
		field( 'field-capacity' ):wikitext( card.capacity == 0 and reader:message( 'capacity-none' ) or reader:message( 'capacity', card.capacity ) )
	end
	text( 'field-for', args[ 'for' ] )
	text( 'field-affiliate', card.affiliate )
	text( 'field-note', args.note )
end

local function addFoot( reader, node, card, owner )
	local parts = {}
	if card.status == 'paused' and card[ 'until' ] then
		parts[ #parts + 1 ] = reader:message( 'card-until', reader:date( card[ 'until' ] ) )
	end
	if card.confirmed then
		parts[ #parts + 1 ] = reader:message( 'card-confirmed', reader:date( card.confirmed ) )
	end
	if card.expires then
		parts[ #parts + 1 ] = reader:message( card.status == 'expired' and 'card-expired' or 'card-expires', reader:date( card.expires ) )
	end
	if owner then
		parts[ #parts + 1 ] = '[[User talk:' .. owner .. '|' .. reader:message( 'card-contact', raw( '<bdi>' .. escape.wikitext( owner ) .. '</bdi>' ) ) .. ']]'
	end
	if #parts > 0 then
		node:tag( 'div' ):addClass( 'ext-localSkills-card-foot ext-localSkills-quiet' ):wikitext( table.concat( parts, ' · ' ) )
	end
end

local function render( frame, given, kind )
	local args = parameters.characters( given )
	local reader = readerModule.new( frame, { language = args.lang } )
	local title = mw.title.getCurrentTitle()
	local owner = ownership.ownerOf( title )
	local card, faults = read( reader, args, kind, owner )
	box.makePathQuiet( frame, definition.root .. '/People/' )
	-- The space keeps cards apart where the styles are not loaded.
	local node = reader:root( 'ext-localSkills-card ext-localSkills-card-' .. kind ):css( 'margin', '1em 0' )
	if card.status ~= 'open' then
		node:addClass( 'ext-localSkills-card-inactive' )
	end
	-- Without an id of its own the record is called after its skill, and links lead to it by that name.
	local id = card.id or card.skill
	if id and definition.isId( id ) then
		node:attr( 'id', kind .. '-' .. id )
	end
	if owner then
		-- For the dialogs.
		node:attr( 'data-localskills-card', kind ):attr( 'data-localskills-user', owner )
			:attr( 'data-localskills-id', id or '' ):attr( 'data-localskills-root', definition.root )
	end
	local head = node:tag( 'div' ):addClass( 'ext-localSkills-card-head' )
	head:tag( 'span' ):addClass( 'ext-localSkills-card-kind' ):wikitext( reader:message( 'card-' .. kind ) )
	head:tag( 'span' ):addClass( 'ext-localSkills-separator' ):wikitext( ' · ' )
	head:tag( 'span' )
		:addClass( 'ext-localSkills-status ext-localSkills-status-' .. ( card.status == 'open' and 'open' or 'closed' ) )
		:wikitext( reader:message( 'card-status-' .. card.status ) )
	ownership.add( reader, frame, node, title, 'card-place' )
	if card.skill then
		addSkill( reader, node, card.skill )
	end
	parameters.addFaults( reader, node, faults, not card.isListed and reader:message( 'card-unlisted' ) or nil )
	addFields( reader, node, card, args, kind )
	addFoot( reader, node, card, owner )
	return tostring( node ) .. ( ownership.isExample( title ) and '' or '[[Category:Skill offers and seeks]]' )
end

function p.offer( frame, args )
	return render( frame, args, 'offer' )
end

function p.seek( frame, args )
	return render( frame, args, 'seek' )
end

return p
