// Computes the tree of a formula.
import { calledName, type Node } from '../formula/parse';
import { areaOf, lastCellOf, spanning } from '../formula/references';
import { callFunction } from '../functions';
import { errorNamed } from '../sheet-grid';
import { Area, CellError, isError, Lambda, Matrix, type Operand, type Scalar } from '../values';
import { finite, toNumber } from './coerce';
import { lift, liftPair } from './lift';
import { type Operator, operate } from './operators';
import { type Scope, withNames } from './scope';

/** The value of a node; an omitted argument (null) is blank. */
export function evaluate(node: Node | null, scope: Scope): Operand {
  if (node === null) return null;
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ErrorLiteral':
      return errorNamed(node.value);
    case 'ReferenceIdentifier':
      return reference(node, scope);
    case 'UnaryExpression':
      return unary(node, scope);
    case 'BinaryExpression':
      return binary(node, scope);
    case 'CallExpression':
      return call(node, scope);
    case 'LambdaExpression':
      return lambda(node, scope);
    case 'LetExpression':
      return letNames(node, scope);
    default:
      return new CellError('#ERROR!', 'Formula parse error.');
  }
}

function reference(node: Node & { type: 'ReferenceIdentifier' }, scope: Scope): Operand {
  const bound = scope.names.size ? scope.names.get(node.value.toLowerCase()) : undefined;
  return bound !== undefined ? bound : areaOf(node, scope.sheet, scope.session.directory);
}

function unary(node: Node & { type: 'UnaryExpression' }, scope: Scope): Operand {
  const { writing } = scope.session;
  const operand = evaluate(node.arguments[0] ?? null, scope);
  const of =
    (apply: (n: number) => number) =>
    (value: Scalar): Scalar => {
      const number = toNumber(value, writing);
      return isError(number) ? number : finite(apply(number));
    };
  if (node.operator === '+') return lift([operand], scope, ([value]) => value ?? null);
  const apply = node.operator === '-' ? of((n) => -n) : node.operator === '%' ? of((n) => n / 100) : null;
  return apply
    ? lift([operand], scope, ([value]) => apply(value ?? null))
    : new CellError('#ERROR!', 'Formula parse error.');
}

function binary(node: Node & { type: 'BinaryExpression' }, scope: Scope): Operand {
  const { operator } = node;
  const [left, right] = node.arguments;
  if (!left || !right || operator === ' ' || operator === ',') return new CellError('#ERROR!', 'Formula parse error.');
  if (operator === ':') return scope.sheet.places.get(node) ?? span(node, left, right, scope);
  const { writing } = scope.session;
  return liftPair(evaluate(left, scope), evaluate(right, scope), scope, (a, b) =>
    operate(operator as Operator, a, b, writing),
  );
}

/** `A1:INDEX(…)`: the cells between two ends, at least one of which is computed. */
function span(node: Node, left: Node, right: Node, scope: Scope): Operand {
  const fixed = (end: Node) => lastCellOf(end, scope.sheet, scope.session.directory);
  const [from, to] = [left, right].map((end) => fixed(end) ?? evaluate(end, scope));
  if (from instanceof Area && to instanceof Area) {
    const area = spanning(from, to);
    if (area instanceof Area) scope.session.onReach(area);
    const isFixed = [left, right].every(
      (end) => (end.type === 'ReferenceIdentifier' && scope.names.size === 0) || fixed(end),
    );
    if (isFixed) scope.sheet.places.set(node, area);
    return area;
  }
  if (isError(from)) return from;
  return isError(to) ? to : new CellError('#REF!', 'The ends of a range must be references.');
}

function call(node: Node & { type: 'CallExpression' }, scope: Scope): Operand {
  const args = node.arguments as readonly (Node | null)[];
  const name = calledName(node);
  const callee = name === null ? evaluate(node.callee as unknown as Node, scope) : scope.names.get(name.toLowerCase());
  if (callee instanceof Lambda) return callee.apply(args.map((arg) => evaluate(arg, scope)));
  if (name === null) return isError(callee) ? callee : new CellError('#ERROR!', 'Formula parse error.');
  return callFunction(name, args, scope);
}

function lambda(node: Node & { type: 'LambdaExpression' }, scope: Scope): Operand {
  const names = node.params.map((param) => param.name);
  return new Lambda(names.length, (given) => {
    if (given.length !== names.length) return new CellError('#N/A', 'Wrong number of arguments to LAMBDA.');
    return evaluate(
      node.body,
      withNames(
        scope,
        names.map((name, i) => [name, given[i] ?? null] as const),
      ),
    );
  });
}

function letNames(node: Node & { type: 'LetExpression' }, scope: Scope): Operand {
  let inner = scope;
  for (const { id, init } of node.declarations) inner = withNames(inner, [[id.name, evaluate(init, inner)]]);
  return evaluate(node.body, inner);
}

/** What a formula's cell shows: a single value, or a table that is to spill. A bare range stands for one of its cells. */
export function result(node: Node, scope: Scope): Scalar | Matrix {
  const operand = evaluate(node, scope);
  if (operand instanceof Lambda) return new CellError('#N/A', 'A LAMBDA must be called.');
  if (operand instanceof Matrix)
    return operand.height === 1 && operand.width === 1 ? (operand.rows[0]?.[0] ?? null) : operand;
  if (!(operand instanceof Area)) return operand;
  const bare = node.type === 'ReferenceIdentifier' || operand.single;
  if (bare) return lift([operand], { ...scope, array: false }, ([value]) => value ?? null) as Scalar;
  return new Matrix(operand.sheet.read(operand));
}
