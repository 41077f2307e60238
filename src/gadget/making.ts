/** The entry point of the gadget `LocalSkills-making`, which `LocalSkills-start` loads when it is wanted. */
import { startMaking } from '../extension/start-making';
import { readTextsIn, startGadget } from './start-gadget';

startGadget( () => startMaking( readTextsIn ) );
