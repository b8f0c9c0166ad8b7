// Section 6: the actions of the period, each with its figure before, during and after; and what the person thinks of it.
import { cycleMessages } from '../i18n/cycles';
import { sheetMessages } from '../i18n/sheets';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Formula, Ref, Row } from '../plan/types';
import { DAY, type DailyName } from './daily';
import type { FollowedRow } from './followed';
import { about, header, line, own } from './sheet-rows';

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

/** The mean of the days that have a figure; of a rate, what its terms are in sum, in percent; a word where no day has one. */
function averages(daily: readonly DailyName[], language: Language): Record<'g' | 'h' | 'i' | 'j', Formula> {
  const last = daily[daily.length - 1]?.key ?? DAY;
  const all: Ref = { at: 'columns', sheet: 'daily', from: DAY, to: last };
  const names: Ref = { at: 'run', sheet: 'daily', row: 'header', from: DAY, to: last };
  const { parts } = cycleMessages(language).daily;
  const { days, daily: none } = cycleMessages(language).noFigure;
  const [over, under] = parts.map((part) => f`MATCH(${own('c')}&${quote(part)};${names};0)`) as [Formula, Formula];
  const column = f`INDEX(${all};0;IFERROR(MATCH(${own('c')};${names};0);${over}))`;
  const chosen = f`OR(COUNT(${FROM})=0;${own('c')}="")`;
  const within = (span: keyof typeof SPANS): Formula => {
    const [from, to] = SPANS[span];
    return f`${DATES};">="&${from};${DATES};"<="&${to};${column};${NUMBER}`;
  };
  const count = (span: keyof typeof SPANS): Formula => f`COUNTIFS(${within(span)})`;
  const sum = (of: Formula, span: keyof typeof SPANS): Formula => f`SUMIFS(${of};${within(span)})`;
  const base = (span: keyof typeof SPANS): Formula =>
    f`IFERROR(${sum(f`INDEX(${all};0;${under})`, span)}/100;${count(span)})`;
  const mean = (span: keyof typeof SPANS): Formula =>
    f`=IF(${chosen};"";IFERROR(IF(${count(span)}=0;${quote(days)};${sum(column, span)}/${base(span)});""))`;
  return {
    g: mean('g'),
    h: mean('h'),
    i: mean('i'),
    j: f`=IF(${chosen};"";IFERROR(${count('g')}&" / "&${count('h')}&" / "&${count('i')};${quote(none)}))`,
  };
}

/** What may be chosen: daily figures, a rate once, then what has none by day, of which the cell says so. */
function choicesOf(daily: readonly DailyName[], followed: readonly FollowedRow[], language: Language): string[] {
  const [over, under] = cycleMessages(language).daily.parts;
  const labels = daily
    .filter(({ label }) => !label.endsWith(under))
    .map(({ label }) => (label.endsWith(over) ? label.slice(0, -over.length) : label));
  const others = followed
    .filter(({ row }) => row.series[0]?.basis === 'post')
    .map(({ row }) => about(row, language))
    .map(({ a, b, c }) => `${a} · ${b}, ${c}`);
  return [...labels, ...others];
}

function actionRows(daily: readonly DailyName[], followed: readonly FollowedRow[], language: Language): Row[] {
  const day = language === 'fr' ? 'day-fr' : 'day';
  const names = sheetMessages[language].networks;
  const figures = daily.length > 0 ? averages(daily, language) : {};
  const figuresToChoose = choicesOf(daily, followed, language);
  return numbered('action', ACTIONS).map((key) => ({
    ...line(key, ['a', 'b', 'c', 'd', 'e', 'f', 'k'], { d: day, e: day, j: 'centred' }, figures),
    choices: {
      b: NETWORKS.map((network) => names[network]),
      ...(daily.length > 0 ? { c: figuresToChoose } : {}),
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

export function analysisRows(daily: readonly DailyName[], followed: readonly FollowedRow[], language: Language): Row[] {
  const words = cycleMessages(language);
  return [
    header('header:actions', words.actionHeader, { f: 'text', j: 'centred' }),
    ...actionRows(daily, followed, language),
    ...textRows('worked', words.texts.worked),
    ...textRows('failed', words.texts.failed),
    ...textRows('better', words.texts.better),
    {
      ...line(VERDICT, WIDE, asText(WIDE.slice(1)), { a: words.texts.verdict }),
      choices: { b: words.verdicts },
    },
  ];
}
