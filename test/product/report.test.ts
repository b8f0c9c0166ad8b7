// The command line: JSON on stdout alone, one clear line per problem, exit codes, the workbook on disk.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { TWO_MONTHS } from './support';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');

let folder = '';
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'local/run.mjs'), 'report', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  for (const [name, rows] of Object.entries(TWO_MONTHS)) writeFileSync(join(folder, name), `\ufeff${csv(rows)}`);
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(join(folder, 'notes.csv'), 'Courses,Prix\npain,2\nlait,1\n');
  writeFileSync(join(folder, 'report.csv'), Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'latin1'));
  const heading = TWO_MONTHS['account_overview_analytics.csv']?.[0] ?? [];
  const error = heading.map((name) => (name === 'Likes' ? '#REF!' : name === 'Date' ? 'Sat, Mar 1, 2025' : '5'));
  writeFileSync(join(folder, 'errors.csv'), csv([heading, error]));
  writeFileSync(
    join(folder, 'long.csv'),
    csv([
      ['Date', 'Note'],
      ['2025-03-01', 'x'.repeat(60_000)],
    ]),
  );
  mkdirSync(join(folder, 'directory'));
});

const X = 'account_overview_analytics.csv';
const POSTS = 'Feb-01-2025_Mar-31-2025_1396269028466733.csv';

interface Answer {
  sources: { file: string; sheet: string | null; tables: Table[] }[];
  results: { months: string[]; rows: { network: string; kpi: string; basis: string; values: (number | null)[] }[] };
}
interface Table {
  format: string | null;
  use: string;
  rows: number;
  monthly: Record<string, Record<string, number>>;
  warnings: { code: string; metric: string | null; message: string }[];
}
const json = (...args: string[]): Answer => JSON.parse(run(...args, '--json').stdout) as Answer;

describe('the command line with --json', () => {
  it('prints what each file holds and the results of the recalculated workbook, and nothing else', () => {
    const { status, stdout, stderr } = run(POSTS, X, '--json', '--lang', 'en');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { sources, results } = JSON.parse(stdout) as Answer;
    expect(sources.map(({ file, sheet }) => ({ file, sheet }))).toEqual([
      { file: POSTS, sheet: null },
      { file: X, sheet: null },
    ]);
    expect(Object.keys(sources[0]?.tables[0] ?? {}).sort()).toEqual(
      [
        'account',
        'basis',
        'format',
        'from',
        'monthly',
        'network',
        'rows',
        'skipped',
        'to',
        'totals',
        'use',
        'warnings',
      ].sort(),
    );
    expect(sources[0]?.tables[0]).toMatchObject({
      format: 'meta-content-instagram',
      network: 'instagram',
      account: 'maison_cerise',
      use: 'series',
      basis: 'post',
      rows: 3,
      skipped: [],
      from: '2025-02-01',
      to: '2025-03-31',
      totals: { views: 700, likes: 60 },
    });
    expect(sources[1]?.tables[0]?.monthly['2025-03']).toMatchObject({ impressions: 3410, likes: 155 });
    expect(results.months).toEqual(['2025-02', '2025-03']);
    expect(results.rows).toContainEqual({ network: 'instagram', kpi: 'views', basis: 'post', values: [300, 400] });
    expect(results.rows).toContainEqual({ network: 'x', kpi: 'impressions', basis: 'day', values: [2800, 3410] });
  });

  it('says of a file that is no export that it is unknown, and goes on', () => {
    const { sources } = json('notes.csv', X, '--lang', 'en');
    expect(sources[0]?.tables[0]).toMatchObject({ format: null, use: 'unknown', monthly: {} });
    expect(sources[0]?.tables[0]?.warnings[0]?.code).toBe('unknown-table');
    expect(sources[1]?.tables[0]?.use).toBe('series');
  });

  it.each([
    ['empty.csv', 'empty-file'],
    ['report.csv', 'unreadable-file'],
  ])('gives %s one unknown table with the reason', (file, code) => {
    const { status, stdout } = run(file, '--json', '--lang', 'fr');
    expect(status).toBe(0);
    const [source] = (JSON.parse(stdout) as Answer).sources;
    expect(source?.tables).toHaveLength(1);
    expect(source?.tables[0]).toMatchObject({ use: 'unknown', warnings: [{ code }] });
  });

  it('counts cells that were cut to what a cell can hold', () => {
    const { sources } = json('long.csv', '--lang', 'en');
    const cut = sources[0]?.tables[0]?.warnings.find(({ code }) => code === 'cut-cells');
    expect(cut?.message).toMatch(/^1 /);
  });

  it('leaves out what an error cell hides, and says where it stands', () => {
    const { sources } = json('errors.csv', '--lang', 'en');
    const table = sources[0]?.tables[0];
    expect(table?.monthly['2025-03']).toMatchObject({ impressions: 5 });
    expect(table?.monthly['2025-03']).not.toHaveProperty('likes');
    expect(table?.warnings.some(({ metric, message }) => metric === 'likes' && /2/.test(message))).toBe(true);
  });
});

describe('the command line for people', () => {
  it('writes the workbook where they stand and says where, in their language', () => {
    const { status, stdout } = run(POSTS, X, '--out', 'mars.xlsx');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual(['2 tableaux reconnus sur 2.', 'Classeur : mars.xlsx']);
    const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'mars.xlsx'))));
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
    for (const title of ['Coûts', 'Gains', 'Sources', 'Données', 'Résultats']) expect(workbook).toContain(`"${title}"`);
    expect(run(POSTS, X, '--lang', 'en', '--out', 'march.xlsx').stdout).toContain('2 of 2 tables recognised.');
  });

  it('shows the month that was asked for, and says so where there is none', () => {
    expect(run(POSTS, X, '--month', '2025-02', '--out', 'a.xlsx').stderr).toBe('');
    const { status, stderr } = run(POSTS, X, '--month', '2024-02', '--out', 'b.xlsx');
    expect(status).toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('2024-02');
  });
});

describe('wrong usage', () => {
  it.each([[['--nonsense', X]], [['--month', 'mars', X]], [['--as-of', '2025-02-30', X]], [['--lang', 'de', X]], [[]]])(
    'is told in one line with exit code 2: %j',
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    },
  );

  it('names each file that cannot be read in one line, reads the others and ends with 1', () => {
    const { status, stdout, stderr } = run('absent.csv', X, 'directory', '--json');
    expect(status).toBe(1);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('absent.csv');
    expect(lines[1]).toContain('directory');
    expect((JSON.parse(stdout) as Answer).sources.map(({ file }) => file)).toEqual([X]);
    expect(existsSync(join(folder, 'results.xlsx'))).toBe(false);
  });
});
