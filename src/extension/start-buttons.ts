import { DEFAULT_ROOT, ID_PATTERN } from '../core/pages';

/** Where templates say that a survey can be started, or managed. */
const PLACES = '[data-localskills-make]';

/** What is loaded, of the extension or as gadgets; the form's module has the styles of what the dialog previews. */
const MODULES: readonly ( readonly string[] )[] = [
	[ 'ext.localSkills.making', 'ext.localSkills.survey' ],
	[ 'ext.gadget.LocalSkills-making', 'ext.gadget.LocalSkills' ],
];

/** What `localSkills.makeSurvey` is fired with. */
export interface MakeRequest {
	/** The survey to manage; null: a new one. */
	readonly surveyId: string | null;
	/** Title of the page below which everything stands. */
	readonly root: string;
	/** Where the focus goes when the dialog is closed. */
	readonly opener: HTMLElement;
}

function paragraph( text: string ): HTMLElement {
	const made = document.createElement( 'p' );
	made.textContent = text;
	return made;
}

/** Says that one has to log in, with the way there and back. */
function logInWords(): HTMLElement {
	const words = paragraph( `${ mw.msg( 'localskills-start-log-in' ) } ` );
	const link = document.createElement( 'a' );
	link.href = mw.util.getUrl( 'Special:UserLogin', { returnto: mw.config.get( 'wgPageName' ) } );
	link.textContent = mw.msg( 'localskills-start-log-in-link' );
	words.appendChild( link );
	return words;
}

/** The steps by hand, which stand beside a button to start with, are folded away: few need them now. */
function foldByHand( place: HTMLElement ): void {
	const box = place.closest( '.ext-localSkills-start' );
	const rest = box === null ? [] : Array.from( place.parentElement?.children ?? [] ).filter( ( child ) => child !== place );
	if ( rest.length === 0 ) {
		return;
	}
	const details = document.createElement( 'details' );
	const summary = document.createElement( 'summary' );
	summary.textContent = mw.msg( 'localskills-start-by-hand' );
	details.appendChild( summary );
	rest.forEach( ( child ) => details.appendChild( child ) );
	place.parentElement?.appendChild( details );
}

function showButton( place: HTMLElement ): void {
	const given = place.getAttribute( 'data-localskills-make' ) || '';
	const surveyId = ID_PATTERN.test( given ) ? given : null;
	const root = place.getAttribute( 'data-localskills-root' ) || DEFAULT_ROOT;
	const isNamed = mw.user.isNamed();
	if ( !isNamed && surveyId !== null ) {
		// Readers have nothing to manage; what the template says stays.
		return;
	}
	while ( place.firstChild ) {
		place.removeChild( place.firstChild );
	}
	if ( !isNamed ) {
		place.appendChild( logInWords() );
		return;
	}
	const button = document.createElement( 'button' );
	button.type = 'button';
	// To start is what the portal is for; to manage is for few of those who read a survey's page.
	button.className = `ext-localSkills-start-button${ surveyId === null ? '' : ' ext-localSkills-start-button-quiet' }`;
	button.textContent = mw.msg( surveyId === null ? 'localskills-start-new' : 'localskills-start-manage' );
	const status = document.createElement( 'span' );
	status.setAttribute( 'role', 'status' );
	status.className = 'ext-localSkills-start-status';
	button.addEventListener( 'click', () => {
		if ( button.getAttribute( 'aria-disabled' ) === 'true' ) {
			return;
		}
		button.setAttribute( 'aria-disabled', 'true' );
		status.textContent = mw.msg( 'localskills-start-loading' );
		const isThere = ( name: string ): boolean => mw.loader.getState( name ) !== null;
		const modules = MODULES.find( ( names ) => names.some( isThere ) ) ?? [];
		mw.loader.using( modules.filter( isThere ) ).then( () => {
			status.textContent = '';
			button.removeAttribute( 'aria-disabled' );
			const request: MakeRequest = { surveyId, root, opener: button };
			mw.hook<[ MakeRequest ]>( 'localSkills.makeSurvey' ).fire( request );
		}, () => {
			button.removeAttribute( 'aria-disabled' );
			status.textContent = mw.msg( 'localskills-start-failed' );
		} );
	} );
	place.appendChild( button );
	place.appendChild( status );
	if ( surveyId === null ) {
		foldByHand( place );
	}
}

/**
 * Turns the places that templates leave for it (`data-localskills-make`) into buttons that open the dialog for making
 * surveys, whose module is loaded when it is wanted.
 */
export function startButtons(): void {
	const started = new WeakSet<HTMLElement>();
	mw.hook( 'wikipage.content' ).add( ( $content: JQuery ) => {
		$content.find( PLACES ).addBack( PLACES ).each( ( _index, place ) => {
			if ( !started.has( place ) ) {
				started.add( place );
				showButton( place );
			}
		} );
	} );
}
