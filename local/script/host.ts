// The host: runs a built script over a workbook as Google does, a fresh context for each call.

import type { Workbook } from '../model';
import {
  createServices,
  DEFAULT_SWITCHES,
  HostState,
  type Menu,
  type MenuItem,
  type Phase,
  type Services,
  type Shown,
  type Switches,
} from '../services';
import { toJson } from './carry';
import { type Argument, answerOut, argumentIn, type Scalar } from './cell-values';
import { type CustomFunctions, customFunctionsOf } from './custom-functions';
import { declaredFunctions, isCallable } from './declarations';
import type { Program, Sandbox } from './sandbox';
import { asHostError } from './thrown';

export interface HostOptions {
  readonly workbook: Workbook;
  /** The text of the script, dist/Code.js. */
  readonly code: string;
  /** HTML files by name, without their ending. */
  readonly html?: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; a fixed instant unless given: 2025-05-02T09:00Z. */
  readonly now?: () => number;
  readonly userLocale?: string;
  /** The zone of the manifest, on purpose not the spreadsheet's. */
  readonly scriptTimeZone?: string;
  readonly addOnTitle?: string;
  readonly switches?: Partial<Switches>;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const DEFAULT_NOW = Date.UTC(2025, 4, 2, 9);

export class Host {
  readonly state: HostState;
  readonly #program: Program;
  readonly #declared: ReadonlySet<string>;

  constructor(program: Program, options: HostOptions) {
    this.#program = program;
    this.#declared = declaredFunctions(options.code);
    this.state = new HostState({
      workbook: options.workbook,
      switches: { ...DEFAULT_SWITCHES, ...options.switches },
      html: options.html ?? {},
      userLocale: options.userLocale ?? 'fr',
      scriptTimeZone: options.scriptTimeZone ?? 'Etc/UTC',
      addOnTitle: options.addOnTitle ?? 'Social ROI',
      now: options.now ?? (() => DEFAULT_NOW),
    });
  }

  get workbook(): Workbook {
    return this.state.workbook;
  }
  /** Service calls so far: all of them, and by `Class.method`. */
  get calls(): { readonly total: number; readonly by: Readonly<Record<string, number>> } {
    return this.state.calls;
  }
  get menus(): readonly Menu[] {
    return this.state.menus;
  }
  /** The sidebar that was shown last. */
  get sidebar(): Shown | null {
    return this.state.sidebar;
  }
  get lockedBySomeoneElse(): boolean {
    return this.state.lockedBySomeoneElse;
  }
  set lockedBySomeoneElse(held: boolean) {
    this.state.lockedBySomeoneElse = held;
  }

  resetCalls(): void {
    this.state.calls.reset();
  }
  /** The n-th service call from now on fails before it has done anything. */
  failAt(n: number): void {
    this.state.calls.plan(n, 'before');
  }
  /** The n-th service call from now on fails after it has taken effect. */
  failAfter(n: number): void {
    this.state.calls.plan(n, 'after');
  }
  /** Forgets a planned failure; true where it had not happened yet. */
  cancelFailure(): boolean {
    return this.state.calls.cancel();
  }

  /** google.script.run: arguments and answer travel as JSON copies. Throws what the failure handler would get. */
  run(functionName: string, ...args: readonly unknown[]): unknown {
    this.#checkCallable(functionName, 'google.script.run');
    const json = toJson(args, functionName);
    const answer = this.#start('full', (sandbox) => sandbox.call(functionName, sandbox.realm.parse(json) as unknown[]));
    return JSON.parse(toJson(answer, `answer of ${functionName}`)) as unknown;
  }

  /** A custom function in a cell: arguments as the cells are (see Argument), the answer a scalar or a table. */
  custom(name: string, args: readonly Argument[]): Scalar | Scalar[][] {
    this.#checkCallable(name, 'a cell');
    const { switches } = this.state;
    const answer = this.#start('custom', (sandbox) =>
      sandbox.call(
        name,
        args.map((arg) => argumentIn(arg, sandbox.realm, switches)),
      ),
    );
    return answerOut(name, answer);
  }

  /** The custom functions as a calculation engine asks for them. */
  get customFunctions(): CustomFunctions {
    const callable = [...this.#declared].filter((name) => isCallable(this.#declared, name));
    return customFunctionsOf(callable, this.workbook.timeZone, (name, args) => this.custom(name, args));
  }

  /** Opens the spreadsheet: onOpen in this mode; what the menus were before is gone. */
  open(mode: AuthMode): void {
    this.state.menus = [];
    this.#event('onOpen', mode);
  }

  /** Installs the add-on: onInstall, always in full. */
  install(): void {
    this.state.menus = [];
    this.#event('onInstall', 'FULL');
  }

  #event(handler: string, mode: AuthMode): void {
    if (!isCallable(this.#declared, handler)) return;
    const phase = mode.toLowerCase() as Phase;
    this.#start(phase, (sandbox, services) => sandbox.call(handler, [services.openEvent(mode)]));
  }

  /** Clicks a menu item by its caption. */
  clickMenu(caption: string): void {
    const item = this.state.menus.flatMap(itemsOf).find((one) => one.caption === caption);
    if (!item) throw new Error(`There is no menu item ${caption}`);
    this.#checkCallable(item.functionName, 'a menu');
    this.#start('full', (sandbox) => sandbox.call(item.functionName, []));
  }

  #checkCallable(name: string, from: string): void {
    if (!isCallable(this.#declared, name)) throw new Error(`Script function not found: ${name} (called from ${from})`);
  }

  #start(phase: Phase, act: (sandbox: Sandbox, services: Services) => unknown): unknown {
    const { state } = this;
    const sandbox = this.#program.open({ now: () => state.now(), zone: state.scriptTimeZone });
    const services = createServices(state, sandbox.realm);
    try {
      sandbox.load(services.globals);
      services.enter(phase);
      return act(sandbox, services);
    } catch (thrown) {
      throw asHostError(thrown);
    }
  }
}

const itemsOf = (menu: Menu): MenuItem[] =>
  menu.entries.flatMap((entry) => (entry === 'separator' ? [] : 'functionName' in entry ? [entry] : itemsOf(entry)));
