/** The entry point of the module `ext.localSkills.meeting`. */
import { startMeeting } from './start-meeting';

startMeeting();
