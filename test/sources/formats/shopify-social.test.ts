import { describe, expect, it } from 'vitest';
import { lines, onlyTable, textTab } from '../support/tables';

const HEAD =
  'Name | Financial Status | Created at | Currency | Subtotal | Shipping | Taxes | Total | Lineitem name | Refunded Amount | Discount Code | Tags | Source | Note Attributes';

/** An order of 120.00 without any trace of where it comes from; `over`: by heading. */
function order(over: Readonly<Record<string, string>>): string {
  const cells: Record<string, string> = {
    Name: '#1',
    'Financial Status': 'paid',
    'Created at': '2025-03-04 10:00:00 +0100',
    Currency: 'EUR',
    Subtotal: '100.00',
    Shipping: '0.00',
    Taxes: '20.00',
    Total: '120.00',
    'Lineitem name': 'Mug',
    'Refunded Amount': '0.00',
    ...over,
  };
  return HEAD.split(' | ')
    .map((heading) => cells[heading] ?? '')
    .join('|');
}

/** What an order brings by network: its net revenue, or nothing where it is not proven social. */
const proven = (over: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    onlyTable(textTab(lines(HEAD, order(over)))).reading.observations.flatMap((o) =>
      o.metric === 'revenue' && o.via !== undefined ? [[o.via, o.value]] : [],
    ),
  );

describe('the network that an order of a shop came from', () => {
  it.each([
    [{ 'Note Attributes': 'utm_source: instagram' }, 'instagram'],
    [{ 'Note Attributes': 'utm_medium=social&utm_source=fb' }, 'facebook'],
    [{ Tags: 'vip, TikTok' }, 'tiktok'],
    [{ Source: 'pinterest' }, 'pinterest'],
    [{ 'Discount Code': 'INSTA10' }, 'instagram'],
    [{ 'Discount Code': 'ete-tiktok-15' }, 'tiktok'],
    [{ 'Discount Code': 'BIENVENUE, FB5' }, 'facebook'],
    [{ 'Discount Code': 'SOCIAL20' }, 'social'],
    [{ 'Note Attributes': 'utm_medium: paid_social' }, 'social'],
  ])('is told by %o: %s', (over, network) => {
    expect(proven(over)).toEqual({ [network]: 100 });
  });

  it.each([
    {},
    { 'Discount Code': 'SUMMER10' },
    { 'Discount Code': 'INSTALLATION' },
    { 'Discount Code': 'X10' },
    { 'Note Attributes': 'utm_source: newsletter' },
    { Tags: 'instagrammable' },
  ])('is not told by %o', (over) => {
    expect(proven(over)).toEqual({});
  });

  it('is what the campaign says before what the code says', () => {
    const over = { 'Note Attributes': 'utm_source: tiktok', 'Discount Code': 'INSTA10' };
    expect(proven(over)).toEqual({ tiktok: 100 });
  });

  it('is the one that a code names, before a campaign that names no network', () => {
    const over = { 'Note Attributes': 'utm_medium: social', 'Discount Code': 'INSTA10' };
    expect(proven(over)).toEqual({ instagram: 100 });
  });
});

describe('what an order that is proven social brings, without tax, shipping and refunds', () => {
  const net = (over: Readonly<Record<string, string>>) => proven({ Tags: 'instagram', ...over }).instagram;

  it('is its goods where taxes are added: 100 of 100 + 10 + 20', () => {
    expect(net({ Shipping: '10.00', Total: '130.00' })).toBe(100);
  });

  it('is its goods less their tax where prices have it: 120 − 20 × 120 ÷ 120', () => {
    expect(net({ Subtotal: '120.00' })).toBe(100);
  });

  it('is its part of what was not given back: 100 × (120 − 60) ÷ 120', () => {
    expect(net({ 'Refunded Amount': '60.00' })).toBe(50);
  });

  it('is nothing where all was given back', () => {
    expect(net({ 'Refunded Amount': '120.00' })).toBe(0);
  });

  it('is not known where its amounts do not add up: 100 + 0 + 20 is no 150', () => {
    expect(net({ Total: '150.00' })).toBeUndefined();
  });
});
