/** Ana, Ben and a wiki between them, for tests of the dialogs for meeting. */
import english from '../../../i18n/en.json';
import { PERSON_TEMPLATES } from '../../../src/core/exchange/exchange-templates';
import { recordsOwner } from '../../../src/core/exchange/read-exchange-records';
import { createPageTitles } from '../../../src/core/pages';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import type { MeetingContext } from '../../../src/ui/exchange-meeting/meeting-context';
import { createMessages } from '../../../src/ui/messages';
import { readExchangeOf } from '../../../src/wiki/exchange/read-exchange';
import type { AccountState, NewSection } from '../../../src/wiki/meeting-port';
import { SaveFault, type SaveFaultReason } from '../../../src/wiki/port';
import { createMemoryWiki } from '../../wiki/counting/memory-source';
import { createMemoryStorage } from '../survey-fixture';

const SKILLS = JSON.stringify( { skills: [
	{ id: 'finance', label: 'Finance' }, { id: 'budgeting', label: 'Budgeting', parent: 'finance' },
	{ id: 'reporting', label: 'Reporting', parent: 'finance' },
] } );

export const OFFER = '{{Offer a skill|id=o1|skill=budgeting|languages=fr;ar|capacity=1}}\n';
export const ASKED = '{{Skill exchange step|step=ask|seek=Ben/s1|offer=Ana/o1|at=2026-11-20T10:00:00Z|skill=budgeting}}\n';
export const ACCEPTED = '{{Skill exchange step|step=accept|seek=Ben/s1|offer=Ana/o1|at=2026-11-21T10:00:00Z}}\n';

/** By the wiki's clock, which is a minute ahead. */
const SAVED = '2026-11-29T12:00:30Z';

export interface MeetingFixture {
	readonly context: MeetingContext;
	readonly sections: NewSection[];
	readonly states: Map<string, AccountState>;
	readonly container: HTMLElement;
	/** Somebody saves somebody's page of the exchange. */
	put( owner: string, text: string, by?: string ): void;
	/** The same with any page. */
	putPage( title: string, text: string, by: string ): void;
	/** Somebody moves a page to where somebody's page of the exchange is. */
	move( title: string, owner: string, by: string ): void;
	page( owner: string ): Promise<string>;
	/** The next saves of pages, or of sections, fail with this; null: they go through. */
	failWith( what: 'pages' | 'sections', reason: SaveFaultReason | null ): void;
	/** What is read on the screen. */
	text(): string;
	area(): HTMLTextAreaElement;
}

/**
 * @param user - Who sits before the screen
 * @param refuses - Whether the browser keeps nothing
 */
export function createMeetingFixture( user: string, refuses = false ): MeetingFixture {
	const source = createMemoryWiki( 'testwiki' );
	const titles = createPageTitles();
	const readCalls = createTemplateReader( { templates: PERSON_TEMPLATES } );
	const faults: Record<'pages' | 'sections', SaveFaultReason | null> = { pages: null, sections: null };
	const sections: NewSection[] = [];
	const states = new Map<string, AccountState>();
	const known = new Set<string>();
	const putPage = ( title: string, text: string, by: string ): void => {
		known.add( title );
		source.save( title, by, text, SAVED );
	};
	const put = ( owner: string, text: string, by = owner ): void => {
		putPage( titles.people( owner ), text, by );
	};
	const check = ( what: 'pages' | 'sections' ): void => {
		const reason = faults[ what ];
		if ( reason !== null ) {
			throw new SaveFault( reason, '' );
		}
	};
	source.save( titles.skills(), 'Admin', SKILLS );
	source.save( 'Module:Skills survey/i18n/languages.json', 'Admin', '{"languages":["ar","en","fr"]}' );
	// jsdom has none; OOUI asks it whether to scroll smoothly.
	Object.assign( window, { matchMedia: () => ( { matches: false } ) } );
	document.body.innerHTML = '';
	const container = document.createElement( 'div' );
	document.body.appendChild( container );
	const messages = createMessages( mw, 'ltr' );
	mw.messages.set( english as unknown as Record<string, string> );
	return {
		sections, states, container, put, putPage,
		context: {
			titles, messages,
			wiki: {
				readPages: ( wanted ) => source.readPages( wanted ),
				async save( { title, text, baseRevision } ) {
					check( 'pages' );
					const page = ( await source.readPages( [ title ] ) ).get( title );
					if ( ( page?.latest.id ?? 0 ) !== baseRevision ) {
						throw new SaveFault( 'edit-conflict', '' );
					}
					known.add( title );
					return { revision: source.save( title, user, text, SAVED ), changed: true };
				},
				spokenLanguages: () => Promise.resolve( [ 'fr' ] ),
				readPeople: ( users ) => readExchangeOf( { source, titles }, users ),
				templateReader: () => Promise.resolve( readCalls ),
				async peopleLinkingTo( account ) {
					const pages = await source.readPages( [ ...known ] );
					return [ ...pages.values() ].filter( ( { latest } ) => ( latest.text ?? '' ).includes( `${ account }/` ) )
						.map( ( { title } ) => recordsOwner( title, titles.root ) as string )
						.filter( ( owner ) => owner !== account );
				},
				accountStates: ( users ) =>
					Promise.resolve( new Map( users.map( ( name ) => [ name, states.get( name ) ?? 'active' ] ) ) ),
				async addSection( section ) {
					check( 'sections' );
					sections.push( section );
					return { revision: source.save( section.title, user, section.text ), changed: true };
				},
				time: () => Promise.resolve( new Date( '2026-11-29T12:00:00Z' ) ),
			},
			user: { name: user, isTemporary: false, editCount: 1, groups: [] },
			storage: createMemoryStorage( refuses ),
			wikiId: 'testwiki',
			pageTitle: 'LocalSkills',
			now: () => new Date( '2026-11-29T11:59:00Z' ),
			pageUrl: ( title ) => `/wiki/${ title }`,
			formatDate: ( day ) => day,
			languageName: ( code ) => code,
			messagesIn: ( language ) => Promise.resolve( { ...messages, language } ),
		},
		move: ( title, owner, by ) => source.move( title, titles.people( owner ), by ),
		page: async ( owner ) => ( await source.readPages( [ titles.people( owner ) ] ) ).get( titles.people( owner ) )?.latest.text ?? '',
		failWith( what, reason ) {
			faults[ what ] = reason;
		},
		text: () => ( container.textContent ?? '' ).replace( /\s+/g, ' ' ),
		area: () => container.querySelector( 'textarea:not( [aria-hidden] )' ) as HTMLTextAreaElement,
	};
}

/** Until everything that is under way has come to rest: the wiki in memory answers without waiting. */
export async function rested(): Promise<void> {
	for ( let turn = 0; turn < 3; turn++ ) {
		await new Promise( ( resolve ) => {
			setTimeout( resolve );
		} );
	}
}
