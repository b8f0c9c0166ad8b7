// The order of rows.
import { expect, it } from 'vitest';
import { ranked } from '../../../src/maths/attribution/ranking';

const names = (rows: [string, number][]): string[] =>
  ranked(
    rows.map(([channel, figure]) => ({ channel, figure })),
    (row) => row.figure,
  ).map(({ channel }) => channel);

it('puts the highest figure first', () => {
  expect(
    names([
      ['A', 1],
      ['B', 3],
      ['C', -2],
      ['D', 2],
    ]),
  ).toEqual(['B', 'D', 'A', 'C']);
});

it('orders ties by name, without regard to case and accents', () => {
  expect(
    names([
      ['zeta', 1],
      ['Écho', 1],
      ['Email', 1],
      ['alpha', 1],
      ['Delta', 1],
    ]),
  ).toEqual(['alpha', 'Delta', 'Écho', 'Email', 'zeta']);
});

it('always gives names that differ by case alone the same order', () => {
  expect(
    names([
      ['email', 1],
      ['Email', 1],
    ]),
  ).toEqual(['Email', 'email']);
  expect(
    names([
      ['Email', 1],
      ['email', 1],
    ]),
  ).toEqual(['Email', 'email']);
});

it('takes for equal what only the dust of additions sets apart', () => {
  expect(
    names([
      ['B', 0.1 + 0.2],
      ['A', 0.3],
    ]),
  ).toEqual(['A', 'B']);
});
