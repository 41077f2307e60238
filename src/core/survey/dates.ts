/**
 * Whether the text is a day of the calendar, written YYYY-MM-DD.
 *
 * @param text - Such as `2026-02-28`; `2026-02-30` is no day
 */
export function isDate( text: string ): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec( text );
	if ( match === null ) {
		return false;
	}
	const [ year, month, day ] = [ Number( match[ 1 ] ), Number( match[ 2 ] ), Number( match[ 3 ] ) ];
	const isLeapYear = year % 4 === 0 && ( year % 100 !== 0 || year % 400 === 0 );
	const days = [ 31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ][ month - 1 ];
	return days !== undefined && day >= 1 && day <= days;
}

/**
 * Whether the text is a month of the calendar, written YYYY-MM.
 *
 * @param text - Such as `2026-02`
 */
export function isMonth( text: string ): boolean {
	return isDate( `${ text }-01` );
}
