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

return p
