// The sidebar in English: what covers what, what to do next, files.
import { writeMonth, writeMonthName } from './calendar';
import { writeNumber } from './numbers';
import type { SidebarMessages } from './sidebar';

const n = (value: number): string => writeNumber(value, 'en');
const s = (count: number): string => (count === 1 ? '' : 's');
const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

const lacking = (sources: string, more: number): string =>
  `Missing: ${sources}${more > 0 ? ` and ${more} other${s(more)}` : ''}.`;

export const viewsEn: Pick<SidebarMessages, 'home' | 'next' | 'data'> = {
  home: {
    welcome: 'Welcome to Social ROI',
    intro: 'Drop the files exported from your networks: the monthly table builds itself, in this workbook.',
    status: (month, complete, all) => `${writeMonth(month, 'en')}: ${complete} source${s(complete)} of ${all}`,
    grid: 'What your sources cover',
    source: 'Source',
    coverage: { complete: 'complete', partial: 'partial', unknown: 'to check', missing: 'missing' },
    touch: 'Choose an incomplete month to know what to export.',
    gap: (source, month, coverage) =>
      `${source}, ${writeMonth(month, 'en')}: ${{ complete: 'complete', partial: 'partial', unknown: 'to check', missing: 'missing' }[coverage]}`,
    close: 'Close',
    dates: (period) => `Dates to choose: ${period}.`,
    several: (count) => `These ${count} months can come from one export.`,
    unknownCoverage: 'The file does not say which days it covers: answer the question under Data, or export again.',
  },
  next: {
    heading: 'Now',
    drop: {
      title: 'Drop your files',
      text: 'All at once, from different networks too: each one is recognised by its columns.',
      button: 'Choose files',
    },
    answer: (count) => ({
      title: count === 1 ? 'Answer one question' : `Answer ${count} questions`,
      text: 'They are about what the files do not say. An answer is proposed where there is a clue.',
      button: 'Answer',
    }),
    build: (month, sources, more) => ({
      title: `The table of ${writeMonth(month, 'en')} can be made`,
      text:
        sources === ''
          ? 'It joins the months already there. Your comments and entries stay in place.'
          : `${lacking(sources, more)} Bring in these files, or build now: what is missing will stay blank.`,
      button: `Build ${writeMonthName(month, 'en')}`,
    }),
    confirm: (month) => ({
      title: `The table of ${writeMonth(month, 'en')} can be made`,
      text: 'Confirm the month, the currency and the taxes: you will be asked only once.',
      button: 'Confirm and build',
    }),
    objectives: {
      title: 'Choose one or two objectives',
      text: 'The table will show the indicators that answer them first.',
      button: 'Choose',
    },
    money: {
      title: 'Three answers about money',
      text: 'Time spent, costs of the month, sales and margin: what the ROI needs.',
      button: 'Answer',
    },
    fill: (month, sources, more) => ({
      title: `Bring in ${writeMonth(month, 'en')}`,
      text: `${lacking(sources, more)} The grid says what to export.`,
      button: 'Choose files',
    }),
    there: (month) => ({
      title: month === null ? 'Nothing is missing' : `Nothing is missing for ${writeMonth(month, 'en')}`,
      text: 'The table is up to date. Drop a new file in Data when you have one.',
      button: 'See the table',
    }),
    done: (month) => ({
      title: month === null ? 'The table is up to date' : `${writeMonth(month, 'en')} is ready`,
      text: 'The sheet also says what is missing and who can bring it.',
      button: 'See the table',
    }),
  },
  data: {
    title: 'Data',
    drop: 'Drop the files exported from your networks here',
    choose: 'Choose files',
    dropHere: 'Let go of the files anywhere in this panel',
    kinds: 'CSV, TSV, XLSX, XLS, ODS, or all in a ZIP. Read on your computer, then written in this workbook alone.',
    help: 'Where do I find these files?',
    tabs: 'Tabs already in this workbook',
    tabsNote: 'An export that was imported or pasted here can be used as it is.',
    useTabs: 'Use the ticked tabs',
    recognised: (sources, questions) =>
      `${sources} source${s(sources)} recognised, ${questions === 0 ? 'no question' : `${questions} question${s(questions)}`}`,
    notRecognised: (files) =>
      `${files} file${s(files)} not recognised: nothing was taken from ${files === 1 ? 'it' : 'them'}.`,
    alreadyThere: (files) => `${files} file${s(files)} already there.`,
    failed: (files) => `${files} file${s(files)} could not be read.`,
    status: {
      waiting: 'waiting',
      reading: 'reading…',
      sending: 'writing in the workbook…',
      sent: 'written, reading the tables…',
      stopped: 'stopped before the end',
    },
    table: (rows, period) => `${n(rows)} row${s(rows)}${period === null ? ', period unknown' : `, ${period}`}`,
    known: 'Already in the workbook: nothing is counted twice.',
    unknown: 'Not recognised: nothing was taken from it.',
    unknownHelp: 'Export again from the network, as CSV or XLSX, without changing the file.',
    breakdown: 'A breakdown without dates: kept, but it does not enter the months.',
    sheet: (name) => `Sheet “${name}”`,
    personal: (columns) => `Personal columns removed before writing: ${columns}.`,
    toKnow: (count) => `${count} thing${s(count)} to know`,
    unreadable: 'The browser could not open this file. Save it on your computer, then drop it again.',
    files: 'Files',
    fine: (files) => `${files} file${s(files)} read, in detail`,
    and: joined,
  },
};
