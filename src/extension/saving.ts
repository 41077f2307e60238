/** The entry point of the module `ext.localSkills.saving`. */
import { startSaving } from './start-saving';

startSaving();
