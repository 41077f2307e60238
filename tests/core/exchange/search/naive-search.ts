/** The search as one would write it first: every question asked anew of every record. */
import type { ListedRecord } from '../../../../src/core/exchange/listed-record';
import { FILTERS, type SearchQuery } from '../../../../src/core/exchange/search/search-query';
import type { Taxonomy } from '../../../../src/core/skills/taxonomy';
import { english } from '../../english';

const LANGUAGES: Readonly<Record<string, readonly string[]>> = { fr: [ 'French', 'français' ], pt: [ 'Portuguese' ], ar: [ 'Arabic', 'العربية' ] };
export const languageNames = ( code: string ): readonly string[] => LANGUAGES[ code ] ?? [];

/** Only what the tests write: Latin letters, with accents or without. */
const wordsOf = ( text: string ): string[] => text.normalize( 'NFD' ).replace( /[\u0300-\u036f]/g, '' ).toLowerCase().split( /[^a-z0-9\u0600-\u06ff]+/ )
	.map( ( word ) => word.replace( /^ال(?=...)/, '' ) ).filter( ( word ) => word !== '' );

function skillNames( id: string, taxonomy: Taxonomy ): string[] {
	const label = taxonomy.get( id )?.label;
	return [ id, ...label?.kind === 'texts' ? Object.values( label.texts ) : [] ].flatMap( wordsOf );
}

const skillAliases = ( id: string, taxonomy: Taxonomy ): string[] =>
	Object.values( taxonomy.get( id )?.aliases ?? {} ).flat().flatMap( wordsOf );

interface Judged {
	readonly rank: number | null;
	readonly steps: number | null;
	readonly proficiency: number | null;
	readonly fails: readonly string[];
}

function judge( record: ListedRecord, query: SearchQuery, taxonomy: Taxonomy ): Judged {
	const skill = taxonomy.current( record.skill )?.id ?? record.skill;
	const chain = [ skill, ...taxonomy.ancestors( skill ).map( ( { id } ) => id ) ];
	const region = record.region === null ? null : english.has( `localskills-template-region-${ record.region }` ) ?
		english.text( `localskills-template-region-${ record.region }` ) : record.region;
	const speaks = record.languages.map( ( text ) => /^(.*?)(?:-([0-5N]))?$/.exec( text ) as RegExpExecArray )
		.map( ( [ , code = '', level ] ) => (
			{ code: code.replace( 'pt-br', 'pt' ), proficiency: level === undefined ? null : level === 'N' ? 6 : Number( level ) }
		) )
		.filter( ( { proficiency } ) => proficiency !== 0 );
	const ranked: [ string[], number ][] = [
		[ skillNames( skill, taxonomy ), 4 ],
		[ skillAliases( skill, taxonomy ), 3 ],
		[ [ record.user, record.affiliate ?? '', region ?? '' ].flatMap( wordsOf ), 2 ],
		[ [
			...chain.slice( 1 ).flatMap( ( id ) => [ ...skillNames( id, taxonomy ), ...skillAliases( id, taxonomy ) ] ),
			...speaks.flatMap( ( { code } ) => [ code, ...languageNames( code ) ] ).flatMap( wordsOf ),
			...record.methods.map( ( method ) => english.text( `localskills-template-method-${ method }` ) ).flatMap( wordsOf ),
		], 1 ],
	];
	const sought = [ ...new Set( wordsOf( query.text ) ) ];
	const ranksOf = ( word: string ): number[] => ranked
		.filter( ( [ words ] ) => words.some( ( own ) => own.startsWith( word ) ) ).map( ( [ , rank ] ) => rank );
	const ranks = sought.map( ( word ) => Math.max( 0, ...ranksOf( word ) ) );
	const wanted = query.skill === null ? null : taxonomy.current( query.skill )?.id ?? query.skill;
	const language = query.language?.replace( 'pt-br', 'pt' );
	const levels = speaks.filter( ( { code } ) => code === language ).map( ( { proficiency } ) => proficiency );
	const known = levels.filter( ( level ): level is number => level !== null );
	const passes: Readonly<Record<string, boolean>> = {
		direction: query.direction === null || record.kind === query.direction,
		level: query.level === null || ( record.level ?? 0 ) >= query.level,
		method: query.method === null || record.methods.length === 0 || record.methods.includes( query.method ),
		region: query.region === null || wordsOf( record.region ?? '' ).join( ' ' ) === wordsOf( query.region ).join( ' ' ) && record.region !== null,
		language: query.language === null || levels.length > 0,
		skill: wanted === null || chain.includes( wanted ),
		text: ranks.every( ( rank ) => rank > 0 ),
	};
	return {
		rank: sought.length === 0 ? null : ranks.reduce( ( sum, rank ) => sum + rank, 0 ) / sought.length,
		steps: wanted === null ? null : chain.indexOf( wanted ),
		proficiency: query.language === null ? null : known.length === 0 ? 3 : Math.max( ...known ),
		fails: FILTERS.filter( ( filter ) => passes[ filter ] === false ),
	};
}

/** Points as `docs` have them: 10 a rank, 30 less 10 a step, the proficiency, 15 for a free place. */
function fit( record: ListedRecord, { rank, steps, proficiency }: Judged ): number {
	return Math.floor( 10 * ( rank ?? 0 ) ) + ( steps === null ? 0 : Math.max( 0, 30 - 10 * steps ) ) + ( proficiency ?? 0 ) +
		( record.capacity !== null && record.capacity <= record.taken ? 0 : 15 );
}

export function naiveSearch( records: readonly ListedRecord[], query: SearchQuery, taxonomy: Taxonomy ): {
	found: ListedRecord[]; offers: number; widenings: Record<string, number>;
} {
	const judged = records.map( ( record ) => ( { record, judged: judge( record, query, taxonomy ) } ) );
	const day = ( { confirmed, since }: ListedRecord ): string => confirmed ?? since ?? '';
	const found = judged.filter( ( { judged: { fails } } ) => fails.length === 0 )
		.map( ( one ) => ( { ...one, fit: query.sort === 'fresh' ? 0 : fit( one.record, one.judged ) } ) )
		.sort( ( a, b ) => b.fit - a.fit ||
			Number( day( a.record ) < day( b.record ) ) - Number( day( a.record ) > day( b.record ) ) ||
			records.indexOf( a.record ) - records.indexOf( b.record ) ).map( ( { record } ) => record );
	const widenings: Record<string, number> = {};
	judged.forEach( ( { judged: { fails } } ) => {
		if ( fails.length === 1 ) {
			widenings[ fails[ 0 ] as string ] = ( widenings[ fails[ 0 ] as string ] ?? 0 ) + 1;
		}
	} );
	return {
		found,
		offers: judged.filter( ( { record, judged: { fails } } ) =>
			record.kind === 'offer' && fails.every( ( one ) => one === 'direction' ) ).length,
		widenings,
	};
}
