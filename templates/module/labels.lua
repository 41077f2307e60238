--[[
What codes are called: choices by the survey's definition, skills by the taxonomy.
]]
local provisional = require( 'Module:Skills survey/provisional skill' )
local taxonomy = mw.loadData( 'Module:Skills survey/taxonomy' )

local p = {}

--- The label of a skill, its locale, and the skill itself; nothing for an id that is no skill.
function p.skill( id )
	local skill = taxonomy.skills[ id ]
	if not skill then
		return nil
	end
	return skill.label, taxonomy.locale or nil, skill
end

--- Puts the label of a skill into an element, or the name in the id of one that the list does not have; the skill itself.
function p.fillSkill( reader, node, id )
	local label, locale, skill = p.skill( id )
	if not skill then
		node:attr( 'dir', 'auto' )
	end
	reader:fillText( node, label, locale, skill and id or provisional.name( id ) )
	return skill
end

--- A code or answer that is a number, in the reader's digits; anything else as it is.
function p.number( reader, value )
	local number = value:find( '^%-?%d+$' ) and #value < 16 and tonumber( value ) or
		value:find( '^%-?%d+%.%d+$' ) and #value < 16 and tonumber( value )
	return number and reader:number( number ) or value
end

--- Puts the label of a choice into an element: the definition's, else the skill's of that id, else the code.
function p.fill( reader, node, choice, locale )
	if choice.text ~= nil then
		return reader:fillText( node, choice.text, locale, choice.value )
	end
	local label, labelLocale = p.skill( choice.value )
	return reader:fillText( node, label, labelLocale, p.number( reader, choice.value ) )
end

--- The same as characters, for places that take no markup.
function p.characters( reader, choice, locale )
	local text = choice.text
	if text == nil then
		text, locale = p.skill( choice.value )
	end
	return ( reader:characters( text, locale ) ) or choice.value
end

return p
