/** `npm start`: a wiki with LocalSkills in it, and the bot beside it, until Ctrl+C. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ADMINISTRATOR, EDITORS } from './accounts';
import { deploy, localskills } from './deploy';
import { PortTakenError, startWiki, type Mode } from './development-wiki';
import { keepRunning, type KeptRunning } from './kept-running';

const HELP = `Runs a development wiki with LocalSkills in it.

Usage: npm start [-- OPTION…]

  --gadget      load the project as a gadget (extension off) instead of as an extension
  --port PORT   listen there (default: 8080, or the environment's PORT)
  --help        this text

Both kinds keep their pages from one start to the next; \`npm run wiki:reset\` starts over.`;

async function main(): Promise<void> {
	const { values } = parseArgs( { options: {
		gadget: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean' },
	} } );
	if ( values.help ) {
		console.log( HELP );
		return;
	}
	const port = Number( values.port ?? process.env.PORT ?? 8080 );
	if ( !Number.isInteger( port ) || port < 1 || port > 65535 ) {
		throw new Error( `"${ values.port ?? process.env.PORT }" is no port: a whole number from 1 to 65535 is wanted.` );
	}
	const mode: Mode = values.gadget ? 'gadget' : 'extension';
	const say = ( text: string ): void => console.error( text );
	await import( '../bundle' );
	const wiki = await startWiki( { name: `dev-${ mode }`, mode, port, onProgress: say } );
	let stopping = false;
	const stop = async ( status: number ): Promise<void> => {
		if ( !stopping ) {
			stopping = true;
			say( '\nStopping…' );
			bots.forEach( ( bot ) => bot.stop() );
			await wiki.stop();
			process.exit( status );
		}
	};
	const bots: KeptRunning[] = [];
	process.on( 'SIGINT', () => {
		void stop( 0 );
	} );
	process.on( 'SIGTERM', () => {
		void stop( 0 );
	} );
	try {
		await deploy( wiki, say );
	} catch ( error ) {
		await wiki.stop();
		throw error;
	}
	for ( const command of [ [ 'aggregate', '--all' ], [ 'exchange' ] ] ) {
		const start = (): ReturnType<typeof localskills> => localskills( wiki, 'bot', [ ...command, '--watch', '15' ], 'inherit' );
		bots.push( keepRunning( start, { name: `The bot (${ command[ 0 ] })`, say } ) );
	}
	void wiki.ended.then( () => {
		if ( !stopping ) {
			say( `\nThe web server has ended by itself; what it said last stands in ${ join( wiki.directory, 'server.log' ) }. ` +
				'All pages are kept: start again with npm start.' );
			void stop( 1 );
		}
	} );
	const accounts = [ ADMINISTRATOR, ...EDITORS ].map( ( { name, password, groups } ) =>
		`    ${ name.padEnd( 12 ) } ${ password }   ${ groups.length > 0 ? '(coordinator and administrator)' : '(editor)' }` );
	console.log( `
LocalSkills runs as ${ mode === 'extension' ? 'an extension' : 'a gadget' } on a wiki of your own:

    ${ wiki.url }/wiki/LocalSkills

Answer the first survey:

    ${ wiki.url }/wiki/LocalSkills/Survey/skills-needs-assessment

Log in at ${ wiki.url }/wiki/Special:UserLogin as

${ accounts.join( '\n' ) }

The bot counts the answers every 15 seconds; the results stand at

    ${ wiki.url }/wiki/LocalSkills/Survey/skills-needs-assessment/Results

It lists what people offer and seek at

    ${ wiki.url }/wiki/LocalSkills/Exchange

and, from the first offer or search on, who fits and what is missing at

    ${ wiki.url }/wiki/LocalSkills/Matches
    ${ wiki.url }/wiki/LocalSkills/Needs

Ctrl+C stops both. Everything you save is kept; \`npm run wiki:reset\` starts over.
` );
}

main().catch( ( error: Error ) => {
	console.error( error instanceof PortTakenError || !process.env.DEBUG ? `\n${ error.message }` : error );
	process.exit( 1 );
} );
