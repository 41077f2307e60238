/** Where somebody says what they offer, seek and do. */

/**
 * Titles of the pages on which an account says something, the usual one first. The others are for people whose usual page
 * another account has made, on which nothing counts for them.
 *
 * @param people - Title of the account's page below the root
 * @param userNamespace - Name of the namespace of user pages
 * @param user - The account's name
 */
export function ownPageTitles( people: string, userNamespace: string, user: string ): readonly string[] {
	return [ people, `${ userNamespace }:${ user }/LocalSkills`, `${ userNamespace }:${ user }` ];
}
