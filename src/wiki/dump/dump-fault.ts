/** A dump cannot be read, and why and where: in the operator's words. */
export class DumpFault extends Error {
	public constructor( message: string ) {
		super( message );
		this.name = 'DumpFault';
	}
}
