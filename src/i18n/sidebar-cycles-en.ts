// The sidebar in English: improvement cycles.
import { writeDay } from './calendar';
import type { CycleSidebarMessages } from './sidebar-cycles';

export const cyclesSidebarEn: CycleSidebarMessages = {
  title: 'Improvement cycles',
  intro:
    'A cycle is one sheet in eight steps: objectives, KPIs, length, measures, comparison, analysis, improvements, tests.',
  noFigures: 'Drop your files first: a cycle measures the figures that they hold.',
  name: (number) => `Cycle ${number}`,
  state: { open: 'open', closed: 'closed', gone: 'its sheet was deleted' },
  measured: (on) => `measured on ${writeDay(on, 'en')}`,
  neverMeasured: 'not measured yet',
  show: 'See',
  measure: 'Measure',
  close: 'Close',
  closeNote: 'Closing freezes its figures with where they come from. You can reopen it.',
  reopen: 'Reopen',
  newTitle: 'New cycle',
  kind: 'Length',
  kinds: { month: 'a month', quarter: 'a quarter (usual)', free: 'dates of your own' },
  from: 'First day',
  to: 'Last day',
  sameNote:
    'Objectives and KPIs are those of the last cycle, unless you have chosen others since; its improvements become hypotheses to test.',
  open: 'Open this cycle',
  reversed: 'The last day comes after the first. Give both dates.',
  overview: 'See all cycles',
  compareTitle: 'Compare cycles',
  compare: 'Set side by side',
  compareNote: 'Tick two cycles or more.',
};
