// scratch
import { expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { buildAll, openProduct, TWO_MONTHS } from '../product/support';
it('x', async () => {
  const product = openProduct({ language: 'en' });
  buildAll(product, TWO_MONTHS);
  product.session.step('cycle-open', { kind: 'month', from: '2025-02-01' });
  await recalculate(product.workbook, product.host.customFunctions);
  const before = product.host.calls.total;
  product.session.step('cycle-measure', { id: '2025-02-01/2025-02-28' });
  console.log('measure calls', product.host.calls.total - before);
  await recalculate(product.workbook, product.host.customFunctions);
  product.session.step('cycle-close', { id: '2025-02-01/2025-02-28' });
  const b = product.host.calls.total;
  product.session.step('cycle-open', { kind: 'month', from: '2025-03-01' });
  console.log('open calls', product.host.calls.total - b);
  await recalculate(product.workbook, product.host.customFunctions);
  product.session.step('cycle-compare', { ids: ['2025-02-01/2025-02-28', '2025-03-01/2025-03-31'] });
  await recalculate(product.workbook, product.host.customFunctions);
  for (const name of ['Cycle 1', 'Cycle 2', 'Cycles', 'Cycle comparison']) {
    const s = product.sheet(name);
    console.log(`=== ${name}\n` + Array.from({ length: s.lastRow }, (_, r) => Array.from({ length: s.lastColumn }, (_, c) => s.value(r + 1, c + 1)).join(' | ')).join('\n'));
  }
  expect(1).toBe(1);
});
