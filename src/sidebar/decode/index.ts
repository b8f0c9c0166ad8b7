// The decoder of dropped files: bytes → rows of text. Runs in the sidebar and in the command line.
import type { Problem } from '../../model/problem';
import { parseDelimited } from './delimited';
import { finish } from './finish';
import { kindOf } from './kind';
import { textOf } from './text';
import type { Decoded } from './types';

export { phrase } from '../../i18n/problems';
export type { FileKind } from './kind';
export { kindOf } from './kind';
export type { Decoded, DecodedSheet } from './types';
export { unpack } from './zip';

const failed = (problem: Problem): Decoded => ({ sheets: [], problems: [problem] });

/**
 * Decodes a text file (CSV, TSV…). A workbook is for the heavier decoder and an archive for {@link unpack}: ask
 * {@link kindOf} first; here they give the problem `unreadable-file`. Never throws.
 */
export function decode(bytes: Uint8Array, _fileName: string): Decoded {
  const kind = kindOf(bytes);
  if (kind.kind === 'empty') return failed({ code: 'empty-file' });
  if (kind.kind === 'workbook') return failed({ code: 'unreadable-file', detail: 'workbook' });
  if (kind.kind === 'zip') return failed({ code: 'unreadable-file', detail: 'archive' });
  if (kind.kind === 'unreadable') return failed({ code: 'unreadable-file', detail: kind.detail });
  const { rows, unclosedAt, cutAt, tooMany } = parseDelimited(textOf(bytes));
  if (tooMany) return failed({ code: 'unreadable-file', detail: 'cells' });
  if (cutAt !== null) return finish([{ name: null, rows }], [{ code: 'cut-row', row: cutAt }]);
  return finish([{ name: null, rows }], unclosedAt === null ? [] : [{ code: 'unclosed-quote', row: unclosedAt }]);
}
