// A cell with a formula; it is read when somebody asks, and so is what it names.
import { operandsOf, type Program, programOf } from './evaluate/program';
import type { Needed } from './formula/needs';
import { type Reading, readerOf } from './formula/read';
import type { Directory } from './formula/references';
import { isVolatile } from './formula/volatile';
import type { Settings } from './settings';
import type { FormulaAt, SheetGrid } from './sheet-grid';
import type { Area, Operand } from './values';

interface Read {
  readonly reading: Reading;
  readonly program: Program;
}

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
  readonly text: string;
  readonly #directory: Directory;
  readonly #settings: Pick<Settings, 'writing' | 'custom'>;
  #known: Read | null | undefined;
  #linked: Linked | null = null;

  constructor(
    sheet: SheetGrid,
    { row, column, text }: FormulaAt,
    directory: Directory,
    settings: Pick<Settings, 'writing' | 'custom'>,
  ) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.text = text;
    this.#directory = directory;
    this.#settings = settings;
  }

  get #read(): Read | null {
    if (this.#known === undefined)
      this.#known = attempt(() => {
        const reading = readerOf(this.#settings.writing.decimal)(this.text);
        return reading && { reading, program: programOf(reading.model) };
      });
    return this.#known;
  }

  get #link(): Linked {
    this.#linked ??= attempt(() => this.#find()) ?? NOTHING;
    return this.#linked;
  }

  #find(): Linked {
    if (!this.#read) return NOTHING;
    const { reading, program } = this.#read;
    const operands = operandsOf(reading, this.sheet, this.#directory);
    return { operands, ...program.needs(operands) };
  }

  /** Null for a formula that cannot be read. */
  get program(): Program | null {
    return this.#read?.program ?? null;
  }

  /** Whether its value may change though no cell does that it reads. */
  get volatile(): boolean {
    return (
      this.program !== null && isVolatile(this.program.called, (name) => this.#settings.custom?.has(name) ?? false)
    );
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
