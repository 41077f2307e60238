/** The entry point of the gadget `LocalSkills-exchange`, which `LocalSkills-start` loads when it is wanted. */
import { startExchange } from '../extension/start-exchange';
import { startGadget } from './start-gadget';

startGadget( startExchange );
