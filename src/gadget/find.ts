/** The entry point of the gadget `LocalSkills-find`. */
import { startFind } from '../extension/start-find';
import { startGadget } from './start-gadget';

startGadget( startFind );
