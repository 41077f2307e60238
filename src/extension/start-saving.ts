import { SAVING } from '../ui/survey-form/saving';
import { givePart } from './load-part';

/** Gives the form what it loaded this module for. */
export function startSaving(): void {
	givePart( 'saving', SAVING );
}
