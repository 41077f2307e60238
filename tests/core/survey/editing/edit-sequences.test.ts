/** Whatever somebody does in the editors, in whatever order: the definition stays one, and answers keep their meaning. */
import fc from 'fast-check';
import { changeType, typesFor } from '../../../../src/core/survey/editing/change-type';
import { addChoice, codesIn, pasteChoices, retireChoice } from '../../../../src/core/survey/editing/edit-choices';
import {
	addElement, dissolvePanel, duplicatePart, movePart, movePartBy, removeWithReferences, retireQuestion,
} from '../../../../src/core/survey/editing/edit-parts';
import { withTextAt } from '../../../../src/core/survey/editing/edit-texts';
import { translatableTexts } from '../../../../src/core/survey/editing/languages';
import { addPage, nameForNew, newElement, NOT_RELEVANT, PART_KINDS, withNotInStatistics } from '../../../../src/core/survey/editing/new-parts';
import { partsOf, takenNames } from '../../../../src/core/survey/editing/parts';
import { listAt, type Place } from '../../../../src/core/survey/editing/place';
import { keyAt, publishedCodes, publishedElementNames, publishedKeys } from '../../../../src/core/survey/editing/published';
import { renameElement, renameItem } from '../../../../src/core/survey/editing/references';
import { numberedId, uniqueId } from '../../../../src/core/survey/editing/suggest-id';
import { definitionFaults } from '../../../../src/core/survey/lint-definition';
import { countUnknown, richDefinition, withUnknownProperties } from './definition';
import type { JsonObject } from '../../../../src/core/json/value';

interface Step {
	readonly what: number;
	readonly which: number;
	readonly where: number;
	readonly words: string;
}

const WORDS = { importance: 'Importance', ability: 'Ability', notRelevant: 'Not relevant' };
const STEP: fc.Arbitrary<Step> = fc.record( {
	what: fc.nat( 13 ), which: fc.nat( 1000 ), where: fc.nat( 1000 ), words: fc.constantFrom( 'Role', 'Rôle', 'دور', 'A | b', 'Trainer' ),
} );

/** One thing that somebody does. What answers may have already (`published`) is retired, where it would be removed. */
function edit( json: JsonObject, { what, which, where, words }: Step, published: readonly string[] ): JsonObject {
	const parts = partsOf( json );
	const part = parts[ which % parts.length ];
	const isFrozen = ( place: Place ): boolean => published.includes( keyAt( json, place ) );
	const lists = parts.filter( ( { kind } ) => kind === 'page' || kind === 'panel' ).map( ( { place } ): Place => [ ...place, 'elements' ] );
	const list = lists[ where % lists.length ];
	if ( part === undefined || list === undefined ) {
		return addPage( json, 0 );
	}
	const { place } = part;
	const items: Place = [ ...place, part.type === 'matrix' ? 'rows' : 'choices' ];
	const item: Place = [ ...items, where % Math.max( 1, listAt( json, items ).length ) ];
	const hasItems = listAt( json, items ).length > 0;
	const holdsFrozen = parts.some( ( inner ) => inner.place.join().startsWith( place.join() ) && isFrozen( inner.place ) );
	const names = [ ...takenNames( json ), ...publishedElementNames( published ) ];
	switch ( what ) {
		case 0:
			return addPage( json, where );
		case 1: {
			const kind = PART_KINDS[ which % PART_KINDS.length ] as typeof PART_KINDS[ number ];
			const added = addElement( json, list, where, newElement( kind, nameForNew( kind, json, names ), WORDS ) ).json;
			return kind === 'skills-grid' ? withNotInStatistics( added, NOT_RELEVANT ) : added;
		}
		case 2:
			return movePart( json, place, list, where % 5 ).json;
		case 3:
			return movePartBy( json, place, where % 2 === 0 ? 1 : -1 ).json;
		case 4:
			return duplicatePart( json, place, names ).json;
		case 5:
			return !holdsFrozen ? removeWithReferences( json, place ) : part.kind === 'question' ? retireQuestion( json, place, true ) : json;
		case 6:
			return part.kind === 'panel' ? dissolvePanel( json, place ) : part.kind === 'question' ? retireQuestion( json, place, where % 2 === 0 ) : json;
		case 7:
			return part.kind === 'page' || isFrozen( place ) ? json : renameElement( json, place, uniqueId( 'name', names ) );
		case 8:
			return hasItems ? addChoice( json, items, where, numberedId( 'option', [ ...codesIn( json, items ), ...publishedCodes( json, items, published ) ] ) ) : json;
		case 9:
			return hasItems ? pasteChoices( json, items, `${ words }\n${ words } ${ where }`, 'option', publishedCodes( json, items, published ) ) : json;
		case 10:
			return !hasItems || listAt( json, items ).length < 2 ? json :
				isFrozen( item ) ? retireChoice( json, item, true ) : removeWithReferences( json, item );
		case 11:
			return !hasItems || isFrozen( item ) ? json : renameItem( json, item, numberedId( 'code', codesIn( json, items ) ) );
		case 12: {
			const types = typesFor( part.json );
			return part.kind !== 'question' || isFrozen( place ) ? json : changeType( json, place, types[ where % types.length ] as string );
		}
		default: {
			const texts = translatableTexts( json );
			const unit = texts[ which % Math.max( 1, texts.length ) ];
			return unit === undefined ? json : withTextAt( json, unit.path, where % 2 === 0 ? 'fr' : 'default', words );
		}
	}
}

/** What an editor cannot promise: that pages and panels are filled, that nobody moves a question to where it hides itself. */
const LEFT_TO_PEOPLE = [ 'empty-list', 'no-question', 'missing-property', 'empty-page', 'empty-panel', 'condition-circle', 'ranking-of-one' ];

const play = ( start: JsonObject, steps: readonly Step[], published: readonly string[] ): JsonObject =>
	steps.reduce( ( json, step ) => edit( json, step, published ), start );

describe( 'any sequence of edits', () => {
	it( 'leaves a definition that the strict check takes', () => {
		expect( definitionFaults( richDefinition() ) ).toEqual( [] );
		fc.assert( fc.property( fc.array( STEP, { minLength: 1, maxLength: 25 } ), ( steps ) => {
			const json = play( richDefinition(), steps, [] );
			expect( definitionFaults( json ).filter( ( { code } ) => !LEFT_TO_PEOPLE.includes( code ) ) ).toEqual( [] );
		} ), { numRuns: 100 } );
	} );

	it( 'keeps every name and code of a running survey', () => {
		const start = richDefinition();
		const published = publishedKeys( start ).filter( ( key ) => !key.startsWith( 'note' ) && !key.startsWith( 'more' ) );
		fc.assert( fc.property( fc.array( STEP, { minLength: 1, maxLength: 25 } ), ( steps ) => {
			const after = publishedKeys( play( start, steps, published ) );
			expect( published.filter( ( key ) => !after.includes( key ) && !key.includes( '.special.' ) ) ).toEqual( [] );
		} ), { numRuns: 100 } );
	} );

	it( 'loses nothing that it does not know', () => {
		const start = withUnknownProperties( richDefinition() );
		const published = publishedKeys( start );
		const sequences = fc.array( STEP.filter( ( { what } ) => what !== 6 ), { minLength: 1, maxLength: 25 } );
		fc.assert( fc.property( sequences, ( steps ) => {
			expect( countUnknown( play( start, steps, published ) ) ).toBeGreaterThanOrEqual( countUnknown( start ) );
		} ) );
	} );
} );
