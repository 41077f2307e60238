/**
 * The accounts of the development wiki. Their passwords are public on purpose: the wiki listens on
 * this machine only and holds nothing of worth.
 */
export interface Account {
	readonly name: string;
	readonly password: string;
	readonly groups: readonly string[];
}

export const ADMINISTRATOR: Account = {
	name: 'Coordinator', password: 'learn-together', groups: [ 'sysop', 'bureaucrat', 'interface-admin' ],
};

export const EDITORS: readonly [ Account, Account ] = [
	{ name: 'Amina', password: 'learn-together', groups: [] },
	{ name: 'Bruno', password: 'learn-together', groups: [] },
];

export const BOT: Account = { name: 'LocalSkillsBot', password: 'learn-together', groups: [ 'bot' ] };

/** What the bot logs in with: `BOT.name@BOT_PASSWORD_NAME`. MediaWiki takes only [0-9a-w]{32,}. */
export const BOT_PASSWORD_NAME = 'aggregate';
export const BOT_PASSWORD = '0123456789abcdefghijklmnopqrstuv';

/** The deploying account writes pages of the interface, so it is the administrator's, by a bot password of its own. */
export const DEPLOY_PASSWORD_NAME = 'deploy';
export const DEPLOY_PASSWORD = 'vutsrqponmlkjihgfedcba9876543210';

export const ACCOUNTS: readonly Account[] = [ ADMINISTRATOR, ...EDITORS, BOT ];
