--[[
What somebody who mistyped may have meant. The bot and the dialogs follow the same rule (src/core/near-words.ts).
]]
local compared = require( 'Module:Skills survey/compared words' )

-- Words of fewer characters are near to too many others; of so many on, two may differ; nobody mistypes more.
local SHORTEST, LONG, LONGEST = 4, 8, 60

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

--[[
What is nearest to what somebody wrote: one slip away, from eight characters on two. Of equally near ones the first.

@param candidates Each with `compared`: its words as they are compared
@return table|nil The candidate
@return number|nil How many slips lie between
]]
return function ( text, candidates )
	local sought = charactersOf( compared( text ) )
	if #sought < SHORTEST or #sought > LONGEST then
		return nil
	end
	local most, found, slips = #sought < LONG and 1 or 2, nil, nil
	for _, candidate in ipairs( candidates ) do
		local distance = most >= 0 and slipsBetween( sought, charactersOf( candidate.compared ), most )
		if distance then
			found, slips, most = candidate, distance, distance - 1
		end
	end
	return found, slips
end
