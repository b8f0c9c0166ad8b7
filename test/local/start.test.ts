// `npm start`: the sample, from its files to the workbook.
import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../local/start';

/** Runs a program and answers its exit code and what it printed on standard output. */
async function printed(program: () => Promise<number>): Promise<{ code: number; text: string }> {
  const parts: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((part) => parts.push(String(part)) > 0);
  try {
    return { code: await program(), text: parts.join('') };
  } finally {
    spy.mockRestore();
  }
}

describe('npm start', () => {
  let run: { code: number; text: string };
  let path: string;
  let book: Awaited<ReturnType<typeof readXlsx>>;
  const rowsOf = (title: string) => book.sheets.find(({ name }) => name === title)?.rows ?? [];

  beforeAll(async () => {
    run = await printed(() => main([]));
    path = run.text.trimEnd().split(' : ').pop()?.split('\u00A0: ').pop() ?? '';
    book = await readXlsx(readFileSync(path));
  });
  afterAll(() => {
    if (basename(dirname(path)).startsWith('social-roi-')) rmSync(dirname(path), { recursive: true });
  });

  it('succeeds and says last, on one line, where the workbook is', () => {
    expect(run.code).toBe(0);
    expect(run.text.trimEnd().split('\n').pop()).toContain(path);
    expect(basename(path)).toBe('results.xlsx');
  });

  it('recognises every table of the sample but the two of followers by industry, which are no series', () => {
    expect(run.text).toContain('46 tableaux reconnus sur 48.');
  });

  it('types the costs and gains as the company would', () => {
    const notes = (title: string) => rowsOf(title).flatMap((row) => row.map(String));
    expect(notes('Coûts')).toContain('Lots du grand jeu\u00A0: trois ans de thé');
    expect(rowsOf('Coûts').filter((row) => row.includes('Temps passé'))).toHaveLength(18);
    expect(rowsOf('Gains').filter((row) => row.includes('Marge sur ventes'))).toHaveLength(18);
  });

  it('finds in the money of December 2025 what the typed lines make by hand', () => {
    const keys = rowsOf('Résultats')[0] ?? [];
    const column = keys.indexOf('2025-12');
    const figure = (kpi: string) =>
      Number(rowsOf('Résultats').find((row) => String(row[0]).startsWith(`kpi|${kpi}|`))?.[column]);
    // 31 days of the subscription's 547; 19 days of the film's 47; invoice; 36 hours at 26 euros.
    const cost = (522 * 31) / 547 + (850 * 19) / 47 + 2350 + 36 * 26;
    const gain = 336 * 54.67 * 0.48;
    expect(figure('full_cost')).toBeCloseTo(cost, 2);
    expect(figure('gain')).toBeCloseTo(gain, 2);
    expect(figure('roi')).toBeCloseTo((gain - cost) / cost, 4);
  });
});
