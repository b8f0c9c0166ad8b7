// A dropped file → sheets of text, here in the browser; workbooks with the heavier decoder, fetched once when needed.
import { decode, kindOf } from '../decode';
import type { Decoded } from '../decode/types';

type DecodeWorkbook = (bytes: Uint8Array, fileName: string) => Decoded;

declare global {
  interface Window {
    SocialRoiWorkbookDecoder?: { readonly decodeWorkbook: DecodeWorkbook };
  }
}

/** Runs the script that a page of the add-on holds. The page is the add-on's own, never a person's file. */
function runScriptOf(page: string): void {
  const script = document.createElement('script');
  script.textContent = new DOMParser().parseFromString(page, 'text/html').querySelector('script')?.textContent ?? '';
  document.head.append(script);
  script.remove();
}

async function workbookDecoder(fetchPage: () => Promise<string>): Promise<DecodeWorkbook> {
  if (!window.SocialRoiWorkbookDecoder) runScriptOf(await fetchPage());
  const decoder = window.SocialRoiWorkbookDecoder;
  if (!decoder) throw new Error('no HTML file named workbook-decoder');
  return decoder.decodeWorkbook;
}

/** The bytes of a file, or null where the browser cannot open it: a folder, a file that is gone. */
export async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Decodes; what cannot be read is a problem in the answer. @throws CallError where the heavier decoder does not come. */
export async function decodeFile(
  bytes: Uint8Array,
  fileName: string,
  fetchPage: () => Promise<string>,
): Promise<Decoded> {
  if (kindOf(bytes).kind !== 'workbook') return decode(bytes, fileName);
  const decodeWorkbook = await workbookDecoder(fetchPage);
  return decodeWorkbook(bytes, fileName);
}
