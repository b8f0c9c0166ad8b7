// A workbook with the built add-on in it, as the command line needs them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from '../build/html-files.mjs';
import { recalculate } from '../engine/load';
import { Workbook } from '../model';
import { createHost, type Host } from '../script';
import { writeXlsx } from '../xlsx';

export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly host: Host;
  /** Computes every formula, custom functions included. */
  recalculate(): Promise<void>;
  xlsx(): Promise<Uint8Array>;
}

const LOCALES = { fr: 'fr_FR', en: 'en_US' } as const;

/** @param dist the folder of the built bundle */
export function openWorkbook(dist: string, language: 'fr' | 'en'): OpenWorkbook {
  const workbook = new Workbook({ locale: LOCALES[language] });
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  const host = createHost({ workbook, code, html: htmlFiles(dist), now: () => Date.now(), userLocale: language });
  return {
    workbook,
    host,
    recalculate: async () => {
      await recalculate(workbook, host.customFunctions);
    },
    xlsx: () => writeXlsx(workbook),
  };
}
