// Conditional formats: what a sheet's rules make of a cell's look.
import type { Reading } from '../../engine/formula/read';
import type { CellStyle, ConditionalRule, Rect, RuleFormat, Sheet } from '../../model';
import { formulaMoved } from '../../model/references';
import type { Aside } from './aside';
import { colorAt } from './color-scale';
import { satisfies } from './criteria';

const holds = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

function patchOf(format: RuleFormat): Partial<CellStyle> {
  const { background, fontColor, bold, italic, strikethrough, underline } = format;
  const line = strikethrough ? 'line-through' : underline ? 'underline' : undefined;
  return {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { fontWeight: bold ? 'bold' : 'normal' }),
    ...(italic === undefined ? {} : { fontStyle: italic ? 'italic' : 'normal' }),
    ...(line === undefined ? {} : { fontLine: line }),
  };
}

/** The formulas of rules as they read in other cells: read once, not at every drawing. */
const moved = new WeakMap<ConditionalRule, Map<string, Reading | null>>();

function movedReading(
  rule: ConditionalRule,
  formula: string,
  rows: number,
  columns: number,
  aside: Aside,
): Reading | null {
  const readings = moved.get(rule) ?? new Map<string, Reading | null>();
  moved.set(rule, readings);
  const key = `${rows}|${columns}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = aside.read(formulaMoved(formula, rows, columns));
  readings.set(key, reading);
  return reading;
}

/** The rules of one sheet, on the values as they stand; made anew after each recalculation. */
export class Conditional {
  readonly #sheet: Sheet;
  readonly #aside: () => Aside;
  readonly #numbers = new Map<ConditionalRule, readonly number[]>();

  constructor(sheet: Sheet, aside: () => Aside) {
    this.#sheet = sheet;
    this.#aside = aside;
  }

  /** The cell's look with its rules; the first rule that says something about a property decides it. */
  styleAt(row: number, column: number): CellStyle {
    const own = this.#sheet.style(row, column);
    let patch: Partial<CellStyle> = {};
    for (const rule of this.#sheet.conditionalRules) {
      const range = rule.ranges.find((rect) => holds(rect, row, column));
      if (range) patch = { ...this.#patch(rule, row, column), ...patch };
    }
    return Object.keys(patch).length ? this.#sheet.workbook.styles.intern({ ...own, ...patch }) : own;
  }

  #patch(rule: ConditionalRule, row: number, column: number): Partial<CellStyle> {
    const value = this.#sheet.value(row, column);
    const { condition } = rule;
    if (condition.kind === 'gradient') {
      const color = typeof value === 'number' ? colorAt(condition, value, this.#numbersOf(rule)) : null;
      return color === null ? {} : { background: color };
    }
    const met =
      condition.criterion === 'CUSTOM_FORMULA'
        ? this.#isTrue(rule, String(condition.values[0]), row, column)
        : satisfies(condition.criterion, value, condition.values);
    return met ? patchOf(condition.format) : {};
  }

  /** A formula is written for the upper left cell of the first range and moves with the cell. */
  #isTrue(rule: ConditionalRule, formula: string, row: number, column: number): boolean {
    const { ranges } = rule;
    const top = Math.min(...ranges.map((rect) => rect.top));
    const left = Math.min(...ranges.map((rect) => rect.left));
    const aside = this.#aside();
    const reading = movedReading(rule, formula, row - top, column - left, aside);
    const answer = reading && aside.value(reading, this.#sheet.name, row, column);
    return answer === true || (typeof answer === 'number' && answer !== 0);
  }

  #numbersOf(rule: ConditionalRule): readonly number[] {
    const known = this.#numbers.get(rule);
    if (known) return known;
    const numbers: number[] = [];
    for (const { top, left, bottom, right } of rule.ranges) {
      for (let row = top; row <= Math.min(bottom, this.#sheet.lastRow); row++) {
        for (let column = left; column <= right; column++) {
          const value = this.#sheet.value(row, column);
          if (typeof value === 'number') numbers.push(value);
        }
      }
    }
    this.#numbers.set(rule, numbers);
    return numbers;
  }
}
