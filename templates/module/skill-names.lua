--[[
Which skill of the list somebody means who wrote no id of one. The bot and the dialogs follow the same rules
(src/core/skills/skill-words.ts): what a card says and what the matching takes must be one thing.
]]
local compared = require( 'Module:Skills survey/compared words' )

local WORDS = 'Module:Skills survey/skill words'
-- Words of fewer characters are near to too many others; of so many on, two may differ; nobody mistypes more.
local SHORTEST, LONG, LONGEST = 4, 8, 60

local p = {}

--- The id of the one skill that has this label or alias, in whatever language; nil where none has, or several.
function p.find( text )
	return mw.loadData( WORDS ).meant[ compared( text ) ] or nil
end

--- How many slips lie between two words, as lists of characters; nil where they are more than `most`.
local function slipsBetween( one, other, most )
	if math.abs( #one - #other ) > most then
		return nil
	end
	local earlier, above = {}, {}
	for column = 0, #other do
		above[ column ] = column
	end
	for row = 1, #one do
		local current = { [ 0 ] = row }
		for column = 1, #other do
			local slips = math.min( above[ column ] + 1, current[ column - 1 ] + 1,
				above[ column - 1 ] + ( one[ row ] == other[ column ] and 0 or 1 ) )
			if row > 1 and column > 1 and one[ row ] == other[ column - 1 ] and one[ row - 1 ] == other[ column ] then
				slips = math.min( slips, earlier[ column - 2 ] + 1 )
			end
			current[ column ] = slips
		end
		earlier, above = above, current
	end
	return above[ #other ] <= most and above[ #other ] or nil
end

local function charactersOf( text )
	local characters = {}
	for character in text:gmatch( '[^\128-\191][\128-\191]*' ) do
		characters[ #characters + 1 ] = character
	end
	return characters
end

--- The nearest skill in use: { skill = id, words = what is near }; nil where nothing is.
function p.near( text )
	local sought = charactersOf( compared( text ) )
	if #sought < SHORTEST or #sought > LONGEST then
		return nil
	end
	local most, found = #sought < LONG and 1 or 2, nil
	for _, candidate in ipairs( mw.loadData( WORDS ).near ) do
		local distance = most >= 0 and slipsBetween( sought, charactersOf( candidate.compared ), most )
		if distance then
			-- A word that is that of several skills says nothing about which of them.
			found = { skill = candidate.skill, words = distance == 0 and candidate.skill or candidate.words }
			most = distance - 1
		end
	end
	return found
end

return p
