// The overview: a row per cycle, with a link to its sheet, and its verdict as it is now.
import { OBJECTIVES } from '../catalogue/objectives';
import { fill } from '../i18n/cycle-messages';
import { cycleMessages } from '../i18n/cycles';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Column, Formula, Row, SheetPlan } from '../plan/types';
import { headBlock } from '../results/head-block';
import { LESSON, VERDICT } from './analysis';
import { cellOf } from './comparison';
import { type Cycle, isClosed, lengthOf } from './cycle';

const column = (key: string, style: Column['style'], width: number): Column => ({ key, owner: 'addon', style, width });

/** @param there the cycles whose sheets are there: to the others there is no link. */
export function overviewPlan(cycles: readonly Cycle[], there: (id: string) => boolean, language: Language): SheetPlan {
  const words = cycleMessages(language);
  const day = language === 'fr' ? 'day-fr' : 'day';
  const columns = [
    column('cycle', 'computed', 120),
    column('from', day, 95),
    column('to', day, 95),
    column('days', 'count', 60),
    column('state', 'centred', 110),
    column('objectives', 'comment', 220),
    column('verdict', 'sentence', 160),
    column('lesson', 'sentence', 320),
  ];
  const rows = cycles.map((cycle): Row => {
    const name = quote(fill(words.cycle, cycle.number));
    const written = (row: string): Formula => {
      const cell = cellOf({ cycle }, row, 'b');
      return f`=IF(${cell}="";"";${cell})`;
    };
    const live = there(cycle.id)
      ? {
          cycle: f`=HYPERLINK("#gid="&${{ at: 'gid', sheet: 'cycle', id: cycle.id }};${name})`,
          verdict: written(VERDICT),
          lesson: written(LESSON),
        }
      : { cycle: f`=${name}`, verdict: '', lesson: '' };
    return {
      key: `cycle:${cycle.id}`,
      cells: {
        ...live,
        from: { day: cycle.from },
        to: { day: cycle.to },
        days: lengthOf(cycle),
        state: words.states[!there(cycle.id) ? 'gone' : isClosed(cycle) ? 'closed' : 'open'],
        objectives: cycle.objectives.map((id) => OBJECTIVES[id].name[language]).join(', '),
      },
    };
  });
  return {
    kind: 'cycles',
    id: 'cycles',
    title: words.titles.overview,
    frozen: { rows: 4, columns: 2 },
    blocks: [
      headBlock(columns, { title: words.overview.title, note: words.overview.note, header: words.overview.columns }),
      { key: 'cycles', columns, rows, grow: 'at-end' },
    ],
  };
}
