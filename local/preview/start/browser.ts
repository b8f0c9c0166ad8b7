// What the page asks of the browser: the address, what was kept, files beside the page, saving a file.
import type { Language } from '../run/desk';
import { firstLanguage } from '../words';
import type { GivenFile } from './bring-in';

const KEPT = 'social-roi-language';

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // A browser that keeps nothing asks its own language again.
  }
}

/** The workbook that the page opens first. */
export type Beginning = 'sample' | 'own' | 'empty';

/**
 * What the address says: ?lang=en, ?delay=milliseconds of an answer, ?files for the exports that are served beside, ?empty
 * for an empty workbook.
 */
export function asked(): { language: Language; delay: number; beginning: Beginning } {
  const query = new URLSearchParams(location.search);
  const delay = Number(query.get('delay') ?? Number.NaN);
  return {
    language: firstLanguage(query.get('lang'), keptLanguage(), navigator.languages),
    delay: Number.isFinite(delay) && delay >= 0 ? delay : 40,
    beginning: query.has('files') ? 'own' : query.has('empty') ? 'empty' : 'sample',
  };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The person's own exports, which "npm start -- FILE…" serves. */
export async function askedFiles(): Promise<GivenFile[]> {
  const names = (await (await fetched('files/')).json()) as string[];
  return Promise.all(
    names.map(async (name, at) => ({
      name,
      bytes: new Uint8Array(await (await fetched(`files/${at}`)).arrayBuffer()),
    })),
  );
}

/** The day of a clock, as the language writes it. */
export const dayOf = (ms: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Paris' })
    .format(ms)
    .replace(/^1 /, language === 'fr' ? '1er ' : '1 ');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file that is dropped beside the sidebar would take the page's place, and what was typed with it. */
export function keepPage(): void {
  for (const name of ['dragover', 'drop'] as const) {
    addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    });
  }
}
