/** The entry point of the gadget `LocalSkills-pickers`, which `LocalSkills` loads when it is wanted. */
import { startPickers } from '../extension/start-pickers';
import { startGadget } from './start-gadget';

startGadget( startPickers );
