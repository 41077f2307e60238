/** Loaded before a command (`node --import`): says at its end how much of the processor and of memory it took. */
process.on( 'exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	process.stderr.write( `\nUSED ${ JSON.stringify( { seconds: ( userCPUTime + systemCPUTime ) / 1e6, memory: maxRSS * 1024 } ) }\n` );
} );
