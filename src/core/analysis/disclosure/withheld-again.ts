/** What a run that finds nothing new has to withhold as the run before did. */
import type { Survey } from '../../survey/definition';
import { breakdownKey } from './audit-breakdowns';
import { isMissing } from './is-missing';
import { isWithheld, type LastRelease, type PublishedBreakdown, type PublishedResults } from './published';
import type { WithholdablePart } from './withheld-parts';

/**
 * Skills, and groups' figures, that would be shown of the same answers of which the last release withheld them. What that
 * withheld them for may be told by the release itself, so that it is not kept, and beside nothing new nothing would speak
 * against them any more.
 *
 * @param published - About to be shown
 * @param last
 * @param survey
 * @return Empty where answers have come or gone, or the thresholds are others: that is the coordinator's decision
 */
export function withheldAgain( published: PublishedResults, last: LastRelease, survey: Survey ): WithholdablePart[] {
	const { change, thresholds, published: before } = last;
	const isAsBefore = thresholds.minCell === survey.minCell && thresholds.minAnswers === survey.minAnswers;
	if ( change.added + change.removed > 0 || !isAsBefore ) {
		return [];
	}
	const found: WithholdablePart[] = [];
	Object.keys( published.skills ).forEach( ( key ) => {
		const [ was, now ] = [ before.skills[ key ], published.skills[ key ] ];
		if ( was !== undefined && isMissing( now, was ) ) {
			found.push( { part: 'skills', key, ...isWithheld( was ) ? {} : { only: 'steps' } } );
		}
	} );
	published.breakdowns.forEach( ( now ) => {
		const was = before.breakdowns.find( ( breakdown ) => breakdownKey( breakdown ) === breakdownKey( now ) );
		found.push( ...was === undefined ? [] : inBreakdown( was, now ) );
	} );
	return found;
}

function inBreakdown( was: PublishedBreakdown, now: PublishedBreakdown ): WithholdablePart[] {
	const [ part, key ] = [ 'breakdowns', breakdownKey( now ) ] as const;
	const isWhole = Object.keys( now.groups ).some( ( code ) =>
		isWithheld( was.groups[ code ] ) && !isWithheld( now.groups[ code ] ) );
	if ( isWhole || was.withheld !== undefined && now.withheld === undefined ) {
		return [ { part, key, skill: null } ];
	}
	const found: WithholdablePart[] = [];
	Object.keys( now.groups ).forEach( ( code ) => {
		const [ before, current ] = [ was.groups[ code ], now.groups[ code ] ];
		if ( before === undefined || current === undefined || isWithheld( before ) || isWithheld( current ) ) {
			return;
		}
		Object.keys( current.skills ).forEach( ( skill ) => {
			const [ old, figures ] = [ before.skills[ skill ], current.skills[ skill ] ];
			if ( old !== undefined && isMissing( figures, old ) ) {
				const isNeed = !isWithheld( old ) && !isWithheld( figures ) && isWithheld( old.highNeedCount );
				found.push( { part, key, skill, ...isNeed ? { only: 'need' } : {} } );
			}
		} );
	} );
	return found;
}
