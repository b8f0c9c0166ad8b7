// What outlives a single run of the script: the workbook, properties, the lock, menus, the sidebar, logs.
import type { Workbook } from '../model';
import { Calls } from './calls';
import type { Switches } from './switches';

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export type MenuEntry = MenuItem | 'separator' | Menu;

export interface Menu {
  readonly kind: 'add-on' | 'custom' | 'sub';
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export interface Shown {
  readonly title: string;
  readonly content: string;
}

export class HostState {
  readonly workbook: Workbook;
  readonly switches: Switches;
  readonly html: Readonly<Record<string, string>>;
  readonly userLocale: string;
  readonly scriptTimeZone: string;
  readonly addOnTitle: string;
  readonly calls = new Calls();
  readonly properties = {
    user: new Map<string, string>(),
    document: new Map<string, string>(),
    script: new Map<string, string>(),
  };
  menus: Menu[] = [];
  sidebar: Shown | null = null;
  dialog: Shown | null = null;
  /** Messages of Ui.alert, in order, and the button that the person presses. */
  alerts: string[] = [];
  /** The same with their titles apart; null where the add-on gave none. */
  titledAlerts: { readonly title: string | null; readonly text: string }[] = [];
  alertAnswer = 'OK';
  toasts: string[] = [];
  logs: string[] = [];
  /** Another run, somebody else's, holds the document lock. */
  lockedBySomeoneElse = false;
  /** Whether something was written since the last flush, and how often the lock was given back in that state. */
  unflushed = false;
  releasedUnflushed = 0;
  #sleptMs = 0;
  #uuids = 0;
  readonly #now: () => number;

  constructor(options: HostStateOptions) {
    this.workbook = options.workbook;
    this.switches = options.switches;
    this.html = options.html;
    this.userLocale = options.userLocale;
    this.scriptTimeZone = options.scriptTimeZone;
    this.addOnTitle = options.addOnTitle;
    this.#now = options.now;
  }

  /** Milliseconds since 1970 on the script's clock; Utilities.sleep moves it on. */
  now(): number {
    return this.#now() + this.#sleptMs;
  }

  sleep(ms: number): void {
    this.#sleptMs += ms;
  }

  nextUuid(): string {
    this.#uuids++;
    return `00000000-0000-4000-8000-${String(this.#uuids).padStart(12, '0')}`;
  }
}

export interface HostStateOptions {
  readonly workbook: Workbook;
  readonly switches: Switches;
  readonly html: Readonly<Record<string, string>>;
  readonly userLocale: string;
  readonly scriptTimeZone: string;
  readonly addOnTitle: string;
  readonly now: () => number;
}
