// The table of behaviours, and docs/probe.md in step with it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTable } from '../../../local/build/probe.mjs';
import { BEHAVIOURS } from '../../../local/probe/behaviours';
import { markdownRow, markdownTable, rowStart } from '../../../local/probe/markdown';
import { DEFAULT_SWITCHES } from '../../../local/script';

const DOC = readFileSync(new URL('../../../docs/probe.md', import.meta.url), 'utf8');

describe('the behaviours', () => {
  it('have an id of their own, a description, a source and an assumption, which may be that there is none', () => {
    const ids = BEHAVIOURS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, what, source, assumed } of BEHAVIOURS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(what.length, id).toBeGreaterThan(5);
      expect(source.length, id).toBeGreaterThan(5);
      expect(assumed, id).not.toBe('');
    }
  });

  it('settle every switch of the local services, each assuming its default position', () => {
    const settled = BEHAVIOURS.filter(({ settles }) => settles);
    expect([...new Set(settled.map(({ settles }) => settles))].sort()).toEqual(Object.keys(DEFAULT_SWITCHES).sort());
    for (const { id, settles, assumed } of settled)
      expect([id, assumed]).toEqual([id, settles && DEFAULT_SWITCHES[settles]]);
  });

  it('are tried by a script wherever a script can see them', () => {
    for (const { settles, id, trial } of BEHAVIOURS) {
      if (settles) expect(['now', 'formula'], id).toContain(trial.way);
      if (trial.way === 'person') expect(trial.steps, id).toMatch(/\.$/);
    }
  });
});

describe('docs/probe.md', () => {
  it('lists every behaviour, in order, with what is assumed and from where', () => {
    const rows = DOC.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(BEHAVIOURS.length);
    BEHAVIOURS.forEach((behaviour, i) => {
      const row = rows[i] ?? '';
      expect(row.slice(0, rowStart(behaviour).length)).toBe(rowStart(behaviour));
    });
  });

  it('is what "npm run probe" makes of it', async () => {
    expect(await withTable(DOC)).toBe(DOC);
  });

  it('says that nobody has run the probe as long as nothing has been seen', () => {
    const seen = DOC.split('\n').filter((line) => line.startsWith('| `') && !line.endsWith('|  |  |'));
    expect(DOC.includes('**Nobody has run it yet.**')).toBe(seen.length === 0);
  });

  it('keeps what a person has seen until the assumption changes', () => {
    const [first, second] = BEHAVIOURS;
    if (!first || !second) throw new Error('There are no behaviours');
    const former = [markdownRow(first, 'swallowed'), markdownRow(second, 'kept')].join('\n');
    const changed = { ...second, assumed: 'something else' };
    const table = markdownTable([first, changed], former);
    expect(table).toContain(`${rowStart(first)} swallowed | no |`);
    expect(table).toContain(`${rowStart(changed)}  |  |`);
  });
});
