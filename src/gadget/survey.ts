/** The entry point of the gadget `LocalSkills`. */
import { startSurveys } from '../extension/start-surveys';
import { startGadget } from './start-gadget';

startGadget( startSurveys );
