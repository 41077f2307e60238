--[[
Data: where LocalSkills stands on this wiki (use with mw.loadData).

	root   title of the root page: "root" of MediaWiki:LocalSkills.json, else "LocalSkills"
]]
local DEFAULT_ROOT = 'LocalSkills'

local page = mw.title.new( 'MediaWiki:LocalSkills.json' )
local content = page and page:getContent()
local ok, configuration = pcall( mw.text.jsonDecode, content or '' )
local root = ok and type( configuration ) == 'table' and configuration.root
local title = type( root ) == 'string' and mw.title.new( root )

return { root = title and title.prefixedText or DEFAULT_ROOT }
