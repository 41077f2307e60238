/** Every way in which a few people can have answered, counted apart from the code under test. */
import { isWithheld, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import type { Values } from '../surveys';

/** How many people say each of the things that one person can say. */
export type World = readonly number[];

/** All worlds of so many people, each with what is counted in it. */
export interface Worlds {
	readonly worlds: readonly World[];
	/** Name of a question, or `question=code` → how many in each world. */
	readonly counts: ReadonlyMap<string, Uint8Array>;
}

/** Every number of people who say each of `kinds` things, in all `size` people. */
export function worldsOf( kinds: number, size: number ): World[] {
	const all: World[] = [];
	const counts: number[] = [];
	const go = ( left: number ): void => {
		if ( counts.length === kinds - 1 ) {
			all.push( [ ...counts, left ] );
			return;
		}
		for ( let count = 0; count <= left; count++ ) {
			counts.push( count );
			go( left - count );
			counts.pop();
		}
	};
	go( size );
	return all;
}

/** @param people - All that one person can say */
export function countWorlds( people: readonly Values[], size: number ): Worlds {
	const worlds = worldsOf( people.length, size );
	const counts = new Map<string, Uint8Array>();
	people.forEach( ( values, kind ) => Object.entries( values ).forEach( ( [ question, codes ] ) => {
		const names = [ question, ...( typeof codes === 'string' ? [ codes ] : codes ).map( ( code ) => `${ question }=${ code }` ) ];
		names.forEach( ( name ) => {
			const count = counts.get( name ) ?? new Uint8Array( worlds.length );
			worlds.forEach( ( world, index ) => {
				count[ index ] = ( count[ index ] as number ) + ( world[ kind ] as number );
			} );
			counts.set( name, count );
		} );
	} ) );
	return { worlds, counts };
}

export function answersIn( world: World, people: readonly Values[] ): Values[] {
	return world.flatMap( ( count, kind ) => Array.from( { length: count }, () => people[ kind ] as Values ) );
}

/**
 * The hidden choices that could be too few numbers in the worlds that agree with everything that is shown of questions;
 * a hidden choice is not 0, as zeros are shown.
 */
export function choicesKnownTooWell( published: PublishedResults, { counts, worlds }: Worlds, minCell: number ): string[] {
	const shown: [ Uint8Array, number ][] = [];
	const hidden: [ string, Uint8Array ][] = [];
	const none = new Uint8Array( worlds.length );
	Object.entries( published.questions ).forEach( ( [ name, question ] ) => {
		const n = counts.get( name );
		if ( isWithheld( question ) || n === undefined ) {
			return;
		}
		shown.push( [ n, question.n ] );
		Object.entries( question.choices ).forEach( ( [ code, choice ] ) => {
			const count = counts.get( `${ name }=${ code }` ) ?? none;
			if ( isWithheld( choice ) ) {
				hidden.push( [ `${ name }=${ code }`, count ] );
			} else {
				shown.push( [ count, choice.count ] );
			}
		} );
	} );
	const possible = worlds.map( ( _, index ) => index ).filter( ( index ) =>
		shown.every( ( [ count, number ] ) => count[ index ] === number ) &&
		hidden.every( ( [ , count ] ) => ( count[ index ] as number ) > 0 ) );
	if ( possible.length === 0 ) {
		return [ 'nothing agrees with what is shown' ];
	}
	return hidden.filter( ( [ , count ] ) => {
		const numbers = new Set( possible.map( ( index ) => count[ index ] as number ) );
		return numbers.size < minCell && Math.min( ...numbers ) < minCell;
	} ).map( ( [ name, count ] ) => `${ name }: ${ Array.from( new Set( possible.map( ( index ) => count[ index ] ) ) ).join() }` );
}
