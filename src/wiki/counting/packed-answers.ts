/**
 * All answers to a survey in a few tens of bytes each, so that a million of them can be gathered, compared and counted:
 * who gave them, what was counted of them, and which of an account's answers is the newest. Free texts are not kept.
 */
import { accountName, countsInsteadOf } from '../../core/analysis/one-answer-per-account';
import type { GroupedAnswer } from '../../core/analysis/breakdown-tally';
import type { Answer } from '../../core/survey/answer';
import { type Codebook, createCodebook } from '../../core/survey/codebook';
import type { CodedValues } from '../../core/survey/coded-values';
import type { Survey } from '../../core/survey/definition';
import { detachedText } from '../../core/wikitext/detached-text';
import { createAccountTable, hashOf } from './account-table';
import { createByteRecords } from './byte-records';
import { createNumberList } from './number-list';
import { timeNumber, timeText } from './packed-times';
import { createValuesPacker } from './packed-values';
import { createSparseBits, type SparseBits } from './sparse-bits';
import type { Spill } from './spill';

/** An answer with what is known of the questions that it was asked. */
export type GatheredAnswer = Answer & Pick<GroupedAnswer, 'questions'>;

/** Answers that can be gone through as often as is wanted. */
export interface AnswerList extends Iterable<GatheredAnswer> {
	readonly length: number;
	/** Those whose accounts have an answer in another list, too. */
	sharedWith( other: AnswerList ): AnswerList;
	/** Looks accounts up, some at a time: those whose hash divided by `parts` leaves `part`. Holds until it is asked again. */
	accounts( parts: number, part: number ): AccountLookup;
	/** Some of the answers, and others beside them. */
	where( isWanted: ( answer: GatheredAnswer ) => boolean, others?: readonly GatheredAnswer[] ): AnswerList;
}

/** Whether an account is there, by the hash of its name; the name itself is asked for where the hash is. */
export type AccountLookup = ( hash: number, account: () => string ) => boolean;

/** What several answers have in common. */
export interface AnswerOrigin {
	readonly community: string;
	/** The title of the page of an account, as it usually is. */
	pageOf( user: string ): string;
	/** The questions that an answer was asked of those that are counted; null: all. Asked when all answers are there. */
	questionsOf( definitionRevision: number | null ): ReadonlySet<string> | null;
}

export interface PackedAnswers {
	/** Takes in an answer, or, where that throws, nothing; many have the same origin. */
	add( answer: Answer, origin: AnswerOrigin ): void;
	/** The newest answer of each account, and told of those that are not. */
	newest( onOlder: ( answer: GatheredAnswer ) => void ): AnswerList;
}

const [ HAS_PAGE, HAS_ODD_TIME ] = [ 1, 2 ];
/** Behind the flags: origin, revision, time, language and definition. */
const NUMBERS_OF_ANSWER = 5;
/** So many accounts are compared at a time: what that takes does not grow with the answers. */
const PART = 2 ** 17;

/**
 * @param survey - Whose questions are counted
 * @param book - The numbers in which answers are read, and are given back
 * @param spill - Takes what would fill the memory
 * @param part - How many accounts are compared at a time
 */
export function createPackedAnswers(
	survey: Survey, book: Codebook = createCodebook( survey ), spill: Spill | null = null, part = PART,
): PackedAnswers {
	const records = createByteRecords( spill );
	const packer = createValuesPacker( records, survey, book );
	const origins: AnswerOrigin[] = [];
	const languages: string[] = [];
	const languageIndexes = new Map<string, number>();

	/** Of each record the hash of its account's name. */
	const hashes = createNumberList( spill );
	const table = createAccountTable( hashes );

	function userAt( index: number ): string {
		openAfterNumbers( index );
		return records.readText();
	}

	function accountAt( index: number ): string {
		return accountName( userAt( index ) );
	}

	/** A record begins with its numbers; the account's name follows, then what is not as usual, and the values. */
	class PackedAnswer implements Answer {
		public readonly revision: number;
		public readonly language: string | null;
		public readonly definitionRevision: number | null;
		readonly #index: number;
		readonly #flags: number;
		readonly #origin: AnswerOrigin;
		readonly #time: number;

		public constructor( index: number ) {
			this.#index = index;
			records.open( index );
			this.#flags = records.readByte();
			this.#origin = origins[ records.readNumber() ] as AnswerOrigin;
			this.revision = records.readNumber();
			this.#time = records.readNumber();
			this.language = languages[ records.readNumber() - 1 ] ?? null;
			const definitionRevision = records.readNumber();
			this.definitionRevision = definitionRevision === 0 ? null : definitionRevision;
		}

		public get user(): string {
			return userAt( this.#index );
		}

		public get page(): string {
			const flags = openAfterNumbers( this.#index );
			const user = records.readText();
			return flags % 2 === HAS_PAGE ? records.readText() : this.#origin.pageOf( user );
		}

		public get timestamp(): string {
			if ( this.#flags < HAS_ODD_TIME ) {
				return timeText( this.#time );
			}
			const flags = openAfterNumbers( this.#index );
			records.skipText();
			if ( flags % 2 === HAS_PAGE ) {
				records.skipText();
			}
			return records.readText();
		}

		public get community(): string {
			return this.#origin.community;
		}

		public get questions(): ReadonlySet<string> | null {
			return this.#origin.questionsOf( this.definitionRevision );
		}

		/** Read whenever they are wanted. */
		public get values(): CodedValues {
			const flags = openAfterNumbers( this.#index );
			records.skipText();
			if ( flags % 2 === HAS_PAGE ) {
				records.skipText();
			}
			if ( flags >= HAS_ODD_TIME ) {
				records.skipText();
			}
			return packer.read();
		}
	}

	/** Gives the flags of a record, and stands before the name. */
	function openAfterNumbers( index: number ): number {
		records.open( index );
		const flags = records.readByte();
		for ( let left = NUMBERS_OF_ANSWER; left > 0; left-- ) {
			records.readNumber();
		}
		return flags;
	}

	function originIndex( origin: AnswerOrigin ): number {
		const known = origins.lastIndexOf( origin );
		return known === -1 ? origins.push( origin ) - 1 : known;
	}

	function languageIndex( language: string | null ): number {
		return language === null ? 0 : languageIndexes.get( language ) ?? addLanguage( language );
	}

	function addLanguage( language: string ): number {
		const own = detachedText( language );
		const index = languages.push( own );
		languageIndexes.set( own, index );
		return index;
	}

	function isIn( index: number, parts: number, current: number ): boolean {
		return parts === 1 || hashes.at( index ) % parts === current;
	}

	/** All records but those that are left out, and others. */
	function list( isLeft: SparseBits, length: number, others: readonly GatheredAnswer[] ): AnswerList {
		const otherAccounts = new Set( others.map( ( { user } ) => accountName( user ) ) );
		const otherHashes = new Set( Array.from( otherAccounts, hashOf ) );
		return {
			length,
			accounts: ( parts, current ) => {
				table.clear();
				for ( let index = 0; index < records.length; index++ ) {
					if ( isIn( index, parts, current ) && !isLeft.has( index ) ) {
						table.add( index, () => false );
					}
				}
				return ( hash, account ) => table.find( hash, ( known ) => accountAt( known ) === account() ) !== null ||
					otherHashes.has( hash ) && otherAccounts.has( account() );
			},
			sharedWith: ( other ) => {
				const parts = Math.max( 1, Math.ceil( Math.max( records.length, other.length ) / part ) );
				const mask = isLeft.copy();
				const shared = new Set<GatheredAnswer>();
				let kept = 0;
				for ( let current = 0; current < parts; current++ ) {
					const has = other.accounts( parts, current );
					for ( let index = 0; index < records.length; index++ ) {
						if ( !isIn( index, parts, current ) || isLeft.has( index ) ) {
							continue;
						}
						if ( has( hashes.at( index ), () => accountAt( index ) ) ) {
							kept++;
						} else {
							mask.set( index );
						}
					}
					for ( const answer of others ) {
						const account = accountName( answer.user );
						const hash = hashOf( account );
						if ( hash % parts === current && has( hash, () => account ) ) {
							shared.add( answer );
						}
					}
				}
				return list( mask, kept + shared.size, others.filter( ( answer ) => shared.has( answer ) ) );
			},
			where: ( isWanted, more = [] ) => {
				const mask = isLeft.copy();
				let kept = 0;
				for ( let index = 0; index < records.length; index++ ) {
					if ( isLeft.has( index ) ) {
						continue;
					}
					if ( isWanted( new PackedAnswer( index ) ) ) {
						kept++;
					} else {
						mask.set( index );
					}
				}
				const all = others.filter( isWanted ).concat( more );
				return list( mask, kept + all.length, all );
			},
			*[ Symbol.iterator ]() {
				for ( let index = 0; index < records.length; index++ ) {
					if ( !isLeft.has( index ) ) {
						yield new PackedAnswer( index );
					}
				}
				yield* others;
			},
		};
	}

	function write( answer: Answer, origin: AnswerOrigin ): void {
		const { user, page, revision, timestamp, language = null, definitionRevision = null, values } = answer;
		const time = timeNumber( timestamp );
		const hasPage = page !== null && page !== origin.pageOf( user );
		records.writeByte( ( hasPage ? HAS_PAGE : 0 ) + ( time === null ? HAS_ODD_TIME : 0 ) );
		records.writeNumber( originIndex( origin ) );
		records.writeNumber( revision );
		records.writeNumber( time ?? 0 );
		records.writeNumber( languageIndex( language ) );
		records.writeNumber( definitionRevision ?? 0 );
		records.writeText( user );
		if ( hasPage ) {
			records.writeText( page );
		}
		if ( time === null ) {
			records.writeText( timestamp );
		}
		packer.write( values );
		hashes.add( hashOf( accountName( user ) ) );
	}

	return {
		add: ( answer, origin ) => {
			records.begin();
			try {
				write( answer, origin );
			} catch ( error ) {
				records.abandon();
				throw error;
			}
		},
		newest: ( onOlder ) => {
			const isOlder = createSparseBits();
			let older = 0;
			const parts = Math.max( 1, Math.ceil( records.length / part ) );
			for ( let current = 0; current < parts; current++ ) {
				table.clear();
				for ( let index = 0; index < records.length; index++ ) {
					if ( !isIn( index, parts, current ) ) {
						continue;
					}
					const other = table.add( index, ( known ) => accountAt( known ) === accountAt( index ) );
					if ( other !== null ) {
						const isNewer = countsInsteadOf( new PackedAnswer( index ), new PackedAnswer( other ) );
						isOlder.set( isNewer ? other : index );
						if ( isNewer ) {
							table.replace( other, index );
						}
						older++;
					}
				}
			}
			for ( const index of isOlder ) {
				onOlder( new PackedAnswer( index ) );
			}
			return list( isOlder, records.length - older, [] );
		},
	};
}
