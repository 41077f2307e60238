/** The entry point of the gadget `LocalSkills-saving`, which `LocalSkills` loads when it is wanted. */
import { startSaving } from '../extension/start-saving';
import { startGadget } from './start-gadget';

startGadget( startSaving );
