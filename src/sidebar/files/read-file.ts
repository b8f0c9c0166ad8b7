// A dropped file → sheets of text, here in the browser; workbooks with the heavier decoder, fetched once when needed.
import { bytesOf, decode, kindOfFile } from '../decode';
import type { Decoded } from '../decode/types';

type DecodeWorkbook = (bytes: Uint8Array) => Promise<Decoded>;

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

/** What reading a file gives, or null where the browser cannot open it: a folder, a file that is gone. */
export async function ifReadable<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/**
 * Decodes; what cannot be read is a problem in the answer. A text is read in parts, a workbook whole.
 *
 * @throws CallError where the heavier decoder does not come
 * @throws DOMException where the browser cannot open the file
 */
export async function decodeFile(file: Blob, fetchPage: () => Promise<string>): Promise<Decoded> {
  if ((await kindOfFile(file)).kind !== 'workbook') return decode(file);
  const decodeWorkbook = await workbookDecoder(fetchPage);
  return decodeWorkbook(await bytesOf(file));
}
