// The daily curves of Meta Business Suite: layout and figures.
import { describe, expect, it } from 'vitest';
import { expectSame, fileNamed, filesOf, merge, recordsOf, rowsOf, sumColumns, textOf, truthOf } from '../reader';

const FORMAT = 'meta-daily';
const TITLES: Readonly<Record<string, string>> = {
  'Visits.csv': 'Facebook visits',
  'Visits (1).csv': 'Instagram profile visits',
  'Link clicks.csv': 'Instagram link clicks',
  'Follows.csv': 'Facebook follows',
  'Follows (1).csv': 'Instagram follows',
  'Interactions.csv': 'Content interactions',
  'Reach.csv': 'Facebook reach',
};

const recordsIn = (name: string) => recordsOf(rowsOf(textOf(fileNamed(name))).slice(2));
const dates = (name: string) => recordsIn(name).map((record) => record.Date ?? '');

describe('the daily curves of Meta', () => {
  it('are UTF-16, little endian, with its mark', () => {
    for (const { bytes } of filesOf(FORMAT)) {
      expect([...bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 's'.charCodeAt(0), 0]);
      expect(bytes.length % 2).toBe(0);
    }
  });

  it('begin with the separator, a title that alone names the metric, and a header that says nothing', () => {
    expect(filesOf(FORMAT).map(({ name }) => name)).toEqual(Object.keys(TITLES));
    for (const [name, title] of Object.entries(TITLES)) {
      const lines = textOf(fileNamed(name)).split('\n');
      expect(lines.slice(0, 3)).toEqual(['sep=,', `"${title}"`, '"Date","Primary"']);
    }
  });

  it('have every cell in quotes, LF alone and a blank line at the end', () => {
    for (const file of filesOf(FORMAT)) {
      expect(textOf(file)).toMatch(/^sep=,\n"[^"]+"\n"Date","Primary"\n("\d{4}-\d\d-\d\dT0[01]:00:00","\d+"\n)+\n$/);
    }
  });

  it('carry an hour that moves with the clocks', () => {
    const days = dates('Reach.csv');
    expect(days).toHaveLength(547);
    for (const day of ['2024-10-26T00', '2024-10-27T01', '2025-03-29T01', '2025-03-30T00', '2025-10-26T01']) {
      expect(days).toContain(`${day}:00:00`);
    }
  });

  it('leave out the days without a new follower, instead of writing zero', () => {
    for (const name of ['Follows.csv', 'Follows (1).csv']) {
      expect(dates(name).length).toBeLessThan(547);
      expect(recordsIn(name).map((record) => record.Primary)).not.toContain('0');
    }
    expect(dates('Visits.csv')).toHaveLength(547);
  });

  it('say what the truth says, which sums no reach', () => {
    const curve = (name: string, metric: string) =>
      sumColumns(recordsIn(name), (record) => (record.Date ?? '').slice(0, 7), { Primary: metric });
    const instagram = merge(
      curve('Visits (1).csv', 'profile_visits'),
      curve('Link clicks.csv', 'link_clicks'),
      curve('Follows (1).csv', 'followers_gained'),
      curve('Interactions.csv', 'engagements'),
    );
    const facebook = merge(curve('Visits.csv', 'profile_visits'), curve('Follows.csv', 'followers_gained'));
    expectSame(instagram, truthOf(FORMAT, 'day', 'instagram'));
    expectSame(facebook, truthOf(FORMAT, 'day', 'facebook'));
  });
});
