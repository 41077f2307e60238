--[[
Data: what the skills of the list are called (use with mw.loadData, only where somebody wrote no id).

	meant   words as they are compared → id of the one skill that they mean, false where they could mean several
	near    the words of the skills in use: { skill = id, words = as written, compared = as compared }, in the order of the
	        page, those of a skill in the order of their characters
]]
local compared = require( 'Module:Skills survey/compared words' )
local definition = require( 'Module:Skills survey/definition' )
local site = mw.loadData( 'Module:Skills survey/site' )

local page = mw.title.new( site.root .. '/Skills.json' )
local ok, taxonomy = pcall( mw.text.jsonDecode, page and page:getContent() or '' )
local listed = ok and type( taxonomy ) == 'table' and type( taxonomy.skills ) == 'table' and taxonomy.skills or {}

local function isLanguage( code )
	return code == 'default' or code == 'simple' or type( code ) == 'string' and ( code .. '-' ):find( '^%l%l%l?%-' ) ~= nil
end

local skills, order = {}, {}
for _, skill in ipairs( listed ) do
	if type( skill ) == 'table' and type( skill.id ) == 'string' and definition.isId( skill.id ) and not skills[ skill.id ] then
		local own = { labels = {}, aliases = {}, isRetired = skill.status == 'retired' }
		own.replacedBy = type( skill.replacedBy ) == 'string' and skill.replacedBy ~= '' and skill.replacedBy or nil
		own.isRetired = own.isRetired or own.replacedBy ~= nil
		local label = skill.label
		if type( label ) == 'string' and label:find( '%S' ) then
			label = { default = label }
		end
		if type( label ) == 'table' and type( label.message ) ~= 'string' then
			for language, words in pairs( label ) do
				if isLanguage( language ) and type( words ) == 'string' and words:find( '%S' ) then
					table.insert( own.labels, words )
				end
			end
		end
		for language, list in pairs( type( skill.aliases ) == 'table' and skill.aliases or {} ) do
			for _, words in ipairs( isLanguage( language ) and type( list ) == 'table' and list or {} ) do
				if type( words ) == 'string' then
					table.insert( own.aliases, words )
				end
			end
		end
		skills[ skill.id ] = own
		order[ #order + 1 ] = skill.id
	end
end

--- The skill that an id means today.
local function current( id )
	local seen = {}
	while true do
		seen[ id ] = true
		local follower = skills[ id ].replacedBy
		if not follower or not skills[ follower ] or seen[ follower ] then
			return id
		end
		id = follower
	end
end

local meant, near = {}, {}
-- A label outweighs the same word among another skill's aliases.
for _, kind in ipairs{ 'labels', 'aliases' } do
	local added = {}
	for _, id in ipairs( order ) do
		local skill = current( id )
		for _, words in ipairs( skills[ id ][ kind ] ) do
			local key = compared( words )
			added[ key ] = ( added[ key ] == nil or added[ key ] == skill ) and skill or false
		end
	end
	for key, skill in pairs( added ) do
		if meant[ key ] == nil then
			meant[ key ] = skill
		end
	end
end
for _, id in ipairs( order ) do
	local skill = skills[ id ]
	if not skill.isRetired then
		local all = { id }
		for _, kind in ipairs{ 'labels', 'aliases' } do
			for _, words in ipairs( skill[ kind ] ) do
				all[ #all + 1 ] = words
			end
		end
		table.sort( all )
		for _, words in ipairs( all ) do
			near[ #near + 1 ] = { skill = id, words = words, compared = compared( words ) }
		end
	end
end

return { meant = meant, near = near }
