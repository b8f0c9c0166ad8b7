// The add-on's own calls, as the command line and the preview make them: files in, steps, answers. Free of Node.
import type { DecodedSheet } from './decoder';

/** One table as the add-on understood it. */
export interface TableAnswer {
  readonly source: string;
  readonly format: string | null;
  readonly network: string;
  readonly account: string | null;
  readonly use: string;
  readonly basis: string | null;
  readonly rows: number;
  readonly skipped: readonly { row: number; reason: string }[];
  readonly from: string | null;
  readonly to: string | null;
  readonly monthly: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly warnings: readonly { code: string; metric: string | null; message: string }[];
}

/** Whoever can call the bundle's functions as google.script.run does. */
export interface Caller {
  run(functionName: string, ...args: unknown[]): unknown;
}

type Result = { ok: true; answer: unknown } | { ok: false; code: string; message: string };

/** A problem that the add-on told, in the person's language. */
export class StepError extends Error {}

/** Cells per call: about what the sidebar sends at once. */
const BLOCK = 50_000;

async function allOf(sheet: DecodedSheet): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const piece of sheet.pieces()) rows.push(...piece);
  return rows;
}

export class Steps {
  constructor(
    private readonly host: Caller,
    private readonly language: 'fr' | 'en',
    private readonly runId = 'command-line',
  ) {}

  /** One step of the add-on. @throws StepError with the add-on's sentence. */
  step<T>(step: string, input: unknown, last = false): T {
    const result = this.host.run('runStep', { step, input, language: this.language, run: this.runId, last }) as Result;
    if (!result.ok) throw new StepError(result.message);
    return result.answer as T;
  }

  /** Brings one sheet of a file into the workbook; content that is already there stays as it is. Answers the source's id. */
  async bringIn(fileName: string, sheet: DecodedSheet, unclosed: number | null): Promise<string> {
    const { name: sheetName, height: rows, width: columns, personalColumns: personal, cutCells: cut } = sheet;
    const file = { id: sheet.id, fileName, sheetName, rows, columns, personal, cut, unclosed };
    const most = Math.max(1, Math.floor(BLOCK / Math.max(1, columns)));
    const whole = rows <= most ? { table: await allOf(sheet) } : {};
    const { id, known } = this.step<{ id: string; known: boolean }>('import-open', { ...file, ...whole });
    if (known || rows <= most) return id;
    let at = 1;
    for await (const piece of sheet.pieces()) {
      for (let from = 0; from < piece.length; from += most) {
        this.step('import-rows', { id, at: at + from, rows: piece.slice(from, from + most) });
      }
      at += piece.length;
    }
    this.step('import-close', { id });
    return id;
  }
}
