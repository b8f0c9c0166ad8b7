import { expect, it } from 'vitest';
import { isInUtc } from '../../../src/sources/read/zone';

it.each([
  ['a line above', [['All dates and times are in UTC.']], 'Date', ['12/01/2024']],
  ['the heading', [], 'Start Date (in UTC)', ['09/01/2026']],
  ['the heading, by its old name', [], 'Date (GMT)', ['2026-09-01']],
  ['the dates', [], 'time', ['2016-12-23 18:50 +0000', '', '2016-12-24 08:00 +0000']],
])('days are of UTC where %s says so', (_, above, heading, dates) => {
  expect(isInUtc(above, heading, dates)).toBe(true);
});

it.each([
  ['nothing says so', 'Date', ['2025-03-01']],
  ['dates have another zone', 'Created at', ['2022-01-11 04:32:31 -0500']],
  ['one date has another zone', 'time', ['2022-01-11 04:32 +0000', '2022-01-11 04:32 +0100']],
  ['there is no date', 'Date', []],
])('and are not where %s', (_, heading, dates) => {
  expect(isInUtc([['Rapport']], heading, dates)).toBe(false);
});
