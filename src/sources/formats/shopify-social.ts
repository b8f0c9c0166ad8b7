// Which orders of a shop are proven to come from a social network, and what they bring without tax, shipping and refunds.
import { plainText } from '../../model/plain-text';
import { columnsNamed, type Header, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import type { Observation, RawTable, Reading } from '../types';

/** What campaign parameters and tags call the networks. */
const NETWORK_NAMES: Readonly<Record<string, RegExp>> = {
  instagram: /^(instagram|insta|ig)(\.com)?$/,
  facebook: /^(facebook|fb)(\.com)?$/,
  x: /^(x|twitter|t\.co)(\.com)?$/,
  youtube: /^(youtube|yt)(\.com)?$/,
};
const SELF_NAMED = /^(meta|linkedin|tiktok|pinterest)(\.com)?$/;
const SOCIAL = /^(social|social media|social-media|paid[ _-]?social|organic[ _-]?social|reseaux sociaux)$/;

const networkOf = (text: string): string | null => {
  const name = plainText(text);
  const named = Object.keys(NETWORK_NAMES).find((network) => NETWORK_NAMES[network]?.test(name));
  return named ?? SELF_NAMED.exec(name)?.[1] ?? (SOCIAL.test(name) ? 'social' : null);
};

/** The value of a campaign parameter in a text: `utm_source: instagram`, `utm_source=instagram&…`. */
const utm = (text: string, name: string): string =>
  new RegExp(`utm_${name}\\s*[:=]\\s*([^\\s&;,]+)`, 'i').exec(text)?.[1] ?? '';

/** The words of a discount code: INSTA10, FB-SUMMER. One letter is no name: X10 may mean anything. */
const wordsOf = (code: string): string[] => code.split(/[^a-z]+/i).filter((word) => word.length > 1);

/** The network that an order's campaign parameters, sales channel, tags or discount code name; `social`: no one of them. */
function provenBy(attributes: string, tags: string, channel: string, code: string): string | null {
  const parameters = `${attributes}\n${tags}`;
  const told = [utm(parameters, 'source'), channel, ...tags.split(','), ...wordsOf(code), utm(parameters, 'medium')];
  const networks = told.flatMap((text) => networkOf(text) ?? []);
  return networks.find((network) => network !== 'social') ?? networks[0] ?? null;
}

const SUBTOTAL: Names = ['Subtotal'];
const SHIPPING: Names = ['Shipping'];
const TAXES: Names = ['Taxes'];
const TOTAL: Names = ['Total'];
const REFUNDED: Names = ['Refunded Amount'];

/** What an order brings: null where its amounts do not add up. Refunds take their part of it, a whole refund all. */
function netOf(amount: (names: Names) => number | null): number | null {
  const [subtotal, shipping, taxes, total] = [SUBTOTAL, SHIPPING, TAXES, TOTAL].map(amount);
  const parts = [subtotal, shipping, taxes, total];
  if (subtotal == null || shipping == null || taxes == null || total == null || parts.some((n) => n == null))
    return null;
  const cents = (n: number): number => Math.round(n * 100);
  const added = cents(subtotal + shipping + taxes) === cents(total);
  // Prices with tax: the tax of the goods is their part of the whole.
  const included = cents(subtotal + shipping) === cents(total);
  if (total === 0) return 0;
  if (!added && !included) return null;
  const goods = added ? subtotal : subtotal - (taxes * subtotal) / total;
  return (goods * Math.max(0, total - (amount(REFUNDED) ?? 0))) / total;
}

/** Orders and net revenue of the orders that are proven social, each with the network that brought it. */
export function socialOrders(raw: RawTable, header: Header, { observations }: Reading): Observation[] {
  const cell = (o: Observation, names: Names): string => {
    const row = raw.rows[o.source.row - raw.top];
    return (
      columnsNamed(header, names)
        .map((column) => textOf(row?.[column]))
        .find((text) => text !== '') ?? ''
    );
  };
  return observations.flatMap((o): Observation[] => {
    if (o.metric !== 'orders' && o.metric !== 'revenue') return [];
    const via = provenBy(
      cell(o, ['Note Attributes']),
      cell(o, ['Tags']),
      cell(o, ['Source']),
      cell(o, ['Discount Code']),
    );
    if (via === null) return [];
    if (o.metric === 'orders') return [{ ...o, via }];
    const value = netOf((names) => {
      const text = cell(o, names);
      return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
    });
    return value === null ? [] : [{ ...o, via, value }];
  });
}
