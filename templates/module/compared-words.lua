--[[
Words as they are compared: no case, no difference between spaces, underscores and hyphens, nor between the two
apostrophes, the sigmas, and the letters i with and without a dot (src/core/skills/skill-words.ts has the same rule).
]]
return function ( words )
	if words:find( '[\128-\255]' ) then
		words = mw.ustring.lower( mw.ustring.toNFC( words ) or words )
		words = words:gsub( 'i\204\135', 'i' ):gsub( 'ı', 'i' ):gsub( 'ς', 'σ' ):gsub( '’', "'" )
		words = mw.ustring.gsub( words, '[%s_%-]+', ' ' )
	else
		words = words:lower():gsub( '[%s_%-]+', ' ' )
	end
	return mw.text.trim( words )
end
