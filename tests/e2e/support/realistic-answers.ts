/** Answers such as a community gives: several languages and wikis, some left half-way, some odd. The same every time. */
import { measuredGrid } from '../../../src/core/analysis/measured-grid';
import type { Answer } from '../../../src/core/survey/answer';
import type { Survey } from '../../../src/core/survey/definition';
import { type AnswerParameter, answerParameters } from '../../../src/core/survey/parameters';

/** Wiki → its language, and how many of a hundred answers come from it. */
const COMMUNITIES: readonly ( readonly [ wiki: string, language: string, weight: number ] )[] = [
	[ 'arwiki', 'ar', 28 ], [ 'frwiki', 'fr', 24 ], [ 'eswiki', 'es', 18 ], [ 'trwiki', 'tr', 14 ], [ 'enwiki', 'en', 10 ],
	[ 'arywiki', 'ar', 4 ], [ 'swwiki', 'sw', 2 ],
];

/** Numbers from 0 to 1 (exclusive), always the same ones: a linear congruential generator, good enough for a picture. */
export function createRandom( seed: number ): () => number {
	let state = seed;
	return () => {
		state = ( state * 1664525 + 1013904223 ) % 4294967296;
		return state / 4294967296;
	};
}

/** What makes skills differ: how important one is, how able people are, from its place in the list. */
function profileOf( index: number ): { importance: number; ability: number } {
	const random = createRandom( 7919 * ( index + 1 ) );
	random();
	return { importance: 2.2 + 2.6 * random(), ability: 1.4 + 2.8 * random() };
}

/**
 * @param survey - With the choices of its skills
 * @param count
 * @return Answers by `Person 1` and so on, one a minute
 */
export function realisticAnswers( survey: Survey, count: number ): Answer[] {
	const random = createRandom( 2026 );
	const measured = measuredGrid( survey );
	const skills = measured?.grid.rows.map( ( { value } ) => value ) ?? [];
	const step = ( mean: number ): string =>
		String( Math.max( 1, Math.min( 5, Math.round( mean + ( random() + random() - 1 ) * 2.4 ) ) ) );
	const answers: Answer[] = [];
	for ( let person = 1; person <= count; person++ ) {
		const values = new Map<string, string[]>();
		const [ community, language ] = pickCommunity( random() );
		// Communities differ, and some people stop half-way.
		const shift = ( COMMUNITIES.findIndex( ( [ wiki ] ) => wiki === community ) - 2 ) * 0.25;
		const patience = person % 9 === 0 ? 0.35 : 0.95;
		for ( const parameter of answerParameters( survey ) ) {
			if ( random() > patience ) {
				continue;
			}
			const index = parameter.row === null ? -1 : skills.indexOf( parameter.row.value );
			if ( measured !== null && parameter.question === measured.grid && index >= 0 ) {
				const profile = profileOf( index );
				const code = random() < 0.05 ? survey.notInStatistics[ 0 ] ?? '3' :
					step( parameter.column?.name === 'ability' ? profile.ability - shift : profile.importance );
				values.set( parameter.name, [ code ] );
			} else {
				const chosen = chooseFor( parameter, survey, skills, random );
				if ( chosen.length > 0 ) {
					values.set( parameter.name, chosen );
				}
			}
		}
		const minutes = String( person % 60 ).padStart( 2, '0' );
		answers.push( {
			user: `Person ${ person }`, page: `LocalSkills/Survey/${ survey.id }/Answers/Person ${ person }`, revision: 1000 + person,
			timestamp: `2026-11-${ String( 1 + person % 20 ).padStart( 2, '0' ) }T10:${ minutes }:00Z`, language, community, values,
		} );
	}
	return answers;
}

function pickCommunity( random: number ): readonly [ string, string ] {
	let rest = random * 100;
	for ( const [ wiki, language, weight ] of COMMUNITIES ) {
		rest -= weight;
		if ( rest < 0 ) {
			return [ wiki, language ];
		}
	}
	return [ 'arwiki', 'ar' ];
}

function chooseFor( parameter: AnswerParameter, survey: Survey, skills: readonly string[], random: () => number ): string[] {
	if ( parameter.kind === 'text' ) {
		return random() < 0.3 ? [ 'More {{training}} | [[please]] <b>in my language</b>' ] : [];
	}
	if ( parameter.kind === 'number' ) {
		return [ String( Math.floor( random() * 12 ) ) ];
	}
	const codes = ( parameter.choices ?? skills.map( ( value ) => ( { value } ) ) ).map( ( { value } ) => value );
	if ( !parameter.isMultiple ) {
		// Somebody who writes the template by hand invents an answer.
		return random() < 0.02 ? [ '=cmd|invented' ] : [ codes[ Math.floor( random() ** 1.6 * codes.length ) ] ?? '' ];
	}
	const { wantToLearn, canTeach } = survey.measures;
	return codes.filter( ( code, index ) => {
		const { importance, ability } = profileOf( skills.includes( code ) ? skills.indexOf( code ) : index );
		return random() < ( parameter.name === wantToLearn ? Math.max( 0, importance - ability ) * 0.14 :
			parameter.name === canTeach ? Math.max( 0, ability - 2.4 ) * 0.12 : 0.3 );
	} );
}
