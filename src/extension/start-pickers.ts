import { createPicker } from '../ui/questions/picker';
import { createRanking } from '../ui/questions/ranking';
import { createCatalogues } from '../wiki/browser/catalogues';
import { givePart } from './load-part';
import type { PickersModule } from './load-pickers';

/** Gives the form what it loaded this module for. */
export function startPickers(): void {
	givePart<PickersModule>( 'pickers', { createPicker, createRanking, createCatalogues } );
}
