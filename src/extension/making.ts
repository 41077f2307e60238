/** The entry point of the module `ext.localSkills.making`. */
import { startMaking } from './start-making';

startMaking();
