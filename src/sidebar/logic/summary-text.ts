// The summary of a month as plain text, to be pasted in a message: never HTML.
import type { MonthSummary, SummaryLine } from '../../addon/contract-closing';
import { writeNumber } from '../../i18n/numbers';
import { summaryMessages } from '../../i18n/summary';
import type { Month } from '../../model/day';
import type { Language } from '../../model/text';

/** What the summary is written in. */
export interface Writing {
  readonly month: Month;
  readonly currency: string | null;
  /** The workbook's. */
  readonly language: Language;
}

/** A figure as its cell shows it: what the cell is shown in says its unit. */
function written(value: number, style: SummaryLine['style'], { currency, language }: Writing): string {
  const { percent, points, units } = summaryMessages[language];
  const number = (n: number, decimals: number): string => writeNumber(n, language, decimals);
  switch (style) {
    case 'percent':
    case 'change':
      return number(value * 100, 1) + percent;
    case 'points':
      return number(value, 1) + points;
    case 'money':
    case 'money-difference':
      return number(value, 2) + (currency === null ? '' : `\u00a0${currency}`);
    case 'minutes':
    case 'hours':
    case 'seconds':
      return number(value, 1) + units[style];
    default:
      return number(value, style === 'count' || style === 'difference' ? 0 : 2);
  }
}

/** Its change with the month that it is compared with, per day or per post too; its target and status. */
function remarks(line: SummaryLine, against: string, writing: Writing): string[] {
  const words = summaryMessages[writing.language];
  const { change, difference, perUnit, why, target, status, style } = line;
  const signed = (value: number, as: SummaryLine['style']): string =>
    (value > 0 ? '+' : '') + written(value, as, writing);
  const own = style === 'money' || line.differenceStyle !== 'money-difference' ? line.differenceStyle : style;
  const moved = change !== null ? signed(change, 'change') : difference === null ? '' : signed(difference, own);
  const each = perUnit === null ? '' : `, ${signed(perUnit, 'change')}${words.perUnit[line.ofPosts ? 'post' : 'day']}`;
  return [
    ...(moved === '' ? [] : [moved + words.against(against) + each]),
    ...(why === '' ? [] : [words.notCompared(why)]),
    ...(target === null ? [] : [words.target(written(target, style, writing), status)]),
  ];
}

function lineText(line: SummaryLine, { against }: MonthSummary, writing: Writing): string {
  const { colon, between } = summaryMessages[writing.language];
  const more = remarks(line, against, writing);
  const label = line.place === '' ? line.label : `${line.label}, ${line.place}`;
  const figure = written(line.value, line.style, writing);
  return `- ${label}${colon}${figure}${more.length === 0 ? '' : ` (${more.join(between)})`}`;
}

/** Money under its own labels, the main indicators with change and target, the comment, what is to be known. */
export function summaryText(summary: MonthSummary, writing: Writing): string {
  const words = summaryMessages[writing.language];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.money, summary.money.map((line) => lineText({ ...line, place: '' }, summary, writing))],
    [words.main, summary.main.map((line) => lineText(line, summary, writing))],
    [words.comment, summary.comment === '' ? [] : [summary.comment]],
    [words.notes, summary.notes.map((note) => `- ${note}`)],
  ];
  return [
    words.title(writing.month),
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : [[title, ...lines].join('\n')])),
  ].join('\n\n');
}
