import { expect, it } from 'vitest';
import { zoneOf } from '../../../src/sources/read/zone';

it.each([
  ['a line above', [['All dates and times are in UTC.']], 'Date', ['12/01/2024']],
  ['the heading', [], 'Start Date (in UTC)', ['09/01/2026']],
  ['the heading, by its old name', [], 'Date (GMT)', ['2026-09-01']],
  ['the dates', [], 'time', ['2016-12-23 18:50 +0000', '', '2016-12-24 08:00 +0000']],
])('days are of UTC where %s says so', (_, above, heading, dates) => {
  expect(zoneOf(above, heading, dates)).toBe('UTC');
});

it.each([
  ['nothing says so', 'Date', ['2025-03-01']],
  ['one date names none', 'time', ['2022-01-11 04:32 +0000', '2022-01-11 04:32']],
  ['what follows the day is no offset', 'Date', ['2025-03-01', '2025-03-02']],
  ['there is no date', 'Date', []],
])('are of no zone that is said where %s', (_, heading, dates) => {
  expect(zoneOf([['Rapport']], heading, dates)).toBeNull();
});

it('days are of the zone that their dates name, of two where clocks change', () => {
  expect(zoneOf([], 'Created at', ['2022-01-11 04:32:31 -0500'])).toBe('UTC-05:00');
  expect(zoneOf([], 'Created at', ['2025-03-30 01:00:00 +0100', '2025-03-30 03:30:00 +02:00'])).toBe(
    'UTC+01:00 / UTC+02:00',
  );
});
