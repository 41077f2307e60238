/** The entry point of the module `ext.localSkills.results`. */
import { startResults } from './start-results';

startResults();
