import { EXCHANGE_TEMPLATES, type Direction } from '../../core/exchange/exchange-record';
import { notOnPage, prefilledTemplates, type SkillToExchange } from '../../core/exchange/prefilled-templates';
import { cellParameter, questionsOf } from '../../core/survey/parameters';
import { createTemplateReader } from '../../core/wikitext/template-reader';
import { listSpecialChoices, specialChoicesOf } from '../../core/survey/special-choices';
import { choiceLabel } from '../../core/survey/text';
import { element } from '../element';
import { listWords } from '../list-words';
import { link } from './answer-notices';
import type { AnswerValues } from '../../core/survey/answer';
import type { WikiPage } from '../../wiki/port';
import type { LoadedSurvey } from './load-survey';
import type { SurveyContext, SurveyUser } from './survey-context';

/** Addresses may be eight thousand characters long on most servers; a template takes about two hundred of them. */
const MOST_SKILLS = 20;

/**
 * Where a published answer leads: to the results where there are some, and to the person's own page
 * with offers and searches, prepared from the answer. Shows nothing until the wiki has told what there is.
 *
 * @param context
 * @param loaded
 * @param values - What was published
 * @param user
 */
export function nextSteps( context: SurveyContext, loaded: LoadedSurvey, values: AnswerValues, user: SurveyUser ): HTMLElement {
	const { messages, titles, pageUrl, wiki, now, goTo } = context;
	const { survey, texts } = loaded;
	const { measures } = survey;
	const page = titles.people( user.name );
	const readCalls = createTemplateReader( {
		templates: [ EXCHANGE_TEMPLATES.offer, EXCHANGE_TEMPLATES.seek ],
		templateNamespaces: context.templateNamespaces,
	} );
	const list = element( 'ul', {} );
	const section = element( 'div', { class: 'ext-localSkills-form-next' },
		element( 'h3', { class: 'ext-localSkills-form-panel-title' }, messages.text( 'localskills-next-heading' ) ), list );
	section.hidden = true;

	/** Skills among the answers to a question: what is special there is none. */
	const skillsOf = ( name: string | null ): { skills: SkillToExchange[]; label: ( skill: string ) => string } => {
		const question = questionsOf( survey ).find( ( candidate ) => candidate.name === name );
		const choices = question && 'choices' in question ? question.choices : [];
		const special = question ? listSpecialChoices( specialChoicesOf( question ) ) : [];
		const isSkill = ( code: string ): boolean =>
			!special.some( ( { value } ) => value === code ) && !survey.notInStatistics.includes( code );
		return {
			skills: ( name !== null && values.get( name ) || [] ).filter( isSkill ).map( ( skill ) => {
				const [ level ] = measures.grid !== null && values.get( cellParameter( measures.grid, skill, 'ability' ) ) || [];
				return { skill, level: level !== undefined && /^[1-5]$/.test( level ) ? Number( level ) : null };
			} ),
			label( skill ) {
				const choice = choices.find( ( { value } ) => value === skill );
				return choice ? choiceLabel( choice, texts ).text : skill;
			},
		};
	};
	const add = ( href: string, text: string ): HTMLAnchorElement => {
		const added = link( href, text );
		list.appendChild( element( 'li', {}, added ) );
		section.hidden = false;
		return added;
	};
	/** One link for each direction, which stays the same while there is something left to lead to. */
	const leads = new Map<Direction, HTMLAnchorElement>();
	const lead = ( direction: Direction, name: string | null, there: WikiPage | undefined ): void => {
		const { skills, label } = skillsOf( name );
		const calls = readCalls( there && there.latest.text || '' );
		// Which level somebody wants to reach is for them to say.
		const left = notOnPage( direction, skills, calls ).slice( 0, MOST_SKILLS )
			.map( ( skill ) => direction === 'offer' ? skill : { ...skill, level: null } );
		const before = leads.get( direction );
		if ( left.length === 0 ) {
			if ( before !== undefined ) {
				takeAway( before );
				leads.delete( direction );
			}
			return;
		}
		const href = pageUrl( page, {
			action: 'edit',
			section: 'new',
			preload: `Template:${ EXCHANGE_TEMPLATES[ direction ] }/preload`,
			editintro: `Template:${ EXCHANGE_TEMPLATES[ direction ] }/intro`,
			'preloadparams[]': prefilledTemplates( direction, left, messages.language, now().toISOString().slice( 0, 10 ), calls ),
			preloadtitle: messages.text( `localskills-next-${ direction }-heading` ),
		} );
		// Messages used here: localskills-next-offer, localskills-next-seek,
		// localskills-next-offer-heading, localskills-next-seek-heading
		const text = messages.text( `localskills-next-${ direction }`, listWords( left.map( ( { skill } ) => label( skill ) ), messages.language ) );
		const shown = before ?? add( href, text );
		leads.set( direction, shown );
		[ shown.href, shown.textContent ] = [ href, text ];
		shown.onclick = ( event ): void => {
			const { openExchange } = context;
			// Whoever wants another tab, or cannot load the dialog, gets the wiki's own editor.
			if ( openExchange !== null && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey ) {
				event.preventDefault();
				openExchange( direction, left, shown, showLeads ).then( null, () => goTo( shown.href ) );
			}
		};
	};
	/** The focus does not get lost with it. */
	const takeAway = ( shown: HTMLAnchorElement ): void => {
		const hadFocus = document.activeElement === shown;
		shown.parentElement?.remove();
		section.hidden = list.childElementCount === 0;
		if ( hadFocus ) {
			const heading = section.closest( '.ext-localSkills-survey-form' )?.querySelector<HTMLElement>( '.ext-localSkills-form-step-title' );
			( list.querySelector( 'a' ) ?? heading )?.focus();
		}
	};
	/** What is on the person's page is not led to again. */
	const showLeads = (): void => {
		wiki.readPages( [ page ] ).then( ( pages ) => {
			lead( 'offer', measures.canTeach, pages.get( page ) );
			lead( 'seek', measures.wantToLearn, pages.get( page ) );
		} ).catch( () => undefined );
	};

	const results = titles.results( survey.id );
	// What is missing here leaves the thank-you as it is: nothing was asked for, nothing is lost.
	wiki.existingPages( [ results ] ).then( ( existing ) => {
		if ( existing.length > 0 ) {
			add( pageUrl( results ), messages.text( 'localskills-form-results' ) );
		}
	} ).catch( () => undefined );
	if ( skillsOf( measures.canTeach ).skills.length + skillsOf( measures.wantToLearn ).skills.length > 0 ) {
		showLeads();
	}
	return section;
}
