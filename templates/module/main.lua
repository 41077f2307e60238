--[[
Module:Skills survey: what the templates of LocalSkills invoke.

	{{#invoke:Skills survey|survey}}   on Template:Skills survey
	{{#invoke:Skills survey|answer}}   on Template:Skills survey answer
	{{#invoke:Skills survey|intro}}    on Template:Skills survey answer/intro
	{{#invoke:Skills survey|introduction|…}} on the other pages that stand above the editor
	{{#invoke:Skills survey|offer}}    on Template:Offer a skill
	{{#invoke:Skills survey|seek}}     on Template:Seek a skill
	{{#invoke:Skills survey|step}}     on Template:Skill exchange step
	{{#invoke:Skills survey|preferences}} on Template:Skill exchange preferences
	{{#invoke:Skills survey|make}}     on Template:Start a skills survey
	{{#invoke:Skills survey|portal}}   on Template:Skills portal
	{{subst:#invoke:Skills survey|now}} the time of saving, as steps write it
	{{#invoke:Skills survey|root}}     the title of the root page, wherever it is needed

Parameters are those of the template that invokes it. The page comes from the LocalSkills project and
is replaced whenever it is deployed: propose changes there.
]]
local views = {
	survey = { module = 'Module:Skills survey/survey', call = 'render' },
	answer = { module = 'Module:Skills survey/answer', call = 'render' },
	intro = { module = 'Module:Skills survey/by hand', call = 'introduction' },
	offer = { module = 'Module:Skills survey/card', call = 'offer' },
	seek = { module = 'Module:Skills survey/card', call = 'seek' },
	step = { module = 'Module:Skills survey/step', call = 'step' },
	preferences = { module = 'Module:Skills survey/step', call = 'preferences' },
	make = { module = 'Module:Skills survey/making', call = 'render' },
	portal = { module = 'Module:Skills survey/portal', call = 'render' },
}

local p = {}

for name, view in pairs( views ) do
	p[ name ] = function ( frame )
		local ok, result = pcall( function ()
			local args = {}
			for key, value in pairs( frame:getParent().args ) do
				args[ key ] = value
			end
			return require( view.module )[ view.call ]( frame, args )
		end )
		if ok then
			return result
		end
		-- Every fault that a person can make has words of its own; this is for the ones of the code.
		local reader = require( 'Module:Skills survey/reader' ).new( frame )
		return require( 'Module:Skills survey/box' ).fault( reader, 'failure', tostring( result ) )
	end
end

--- {{#invoke:Skills survey|introduction|accept}}: what stands above the editor where a link opened it with this in it.
function p.introduction( frame )
	return require( 'Module:Skills survey/introduction' ).render( frame, frame.args[ 1 ] )
end

--- {{#invoke:Skills survey|root}}: title of the root page, for links in documentation and portals.
function p.root()
	return mw.loadData( 'Module:Skills survey/site' ).root
end

--- {{subst:#invoke:Skills survey|now}}: the time at which a page is saved, in UTC.
function p.now()
	return os.date( '!%Y-%m-%dT%H:%M:%SZ' )
end

return p
