import type { SurveyUser } from '../ui/survey-form/survey-context';

/**
 * The account that the page was opened under, as the wiki tells it.
 *
 * @param name - Of the account
 */
export function readAccount( name: string ): SurveyUser {
	return {
		name,
		isTemporary: mw.user.isTemp(),
		editCount: mw.config.get( 'wgUserEditCount' ) || 0,
		groups: mw.config.get( 'wgUserGroups' ) || [],
	};
}
