// The built product reads the sample's files: what it finds is what the sample knows to be true of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main as report } from '../../local/report';
import { EXPORTED_ON, sampleFiles, sampleTruth } from '../../local/sample';

interface Table {
  readonly network: string;
  readonly basis: string | null;
  readonly use: string;
  readonly monthly: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly totals: Readonly<Record<string, number>>;
}

interface Found extends Table {
  readonly format: string;
}

/** The layouts whose figures are of a period: they have totals and no month of their own. */
const OF_A_PERIOD = ['youtube-table', 'ga4-traffic-acquisition'];

/** Impressions and clicks of advertisements stand a second time as paid ones, for the prices per result. */
const PAID_TWINS = /^meta-ads .* paid_(impressions|clicks)$/;

/** `Content interactions` does not say whose: without an answer it is of Meta. */
const networkOf = (format: string, network: string, metric: string): string =>
  format === 'meta-daily' && metric === 'engagements' ? 'meta' : network;

/** Writes every file of the sample under its own name. */
const writeSample = (folder: string): string[] =>
  sampleFiles().map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });

describe('the sample in the built product', () => {
  const folder = mkdtempSync(join(tmpdir(), 'social-roi-truth-'));
  let found: Found[];

  beforeAll(async () => {
    const parts: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((part) => parts.push(String(part)) > 0);
    try {
      expect(await report([...writeSample(folder), '--as-of', EXPORTED_ON, '--json'])).toBe(0);
    } finally {
      spy.mockRestore();
    }
    const formats = new Map(sampleFiles().map(({ name, format }) => [name, format]));
    const { sources } = JSON.parse(parts.join('')) as { sources: { file: string; tables: Table[] }[] };
    found = sources.flatMap(({ file, tables }) =>
      tables.map((table) => ({ ...table, format: formats.get(basename(file)) ?? '' })),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Adds a figure over the tables of one layout, network and basis; null where none of them has it. */
  function sum(
    format: string,
    network: string,
    basis: string,
    read: (table: Table) => number | undefined,
  ): number | null {
    const tables = found.filter((t) => t.format === format && t.network === network && t.basis === basis);
    const values = tables.map(read).filter((value) => value !== undefined);
    return values.length === 0 ? null : values.reduce((all, value) => all + value, 0);
  }

  it('gives every monthly figure of the posts and days, and no other', () => {
    const wrong = sampleTruth()
      .filter(({ format, metric }) => !OF_A_PERIOD.includes(format) && metric !== 'post_reach')
      .flatMap(({ format, network, basis, month, metric, value }) => {
        const name = networkOf(format, network, metric);
        const given = sum(format, name, basis, (table) => table.monthly[month ?? '']?.[metric]);
        return given !== null && Math.abs(given - value) < 1e-6
          ? []
          : [{ format, network, month, metric, value, given }];
      });
    expect(wrong).toEqual([]);
    const known = new Set(
      sampleTruth().map((f) =>
        [f.format, networkOf(f.format, f.network, f.metric), f.basis, f.month, f.metric].join(' '),
      ),
    );
    const invented = found.flatMap(({ format, network, basis, monthly }) =>
      Object.entries(monthly).flatMap(([month, figures]) =>
        Object.keys(figures)
          .map((metric) => [format, network, basis, month, metric].join(' '))
          .filter((key) => !known.has(key) && !PAID_TWINS.test(key)),
      ),
    );
    expect(invented).toEqual([]);
  });

  it('gives the totals of the tables that speak of a period', () => {
    for (const format of OF_A_PERIOD) {
      const truth = sampleTruth().filter((figure) => figure.format === format);
      for (const metric of new Set(truth.map((figure) => figure.metric))) {
        const whole = truth.filter((figure) => figure.metric === metric).reduce((all, { value }) => all + value, 0);
        const given = sum(format, truth[0]?.network ?? '', 'period', (table) => table.totals[metric]);
        expect(given, `${metric} of ${format}`).toBeCloseTo(whole, 4);
      }
    }
  });

  it('finds nothing of X in August 2025', () => {
    const months = found
      .filter(({ format }) => format === 'x-account-overview')
      .flatMap(({ monthly }) => Object.keys(monthly));
    expect(months).toHaveLength(17);
    expect(months).not.toContain('2025-08');
  });

  it('sums no reach, anywhere', () => {
    const names = found.flatMap(({ monthly, totals }) => [totals, ...Object.values(monthly)]).flatMap(Object.keys);
    expect(names.filter((name) => /reach|viewers|^users$/.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });
});
