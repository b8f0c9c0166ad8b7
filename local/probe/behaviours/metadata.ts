// Developer metadata: who sees it, how much there may be, and whether a copy carries it.
import { throwsOr } from '../tell';
import { type Behaviour, type Bench, NO_SOURCE, type Sheet } from '../types';

const KEY = 'social-roi-probe';

const visible = (name: 'DOCUMENT' | 'PROJECT') => SpreadsheetApp.DeveloperMetadataVisibility[name];

const markOf = (sheet: Sheet): string => {
  const found = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return found.length === 1 ? (found[0]?.getValue() ?? 'nothing') : `${found.length} entries`;
};

function copied(bench: Bench, copy: (sheet: Sheet) => Sheet): string {
  const sheet = bench.newSheet();
  sheet.addDeveloperMetadata(KEY, 'mark', visible('DOCUMENT'));
  return `copy ${markOf(copy(sheet))}, first ${markOf(sheet)}`;
}

function carries(bench: Bench, length: number): string {
  const sheet = bench.newSheet();
  return throwsOr(() => {
    sheet.addDeveloperMetadata(KEY, 'x'.repeat(length), visible('DOCUMENT'));
    SpreadsheetApp.flush();
    return markOf(sheet).length === length ? 'accepted' : 'changed';
  });
}

export const METADATA: readonly Behaviour[] = [
  {
    id: 'metadata-document',
    what: 'Sheet metadata of DOCUMENT visibility, found again',
    assumed: 'mark',
    source: 'Apps Script reference, DeveloperMetadataVisibility',
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = bench.newSheet();
        sheet.addDeveloperMetadata(KEY, 'mark', visible('DOCUMENT'));
        return markOf(sheet);
      },
    },
  },
  {
    id: 'metadata-default',
    what: 'The visibility of metadata added without one',
    assumed: null,
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = bench.newSheet().addDeveloperMetadata(KEY, 'mark');
        return String(sheet.getDeveloperMetadata()[0]?.getVisibility());
      },
    },
  },
  {
    id: 'metadata-size',
    what: 'Values of 29,000 and of 31,000 characters in the metadata of a sheet',
    assumed: 'first accepted, second throws',
    source: 'Sheets API guide, developer metadata: 30,000 characters per sheet',
    trial: {
      way: 'now',
      see: (bench) => `first ${carries(bench, 29_000)}, second ${carries(bench, 31_000)}`,
    },
  },
  {
    id: 'metadata-copy-to',
    what: 'Metadata of a sheet copied with Sheet.copyTo into the same spreadsheet',
    assumed: 'copy mark, first mark',
    source: NO_SOURCE,
    trial: { way: 'now', see: (bench) => copied(bench, (sheet) => sheet.copyTo(bench.spreadsheet)) },
  },
  {
    id: 'metadata-duplicate',
    what: 'Metadata of a sheet duplicated with duplicateActiveSheet',
    assumed: 'copy mark, first mark',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) =>
        copied(bench, (sheet) => {
          sheet.activate();
          return bench.spreadsheet.duplicateActiveSheet();
        }),
    },
  },
];
