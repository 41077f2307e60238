/**
 * Property tests try the same examples in every run: what passed once passes on another machine. With
 * LOCALSKILLS_EXAMPLES=20 they try twenty times as many, and others each time; `npm run fuzz:properties` does so.
 */
const fastCheck = require( '../../node_modules/fast-check/lib/cjs/fast-check.js' );

const SEED = 20301;
const times = Number( process.env.LOCALSKILLS_EXAMPLES || 0 );

function parametersOf( parameters = {} ) {
	return times > 0 ?
		{ ...parameters, seed: undefined, numRuns: ( parameters.numRuns ?? 100 ) * times } :
		{ seed: SEED, ...parameters };
}

const withParameters = {
	...fastCheck,
	assert: ( property, parameters ) => fastCheck.assert( property, parametersOf( parameters ) ),
};

module.exports = { ...withParameters, default: withParameters, __esModule: true };
