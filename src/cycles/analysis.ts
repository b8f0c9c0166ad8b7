// Section 6: the actions of the period, each with its figure before, during and after; and what the person thinks of it.
import { cycleMessages } from '../i18n/cycles';
import { sheetMessages } from '../i18n/sheets';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Formula, Ref, Row } from '../plan/types';
import { DAY, type DailyName } from './daily';
import { header, line, own } from './sheet-rows';

const ACTIONS = 8;
const TEXT_LINES = 3;
const WIDE = 'bcdefghijk'.split('');
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}:${i + 1}`);

const FROM = own('d');
/** An action without an end is of one day. */
const TO = f`IF(${own('e')}="";${own('d')};${own('e')})`;
const LENGTH = f`(${TO}-${FROM}+1)`;
const DATES: Ref = { at: 'column', sheet: 'daily', column: DAY };
const NUMBER = quote('>=-999999999999999');

/** Before: as many days as the action lasts; after: as many. */
const SPANS = {
  g: [f`(${FROM}-${LENGTH})`, f`(${FROM}-1)`],
  h: [f`${FROM}`, TO],
  i: [f`(${TO}+1)`, f`(${TO}+${LENGTH})`],
} as const;

/** The mean of the days that have a figure; blank where none has. */
function averages(daily: readonly DailyName[]): Record<'g' | 'h' | 'i' | 'j', Formula> {
  const last = daily[daily.length - 1]?.key ?? DAY;
  const all: Ref = { at: 'columns', sheet: 'daily', from: DAY, to: last };
  const names: Ref = { at: 'run', sheet: 'daily', row: 'header', from: DAY, to: last };
  const column = f`INDEX(${all};0;MATCH(${own('f')};${names};0))`;
  const chosen = f`OR(COUNT(${FROM})=0;${own('f')}="")`;
  const within = (span: keyof typeof SPANS): Formula => {
    const [from, to] = SPANS[span];
    return f`${DATES};">="&${from};${DATES};"<="&${to};${column};${NUMBER}`;
  };
  const count = (span: keyof typeof SPANS): Formula => f`COUNTIFS(${within(span)})`;
  const mean = (span: keyof typeof SPANS): Formula =>
    f`=IF(${chosen};"";IFERROR(SUMIFS(${column};${within(span)})/${count(span)};""))`;
  return {
    g: mean('g'),
    h: mean('h'),
    i: mean('i'),
    j: f`=IF(${chosen};"";IFERROR(${count('g')}&" / "&${count('h')}&" / "&${count('i')};""))`,
  };
}

function actionRows(daily: readonly DailyName[], language: Language): Row[] {
  const day = language === 'fr' ? 'day-fr' : 'day';
  const names = sheetMessages[language].networks;
  const figures = daily.length > 0 ? averages(daily) : {};
  return numbered('action', ACTIONS).map((key) => ({
    ...line(key, ['a', 'b', 'c', 'd', 'e', 'f', 'k'], { d: day, e: day, j: 'computed' }, figures),
    choices: {
      b: NETWORKS.map((network) => names[network]),
      ...(daily.length > 0 ? { f: daily.map(({ label }) => label) } : {}),
    },
  }));
}

const asText = (keys: readonly string[]): Row['styles'] =>
  Object.fromEntries(keys.map((key) => [key, 'text' as const]));

/** A question with lines to write on: what is written in the first cell runs over those beside it. */
function textRows(key: 'worked' | 'failed' | 'better', question: string): Row[] {
  return numbered(key, TEXT_LINES).map((one, i) => line(one, WIDE, asText(WIDE), i === 0 ? { a: question } : {}));
}

export const VERDICT = 'verdict';
/** Where the first line of what to improve stands. */
export const LESSON = 'better:1';

export function analysisRows(daily: readonly DailyName[], language: Language): Row[] {
  const words = cycleMessages(language);
  return [
    header('header:actions', words.actionHeader),
    ...actionRows(daily, language),
    ...textRows('worked', words.texts.worked),
    ...textRows('failed', words.texts.failed),
    ...textRows('better', words.texts.better),
    {
      ...line(VERDICT, WIDE, asText(WIDE.slice(1)), { a: words.texts.verdict }),
      choices: { b: words.verdicts },
    },
  ];
}
