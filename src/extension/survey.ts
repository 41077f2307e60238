/** The entry point of the module `ext.localSkills.survey`. */
import { startSurveys } from './start-surveys';

startSurveys();
