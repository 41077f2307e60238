/** There is nothing to count, and why: in the operator's words. */
export class SurveyFault extends Error {
	public constructor( message: string ) {
		super( message );
		this.name = 'SurveyFault';
	}
}
