import { describe, expect, it } from 'vitest';
import { readTab } from '../../../src/sources/recognise';
import { byMonth, lines, onlyTable, textTab } from '../support/tables';

const days = (...values: string[]): string[] =>
  values.map((v, i) => `2025-01-${30 + i}T01:00:00 | ${v}`.replace('01-32', '02-01'));
const file = (title: string, head: string, ...values: string[]) => textTab(lines(title, head, ...days(...values)));

describe('a daily file of Meta Business Suite', () => {
  it.each([
    ['Instagram follows', 'instagram', 'followers_gained'],
    ['Facebook visits', 'facebook', 'profile_visits'],
    ['Instagram profile visits', 'instagram', 'profile_visits'],
    ['Cliques no link do Instagram', 'instagram', 'link_clicks'],
    ['Seguidores no Instagram', 'instagram', 'followers_gained'],
    ['New Facebook Page likes', 'facebook', 'followers_gained'],
  ])('says what it holds in its title: %s', (title, network, metric) => {
    const { format, reading } = onlyTable(file(title, 'Date | Primary', '3', '0', '5'));
    expect(format).toBe('meta-daily');
    expect(reading).toMatchObject({
      network,
      basis: 'day',
      rows: 3,
      coverage: { from: '2025-01-30', to: '2025-02-01' },
      questions: [],
    });
    expect(byMonth(reading)).toEqual({ '2025-01': { [metric]: 3 }, '2025-02': { [metric]: 5 } });
  });

  it.each([
    ['Facebook Page new likes', true],
    ['Facebook follows', undefined],
  ])('tells likes of the page from followers: %s', (title, pageLikes) => {
    const { reading } = onlyTable(file(title, 'Date | Primary', '3'));
    expect(reading.observations.map((o) => [o.metric, o.pageLikes])).toEqual([['followers_gained', pageLikes]]);
  });

  it('asks the network where the title does not say it, and follows the answer', () => {
    const tab = file('Content interactions', 'Date | Primary', '3');
    expect(onlyTable(tab).reading).toMatchObject({ network: 'meta', questions: ['network'] });
    expect(onlyTable(tab, { network: 'instagram' }).reading).toMatchObject({ network: 'instagram', questions: [] });
    expect(onlyTable(tab, { network: 'meta' }).reading).toMatchObject({ network: 'meta', questions: [] });
  });

  it('is read with an empty column before it and blank lines under its title', () => {
    const rows = lines('Instagram link clicks', '', 'Date | Primary', ...days('3', '0', '5')).map((row) => [
      '',
      ...row,
    ]);
    const { format, reading } = onlyTable(textTab(rows));
    expect([format, byMonth(reading)]).toEqual([
      'meta-daily',
      { '2025-01': { link_clicks: 3 }, '2025-02': { link_clicks: 5 } },
    ]);
  });

  it('believes the title where the header names another figure', () => {
    const { reading } = onlyTable(file('Facebook visits', 'Date | Facebook Page likes', '3'));
    expect(reading.observations.map((o) => o.metric)).toEqual(['profile_visits']);
  });

  it('holds two networks one below the other', () => {
    const rows = [
      ...lines('Facebook reach', 'Date | Facebook reach', ...days('1', '2')),
      [''],
      ...lines('Instagram reach', 'Date | Instagram reach', ...days('30', '40')),
    ];
    const tables = readTab(textTab(rows), () => ({}));
    expect(tables.map((t) => [t.reading.network, t.table.top, t.reading.observations.map((o) => o.value)])).toEqual([
      ['facebook', 1, [1, 2]],
      ['instagram', 6, [30, 40]],
    ]);
  });

  it('gives daily reach as given, never a sum', () => {
    const { reading } = onlyTable(file('Instagram reach', 'Date | Primary', '30', '40'));
    expect(reading.observations.map((o) => [o.metric, o.from, o.to, o.value])).toEqual([
      ['reach', '2025-01-30', '2025-01-30', 30],
      ['reach', '2025-01-31', '2025-01-31', 40],
    ]);
    expect(reading.totals).toEqual({});
  });

  it.each(['Age & gender', 'Some other title'])('is not a table under the title %s', (title) => {
    expect(onlyTable(file(title, 'Date | Primary', '3')).format).toBeNull();
  });
});
