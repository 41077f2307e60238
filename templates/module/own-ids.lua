--[[
Data: the offers, searches and steps of the page that is shown (use with mw.loadData, which reads it once a page).

	offer, seek          id → how often it stands there
	skills.offer, .seek  id → id of the skill, of the first that has it, where an id is written
	steps                "Ben/s1 Ana/o1" → step, of a confirmation also its outcome → the latest time at which it was taken
]]
local escape = require( 'Module:Skills survey/escape' )
local ownership = require( 'Module:Skills survey/ownership' )

local ids = { offer = {}, seek = {}, skills = { offer = {}, seek = {} }, steps = {} }

local KINDS = { [ 'offer a skill' ] = 'offer', [ 'seek a skill' ] = 'seek', [ 'skill exchange step' ] = 'step' }

local function addStep( piece )
	local function value( name )
		return mw.text.trim( escape.characters( piece:match( '|%s*' .. name .. '%s*=([^|}]*)[|}]' ) or '' ) )
	end
	local seek, offer, at = ownership.splitKey( value( 'seek' ) ), ownership.splitKey( value( 'offer' ) ), value( 'at' )
	if seek and offer then
		local pair = ownership.keyText( seek ) .. ' ' .. ownership.keyText( offer )
		local steps = ids.steps[ pair ] or {}
		ids.steps[ pair ] = steps
		for _, name in ipairs{ value( 'step' ), value( 'outcome' ) } do
			steps[ name ] = at > ( steps[ name ] or '' ) and at or steps[ name ]
		end
	end
end

local text = mw.title.getCurrentTitle():getContent() or ''
text = text:gsub( '<!%-%-.-%-%->', '' ):gsub( '<[Nn][Oo][Ww][Ii][Kk][Ii]>.-</[Nn][Oo][Ww][Ii][Kk][Ii]>', '' )
local calls = {}
for position, name in text:gmatch( '(){{([^{|}]*)' ) do
	local kind = KINDS[ mw.text.trim( ( name:gsub( '_', ' ' ) ) ):gsub( '^[Tt]emplate%s*:%s*', '' ):lower() ]
	if kind then
		calls[ #calls + 1 ] = { position = position, kind = kind }
	end
end
for index, call in ipairs( calls ) do
	-- Up to the next call, or the end of the page.
	local piece = text:sub( call.position, ( calls[ index + 1 ] and calls[ index + 1 ].position or 0 ) - 1 )
	if call.kind == 'step' then
		addStep( piece:match( '^.-}}' ) or piece )
	else
		local id = piece:match( '|%s*id%s*=%s*([%l%d%-]+)%s*[|}]' )
		local skill = piece:match( '|%s*skill%s*=%s*([%l%d%-]+)%s*[|}]' )
		if skill and not ids.skills[ call.kind ][ id or skill ] then
			ids.skills[ call.kind ][ id or skill ] = skill
		end
		if id then
			ids[ call.kind ][ id ] = ( ids[ call.kind ][ id ] or 0 ) + 1
		end
	end
end

return ids
