/** The language in which one of two people writes to the other. */
import { readLanguage, spokenLanguage } from '../language-proficiency';

/** What is not said is taken for this. */
const USUAL_PROFICIENCY = 3;

/** From here on (Babel's "intermediate") somebody can read what they are to stand for. */
const READING_PROFICIENCY = 2;

/**
 * Languages for a message, the most fitting first: those that both can read, by the proficiency of whoever knows it less;
 * then those that the reader knows, by proficiency, and as their records list them where that is the same; then those that
 * the writer knows; then the others. The texts are translated, so where the two have no language in common the writer need
 * not know the reader's.
 *
 * @param writer - Languages of the one who writes, as records have them
 * @param reader - Languages of the one who reads
 * @param available - Codes of the languages that there are texts in, in the order of preference
 */
export function messageLanguages( writer: readonly string[], reader: readonly string[], available: readonly string[] ): string[] {
	const writes = proficiencies( writer );
	const reads = proficiencies( reader );
	const order = Array.from( reads.keys() );
	return available.map( ( code, index ) => {
		const spoken = spokenLanguage( code );
		const [ known, written ] = [ reads.get( spoken ) ?? 0, writes.get( spoken ) ?? 0 ];
		const both = Math.min( known, written );
		return {
			code, index, known,
			shared: both < READING_PROFICIENCY ? 0 : both,
			listed: order.indexOf( spoken ),
			written: reads.has( spoken ) ? 0 : written,
		};
	} ).sort( ( one, other ) => other.shared - one.shared || other.known - one.known || other.written - one.written ||
		one.listed - other.listed || one.index - other.index ).map( ( { code } ) => code );
}

/** Language → how well it is known, in the order in which they are listed. */
function proficiencies( languages: readonly string[] ): Map<string, number> {
	const best = new Map<string, number>();
	for ( const text of languages ) {
		const language = readLanguage( text );
		if ( language !== null ) {
			const spoken = spokenLanguage( language.code );
			best.set( spoken, Math.max( best.get( spoken ) ?? 0, language.proficiency ?? USUAL_PROFICIENCY ) );
		}
	}
	return best;
}
