// How a realm makes objects of its own: what the services hand to a script must be made there.
import type { Realm } from '../services';

/** An expression to be evaluated in the realm, before anything is taken out of it. */
export const MAKERS = `({
  error: (message) => new Error(message), date: (ms) => new Date(ms), array: () => [], object: () => ({}), parse: JSON.parse,
})`;

/** What {@link MAKERS} gives. */
export interface Makers {
  error(message: string): Error;
  date(ms: number): object;
  array(): unknown[];
  object(): object;
  parse(json: string): unknown;
}

export function realmOf(make: Makers): Realm {
  return {
    error(message, name) {
      const error = make.error(message);
      if (name) error.name = name;
      return error;
    },
    date: make.date,
    array: make.array,
    object(entries) {
      const object = make.object();
      for (const [key, value] of entries) {
        Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
      }
      return object;
    },
    parse: make.parse,
  };
}
