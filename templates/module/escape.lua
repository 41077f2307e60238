--[[
Between characters and wikitext. What people wrote is shown character by character: nothing in it is
live wikitext or HTML.
]]
local p = {}

--- Wikitext that shows exactly these characters, line breaks included.
function p.wikitext( text )
	local escaped = mw.text.nowiki( text )
	-- Without line breaks in the source no character can begin a line, and so none begins a list.
	escaped = escaped:gsub( '\r\n?', '\n' ):gsub( '\n', '&#10;' )
	return escaped
end

--[[
The characters that a template's parameter shows. Character references are how free text is stored;
<nowiki> written by hand gives its content; other tags are dropped, since their output cannot be shown
as text.
]]
function p.characters( value )
	value = mw.text.unstripNoWiki( value )
	value = mw.text.killMarkers( value )
	return mw.text.decode( value, true )
end

return p
