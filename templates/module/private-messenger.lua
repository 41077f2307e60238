--[[
Whether a text holds somebody's name or address in a messenger. src/core/exchange/private-messenger.ts finds the same, and
says why.
]]
-- Of addresses: what a name or a number follows.
local LINKS = {
	't.me/', 'telegram.me/', 'telegram.dog/', 'wa.me/', 'wa.link/', 'm.me/', 'signal.me/', 'chat.whatsapp.com/', 'api.whatsapp.com/', 'discord.gg/',
	'discord.com/users/', 'instagram.com/', 'instagr.am/', 'ig.me/', 'snapchat.com/add/', 'line.me/', 'matrix.to/#/@', 'skype:',
}
local OTHER_ADDRESSES = {
	'[^%w_]skype[ \n]*:[ \n]*live:[^ \n]', '[^%w_]tg[ \n]*:[ \n]*@[%w_.]', '[^%w_@]@[%w_.=%-]+:[%w_%-]+%.[%w_%-]',
}
local NAMES = {
	'telegram', 'télégram', 'whatsapp', 'whats app', 'watsapp', 'vatsap', 'wasap', 'guasap', 'signal', 'skype', 'discord', 'instagram', 'insta',
	'wechat', 'viber', 'snapchat', 'tg', 'ig',
}
-- With what is written together with them before and behind.
local ARABIC_NAMES = {
	'تيليجرام', 'تيليغرام', 'تليجرام', 'تليغرام', 'تلجرام', 'تلغرام', 'تيلجرام', 'تيلغرام', 'تلقرام', 'واتساب', 'واتس اب', 'سيجنال', 'سيغنال', 'سكايب',
	'ديسكورد', 'انستغرام', 'انستجرام', 'انستقرام', 'فايبر',
}
-- Between the name of a messenger and somebody's name there.
local FILLERS = {
	'is', 'est', 'es', 'handle', 'username', 'user', 'id', 'nick', 'account', 'compte', 'cuenta', 'usuario', 'hesabim', 'adim', 'حسابي', 'هو',
}
-- Between somebody's name and that of a messenger: between blanks, and written together with it.
local LINKING = { 'on', 'in', 'via', 'at', 'sur', 'en', 'por', 'par', 'على', 'في', 'عبر' }
local JOINED = { 'على ال', 'في ال', 'عبر ال' }
-- Turkish writes "on" and "from" at the end of the word.
local ENDING = '^,?[dt][ae]n?%f[^%w_\128-\255]'
-- What is called after a messenger is something to talk about.
local TOPICS = { 'bot', 'group', 'channel', 'processing', 'app', 'grup', 'canal', 'canaux' }
-- Longer ones no messenger has; so much of a text before one is looked at.
local LONGEST_NAME, MOST_BEFORE = 40, 100
-- Everyone reads what those of the movement write there.
local OF_WIKIS = 'wiki'

local function isWord( text, place )
	return place == 1 or not text:find( '^[%w_]', place - 1 )
end

--- Each place of a word.
local function placesOf( text, word )
	local place = 0
	return function ()
		place = text:find( word, place + 1, true ) or #text + 1
		return place <= #text and place or nil
	end
end

local function hasLink( text )
	for _, link in ipairs( LINKS ) do
		for place in placesOf( text, link ) do
			local name = isWord( text, place ) and text:match( '^[^ \n]+', place + #link )
			if name and not name:find( OF_WIKIS, 1, true ) and not name:find( '^p/' ) and not name:find( '^reel/' ) and not name:find( '^explore/' ) then
				return true
			end
		end
	end
	for _, pattern in ipairs( OTHER_ADDRESSES ) do
		if ( '\n' .. text ):find( pattern ) then
			return true
		end
	end
	return false
end

local function isSignedName( name )
	return #name > 1 and #name <= LONGEST_NAME and name:find( '[%l_]' ) and not name:find( OF_WIKIS, 1, true )
end

--- Without a sign before it that it is a name. "Telegram 2023" and "Signal groups" are none.
local function isBareName( name )
	return #name >= 5 and name:find( '[%d_]' ) and ( name:find( '[%l_]' ) or name:find( '^%d%d%d%d%d%d+$' ) ) and not name:find( OF_WIKIS, 1, true )
end

--- Whether what follows the name of a messenger is somebody's name there.
local function isNameBehind( rest )
	rest = rest:sub( #( rest:match( ENDING ) or '' ) + 1 )
	local gap = rest:match( '^[ \n]+%-[ \n]+' ) or rest:match( '^[ \n]*[:(=]?[ \n]*' )
	local place = #gap + 1
	for _, filler in ipairs( gap == '' and {} or FILLERS ) do
		if rest:sub( #gap + 1, #gap + #filler ) == filler then
			place = rest:match( '^[ \n:]+()', #gap + #filler + 1 ) or place
		end
	end
	local sign, name, after = rest:match( '^(@?)([%w_.]+)()', place )
	if not name then
		return false
	elseif sign == '@' then
		return isSignedName( name )
	end
	return place > 1 and rest:find( '^[ \n:=]', place - 1 ) and
		( isBareName( name ) or #name > 1 and rest:find( '^#%d%d%d%d%f[^%d]', after ) )
end

--- Whether what stands before the name of a messenger is somebody's name there.
local function isNameBefore( before, rest )
	for _, topic in ipairs( TOPICS ) do
		if rest:find( '^[ \n]+' .. topic ) then
			return false
		end
	end
	local isBracket = before:find( '%($' )
	before = before:gsub( '%($', '' )
	local left
	for _, word in ipairs( LINKING ) do
		left = left or before:match( '^(.*[ \n])' .. word .. '[ \n]$' )
	end
	for _, word in ipairs( JOINED ) do
		left = left or before:match( '^(.*[ \n])' .. word .. '$' )
	end
	if not left and not isBracket and not rest:find( ENDING ) then
		return false
	end
	local sign, name = ( left or before ):match( '(.?)%f[%w_.#]([%w_.#]*)[ \n]*$' )
	return name and ( sign == '@' and isSignedName( name ) or name:find( '^[%w_.][%w_.]+#%d%d%d%d$' ) )
end

return function ( plain )
	if hasLink( plain ) then
		return true
	end
	for _, names in ipairs{ NAMES, ARABIC_NAMES } do
		for _, name in ipairs( names ) do
			for place in placesOf( plain, name ) do
				local rest = plain:sub( place + #name )
				if ( names == ARABIC_NAMES or isWord( plain, place ) ) and
					( isNameBehind( rest ) or isNameBefore( plain:sub( math.max( 1, place - MOST_BEFORE ), place - 1 ), rest ) ) then
					return true
				end
			end
		end
	end
	return false
end
