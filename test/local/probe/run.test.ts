// The probe over the local workbook: it sees what is so, goes on where nothing answers, and keeps out of a person's sheet.
import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../local/probe/behaviours';
import { DEFAULT_SWITCHES, SWITCH_POSITIONS, type Switches } from '../../../local/script';
import { hostFor, probed, rowsOf } from './probed';

const tried = BEHAVIOURS.filter(({ trial }) => trial.way === 'now' || trial.way === 'formula');
/** In a formula the local engine hands an omitted argument on as a blank cell: this one is called directly. */
const DIRECT: keyof Switches = 'omittedArgument';
const flipped = SWITCH_POSITIONS.slice(1).flatMap(({ switches }) => {
  const name = (Object.keys(switches) as (keyof Switches)[]).find((key) => switches[key] !== DEFAULT_SWITCHES[key]);
  return name && name !== DIRECT ? [{ name, switches, position: switches[name] }] : [];
});

describe('the probe over the local workbook', () => {
  it('answers every behaviour that is tried, in a row of its own', async () => {
    const rows = await probed('fr_FR');
    expect([...rows.keys()]).toEqual(BEHAVIOURS.map(({ id }) => id));
    for (const { id } of tried) expect(rows.get(id)?.same, id).toMatch(/^(yes|no|looked|no answer)$/);
    for (const { id, trial } of BEHAVIOURS) {
      if (trial.way === 'person' || trial.way === 'sidebar') expect(rows.get(id)?.seen, id).toBe('');
    }
  });

  it('writes the reason where the local services know no answer, and goes on', async () => {
    const rows = await probed('fr_FR');
    expect(rows.get('metadata-copy-to')?.seen).toBe('no answer: SpreadsheetApp.Sheet.copyTo: not implemented here');
    expect(rows.get('semicolons-en')?.seen).toMatch(/^no answer: .*setSpreadsheetLocale: not implemented here$/);
    expect(rows.get('library-array-flat-map')?.same).toBe('yes');
  });

  it('reads separators and decimals in the locale that the workbook has', async () => {
    const [french, english] = [await probed('fr_FR'), await probed('en_US')];
    expect(french.get('semicolons-fr')?.seen).toBe('number 3');
    expect(french.get('commas-fr')?.seen).toBe('number 1.2');
    expect(french.get('decimal-comma-fr')?.seen).toBe('number 0.5');
    expect(english.get('semicolons-en')?.seen).toBe('number 3');
    expect(english.get('commas-en')?.seen).toBe('number 3');
  });

  it('computes the forms of generated formulas', async () => {
    const rows = await probed('fr_FR');
    const seen = (id: string) => rows.get(id)?.seen;
    expect([seen('open-column-sum'), seen('open-column-sumproduct'), seen('open-column-abs')]).toEqual([
      'number 60',
      'number 50',
      'number 57',
    ]);
    expect([seen('count-of-errors'), seen('text-plus-one'), seen('index-in-row')]).toEqual([
      'number 1',
      'text "#VALUE!"',
      'number 20',
    ]);
  });

  it('tells how many rows a custom function may return', async () => {
    const [none, all] = [await probed('fr_FR'), await probed('fr_FR', {}, 'with long answers')];
    expect(none.get('longest-spill')).toMatchObject({ seen: '0 rows', same: 'no' });
    expect(all.get('longest-spill')?.seen).toMatch(/^[12]00000 rows$/);
    expect(all.get('longest-spill')?.same).toBe('yes');
  });

  it.each(flipped)('sees $name as it stands: $position', async ({ name, switches, position }) => {
    const rows = await probed('fr_FR', switches);
    const settling = BEHAVIOURS.filter(({ settles, locale }) => settles === name && locale !== 'en_US');
    expect(settling.length).toBeGreaterThan(0);
    for (const { id } of settling) expect([id, rows.get(id)?.seen, rows.get(id)?.same]).toEqual([id, position, 'no']);
  });

  it.each(['undefined', 'empty text'] as const)(
    'tells an omitted argument as the switch says: %s',
    async (position) => {
      const host = await hostFor('fr_FR', { [DIRECT]: position });
      expect(host.custom('PROBE_SECOND', [1, undefined, 3])).toBe(position);
    },
  );

  it('begins anew when it is run again, in the same rows', async () => {
    const host = await hostFor('fr_FR');
    host.run('probe');
    const first = [...rowsOf(host).keys()];
    host.run('probe');
    expect([...rowsOf(host).keys()]).toEqual(first);
    expect(rowsOf(host).get('apostrophe')?.seen).toBe('kept');
  });

  it('logs the rows of the table as they are to be copied', async () => {
    const host = await hostFor('fr_FR');
    host.run('probe');
    expect(host.state.logs).toContain(`log: ${rowsOf(host).get('apostrophe')?.markdown}`);
  });

  it('refuses to run beside a sheet that holds something, and writes nothing', async () => {
    const host = await hostFor('fr_FR');
    host.workbook.active.setValue(3, 2, 'mine');
    expect(() => host.run('probe')).toThrow(/new, empty spreadsheet.*Feuille 1/);
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it('refuses to read formulas that it has not written', async () => {
    const host = await hostFor('fr_FR');
    expect(() => host.run('probeResults')).toThrow('Run the function probe first.');
  });

  it('counts sheets on demand alone', async () => {
    const host = await hostFor('fr_FR');
    host.run('probe');
    expect(rowsOf(host).get('most-sheets')?.seen).toBe('');
    host.run('probeLimits');
    expect(rowsOf(host).get('most-sheets')).toMatchObject({ seen: '250 sheets', same: 'yes' });
  });

  it('has a menu and a page, and keeps what the page measured', async () => {
    const host = await hostFor('fr_FR');
    host.open('LIMITED');
    host.clickMenu('1. Try');
    host.clickMenu('3. Measure the sidebar');
    expect(host.sidebar?.content).toContain('probeSidebarSeen');
    host.run('probeSidebarSeen', { 'payload-up': '8000000 characters, then: too large' });
    expect(rowsOf(host).get('payload-up')?.same).toBe('yes');
    expect(() => host.run('probeSidebarSeen', { apostrophe: 'kept' })).toThrow(/No measure of the page/);
  });
});
