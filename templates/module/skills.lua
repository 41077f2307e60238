--[[
How the skills of the taxonomy belong together.
]]
local taxonomy = mw.loadData( 'Module:Skills survey/taxonomy' )

local p = {}

--- Calls `visit( id, isLeaf )` for every skill below one, depth first; '' for all. No skill is met twice.
local function walk( id, visit, seen )
	for _, child in ipairs( taxonomy.children[ id ] or {} ) do
		if not seen[ child ] then
			seen[ child ] = true
			visit( child, taxonomy.children[ child ] == nil )
			walk( child, visit, seen )
		end
	end
end

--- The skills below one that have none below themselves, in the order of the page; '' for all.
function p.leaves( id )
	local leaves = {}
	walk( id, function ( skill, isLeaf )
		if isLeaf then
			leaves[ #leaves + 1 ] = skill
		end
	end, { [ id ] = true } )
	return leaves
end

--- The skills of an area at the top that people can pick: all below it, groups before what is in them; the area
--- itself only if there is nothing below.
function p.pickable( area )
	local all = {}
	walk( area, function ( skill )
		all[ #all + 1 ] = skill
	end, { [ area ] = true } )
	return #all > 0 and all or { area }
end

--- The areas at the top, which group the others.
function p.areas()
	return taxonomy.children[ '' ] or {}
end

return p
