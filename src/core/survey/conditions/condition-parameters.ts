import type { Condition, Expression } from './condition';

/**
 * The answers that a condition looks at, each once, in the order of the text: `role`, `grid.row.column`…
 *
 * @param condition
 */
export function conditionParameters( condition: Condition ): string[] {
	const parameters = new Set<string>();
	collect( condition.expression, parameters );
	return Array.from( parameters );
}

function collect( expression: Expression, parameters: Set<string> ): void {
	switch ( expression.kind ) {
		case 'answer':
			parameters.add( expression.parameter );
			break;
		case 'unary':
			collect( expression.operand, parameters );
			break;
		case 'binary':
			collect( expression.left, parameters );
			collect( expression.right, parameters );
			break;
		case 'iif':
			expression.operands.forEach( ( operand ) => collect( operand, parameters ) );
			break;
	}
}
