/**
 * `npm run fuzz:faults -- --minutes 30`: disturbs runs of the bot on a development wiki in every way and at every
 * request, in a random order, and prints where the next run does not put everything right.
 */
import { parseArgs } from 'node:util';
import { allDisturbances, runDisturbed, runUndisturbed } from '../../tests/e2e/support/disturbances';
import { startDisturbedWiki } from '../../tests/e2e/support/disturbed-runs';
import { createRandom } from './random';

const HELP = `Disturbs runs of the bot, one fault of the wiki or one kill at one request each.

Usage: npm run fuzz:faults -- [--minutes N] [--seed SEED] [--skip N] [--only WORDS]

  --minutes N    when to stop (10)
  --seed SEED    of the order; the same number is the same order (0)
  --skip N       so many of that order are left out at its beginning: to go on where an earlier run stopped (0)
  --only WORDS   only those with these words in their name`;

async function main(): Promise<void> {
	const { values } = parseArgs( { options: {
		minutes: { type: 'string', default: '10' },
		seed: { type: 'string', default: '0' },
		skip: { type: 'string', default: '0' },
		only: { type: 'string', default: '' },
		help: { type: 'boolean', default: false },
	} } );
	if ( values.help ) {
		console.log( HELP );
		return;
	}
	const until = Date.now() + Number( values.minutes ) * 60_000;
	const random = createRandom( Number( values.seed ) );
	const disturbed = await startDisturbedWiki( 'fuzz-faults', ( text ) => console.error( text ) );
	let [ done, failed ] = [ 0, 0 ];
	try {
		const undisturbed = { new: await runUndisturbed( disturbed, 'new' ), old: await runUndisturbed( disturbed, 'old' ) };
		const skipped = Number( values.skip );
		const waiting = allDisturbances( undisturbed ).filter( ( { name } ) => name.includes( values.only ) )
			.map( ( disturbance ) => ( { disturbance, order: random.next() } ) ).sort( ( a, b ) => a.order - b.order )
			.slice( skipped );
		console.error( `${ waiting.length } disturbances; ${ undisturbed.new.requests.length } requests make a first run, ` +
			`${ undisturbed.old.requests.length } a later one.` );
		for ( const { disturbance } of waiting ) {
			if ( Date.now() > until ) {
				break;
			}
			const { problems, run } = await runDisturbed( disturbed, undisturbed, disturbance );
			done++;
			if ( problems.length > 0 ) {
				failed++;
				console.log( `\n${ disturbance.name }:\n  ${ problems.join( '\n  ' ) }\n  It said: ${ run.stderr.trim() }` );
			}
			if ( done % 25 === 0 ) {
				console.error( `${ done } of ${ waiting.length } done, ${ failed } with problems; to go on: --skip ${ skipped + done }` );
			}
		}
	} finally {
		await disturbed.stop();
	}
	console.log( `${ done } disturbances: ${ failed } with problems.` );
	process.exitCode = failed > 0 ? 1 : 0;
}

main().catch( ( error: unknown ) => {
	console.error( error instanceof Error ? error.message : error );
	process.exitCode = 1;
} );
