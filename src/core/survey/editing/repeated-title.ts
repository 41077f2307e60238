/** What a survey is called that asks the same once more. */

/** A year, or a month or day as we write it ourselves. */
const TIME = /(?:19|20)\d\d(?:-\d\d){0,2}(?!\d)/g;

/**
 * The title of a survey with the time in it that its repetition is of: where the earlier one names a year, the new year
 * stands in its place, else after the title. Two in a year are told apart by the month, two in a month by the day.
 *
 * @param title - Of the earlier survey
 * @param day - On which the repetition is begun; YYYY-MM-DD
 */
export function repeatedTitle( title: string, day: string ): string {
	const times = title.match( TIME ) ?? [];
	const last = times[ times.length - 1 ];
	const year = day.slice( 0, 4 );
	if ( last === undefined ) {
		return `${ title.trim() } ${ year }`;
	}
	const time = last.slice( 0, 4 ) !== year ? year : last.length === 4 ? day.slice( 0, 7 ) : day;
	const end = title.lastIndexOf( last );
	return `${ title.slice( 0, end ) }${ time }${ title.slice( end + last.length ) }`;
}
