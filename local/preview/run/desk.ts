// A workbook with the add-on in it, open on the page: edits, recalculation, calls of the sidebar and the menu.
import { type Failure, type InSight, recalculate } from '../../engine/engine';
import { Workbook } from '../../model';
import type { CustomFunctions } from '../../script/custom-functions';
import { declaredFunctions, isCallable } from '../../script/declarations';
import { Host } from '../../script/host';
import type { Built } from './built';
import { type Edited, Edits } from './edits';
import { frameProgram } from './frame-realm';
import { rememberedCalls } from './remembered-calls';

export type Language = 'fr' | 'en';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr_FR', en: 'en_US' };

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when the page has been painted; a page that nobody sees is not, and does not wait for it. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const later = () => setTimeout(resolve);
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });

export interface DeskOptions {
  readonly built: Built;
  readonly language: Language;
  /** Milliseconds since 1970, for the script and for TODAY. */
  readonly now: () => number;
  readonly isSample?: boolean;
}

export class Desk {
  readonly workbook: Workbook;
  /** Whether the workbook is the invented example, whose clock stands on the day of its exports. */
  readonly isSample: boolean;
  readonly now: () => number;
  host: Host;
  /** Raised with each change that may show. */
  version = 0;
  /** Whether the person has changed anything. */
  touched = false;
  readonly #built: Built;
  #custom: CustomFunctions;
  #failures: ReadonlyMap<string, string> = new Map();
  #waiting: Promise<void> | null = null;
  /** Whether anything has changed since the last recalculation began. */
  #due = false;
  /** The cells that the page shows: they are computed first. */
  inSight: Omit<InSight, 'shown'> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #edits = new Edits();

  constructor({ built, language, now, isSample = false }: DeskOptions) {
    this.#built = built;
    this.isSample = isSample;
    this.now = now;
    const typingYear = new Date(now()).getUTCFullYear();
    this.workbook = new Workbook({ locale: LOCALES[language], timeZone: 'Europe/Paris', typingYear });
    this.host = this.#hostFor(language);
    this.#custom = rememberedCalls(this.host.customFunctions);
  }

  #hostFor(language: Language): Host {
    const { code, html } = this.#built;
    const host = new Host(frameProgram(code), {
      workbook: this.workbook,
      code,
      html,
      now: this.now,
      userLocale: language,
    });
    host.open('FULL');
    return host;
  }

  /** The person's Google account speaks another language now; the workbook's stays. */
  speak(language: Language): void {
    const { properties, sidebar } = this.host.state;
    this.host = this.#hostFor(language);
    for (const store of ['user', 'document', 'script'] as const)
      for (const [key, value] of properties[store]) this.host.state.properties[store].set(key, value);
    this.host.state.sidebar = sidebar;
    this.#tell();
  }

  /** Names that google.script.run offers: functions declared at the top level, but private ones. */
  get callable(): readonly string[] {
    const declared = declaredFunctions(this.#built.code);
    return [...declared].filter((name) => isCallable(declared, name));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    this.version++;
    for (const listener of this.#listeners) listener();
  }

  /** What Google would show over an error. Empty where the engine says nothing more than the error's name. */
  detail(sheetName: string, row: number, column: number): string {
    return this.#failures.get(`${sheetName}|${row}|${column}`) ?? '';
  }

  /** What a person does to the workbook. Throws what the workbook refuses. */
  edit(act: (workbook: Workbook) => void): void {
    this.touched = true;
    try {
      act(this.workbook);
    } finally {
      this.refresh();
    }
  }

  /** What a person does to some cells, and may take back. Throws what the workbook refuses. */
  change(places: readonly [Edited, ...Edited[]], act: () => void): void {
    this.touched = true;
    try {
      this.#edits.record(places, act);
    } finally {
      // The cell shows what was typed as it leaves the editing; the rest is drawn once, with its results.
      this.#recalculateSoon();
    }
  }

  /** Takes the person's last edit back, or does the last one again that was taken back, and shows its sheet. */
  retrace(way: 'undo' | 'redo'): Edited | null {
    const edited = this.#edits[way]();
    if (!edited) return null;
    edited.sheet.hidden = false;
    this.workbook.active = edited.sheet;
    this.refresh();
    return edited;
  }

  /** What changes looks alone: selection of a sheet, folding of a group. */
  look(act: (workbook: Workbook) => void): void {
    act(this.workbook);
    this.#tell();
  }

  /** Shows what there is and computes soon; many changes at once are computed once. */
  refresh(): void {
    this.#tell();
    this.#recalculateSoon();
  }

  #recalculateSoon(): void {
    this.#due = true;
    this.#waiting ??= this.#recalculateAll();
  }

  async #recalculateAll(): Promise<void> {
    while (this.#due) {
      await nextTask();
      this.#due = false;
      await this.#recalculate().catch((error: unknown) => console.error(error));
    }
    this.#waiting = null;
  }

  async #recalculate(): Promise<void> {
    const shown = async (): Promise<void> => {
      this.#tell();
      await painted();
    };
    const inSight = this.inSight && { ...this.inSight, shown };
    const { failures } = await recalculate(this.workbook, this.#custom, this.now(), inSight ?? undefined);
    this.#failures = new Map(failures.map((f: Failure) => [`${f.sheet}|${f.row}|${f.column}`, f.detail]));
    this.#tell();
  }

  /** Resolves when no recalculation is outstanding. */
  async settled(): Promise<void> {
    while (this.#waiting) await this.#waiting;
  }

  /** google.script.run: the call starts on a computed workbook, and what it wrote is computed afterwards. */
  async run(functionName: string, args: readonly unknown[]): Promise<unknown> {
    await this.settled();
    return this.#script(() => this.host.run(functionName, ...args));
  }

  async clickMenu(caption: string): Promise<void> {
    await this.settled();
    this.#script(() => this.host.clickMenu(caption));
  }

  #script<T>(run: () => T): T {
    const { version } = this.workbook;
    try {
      return run();
    } finally {
      if (this.workbook.version !== version) this.#edits.forget();
      this.refresh();
    }
  }
}
