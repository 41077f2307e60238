/** The entry point of the gadget `LocalSkills-making`, which `LocalSkills-start` loads when it is wanted. */
import { startMaking } from '../extension/start-making';
import { readTexts, startGadget } from './start-gadget';

startGadget( () => startMaking( async ( language ) => {
	// Where a language has no page the reader's own texts stand in.
	const texts = await readTexts( language ).catch( () => null );
	return typeof texts === 'object' && texts !== null ? texts as Record<string, string> : {};
} ) );
