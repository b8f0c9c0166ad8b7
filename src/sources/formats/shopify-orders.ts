// Shopify orders: one row per line item; only an order's first row has its money. Totals include tax and shipping.
import { findHeader, type Names } from '../read/headers';
import { tableFormat } from '../read/table-format';
import type { Format } from '../types';
import { socialOrders } from './shopify-social';

const LINE_ITEM = [
  'quantity',
  'name',
  'price',
  'compare at price',
  'sku',
  'requires shipping',
  'taxable',
  'fulfillment status',
  'discount',
].map((what) => `Lineitem ${what}`);
const TAXES = [1, 2, 3, 4, 5].flatMap((n) => [`Tax ${n} Name`, `Tax ${n} Value`]);

const TOTAL: Names = ['Total'];
const STATUS: Names = ['Financial Status'];

const table = tableFormat({
  id: 'shopify-orders',
  network: 'shopify',
  basis: 'day',
  needs: [['Name'], STATUS, TOTAL, ['Created at'], ['Lineitem name']],
  known: [
    ...LINE_ITEM,
    ...TAXES,
    'Paid at',
    'Fulfillment Status',
    'Fulfilled at',
    'Accepts Marketing',
    'Subtotal',
    'Shipping',
    'Taxes',
    'Discount Code',
    'Discount Amount',
    'Shipping Method',
    'Note Attributes',
    'Cancelled at',
    'Payment Method',
    'Vendor',
    'Id',
    'Tags',
    'Risk Level',
    'Source',
    'Duties',
    'Outstanding Balance',
    'Location',
    'Payment ID',
    'Payment Terms Name',
    'Next Payment Due At',
    'Payment References',
  ],
  date: { names: ['Created at'] },
  item: [['Name']],
  currency: ['Currency'],
  rowsCount: 'orders',
  metrics: [
    { metric: 'revenue', names: TOTAL },
    { metric: 'refunds', names: ['Refunded Amount'] },
  ],
  skip: (row) => (row.text(TOTAL) === '' && row.text(STATUS) === '' ? 'continuation-row' : null),
  covers: 'asked',
});

export const shopifyOrders: Format = {
  id: table.id,
  reads: table.reads,
  recognise: table.recognise,
  read: (raw, answers) => {
    const reading = table.read(raw, answers);
    const header = findHeader(raw.rows, [TOTAL, STATUS]);
    const social = header ? socialOrders(raw, header, reading) : [];
    return { ...reading, observations: [...reading.observations, ...social] };
  },
};
