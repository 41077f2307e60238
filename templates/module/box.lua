--[[
Boxes that say something to the reader: what is wrong, what to know. And the box above all of them, the title.
]]
local escape = require( 'Module:Skills survey/escape' )

local p = {}

--- A notice; `wikitext` is escaped already (reader:message gives it so).
function p.notice( wikitext )
	return mw.html.create( 'div' ):addClass( 'ext-localSkills-notice' ):wikitext( wikitext )
end

--- A fault within something that is shown all the same.
function p.warning( wikitext )
	return mw.html.create( 'div' ):addClass( 'ext-localSkills-warning' ):wikitext( wikitext )
end

--- A whole page's worth: nothing else can be shown. `key` is that of the message.
function p.fault( reader, key, ... )
	local node = reader:root( 'ext-localSkills-fault' )
	node:tag( 'strong' ):wikitext( reader:message( key, ... ) )
	return tostring( node )
end

--[[
Lets the title of the page that is shown break after its slashes, and not in the middle of a word where it
is too long for a phone.
]]
function p.letTitleBreak( frame )
	local title = mw.title.getCurrentTitle().prefixedText
	frame:callParserFunction( 'DISPLAYTITLE', { ( escape.wikitext( title ):gsub( '&#47;', '&#47;<wbr />' ) ), 'noerror' } )
end

--[[
Lets what comes before the name in the title of somebody's page stand back, so that the name is read first. The
characters of a title cannot be others on most wikis, only how they look.

@param path The beginning of such titles
]]
function p.makePathQuiet( frame, path )
	local title = mw.title.getCurrentTitle().prefixedText
	if title:sub( 1, #path ) == path then
		local function shown( text )
			return ( escape.wikitext( text ):gsub( '&#47;', '&#47;<wbr />' ) )
		end
		frame:callParserFunction( 'DISPLAYTITLE', { '<span class="ext-localSkills-title-path">' .. shown( path ) .. '</span>' ..
			shown( title:sub( #path + 1 ) ), 'noerror' } )
	end
end

return p
