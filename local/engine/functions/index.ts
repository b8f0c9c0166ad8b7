// Finds the function that a formula calls: ours, the engine's, or a custom one.
import { callCustom } from '../custom';
import { type Scope, withNames } from '../evaluate/scope';
import type { Node } from '../formula/parse';
import { callLibrary, isKnown } from '../univer/library';
import { CellError, type Operand } from '../values';
import { AGGREGATES } from './aggregate';
import { ARRAYS } from './arrays';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { Definition } from './define';
import { INFORMATION } from './information';
import { LAMBDAS } from './lambdas';
import { LOGIC } from './logic';
import { LOOKUPS } from './lookup';
import { NUMBERS } from './numbers';
import { PLACES } from './places';
import { FORMULAS, subtotal } from './subtotal';
import { TEXTS } from './texts';

const FUNCTIONS = new Map<string, Definition>(
  [
    LOGIC,
    INFORMATION,
    AGGREGATES,
    CONDITIONAL,
    LOOKUPS,
    PLACES,
    ARRAYS,
    LAMBDAS,
    NUMBERS,
    DATES,
    TEXTS,
    FORMULAS,
  ].flatMap(Object.entries<Definition>),
);
FUNCTIONS.set('SUBTOTAL', subtotal(callWith));

/** The value of a call; `#NAME?` where nothing bears the name, `#N/A` for a wrong number of arguments, as Google gives them. */
export function callFunction(name: string, args: readonly (Node | null)[], scope: Scope): Operand {
  const own = FUNCTIONS.get(name);
  if (own) {
    if (args.length < own.min || args.length > own.max)
      return new CellError('#N/A', `Wrong number of arguments to ${name}.`);
    return own.run(args, scope);
  }
  const { custom } = scope.session;
  const known = isKnown(name);
  if (!known && !custom?.has(name)) return new CellError('#NAME?', `Unknown function: '${name}'.`);
  if (known || !custom)
    return callLibrary(
      name,
      args.map((arg) => scope.evaluate(arg, scope)),
      scope,
    );
  const given = args.map((arg) => (arg === null ? undefined : scope.evaluate(arg, scope)));
  return callCustom(custom, name, given, scope);
}

/** Calls a built-in function on operands that are there already. */
function callWith(name: string, operands: readonly Operand[], scope: Scope): Operand {
  const own = FUNCTIONS.get(name);
  if (!own) return callLibrary(name, operands, scope);
  const names = operands.map((operand, i) => [`_${i}`, operand] as const);
  const args = names.map(([value]): Node => ({ type: 'ReferenceIdentifier', value, kind: 'name' }));
  return own.run(args, withNames(scope, names));
}
