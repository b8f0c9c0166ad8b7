// The one thing to do now.
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/addon/contract';
import { monthToBuild, nextStep } from '../../../src/sidebar/logic/next-step';
import { EMPTY_BOOK, question, source } from '../support';

const WHOLE = Array(6).fill('complete');
const SESSION = { putOff: [], dirty: false, built: null, skipped: [] };

const WITH_FIGURES: State = {
  ...EMPTY_BOOK,
  sources: [source('x', WHOLE), source('youtube', WHOLE)],
  withFigures: ['2026-02', '2026-03'],
  lastComplete: '2026-03',
};
const SETTLED: State = {
  ...WITH_FIGURES,
  currency: 'EUR',
  tax: 'excluded',
  results: 'Résultats',
  built: ['2026-02', '2026-03'],
};

describe('the first run', () => {
  it('begins with files', () => {
    expect(nextStep(EMPTY_BOOK, SESSION)).toEqual({ kind: 'drop' });
  });

  it('asks what the files do not say before anything is built', () => {
    const book = { ...WITH_FIGURES, questions: [question(), question({ question: 'period' })] };
    expect(nextStep(book, { ...SESSION, dirty: true })).toEqual({ kind: 'answer', count: 2 });
  });

  it('does not wait for questions that were put off', () => {
    const book = { ...WITH_FIGURES, questions: [question()] };
    expect(nextStep(book, { ...SESSION, putOff: ['s1|t1|year'] }).kind).toBe('confirm');
  });

  it('has the month, currency and taxes confirmed once, and builds', () => {
    expect(nextStep(WITH_FIGURES, { ...SESSION, dirty: true })).toEqual({ kind: 'confirm', month: '2026-03' });
  });

  it('then offers objectives and money, each of which may be skipped, and ends', () => {
    const built = { ...SESSION, built: '2026-03' as const };
    expect(nextStep(SETTLED, built)).toEqual({ kind: 'objectives' });
    expect(nextStep(SETTLED, { ...built, skipped: ['objectives'] })).toEqual({ kind: 'money' });
    expect(nextStep({ ...SETTLED, objectives: ['sales'] }, built)).toEqual({ kind: 'money' });
    expect(nextStep(SETTLED, { ...built, skipped: ['objectives', 'money'] })).toEqual({
      kind: 'done',
      month: '2026-03',
    });
    const money = { '2026-03': { hours: 10, rate: 30, recurring: null, sales: null, margin: null } };
    expect(nextStep({ ...SETTLED, objectives: ['sales'], money }, built)).toEqual({ kind: 'done', month: '2026-03' });
  });
});

describe('the end of a month', () => {
  const lacking = source('tiktok', ['complete', 'complete', 'complete', 'complete', 'complete', 'missing']);

  it('begins with the sources that lack the month that is over', () => {
    const book = { ...SETTLED, sources: [...SETTLED.sources, lacking] };
    expect(nextStep(book, SESSION)).toEqual({ kind: 'fill', month: '2026-03', sources: [lacking] });
  });

  it('builds in one click once files came in: currency and taxes are known', () => {
    expect(nextStep(SETTLED, { ...SESSION, dirty: true })).toEqual({ kind: 'build', month: '2026-03', sources: [] });
  });

  it('builds what came in before this session, and names the sources that lack the month', () => {
    const book: State = { ...SETTLED, sources: [...SETTLED.sources, lacking], built: ['2026-02'], behind: true };
    expect(nextStep(book, SESSION)).toEqual({ kind: 'build', month: '2026-03', sources: [lacking] });
    // The last complete month is in the table: the later one that is over is what there is to build.
    expect(nextStep({ ...book, lastComplete: '2026-02' }, SESSION)).toMatchObject({ kind: 'build', month: '2026-03' });
  });

  it('says that the table is up to date where nothing lacks', () => {
    const money = { '2026-03': { hours: 10, rate: 30, recurring: null, sales: null, margin: null } };
    expect(nextStep({ ...SETTLED, objectives: ['sales'], money }, SESSION)).toEqual({
      kind: 'there',
      month: '2026-03',
    });
  });

  it('no longer asks for what lacks once the table was built: it may not exist', () => {
    const book = { ...SETTLED, sources: [lacking] };
    expect(nextStep(book, { ...SESSION, built: '2026-03' }).kind).toBe('objectives');
  });
});

describe('the month to build', () => {
  it('is the last complete one, else the last with any figure, else none', () => {
    expect(monthToBuild(WITH_FIGURES)).toBe('2026-03');
    expect(monthToBuild({ ...WITH_FIGURES, lastComplete: '2026-02' })).toBe('2026-02');
    expect(monthToBuild({ ...WITH_FIGURES, lastComplete: null })).toBe('2026-03');
    expect(monthToBuild(EMPTY_BOOK)).toBeNull();
  });

  it('is no month that still runs, where the last complete one is built', () => {
    const running: State = { ...SETTLED, withFigures: ['2026-02', '2026-03', '2026-04'], behind: true };
    expect(monthToBuild(running)).toBe('2026-03');
  });
});
