// PropertiesService: three stores of texts that outlive a run.
import { RefusedError } from '../model';
import type { Context } from './context';
import type { GProperties, GPropertiesService, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';

/** "Quotas for Google Services": 9 kB for a value, 500 kB for a store. */
const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

export function propertiesService(ctx: Context): object {
  const { properties } = ctx.kernel.state;
  const members = {
    getUserProperties: read('', () => store(ctx, properties.user)),
    getDocumentProperties: read('', () => store(ctx, properties.document)),
    getScriptProperties: read('', () => store(ctx, properties.script)),
  } satisfies MembersOf<GPropertiesService>;
  return ctx.kernel.wrap('PropertiesService', members);
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function store(ctx: Context, entries: Map<string, string>): object {
  const put = (key: string, value: string): void => {
    if (bytesOf(value) > MAX_VALUE) throw new RefusedError('Argument too large: value');
    const size = [...entries].reduce((sum, [k, v]) => sum + (k === key ? 0 : bytesOf(k) + bytesOf(v)), 0);
    if (size + bytesOf(key) + bytesOf(value) > MAX_STORE)
      throw new RefusedError('You have exceeded the property storage quota.');
    entries.set(key, value);
  };
  const members = {
    getProperty: read('str', (key: string) => entries.get(key) ?? null),
    setProperty: write('str,str', (key: string, value: string) => {
      put(key, value);
      return CHAIN;
    }),
    deleteProperty: write('str', (key: string) => {
      entries.delete(key);
      return CHAIN;
    }),
    getKeys: read('', () => [...entries.keys()]),
    getProperties: read('', () => Object.fromEntries(entries)),
  } satisfies MembersOf<GProperties>;
  return ctx.kernel.wrap('PropertiesService.Properties', members);
}
