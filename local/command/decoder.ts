// The file decoder of the sidebar, loaded from dist/: there is no second one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

export interface Problem {
  readonly code: string;
  readonly [key: string]: unknown;
}

export interface DecodedSheet {
  readonly name: string | null;
  readonly id: string;
  readonly height: number;
  readonly width: number;
  readonly pieces: () => AsyncIterable<string[][]>;
  readonly personalColumns: string[];
  readonly cutCells: number;
}

export interface Decoded {
  readonly sheets: DecodedSheet[];
  readonly problems: Problem[];
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TextDecoderScript {
  kindOf(bytes: Uint8Array): { kind: string };
  decode(file: Blob): Promise<Decoded>;
  unpack(bytes: Uint8Array): { files: NamedBytes[]; problems: Problem[] };
  phrase(problem: Problem, language: 'fr' | 'en'): string;
}

export interface WorkbookDecoderScript {
  decodeWorkbook(bytes: Uint8Array): Promise<Decoded>;
}

export interface Decoder {
  /** The files of an archive and what is left out of it; null for a file that is none. */
  unpack(bytes: Uint8Array): { files: NamedBytes[]; problems: Problem[] } | null;
  decode(bytes: Uint8Array): Promise<Decoded>;
  phrase(problem: Problem, language: 'fr' | 'en'): string;
}

/** The scripts find what they would find in a browser page, and nothing of Node. */
const PAGE = { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, DataView, console };

function load<T>(dist: string, file: string, name: string): T {
  const context = vm.createContext({ ...PAGE });
  vm.runInContext(readFileSync(join(dist, 'client', file), 'utf8'), context, { filename: file });
  return vm.runInContext(name, context) as T;
}

/** The heavier decoder of workbooks is loaded for the first file that needs it. */
export function loadDecoder(dist: string): Decoder {
  const text = load<TextDecoderScript>(dist, 'decoder.js', 'SocialRoiDecoder');
  let workbook: WorkbookDecoderScript | undefined;
  return {
    decode: (bytes) => {
      if (text.kindOf(bytes).kind !== 'workbook') return text.decode(new Blob([new Uint8Array(bytes)]));
      workbook ??= load<WorkbookDecoderScript>(dist, 'workbook-decoder.js', 'SocialRoiWorkbookDecoder');
      return workbook.decodeWorkbook(bytes);
    },
    unpack: (bytes) => (text.kindOf(bytes).kind === 'zip' ? text.unpack(bytes) : null),
    phrase: (problem, language) => text.phrase(problem, language),
  };
}
