--[[
Template:Skill exchange step and Template:Skill exchange preferences: a step towards meeting, or what somebody does not
want, in words; and what is wrong in it.
]]
local box = require( 'Module:Skills survey/box' )
local definition = require( 'Module:Skills survey/definition' )
local escape = require( 'Module:Skills survey/escape' )
local labels = require( 'Module:Skills survey/labels' )
local ownership = require( 'Module:Skills survey/ownership' )
local parameters = require( 'Module:Skills survey/parameters' )
local readerModule = require( 'Module:Skills survey/reader' )

local raw, quoted = readerModule.raw, parameters.quoted

local STEPS = { ask = true, accept = true, decline = true, withdraw = true, meet = true, confirm = true }
-- Of these, what one of the two says is half of it.
local TWO_SIDED = { accept = true, meet = true, confirm = true }
local OUTCOMES = { learned = true, partly = true, [ 'not-met' ] = true }
local STEP_PARAMETERS = { 'step', 'seek', 'offer', 'at', 'outcome', 'on', 'skill', 'note', 'lang' }
local PREFERENCES_PARAMETERS = { 'messages', 'matches', 'confirmed', 'lang' }
local PEOPLE = definition.root .. '/People/'
-- Is put in by the wiki at the moment of saving: a step bears the time at which it is taken.
local NOW = '{{subst:#invoke:Skills survey|now}}'
-- Days for which a step waits for the next one, as the project counts them.
local REPLY_DAYS, LAPSE_DAYS = 21, 180

local p = {}

--[[
What the parameters say, and what is wrong in them.

@return table|nil Nil where something that matters cannot be read
@return table Faults: wikitext in the reader's language
]]
local function read( reader, args, owner )
	local faults, isWhole = {}, true
	local function value( name, valueOf, key, isNeeded )
		if not args[ name ] then
			if isNeeded then
				isWhole = false
				faults[ #faults + 1 ] = reader:message( 'step-fault-missing', quoted( name ) )
			end
			return nil
		end
		local found = valueOf( args[ name ] )
		if not found then
			isWhole = isWhole and not isNeeded
			faults[ #faults + 1 ] = reader:message( 'step-fault-' .. key, quoted( args[ name ] ), quoted( name ) )
		end
		return found
	end
	local function day( text )
		return text:find( '^%d%d%d%d%-%d%d%-%d%d$' ) and reader:date( text ) and text
	end
	local step = {
		step = value( 'step', function ( text ) return STEPS[ text ] and text end, 'step', true ),
		seek = value( 'seek', ownership.splitKey, 'key', true ),
		offer = value( 'offer', ownership.splitKey, 'key', true ),
		at = value( 'at', function ( text )
			local date, hours, minutes, seconds = text:match( '^(.*)T(%d%d):(%d%d):(%d%d)Z$' )
			return date and tonumber( hours ) < 24 and tonumber( minutes ) < 60 and tonumber( seconds ) < 60 and day( date )
		end, 'time', true ),
		skill = value( 'skill', function ( text ) return definition.isId( text ) and text end, 'skill', false ),
		note = args.note,
	}
	step.outcome = value( 'outcome', function ( text ) return OUTCOMES[ text ] and text end, 'outcome', step.step == 'confirm' )
	step.on = value( 'on', day, 'day', step.step == 'meet' )
	if step.at and args.at > os.date( '!%Y-%m-%dT%H:%M:%SZ' ) then
		faults[ #faults + 1 ] = reader:message( 'step-fault-time-to-come', quoted( 'at' ) )
	end
	parameters.addStrange( reader, faults, args, STEP_PARAMETERS )
	if not isWhole then
		return nil, faults
	end
	if step.seek.user == step.offer.user then
		faults[ #faults + 1 ] = reader:message( 'step-fault-alone' )
		return nil, faults
	end
	if not owner then
		faults[ #faults + 1 ] = reader:message( 'step-fault-place', quoted( PEOPLE ) )
	elseif owner ~= step.seek.user and owner ~= step.offer.user then
		faults[ #faults + 1 ] = reader:message( 'step-fault-not-yours', quoted( owner ) )
	end
	return step, faults
end

--- A link to somebody's page: by these links people find the steps that concern them, whether or not there is such a page.
local function link( user, wikitext )
	return '[[:' .. PEOPLE .. user .. '|' .. wikitext .. ']]'
end

--- The page on which somebody's offers and searches stand, as far as the wiki knows one.
local function pageOf( user, owner )
	if user == owner then
		return mw.title.getCurrentTitle().prefixedText
	end
	for _, name in ipairs{ PEOPLE .. user, 'User:' .. user .. '/LocalSkills', 'User:' .. user } do
		local title = mw.title.new( name )
		-- To ask is expensive; a page full of steps may ask no more.
		local ok, exists = pcall( function () return title and title.exists end )
		if not ok then
			break
		elseif exists then
			return title.prefixedText
		end
	end
	return PEOPLE .. user
end

--- A link to an offer or a search, where it stands.
local function recordLink( kind, key, owner, wikitext )
	return '[[:' .. pageOf( key.user, owner ) .. '#' .. kind .. '-' .. key.id .. '|' .. wikitext .. ']]'
end

--- The skill that a step is about: as it says, else as the person's own offer or search on the page does.
local function skillOf( step, owner )
	if step.skill then
		return step.skill
	end
	local own = mw.loadData( 'Module:Skills survey/own ids' ).skills
	return owner == step.offer.user and own.offer[ step.offer.id ] or owner == step.seek.user and own.seek[ step.seek.id ] or nil
end

local function words( reader, step, owner )
	local isSeeker = owner ~= step.offer.user
	local other = isSeeker and step.offer.user or step.seek.user
	local name = raw( link( other, '<bdi>' .. escape.wikitext( other ) .. '</bdi>' ) )
	local skill = mw.html.create( 'strong' )
	local id = skillOf( step, owner )
	if id then
		labels.fillSkill( reader, skill, id )
	else
		skill:wikitext( reader:message( 'step-some-skill' ) )
	end
	local key = step.step == 'ask' and ( isSeeker and 'ask-learn' or 'ask-teach' ) or
		step.step == 'confirm' and 'confirm-' .. step.outcome or step.step
	return reader:message( 'step-' .. key, name, raw( tostring( skill ) ), step.on and reader:date( step.on ) or '' )
end

--- Says that something is not so yet because one of the two says it.
local function addOneSide( reader, node, step, owner )
	local other = owner == step.seek.user and step.offer.user or step.seek.user
	local function name( user )
		return '<bdi>' .. escape.wikitext( user ) .. '</bdi>'
	end
	if owner then
		node:tag( 'div' ):addClass( 'ext-localSkills-quiet' )
			:wikitext( reader:message( 'step-one-side', raw( name( owner ) ), raw( link( other, name( other ) ) ) ) )
	end
end

--- What the person of the page says there themselves about the same search and offer: last part of the step → time.
local function ownSteps( step )
	return mw.loadData( 'Module:Skills survey/own ids' ).steps[ ownership.keyText( step.seek ) .. ' ' .. ownership.keyText( step.offer ) ] or {}
end

--- A link that opens the editor on somebody's page with a step in it: all that is left is to save.
local function prefilled( reader, user, step, kind, outcome, key )
	local lines = { '{{Skill exchange step', '|step=' .. kind, '|seek=' .. step.seek.user .. '/' .. step.seek.id,
		'|offer=' .. step.offer.user .. '/' .. step.offer.id, '|at=' .. NOW }
	for _, parameter in ipairs{ { 'outcome', outcome }, { 'skill', step.skill }, { 'note', '' } } do
		lines[ #lines + 1 ] = parameter[ 2 ] and '|' .. parameter[ 1 ] .. '=' .. parameter[ 2 ]
	end
	lines[ #lines + 1 ] = '}}'
	local url = mw.uri.fullUrl( PEOPLE .. user, {
		action = 'edit', section = 'new', nosummary = '1', preload = 'Template:Skill exchange step/preload',
		editintro = 'Template:Skill exchange step/intro/' .. ( outcome or kind ), uselang = reader.language:getCode(),
		[ 'preloadparams[]' ] = table.concat( lines, '\n' ),
	} )
	return '[' .. tostring( url ) .. ' ' .. reader:message( 'step-' .. key ) .. ']'
end

--[[
Says who can go on from here, and how, where no JavaScript runs too. Whether the other one has done so stands on pages
of theirs, which are not read for this; a step that comes too late or in another's name changes nothing.
]]
local function addNext( reader, node, step, owner, args )
	local other = owner == step.seek.user and step.offer.user or step.seek.user
	local title = mw.title.new( PEOPLE .. other )
	local days = step.step == 'ask' and REPLY_DAYS or LAPSE_DAYS
	local isOver = step.step == 'decline' or step.step == 'withdraw' or step.outcome == 'not-met' or
		mw.getContentLanguage():formatDate( 'Ymd', step.at .. ' +' .. days .. ' days' ) < os.date( '!%Y%m%d' )
	local own = ownSteps( step )
	for _, name in ipairs{ 'decline', 'withdraw', 'not-met' } do
		isOver = isOver or ( own[ name ] or '' ) >= args.at
	end
	-- An account's name is a title; what is none could be wikitext.
	if isOver or not title or title.prefixedText ~= PEOPLE .. other then
		return
	end
	local mine = raw( '[[:' .. definition.root .. '#my-exchanges|' .. reader:message( 'step-mine' ) .. ']]' )
	local function add( user, key, links )
		node:tag( 'div' ):addClass( 'ext-localSkills-quiet plainlinks' ):wikitext( reader:message( 'step-' .. key,
			raw( '<bdi>' .. escape.wikitext( user ) .. '</bdi>' ), mine, raw( table.concat( links, ' · ' ) ) ) )
	end
	if step.step == 'ask' then
		add( other, 'answer', {
			prefilled( reader, other, step, 'accept', nil, 'yes' ), prefilled( reader, other, step, 'decline', nil, 'no' ),
		} )
		return
	end
	-- What the person has said of it since stands on the same page, with these links below it.
	if step.step ~= 'confirm' and ( own.confirm or '' ) >= args.at then
		return
	end
	-- Who has said it already stands on the page where that is its person.
	for _, user in ipairs( step.step == 'accept' and not own.confirm and { other, owner } or { other } ) do
		local links = {}
		for _, outcome in ipairs{ 'learned', 'partly', 'not-met' } do
			links[ #links + 1 ] = prefilled( reader, user, step, 'confirm', outcome, outcome )
		end
		add( user, 'outcome', links )
	end
end

local function finish( node, title )
	return tostring( node ) .. ( ownership.isExample( title ) and '' or '[[Category:Skill offers and seeks]]' )
end

function p.step( frame, given )
	local args = parameters.characters( given )
	local reader = readerModule.new( frame, { language = args.lang } )
	local title = mw.title.getCurrentTitle()
	local owner = ownership.ownerOf( title )
	local isExample = ownership.isExample( title )
	local step, faults = read( reader, args, isExample and args.seek and ( ownership.splitKey( args.seek ) or {} ).user or owner )
	box.makePathQuiet( frame, PEOPLE )
	local node = reader:root( 'ext-localSkills-exchange-step' )
	-- Pages that are nobody's are told among the faults.
	ownership.add( reader, frame, node, title )
	if step then
		-- Messages on talk pages lead here.
		local parts = { step.step, step.seek.user, step.seek.id, step.offer.user, step.offer.id }
		node:attr( 'id', ( table.concat( parts, '-' ):gsub( ' ', '_' ) ) )
		node:tag( 'div' ):wikitext( words( reader, step, isExample and step.seek.user or owner ) )
		if TWO_SIDED[ step.step ] and step.outcome ~= 'not-met' then
			addOneSide( reader, node, step, isExample and step.seek.user or owner )
		end
		if step.note then
			node:tag( 'div' ):addClass( 'ext-localSkills-exchange-step-note' )
				:tag( 'bdi' ):css( 'white-space', 'pre-wrap' ):wikitext( escape.wikitext( step.note ) )
		end
		node:tag( 'div' ):addClass( 'ext-localSkills-quiet' ):wikitext( table.concat( {
			reader:date( step.at ),
			recordLink( 'seek', step.seek, owner, reader:message( 'step-search' ) ),
			recordLink( 'offer', step.offer, owner, reader:message( 'step-offer' ) ),
		}, ' · ' ) )
		if #faults == 0 and not isExample then
			addNext( reader, node, step, owner, args )
		end
	end
	if step and step.note then
		parameters.tellContact( reader, faults, 'note', step.note, owner )
	end
	parameters.addFaults( reader, node, faults )
	return finish( node, title )
end

function p.preferences( frame, given )
	local args = parameters.characters( given )
	local reader = readerModule.new( frame, { language = args.lang } )
	local node, faults = reader:root( 'ext-localSkills-exchange-step' ), {}
	local title = mw.title.getCurrentTitle()
	ownership.add( reader, frame, node, title, 'card-place' )
	node:tag( 'strong' ):wikitext( reader:message( 'preferences-head' ) )
	local list = node:tag( 'ul' )
	local isUsual = true
	for _, name in ipairs{ 'messages', 'matches' } do
		local value = ( args[ name ] or 'yes' ):lower()
		if value ~= 'yes' then
			isUsual = false
			list:tag( 'li' ):wikitext( reader:message( 'preferences-no-' .. name ) )
		end
		if value ~= 'yes' and value ~= 'no' then
			faults[ #faults + 1 ] = reader:message( 'preferences-fault-value', quoted( args[ name ] ), quoted( name ) )
		end
	end
	if isUsual then
		list:tag( 'li' ):wikitext( reader:message( 'preferences-usual' ) )
	end
	parameters.addStrange( reader, faults, args, PREFERENCES_PARAMETERS )
	parameters.addFaults( reader, node, faults )
	return finish( node, title )
end

return p
