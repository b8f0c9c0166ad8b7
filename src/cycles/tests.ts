// Sections 7 and 8: improvements, the log of hypotheses that they become, and the arithmetic of two groups.
import { fill } from '../i18n/cycle-messages';
import { cycleMessages } from '../i18n/cycles';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Row } from '../plan/types';
import type { ComparedCycle } from './comparison';
import { newcombe } from './proportions';
import { type Cells, header, line, note, own } from './sheet-rows';

const IMPROVEMENTS = 6;
const TESTS = 8;
const GROUPS = 4;

const days = (language: Language, ...keys: readonly string[]): Row['styles'] =>
  Object.fromEntries(keys.map((key) => [key, language === 'fr' ? ('day-fr' as const) : ('day' as const)]));

const rows = (count: number, make: (n: number) => Row): Row[] => Array.from({ length: count }, (_, i) => make(i + 1));

export function improvementRows(language: Language): Row[] {
  const words = cycleMessages(language);
  const fill = ['a', 'b', 'c', 'd', 'e', 'f', 'k'];
  return [
    header('header:improvements', words.improvementHeader, { d: 'text', e: 'text' }),
    ...rows(IMPROVEMENTS, (n) => line(`improvement:${n}`, fill, days(language, 'f'))),
  ];
}

/** What the cycle before wanted to improve, each with where it comes from: the hypotheses that this one begins with. */
export function carriedOver(previous: ComparedCycle | null, language: Language): Cells[] {
  if (!previous) return [];
  const { cycle, sheet } = previous;
  return Array.from({ length: IMPROVEMENTS }, (_, i) => i + 1).flatMap((n) => {
    const [what, kpi] = [sheet.cell(`improvement:${n}`, 'a'), sheet.cell(`improvement:${n}`, 'c')];
    if (typeof what !== 'string' || what.trim() === '') return [];
    return [{ a: what, b: fill(cycleMessages(language).from, cycle.number, n), ...(kpi === null ? {} : { d: kpi }) }];
  });
}

/** Figures of two groups that a row holds; what they show is said in a sentence. */
function groupRow(n: number, language: Language): Row {
  const words = cycleMessages(language).groups;
  const [x1, n1, x2, n2] = [own('b'), own('c'), own('d'), own('e')] as const;
  const given = f`COUNT(${x1};${n1};${x2};${n2})`;
  const valid = f`AND(${n1}>=1;${n2}>=1;${x1}>=0;${x2}>=0;${x1}<=${n1};${x2}<=${n2})`;
  const when = (then: ReturnType<typeof f>) => f`=IF(${given}<4;"";IF(${valid};${then};""))`;
  const { low, high } = newcombe(x1, n1, x2, n2);
  const said = (text: string): string => quote(`${text} ${words.limits}`);
  const [least, most] = [own('i'), own('j')];
  const sentence = f`IF(${least}>0;${said(words.better)};IF(${most}<0;${said(words.worse)};${said(words.unsure)}))`;
  const count = Object.fromEntries(['b', 'c', 'd', 'e'].map((key) => [key, 'count' as const]));
  const cells: Cells = {
    f: when(f`${x1}/${n1}`),
    g: when(f`${x2}/${n2}`),
    h: when(f`(${x1}/${n1}-${x2}/${n2})*100`),
    i: when(f`${low}*100`),
    j: when(f`${high}*100`),
    k: f`=IF(${given}=0;"";IF(${given}<4;"…";IF(${valid};${sentence};${quote(words.invalid)})))`,
  };
  const styles: Row['styles'] = {
    ...count,
    f: 'percent',
    g: 'percent',
    h: 'points',
    i: 'points',
    j: 'points',
    k: 'sentence',
  };
  return line(`group:${n}`, ['a', 'b', 'c', 'd', 'e'], styles, cells);
}

/** @param carried what stands in the first lines when the sheet is made. */
export function testRows(carried: readonly Cells[], language: Language): Row[] {
  const words = cycleMessages(language);
  const fill = 'abcdefghijk'.split('');
  return [
    header('header:tests', words.testHeader, { d: 'text', e: 'text', f: 'text', i: 'text', j: 'text' }),
    ...rows(TESTS, (n) => ({
      ...line(`test:${n}`, fill, days(language, 'g', 'h'), carried[n - 1] ?? {}),
      choices: { j: words.testVerdicts },
    })),
    note('help:groups', words.groupHelp),
    header('header:groups', words.groupHeader),
    ...rows(GROUPS, (n) => groupRow(n, language)),
  ];
}
