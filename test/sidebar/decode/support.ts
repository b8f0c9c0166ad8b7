// A file decoded, and its rows held at once: what the decoder itself never does.
import { type Decoded, type DecodedSheet, decode } from '../../../src/sidebar/decode';
import { decodeWorkbook } from '../../../src/sidebar/decode/workbook';

export type WholeSheet = Pick<DecodedSheet, 'name' | 'personalColumns' | 'cutCells'> & { readonly rows: string[][] };

export interface Whole {
  readonly sheets: WholeSheet[];
  readonly problems: Decoded['problems'];
}

async function rowsOf({ pieces }: DecodedSheet): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const piece of pieces()) rows.push(...piece);
  return rows;
}

export async function whole({ sheets, problems }: Decoded): Promise<Whole> {
  const held: WholeSheet[] = [];
  for (const sheet of sheets) {
    const { name, personalColumns, cutCells } = sheet;
    held.push({ name, rows: await rowsOf(sheet), personalColumns, cutCells });
  }
  return { sheets: held, problems };
}

export const blobOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

export const decoded = async (bytes: Uint8Array): Promise<Whole> => whole(await decode(blobOf(bytes)));

export const decodedWorkbook = async (bytes: Uint8Array): Promise<Whole> => whole(await decodeWorkbook(bytes));
