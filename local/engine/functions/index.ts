// Finds the function that a formula calls: ours, the engine's, or a custom one.
import { callCustom } from '../custom';
import { given, type Part, type Scope } from '../evaluate/scope';
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

/** A call, ready to be computed; `#NAME?` where nothing bears the name, `#N/A` for a wrong number of arguments, as Google gives them. */
export function functionNamed(name: string, args: readonly (Part | null)[]): Part {
  const own = FUNCTIONS.get(name);
  if (!own) return (scope) => callOther(name, args, scope);
  if (args.length < own.min || args.length > own.max) {
    const error = new CellError('#N/A', `Wrong number of arguments to ${name}.`);
    return () => error;
  }
  return (scope) => own.run(args, scope);
}

function callOther(name: string, args: readonly (Part | null)[], scope: Scope): Operand {
  const { custom } = scope.session;
  const known = isKnown(name);
  if (!known && !custom?.has(name)) return new CellError('#NAME?', `Unknown function: '${name}'.`);
  if (known || !custom)
    return callLibrary(
      name,
      args.map((arg) => given(arg, scope)),
      scope,
    );
  return callCustom(
    custom,
    name,
    args.map((arg) => arg?.(scope)),
    scope,
  );
}

/** Calls a built-in function on operands that are there already. */
function callWith(name: string, operands: readonly Operand[], scope: Scope): Operand {
  const own = FUNCTIONS.get(name);
  if (!own) return callLibrary(name, operands, scope);
  return own.run(
    operands.map((operand) => () => operand),
    scope,
  );
}
