// A refresh of sources that have not changed: each is read and fingerprinted once, nothing is parsed, nothing written.
import { describe, expect, it } from 'vitest';
import { dump } from './dump';
import { buildAll, cellAt, drop, instagram, openProduct, type Product, type Rows, TWO_MONTHS } from './support';

const built = (): Product => {
  const product = openProduct({ now: () => Date.UTC(2025, 3, 2) });
  buildAll(product, TWO_MONTHS);
  return product;
};

const refresh = ({ session }: Product): boolean => session.step<{ changed: boolean }>('refresh', {}, true).changed;
const build = ({ session }: Product): unknown => session.step('build', {}, true);

/** The figure of Instagram's views of March, as the Data sheet holds it. */
const VIEWS = '2025-03|instagram|maison_cerise|total|views|post';

function cell({ workbook }: Product, title: string, row: string, column: string) {
  const sheet = workbook.sheet(title);
  const at = cellAt(sheet, row, column);
  return { get: () => sheet.value(at.row, at.column), type: (text: string) => sheet.type(at.row, at.column, text) };
}

describe('a refresh of what has not changed', () => {
  it('leaves the workbook as it is, to the last setting', () => {
    const product = built();
    const before = dump(product.workbook);
    expect(refresh(product)).toBe(false);
    expect(dump(product.workbook)).toEqual(before);
  });

  it('reads each raw tab once and writes nothing but the lease of its run', () => {
    const product = built();
    product.host.state.calls.reset();
    refresh(product);
    const { by } = product.host.calls;
    expect(Object.keys(by).filter((name) => /\.set|\.insert|\.delete|\.hide|\.clear/.test(name))).toEqual([
      'DeveloperMetadata.setValue',
    ]);
  });

  it('holds for the table that is built from it, again and again', () => {
    const product = built();
    for (let n = 0; n < 3; n += 1) {
      expect(refresh(product)).toBe(false);
      build(product);
    }
  });

  it('holds after the currency that files say and the tax basis were confirmed', () => {
    const product = built();
    product.session.step('configure', { currency: 'EUR', tax: 'excluded' }, true);
    // No file of these names a currency: the workbook has got one.
    expect(refresh(product)).toBe(true);
    product.session.step('configure', { currency: 'EUR', tax: 'included' }, true);
    expect(refresh(product)).toBe(false);
  });

  it('holds after costs and gains were typed: the table follows by its formulas', () => {
    const product = built();
    const costs = product.sheet('Coûts');
    costs.type(10, 2, '01/03/2025');
    costs.type(10, 7, '1200');
    expect(refresh(product)).toBe(false);
  });
});

describe('a refresh of what has changed', () => {
  const CHANGES: Readonly<Record<string, (product: Product) => void>> = {
    'a new file': (product) => {
      const more: Rows = instagram([['04/01/2025', 900, 700, 50, 6, 7, 8]]);
      drop(product, 'Apr-01-2025_Apr-30-2025_99.csv', more);
    },
    'a cell of a raw tab': ({ workbook }) => {
      const raw = workbook.sheets.find(({ name }) => name.startsWith('Feb-01-2025'));
      const views = raw ? Array.from({ length: 40 }, (_, c) => raw.value(1, c + 1)).indexOf('Views') + 1 : 0;
      raw?.setValue(2, views, '101');
    },
    'a raw tab that is deleted': ({ workbook }) => {
      workbook.delete(workbook.sheet('account_overview_analytics'));
    },
    'a raw tab that is renamed': ({ workbook }) => {
      workbook.rename(workbook.sheet('account_overview_analytics'), 'X de février et mars');
    },
    'a figure of Data that somebody typed over': (product) => cell(product, 'Données', VIEWS, 'value').type('1'),
    'the Sources sheet that is deleted': ({ workbook }) => {
      workbook.delete(workbook.sheet('Sources'));
    },
    'a line typed in Entries': (product) => {
      const entries = product.sheet('Saisies');
      const { row } = cellAt(entries, 'lines', 'month');
      const type = (column: string, text: string): void =>
        entries.type(row + 1, cellAt(entries, 'lines', column).column, text);
      type('month', '01/03/2025');
      type('network', 'Instagram');
      type('metric', 'Portée');
      type('value', '5000');
    },
    'an answer about money': ({ session }) => {
      session.step(
        'money',
        { month: '2025-03', hours: 10, rate: 20, recurring: null, sales: null, margin: null },
        true,
      );
    },
  };

  it('reads again on another day: what is dated in the future then is another thing', () => {
    let now = Date.UTC(2025, 3, 2);
    const product = openProduct({ now: () => now });
    buildAll(product, TWO_MONTHS);
    now = Date.UTC(2025, 3, 3, 12);
    expect(refresh(product)).toBe(true);
    expect(refresh(product)).toBe(false);
  });

  it.each(Object.keys(CHANGES))('reads again: %s', (name) => {
    const product = built();
    CHANGES[name]?.(product);
    expect(refresh(product)).toBe(true);
    build(product);
    expect(refresh(product)).toBe(false);
  });
});
