// SUMIFS and its family, by index: the rows that satisfy the rarest condition are looked at, the others never.

import { single } from '../evaluate/lift';
import type { Scope } from '../evaluate/scope';
import { Area, CellError, isError, isMany, Matrix, type Operand, type Scalar, toMatrix } from '../values';
import { type Criterion, readCriterion } from './criteria';
import { type Definition, type Definitions, eager, MANY } from './define';
import { type Places, usedRowsOf, Vector } from './lookup-index';

type Source = Area | Matrix;

interface Condition {
  readonly vector: Vector;
  readonly criterion: Criterion;
}

/** The rows found: their places, and how many blank ones after the last content satisfy all conditions too. */
interface Found {
  readonly places: Places;
  readonly blankEnd: number;
}

const sourceOf = (operand: Operand | undefined): Source =>
  operand instanceof Area ? operand : toMatrix(operand ?? null);

function find(conditions: readonly Condition[], scope: Scope): Found {
  const lists = conditions.map(({ vector, criterion }) => scope.session.lookup.equal(vector, criterion));
  const size = (i: number): number => lists[i]?.length ?? Number.POSITIVE_INFINITY;
  const rarest = lists.reduce((best, _, i) => (size(i) < size(best) ? i : best), 0);
  const [any] = conditions;
  const start = lists[rarest];
  const tested = start ? conditions.filter((_, i) => i !== rarest) : conditions;
  const holds = (place: number): boolean => tested.every(({ vector, criterion }) => criterion.test(vector.get(place)));
  const places = start ? start.filter(holds) : scan(any?.vector.used ?? 0, holds);
  const blank =
    any && conditions.every(({ criterion }) => criterion.test(null)) ? any.vector.length - any.vector.used : 0;
  return { places, blankEnd: blank };
}

function scan(length: number, holds: (place: number) => boolean): number[] {
  const places: number[] = [];
  for (let place = 0; place < length; place++) if (holds(place)) places.push(place);
  return places;
}

type Finish = (values: Vector | null, found: Found) => Scalar;

/** Runs the conditions once for each value of the criteria, of which there may be many in array scope. */
function each(target: Source | null, pairs: readonly Operand[], scope: Scope, finish: Finish): Operand {
  const ranges = pairs.filter((_, i) => i % 2 === 0).map(sourceOf);
  const sources = target ? [target, ...ranges] : ranges;
  const [model] = sources;
  if (!model || pairs.length % 2 === 1) return new CellError('#N/A', 'Ranges and criteria come in pairs.');
  if (sources.some((s) => s.height !== model.height || s.width !== model.width)) {
    return new CellError('#VALUE!', 'Array arguments are of different size.');
  }
  const used = Math.max(...sources.map(usedRowsOf));
  const vectors = ranges.map((range) => new Vector(range, used));
  const values = target ? new Vector(target, used) : null;
  const criteria = pairs.filter((_, i) => i % 2 === 1);
  const one = (given: readonly Scalar[]): Scalar => {
    const error = given.find(isError);
    if (error) return error;
    const conditions = vectors.map((vector, i) => ({
      vector,
      criterion: readCriterion(given[i] ?? null, scope.session.writing),
    }));
    return finish(values, find(conditions, scope));
  };
  return spread(criteria, scope, one);
}

function spread(criteria: readonly Operand[], scope: Scope, one: (given: readonly Scalar[]) => Scalar): Operand {
  if (!scope.array || !criteria.some(isMany)) return one(criteria.map((criterion) => single(criterion, scope)));
  const tables = criteria.map(toMatrix);
  const shape = tables.reduce((a, b) => (b.height * b.width > a.height * a.width ? b : a));
  return new Matrix(
    shape.rows.map((row, r) =>
      row.map((_, c) => one(tables.map((t) => t.rows[t.height === 1 ? 0 : r]?.[t.width === 1 ? 0 : c] ?? null))),
    ),
  );
}

/** The numbers found, or the first error among the values. */
function numbersAt(values: Vector | null, { places }: Found): number[] | CellError {
  const numbers: number[] = [];
  for (const place of places) {
    const value = values?.get(place) ?? null;
    if (isError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

const ofNumbers =
  (run: (numbers: readonly number[]) => Scalar): Finish =>
  (values, found) => {
    const numbers = numbersAt(values, found);
    return isError(numbers) ? numbers : run(numbers);
  };

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
const sum = ofNumbers(total);
const average = ofNumbers((n) => (n.length ? total(n) / n.length : new CellError('#DIV/0!')));
const least = ofNumbers((n) => n.reduce((low, x) => Math.min(low, x), n[0] ?? 0));
const most = ofNumbers((n) => n.reduce((high, x) => Math.max(high, x), n[0] ?? 0));
const count: Finish = (_, found) => found.places.length + found.blankEnd;

const several = (finish: Finish): Definition =>
  eager(3, MANY, ([target, ...pairs], scope) => each(sourceOf(target), pairs, scope, finish));

/** SUMIF and AVERAGEIF: the values stand in the tested range itself, or in one of its size that begins where the third one does. */
const simple = (finish: Finish): Definition =>
  eager(2, 3, ([range, criterion, target], scope) => {
    const tested = sourceOf(range);
    return each(
      target === undefined ? tested : sized(sourceOf(target), tested, scope),
      [tested, criterion ?? null],
      scope,
      finish,
    );
  });

function sized(target: Source, like: Source, scope: Scope): Source {
  if (!(target instanceof Area)) return target;
  const { sheet, top, left } = target;
  const area = new Area(sheet, top, left, top + like.height - 1, left + like.width - 1);
  scope.session.onReach(area);
  return area;
}

export const CONDITIONAL: Definitions = {
  SUMIFS: several(sum),
  AVERAGEIFS: several(average),
  MINIFS: several(least),
  MAXIFS: several(most),
  COUNTIFS: eager(2, MANY, (pairs, scope) => each(null, pairs, scope, count)),
  SUMIF: simple(sum),
  AVERAGEIF: simple(average),
  COUNTIF: eager(2, 2, (pair, scope) => each(null, pair, scope, count)),
};
