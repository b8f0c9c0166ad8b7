// Files into a workbook by the add-on's own calls, with the page kept alive between them.
import { Steps } from '../../command/steps';
import type { Desk, Language } from '../run/desk';
import { decode } from './decode';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Told after each file: how many are done, of how many. */
export type Progress = (done: number, all: number) => void;

export interface Brought {
  readonly steps: Steps;
  /** What there is to say about files that gave nothing, or not all. */
  readonly messages: readonly string[];
}

/** Lets the page paint. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function bringFile(file: GivenFile, steps: Steps, language: Language): Promise<string[]> {
  const { sheets, problems } = await decode(file.bytes);
  const unclosed = problems.find(({ code }) => code === 'unclosed-quote' || code === 'cut-row')?.row;
  for (const sheet of sheets) await steps.bringIn(file.name, sheet, typeof unclosed === 'number' ? unclosed : null);
  return problems.map((problem) => `${file.name} – ${SocialRoiDecoder.phrase(problem, language)}`);
}

/** Sets the workbook up and brings every file in; reading and building are left to the caller. */
export async function bringIn(
  desk: Desk,
  files: readonly GivenFile[],
  language: Language,
  progress: Progress,
): Promise<Brought> {
  const steps = new Steps(desk.host, language, 'preview');
  steps.step('setup', { language });
  const messages: string[] = [];
  for (const [at, file] of files.entries()) {
    progress(at, files.length);
    await breathe();
    messages.push(...(await bringFile(file, steps, language)));
  }
  progress(files.length, files.length);
  await breathe();
  return { steps, messages };
}
