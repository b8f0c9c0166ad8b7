// The script's Date: its clock is the host's, its local time is that of the script's zone, whatever the machine's.
import { instantOf, offsetAt, utcOf } from '../model';

type Args = readonly unknown[];

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Puts the clock and the zone into a realm: replaces its Date and the local methods of its dates. */
export function installDate(global: Record<string, unknown>, now: () => number, zone: string): void {
  const Original = global.Date as DateConstructor;
  const shifted = (ms: number): Date => new Date(ms + offsetAt(ms, zone));
  const toInstant = (args: Args): number => instantOf(wallFrom(args.map(Number)), zone);
  const read = (text: string): number => readText(Original, text, zone);
  const replaced = new Proxy(Original, {
    construct(target, args: unknown[], newTarget) {
      if (args.length === 0) return Reflect.construct(target, [now()], newTarget) as object;
      if (args.length > 1) return Reflect.construct(target, [toInstant(args)], newTarget) as object;
      const only = typeof args[0] === 'string' ? read(args[0]) : args[0];
      return Reflect.construct(target, [only], newTarget) as object;
    },
    apply: () => String(Reflect.construct(Original, [now()])),
    get(target, key, receiver) {
      if (key === 'now') return now;
      return key === 'parse' ? read : (Reflect.get(target, key, receiver) as unknown);
    },
  });
  const prototype = Original.prototype as unknown as Record<string, unknown>;
  for (const [name, method] of Object.entries({
    ...localGetters(shifted),
    ...localSetters(shifted, zone),
    ...texts(shifted, zone),
  })) {
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  }
  Object.defineProperty(prototype, 'constructor', { value: replaced, writable: true, configurable: true });
  Object.defineProperty(global, 'Date', { value: replaced, writable: true, configurable: true });
  setDefaultZone(global, zone);
}

/** Year, month from 0, day… as Date's constructor takes them, read for UTC. */
function wallFrom([year = Number.NaN, month = 0, day = 1, hour = 0, minute = 0, second = 0, ms = 0]: number[]): number {
  const full = year >= 0 && year <= 99 ? 1900 + Math.trunc(year) : year;
  return utcOf(full, month + 1, day, hour, minute, second, ms);
}

/** A text that names no zone is a time of the script's zone; a date alone in ISO form is UTC (ECMA-262, Date.parse). */
function readText(original: DateConstructor, text: string, zone: string): number {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text)) return instantOf(original.parse(`${text}Z`), zone);
  const isDayAlone = /^\d{4}(-\d{2}){0,2}$/.test(text);
  if (isDayAlone || /(Z|GMT|UTC?|[+-]\d{2}:?\d{2})(\s*\(.*\))?\s*$/i.test(text)) return original.parse(text);
  const asUtc = original.parse(`${text} UTC`);
  return Number.isNaN(asUtc) ? original.parse(text) : instantOf(asUtc, zone);
}

function localGetters(shifted: (ms: number) => Date) {
  const getters: Record<string, unknown> = {};
  for (const part of [...PARTS, 'Day'] as const) {
    getters[`get${part}`] = function (this: Date): number {
      const ms = this.getTime();
      return Number.isNaN(ms) ? ms : shifted(ms)[`getUTC${part}`]();
    };
  }
  getters.getYear = function (this: Date): number {
    return this.getFullYear() - 1900;
  };
  getters.getTimezoneOffset = function (this: Date): number {
    const ms = this.getTime();
    return Number.isNaN(ms) ? ms : (ms - shifted(ms).getTime()) / 60_000;
  };
  return getters;
}

function localSetters(shifted: (ms: number) => Date, zone: string) {
  const setters: Record<string, unknown> = {};
  for (const part of PARTS) {
    setters[`set${part}`] = function (this: Date, ...args: number[]): number {
      const ms = this.getTime();
      if (Number.isNaN(ms) && part !== 'FullYear') return ms;
      const wall = Number.isNaN(ms) ? new Date(0) : shifted(ms);
      (wall[`setUTC${part}`] as (...a: number[]) => number)(...args);
      return this.setTime(Number.isNaN(wall.getTime()) ? Number.NaN : instantOf(wall.getTime(), zone));
    };
  }
  return setters;
}

function texts(shifted: (ms: number) => Date, zone: string) {
  const day = (d: Date): string =>
    `${DAYS[d.getUTCDay()]} ${MONTHS[d.getUTCMonth()]} ${pad(d.getUTCDate())} ${pad(d.getUTCFullYear(), 4)}`;
  const time = (d: Date, ms: number): string => {
    const minutes = Math.round((d.getTime() - ms) / 60_000);
    const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}${pad(Math.abs(minutes) % 60)}`;
    return `${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}:${pad(d.getUTCSeconds())} GMT${offset} (${zone})`;
  };
  const local = (make: (d: Date, ms: number) => string) =>
    function (this: Date): string {
      const ms = this.getTime();
      return Number.isNaN(ms) ? 'Invalid Date' : make(shifted(ms), ms);
    };
  const localised = (name: 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString') =>
    function (this: Date, locale?: string, options?: Intl.DateTimeFormatOptions): string {
      return new Date(this.getTime())[name](locale ?? 'en-US', { timeZone: zone, ...options });
    };
  return {
    toString: local((d, ms) => `${day(d)} ${time(d, ms)}`),
    toDateString: local(day),
    toTimeString: local(time),
    toLocaleString: localised('toLocaleString'),
    toLocaleDateString: localised('toLocaleDateString'),
    toLocaleTimeString: localised('toLocaleTimeString'),
  };
}

function setDefaultZone(global: Record<string, unknown>, zone: string): void {
  const intl = global.Intl as { DateTimeFormat: Intl.DateTimeFormatConstructor };
  const withZone = (args: unknown[]): unknown[] => [
    args[0] ?? 'en-US',
    { timeZone: zone, ...(args[1] as object | undefined) },
  ];
  intl.DateTimeFormat = new Proxy(intl.DateTimeFormat, {
    construct: (target, args: unknown[], newTarget) => Reflect.construct(target, withZone(args), newTarget) as object,
    apply: (target, self, args: unknown[]) =>
      Reflect.apply(target as unknown as () => unknown, self, withZone(args)) as unknown,
  }) as Intl.DateTimeFormatConstructor;
}
