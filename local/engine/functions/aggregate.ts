// Totals and counts. In a range only numbers count; a value that is given by itself must read as a number.
import { clean, readNumber, toNumber } from '../evaluate/coerce';
import type { Scope } from '../evaluate/scope';
import { Area, CellError, isError, isMany, Matrix, type Operand, type Scalar, toMatrix, valuesOf } from '../values';
import { arrayed, type Definition, type Definitions, eager, MANY } from './define';

const isTable = (operand: Operand): operand is Area | Matrix => operand instanceof Area || operand instanceof Matrix;

/** The numbers of the arguments, or the first error among them. */
function numbersOf(operands: readonly Operand[], scope: Scope): number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of valuesOf(operand)) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!isTable(operand) && value !== null) {
        const number = toNumber(value, scope.session.writing);
        if (isError(number)) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

const over = (run: (numbers: number[]) => Scalar): Definition =>
  eager(1, MANY, (operands, scope) => {
    const numbers = numbersOf(operands, scope);
    return isError(numbers) ? numbers : run(numbers);
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function median(numbers: readonly number[]): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return new CellError('#NUM!', 'MEDIAN needs at least one number.');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** COUNT: numbers, and texts given by themselves that read as one. Errors and all else count for nothing. */
function count(operands: readonly Operand[], scope: Scope): number {
  let total = 0;
  for (const operand of operands) {
    for (const value of valuesOf(operand)) {
      if (typeof value === 'number') total++;
      else if (!isTable(operand) && typeof value === 'boolean') total++;
      else if (!isTable(operand) && typeof value === 'string' && readNumber(value, scope.session.writing) !== null)
        total++;
    }
  }
  return total;
}

const countWhere =
  (counts: (value: Scalar) => boolean) =>
  (operands: readonly Operand[]): number => {
    let total = 0;
    for (const operand of operands) for (const value of valuesOf(operand)) if (counts(value)) total++;
    return total;
  };

/** COUNTBLANK: blank cells and empty texts, those below the sheet's last content too. */
function countBlank(operands: readonly Operand[]): number {
  const filled = countWhere((value) => value !== null && value !== '')(operands);
  const all = operands.reduce<number>((total, o) => total + (isTable(o) ? o.height * o.width : 1), 0);
  return all - filled;
}

/** COUNTUNIQUE: different values, blank ones left out. */
function countUnique(operands: readonly Operand[]): number {
  const seen = new Set<Scalar>();
  for (const operand of operands)
    for (const value of valuesOf(operand)) if (value !== null && value !== '') seen.add(value);
  return seen.size;
}

/** SUMPRODUCT: products of what stands in the same place, added up. What is no number counts for 0. */
function sumProduct(operands: readonly Operand[]): Scalar {
  const tables = trimmed(operands).map(toMatrix);
  const [first] = tables;
  if (!first || tables.some((t) => t.height !== first.height || t.width !== first.width)) {
    return new CellError('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  }
  let total = 0;
  for (let r = 0; r < first.height; r++) {
    for (let c = 0; c < first.width; c++) {
      let product = 1;
      for (const table of tables) {
        const value = table.rows[r]?.[c] ?? null;
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
  }
  return total;
}

/** Areas of equal size without the blank rows that end them all. */
function trimmed(operands: readonly Operand[]): readonly Operand[] {
  if (!operands.every((o): o is Area => o instanceof Area && isMany(o))) return operands;
  const height = Math.min(...operands.map((a) => a.height));
  const used = Math.max(1, ...operands.map((a) => Math.min(a.bottom, a.sheet.lastRow) - a.top + 1));
  if (operands.some((a) => a.height !== height) || used >= height) return operands;
  return operands.map((a) => new Area(a.sheet, a.top, a.left, a.top + used - 1, a.right));
}

export const AGGREGATES: Definitions = {
  SUM: over(sum),
  AVERAGE: over((n) => (n.length ? sum(n) / n.length : new CellError('#DIV/0!', 'AVERAGE needs at least one number.'))),
  MIN: over((n) => n.reduce((low, x) => Math.min(low, x), n[0] ?? 0)),
  MAX: over((n) => n.reduce((high, x) => Math.max(high, x), n[0] ?? 0)),
  MEDIAN: over(median),
  PRODUCT: over((n) => n.reduce((product, x) => product * x, n.length ? 1 : 0)),
  SUMSQ: over((n) => n.reduce((total, x) => total + x * x, 0)),
  COUNT: eager(1, MANY, count),
  COUNTA: eager(
    1,
    MANY,
    countWhere((value) => value !== null),
  ),
  COUNTBLANK: eager(1, MANY, countBlank),
  COUNTUNIQUE: eager(1, MANY, countUnique),
  SUMPRODUCT: arrayed(1, MANY, sumProduct),
  LARGE: ranked((sorted, k) => sorted[sorted.length - k]),
  SMALL: ranked((sorted, k) => sorted[k - 1]),
};

function ranked(pick: (sorted: readonly number[], k: number) => number | undefined): Definition {
  return eager(2, 2, ([data, place], scope) => {
    const numbers = numbersOf([data ?? null], scope);
    const k = numbersOf([place ?? null], scope);
    if (isError(numbers)) return numbers;
    if (isError(k)) return k;
    const sorted = [...numbers].sort((a, b) => a - b);
    const at = Math.trunc(clean(k[0] ?? 0));
    return (at >= 1 ? pick(sorted, at) : undefined) ?? new CellError('#NUM!', 'There is no value at this place.');
  });
}
