/**
 * All answers to a survey in a few tens of bytes each, so that a million of them can be gathered, compared and counted:
 * who gave them, what was counted of them, and which of an account's answers is the newest. Free texts are not kept.
 */
import { accountName, countsInsteadOf } from '../../core/analysis/one-answer-per-account';
import type { GroupedAnswer } from '../../core/analysis/breakdown-tally';
import type { Answer, AnswerValues } from '../../core/survey/answer';
import type { Survey } from '../../core/survey/definition';
import { createByteRecords } from './byte-records';
import { createValuesPacker } from './packed-values';

/** An answer with what is known of the questions that it was asked. */
export type GatheredAnswer = Answer & Pick<GroupedAnswer, 'questions'>;

/** Answers that can be gone through as often as is wanted. */
export interface AnswerList extends Iterable<GatheredAnswer> {
	readonly length: number;
	/** Whether there is an answer of this account. */
	hasAccount( user: string ): boolean;
	/** Some of the answers, and others beside them. */
	where( isWanted: ( answer: GatheredAnswer ) => boolean, others?: readonly GatheredAnswer[] ): AnswerList;
}

/** What several answers have in common. */
export interface AnswerOrigin {
	readonly community: string;
	/** The title of the page of an account, as it usually is. */
	pageOf( user: string ): string;
	/** The questions that an answer was asked of those that are counted; null: all. Asked when all answers are there. */
	questionsOf( definitionRevision: number | null ): ReadonlySet<string> | null;
}

export interface PackedAnswers {
	/** Takes in an answer; many have the same origin. */
	add( answer: Answer, origin: AnswerOrigin ): void;
	/** The newest answer of each account, and told of those that are not. */
	newest( onOlder: ( answer: GatheredAnswer ) => void ): AnswerList;
}

const [ HAS_PAGE, HAS_ODD_TIME ] = [ 1, 2 ];
const FREE = -1;

/** A time as MediaWiki writes it, as one number: its digits. Null for any other. */
function timeNumber( timestamp: string ): number | null {
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test( timestamp ) ? Number( timestamp.replace( /\D/g, '' ) ) : null;
}

function timeText( time: number ): string {
	const digits = String( time ).padStart( 14, '0' );
	return `${ digits.slice( 0, 4 ) }-${ digits.slice( 4, 6 ) }-${ digits.slice( 6, 8 ) }T${ digits.slice( 8, 10 ) }:${
		digits.slice( 10, 12 ) }:${ digits.slice( 12 ) }Z`;
}

function hashOf( text: string ): number {
	let hash = 0;
	for ( let i = 0; i < text.length; i++ ) {
		hash = Math.imul( hash, 31 ) + text.charCodeAt( i );
	}
	return Math.abs( Math.imul( hash, 0x9e3779b1 ) );
}

/**
 * @param survey - Whose questions are counted
 */
export function createPackedAnswers( survey: Survey ): PackedAnswers {
	const records = createByteRecords();
	const packer = createValuesPacker( records, survey );
	const origins: AnswerOrigin[] = [];
	const languages: string[] = [];
	const languageIndexes = new Map<string, number>();

	/** Account → its newest answer, by open addressing: places in the list of records. */
	let table = new Int32Array( 64 ).fill( FREE );
	/** Beside it, so that names are compared only where they are the same. */
	let hashes = new Uint32Array( 64 );
	let accounts = 0;

	function userAt( index: number ): string {
		records.open( index );
		return records.readText();
	}

	/** Where the account of this name stands in the table, or would. */
	function slotOf( account: string, hash: number ): number {
		for ( let slot = hash % table.length; ; slot = ( slot + 1 ) % table.length ) {
			const index = table[ slot ] as number;
			if ( index === FREE || hashes[ slot ] === hash && accountName( userAt( index ) ) === account ) {
				return slot;
			}
		}
	}

	function enlargeTable(): void {
		const [ before, beforeHashes ] = [ table, hashes ];
		table = new Int32Array( 2 * before.length ).fill( FREE );
		hashes = new Uint32Array( table.length );
		before.forEach( ( index, slot ) => {
			if ( index !== FREE ) {
				const hash = beforeHashes[ slot ] as number;
				let free = hash % table.length;
				while ( table[ free ] !== FREE ) {
					free = ( free + 1 ) % table.length;
				}
				table[ free ] = index;
				hashes[ free ] = hash;
			}
		} );
	}

	class PackedAnswer implements Answer {
		public readonly revision: number;
		public readonly timestamp: string;
		public readonly language: string | null;
		public readonly definitionRevision: number | null;
		readonly #index: number;
		readonly #origin: AnswerOrigin;

		public constructor( index: number ) {
			this.#index = index;
			const flags = openAfterName( index );
			this.#origin = origins[ records.readNumber() ] as AnswerOrigin;
			if ( flags % 2 === HAS_PAGE ) {
				records.skipText();
			}
			this.revision = records.readNumber();
			this.timestamp = flags >= HAS_ODD_TIME ? records.readText() : timeText( records.readNumber() );
			this.language = languages[ records.readNumber() - 1 ] ?? null;
			const definitionRevision = records.readNumber();
			this.definitionRevision = definitionRevision === 0 ? null : definitionRevision;
		}

		public get user(): string {
			return userAt( this.#index );
		}

		public get page(): string {
			const flags = openAfterName( this.#index );
			records.readNumber();
			return flags % 2 === HAS_PAGE ? records.readText() : this.#origin.pageOf( this.user );
		}

		public get community(): string {
			return this.#origin.community;
		}

		public get questions(): ReadonlySet<string> | null {
			return this.#origin.questionsOf( this.definitionRevision );
		}

		/** Read whenever they are wanted. */
		public get values(): AnswerValues {
			const flags = openAfterName( this.#index );
			records.readNumber();
			if ( flags % 2 === HAS_PAGE ) {
				records.skipText();
			}
			records.readNumber();
			if ( flags >= HAS_ODD_TIME ) {
				records.skipText();
			} else {
				records.readNumber();
			}
			records.readNumber();
			records.readNumber();
			return packer.read();
		}
	}

	/** Gives the flags of a record, and stands behind them. */
	function openAfterName( index: number ): number {
		records.open( index );
		records.skipText();
		return records.readNumber();
	}

	function originIndex( origin: AnswerOrigin ): number {
		const known = origins.lastIndexOf( origin );
		return known === -1 ? origins.push( origin ) - 1 : known;
	}

	function languageIndex( language: string | null ): number {
		return language === null ? 0 : languageIndexes.get( language ) ?? addLanguage( language );
	}

	function addLanguage( language: string ): number {
		const index = languages.push( language );
		languageIndexes.set( language, index );
		return index;
	}

	/** Some of the records. */
	function list( isLeft: Uint8Array, length: number, others: readonly GatheredAnswer[] ): AnswerList {
		return {
			length: length + others.length,
			hasAccount: ( user ) => {
				const account = accountName( user );
				const index = table[ slotOf( account, hashOf( account ) ) ] as number;
				return index !== FREE && isLeft[ index ] === 0 ||
					others.some( ( answer ) => accountName( answer.user ) === account );
			},
			where: ( isWanted, more = [] ) => {
				const mask = isLeft.slice();
				let kept = 0;
				for ( let index = 0; index < mask.length; index++ ) {
					if ( mask[ index ] === 0 ) {
						mask[ index ] = isWanted( new PackedAnswer( index ) ) ? 0 : 1;
						kept += 1 - ( mask[ index ] as number );
					}
				}
				return list( mask, kept, others.filter( isWanted ).concat( more ) );
			},
			*[ Symbol.iterator ]() {
				for ( let index = 0; index < isLeft.length; index++ ) {
					if ( isLeft[ index ] === 0 ) {
						yield new PackedAnswer( index );
					}
				}
				yield* others;
			},
		};
	}

	return {
		add: ( answer, origin ) => {
			const { user, page, revision, timestamp, language = null, definitionRevision = null } = answer;
			const time = timeNumber( timestamp );
			const hasPage = page !== null && page !== origin.pageOf( user );
			records.begin();
			records.writeText( user );
			records.writeNumber( ( hasPage ? HAS_PAGE : 0 ) + ( time === null ? HAS_ODD_TIME : 0 ) );
			records.writeNumber( originIndex( origin ) );
			if ( hasPage ) {
				records.writeText( page );
			}
			records.writeNumber( revision );
			if ( time === null ) {
				records.writeText( timestamp );
			} else {
				records.writeNumber( time );
			}
			records.writeNumber( languageIndex( language ) );
			records.writeNumber( definitionRevision ?? 0 );
			packer.write( answer.values );
		},
		newest: ( onOlder ) => {
			const isLeft = new Uint8Array( records.length );
			let left = 0;
			for ( let index = 0; index < records.length; index++ ) {
				if ( 2 * accounts >= table.length ) {
					enlargeTable();
				}
				const account = accountName( userAt( index ) );
				const hash = hashOf( account );
				const slot = slotOf( account, hash );
				const other = table[ slot ] as number;
				if ( other === FREE ) {
					accounts++;
					table[ slot ] = index;
					hashes[ slot ] = hash;
					continue;
				}
				const isNewer = countsInsteadOf( new PackedAnswer( index ), new PackedAnswer( other ) );
				isLeft[ isNewer ? other : index ] = 1;
				table[ slot ] = isNewer ? index : other;
				left++;
			}
			isLeft.forEach( ( isOlder, index ) => {
				if ( isOlder === 1 ) {
					onOlder( new PackedAnswer( index ) );
				}
			} );
			return list( isLeft, records.length - left, [] );
		},
	};
}
