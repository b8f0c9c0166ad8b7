// Classes DeveloperMetadata, DeveloperMetadataFinder and DeveloperMetadataLocation, for spreadsheets and sheets.
import { type Metadata, type MetadataVisibility, RefusedError, type Sheet } from '../model';
import type { Context } from './context';
import type { GMetadata, GMetadataFinder, GMetadataLocation, MembersOf } from './google';
import { CHAIN, type Method, NotImplementedError, read, write } from './kernel';

/** Sheets API, "Read & write developer metadata": 30,000 characters for a spreadsheet, and for each sheet. */
const MAX_SIZE = 30_000;

/** What carries metadata: a sheet, or (null) the spreadsheet. */
type Owner = Sheet | null;

const listOf = (ctx: Context, owner: Owner): Metadata[] => (owner ?? ctx.workbook).metadata;

function checkSize(list: readonly Metadata[]): void {
  const size = list.reduce((sum, m) => sum + m.key.length + (m.value?.length ?? 0), 0);
  if (size > MAX_SIZE)
    throw new RefusedError(`The developer metadata exceeds the maximum size of ${MAX_SIZE} characters.`);
}

/** The methods that a spreadsheet and a sheet have in common. */
export function metadataMethods(
  ctx: Context,
  owner: Owner,
): Record<'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder', Method> {
  return {
    addDeveloperMetadata: write(
      'str|str,str|str,DeveloperMetadataVisibility|str,str,DeveloperMetadataVisibility',
      (key: string, second?: string | object, third?: object) => {
        if (owner) ctx.sheetEditable(owner);
        if (key === '') throw new RefusedError('The metadata key cannot be empty.');
        const shown = typeof second === 'object' ? second : third;
        if (!shown)
          throw new NotImplementedError('addDeveloperMetadata without a visibility, of which none is documented');
        const visibility = ctx.enums.nameOf(shown) as MetadataVisibility;
        const list = listOf(ctx, owner);
        const made = { id: ctx.workbook.nextId(), key, value: typeof second === 'string' ? second : null, visibility };
        checkSize([...list, made]);
        list.push(made);
        return CHAIN;
      },
    ),
    getDeveloperMetadata: read('', () => listOf(ctx, owner).map((m) => metadataOf(ctx, owner, m))),
    createDeveloperMetadataFinder: read('', () => finder(ctx, owner)),
  };
}

function metadataOf(ctx: Context, owner: Owner, metadata: Metadata): object {
  const alive = (): Metadata => {
    if (!listOf(ctx, owner).includes(metadata) || (owner && !ctx.workbook.sheets.includes(owner))) {
      throw new RefusedError('The developer metadata has been removed.');
    }
    return metadata;
  };
  const change = <A extends unknown[]>(apply: (...args: A) => Partial<Metadata>) => {
    return (...args: A): symbol => {
      if (owner) ctx.sheetEditable(owner);
      const changed = { ...alive(), ...apply(...args) };
      checkSize(listOf(ctx, owner).map((m) => (m === metadata ? changed : m)));
      Object.assign(metadata, changed);
      return CHAIN;
    };
  };
  const members = {
    getId: read('', () => alive().id),
    getKey: read('', () => alive().key),
    getValue: read('', () => alive().value),
    getVisibility: read('', () => ctx.enums.of('DeveloperMetadataVisibility', alive().visibility)),
    getLocation: read('', () => locationOf(ctx, owner)),
    setKey: write(
      'str',
      change((key: string) => ({ key })),
    ),
    setValue: write(
      'str',
      change((value: string) => ({ value })),
    ),
    setVisibility: write(
      'DeveloperMetadataVisibility',
      change((v: object) => ({ visibility: ctx.enums.nameOf(v) as MetadataVisibility })),
    ),
    remove: write('', () => {
      alive();
      if (owner) ctx.sheetEditable(owner);
      const list = listOf(ctx, owner);
      list.splice(list.indexOf(metadata), 1);
    }),
  } satisfies MembersOf<GMetadata>;
  return ctx.kernel.wrap('SpreadsheetApp.DeveloperMetadata', members, metadata);
}

function locationOf(ctx: Context, owner: Owner): object {
  const members = {
    getLocationType: read('', () => ctx.enums.of('DeveloperMetadataLocationType', owner ? 'SHEET' : 'SPREADSHEET')),
    getSheet: read('', () => owner && ctx.sheet(owner)),
    getSpreadsheet: read('', () => (owner ? null : ctx.spreadsheet())),
  } satisfies MembersOf<GMetadataLocation>;
  return ctx.kernel.wrap('SpreadsheetApp.DeveloperMetadataLocation', members);
}

/** Searches the spreadsheet and all of its sheets, or one sheet alone. */
function finder(ctx: Context, owner: Owner): object {
  const tests: ((owner: Owner, m: Metadata) => boolean)[] = [];
  const where = (test: (owner: Owner, m: Metadata) => boolean): symbol => {
    tests.push(test);
    return CHAIN;
  };
  const members = {
    withId: read('int', (id: number) => where((_o, m) => m.id === id)),
    withKey: read('str', (key: string) => where((_o, m) => m.key === key)),
    withValue: read('str', (value: string) => where((_o, m) => m.value === value)),
    withVisibility: read('DeveloperMetadataVisibility', (v: object) =>
      where((_o, m) => m.visibility === ctx.enums.nameOf(v)),
    ),
    withLocationType: read('DeveloperMetadataLocationType', (type: object) =>
      where((o) => ctx.enums.nameOf(type) === (o ? 'SHEET' : 'SPREADSHEET')),
    ),
    find: read('', () => {
      const owners: readonly Owner[] = owner ? [owner] : [null, ...ctx.workbook.sheets];
      return owners.flatMap((o) =>
        listOf(ctx, o)
          .filter((m) => tests.every((test) => test(o, m)))
          .map((m) => metadataOf(ctx, o, m)),
      );
    }),
  } satisfies MembersOf<GMetadataFinder>;
  return ctx.kernel.wrap('SpreadsheetApp.DeveloperMetadataFinder', members);
}
