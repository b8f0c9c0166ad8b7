// Tables of who the audience is: told for what they are, nothing of them is read.
import { expect, it } from 'vitest';
import { readTab } from '../../../src/sources/recognise';
import { codes, lines, onlyTable, textTab } from '../support/tables';

it.each([
  ['linkedin', ['Seniority | Total followers', 'Senior | 120', 'Entry | 80']],
  ['linkedin', ['Secteur | Total followers', 'Édition | 120']],
  ['linkedin', ['Company size | Total views', '11-50 | 12']],
  ['tiktok', ['Date | Hour | Active followers', 'March 1 | 0 | 12']],
  ['tiktok', ['Gender | Distribution', 'Male | 0.4']],
  ['meta', ['Facebook followers', 'FB_PAGE,FOLLOW,UNIQUE_USERS', '30222']],
  ['meta', ['Top cities', 'Paris | Lyon', '12.5 | 8.1']],
])('of %s: %j', (network, rows) => {
  const { format, reading } = onlyTable(textTab(lines(...rows)));
  expect([format, reading.network, reading.use]).toEqual(['audience', network, 'breakdown']);
  expect([reading.observations, reading.totals, codes(reading)]).toEqual([[], {}, ['audience-table']]);
});

it('are found one by one in a file that has several', () => {
  const rows = [
    ['Age & gender'],
    ['', 'Women', 'Men'],
    ['18-24', '10.6', '6.5'],
    [''],
    ['Top countries'],
    ['FR', 'BE'],
  ];
  const tables = readTab(textTab([...rows, ['60.1', '9.2']]), () => ({}));
  expect(tables.map((t) => t.format)).toEqual(['audience', 'audience']);
});

it('are not the daily figures of followers', () => {
  const daily = lines('Date | Sponsored followers | Organic followers | Total followers', '01/31/2026 | 0 | 3 | 3');
  expect(onlyTable(textTab(daily)).format).toBe('linkedin-followers');
});
