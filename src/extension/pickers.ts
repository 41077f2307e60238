/** The entry point of the module `ext.localSkills.pickers`. */
import { startPickers } from './start-pickers';

startPickers();
