// Tables of several networks: a column says which one each row is of.

import type { NetworkId } from '../../model/networks';
import { plainText } from '../../model/plain-text';
import type { Format, Reading } from '../types';
import { cellNamed, columnsNamed, findHeader, type Names } from './headers';
import { textOf } from './number-text';

const NETWORK: readonly (readonly [RegExp, NetworkId])[] = [
  [/instagram/, 'instagram'],
  [/facebook/, 'facebook'],
  [/linkedin/, 'linkedin'],
  [/tiktok/, 'tiktok'],
  [/youtube/, 'youtube'],
  [/pinterest/, 'pinterest'],
  [/google ads|adwords/, 'google_ads'],
  [/google analytics|\bga4\b/, 'ga4'],
  [/\btwitter\b|^x\b/, 'x'],
];

/** The network that a text names; `other` where it names none, or one that has no figures of its own here. */
export function networkIn(text: string): NetworkId {
  const plain = plainText(text);
  return NETWORK.find(([named]) => named.test(plain))?.[1] ?? 'other';
}

/** A format whose rows name their network in a column: each observation is of the network of its row. */
export function withRowNetworks(format: Format, names: Names): Format {
  const read: Format['read'] = (table, answers): Reading => {
    const reading = format.read(table, answers);
    const header = findHeader(table.rows, [names]);
    const columns = header ? columnsNamed(header, names) : [];
    const observations = reading.observations.map((o) => ({
      ...o,
      network: networkIn(textOf(cellNamed(table.rows[o.source.row - table.top] ?? [], columns))),
    }));
    const [first, ...others] = [...new Set(observations.map((o) => o.network))];
    return { ...reading, observations, network: first && others.length === 0 ? first : 'other' };
  };
  return { ...format, read };
}
