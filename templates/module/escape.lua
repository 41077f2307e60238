--[[
Between characters and wikitext. What people wrote is shown character by character: nothing in it is
live wikitext or HTML.
]]
local p = {}

--[[
Characters beyond ASCII that can be live, as the bytes of their UTF-8: spaces, which a link to an RFC,
a PMID or an ISBN may have before its number, and the fullwidth low line, which behaviour switches of
some languages are written with.
]]
local LIVE = {
	'\194\160', '\225\154\128', '\226\128[\128-\138]', '\226\128[\168\169\175]', '\226\129\159', '\227\128\128', '\239\188\191',
}

local function reference( character )
	return '&#' .. mw.ustring.codepoint( character ) .. ';'
end

--[[
Wikitext that shows exactly these characters, line breaks included. Everything of ASCII but letters,
digits and spaces becomes a character reference, as in the pages themselves (src/core/wikitext/encode.ts);
mw.text.nowiki knows less than that. Without line breaks in the source no character can begin a list.
]]
function p.wikitext( text )
	local escaped = text:gsub( '\r\n?', '\n' ):gsub( '[^%w \128-\255]', reference )
	escaped = escaped:gsub( '^ ', '&#32;' ):gsub( ' (%d)', '&#32;%1' )
	for _, pattern in ipairs( LIVE ) do
		escaped = escaped:gsub( pattern, reference )
	end
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
