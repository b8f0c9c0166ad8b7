// The three workbooks that the page opens: the sample, the person's own exports, an empty one.
import { EXPORTED_ON, sampleFiles } from '../../sample';
import { tellYears } from '../../sample/tell-years';
import { typeMoney } from '../../sample/type-money';
import { built } from '../run/built';
import { Desk, type Language } from '../run/desk';
import { bringIn, type GivenFile, type Progress } from './bring-in';

export interface Opened {
  readonly desk: Desk;
  readonly messages: readonly string[];
}

/** The clock of the sample stands at nine in the morning, in Paris, of the day on which its files were exported. */
const SAMPLE_CLOCK = Date.parse(`${EXPORTED_ON}T07:00:00Z`);

const realClock = (): number => Date.now();

function sampleClock(): () => number {
  const start = Date.now();
  return () => SAMPLE_CLOCK + (Date.now() - start);
}

/** Brings the sheet with the results to the front, and recalculates before anything is shown. */
async function present(desk: Desk): Promise<void> {
  const { workbook } = desk;
  const results = workbook.sheets.find((sheet) => sheet.metadata.some(({ value }) => value?.includes('"results"')));
  if (results) workbook.active = results;
  desk.refresh();
  await desk.settled();
}

async function openFiles(
  language: Language,
  files: readonly GivenFile[],
  now: () => number,
  progress: Progress,
  sample: boolean,
): Promise<Opened> {
  const desk = new Desk({ built: built(), language, now, isSample: sample });
  const { steps, messages } = await bringIn(desk, files, language, progress);
  steps.step('read', {});
  if (sample) {
    tellYears(steps, EXPORTED_ON);
    steps.step('read', {});
    typeMoney(desk.workbook);
  }
  steps.step('build', {}, true);
  await present(desk);
  return { desk, messages };
}

export const openSample = (language: Language, progress: Progress): Promise<Opened> =>
  openFiles(language, sampleFiles(), sampleClock(), progress, true);

export const openOwn = (language: Language, files: readonly GivenFile[], progress: Progress): Promise<Opened> =>
  openFiles(language, files, realClock, progress, false);

export function openEmpty(language: Language): Opened {
  return { desk: new Desk({ built: built(), language, now: realClock }), messages: [] };
}
