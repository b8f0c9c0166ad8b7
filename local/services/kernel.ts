// Wraps every service object: counts, permits, checks and fails calls, and refuses by name what does not exist here.
import { RefusedError } from '../model';
import { SERVICE_FAILURE } from './calls';
import { mayCall, type Phase } from './permissions';
import { Instant, type Realm } from './realm';
import { fits, kindOf } from './signature';
import type { HostState } from './state';

export interface Method {
  readonly kind: 'read' | 'write';
  readonly signature: string;
  readonly run: (...args: never[]) => unknown;
}

/** A method that changes nothing. */
export const read = (signature: string, run: (...args: never[]) => unknown): Method => ({
  kind: 'read',
  signature,
  run,
});
/** A method that changes the workbook or what the person sees; a custom function may not call it. */
export const write = (signature: string, run: (...args: never[]) => unknown): Method => ({
  kind: 'write',
  signature,
  run,
});

/** What a method answers that returns its own object, "for chaining". */
export const CHAIN = Symbol('chain');

const isMethod = (m: unknown): m is Method => typeof m === 'object' && m !== null && 'signature' in m && 'run' in m;

/** Methods (and, for enums, properties) by name. A member that is undefined is absent without an error. */
export type Members = Readonly<Record<string, unknown>>;

/** Finds a member by its name; null where there is none of that name. */
type Find = (name: string) => { readonly member: unknown } | null;

/**
 * The members of a class in parts, each made when the first of its names is used: a script that goes through fifty sheets
 * asks each of them one or two things.
 */
export class Parts<Args extends readonly unknown[]> {
  readonly #makers: readonly ((...args: Args) => Members)[];
  readonly #names: ReadonlySet<string>[] = [];

  constructor(...makers: ((...args: Args) => Members)[]) {
    this.#makers = makers;
  }

  /** The members of one object. `check` makes sure, before each call, that what it works on is still there. */
  of(check: () => void, ...args: Args): Find {
    const made: Members[] = [];
    const part = (at: number, maker: (...args: Args) => Members): Members => {
      const members = made[at] ?? maker(...args);
      made[at] = members;
      return members;
    };
    return (name) => {
      for (const [at, maker] of this.#makers.entries()) {
        const names = this.#names[at] ?? new Set(Object.keys(part(at, maker)));
        this.#names[at] = names;
        if (names.has(name)) return { member: checked(part(at, maker)[name], check) };
      }
      return null;
    };
  }
}

function checked(member: unknown, check: () => void): unknown {
  if (!isMethod(member)) return member;
  const run = member.run as (...args: unknown[]) => unknown;
  return {
    ...member,
    run: (...args: unknown[]) => {
      check();
      return run(...args);
    },
  };
}

const finderOf =
  (members: Members): Find =>
  (name) =>
    Object.hasOwn(members, name) ? { member: members[name] } : null;

interface Wrapped {
  readonly className: string;
  readonly inner: unknown;
}

export class Kernel {
  readonly state: HostState;
  readonly realm: Realm;
  phase: Phase = 'load';
  readonly #wrapped = new WeakMap<object, Wrapped>();

  constructor(state: HostState, realm: Realm) {
    this.state = state;
    this.realm = realm;
  }

  classOf = (value: unknown): string | null =>
    (typeof value === 'object' && value !== null && this.#wrapped.get(value)?.className) || null;

  /** What stands behind a service object that a script hands back. */
  inner<T>(value: unknown): T {
    return this.#wrapped.get(value as object)?.inner as T;
  }

  /** Makes a service object. `path` is how messages name it; its last part is the class. */
  wrap(path: string, members: Members | Find, inner?: unknown): object {
    const find = typeof members === 'function' ? members : finderOf(members);
    const className = path.slice(path.lastIndexOf('.') + 1);
    const made = new Map<string, unknown>();
    const proxy: object = new Proxy(Object.create(null) as object, {
      get: (_target, key) => {
        if (typeof key === 'symbol' || key === 'then') return undefined;
        if (!made.has(key))
          made.set(
            key,
            this.#member(path, className, find, key, () => proxy),
          );
        return made.get(key);
      },
      set: (_target, key) => {
        throw this.realm.error(`${path}.${String(key)} cannot be set`);
      },
      has: (_target, key) => typeof key === 'string' && find(key)?.member !== undefined,
    });
    this.#wrapped.set(proxy, { className, inner });
    return proxy;
  }

  #member(path: string, className: string, find: Find, key: string, self: () => object): unknown {
    if (this.phase === 'load') throw this.realm.error(`${path}.${key}: no service may be used while the script loads`);
    const found = find(key);
    if (found) {
      const { member } = found;
      if (!isMethod(member)) return member;
      return (...args: unknown[]) => this.#call(path, className, key, member, args, self);
    }
    if (key === 'toString') return () => className;
    if (key === 'valueOf') return self;
    throw this.realm.error(`${path}.${key}: not implemented here`);
  }

  #call(path: string, className: string, name: string, method: Method, args: unknown[], self: () => object): unknown {
    const fault = this.state.calls.enter(`${className}.${name}`);
    if (!mayCall(this.phase, className, name) || (this.phase === 'custom' && method.kind === 'write')) {
      throw this.#refuse(`You do not have permission to call ${path}.${name}.`);
    }
    if (fault === 'before') throw this.#refuse(SERVICE_FAILURE);
    if (!fits(method.signature, args, this.classOf)) {
      const kinds = args.map((arg) => kindOf(arg, this.classOf)).join(',');
      throw this.#refuse(`The parameters (${kinds}) don't match the method signature for ${path}.${name}.`);
    }
    const answer = this.#attempt(() => (method.run as (...a: unknown[]) => unknown)(...args));
    if (method.kind === 'write' && path.startsWith('SpreadsheetApp.') && className !== 'Ui')
      this.state.unflushed = true;
    if (fault === 'after') throw this.#refuse(SERVICE_FAILURE);
    return answer === CHAIN ? self() : this.out(answer);
  }

  #attempt(run: () => unknown): unknown {
    try {
      return run();
    } catch (error) {
      if (error instanceof RefusedError) throw this.#refuse(error.message);
      throw error instanceof Error ? this.realm.error(error.message) : error;
    }
  }

  #refuse(message: string): Error {
    return this.realm.error(message, 'Exception');
  }

  /** A value as the script gets it: arrays, dates and plain objects of its own realm. */
  out(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#wrapped.has(value)) return value;
    if (value instanceof Instant) return this.realm.date(value.ms);
    if (Array.isArray(value)) {
      const list = this.realm.array();
      for (let i = 0; i < value.length; i++) list[i] = this.out(value[i]);
      return list;
    }
    return this.realm.object(Object.entries(value).map(([key, item]) => [key, this.out(item)] as const));
  }
}

/** Thrown by services where Google would answer something that nobody has established. */
export class NotImplementedError extends Error {
  constructor(what: string) {
    super(`${what}: not implemented here`);
  }
}
