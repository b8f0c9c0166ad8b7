// A cell with a formula; what it names is worked out when somebody asks.
import { operandsOf, type Program, programOf } from './evaluate/program';
import type { Needed } from './formula/needs';
import { type Reading, readerOf } from './formula/read';
import type { Directory } from './formula/references';
import { isVolatile } from './formula/volatile';
import type { Settings } from './settings';
import type { FormulaAt, SheetGrid } from './sheet-grid';
import type { Area, Operand } from './values';

/** What a formula's addresses, names and texts stand for, in order, and the cells that it needs. */
interface Linked extends Needed {
  readonly operands: readonly Operand[];
}

const NOTHING: Linked = { operands: [], areas: [], sources: [] };

/** Null for a formula that cannot be read; one that nests too deep to be walked through is one of them. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return null;
  }
}

export class FormulaCell {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
  readonly #directory: Directory;
  readonly #reading: Reading | null;
  /** Null for a formula that cannot be read. */
  readonly program: Program | null;
  /** Whether its value may change though no cell does that it reads. */
  readonly volatile: boolean;
  #linked: Linked | null = null;

  constructor(
    sheet: SheetGrid,
    { row, column, text }: FormulaAt,
    directory: Directory,
    { writing, custom }: Pick<Settings, 'writing' | 'custom'>,
  ) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.#directory = directory;
    this.#reading = attempt(() => readerOf(writing.decimal)(text));
    const { model } = this.#reading ?? {};
    this.program = model ? attempt(() => programOf(model)) : null;
    this.volatile = this.program ? isVolatile(this.program.called, (name) => custom?.has(name) ?? false) : false;
  }

  get #link(): Linked {
    this.#linked ??= attempt(() => this.#find()) ?? NOTHING;
    return this.#linked;
  }

  #find(): Linked {
    if (!this.#reading || !this.program) return NOTHING;
    const operands = operandsOf(this.#reading, this.sheet, this.#directory);
    return { operands, ...this.program.needs(operands) };
  }

  /** What its addresses, names and texts stand for, in order. */
  get operands(): readonly Operand[] {
    return this.#link.operands;
  }

  /** The areas that its text names. */
  get areas(): readonly Area[] {
    return this.#link.areas;
  }

  /** The areas that INDEX picks cells from, where its text names them nowhere else. */
  get sources(): readonly Area[] {
    return this.#link.sources;
  }
}
