// Several people on one sheet: locks, leases, protected ranges, sheets of a newer version.
import { describe, expect, it } from 'vitest';
import { Steps } from '../../local/command/steps';
import { dump } from './dump';
import { buildAll, openProduct, TWO_MONTHS } from './support';

describe('two people at once', () => {
  it('says that somebody else is building while the document is locked', () => {
    const product = openProduct();
    product.host.lockedBySomeoneElse = true;
    expect(() => product.session.step('setup', {})).toThrow(/quelqu’un d’autre|autre personne/i);
    expect(product.workbook.sheets).toHaveLength(1);
  });

  it('keeps a run of several steps from another one until it ends or its lease runs out', () => {
    let minutes = 0;
    const product = openProduct({ now: () => Date.UTC(2025, 4, 2, 9, minutes) });
    const other = new Steps(product.host, 'en', 'other-run');
    product.session.step('setup', {});
    expect(() => other.step('read', {})).toThrow(/someone else|somebody else/i);
    minutes = 8;
    expect(() => other.step('read', {}, true)).not.toThrow();
    expect(() => product.session.step('read', {})).not.toThrow();
  });
});

describe('a protected range', () => {
  it('stops the run before anything is written, naming the range', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    const results = product.sheet('Résultats');
    results.protect({ top: 9, left: 14, bottom: 9, right: 15 });
    const before = dump(product.workbook);
    expect(() => product.session.step('build', {}, true)).toThrow(/Résultats!N9:O9/);
    expect(dump(product.workbook)).toEqual(before);
  });

  it('is no obstacle where it covers only what belongs to people', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.sheet('Coûts').protect({ top: 6, left: 2, bottom: 20, right: 9 });
    expect(() => product.session.step('setup', {})).not.toThrow();
  });
});

describe('a sheet made by a newer version', () => {
  it('is refused with its title and left as it is', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    for (const metadata of product.sheet('Résultats').metadata) {
      metadata.value = metadata.value?.replace('"schema":1', '"schema":2') ?? null;
    }
    const before = dump(product.workbook);
    expect(() => product.session.step('build', {})).toThrow(/Résultats/);
    expect(dump(product.workbook)).toEqual(before);
  });
});

describe('a call that is none', () => {
  it('is answered with a problem, never carried out', () => {
    const { host } = openProduct();
    const ask = (call: unknown) => host.run('runStep', call) as { ok: boolean; code: string; message: string };
    expect(ask({ step: 'erase', input: {}, language: 'fr' })).toMatchObject({ ok: false, code: 'unknown-method' });
    expect(ask({ step: '__proto__', input: {}, language: 'en' })).toMatchObject({ ok: false, code: 'unknown-method' });
    expect(ask({ step: 'build', input: { month: 'mars' }, language: 'fr' })).toMatchObject({
      ok: false,
      code: 'invalid-call',
    });
    expect(ask({ step: 'build', input: { month: '2025-03', more: 1 }, language: 'fr' })).toMatchObject({
      code: 'invalid-call',
    });
    expect(ask(null)).toMatchObject({ ok: false, code: 'invalid-call' });
  });
});
