// Every format, written from known figures in random dialects and with random damage: each figure read is right, and what is
// absent was spoken of. Nothing is ever silently wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/day';
import { FORMATS } from '../../src/sources/formats';
import { readTab } from '../../src/sources/recognise';
import type { Answers, Observation, Reading } from '../../src/sources/types';
import { runs as runsOf } from '../runs';
import { decoded } from '../sidebar/decode/support';
import { LAYOUTS, type Layout } from './support/layouts';
import { textTab } from './support/tables';
import { type Dialect, type Entry, type Truth, truthOf, writeExport } from './support/writer';

/** Described row by row or sheet by sheet, known by a heading or two, or without days: they have tests of their own. */
const ELSEWHERE = [
  'audience',
  'facebook-insights-posts',
  'facebook-insights-stories',
  'hubspot-deals',
  'linkedin-competitors',
  'linkedin-conversions',
  'linkedin-profile-summary',
  'tiktok-content',
];

it('every format has a layout here or a test of its own', () => {
  expect([...LAYOUTS.map((l) => l.format), ...ELSEWHERE].sort()).toEqual(FORMATS.map((f) => f.id).sort());
});

const dialect: fc.Arbitrary<Dialect> = fc.record({
  language: fc.nat(2),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  decimal: fc.constantFrom('.', ','),
  thousands: fc.constantFrom('', '', ' ', '\u00A0', '\u202F', "'", ','),
  missing: fc.constantFrom('', '-', '--', 'NAN'),
  dates: fc.constantFrom('native', 'native', 'native', 'iso', 'words', 'dotted', 'slashed'),
  title: fc.boolean(),
  blank: fc.constantFrom('none', 'none', 'between', 'after header'),
  total: fc.constantFrom('none', 'none', 'Total', 'TOTAUX', 'Sous-total', 'Moyenne', ''),
  totalFirst: fc.boolean(),
  note: fc.constantFrom('none', 'text', 'figure'),
  broken: fc.constantFrom('', '', '', '#REF!', '03.avr', '1.2K'),
  twice: fc.constantFrom('no', 'no', 'no', 'same', 'other'),
  heading: fc.constantFrom('plain', 'plain', 'upper', 'padded'),
});

const value = fc.option(fc.oneof(fc.nat(99), fc.nat(99_999), fc.nat(9_999_999)), { freq: 8 });

/** Days in a row for a table by day, any days for posts; the last one is the last row. */
const entriesOf = (layout: Layout): fc.Arbitrary<Entry[]> =>
  fc
    .tuple(
      fc.nat(700),
      fc.array(fc.record({ gap: fc.nat(40), figures: fc.array(value, { minLength: 8, maxLength: 8 }) }), {
        minLength: 2,
        maxLength: 14,
      }),
    )
    .map(([start, rows]) =>
      rows.map(({ gap, figures }, i) => ({ day: layout.rows === 'day' ? start + i : start + gap, figures })),
    );

const ANSWERS: Partial<Record<Layout['format'], Answers>> = {
  'youtube-videos': { from: '2025-03-01', to: '2025-03-31' },
};
/** The day of the export, for files without years: the last day of the file. */
function answersFor(layout: Layout, entries: readonly Entry[]): Answers {
  const last = Math.max(...entries.map((e) => e.day));
  return layout.date === 'no year' ? { asOf: addDays('2024-01-01', last) } : (ANSWERS[layout.format] ?? {});
}

const monthOf = (layout: Layout, o: Observation): string => (layout.rows === 'period' ? 'all' : o.from.slice(0, 7));

function figuresOf(layout: Layout, reading: Reading): Truth {
  const found: Truth = new Map();
  if (layout.told)
    for (const [metric, value] of Object.entries(reading.totals ?? {}))
      found.set(`total/${metric}`, new Map([['all', [value]]]));
  // Channels are parts of the whole, which stands beside them.
  for (const o of reading.observations.filter(({ via }) => via === undefined)) {
    const key = `${o.scope}/${o.metric}`;
    const months = found.get(key) ?? new Map<string, number[]>();
    const month = monthOf(layout, o);
    found.set(key, months.set(month, [...(months.get(month) ?? []), o.value]));
  }
  return found;
}

const total = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0);
const PEOPLE = ['total/reach', 'total/viewers'];
const OPEN = ['day-first', 'year', 'period', 'network'];

/** Whether the reading is right as far as it goes and silent about nothing; the share of figures that it gave. */
function judge(layout: Layout, truth: Truth, reading: Reading, hasStranger: boolean): number {
  const found = figuresOf(layout, reading);
  for (const [key, months] of found)
    for (const [month, values] of months) {
      const wanted = truth.get(key)?.get(month) ?? [];
      // People are not summed: each day stands alone, and one that cannot be read takes no other with it.
      if (PEOPLE.includes(key)) {
        expect(wanted).toEqual(expect.arrayContaining(values));
        continue;
      }
      if (!layout.told)
        expect([key, month, values.length], 'figures that are not in the file').toEqual([key, month, wanted.length]);
      expect(Math.abs(total(values) - total(wanted)), `${key} ${month}: ${values} for ${wanted}`).toBeLessThan(1e-6);
    }
  let absent = 0;
  let all = 0;
  for (const [key, months] of truth)
    for (const month of months.keys()) {
      all++;
      if (found.get(key)?.has(month)) continue;
      absent++;
      const metric = key.split('/')[1];
      const spoken = reading.warnings.some(
        ({ metric: of, problem: { code } }) =>
          (of === metric && code !== 'missing-cells') || (of === null && code === 'unread-columns'),
      );
      // The rest of the tab is shown as a table that is not understood.
      if (hasStranger) continue;
      const asked = reading.questions.some((q) => OPEN.includes(q)) && reading.observations.length === 0;
      expect([key, month, spoken || asked], JSON.stringify(reading.warnings)).toEqual([key, month, true]);
    }
  return all === 0 ? 1 : 1 - absent / all;
}

describe.each(LAYOUTS.map((layout) => [layout.format, layout] as const))('%s', (_, layout) => {
  it('is read right from any dialect and damage, or asked about', async () => {
    let read = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(entriesOf(layout), dialect, async (entries, d) => {
        const { sheets } = await decoded(new TextEncoder().encode(writeExport(layout, entries, d)));
        const tables = readTab(textTab(sheets[0]?.rows ?? []), () => answersFor(layout, entries));
        const known = tables.filter((t) => t.format !== null);
        // A table that is not recognised gives nothing, and says so.
        expect(known.map((t) => t.format)).toEqual(known.length > 0 ? [layout.format] : []);
        read += known[0] ? judge(layout, truthOf(layout, entries), known[0].reading, known.length < tables.length) : 0;
        runs++;
      }),
      { numRuns: runsOf(40) },
    );
    // A reader that always asks would pass otherwise.
    expect(read / runs).toBeGreaterThan(0.25);
  });
});
