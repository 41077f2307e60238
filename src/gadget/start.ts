/** The entry point of the gadget `LocalSkills-start`. */
import { startButtons } from '../extension/start-buttons';
import { startGadget } from './start-gadget';

startGadget( startButtons );
