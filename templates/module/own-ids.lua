--[[
Data: the offers and searches of the page that is shown (use with mw.loadData, which reads it once a page).

	offer, seek          id → how often it stands there
	skills.offer, .seek  id → id of the skill, of the first that has it, where an id is written
]]
local ids = { offer = {}, seek = {}, skills = { offer = {}, seek = {} } }

local KINDS = { [ 'offer a skill' ] = 'offer', [ 'seek a skill' ] = 'seek' }

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
	local id = piece:match( '|%s*id%s*=%s*([%l%d%-]+)%s*[|}]' )
	local skill = piece:match( '|%s*skill%s*=%s*([%l%d%-]+)%s*[|}]' )
	if skill and not ids.skills[ call.kind ][ id or skill ] then
		ids.skills[ call.kind ][ id or skill ] = skill
	end
	if id then
		ids[ call.kind ][ id ] = ( ids[ call.kind ][ id ] or 0 ) + 1
	end
end

return ids
