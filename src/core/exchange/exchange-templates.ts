/** The templates of the exchange, by their names without the namespace. */
import { EXCHANGE_TEMPLATES } from './exchange-record';

/** One step of an exchange: somebody asks, answers, or says what came of it. */
export const STEP_TEMPLATE = 'Skill exchange step';

/** What somebody wants, or does not want, from the exchange. */
export const PREFERENCES_TEMPLATE = 'Skill exchange preferences';

/** Everything that people write on their pages for the exchange. */
export const PERSON_TEMPLATES: readonly string[] = [
	EXCHANGE_TEMPLATES.offer, EXCHANGE_TEMPLATES.seek, STEP_TEMPLATE, PREFERENCES_TEMPLATE,
];
