// A figure of Data over the lines of Entries: live, for people without the add-on too.
import { lineSheetMessages } from '../i18n/line-sheets';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Formula, Ref } from '../plan/types';
import type { EntrySeries } from './entries-read';
import { basisName, metricName, placeName } from './entries-words';
import { lines } from './lines';

const line = (column: string): Ref => lines('entries', column);
const own = (column: string): Ref => ({ at: 'own-row', column });
const FIRST = own('first');

const either = (column: string, name: string, blank: boolean): Formula => {
  const named = f`(${line(column)}=${quote(name)})`;
  return blank ? f`((${line(column)}="")+${named}>0)` : named;
};

/** Which lines speak of the row's month and series: 1 or 0 for each. */
function linesOf({ series, metric, anyAccount, anyBasis }: EntrySeries, language: Language): Formula {
  const { network, account, basis } = series;
  const month = f`(${line('month')}>=${FIRST})*(${line('month')}<=EOMONTH(${FIRST};0))`;
  const place = either('network', placeName(network, language), network === 'all');
  const who = account === null ? f`(${line('account')}="")` : either('account', account, anyAccount);
  const what = f`(${line('metric')}=${quote(metricName(metric, language))})`;
  return f`${month}*${place}*${who}*${what}*${either('basis', basisName(basis, language), anyBasis)}*ISNUMBER(${line('value')})`;
}

export interface EntryCells {
  readonly entry: Formula;
  readonly value: Formula;
  readonly gap: Formula;
}

/**
 * Cells of a Data row that Entries may give: how many lines speak of it, its value (the one line's, else the import's,
 * else blank; a text where two lines differ on it) and, where there are both, entry minus import.
 */
export function entryCells(entry: EntrySeries, imported: boolean, language: Language): EntryCells {
  const about = linesOf(entry, language);
  const [count, kept] = [own('entry'), own('imported')];
  const typed = f`SUMPRODUCT(${about};${line('value')})`;
  const twice = quote(lineSheetMessages[language].data.twice);
  return {
    entry: f`=IFERROR(SUMPRODUCT(${about});0)`,
    value: f`=IF(${count}>1;${twice};IF(${count}=1;${typed};${imported ? f`${kept}` : f`""`}))`,
    gap: f`=IF(${count}=1;IF(COUNT(${kept})=0;"";${own('value')}-${kept});"")`,
  };
}

/** The note above the lines: what the sheet holds that is not counted. It reads the Data sheet. */
export function entriesNote(language: Language): Formula {
  const { uncounted, twice, spend } = lineSheetMessages[language].entries;
  const counts: Ref = { at: 'column', sheet: 'data', column: 'entry' };
  const left = f`(COUNT(${line('value')})-SUM(${counts}))`;
  const doubled = f`COUNTIFS(${counts};">1")`;
  const say = (count: Formula, text: string): Formula => f`IF(${count}>0;${quote(text)}&${count}&". ";"")`;
  const ads = f`SUMPRODUCT((${line('metric')}=${quote(metricName('spend', language))})*ISNUMBER(${line('value')}))`;
  const elsewhere = f`IF(${ads}>0;${quote(`${spend} `)};"")`;
  return f`=IFERROR(TRIM(${elsewhere}&${say(left, uncounted)}&${say(doubled, twice)});"")`;
}
