/** The steps on somebody's page. */
import { quotedValue } from '../../json/fault';
import { ID_PATTERN } from '../../pages';
import { isDate } from '../../survey/dates';
import { shownText } from '../../wikitext/shown-text';
import type { TemplateCall } from '../../wikitext/template-call';
import { normalizeUserName } from '../../wikitext/title';
import { STEP_TEMPLATE } from '../exchange-templates';
import { contactFault, type RecordFault, strangeParameterFaults } from '../record-fault';
import {
	type ExchangeStep, type Outcome, OUTCOMES, partiesOf, readKey, type Step, STEPS,
} from './exchange-step';

/** Parameters of the template; `lang` is the language in which it is shown. */
export const STEP_PARAMETERS: readonly string[] = [ 'step', 'seek', 'offer', 'at', 'outcome', 'on', 'skill', 'note', 'lang' ];

export interface StepReading {
	/** The call that was read. */
	readonly call: TemplateCall;
	/** Null when what matters is missing or cannot be read. */
	readonly step: ExchangeStep | null;
	/** Everything wrong in it; `recordFaultText` says it. */
	readonly faults: readonly RecordFault[];
}

const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/**
 * Reads the steps of one account. A step belongs to the account whose page it stands on, and only steps of the
 * revision that this account saved last may be given here: nobody else can take a step for it.
 *
 * @param calls - Of the account's pages; those of other templates are passed over
 * @param owner - The account's name
 * @param savedAt - YYYY-MM-DDThh:mm:ssZ: when the account saved them, by the wiki's clock. A step that claims a later time
 *  was taken then. Left out: not known
 * @return A reading for each step, in their order
 */
export function readExchangeSteps( calls: readonly TemplateCall[], owner: string, savedAt?: string ): StepReading[] {
	const user = normalizeUserName( owner );
	return calls.filter( ( { template } ) => template === STEP_TEMPLATE ).map( ( call ) => {
		const reading = readStep( call, user );
		return reading.step === null || savedAt === undefined || reading.step.at <= savedAt ? reading :
			{ ...reading, step: { ...reading.step, at: savedAt } };
	} );
}

function readStep( call: TemplateCall, user: string ): StepReading {
	const faults: RecordFault[] = [];
	const tell = ( parameter: string, code: string, ...parameters: string[] ): null => {
		faults.push( stepFault( parameter, code, ...parameters ) );
		return null;
	};
	const text = ( name: string ): string | null => shownText( call.parameters.get( name ) ?? '' ).trim() || null;
	/** The value as it is read; a fault where it cannot be, or where it is needed and missing. */
	const value = <T>( name: string, read: ( given: string ) => T | null, code: string, isNeeded: boolean ): T | null => {
		const given = text( name );
		return given === null ? isNeeded ? tell( name, 'missing', name ) : null :
			read( given ) ?? tell( name, code, quotedValue( given ), name );
	};
	const step = value( 'step', ( given ) => STEPS.includes( given as Step ) ? given as Step : null, 'step', true );
	const seek = value( 'seek', readKey, 'key', true );
	const offer = value( 'offer', readKey, 'key', true );
	const at = value( 'at', ( given ) => isDate( TIME.exec( given )?.[ 1 ] ?? '' ) ? given : null, 'time', true );
	const outcome = value(
		'outcome', ( given ) => OUTCOMES.includes( given as Outcome ) ? given as Outcome : null, 'outcome', step === 'confirm',
	);
	const on = value( 'on', ( given ) => isDate( given ) ? given : null, 'day', step === 'meet' );
	const skill = value( 'skill', ( given ) => ID_PATTERN.test( given ) ? given : null, 'skill', false );
	faults.push( ...strangeParameterFaults( call.parameters, STEP_PARAMETERS ) );
	if ( step === null || seek === null || offer === null || at === null ||
		step === 'confirm' && outcome === null || step === 'meet' && on === null ) {
		return { call, step: null, faults };
	}
	const [ seeker, offerer ] = partiesOf( { seek, offer } );
	if ( seeker === offerer ) {
		tell( 'offer', 'alone' );
		return { call, step: null, faults };
	}
	if ( user !== seeker && user !== offerer ) {
		tell( 'seek', 'not-yours', user );
	}
	const note = text( 'note' );
	const contact = contactFault( 'note', note ?? '', user );
	faults.push( ...contact === null ? [] : [ contact ] );
	return {
		call,
		step: {
			user, step, seek, offer, at, skill,
			outcome: step === 'confirm' ? outcome : null,
			on: step === 'meet' ? on : null,
			note,
		},
		faults,
	};
}

/** A fault that the template shows, too. */
function stepFault( parameter: string, code: string, ...parameters: string[] ): RecordFault {
	return { parameter, key: `localskills-template-step-fault-${ code }`, parameters };
}
