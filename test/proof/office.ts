// LibreOffice as a second opinion: every value that the engine computed is taken out, and computed again elsewhere.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { installByApt, onPath, onWindows, programOrNull } from '../programs';

const ON_MAC = join('/', 'Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice');

/** Null where there is none, and then the tests are left out with a message. */
export const OFFICE: string | null = programOrNull({
  name: 'LibreOffice',
  variable: 'SOFFICE_PATH',
  places: () => [
    ...onPath(['soffice', 'libreoffice']),
    ON_MAC,
    ...onWindows([['LibreOffice', 'program', 'soffice.exe']]),
  ],
  install: () => installByApt('libreoffice-calc'),
});

/** Every sheet's XML, changed. */
export function changed(xlsx: Uint8Array, change: (xml: string, path: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [path, bytes] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) parts[path] = strToU8(change(strFromU8(bytes), path));
  }
  return zipSync(parts);
}

const CELL_WITH_FORMULA = /<c\b([^>]*)>(<f\b[^>]*(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>)?<\/c>/g;

/** The same file in which no formula has a value. */
export const withoutValues = (xlsx: Uint8Array): Uint8Array =>
  changed(xlsx, (xml) =>
    xml.replace(CELL_WITH_FORMULA, (_, attributes: string, formula: string) => {
      return `<c${attributes.replace(/\st="[^"]*"/, '')}>${formula}</c>`;
    }),
  );

/** The file as LibreOffice writes it after it has computed every formula that has no value. */
export function recalculatedElsewhere(xlsx: Uint8Array): Uint8Array {
  if (!OFFICE) throw new Error('There is no LibreOffice');
  const folder = mkdtempSync(join(tmpdir(), 'social-roi-office-'));
  try {
    writeFileSync(join(folder, 'given.xlsx'), xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    const { status, stderr } = spawnSync(OFFICE, [...args, join(folder, 'given.xlsx')], { timeout: 280_000 });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return readFileSync(join(out, 'given.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Shown = number | string | boolean;

export interface ComputedCell {
  readonly formula: string;
  /** A blank result is an empty text; an error is its text, such as #REF!. */
  readonly value: Shown;
}

const shown = (cell: XLSX.CellObject): Shown => {
  if (cell.t === 'e') return cell.w ?? '#ERROR';
  return cell.v === undefined ? '' : (cell.v as Shown);
};

/** Every cell with a formula, by "sheet!address". */
export function computedCells(xlsx: Uint8Array): Map<string, ComputedCell> {
  const book = XLSX.read(xlsx, { cellFormula: true, cellDates: false });
  const cells = Object.entries(book.Sheets).flatMap(([title, sheet]) =>
    Object.entries(sheet)
      .filter(([address, cell]) => !address.startsWith('!') && cell.f !== undefined)
      .map(([address, cell]) => [`${title}!${address}`, { formula: cell.f, value: shown(cell) }] as const),
  );
  return new Map(cells);
}

/** The address of a generated sheet's cell, by its hidden keys. */
export function addressOf(xlsx: Uint8Array, title: string, rowKey: string, columnKey: string): string {
  const sheet = XLSX.read(xlsx).Sheets[title];
  const cells = Object.entries(sheet ?? {}).filter(([address]) => !address.startsWith('!'));
  const row = cells.find(([address, cell]) => /^A\d+$/.test(address) && String(cell.v).startsWith(rowKey));
  const column = cells.find(([address, cell]) => /^[A-Z]+1$/.test(address) && cell.v === columnKey);
  if (!row || !column) throw new Error(`${title} has no ${rowKey} × ${columnKey}`);
  return `${column[0].replace(/\d+$/, '')}${row[0].slice(1)}`;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

export const agree = (a: Shown, b: Shown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? close(a, b) : a === b;
