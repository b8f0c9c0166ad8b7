// What the person's actions ask of the server, and what they leave behind.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answer, putOff } from '../../src/sidebar/actions/answer';
import { bringIn } from '../../src/sidebar/actions/bring-in';
import { build, choose } from '../../src/sidebar/actions/build';
import { load } from '../../src/sidebar/actions/load';
import { settle, speak } from '../../src/sidebar/actions/settings';
import { takeTabs } from '../../src/sidebar/actions/take-tabs';
import { summarise } from '../../src/sidebar/files/report';
import { EMPTY_BOOK, openSidebar, question } from './support';

const csv = (name: string, text: string): File => new File([text], name);
const DAYS = 'Date,Views\n2026-03-01,12\n2026-03-02,14\n';

describe('opening', () => {
  it('reads the workbook and writes nothing: no run is opened', async () => {
    const { actor, store, calls } = openSidebar({ state: () => ({ ...EMPTY_BOOK, person: 'en' }) });
    await load(actor);
    expect(calls).toEqual([{ step: 'state', input: {}, language: 'fr' }]);
    expect(store.get().language).toBe('en');
  });

  it('keeps the browser’s language where the person has chosen none', async () => {
    const { actor, store } = openSidebar();
    await load(actor);
    expect(store.get().language).toBe('fr');
  });
});

describe('files', () => {
  it('are written one after the other, each in one call, then read once', async () => {
    const { actor, calls, steps } = openSidebar({
      'import-open': () => ({ title: 'a', known: false }),
      read: () => ({ tables: [] }),
    });
    await bringIn(actor, [csv('a.csv', DAYS), csv('b.csv', DAYS.replace('12', '13'))]);
    expect(steps()).toEqual(['setup', 'import-open', 'import-open', 'read', 'state']);
    expect(new Set(calls.map(({ run }) => run)).size).toBe(1);
    expect(calls[1]?.input).toMatchObject({
      fileName: 'a.csv',
      sheetName: null,
      rows: 3,
      columns: 2,
      personal: [],
      cut: 0,
      table: [
        ['Date', 'Views'],
        ['2026-03-01', '12'],
        ['2026-03-02', '14'],
      ],
    });
  });

  it('in an archive are brought in one by one, and what else it holds is named', async () => {
    const { actor, calls, store } = openSidebar({
      'import-open': () => ({ title: 'a', known: false }),
      read: () => ({ tables: [] }),
    });
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const zip = zipSync({ 'mars/Reach.csv': bytes(DAYS), 'lisezmoi.pdf': bytes('%PDF') });
    await bringIn(actor, [csv('z.csv', DAYS.replace('12', '13')), new File([new Uint8Array(zip)], 'exports.zip')]);
    expect(calls.flatMap(({ step, input }) => (step === 'import-open' ? [input] : []))).toMatchObject([
      { fileName: 'z.csv' },
      { fileName: 'Reach.csv', rows: 3 },
    ]);
    expect(store.get().files.map(({ name, status, problems }) => [name, status, problems])).toEqual([
      ['z.csv', 'done', []],
      ['Reach.csv', 'done', []],
      ['exports.zip', 'done', ['Laissé de côté dans cette archive\u00a0: lisezmoi.pdf.']],
    ]);
    expect(summarise(store.get().files)).toMatchObject({ failed: 0, unknown: 2 });
  });

  it('that are there already are not written again', async () => {
    const { actor, store, steps } = openSidebar({
      'import-open': () => ({ title: 'a', known: true }),
      read: () => ({ tables: [] }),
    });
    await bringIn(actor, [csv('a.csv', DAYS)]);
    expect(steps()).toEqual(['setup', 'import-open', 'read', 'state']);
    expect(store.get().files[0]?.sheets[0]?.known).toBe(true);
  });

  it('lose their personal columns before anything is sent', async () => {
    const { actor, store, calls } = openSidebar({
      'import-open': () => ({ title: 'a', known: false }),
      read: () => ({ tables: [] }),
    });
    await bringIn(actor, [csv('contacts.csv', 'Record ID,Email,Create Date\n1,ada@example.org,2026-03-01\n')]);
    expect(JSON.stringify(calls)).not.toContain('ada@');
    expect(store.get().files[0]?.personal).toEqual(['Email']);
  });

  it('that are empty or no table fail with a sentence, and the others come in', async () => {
    const { actor, store, steps } = openSidebar({
      'import-open': () => ({ title: 'a', known: false }),
      read: () => ({ tables: [] }),
    });
    await bringIn(actor, [csv('vide.csv', ''), csv('doc.pdf', '%PDF-1.7 …'), csv('a.csv', DAYS)]);
    const [empty, pdf, good] = store.get().files;
    expect(empty?.problems[0]).toContain('vide');
    expect(pdf?.problems[0]).toContain('PDF');
    expect([empty?.status, pdf?.status, good?.status]).toEqual(['failed', 'failed', 'done']);
    expect(steps().filter((step) => step === 'import-open')).toHaveLength(1);
  });

  it('are sent in as many calls as they need, one after the other, where one is not enough', async () => {
    const bar: string[] = [];
    const { actor, store, calls } = openSidebar({
      'import-open': () => ({ id: 's', title: 'a', known: false }),
      'import-rows': () => void bar.push((store.get().task?.done ?? 0).toFixed(3)),
      read: () => ({ tables: [] }),
    });
    const rows = Array.from({ length: 60_000 }, (_, i) => `2026-03-01,${i}`);
    await bringIn(actor, [csv('a.csv', `Date,Views\n${rows.join('\n')}\n`), csv('b.csv', DAYS)]);
    const sent = calls.flatMap(({ step, input }) => (step === 'import-rows' ? [input] : []));
    expect(sent).toMatchObject([{ at: 1 }, { at: 25_001 }, { at: 50_001 }]);
    expect(sent.map((input) => (input as { rows: string[][] }).rows.length)).toEqual([25_000, 25_000, 10_001]);
    const opened = calls.flatMap(({ step, input }) => (step === 'import-open' ? [input] : []));
    expect(opened.map((input) => 'table' in (input as object))).toEqual([false, true]);
    expect(store.get().files[0]?.sent).toEqual({ done: 60_001, all: 60_001 });
    // A third for each of the files and for reading them.
    expect(bar).toEqual(['0.000', '0.139', '0.278']);
  });

  it('that the browser cannot open any more, even half-way, fail with a sentence, and the others come in', async () => {
    const { actor, store } = openSidebar({
      'import-open': () => ({ title: 'a', known: false }),
      read: () => ({ tables: [] }),
    });
    const gone = csv('gone.csv', DAYS.repeat(20_000));
    let parts = 0;
    const slice = gone.slice.bind(gone);
    gone.slice = (from, to) => {
      parts += 1;
      if (parts < 4) return slice(from, to);
      throw new DOMException('A requested file could not be found', 'NotFoundError');
    };
    await bringIn(actor, [gone, csv('a.csv', DAYS)]);
    expect(store.get().files.map(({ status }) => status)).toEqual(['failed', 'done']);
    expect(store.get().files[0]?.problems[0]).toBeTruthy();
  });

  it('that were waiting when a call failed are marked so, and what is done is said', async () => {
    const { actor, store } = openSidebar({ 'import-open': () => Promise.reject(new Error('Service error')) });
    await bringIn(actor, [csv('a.csv', DAYS), csv('b.csv', DAYS)]);
    expect(store.get().files.map(({ status }) => status)).toEqual(['stopped', 'stopped']);
    expect(store.get().failure?.retry).toBeTypeOf('function');
  });

  it('are not prepared for twice: a workbook that is set up is left so', async () => {
    const { actor, store, steps } = openSidebar({
      'import-open': () => ({ title: 'a', known: true }),
      read: () => ({ tables: [] }),
    });
    store.set({ book: EMPTY_BOOK });
    await bringIn(actor, [csv('a.csv', DAYS)]);
    expect(steps()).not.toContain('setup');
  });
});

describe('tabs of the person’s own', () => {
  it('are taken one by one, then read once', async () => {
    const { actor, store, calls } = openSidebar();
    store.set({ book: EMPTY_BOOK });
    await takeTabs(actor, ['Export mars', 'Feuille 2']);
    expect(calls.map(({ step, input }) => [step, input])).toEqual([
      ['use-tab', { title: 'Export mars' }],
      ['use-tab', { title: 'Feuille 2' }],
      ['read', {}],
      ['state', {}],
    ]);
    expect(store.get().dirty).toBe(true);
  });
});

describe('answers', () => {
  const [first, second] = [question(), question({ table: 't2' })];

  it('are kept one by one; the tables are read again after the last', async () => {
    const { actor, store, calls, steps } = openSidebar();
    store.set({ book: { ...EMPTY_BOOK, questions: [first, second] } });
    await answer(actor, first, { year: 2026 });
    expect(steps()).toEqual(['answer']);
    expect(calls[0]).toMatchObject({ input: { source: 's1', table: 't1', answers: { year: 2026 } } });
    expect(store.get().book?.questions).toEqual([second]);
    await answer(actor, second, { year: 2026 });
    expect(steps()).toEqual(['answer', 'answer', 'read', 'state']);
  });

  it('that do not settle their question put it off: it is not asked without end', async () => {
    const { actor, store } = openSidebar({ state: () => ({ ...EMPTY_BOOK, questions: [first] }) });
    store.set({ book: { ...EMPTY_BOOK, questions: [first] } });
    await answer(actor, first, { year: 2026 });
    expect(store.get().putOff).toEqual(['s1|t1|year']);
  });

  it('that were put off cost no call where nothing was answered', async () => {
    const { actor, store, steps } = openSidebar();
    store.set({ book: { ...EMPTY_BOOK, questions: [first] }, dirty: true });
    await putOff(actor, first);
    expect(steps()).toEqual([]);
  });

  it('given before the last was put off are read', async () => {
    const { actor, store, steps } = openSidebar();
    store.set({ book: { ...EMPTY_BOOK, questions: [first, second] } });
    await answer(actor, first, { year: 2026 });
    await putOff(actor, second);
    expect(steps()).toEqual(['answer', 'read', 'state']);
  });
});

describe('building', () => {
  const built = () => ({ months: ['2026-03'], shown: '2026-03', missing: [] });

  it('keeps currency and taxes first, reads what the person may have corrected, then writes the table', async () => {
    const { actor, store, calls } = openSidebar({ build: built });
    store.set({ dirty: true });
    await build(actor, '2026-03', { currency: 'EUR', tax: 'excluded' });
    expect(calls.map(({ step, input }) => [step, input])).toEqual([
      ['setup', { language: 'fr' }],
      ['configure', { currency: 'EUR', tax: 'excluded' }],
      ['refresh', {}],
      ['build', { month: '2026-03', show: true }],
      ['state', {}],
    ]);
    expect(store.get()).toMatchObject({ dirty: false, built: '2026-03' });
  });

  it('asks for nothing that was settled before', async () => {
    const { actor, steps } = openSidebar({ build: built });
    await build(actor, '2026-03');
    expect(steps()).toEqual(['setup', 'refresh', 'build', 'state']);
  });

  it('that fails leaves the table to be made', async () => {
    const { actor, store } = openSidebar({ build: () => Promise.reject(new Error('Service error')) });
    store.set({ dirty: true });
    await build(actor, '2026-03');
    expect(store.get()).toMatchObject({ dirty: true, built: null });
  });

  it('is done again after a choice of objectives, where there is a table', async () => {
    const { actor, store, steps } = openSidebar({ build: built });
    await choose(actor, ['sales']);
    expect(steps()).toEqual(['choose', 'state']);
    store.set({ book: { ...EMPTY_BOOK, results: 'Résultats' }, built: '2026-02' });
    await choose(actor, ['sales', 'leads']);
    expect(steps().slice(2)).toEqual(['choose', 'build', 'state']);
    expect(store.get()).toMatchObject({ notice: 'objectives-saved', built: '2026-02' });
  });
});

describe('settings', () => {
  it('of the person change the words at once, and are kept', async () => {
    const { actor, store, calls } = openSidebar();
    await speak(actor, 'en');
    expect(store.get().language).toBe('en');
    expect(calls).toEqual([{ step: 'configure', input: { person: 'en' }, language: 'en' }]);
  });

  it('of the workbook make the table again, for its formats and periods follow them', async () => {
    const { actor, store, steps } = openSidebar({ build: () => ({ months: [], shown: null, missing: [] }) });
    store.set({ book: { ...EMPTY_BOOK, results: 'Résultats' } });
    await settle(actor, { currency: 'CHF', tax: 'included', fiscalStart: 4 });
    expect(steps()).toEqual(['setup', 'configure', 'refresh', 'build', 'state']);
  });
});
