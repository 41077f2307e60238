import type { TemplateCall } from './template-call';

/**
 * Whether two texts say the same by their calls of templates, whatever stands around these.
 *
 * @param one
 * @param other
 */
export function sameCalls( one: readonly TemplateCall[], other: readonly TemplateCall[] ): boolean {
	const written = ( calls: readonly TemplateCall[] ): string =>
		JSON.stringify( calls.map( ( { template, parameters } ) => [ template, Array.from( parameters ) ] ) );
	return written( one ) === written( other );
}
