// The script's own realm: what the services hand to a script must be made of the script's own objects.

export interface Realm {
  /** An error of the script's realm. */
  error(message: string, name?: string): Error;
  /** A date of the script's realm. */
  date(instant: number): object;
  /** An empty array of the script's realm. */
  array(): unknown[];
  /** A plain object of the script's realm. */
  object(entries: readonly (readonly [string, unknown])[]): object;
  /** Reads JSON into objects of the script's realm. */
  parse(json: string): unknown;
}

const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Whether the value is a Date, whatever its realm (V8 runtime overview: instanceof does not hold across contexts). */
export const isDate = (value: unknown): value is Date => typeof value === 'object' && tagOf(value) === '[object Date]';

/** A point in time on its way into the script, where it becomes one of its dates. */
export class Instant {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}
