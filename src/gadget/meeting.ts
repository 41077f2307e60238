/** The entry point of the gadget `LocalSkills-meeting`, which `LocalSkills-start` loads when it is wanted. */
import { startMeeting } from '../extension/start-meeting';
import { readTextsIn, startGadget } from './start-gadget';

startGadget( () => startMeeting( readTextsIn ) );
