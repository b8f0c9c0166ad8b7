// Answers to questions as they stand in the form, and what they come to.
import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../../src/sidebar/logic/draft';

const EMPTY = { year: '', from: '', to: '', network: '', account: '', currency: '', order: null } as const;

describe('the form', () => {
  it('opens with what is proposed', () => {
    const proposal = { network: 'instagram', from: '2026-01-01', to: '2026-03-31', year: 2025 } as const;
    expect(draftOf({ proposal }, '2026-04-02')).toEqual({ ...EMPTY, ...proposal, year: '2025' });
  });

  it('proposes the current year where the file gives no clue, and nothing else', () => {
    expect(draftOf({ proposal: null }, '2026-04-02')).toEqual({ ...EMPTY, year: '2026' });
  });
});

describe('an answer', () => {
  it('is what the server takes', () => {
    expect(readDraft('year', { ...EMPTY, year: ' 2026 ' })).toEqual({ year: 2026 });
    expect(readDraft('period', { ...EMPTY, from: '2026-03-01', to: '2026-03-31' })).toEqual({
      from: '2026-03-01',
      to: '2026-03-31',
    });
    expect(readDraft('network', { ...EMPTY, network: 'tiktok' })).toEqual({ network: 'tiktok' });
    expect(readDraft('account', { ...EMPTY, account: ' maison_cerise ' })).toEqual({ account: 'maison_cerise' });
    expect(readDraft('day-first', { ...EMPTY, order: 'month' })).toEqual({ dayFirst: false });
    expect(readDraft('day-first', { ...EMPTY, order: 'day' })).toEqual({ dayFirst: true });
  });

  it.each(['year', 'period', 'network', 'account', 'day-first', 'currency'] as const)('is required: %s', (kind) => {
    expect(readDraft(kind, EMPTY)).toBe('required');
  });

  it('is a period of one day or more, between two days of the calendar', () => {
    const period = (from: string, to: string) => readDraft('period', { ...EMPTY, from, to });
    expect(period('2026-03-01', '2026-03-01')).toEqual({ from: '2026-03-01', to: '2026-03-01' });
    expect(period('2026-03-02', '2026-03-01')).toBe('reversed');
    expect(period('2026-02-30', '2026-03-01')).toBe('required');
    expect(period('2026-03-01', '')).toBe('required');
  });

  it('is a period that holds all the rows of its file', () => {
    const rows = { from: '2026-03-05', to: '2026-03-28', headings: [] } as const;
    const period = (from: string, to: string) => readDraft('period', { ...EMPTY, from, to }, rows);
    expect(period('2026-03-01', '2026-03-31')).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    expect([period('2026-03-06', '2026-03-31'), period('2026-03-01', '2026-03-27')]).toEqual(['outside', 'outside']);
  });

  it('is a year that the server takes', () => {
    const year = (text: string) => readDraft('year', { ...EMPTY, year: text });
    expect([year('2000'), year('2100')]).toEqual([{ year: 2000 }, { year: 2100 }]);
    expect([year('1999'), year('2101'), year('26'), year('2O26')]).toEqual(Array(4).fill('yearRange'));
  });
});
