import { ID_PATTERN } from '../core/pages';
import { createByHandFold, foldInPlace } from './by-hand-fold';
import { EXCHANGE_CARDS, EXCHANGE_PLACES, loadExchangeWhenAsked, showCardButtons, showExchangeButton } from './exchange-buttons';
import { loadModules } from './load-modules';
import { loadMeetingWhenAsked, MEETING_PLACES, showMeetingPlace } from './meeting-buttons';
import { LANGUAGE_LINKS, showOwnLanguage } from './own-language';
import { addResultsButton, RESULTS_TOOLS, showResultsTools } from './results-tools';
import { addStartButton } from './start-button';

/** Where templates say that a survey can be started, or managed. */
const PLACES = '[data-localskills-make]';

/** What templates say of doing by hand what a button elsewhere does. */
const BY_HAND = '[data-localskills-by-hand]';

/** What is loaded, of the extension or as gadgets; the form's module has the styles of what the dialog previews. */
const MODULES: readonly ( readonly string[] )[] = [
	[ 'ext.localSkills.making', 'ext.localSkills.survey' ],
	[ 'ext.gadget.LocalSkills-making', 'ext.gadget.LocalSkills' ],
];

/** What `localSkills.makeSurvey` is fired with. */
export interface MakeRequest {
	/** The survey to manage; null: a new one. */
	readonly surveyId: string | null;
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
	const details = createByHandFold();
	rest.forEach( ( child ) => details.appendChild( child ) );
	place.parentElement?.appendChild( details );
}

function showButton( place: HTMLElement ): void {
	const given = place.getAttribute( 'data-localskills-make' ) || '';
	const surveyId = ID_PATTERN.test( given ) ? given : null;
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
	addStartButton( place, {
		label: mw.msg( surveyId === null ? 'localskills-start-new' : 'localskills-start-manage' ),
		// To start is what the portal is for; to manage is for few of those who read a survey's page.
		isQuiet: surveyId !== null,
		failed: mw.msg( 'localskills-start-failed' ),
		act: ( opener ) => loadModules( MODULES ).then( () => {
			mw.hook<[ MakeRequest ]>( 'localSkills.makeSurvey' ).fire( { surveyId, opener } );
		} ),
	} );
	if ( surveyId !== null ) {
		addResultsButton( place, surveyId, true );
	}
	if ( surveyId === null ) {
		foldByHand( place );
	}
}

/**
 * Turns the places that templates and results leave for it into buttons: to make surveys (`data-localskills-make`), and
 * to see results as they are now, to offer and seek skills (`data-localskills-exchange`), to change one's own cards
 * (`data-localskills-card`). What the buttons open is loaded when it is wanted. Links to other languages get the reader's
 * own before them.
 */
export function startButtons(): void {
	/** A card may be a place of several kinds. */
	const startedFor = new Map<string, WeakSet<HTMLElement>>();
	const fill = ( $content: JQuery, places: string, show: ( place: HTMLElement ) => void ): void => {
		const started = startedFor.get( places ) ?? new WeakSet<HTMLElement>();
		startedFor.set( places, started );
		$content.find( places ).addBack( places ).each( ( _index, place ) => {
			if ( !started.has( place ) ) {
				started.add( place );
				show( place );
			}
		} );
	};
	mw.hook( 'wikipage.content' ).add( ( $content: JQuery ) => {
		fill( $content, LANGUAGE_LINKS, showOwnLanguage );
		fill( $content, PLACES, showButton );
		fill( $content, BY_HAND, foldInPlace );
		fill( $content, RESULTS_TOOLS, showResultsTools );
		fill( $content, MEETING_PLACES, showMeetingPlace );
		fill( $content, EXCHANGE_PLACES, showExchangeButton );
		fill( $content, EXCHANGE_CARDS, showCardButtons );
	} );
	loadExchangeWhenAsked();
	loadMeetingWhenAsked();
}
