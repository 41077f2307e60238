import { withMainLanguage } from '../../core/survey/editing/main-language';
import { valueAt } from '../../core/survey/editing/place';
import { startSurvey } from '../../core/survey/start-survey';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { surveyText } from '../survey-text';
import { createNamePart } from './begin-name';
import { createFixedOrigin, createOriginChoice, type FromSurvey, type OriginPart } from './begin-origin';
import { titleOf } from './definition-words';
import { radioField } from './fields';
import { createMakingDraftStore, type MakingDraft } from './making-draft';
import { listSurveyIds } from './survey-list';
import type { JsonObject } from '../../core/json/value';
import type { Population } from '../../core/survey/definition';
import type { MakingContext } from './making-context';

export interface BeginScreenOptions {
	readonly context: MakingContext;
	/** Null: whatever the coordinator chooses. */
	readonly from: FromSurvey | null;
	readonly onBegin: ( surveyId: string, json: JsonObject ) => void;
	readonly onContinue: ( draft: MakingDraft ) => void;
	/** Begins from something else than `from`. */
	readonly onOther: () => void;
}

const POPULATIONS: readonly Population[] = [ 'individuals', 'affiliates', 'partners', 'society' ];

/** So often another address is tried where the one that was proposed is taken. */
const MAX_TRIES = 20;

/**
 * Where a new survey begins: what it is made from, what it is called, whom it asks.
 *
 * @param options
 */
export function createBeginScreen( options: BeginScreenOptions ): HTMLElement {
	const { context, from, onBegin, onContinue, onOther } = options;
	const { messages, wiki, titles } = context;
	const drafts = createMakingDraftStore( context.storage, context.wikiId, context.user.name );
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-begin-${ key }`, ...parameters );

	let population: Population = 'individuals';
	let isOwnPopulation = false;
	const populationField = radioField( {
		label: messages.text( 'localskills-making-population' ),
		help: messages.text( 'localskills-making-population-help' ),
		value: population,
		options: POPULATIONS.map( ( value ) => ( {
			// Messages used here: localskills-making-population-individuals, localskills-making-population-affiliates,
			// localskills-making-population-partners, localskills-making-population-society
			value, label: messages.text( `localskills-making-population-${ value }` ),
		} ) ),
		onChange( value ) {
			population = value as Population;
			isOwnPopulation = true;
		},
	} );

	const name = createNamePart( context );
	const populationPlace = element( 'div', {} );
	const propose = ( part: OriginPart ): void => {
		const beginning = part.beginning();
		const { json, kind } = beginning;
		const asked = json === null ? undefined : valueAt( json, [ 'localSkills', 'audience', 'population' ] );
		const before = POPULATIONS.find( ( one ) => one === asked ) ?? 'individuals';
		// Whoever asks the same once more asks the same people.
		replaceContents( populationPlace, kind === 'wave' ? null : populationField.element );
		if ( !isOwnPopulation || kind === 'wave' ) {
			population = before;
			populationField.show( population );
		}
		name.propose( beginning );
	};
	const origin: OriginPart = from === null ? createOriginChoice( context, () => propose( origin ) ) :
		createFixedOrigin( context, from, onOther );

	const message = element( 'div', {} );
	const say = ( ...said: readonly ( HTMLElement | null )[] ): void => {
		replaceContents( message, ...said );
		if ( said.length > 0 ) {
			focusOn( message );
		}
	};

	const isTaken = async ( id: string ): Promise<boolean> => {
		const title = titles.definition( id );
		return ( await wiki.readPages( [ title ] ) ).has( title ) || drafts.read( id ) !== null;
	};

	/** An address that is free; null when the person's own is not, which is said. */
	const freeId = async (): Promise<string | null> => {
		for ( let tries = 0; tries < MAX_TRIES; tries++ ) {
			const id = name.id();
			if ( !await isTaken( id ) ) {
				return id;
			}
			if ( name.hasOwnId() ) {
				break;
			}
			// It was proposed only, and whoever did not choose one does not mind which it is.
			name.take( [ id ] );
		}
		name.tellTaken();
		return null;
	};

	const begin = async (): Promise<void> => {
		say();
		const { json, place, id: fromId, kind } = origin.beginning();
		if ( json === null && place !== 'blank' ) {
			say( notice( 'error', place === 'file' ? text( 'no-file' ) : text( 'no-survey' ) ) );
			return;
		}
		if ( !name.check() ) {
			return;
		}
		go.setDisabled( true );
		let id: string | null;
		try {
			id = await freeId();
		} catch {
			say( notice( 'error', messages.text( 'localskills-making-not-loaded' ) ) );
			return;
		} finally {
			go.setDisabled( false );
		}
		if ( id !== null ) {
			onBegin( id, startSurvey( {
				// A copy is for the readers of this wiki first.
				from: json === null || kind !== 'copy' ? json : withMainLanguage( json, context.contentLanguage ),
				fromId,
				kind,
				id,
				title: name.ownTitle(),
				day: context.now().toISOString().slice( 0, 10 ),
				language: messages.language,
				population,
			} ) );
		}
	};
	const go = button( text( 'go' ), 'primary', () => {
		begin();
	} );

	const draftNotices = ( from === null ? drafts.unpublished() : [] ).map( ( draft ) => {
		const title = titleOf( draft.json, context );
		const box = notice( 'notice',
			element( 'p', {}, text( 'draft' ), ' ', element( 'strong', {}, title === null ? draft.surveyId : surveyText( title, messages ) ),
				' ', text( 'draft-kept', context.formatTime( draft.keptAt ) ) ),
			buttonRow(
				button( text( 'draft-continue' ), 'primary', () => onContinue( draft ) ),
				button( text( 'draft-discard' ), 'normal', () => {
					drafts.clear( draft.surveyId );
					box.remove();
				} ),
			),
		);
		return box;
	} );

	name.take( drafts.unpublished().map( ( { surveyId } ) => surveyId ) );
	propose( origin );
	// Where the list cannot be read, an address that is taken is noticed when the survey is begun.
	listSurveyIds( context ).then( name.take, () => undefined );
	// Messages used here: localskills-making-begin-heading-wave, localskills-making-begin-heading-copy
	const heading = from === null ? text( 'heading' ) : text( `heading-${ from.kind }`, titleOf( from.json, context )?.text ?? from.id );
	return element( 'div', { class: 'ext-localSkills-making-begin' },
		element( 'h2', { tabindex: '-1' }, heading ),
		...draftNotices,
		origin.element,
		name.element,
		populationPlace,
		message,
		buttonRow( go ),
	);
}
