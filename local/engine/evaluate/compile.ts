// Makes of the tree of a formula a function that computes it.
import { calledName, type Node } from '../formula/parse';
import { lastCellAt, spanning } from '../formula/references';
import type { Slots } from '../formula/slots';
import { functionNamed } from '../functions';
import { errorNamed } from '../sheet-grid';
import { Area, CellError, isError, Lambda, type Operand } from '../values';
import { finite, toNumber } from './coerce';
import { lift, liftPair } from './lift';
import { type Operator, operationOf } from './operators';
import { given, type Part, type Scope } from './scope';

const always =
  (operand: Operand): Part =>
  () =>
    operand;
const UNREADABLE = new CellError('#ERROR!', 'Formula parse error.');

/** @param slots those of the tree that the node belongs to */
export function compile(node: Node, slots: Slots): Part {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? slot(node, slots) : always(node.value);
    case 'ErrorLiteral':
      return always(errorNamed(node.value));
    case 'ReferenceIdentifier':
      return reference(node, slots);
    case 'UnaryExpression':
      return unary(node, slots);
    case 'BinaryExpression':
      return binary(node, slots);
    case 'CallExpression':
      return call(node, slots);
    case 'LambdaExpression':
      return lambda(node, slots);
    case 'LetExpression':
      return letNames(node, slots);
    default:
      return always(UNREADABLE);
  }
}

/** The parts of a call; an omitted argument is null. */
const partsOf = (nodes: readonly (Node | null)[], slots: Slots): (Part | null)[] =>
  nodes.map((node) => node && compile(node, slots));

function slot(node: Node, slots: Slots): Part {
  const place = slots.places.get(node) ?? -1;
  return (scope) => scope.operands[place] ?? null;
}

function reference(node: Node & { type: 'ReferenceIdentifier' }, slots: Slots): Part {
  const named = slot(node, slots);
  if (node.kind !== 'name') return named;
  const name = node.value.toLowerCase();
  return (scope) => {
    const bound = scope.names.get(name);
    return bound === undefined ? named(scope) : bound;
  };
}

function unary(node: Node & { type: 'UnaryExpression' }, slots: Slots): Part {
  const { operator } = node;
  const [part] = partsOf(node.arguments, slots);
  if (operator === '+') return (scope) => lift([given(part, scope)], scope, ([value]) => value ?? null);
  if (operator !== '-' && operator !== '%') return always(UNREADABLE);
  const apply = operator === '-' ? (n: number) => -n : (n: number) => n / 100;
  return (scope) =>
    lift([given(part, scope)], scope, ([value]) => {
      const number = toNumber(value ?? null, scope.session.writing);
      return isError(number) ? number : finite(apply(number));
    });
}

function binary(node: Node & { type: 'BinaryExpression' }, slots: Slots): Part {
  const { operator } = node;
  const [left, right] = node.arguments;
  if (!left || !right || operator === ' ' || operator === ',') return always(UNREADABLE);
  if (operator === ':') return span(left, right, slots);
  const a = compile(left, slots);
  const b = compile(right, slots);
  const apply = operationOf(operator as Operator);
  return (scope) => liftPair(a(scope), b(scope), scope, apply);
}

/** `A1:INDEX(…)`: the cells between two ends, at least one of which is computed. */
function span(left: Node, right: Node, slots: Slots): Part {
  const endOf = (end: Node): Part => {
    const computed = compile(end, slots);
    const last = lastCellAt(end, slots);
    return last ? (scope) => last(scope.operands) ?? computed(scope) : computed;
  };
  const first = endOf(left);
  const second = endOf(right);
  return (scope) => {
    const from = first(scope);
    const to = second(scope);
    if (from instanceof Area && to instanceof Area) {
      const area = spanning(from, to);
      if (area instanceof Area) scope.session.onReach(area);
      return area;
    }
    if (isError(from)) return from;
    return isError(to) ? to : new CellError('#REF!', 'The ends of a range must be references.');
  };
}

function call(node: Node & { type: 'CallExpression' }, slots: Slots): Part {
  const args = partsOf(node.arguments as readonly (Node | null)[], slots);
  const apply = (made: Lambda, scope: Scope) => made.apply(args.map((arg) => given(arg, scope)));
  const name = calledName(node);
  if (name === null) {
    const callee = compile(node.callee as unknown as Node, slots);
    return (scope) => {
      const called = callee(scope);
      if (called instanceof Lambda) return apply(called, scope);
      return isError(called) ? called : UNREADABLE;
    };
  }
  const run = functionNamed(name, args);
  const bound = name.toLowerCase();
  return (scope) => {
    const called = scope.names.size ? scope.names.get(bound) : undefined;
    return called instanceof Lambda ? apply(called, scope) : run(scope);
  };
}

function lambda(node: Node & { type: 'LambdaExpression' }, slots: Slots): Part {
  const names = node.params.map((param) => param.name);
  const [body] = partsOf([node.body], slots);
  return (scope) =>
    new Lambda(names.length, (values) => {
      if (values.length !== names.length) return new CellError('#N/A', 'Wrong number of arguments to LAMBDA.');
      return given(body, scope.withNames(names.map((name, i) => [name, values[i] ?? null] as const)));
    });
}

function letNames(node: Node & { type: 'LetExpression' }, slots: Slots): Part {
  const declared = node.declarations.map(({ id, init }) => ({ name: id.name, init: partsOf([init], slots)[0] }));
  const [body] = partsOf([node.body], slots);
  return (scope) => {
    let inner = scope;
    for (const { name, init } of declared) inner = inner.withNames([[name, given(init, inner)]]);
    return given(body, inner);
  };
}
