import { currentSkill } from '../../core/exchange/current-exchange';
import { readLanguage } from '../../core/exchange/language-proficiency';
import { freePlaces, freshestDay, isOpen, type ListedRecord, recordPage } from '../../core/exchange/listed-record';
import { recordKey } from '../../core/exchange/exchange-record';
import { regionName } from '../../core/exchange/region';
import { textDirection, type ResolvedText } from '../../core/i18n/localized-text';
import { skillLabel, type Taxonomy } from '../../core/skills/taxonomy';
import { type Child, element } from '../element';
import type { FindContext } from './find-context';

/** Makes the cards of what was found. */
export type CardMaker = ( record: ListedRecord ) => HTMLElement;

function marked( { text, language, direction }: ResolvedText, own: string ): HTMLElement {
	return element( 'bdi', language === null ? {} : language === own ? {} : { lang: language, dir: direction }, text );
}

/**
 * @param context
 * @param taxonomy
 */
export function createCardMaker( context: FindContext, taxonomy: Taxonomy ): CardMaker {
	const { messages, titles, user: reader } = context;
	const say = messages.text;
	/** The same skills and languages come again and again. */
	const remember = <T>( make: ( key: string ) => T ): ( key: string ) => T => {
		const made = new Map<string, T>();
		return ( key ) => {
			const value = made.get( key ) ?? make( key );
			made.set( key, value );
			return value;
		};
	};
	const dateText = remember( context.formatDate );
	const languageName = remember( context.languageName );
	const skillNames = remember( ( skill ): readonly ResolvedText[] => {
		const id = currentSkill( skill, taxonomy );
		return [ id, ...taxonomy.ancestors( id ).map( ( ancestor ) => ancestor.id ) ]
			.map( ( one ) => skillLabel( one, taxonomy, messages ) );
	} );

	function skillHeading( record: ListedRecord ): HTMLElement {
		const [ name, ...above ] = skillNames( record.skill );
		const path: Child[] = [];
		above.reverse().forEach( ( ancestor, index ) => {
			path.push( index === 0 ? null : messages.direction === 'rtl' ? ' ‹ ' : ' › ', marked( ancestor, messages.language ) );
		} );
		return element( 'div', { class: 'ext-localSkills-find-skill' },
			element( 'h3', {}, marked( name as ResolvedText, messages.language ) ),
			path.length === 0 ? null : element( 'div', { class: 'ext-localSkills-quiet' }, ...path ) );
	}

	function person( record: ListedRecord ): HTMLElement {
		const address = `${ context.pageUrl( recordPage( record, titles ) ) }#${ record.kind }-${ record.id }`;
		const isOwn = record.user === reader;
		return element( 'div', { class: 'ext-localSkills-find-person' },
			element( 'a', { href: address }, element( 'bdi', {}, record.user ) ),
			isOwn ? element( 'span', { class: 'ext-localSkills-quiet' }, ` ${ say( 'localskills-find-yours' ) }` ) : null,
			record.affiliate === null ? null :
				element( 'div', { class: 'ext-localSkills-quiet' }, ...aroundParameter( say( 'localskills-board-on-behalf', '\uE000' ), element( 'bdi', {}, record.affiliate ) ) ) );
	}

	function languages( record: ListedRecord ): Child[] {
		const items: Child[] = [];
		// Such as a comma, which differs between scripts.
		const between = say( 'localskills-results-list', '', '' );
		record.languages.forEach( ( text, index ) => {
			const { code, proficiency } = readLanguage( text ) ?? { code: text, proficiency: null };
			const name = languageName( code );
			items.push( index === 0 ? null : between, name.language === null ? name.text :
				element( 'bdi', { lang: name.language, dir: textDirection( name.language ) }, name.text ) );
			if ( proficiency !== null ) {
				items.push( ' ', element( 'span', { class: 'ext-localSkills-quiet' },
					say( `localskills-template-proficiency-${ proficiency === 6 ? 'n' : proficiency }` ) ) );
			}
		} );
		return items;
	}

	function places( record: ListedRecord ): string | null {
		const free = freePlaces( record );
		return free === null ? null : free === 0 ? say( 'localskills-board-no-place' ) : messages.number( free );
	}

	function facts( record: ListedRecord ): HTMLElement {
		const { kind, level, methods, region } = record;
		const list = element( 'dl', { class: 'ext-localSkills-fields' } );
		const add = ( key: string, ...children: readonly Child[] ): void => {
			list.appendChild( element( 'dt', {}, say( key ) ) );
			list.appendChild( element( 'dd', {}, ...children ) );
		};
		if ( level !== null ) {
			add( kind === 'offer' ? 'localskills-template-field-level' : 'localskills-template-field-wanted-level',
				say( `localskills-template-level-${ level }` ) );
		}
		add( 'localskills-template-field-languages', ...languages( record ) );
		if ( methods.length > 0 ) {
			add( 'localskills-template-field-methods', methods.map( ( method ) => say( `localskills-template-method-${ method }` ) )
				.reduce( ( all, method ) => say( 'localskills-results-list', all, method ) ) );
		}
		if ( region !== null ) {
			add( 'localskills-template-field-region', element( 'bdi', {}, regionName( region, messages ) ?? region ) );
		}
		const free = places( record );
		if ( free !== null ) {
			add( 'localskills-board-places', free );
		}
		return list;
	}

	return ( record ) => {
		const { kind } = record;
		const day = freshestDay( record );
		return element( 'li', { class: `ext-localSkills-card ext-localSkills-card-${ kind } ext-localSkills-find-card` },
			element( 'div', { class: 'ext-localSkills-card-head' },
				element( 'span', { class: 'ext-localSkills-card-kind' }, say( `localskills-template-card-${ kind }` ) ),
				day === null ? null : element( 'span', { class: 'ext-localSkills-quiet' }, say( 'localskills-template-card-confirmed', dateText( day ) ) ) ),
			skillHeading( record ),
			person( record ),
			facts( record ),
			record.user === reader || !isOpen( record ) ? null : element( 'div', {
				class: 'ext-localSkills-find-ask',
				'data-localskills-ask': recordKey( record ),
				'data-localskills-kind': kind,
				'data-localskills-skill': record.skill,
				'data-localskills-root': titles.root,
			} ),
		);
	};
}

/** A text with an element in the place of its parameter. */
function aroundParameter( text: string, inside: HTMLElement ): Child[] {
	const [ before = '', after = '' ] = text.split( '\uE000' );
	return [ before, inside, after ];
}
