/** Types of the questions that the measures of a survey can name. */

/** `grid`. */
export const GRIDS: readonly string[] = [ 'matrixdropdown' ];

/** `wantToLearn` and `canTeach`. */
export const SKILL_LISTS: readonly string[] = [ 'checkbox', 'tagbox', 'ranking' ];

/** `groupBy`. */
export const GROUPINGS: readonly string[] = [ 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'rating', 'boolean' ];
