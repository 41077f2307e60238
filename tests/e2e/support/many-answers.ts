/** Many accounts that have answered a survey, put on the wiki in one go. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningWiki } from '../../../build/wiki/development-wiki';

/**
 * Makes accounts and lets each save its answer, faster than the API does.
 *
 * @param wiki
 * @param surveyTitle - Title of the survey's page
 * @param answers - Name of a new account → wikitext of its answer
 */
export async function saveAnswers( wiki: RunningWiki, surveyTitle: string, answers: ReadonlyMap<string, string> ): Promise<void> {
	const file = join( wiki.directory, 'answers.json' );
	writeFileSync( file, JSON.stringify( [ ...answers ] ) );
	// `eval` takes one short line at a time.
	await wiki.runMaintenance( 'eval', [], `${ `
		$services = MediaWiki\\MediaWikiServices::getInstance();
		foreach ( json_decode( file_get_contents( '${ file }' ), true ) as [ $name, $text ] ) {
			$user = $services->getUserFactory()->newFromName( $name );
			if ( !$user->isRegistered() ) { $user->addToDatabase(); }
			$title = MediaWiki\\Title\\Title::newFromText( '${ surveyTitle }/Answers/' . $name );
			$services->getWikiPageFactory()->newFromTitle( $title )
				->doUserEditContent( new MediaWiki\\Content\\WikitextContent( $text ), $user, '' );
		}`.replace( /\s*\n\s*/g, ' ' ).trim() }\n` );
}

/**
 * Answers to the short survey (`shortSurvey`), in turn by everybody's number.
 *
 * @param survey - Its id
 * @param count
 */
export function shortAnswers( survey: string, count: number ): Map<string, string> {
	return new Map( Array.from( { length: count }, ( _, index ) => [ `Person ${ index + 1 }`, [
		'{{Skills survey answer',
		`|survey=${ survey }`,
		`|language=${ index % 3 === 0 ? 'ar' : 'en' }`,
		`|role=${ index % 4 === 0 ? 'organizer' : 'editor' }`,
		`|days=${ index % 2 === 0 ? 'weekdays;weekends' : 'weekends' }`,
		`|skills.budgeting.importance=${ 3 + index % 3 }`,
		`|skills.budgeting.ability=${ 1 + index % 4 }`,
		'|comment=&#61;1+1',
		'}}',
	].join( '\n' ) ] ) );
}
