// The files that were dropped, and those in the archives among them.
import type { Problem } from '../../model/problem';
import { bytesOf, kindOfFile, unpack } from '../decode';
import { ifReadable } from './read-file';

export interface GivenFile {
  readonly name: string;
  /** Null for an archive of which something was left out: `problems` say what and why. */
  readonly file: File | null;
  /** Of an archive: whether anything was taken from it. */
  readonly status: 'waiting' | 'done' | 'failed';
  readonly problems: readonly Problem[];
}

async function opened(file: File): Promise<GivenFile[]> {
  const itself: GivenFile = { name: file.name, file, status: 'waiting', problems: [] };
  const kind = await ifReadable(kindOfFile(file));
  if (kind?.kind !== 'zip') return [itself];
  const { files, problems } = unpack(await bytesOf(file));
  const inside = files.map(({ name, bytes: content }): GivenFile => {
    const one = new File([new Uint8Array(content)], name);
    return { name, file: one, status: 'waiting', problems: [] };
  });
  const status = inside.length > 0 ? 'done' : 'failed';
  return problems.length > 0 ? [...inside, { name: file.name, file: null, status, problems }] : inside;
}

/** Each file, in the place of an archive those that it holds. */
export async function unpacked(files: readonly File[]): Promise<GivenFile[]> {
  const out: GivenFile[] = [];
  for (const file of files) out.push(...(await opened(file)));
  return out;
}
