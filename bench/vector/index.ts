// Each formula on 10,000 rows: the bundle, a bare loop, and both as formulas of a sheet.
import { ms, printTable, ratio, times } from '../measure';
import { type Built, customFunctions } from '../product';
import { drawing } from '../random';
import { CASES, type Case } from './cases';
import { columnRange, workbookOf } from './workbook';

const ROWS = 10_000;

const literal = (value: number | string): string => (typeof value === 'number' ? String(value) : `"${value}"`);

function columnsOf({ columns }: Case): number[][] {
  const draw = drawing(columns.length);
  return columns.map(([low, high]) => Array.from({ length: ROWS }, () => draw(low, high)));
}

/** Text of the formula, and of its native equal with the same care for blanks. */
function formulasOf({ name, columns, fixed = [], native }: Case): { own: string; native: string } {
  const ranges = columns.map((_, i) => columnRange(i + 1, ROWS));
  const filled = native.replace(/\$([A-D])/g, (_, letter: string) => ranges['ABCD'.indexOf(letter)] ?? '');
  const blank = ranges.map((range) => `(${range}="")`).join('+');
  return {
    own: `=${name}(${[...ranges, ...fixed.map(literal)].join(',')})`,
    native: `=ARRAYFORMULA(IF(${blank}>0,"",${filled}))`,
  };
}

function bareLoop(columns: readonly (readonly number[])[], row: Case['row']): (number | string)[][] {
  const out: (number | string)[][] = [];
  const [a = [], b = [], c = [], d = []] = columns;
  for (let i = 0; i < ROWS; i += 1) out.push([row(a[i] ?? 0, b[i] ?? 0, c[i] ?? 0, d[i] ?? 0)]);
  return out;
}

/** Only equal results are compared. */
function checkSame(name: string, expected: readonly unknown[], given: readonly unknown[]): void {
  const differs = expected.findIndex((value, i) => {
    const other = given[i];
    if (typeof value !== 'number' || typeof other !== 'number') return value !== other;
    return Math.abs(value - other) > 1e-9 * Math.max(1, Math.abs(value));
  });
  if (differs >= 0)
    throw new Error(`${name}, row ${differs + 1}: ${String(expected[differs])} and ${String(given[differs])}`);
}

async function measured(one: Case, built: Built): Promise<readonly string[]> {
  const figures = columnsOf(one);
  const formulas = formulasOf(one);
  const ranges = figures.map((column) => column.map((value) => [value]));
  const custom = customFunctions(built)(one.name);
  const call = () => custom(...ranges, ...(one.fixed ?? []));
  const loop = () => bareLoop(figures, one.row);
  const native = workbookOf(built, figures, formulas.native);
  const own = workbookOf(built, figures, formulas.own);
  await Promise.all([native.recalculate(), own.recalculate()]);
  const expected = loop().flat();
  checkSame(`${one.name} in the sheet`, expected, own.results());
  checkSame(`${one.name}, native`, expected, native.results());
  if (one.name !== 'KPI_STATUS') checkSame(one.name, expected, (call() as unknown[][]).flat());
  const alone = await times({ call, loop });
  const sheets = await times({ own: own.recalculate, native: native.recalculate });
  return [
    `\`${one.name}\``,
    ms(alone.call),
    ms(alone.loop),
    ratio(alone.call, alone.loop),
    ms(sheets.own),
    ms(sheets.native),
    ratio(sheets.own, sheets.native),
  ];
}

export async function vectorFormulas(built: Built): Promise<void> {
  console.log(`\n## ${ROWS.toLocaleString('en')} rows in one call (ms)\n`);
  const rows: (readonly string[])[] = [];
  for (const one of CASES) rows.push(await measured(one, built));
  printTable(['Formula', 'Bundle', 'Bare loop', 'Ratio', 'In the sheet', 'Native in the sheet', 'Ratio'], rows);
}
