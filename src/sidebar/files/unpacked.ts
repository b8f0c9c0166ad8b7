// The files that were dropped, and those in the archives among them.
import type { Problem } from '../../model/problem';
import { kindOf, unpack } from '../decode';
import { bytesOf } from './read-file';

export interface GivenFile {
  readonly name: string;
  /** Null for an archive of which something was left out: `problems` say what and why. */
  readonly file: File | null;
  /** Of an archive: whether anything was taken from it. */
  readonly status: 'waiting' | 'done' | 'failed';
  readonly problems: readonly Problem[];
}

const ZIP = [0x50, 0x4b];

async function isZip(file: File): Promise<boolean> {
  const head = await bytesOf(file.slice(0, ZIP.length));
  return head !== null && ZIP.every((byte, i) => head[i] === byte);
}

async function opened(file: File): Promise<GivenFile[]> {
  const itself: GivenFile = { name: file.name, file, status: 'waiting', problems: [] };
  const bytes = (await isZip(file)) ? await bytesOf(file) : null;
  if (!bytes || kindOf(bytes).kind !== 'zip') return [itself];
  const { files, problems } = unpack(bytes);
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
