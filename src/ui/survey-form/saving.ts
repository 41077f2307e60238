/**
 * What a form needs once there is an answer: to read it, look through it, save it, say what went wrong, and lead on.
 * It stands in a module of its own, which is loaded when a person has begun to answer, or has answered before; the
 * first question does not wait for it.
 */
import { createAnswerWords } from './answer-words';
import { conflictNotice } from './conflict-notice';
import { faultNotice, refusalNotice } from './fault-notice';
import { nextSteps } from './next-steps';
import { createAnswerPublisher } from './publish-answer';
import { createAnswerPageReader } from './read-answer-page';
import { createReview } from './review';

export const SAVING = {
	conflictNotice, createAnswerPageReader, createAnswerPublisher, createAnswerWords, createReview,
	faultNotice, nextSteps, refusalNotice,
};

export type Saving = typeof SAVING;
