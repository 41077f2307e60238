import { loadPart } from './load-part';
import type { createCatalogues } from '../wiki/browser/catalogues';
import type { PickerMakers } from '../ui/questions/picker-makers';

/** What the module of pickers gives to the form. */
export interface PickersModule extends PickerMakers {
	readonly createCatalogues: typeof createCatalogues;
}

/**
 * Loads the module of pickers.
 *
 * @throws string when it could not be loaded
 */
export function loadPickers(): Promise<PickersModule> {
	return loadPart( 'pickers' );
}
