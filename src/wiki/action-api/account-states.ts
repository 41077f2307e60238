/** Whether accounts can take part in anything, asked of the Action API. */
import type { AccountReader } from '../bot-port';
import { inBatches, queryList } from './query';
import type { ReadingApi } from './reading-api';

interface ApiUser {
	readonly name: string;
	readonly blockid?: number;
	/** From some pages or actions only. */
	readonly blockpartial?: boolean;
}

export function createAccountReader( api: ReadingApi ): AccountReader {
	let hasGlobalAccounts: boolean | null = null;

	async function knowsGlobalAccounts(): Promise<boolean> {
		const { query } = await api.read( { action: 'query', meta: 'siteinfo', siprop: [ 'general', 'extensions' ] } ) as
			{ query?: { extensions?: readonly { readonly name?: string }[] } };
		return query?.extensions?.some( ( { name = '' } ) => /^central ?auth$/i.test( name ) ) === true;
	}

	return {
		blockedAccounts: async ( names ) => {
			const blocked = new Set<string>();
			await inBatches( api, names, async ( batch ) => {
				for await ( const user of queryList<ApiUser>( api, 'users', { ususers: batch, usprop: 'blockinfo' } ) ) {
					if ( user.blockid !== undefined && user.blockpartial !== true ) {
						blocked.add( user.name );
					}
				}
			} );
			return blocked;
		},
		lockedAccounts: async ( names ) => {
			const locked = new Set<string>();
			if ( names.length === 0 ) {
				return locked;
			}
			hasGlobalAccounts ??= await knowsGlobalAccounts();
			for ( const name of hasGlobalAccounts ? names : [] ) {
				const { query } = await api.read( { action: 'query', meta: 'globaluserinfo', guiuser: name } ) as
					{ query?: { globaluserinfo?: { readonly locked?: boolean | string } } };
				const state = query?.globaluserinfo?.locked;
				if ( state !== undefined && state !== false ) {
					locked.add( name );
				}
			}
			return locked;
		},
		lastEdit: async ( name ) => {
			const { query } = await api.read( {
				action: 'query', list: 'usercontribs', ucuser: [ name ], uclimit: 1, ucprop: 'timestamp',
			} ) as { query?: { usercontribs?: readonly { readonly timestamp?: string }[] } };
			return query?.usercontribs?.[ 0 ]?.timestamp ?? null;
		},
	};
}
