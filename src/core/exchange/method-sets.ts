/* eslint-disable no-bitwise -- Six methods fit into a number, and millions of pairs are compared. */
/** Sets of ways to work together. */
import { type Method, METHODS } from './exchange-record';

/** A bit for each of `METHODS`; 0, the empty set, is anybody's who takes any method. */
export type MethodSet = number;

export function methodSet( methods: readonly Method[] ): MethodSet {
	return methods.reduce( ( set, method ) => set | 1 << METHODS.indexOf( method ), 0 );
}

/**
 * The methods that are in both sets, in the order of `METHODS`.
 *
 * @param one
 * @param other
 */
export function sharedMethods( one: MethodSet, other: MethodSet ): Method[] {
	return METHODS.filter( ( _method, index ) => ( one & other & 1 << index ) !== 0 );
}

/**
 * Whether two people can agree on a method.
 *
 * @param one
 * @param other
 */
export function isCompatible( one: MethodSet, other: MethodSet ): boolean {
	return one === 0 || other === 0 || ( one & other ) !== 0;
}

/**
 * Jaccard's index: methods in both sets, of those in at least one.
 *
 * @param one - Not empty
 * @param other - Not empty
 * @return From 0 to 100
 */
export function methodSimilarity( one: MethodSet, other: MethodSet ): number {
	return Math.floor( 100 * size( one & other ) / size( one | other ) );
}

function size( set: MethodSet ): number {
	let count = 0;
	for ( let rest = set; rest !== 0; rest >>= 1 ) {
		count += rest & 1;
	}
	return count;
}
