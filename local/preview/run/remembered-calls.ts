// Custom functions are called again only when what they are given has changed, as in Google Sheets.
import type { CustomArgument, CustomFunctions } from '../../script/custom-functions';

/** How many answers are kept. */
const KEPT = 2000;

type Outcome = { readonly answer: unknown } | { readonly thrown: unknown };

const formatOf = (arg: CustomArgument) =>
  arg.values.map((row, r) => row.map((value, c) => (typeof value === 'number' ? arg.numberFormat(r, c) : '')));

const keyOf = (name: string, args: readonly (CustomArgument | undefined)[]): string =>
  JSON.stringify([name.toUpperCase(), args.map((arg) => (arg ? [arg.single, arg.values, formatOf(arg)] : 0))]);

function attempt(call: () => unknown): Outcome {
  try {
    return { answer: call() };
  } catch (thrown) {
    return { thrown };
  }
}

/** The same functions; an answer, or an error, is kept for the same arguments (Google: "deterministic"). */
export function rememberedCalls(functions: CustomFunctions): CustomFunctions {
  const known = new Map<string, Outcome>();
  return {
    has: (name) => functions.has(name),
    call(name, args) {
      const key = keyOf(name, args);
      const outcome = known.get(key) ?? attempt(() => functions.call(name, args));
      known.delete(key);
      known.set(key, outcome);
      const [oldest] = known.keys();
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
      if ('thrown' in outcome) throw outcome.thrown;
      return outcome.answer;
    },
  };
}
