--[[
Data: the skills of <root>/Skills.json (use with mw.loadData).

	locale      language of the texts that stand without one, or false
	languages   codes of the languages that labels stand in, sorted
	skills      id → { label = text, parent = id or nil }
	children    id → ids of the skills in use right below it, in the order of the page; '' for the top

A text is a string, { message = key } or { default = …, fr = … }. A page that is missing or broken
gives no skills: ids are then shown as they are.
]]
local site = mw.loadData( 'Module:Skills survey/site' )

local page = mw.title.new( site.root .. '/Skills.json' )
local content = page and page:getContent()
local ok, taxonomy = pcall( mw.text.jsonDecode, content or '' )
if not ok or type( taxonomy ) ~= 'table' then
	taxonomy = {}
end

local function id( value )
	return type( value ) == 'string' and value or nil
end

local skills, languages, seen, inUse = {}, {}, {}, {}
for _, skill in ipairs( type( taxonomy.skills ) == 'table' and taxonomy.skills or {} ) do
	if type( skill ) == 'table' and id( skill.id ) then
		skills[ skill.id ] = {
			label = skill.label,
			parent = id( skill.parent ),
		}
		-- Retired skills are shown where a page holds them and offered nowhere.
		if skill.status ~= 'retired' and not id( skill.replacedBy ) then
			inUse[ #inUse + 1 ] = skill.id
		end
		for language in pairs( type( skill.label ) == 'table' and skill.label or {} ) do
			if language ~= 'default' and language ~= 'message' and not seen[ language ] then
				seen[ language ] = true
				languages[ #languages + 1 ] = language
			end
		end
	end
end

table.sort( languages )

local children = {}
for _, skill in ipairs( inUse ) do
	local parent = skills[ skill ].parent
	parent = parent and skills[ parent ] and parent or ''
	children[ parent ] = children[ parent ] or {}
	table.insert( children[ parent ], skill )
end

return { locale = id( taxonomy.locale ) or false, languages = languages, skills = skills, children = children }
