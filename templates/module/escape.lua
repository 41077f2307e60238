--[[
Between characters and wikitext. What people wrote is shown character by character: nothing in it is
live wikitext or HTML.
]]
local p = {}

local function reference( character )
	return '&#' .. mw.ustring.codepoint( character ) .. ';'
end

--[[
Wikitext that shows exactly these characters, line breaks included. Everything of ASCII but letters,
digits and spaces becomes a character reference, as in the pages themselves (src/core/wikitext/encode.ts);
mw.text.nowiki knows less than that. Without line breaks in the source no character can begin a list.
]]
function p.wikitext( text )
	local escaped = text:gsub( '\r\n?', '\n' ):gsub( '[^%w \128-\255]', reference ):gsub( '^ ', '&#32;' )
	-- These link to what the number after them names, whatever kind of space stands between.
	escaped = escaped:gsub( 'RFC', '&#82;FC' ):gsub( 'PMID', '&#80;MID' ):gsub( 'ISBN', '&#73;SBN' )
	-- The fullwidth low line, which behaviour switches of some languages are written with.
	return ( escaped:gsub( '\239\188\191', reference ) )
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
