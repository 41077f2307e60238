export type SurveyFaultKind =
	/** The definition page is missing: `details` name it. */
	'no-survey' |
	/** The definition cannot be used: `details` say what is wrong with it, and where. */
	'definition' |
	/** The definition bears another id than its page: `details` are the page and that id. */
	'other-id' |
	/** The wiki's configuration cannot be used: `details` say why. */
	'configuration';

/** There is nothing to count, and why: the message in the operator's words, the details for whoever has others. */
export class SurveyFault extends Error {
	public readonly kind: SurveyFaultKind;
	public readonly details: readonly string[];

	public constructor( message: string, kind: SurveyFaultKind, details: readonly string[] ) {
		super( message );
		this.name = 'SurveyFault';
		this.kind = kind;
		this.details = details;
	}
}
