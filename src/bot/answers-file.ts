/** Counting the answers of a file, one JSON object a line, however many there are. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type AccountIndex, contentOf, createAccountIndex, duplicateOf } from '../core/analysis/one-answer-per-account';
import { readAnswerLine } from '../core/analysis/read-answer-line';
import { createTally, type Tally } from '../core/analysis/tally';
import type { Answer, Exclusion } from '../core/survey/answer';
import type { SurveyVersions } from '../core/survey/answer-versions';
import type { Survey } from '../core/survey/definition';
import type { CommandIo } from './command-io';
import { fileFailure, readLines } from './input';

export interface CountedFile {
	readonly tally: Tally;
	readonly accounts: AccountIndex;
	readonly excluded: readonly Exclusion[];
	/** Lines that hold an answer, and lines that hold something else. */
	readonly readable: number;
	readonly unreadable: number;
}

/**
 * Counts the newest answer of each account. Answers are read as they come and forgotten; what stays are the names of
 * the accounts.
 *
 * @param io
 * @param file - Its name; `-` for standard input
 * @param survey
 * @param versions
 * @return Rejects with a CommandFailure when the file cannot be read
 */
export async function countAnswersFile(
	io: CommandIo, file: string, survey: Survey, versions: SurveyVersions,
): Promise<CountedFile> {
	if ( file !== '-' ) {
		return countFile( resolve( io.directory, file ), file, survey, versions );
	}
	// It may have to be read twice.
	const directory = await mkdtemp( join( tmpdir(), 'localskills-' ) );
	try {
		const copy = join( directory, 'answers.jsonl' );
		await pipeline( io.stdin, createWriteStream( copy, { mode: 0o600 } ) );
		return await countFile( copy, file, survey, versions );
	} finally {
		await rm( directory, { recursive: true } );
	}
}

async function countFile( path: string, name: string, survey: Survey, versions: SurveyVersions ): Promise<CountedFile> {
	const accounts = createAccountIndex();
	/** Places of the answers that do not count. */
	const older = new Set<number>();
	let tally = createTally( survey, versions );
	let excluded: Exclusion[] = [];
	let [ readable, unreadable, mustCountAgain ] = [ 0, 0, false ];
	const exclude = ( exclusion: Exclusion ): void => {
		excluded.push( exclusion );
		unreadable++;
	};
	await readAnswers( path, name, ( answer, place ) => {
		readable++;
		const displaced = accounts.add( answer, place, contentOf( answer ) );
		if ( displaced !== null ) {
			older.add( displaced );
			excluded.push( ...displaced === place ? [ duplicateOf( answer ) ] : [] );
			// What was counted already cannot be taken back.
			mustCountAgain = mustCountAgain || displaced !== place;
		}
		if ( displaced !== place && !mustCountAgain ) {
			tally.add( answer );
		}
	}, exclude );
	if ( mustCountAgain ) {
		tally = createTally( survey, versions );
		[ excluded, unreadable ] = [ [], 0 ];
		await readAnswers( path, name, ( answer, place ) => {
			if ( older.has( place ) ) {
				excluded.push( duplicateOf( answer ) );
			} else {
				tally.add( answer );
			}
		}, exclude );
	}
	return { tally, accounts, excluded, readable, unreadable };
}

async function readAnswers(
	path: string, name: string, onAnswer: ( answer: Answer, place: number ) => void,
	onExclusion: ( exclusion: Exclusion ) => void,
): Promise<void> {
	let line = 0;
	try {
		for await ( const batch of readLines( createReadStream( path ) ) ) {
			for ( const text of batch ) {
				line++;
				const read = readAnswerLine( text, line );
				if ( read !== null && 'answer' in read ) {
					onAnswer( read.answer, line );
				} else if ( read !== null ) {
					onExclusion( read.exclusion );
				}
			}
		}
	} catch ( error ) {
		throw fileFailure( name, error );
	}
}
