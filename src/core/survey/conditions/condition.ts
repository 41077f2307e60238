/** A condition as `parseCondition` reads it: the documented subset of SurveyJS's expressions. */

/** What a condition can hold or compare. Lists are of multiple choice and rankings. */
export type ConditionValue = string | number | boolean | null | readonly ( string | number )[];

/** `negative` cannot be written in SurveyJS's expressions but as `0 - …`; other formats have it. */
export type UnaryOperator = 'empty' | 'notempty' | 'not' | 'negative';

export type BinaryOperator =
	'and' | 'or' |
	'equal' | 'notequal' | 'less' | 'lessorequal' | 'greater' | 'greaterorequal' |
	'contains' | 'notcontains' | 'anyof' | 'noneof' | 'allof' |
	'+' | '-' | '*' | '/' | '%' | '^';

export type Expression =
	{ readonly kind: 'value'; readonly value: ConditionValue } |
	/** `{name}`, `{matrix.row}`, `{grid.row.column}`: the name of an answer's parameter. */
	{ readonly kind: 'answer'; readonly parameter: string } |
	{ readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression } |
	{ readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression } |
	/** `iif( condition, then, otherwise )` */
	{ readonly kind: 'iif'; readonly operands: readonly [ Expression, Expression, Expression ] };

export interface Condition {
	/** As the definition has it. */
	readonly source: string;
	readonly expression: Expression;
}
