// The columns of the Data sheet that speak of closed months, and the formulas in them.
import { closingMessages } from '../i18n/closing';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Column, Formula, Ref } from '../plan/types';

/** `closed` stands while the month is closed; the value at closing stays beside a month that is open again. */
export const CLOSING_COLUMNS: readonly Column[] = [
  { key: 'closed', owner: 'addon', style: 'text', width: 140, exact: true },
  { key: 'closing-value', owner: 'addon', style: 'decimal', width: 110, exact: true },
  { key: 'live', owner: 'addon', style: 'decimal', width: 110, exact: true },
  { key: 'closing-gap', owner: 'addon', style: 'money-difference', width: 110, exact: true },
  { key: 'changed', owner: 'addon', style: 'serial', hidden: true, exact: true },
];

const own = (column: string): Ref => ({ at: 'own-row', column });

/** Value now minus value at closing; a word where one of the two is blank. */
export function gapCells(now: 'live' | 'value', language: Language): Readonly<Record<string, Formula>> {
  const { added, removed } = closingMessages[language];
  const [is, was] = [own(now), own('closing-value')];
  const difference = f`IF(ABS(${is}-${was})*1000000<1;"";${is}-${was})`;
  const word = f`IF(COUNT(${is};${was})=0;"";IF(COUNT(${is})=1;${quote(added)};${quote(removed)}))`;
  return {
    'closing-gap': f`=IF(COUNT(${is};${was})=2;${difference};${word})`,
    changed: f`=IF(${own('closing-gap')}="";0;1)`,
  };
}

/** What else follows the value of a row (the difference with an import) follows today's, not the frozen one. */
export const onLive = ({ parts }: Formula): Formula => ({
  parts: parts.map((part) =>
    typeof part === 'object' && part.at === 'own-row' && part.column === 'value' ? own('live') : part,
  ),
});
