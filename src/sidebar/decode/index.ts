// The decoder of dropped files: bytes → rows of text. Runs in the sidebar and in the command line.
import type { Problem } from '../../model/problem';
import { delimitedIn } from './delimited';
import { finish } from './finish';
import { kindOfFile } from './kind';
import type { Decoded } from './types';

export { phrase } from '../../i18n/problems';
export { bytesOf } from './bytes';
export type { FileKind } from './kind';
export { kindOf, kindOfFile } from './kind';
export type { Decoded, DecodedSheet } from './types';
export { unpack } from './zip';

const failed = (problem: Problem): Decoded => ({ sheets: [], problems: [problem] });

/**
 * Decodes a text file (CSV, TSV…), of which no more than parts are held at once. A workbook is for the heavier decoder
 * and an archive for {@link unpack}: ask {@link kindOfFile} first; here they give the problem `unreadable-file`.
 *
 * @param part bytes that are read at once
 * @throws DOMException where the file has gone or changed while it was read
 */
export async function decode(file: Blob, part?: number): Promise<Decoded> {
  const kind = await kindOfFile(file);
  if (kind.kind === 'empty') return failed({ code: 'empty-file' });
  if (kind.kind === 'workbook') return failed({ code: 'unreadable-file', detail: 'workbook' });
  if (kind.kind === 'zip') return failed({ code: 'unreadable-file', detail: 'archive' });
  if (kind.kind === 'unreadable') return failed({ code: 'unreadable-file', detail: kind.detail });
  const { grid, problem } = await delimitedIn(file, part);
  if (problem?.code === 'unreadable-file') return failed(problem);
  return finish([grid], problem ? [problem] : []);
}
