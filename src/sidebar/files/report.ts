// What became of each dropped file, step by step, and what the server found in it.
import type { TableAnswer } from '../../addon/contract';
import { joinNameless } from '../../model/accounts';

/** One sheet of a file, as it was brought into the workbook. */
export interface BroughtSheet {
  /** The source's id in the workbook: the same content always has the same. */
  readonly id: string;
  /** The sheet's name in a workbook; null for a text file. */
  readonly name: string | null;
  /** It was there already. */
  readonly known: boolean;
}

export interface FileReport {
  readonly name: string;
  readonly status: 'waiting' | 'reading' | 'sending' | 'sent' | 'done' | 'failed' | 'stopped';
  /** Rows written of all, while it is sent. */
  readonly sent: { readonly done: number; readonly all: number };
  /** Sentences about the file: why it could not be read, what was cut. */
  readonly problems: readonly string[];
  /** Headings of the columns that named or located people, and were removed. */
  readonly personal: readonly string[];
  readonly sheets: readonly BroughtSheet[];
  readonly tables: readonly TableAnswer[];
}

export const waiting = (name: string): FileReport => ({
  name,
  status: 'waiting',
  sent: { done: 0, all: 0 },
  problems: [],
  personal: [],
  sheets: [],
  tables: [],
});

function tablesOf({ sheets }: FileReport, tables: readonly TableAnswer[]): TableAnswer[] {
  const ids = new Set(sheets.map(({ id }) => id));
  return tables.filter(({ source }) => ids.has(source));
}

/** The tables that were read, each given to the file that it came from. */
export function withTables(files: readonly FileReport[], tables: readonly TableAnswer[]): FileReport[] {
  return files.map((file) => {
    if (file.status !== 'sent') return file;
    return { ...file, status: 'done', tables: tablesOf(file, tables) };
  });
}

/** The same files after all tables were read again. */
export const refreshed = (files: readonly FileReport[], tables: readonly TableAnswer[]): FileReport[] =>
  files.map((file) => (file.status === 'done' ? { ...file, tables: tablesOf(file, tables) } : file));

/** What all the files together came to. */
export interface Summary {
  /** Distinct accounts of networks among the tables that were recognised. */
  readonly sources: number;
  /** Files of which nothing was recognised. */
  readonly unknown: number;
  /** Files whose every sheet was there already. */
  readonly known: number;
  readonly failed: number;
}

const isRecognised = (table: TableAnswer): boolean => table.format !== null;

export function summarise(files: readonly FileReport[]): Summary {
  const done = files.filter(({ status }) => status === 'done');
  const recognised = done.flatMap(({ tables }) => tables.filter(isRecognised));
  const sources = new Map(recognised.map((table) => [`${table.network}|${table.account ?? ''}`, table]));
  return {
    sources: joinNameless(sources, (named) => named).size,
    // An archive has none itself: the files in it are counted.
    unknown: done.filter(({ sheets, tables }) => sheets.length > 0 && !tables.some(isRecognised)).length,
    known: done.filter(({ sheets }) => sheets.length > 0 && sheets.every(({ known }) => known)).length,
    failed: files.filter(({ status }) => status === 'failed').length,
  };
}
