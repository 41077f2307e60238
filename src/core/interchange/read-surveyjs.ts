/**
 * A survey of SurveyJS → a definition of ours, and what was lost on the way.
 *
 * @see https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey
 */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { LANGUAGE_CODE } from '../i18n/read-localized-text';
import { RESERVED_NAMES } from '../survey/read-questions';
import { uniqueId } from '../survey/editing/suggest-id';
import { defined, type Json } from './definition-json';
import { type DefinitionImport, finishImport } from './finish-import';
import { importId } from './import-ids';
import { createNoteList } from './note';
import type { ImportOptions } from './read-xlsform';
import { addAnswers } from './surveyjs-answers';
import { createSurveyJsConditions } from './surveyjs-conditions';
import { elementsJson, isNeverVisible, type SurveyJsContext } from './surveyjs-elements';
import { type PlacedElement, type PlacedPage, placeSurveyJs } from './surveyjs-names';
import { createSurveyJsTexts } from './surveyjs-texts';

const FALLBACK_ID = 'imported-survey';

/** Of the survey as a whole these do something that nothing here does. */
const LOST_PROPERTIES: readonly string[] = [
	'triggers', 'calculatedValues', 'completedHtml', 'completedHtmlOnCondition', 'completedBeforeHtml', 'loadingHtml', 'navigateToUrl',
	'navigateToUrlOnCondition', 'validators', 'timeLimit', 'maxTimeToFinish', 'maxTimeToFinishPage', 'cookieName', 'quizMode',
];

const KEPT_PROPERTIES: readonly string[] = [ 'title', 'description', 'locale', 'pages', 'elements', 'questions', 'localSkills', '$schema' ];

/**
 * Reads a survey of SurveyJS.
 *
 * @param json - The parsed file; anything at all
 * @param options
 */
export function readSurveyJs( json: unknown, options: ImportOptions = {} ): DefinitionImport {
	const notes = createNoteList();
	if ( !isObject( json ) ) {
		notes.lost( null, 'no-surveyjs' );
		return { definition: null, notes: notes.finish() };
	}
	const placed = placeSurveyJs( json, notes );
	const all = placed.reduce<PlacedElement[]>( ( list, page ) => list.concat( flatten( page.elements ) ), [] );
	const conditions = createSurveyJsConditions();
	const own = ownProperty( json, 'locale' );
	const locale = typeof own === 'string' && LANGUAGE_CODE.test( own.toLowerCase() ) ? own.toLowerCase() : '';
	const texts = createSurveyJsTexts( locale, ( name ) => conditions.find( name ) !== null, ( text ) => notes.gather( 'changed', 'piping', text ) );
	const taken = [ ...RESERVED_NAMES, ...all.map( ( { id } ) => id ) ];
	const context: SurveyJsContext = {
		conditions,
		texts,
		notes,
		element: ( name ) => all.find( ( element ) => element.name.toLowerCase() === name.toLowerCase() ) ?? null,
		newId( wanted ) {
			const id = uniqueId( importId( wanted, 'question' ), taken );
			taken.push( id );
			return id;
		},
	};
	addAnswers( placed.reduce<PlacedElement[]>( ( list, page ) => list.concat( page.elements ), [] ), conditions );
	tellProperties();

	const pages = placed.map( ( page ) => pageJson( page ) ).filter( ( page ): page is Json => page !== null );
	if ( texts.hadMarkup() ) {
		notes.changed( null, 'markup' );
	}
	const title = texts.read( ownProperty( json, 'title' ) );
	const settings = ownProperty( json, 'localSkills' );
	const kept = isObject( settings ) ? settings : {};
	const keptId = ownProperty( kept, 'id' );
	const name = typeof title === 'string' ? title : title === undefined ? '' : title.default ?? '';
	return finishImport( {
		...( locale === '' ? {} : { locale } ),
		...defined( { title, description: texts.read( ownProperty( json, 'description' ) ) } ),
		pages,
		localSkills: {
			...kept,
			id: options.id ?? ( typeof keptId === 'string' ? keptId : name === '' ? FALLBACK_ID : importId( name, FALLBACK_ID ) ),
			status: 'draft',
		},
	}, notes );

	function pageJson( page: PlacedPage ): Json | null {
		if ( isNeverVisible( page.json ) ) {
			notes.lost( page.path, 'never-visible', page.id );
			return null;
		}
		const elements = elementsJson( page.elements, context, 0 );
		const isWhole = page.path === '$';
		const source = isWhole ? undefined : ownProperty( page.json, 'visibleIf' );
		const visibleIf = typeof source === 'string' && source.trim() !== '' ? conditions.convert( source ) : undefined;
		if ( visibleIf === null ) {
			notes.lost( page.path, 'condition-lost', source as string );
		}
		return elements.length === 0 ? null : {
			name: page.id,
			...( isWhole ? {} : defined( {
				title: texts.read( ownProperty( page.json, 'title' ) ), description: texts.read( ownProperty( page.json, 'description' ) ),
				visibleIf: visibleIf ?? undefined,
			} ) ),
			elements,
		};
	}

	function tellProperties(): void {
		for ( const key of Object.keys( json as JsonObject ) ) {
			if ( LOST_PROPERTIES.includes( key ) ) {
				notes.lost( `$.${ key }`, 'property-lost', key );
			} else if ( !KEPT_PROPERTIES.includes( key ) ) {
				notes.gather( 'info', 'presentation', key );
			}
		}
	}
}

function flatten( elements: readonly PlacedElement[] ): PlacedElement[] {
	return elements.reduce<PlacedElement[]>( ( all, element ) => all.concat( element, flatten( element.elements ) ), [] );
}
