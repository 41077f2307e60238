/** The entry point of `ext.localSkills.exchange`. */
import { startExchange } from './start-exchange';

startExchange();
