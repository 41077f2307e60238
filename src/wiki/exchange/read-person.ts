/** What one account says about the exchange, from its pages. */
import { compareText } from '../../core/analysis/sorted';
import { EXCHANGE_TEMPLATES } from '../../core/exchange/exchange-record';
import { PREFERENCES_TEMPLATE } from '../../core/exchange/exchange-templates';
import { readExchangeRecords, type RecordReading } from '../../core/exchange/read-exchange-records';
import type { RecordReadingOptions } from '../../core/exchange/read-record-values';
import { type ExchangeStep, REFUSALS } from '../../core/exchange/steps/exchange-step';
import { readExchangeSteps } from '../../core/exchange/steps/read-steps';
import { limitSteps } from '../../core/exchange/steps/step-limit';
import type { TemplateCall } from '../../core/wikitext/template-call';
import type { TemplateCallReader } from '../counting/template-calls';
import type { Revision } from '../port';
import type { Doubt } from './doubted-words';
import type { PlacedStep } from './step-times';

/** A page on which an account says something about the exchange. */
export interface PersonPage {
	readonly title: string;
	/**
	 * What the account last saved itself, which is believed; null when it never has, when another account made the page, or
	 * moved it there since. The text is without what others had put there before, and of what the account may have taken
	 * back under a hidden name, it has only the calls that it left.
	 */
	readonly own: Revision | null;
	/** What it last saved itself, with what others had put there before. */
	readonly saved: Revision | null;
	/** What others had put on the page before the account saved it: it stands in its revision, and does not count. */
	readonly othersWords: readonly TemplateCall[];
	/** What stands in its revision, and does not count, since nobody can tell who wrote it. */
	readonly unclearWords: readonly TemplateCall[];
	/**
	 * What others had put there that says what the account does not want: it counts, since it stands in its revision, until
	 * the account takes it off.
	 */
	readonly othersRefusals: readonly TemplateCall[];
	/** Why not everything counts that the account last saved itself; null where it does. */
	readonly doubt: Doubt | null;
	/** Whether another account made the page: nothing on it is believed. */
	readonly isMadeByOther: boolean;
	/** What the account last saved itself on a page that another made: of it only what it does not want is believed. */
	readonly optOuts: Revision | null;
	/**
	 * What it last saved itself, but in doubt, or on the page that another moved away from here: its opt-outs and its
	 * refusals are believed.
	 */
	readonly refused: Revision | null;
	/**
	 * Whether it has something to say that is not believed, or leads elsewhere, since another account made the page.
	 */
	readonly isStrangers: boolean;
	/** Whether others have changed what it says since the account saved it, which shows there and does not count. */
	readonly isChangedByOthers: boolean;
	readonly latest: Revision;
}

export interface PersonReading extends RecordReading {
	/** The page that it stands on. */
	readonly title: string;
}

/** What one account says. */
export interface Person {
	readonly user: string;
	/** By title. */
	readonly pages: readonly PersonPage[];
	/** Every offer and search, in the order of pages and calls; with what is wrong in them. */
	readonly readings: readonly PersonReading[];
	/** Steps that can be read, none later than it was saved, nor earlier where something would be agreed by that. */
	readonly steps: readonly ExchangeStep[];
	/** How many more steps there are than count of one account. */
	readonly stepsBeyond: number;
	/** Calls of `Skill exchange preferences`; of pages that others made, what the account saved there itself. */
	readonly preferences: readonly TemplateCall[];
}

/** The last day on which the account saved any of it: what it says of days that are over is not later. */
function savedOn( pages: readonly PersonPage[] ): Pick<RecordReadingOptions, 'date'> {
	const times = pages.map( ( { own } ) => own?.timestamp ?? '' ).sort();
	const date = times.slice( -1 ).join( '' ).slice( 0, 10 );
	return date === '' ? {} : { date };
}

/**
 * @param user - The account
 * @param pages - That are the account's by their titles
 * @param readCalls - Of the exchange's templates
 * @param options
 * @return What it says; of its steps also where they stand and when they were saved
 */
export function readPerson(
	user: string, pages: readonly PersonPage[], readCalls: TemplateCallReader, options: RecordReadingOptions,
): { readonly person: Person; readonly placed: readonly PlacedStep[] } {
	const sorted = pages.slice().sort( ( one, other ) => compareText( one.title, other.title ) );
	const calls: { readonly title: string; readonly call: TemplateCall }[] = [];
	const placed: PlacedStep[] = [];
	const preferences: TemplateCall[] = [];
	const readSteps = (
		title: string, said: readonly TemplateCall[], revision: Revision | null, isBelieved: ( step: ExchangeStep ) => boolean,
	): void => {
		readExchangeSteps( said, user, revision?.timestamp ).forEach( ( { step } ) => {
			if ( step !== null && isBelieved( step ) ) {
				placed.push( { step, title, savedAt: revision?.timestamp ?? step.at } );
			}
		} );
	};
	const readPreferences = ( said: readonly TemplateCall[] ): void => said
		.filter( ( { template } ) => template === PREFERENCES_TEMPLATE ).forEach( ( call ) => preferences.push( call ) );
	for ( const { title, own, optOuts, refused } of sorted ) {
		const said = readCalls( own?.text ?? '' );
		said.forEach( ( call ) => calls.push( { title, call } ) );
		readSteps( title, said, own, () => true );
		readPreferences( said );
		// A yes in them changes nothing, since no once is no.
		readPreferences( readCalls( optOuts?.text ?? '' ) );
		const inDoubt = readCalls( refused?.text ?? '' );
		const known = inDoubt.length === 0 ? [] : placed.map( ( { step } ) => JSON.stringify( step ) );
		readSteps( title, inDoubt, refused, ( step ) =>
			REFUSALS.includes( step.step ) && !known.includes( JSON.stringify( step ) ) );
		readPreferences( inDoubt );
	}
	const counting = limitSteps( placed );
	const recordCalls = calls.filter( ( { call: { template } } ) =>
		template === EXCHANGE_TEMPLATES.offer || template === EXCHANGE_TEMPLATES.seek );
	const person: Person = {
		user,
		pages: sorted,
		readings: readExchangeRecords( recordCalls.map( ( { call } ) => call ), user, { ...options, ...savedOn( sorted ) } )
			.map( ( reading, index ) => ( { ...reading, title: ( recordCalls[ index ] as { title: string } ).title } ) ),
		steps: counting.map( ( { step } ) => step ),
		stepsBeyond: placed.length - counting.length,
		preferences,
	};
	return { person, placed: counting };
}
