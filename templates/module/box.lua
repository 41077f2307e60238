--[[
Boxes that say something to the reader: what is wrong, what to know.
]]
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

return p
