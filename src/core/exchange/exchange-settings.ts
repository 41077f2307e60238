/** What a wiki may decide about the exchange, in `MediaWiki:LocalSkills.json` under `exchange` and `matching`. */
import type { Fault } from '../json/fault';
import { parseJson } from '../json/parse-json';
import { type Limits, readLimits } from '../json/read-limits';
import { isObject, ownProperty } from '../json/value';
import { DEFAULT_MATCHING, type MatchingOptions, readMatchingOptions } from './matching-options';

export interface ExchangeSettings {
	/** Of needs in a skill, language, region and method, fewer than these are not shown by themselves. */
	readonly minCell: number;
	/** After so many days without an edit an account's offers and searches do not count; 0: always. */
	readonly inactiveDays: number;
	/** So many days before an offer or a search ends its owner is reminded; 0: never. */
	readonly reminderDays: number;
	/** So many days after it was last confirmed, the owner of what has no end is asked whether it still holds; 0: never. */
	readonly stillDays: number;
	/** So many days before an unanswered request ends the one who was asked is reminded; 0: never. */
	readonly askReminderDays: number;
}

export const DEFAULT_EXCHANGE: ExchangeSettings = {
	minCell: 3, inactiveDays: 180, reminderDays: 14, stillDays: 180, askReminderDays: 7,
};

const LIMITS: Readonly<Record<keyof ExchangeSettings, Limits>> = {
	minCell: [ 1, 100 ],
	inactiveDays: [ 0, 3650 ],
	reminderDays: [ 0, 90 ],
	stillDays: [ 0, 3650 ],
	askReminderDays: [ 0, 21 ],
};

export interface ExchangeSettingsReading {
	readonly exchange: ExchangeSettings;
	readonly matching: MatchingOptions;
	/** What could not be read, in whose place the default stands. */
	readonly faults: readonly Fault[];
}

/**
 * @param text - Of the configuration page; null when there is none. What is no JSON at all is not told here:
 *  `readSiteConfiguration` does
 */
export function readExchangeSettings( text: string | null ): ExchangeSettingsReading {
	const { value } = parseJson( text ?? '' );
	if ( !isObject( value ) ) {
		return { exchange: DEFAULT_EXCHANGE, matching: DEFAULT_MATCHING, faults: [] };
	}
	const faults: Fault[] = [];
	const exchange = readLimits( ownProperty( value, 'exchange' ), '$.exchange', LIMITS, { ...DEFAULT_EXCHANGE }, [], faults );
	const matching = readMatchingOptions( ownProperty( value, 'matching' ) );
	return { exchange, matching: matching.options, faults: [ ...faults, ...matching.faults ] };
}
