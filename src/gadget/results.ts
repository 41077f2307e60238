/** The entry point of the gadget `LocalSkills-results`, which `LocalSkills-start` loads when it is wanted. */
import { startResults } from '../extension/start-results';
import { startGadget } from './start-gadget';

startGadget( startResults );
