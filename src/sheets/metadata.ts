// Which sheets are the add-on's own: found by metadata, never by title.
import type { Day } from '../model/day';
import { ProblemError } from '../model/problem';
import type { SheetKind } from '../plan/types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const SHEET_KEY = 'social-roi';
const PENDING_KEY = 'social-roi-pending';

/** A raise needs a migration and its test. */
export const SCHEMA = 1;

/** Rows or columns being added, noted before they are, so that an interrupted run can be told from a person's hand. */
export interface Growth {
  readonly dimension: 'rows' | 'columns';
  /** They stand after this row or column. */
  readonly after: number;
  readonly count: number;
  /** How many of them are inserted (the others were free), and the size of the sheet before. */
  readonly inserted: number;
  readonly size: number;
}

export interface Identity {
  readonly kind: SheetKind;
  readonly id: string;
  readonly schema: number;
  readonly sheetId: number;
  /** False until the sheet has its first look. */
  readonly made: boolean;
  readonly growth?: Growth;
  /** Of raw tabs alone. */
  readonly raw?: RawIdentity;
}

/** What is known of the file behind a raw tab. */
export interface RawIdentity {
  readonly fileName: string;
  readonly origin: 'text' | 'typed';
  readonly read: Day;
  readonly columns: number;
  /** Headings of the personal columns that were taken out. */
  readonly personal: string;
  readonly cut: number;
  readonly unclosed: number | null;
  /** Fingerprint and rows of the content; a person's own tab has neither. */
  readonly content?: string;
  readonly rows?: number;
  /** Content on its way to replace this one: it stands below, from row `at`, until all of it is there. */
  readonly next?: NextContent;
}

export interface NextContent extends Omit<RawIdentity, 'next'> {
  readonly at: number;
  /** All of it is written: it holds from now on, and is being copied to the top. */
  readonly whole: boolean;
}

export interface OwnedSheet {
  readonly sheet: Sheet;
  readonly metadata: Metadata;
  identity: Identity;
}

function parse(text: string | null): Identity | null {
  try {
    const identity = JSON.parse(text ?? '') as Identity;
    return typeof identity.kind === 'string' && typeof identity.sheetId === 'number' ? identity : null;
  } catch {
    return null;
  }
}

/** All sheets of the add-on. A duplicate made by a person carries the metadata of the first: it is the person's. */
export function ownedSheets(spreadsheet: Spreadsheet): OwnedSheet[] {
  const owned: OwnedSheet[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find()) {
    const identity = parse(metadata.getValue());
    const sheet = metadata.getLocation().getSheet();
    if (!identity || !sheet || sheet.getSheetId() !== identity.sheetId) continue;
    if (identity.schema > SCHEMA) throw new ProblemError({ code: 'newer-schema', sheet: sheet.getName() });
    if (owned.some((one) => one.identity.kind === identity.kind && one.identity.id === identity.id)) continue;
    owned.push({ sheet, metadata, identity });
  }
  return owned;
}

export function setIdentity(owned: OwnedSheet, identity: Identity): void {
  owned.metadata.setValue(JSON.stringify(identity));
  owned.identity = identity;
}

function freeTitle(spreadsheet: Spreadsheet, title: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = title;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${title} ${n}`;
  return free;
}

/**
 * A new sheet with its identity. The sheets that exist are noted first: where a run stops between the sheet and its
 * metadata, the next one knows the empty sheet for its own.
 */
export function createSheet(
  spreadsheet: Spreadsheet,
  title: string,
  kind: SheetKind,
  id: string,
  raw?: RawIdentity,
): OwnedSheet {
  const sheet = interrupted(spreadsheet, kind, id) ?? insertNoted(spreadsheet, title, kind, id);
  const identity: Identity = {
    kind,
    id,
    schema: SCHEMA,
    sheetId: sheet.getSheetId(),
    made: false,
    ...(raw ? { raw } : {}),
  };
  return { sheet, metadata: attach(sheet, identity), identity };
}

/** Makes a person's tab known as a raw source; the tab itself is left as it is. */
export function adopt(sheet: Sheet, read: Day): OwnedSheet {
  const id = `tab-${sheet.getSheetId()}`;
  const raw: RawIdentity = {
    fileName: sheet.getName(),
    origin: 'typed',
    read,
    columns: 0,
    personal: '',
    cut: 0,
    unclosed: null,
  };
  const identity: Identity = { kind: 'raw', id, schema: SCHEMA, sheetId: sheet.getSheetId(), made: true, raw };
  return { sheet, metadata: attach(sheet, identity), identity };
}

function attach(sheet: Sheet, identity: Identity): Metadata {
  sheet.addDeveloperMetadata(SHEET_KEY, JSON.stringify(identity), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const metadata = sheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find()[0];
  if (!metadata) throw new Error('metadata was not kept');
  return metadata;
}

function insertNoted(spreadsheet: Spreadsheet, title: string, kind: SheetKind, id: string): Sheet {
  const free = freeTitle(spreadsheet, title);
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const note = JSON.stringify({ kind, id, title: free, before });
  const known = spreadsheet.createDeveloperMetadataFinder().withKey(PENDING_KEY).find()[0];
  if (known) known.setValue(note);
  else spreadsheet.addDeveloperMetadata(PENDING_KEY, note, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(free, before.length);
  // A new sheet comes to the front by itself; what the person is looking at stays there.
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

/** The empty sheet that an interrupted run left behind, if there is one. */
function interrupted(spreadsheet: Spreadsheet, kind: SheetKind, id: string): Sheet | null {
  const noted = spreadsheet.createDeveloperMetadataFinder().withKey(PENDING_KEY).find()[0]?.getValue();
  if (!noted) return null;
  const note = JSON.parse(noted) as { kind: string; id: string; title: string; before: number[] };
  if (note.kind !== kind || note.id !== id) return null;
  const left = spreadsheet
    .getSheets()
    .find((sheet) => note.before.indexOf(sheet.getSheetId()) < 0 && sheet.getName() === note.title);
  if (!left || left.getLastRow() > 0 || left.createDeveloperMetadataFinder().withKey(SHEET_KEY).find().length > 0)
    return null;
  return left;
}
