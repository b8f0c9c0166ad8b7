// Exports that are already in the workbook: tabs that Google's own import has typed into dates and numbers.
import { describe, expect, it } from 'vitest';
import { cellAt, openProduct } from './support';

describe('an X overview imported by a person with Google’s own import', () => {
  it('is read where it stands, with its dates, and not a cell of it is touched', () => {
    const product = openProduct();
    const tab = product.workbook.addSheet('export X');
    tab.typeRows(1, 1, [
      [
        'Date',
        'Impressions',
        'Likes',
        'Engagements',
        'Bookmarks',
        'Shares',
        'New follows',
        'Unfollows',
        'Replies',
        'Reposts',
      ],
      ['02/03/2025', '1200', '30', '40', '1', '0', '3', '1', '4', '5'],
      ['01/03/2025', '800', '20', '30', '0', '0', '2', '0', '2', '3'],
    ]);
    product.session.step('setup', {});
    product.session.step('use-tab', { title: 'export X' });
    product.session.step('read', {});
    const data = product.sheet('Données');
    const cell = (column: string) => {
      const at = cellAt(data, '2025-03|x||total|impressions|day', column);
      return data.value(at.row, at.column);
    };
    expect(cell('value')).toBe(2000);
    expect(cell('days')).toBe(2);
    expect(tab.value(2, 2)).toBe(1200);
    expect(tab.hidden).toBe(false);
  });

  it('cannot be found under a title that no tab has, and says so', () => {
    const product = openProduct();
    product.session.step('setup', {});
    expect(() => product.session.step('use-tab', { title: 'absent' })).toThrow(/absent/);
  });
});
