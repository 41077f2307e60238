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

--- Every skill in use below one, groups before what is in them; '' for all.
function p.below( id )
	local all = {}
	walk( id, function ( skill )
		all[ #all + 1 ] = skill
	end, { [ id ] = true } )
	return all
end

--- The skills at the top, which the others are grouped by.
function p.groups()
	return taxonomy.children[ '' ] or {}
end

return p
