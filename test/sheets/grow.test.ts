import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, groupsOf, grow } from '../../src/sheets/grow';
import type { Identity, OwnedSheet } from '../../src/sheets/metadata';
import { runs } from '../runs';

/** A made-up sheet of lines: '#' holds the keys' own line, 'k:a' is the line of key a, null is blank, all else a person's. */
type Line = string | null;

class Stop extends Error {}

class Lines {
  identity: Identity = { kind: 'data', id: 'data', schema: 1, sheetId: 1, made: true };
  private calls = 0;

  constructor(
    public lines: Line[],
    private readonly failAt = Number.POSITIVE_INFINITY,
  ) {}

  private call(): void {
    this.calls += 1;
    if (this.calls >= this.failAt) throw new Stop();
  }

  private axis(): Axis {
    const place = new Map<string, number>();
    const gone = new Map<string, number>();
    this.lines.forEach((line, i) => {
      if (line?.startsWith('k:')) place.set(line.slice(2), i + 1);
      if (line?.startsWith('~')) gone.set(line.slice(1), i + 1);
    });
    const insert = (at: number, count: number): void => {
      this.call();
      this.lines.splice(at, 0, ...Array<Line>(count).fill(null));
    };
    return {
      dimension: 'rows',
      places: [place, gone],
      origin: this.lines.indexOf('#') + 1,
      lastUsed: this.lines.reduce((last, line, i) => (line === null ? last : i + 1), 0),
      size: this.lines.length,
      insertBefore: (position, count) => insert(position - 1, count),
      insertAfter: (position, count) => insert(position, count),
      finish: (start, keys) => {
        this.call();
        keys.forEach((key, i) => {
          const at = start - 1 + i;
          if (at >= this.lines.length || this.lines[at] !== null) throw new Error(`line ${start + i} is not free`);
          this.lines[at] = `k:${key}`;
        });
      },
    };
  }

  /** One run, as a sheet that is brought to its plan does it: what is new is added, then the note is taken away. */
  grow(planned: readonly { key: string; atEnd: boolean }[]): this {
    const owned = {
      metadata: { setValue: () => this.call() },
      identity: this.identity,
    } as unknown as OwnedSheet;
    const axis = this.axis();
    const known = axis.places[0] as Map<string, number>;
    try {
      grow(owned, axis, groupsOf(planned, known));
      const { growth: _, ...rest } = owned.identity;
      owned.identity = rest;
    } finally {
      this.identity = owned.identity;
    }
    return this;
  }
}

const plan = (...keys: string[]) => keys.map((key) => ({ key, atEnd: false }));
const atEnd = (...keys: string[]) => keys.map((key) => ({ key, atEnd: true }));
const grown = (lines: Line[], planned: ReturnType<typeof plan>): Line[] => new Lines([...lines]).grow(planned).lines;

describe('the groups of new keys', () => {
  const groups = (planned: ReturnType<typeof plan>, ...known: string[]) =>
    groupsOf(planned, new Map(known.map((key, i) => [key, i + 2])));

  it('are none when nothing is new', () => {
    expect(groups(plan('a', 'b'), 'a', 'b')).toEqual([]);
    expect(groups([])).toEqual([]);
  });

  it('go before the planned key that follows them, or to the end', () => {
    expect(groups(plan('a', 'b', 'c', 'd', 'e'), 'b', 'd')).toEqual([
      { before: 'b', keys: ['a'] },
      { before: 'd', keys: ['c'] },
      { before: null, keys: ['e'] },
    ]);
  });

  it('keep keys together that follow each other', () => {
    expect(groups(plan('a', 'b', 'c'), 'c')).toEqual([{ before: 'c', keys: ['a', 'b'] }]);
    expect(groups(plan('a', 'b'))).toEqual([{ before: null, keys: ['a', 'b'] }]);
  });

  it('of a long table go to the end, after new ones in place', () => {
    expect(groups([...plan('a', 'b'), ...atEnd('x', 'y', 'z')], 'a', 'y')).toEqual([
      { before: 'y', keys: ['b'] },
      { before: null, keys: ['x', 'z'] },
    ]);
  });
});

describe('a sheet that grows', () => {
  it('uses the blank lines of a new sheet before it inserts any', () => {
    expect(grown(['#', null, null, null], plan('a', 'b'))).toEqual(['#', 'k:a', 'k:b', null]);
    expect(grown(['#'], plan('a', 'b'))).toEqual(['#', 'k:a', 'k:b']);
    expect(grown(['#', null], plan('a', 'b', 'c'))).toEqual(['#', 'k:a', 'k:b', 'k:c']);
  });

  it('takes new lines in where they belong', () => {
    expect(grown(['#', 'k:b', 'k:d'], plan('a', 'b', 'c', 'd', 'e'))).toEqual(['#', 'k:a', 'k:b', 'k:c', 'k:d', 'k:e']);
  });

  it('moves what a person has typed below its table, and never writes over it', () => {
    expect(grown(['#', 'k:a', 'sum of mine'], plan('a', 'b'))).toEqual(['#', 'k:a', 'k:b', 'sum of mine']);
    expect(grown(['#', 'k:a', null, 'far below'], plan('a', 'b'))).toEqual(['#', 'k:a', 'k:b', null, 'far below']);
  });

  it('keeps a person’s line between its own where it is', () => {
    expect(grown(['#', 'k:a', 'mine', 'k:c'], plan('a', 'b', 'c'))).toEqual(['#', 'k:a', 'mine', 'k:b', 'k:c']);
  });

  it('finds its lines in the order in which a person has sorted them', () => {
    expect(grown(['#', 'k:c', 'k:a'], plan('a', 'b', 'c'))).toEqual(['#', 'k:b', 'k:c', 'k:a']);
  });

  it('keeps marked lines, and goes on after them', () => {
    expect(grown(['#', 'k:a', '~old'], plan('a', 'b'))).toEqual(['#', 'k:a', '~old', 'k:b']);
    expect(grown(['#', '~old', 'k:c'], plan('b', 'c'))).toEqual(['#', '~old', 'k:b', 'k:c']);
  });

  it('puts nothing before the line of keys, where a person has moved it down', () => {
    expect(grown(['mine', '#', null], plan('a'))).toEqual(['mine', '#', 'k:a']);
  });

  it('takes lines that a stopped run has completed for what they are, though its note is still there', () => {
    const sheet = new Lines(['#', 'k:a', 'k:d']);
    const growth = { dimension: 'rows', after: 1, count: 1, inserted: 1, size: 2 } as const;
    sheet.identity = { ...sheet.identity, growth };
    expect(sheet.grow(plan('a', 'b', 'd')).lines).toEqual(['#', 'k:a', 'k:b', 'k:d']);
  });

  it('changes nothing the second time', () => {
    const sheet = new Lines(['#', 'k:b', 'mine']).grow(plan('a', 'b', 'c'));
    const once = [...sheet.lines];
    expect(sheet.grow(plan('a', 'b', 'c')).lines).toEqual(once);
  });
});

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const scene = fc
  .record({
    known: fc.shuffledSubarray(KEYS),
    mine: fc.array(fc.tuple(fc.nat(10), fc.constantFrom('mine', 'yours', null)), { maxLength: 4 }),
    ends: fc.nat(6),
    blank: fc.nat(4),
  })
  .map(({ known, mine, ends, blank }) => {
    const lines: Line[] = known.map((key) => `k:${key}`);
    mine.forEach(([at, what], i) => {
      lines.splice(Math.min(at, lines.length), 0, what === null ? null : `${what} ${i}`);
    });
    const planned = KEYS.map((key, i) => ({ key, atEnd: i >= ends }));
    return { lines: ['#', ...lines, ...Array<Line>(blank).fill(null)] as Line[], planned };
  });

describe('whatever a sheet holds', () => {
  it('every planned key has one line, and all that was there before stands in the same order', () => {
    fc.assert(
      fc.property(scene, ({ lines, planned }) => {
        const now = grown(lines, planned);
        const keys = now.filter((line) => line?.startsWith('k:'));
        expect([...keys].sort()).toEqual(KEYS.map((key) => `k:${key}`));
        const before = lines.filter((line): line is string => line !== null);
        expect(now.filter((line) => line !== null && before.includes(line))).toEqual(before);
      }),
    );
  });

  /** What is there after runs that stop at those calls, and one that does not. */
  const resumed = (lines: Line[], planned: ReturnType<typeof plan>, ...failAt: number[]): Line[] => {
    let sheet = new Lines([...lines]);
    for (const at of [...failAt, Number.POSITIVE_INFINITY]) {
      const next = new Lines([...sheet.lines], at);
      next.identity = sheet.identity;
      sheet = next;
      try {
        sheet.grow(planned);
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
      }
    }
    return sheet.lines;
  };
  const anyCall = fc.integer({ min: 1, max: 12 });

  it('a run that stops at any call is completed by the next, as if it had not stopped', () => {
    fc.assert(
      fc.property(scene, anyCall, fc.boolean(), ({ lines, planned }, failAt, ends) => {
        const alike = planned.map(({ key }) => ({ key, atEnd: ends }));
        expect(resumed(lines, alike, failAt)).toEqual(grown(lines, alike));
      }),
      { numRuns: runs(300) },
    );
  });

  it('runs that stop one after the other are completed too', () => {
    fc.assert(
      fc.property(scene, anyCall, anyCall, ({ lines, planned }, first, second) => {
        const alike = planned.map(({ key }) => ({ key, atEnd: false }));
        expect(resumed(lines, alike, first, second)).toEqual(grown(lines, alike));
      }),
      { numRuns: runs(300) },
    );
  });

  it('a run that stops leaves no blank line behind, also where a long table follows what grows in place', () => {
    fc.assert(
      fc.property(scene, anyCall, ({ lines, planned }, failAt) => {
        const first = planned.find(({ atEnd }) => atEnd);
        fc.pre(first === undefined || lines.includes(`k:${first.key}`));
        expect(resumed(lines, planned, failAt)).toEqual(grown(lines, planned));
      }),
      { numRuns: runs(300) },
    );
  });
});
