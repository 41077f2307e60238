/** What was published before of parts that are withheld now. */
import type { Survey } from '../../survey/definition';
import { recordOf } from '../sorted';
import { breakdownKey } from './audit-breakdowns';
import { isMissing } from './is-missing';
import { newestFigures } from './newest-figures';
import {
	isWithheld, type LastRelease, LITTLE_CHANGE, type PublishedBefore, type PublishedBreakdown, type PublishedGroup,
	type PublishedGroupSkill, type PublishedQuestion, type PublishedResults, type PublishedSkill, type Shown,
} from './published';
import { ratingStates, ratingTrailAfter } from './rating-trail';
import { withoutUnrated } from './publish-skill';
import { isSameState, type QuestionTrail, stateOf, trailAfter, trailBefore } from './question-trail';
import { lastConditions, trailLimits } from './trail-limits';

/**
 * Results with the earlier figures of what is withheld now and was not, for whoever reads them: of questions the newest,
 * of all else the oldest that are missing since. And with the trails of what was shown, so that the next release is put
 * beside that and not beside the gap that it leaves.
 *
 * @param published
 * @param last - The last release, and the figures that it had kept; null when there was none
 * @param survey
 */
export function withEarlier( published: PublishedResults, last: LastRelease | null, survey: Survey ): PublishedResults {
	if ( last === null ) {
		return published;
	}
	const [ before, now ] = [ trailLimits( lastConditions( last ), survey ), trailLimits( published, survey ) ];
	// Oldest first.
	const releases: PublishedBefore[] =
		[ ...last.published.earlier === undefined ? [] : [ last.published.earlier ], last.published ];
	const questions = recordOf<Shown<PublishedQuestion>>();
	const trails = recordOf<QuestionTrail>();
	// A question that is taken out of the survey may come back: what was shown of it is known still.
	const everyKey = Object.keys( { ...last.published.trails, ...last.published.questions, ...published.questions } );
	everyKey.forEach( ( key ) => {
		const isThere = Object.prototype.hasOwnProperty.call( published.questions, key );
		const question = isThere ? published.questions[ key ] as Shown<PublishedQuestion> : LITTLE_CHANGE;
		const was = isThere ? earlierQuestion( key, question, last ) : null;
		if ( was !== null && isMissing( was, question ) ) {
			questions[ key ] = was;
		}
		const { places, summary } = newestFigures( key, last.published );
		const trail = trailAfter(
			trailBefore( key, last, before.get( key ) ?? [] ), question, last.change,
			places.places !== null || summary.summary !== null, now.get( key ) ?? [],
		);
		if ( trail !== null ) {
			trails[ key ] = trail;
		}
	} );
	const skills = recordOf<Shown<PublishedSkill>>();
	Object.keys( published.skills ).forEach( ( key ) => {
		const shown = firstShown( releases.map( ( release ) => release.skills[ key ] ) );
		// Data of a time when that was shown are not more for it.
		const was = shown === null ? null : withoutUnrated( shown );
		if ( was !== null && isMissing( was, published.skills[ key ] ) ) {
			skills[ key ] = was;
		}
	} );
	const breakdowns = published.breakdowns.map( ( breakdown ) => earlierBreakdown( breakdown, releases ) )
		.filter( ( breakdown ): breakdown is PublishedBreakdown => breakdown !== null );
	const ratingTrail = ratingTrailAfter( ratingStates( last ), published );
	return {
		...published,
		...Object.keys( questions ).length + Object.keys( skills ).length + breakdowns.length === 0 ? {} :
			{ earlier: { questions, skills, breakdowns } },
		...Object.keys( trails ).length === 0 ? {} : { trails },
		...ratingTrail.length === 0 ? {} : { ratingTrail },
	};
}

/** Where the same is shown of the same answers as before, the earlier figures are the same, too. */
function earlierQuestion(
	key: string, now: Shown<PublishedQuestion>, { change, published: { earlier, questions }, published }: LastRelease,
): PublishedQuestion | null {
	const [ old, kept ] = [ questions[ key ], earlier?.questions[ key ] ];
	const isSame = change.added + change.removed === 0 && old !== undefined && !isWithheld( now ) && !isWithheld( old ) &&
		isSameState( stateOf( now, 0, 0 ), stateOf( old, 0, 0 ) );
	const newest = newestFigures( key, published ).question;
	if ( kept === undefined || isWithheld( kept ) || newest === null ) {
		return newest;
	}
	// Mean places and means belong to the answers that they rest on, so they stay with all that was shown of these.
	const isLess = isMissing( kept.places, newest.places ) || isMissing( kept.summary, newest.summary );
	return isSame || isLess ? kept : newest;
}

function firstShown<T>( figures: readonly ( Shown<T> | undefined )[] ): T | null {
	const found = figures.find( ( figure ) => figure !== undefined && !isWithheld( figure ) );
	return found === undefined || isWithheld( found ) ? null : found;
}

/** The groups, and the skills in them, that are withheld. */
function earlierBreakdown( now: PublishedBreakdown, releases: readonly PublishedBefore[] ): PublishedBreakdown | null {
	const key = breakdownKey( now );
	const all = releases.map( ( { breakdowns } ) => breakdowns.find( ( breakdown ) => breakdownKey( breakdown ) === key ) )
		.filter( ( breakdown ): breakdown is PublishedBreakdown => breakdown !== undefined && breakdown.withheld === undefined );
	const groups = recordOf<PublishedGroup>();
	for ( const release of all ) {
		for ( const code of Object.keys( release.groups ) ) {
			const group = release.groups[ code ] as Shown<PublishedGroup>;
			const current = now.groups[ code ];
			if ( isWithheld( group ) ) {
				continue;
			}
			const isWhole = now.withheld !== undefined || isWithheld( current );
			const skills = Object.assign( recordOf<Shown<PublishedGroupSkill>>(), groups[ code ]?.skills );
			Object.keys( group.skills ).forEach( ( skill ) => {
				const figures = group.skills[ skill ] as Shown<PublishedGroupSkill>;
				const figuresNow = current === undefined || isWithheld( current ) ? undefined : current.skills[ skill ];
				const isKept = isWhole || isMissing( figures, figuresNow );
				if ( isKept && skills[ skill ] === undefined && !isWithheld( figures ) ) {
					skills[ skill ] = figures;
				}
			} );
			if ( isWhole || Object.keys( skills ).length > 0 ) {
				groups[ code ] = { counted: groups[ code ]?.counted ?? group.counted, skills };
			}
		}
	}
	const [ oldest ] = all;
	return oldest === undefined || Object.keys( groups ).length === 0 ? null : { ...oldest, groups };
}
