import { definitionFaults, definitionWarnings } from '../../core/survey/lint-definition';
import { readDefinition } from '../../core/survey/read-definition';
import { publishedKeys } from '../../core/survey/editing/published';
import { createDraftKeeper } from '../survey-form/draft';
import { createDefinitionDocument, type DefinitionDocument } from './definition-document';
import { createMakingDraftStore } from './making-draft';
import { createDefinitionPublisher, sameJson, type DefinitionPublisher } from './publish-definition';
import type { DefinitionLintOptions } from '../../core/survey/definition-rules';
import type { JsonObject } from '../../core/json/value';
import type { Survey } from '../../core/survey/definition';
import type { TextContext } from '../../core/survey/text';
import { coreIdOf, previousIdOf, type LoadedMaking } from './load-making';
import type { MakingContext } from './making-context';

/** Work on one survey, from opening its definition to leaving the dialog. */
export interface MakingSession {
	readonly surveyId: string;
	readonly loaded: LoadedMaking;
	readonly document: DefinitionDocument;
	readonly publisher: DefinitionPublisher;
	/** The texts of the survey in the coordinator's language. */
	texts(): TextContext;
	/** What is published of the survey; null when it is new, or cannot be read. */
	published(): Survey | null;
	/** The survey has answers or takes some: names and codes stay as they are. */
	isRunning(): boolean;
	/** Keys of the elements and choices that are published, as `publishedKeys` gives them. */
	publishedKeys(): readonly string[];
	/** Names of questions of the core module. */
	lockedQuestions(): readonly string[];
	/** Whether there is something that is not published. */
	isChanged(): boolean;
	/** Keeps at once what is not kept yet; false when the browser refuses. */
	keep(): boolean;
	/** Name of the step that is open, kept with the draft. */
	setStep( step: string ): void;
	/** Everything is published, or thrown away: the draft goes. */
	discardDraft(): void;
	/** The dialog goes away; the draft stays. */
	end(): void;
}

export interface MakingSessionOptions {
	readonly loaded: LoadedMaking;
	/** What to begin with: the draft, the definition on the wiki, or a new one. */
	readonly json: JsonObject;
	readonly step: string;
	/** Whether it is a survey that was begun just now, which is worth keeping from the start. */
	readonly isNew: boolean;
}

/**
 * Begins to work on a survey. What is changed is kept in the browser until it is published.
 *
 * @param context
 * @param options
 */
export function createMakingSession( context: MakingContext, options: MakingSessionOptions ): MakingSession {
	const { loaded } = options;
	const { surveyId } = loaded;
	const drafts = createMakingDraftStore( context.storage, context.wikiId, context.user.name );
	const publisher = createDefinitionPublisher( context, surveyId, loaded.base );
	const lintOptions = ( json: JsonObject ): DefinitionLintOptions => ( {
		taxonomy: loaded.taxonomy,
		id: surveyId,
		core: loaded.core?.id === coreIdOf( json ) ? loaded.core : null,
		previous: loaded.previous?.id === previousIdOf( json ) ? loaded.previous : null,
	} );
	const document = createDefinitionDocument( options.json, {
		lint: ( json ) => ( {
			faults: definitionFaults( json, lintOptions( json ) ),
			warnings: definitionWarnings( json ),
		} ),
	} );
	let step = options.step;

	const isChanged = (): boolean => !sameJson( document.json(), publisher.base().json );

	const keeper = createDraftKeeper( () => {
		if ( !isChanged() ) {
			drafts.clear( surveyId );
			return true;
		}
		return drafts.write( {
			surveyId,
			baseRevision: publisher.base().revision,
			baseJson: publisher.base().json,
			keptAt: context.now().toISOString(),
			json: document.json(),
			step,
		} );
	} );
	const endListening = document.onChange( keeper.changed );
	if ( options.isNew ) {
		keeper.changed();
		keeper.keep();
	}

	const published = (): Survey | null => {
		const { json } = publisher.base();
		return json === null ? null : readDefinition( json ).survey;
	};

	return {
		surveyId,
		loaded,
		document,
		publisher,
		texts: () => ( {
			messages: context.messages,
			locale: document.survey()?.locale ?? null,
			taxonomy: loaded.taxonomy,
		} ),
		published,
		isRunning() {
			const survey = published();
			return loaded.answers > 0 || survey !== null && survey.status !== 'draft';
		},
		publishedKeys() {
			const { json } = publisher.base();
			return json === null ? [] : publishedKeys( json );
		},
		lockedQuestions: () => document.survey()?.core?.questions ?? [],
		isChanged,
		keep: keeper.keep,
		setStep( now ) {
			step = now;
			if ( isChanged() ) {
				keeper.changed();
			}
		},
		discardDraft() {
			keeper.settle();
			drafts.clear( surveyId );
		},
		end() {
			keeper.keep();
			endListening();
			keeper.stop();
		},
	};
}
