import type { ChoiceSource } from '../../core/survey/definition';
import type { SurveyContext, SurveyUser } from './survey-context';

/**
 * The languages that a person is likely to pick: those that they say they know where the wiki has
 * Extension:Babel, best first, and the one they read the wiki in. The wiki is asked once, when a picker wants them.
 *
 * @param context
 * @param user
 */
export function suggestLanguages(
	context: SurveyContext, user: SurveyUser,
): ( source: ChoiceSource ) => Promise<readonly string[]> {
	const { messages: { language: own }, wiki } = context;
	let known: Promise<readonly string[]> | null = null;
	return ( source ) => {
		if ( source !== 'languages' ) {
			return Promise.resolve( [] );
		}
		known = known || wiki.spokenLanguages( user.name ).catch( () => [] ).then(
			( codes: readonly string[] ) => codes.includes( own ) ? codes : codes.concat( own ) );
		return known;
	};
}
