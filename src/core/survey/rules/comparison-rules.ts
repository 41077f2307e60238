/** What a survey shares with others: the questions of a core module, the questions of the wave before. */
import { isObject, ownProperty } from '../../json/value';
import type { Question, Survey } from '../definition';
import { questionsOf } from '../parameters';
import { keptCodes, keptKind } from './kept-parts';
import { type AddFault, codesOf, type DefinitionParts } from './placed-elements';

/**
 * Questions of a core module have to be there as they are in the module. Choices may be retired, never taken away or
 * added.
 *
 * @param parts
 * @param survey - What was read of the definition
 * @param module - The module's survey
 * @param add
 */
export function tellCore( parts: DefinitionParts, survey: Survey, module: Survey, add: AddFault ): void {
	const path = '$.localSkills.core';
	const core = ownProperty( parts.settings, 'core' );
	if ( !isObject( core ) || ownProperty( core, 'id' ) !== module.id ) {
		return;
	}
	if ( survey.audience.population !== module.audience.population ) {
		add( `${ path }.id`, 'other-population', survey.audience.population, module.id, module.audience.population );
	}
	for ( const { code: name, path: place } of codesOf( core, 'questions', path ) ) {
		const [ own, original ] = [ survey, module ].map(
			( each ) => questionsOf( each ).find( ( question ) => question.name === name ),
		);
		if ( original === undefined ) {
			add( place, 'core-no-question', name, module.id );
		} else if ( own === undefined ) {
			// One that is there and could not be read has its own faults.
			if ( !parts.questions.some( ( question ) => question.name === name ) ) {
				add( place, 'core-question-missing', name );
			}
		} else {
			tellChanges( parts, own, original, module.id, true, add );
		}
	}
}

/**
 * Questions that bear the same name as in the wave before have to ask the same. Choices may be added and retired;
 * scales stay as they are.
 *
 * @param parts
 * @param survey - What was read of the definition
 * @param previous - The survey of the wave before
 * @param add
 */
export function tellFollowed( parts: DefinitionParts, survey: Survey, previous: Survey, add: AddFault ): void {
	if ( survey.follows !== previous.id ) {
		return;
	}
	if ( survey.audience.population !== previous.audience.population ) {
		add( '$.localSkills.follows', 'other-population', survey.audience.population, previous.id, previous.audience.population );
	}
	for ( const original of questionsOf( previous ) ) {
		const own = questionsOf( survey ).find( ( { name } ) => name === original.name );
		if ( own !== undefined ) {
			tellChanges( parts, own, original, previous.id, false, add );
		}
	}
}

function tellChanges(
	parts: DefinitionParts, own: Question, original: Question, other: string, isLocked: boolean, add: AddFault,
): void {
	const path = parts.questions.find( ( { name } ) => name === own.name )?.path ?? '$.pages';
	if ( keptKind( own ) !== keptKind( original ) ) {
		add( `${ path }.type`, 'kept-type', own.name, keptKind( own ), other, keptKind( original ) );
		return;
	}
	const [ ownLists, originalLists ] = [ keptCodes( own ), keptCodes( original ) ];
	for ( const before of originalLists ) {
		const after = ownLists.find( ( { list } ) => list === before.list );
		if ( after === undefined ) {
			add( path, 'kept-column', own.name, before.list.replace( 'columns.', '' ), other );
			continue;
		}
		const place = `${ path }.${ before.list.split( '.' )[ 0 ] }`;
		const [ gone, added ] = [ missingFrom( before.codes, after.codes ), missingFrom( after.codes, before.codes ) ];
		if ( gone.length > 0 ) {
			add( place, 'kept-codes-gone', own.name, other, gone );
		}
		if ( added.length > 0 && ( isLocked || before.isScale ) ) {
			add( place, 'kept-codes-added', own.name, other, added );
		}
		if ( gone.length + added.length === 0 && before.isScale && after.codes.join() !== before.codes.join() ) {
			add( place, 'kept-order', own.name, other, before.codes );
		}
	}
}

function missingFrom( codes: readonly string[], others: readonly string[] ): string[] {
	return codes.filter( ( code ) => !others.includes( code ) );
}
