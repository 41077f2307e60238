/** The entry point of the module `ext.localSkills.find`. */
import { startFind } from './start-find';

startFind();
