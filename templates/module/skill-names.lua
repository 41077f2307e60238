--[[
Which skill of the list somebody means who wrote no id of one. The bot and the dialogs follow the same rules
(src/core/skills/skill-words.ts): what a card says and what the matching takes must be one thing.
]]
local compared = require( 'Module:Skills survey/compared words' )
local near = require( 'Module:Skills survey/near words' )

local WORDS = 'Module:Skills survey/skill words'

local p = {}

--- The id of the one skill that has this label or alias, in whatever language; nil where none has, or several.
function p.find( text )
	return mw.loadData( WORDS ).meant[ compared( text ) ] or nil
end

--- The nearest skill in use: { skill = id, words = what is near }; nil where nothing is.
function p.near( text )
	local found, slips = near( text, mw.loadData( WORDS ).near )
	-- A word that is that of several skills says nothing about which of them.
	return found and { skill = found.skill, words = slips == 0 and found.skill or found.words }
end

return p
