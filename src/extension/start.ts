/** The entry point of the module `ext.localSkills.start`. */
import { startButtons } from './start-buttons';

startButtons();
