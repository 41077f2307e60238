/** What a coordinator has changed and not yet published, kept in their browser. */
import { isObject, type JsonObject } from '../../core/json/value';
import type { DraftStorage } from '../survey-form/draft';

export interface MakingDraft {
	readonly surveyId: string;
	/** The revision of the definition page that the draft was made from; 0: the survey is new. */
	readonly baseRevision: number;
	/** What that revision said; null when the survey is new. */
	readonly baseJson: JsonObject | null;
	/** ISO 8601, UTC. */
	readonly keptAt: string;
	readonly json: JsonObject;
	/** Name of the step that was open. */
	readonly step: string;
}

export interface MakingDraftStore {
	/** The draft of a survey, or null when there is none that can be read. */
	read( surveyId: string ): MakingDraft | null;
	/** Drafts of surveys that are not on the wiki yet, newest first. */
	unpublished(): readonly MakingDraft[];
	/** Whether the browser took it. */
	write( draft: MakingDraft ): boolean;
	clear( surveyId: string ): void;
}

/** Ninety days: longer than anybody works on a survey, and then the browser may forget it. */
const EXPIRY = 90 * 24 * 60 * 60;

function parse( text: string | null | false ): unknown {
	try {
		return typeof text === 'string' ? JSON.parse( text ) : null;
	} catch {
		return null;
	}
}

function isDraft( value: unknown ): value is MakingDraft {
	return isObject( value ) && typeof value.surveyId === 'string' && typeof value.baseRevision === 'number' &&
		typeof value.keptAt === 'string' && typeof value.step === 'string' && isObject( value.json ) &&
		( value.baseJson === null || isObject( value.baseJson ) );
}

/**
 * The drafts of one account.
 *
 * @param storage
 * @param wiki - The wiki's id: several wikis may share an address, and so the browser's storage
 * @param user
 */
export function createMakingDraftStore( storage: DraftStorage, wiki: string, user: string ): MakingDraftStore {
	const area = `localskills-definition/${ wiki }/${ user }`;
	const keyOf = ( surveyId: string ): string => `${ area }/${ surveyId }`;

	const read = ( surveyId: string ): MakingDraft | null => {
		const draft = parse( storage.get( keyOf( surveyId ) ) );
		return isDraft( draft ) && draft.surveyId === surveyId ? draft : null;
	};
	/** The storage cannot be listed, so the ids of new surveys stand in a list of their own. */
	const listed = (): string[] => {
		const ids = parse( storage.get( area ) );
		return Array.isArray( ids ) ? ids.filter( ( id ) => typeof id === 'string' ) : [];
	};
	const list = ( ids: readonly string[] ): void => {
		if ( ids.length === 0 ) {
			storage.remove( area );
		} else {
			storage.set( area, JSON.stringify( ids ), EXPIRY );
		}
	};

	return {
		read,
		unpublished() {
			return listed().map( read ).filter( ( draft ): draft is MakingDraft => draft !== null && draft.baseRevision === 0 )
				.sort( ( a, b ) => a.keptAt < b.keptAt ? 1 : -1 );
		},
		write( draft ) {
			const others = listed().filter( ( id ) => id !== draft.surveyId );
			if ( draft.baseRevision === 0 ) {
				list( others.concat( draft.surveyId ) );
			}
			return storage.set( keyOf( draft.surveyId ), JSON.stringify( draft ), EXPIRY );
		},
		clear( surveyId ) {
			storage.remove( keyOf( surveyId ) );
			list( listed().filter( ( id ) => id !== surveyId ) );
		},
	};
}
