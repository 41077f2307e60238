import { ID_PATTERN } from '../core/pages';
import { downloadResults, type FileKind } from '../ui/download-file';
import { loadModules } from './load-modules';
import { addStartButton } from './start-button';

/** Where a page of results says which survey's they are. */
export const RESULTS_TOOLS = '.ext-localSkills-results-tools[data-survey]';

const MODULES = [ [ 'ext.localSkills.results' ], [ 'ext.gadget.LocalSkills-results' ] ];

/** What `localSkills.showResults` is fired with. */
export interface ShowResultsRequest {
	readonly surveyId: string;
	/** Where the focus goes when the dialog is closed. */
	readonly opener: HTMLElement;
}

/**
 * Adds the button that shows the results as they are now.
 *
 * @param parent
 * @param surveyId
 * @param isQuiet
 */
export function addResultsButton( parent: HTMLElement, surveyId: string, isQuiet: boolean ): void {
	addStartButton( parent, {
		label: mw.msg( 'localskills-start-results' ),
		isQuiet,
		failed: mw.msg( 'localskills-start-failed' ),
		act: ( opener ) => loadModules( MODULES ).then( () => {
			mw.hook<[ ShowResultsRequest ]>( 'localSkills.showResults' ).fire( { surveyId, opener } );
		} ),
	} );
}

/** Gives a saved page to the reader as a file. */
function downloadPage( surveyId: string, title: string, kind: FileKind ): PromiseLike<unknown> {
	return $.ajax( { url: mw.util.wikiScript(), data: { title, action: 'raw' }, dataType: 'text' } ).then( ( text: string, _status, answer ) => {
		const saved = Date.parse( answer.getResponseHeader( 'Last-Modified' ) ?? '' );
		downloadResults( surveyId, isNaN( saved ) ? new Date() : new Date( saved ), kind, text );
	}, ( answer: JQuery.jqXHR ) => $.Deferred().reject(
		mw.msg( answer.status === 404 ? 'localskills-download-missing' : 'localskills-download-failed' ),
	) );
}

/**
 * Fills the place for tools on a page of results.
 *
 * @param place
 */
export function showResultsTools( place: HTMLElement ): void {
	const surveyId = place.getAttribute( 'data-survey' ) ?? '';
	if ( !ID_PATTERN.test( surveyId ) || place.firstChild !== null ) {
		return;
	}
	const group = document.createElement( 'div' );
	group.className = 'ext-localSkills-start-tools';
	addResultsButton( group, surveyId, false );
	// Elsewhere, where the results are transcluded, it is not known below which page they stand.
	const [ results ] = new RegExp( `^.+/Survey/${ surveyId }/Results(?=/|$)` ).exec( mw.config.get( 'wgPageName' ) ) ?? [];
	const files: readonly ( readonly [ FileKind, string ] )[] = [ [ 'csv', 'localskills-download-table' ], [ 'json', 'localskills-download-data' ] ];
	files.forEach( ( [ kind, label ] ) => results !== undefined && addStartButton( group, {
		label: mw.msg( label ),
		isQuiet: true,
		failed: mw.msg( 'localskills-download-failed' ),
		act: () => downloadPage( surveyId, `${ results }/data.${ kind }`, kind ),
	} ) );
	place.appendChild( group );
}
