// The sidebar in English: questions, objectives, the month and its money.
import { writeMonth } from './calendar';
import type { SidebarMessages } from './sidebar';
import { currenciesEn, objectivesEn } from './sidebar-choices-en';

const s = (count: number): string => (count === 1 ? '' : 's');
const taxOf = (tax: 'excluded' | 'included'): string => (tax === 'excluded' ? 'excl. tax' : 'incl. tax');

export const workEn: Pick<SidebarMessages, 'questions' | 'objectives' | 'month' | 'money'> = {
  questions: {
    heading: (at, all) => `Question ${at} of ${all}`,
    ask: {
      year: (tab) => `In which year do the dates of “${tab}” end?`,
      period: (tab) => `Which period does “${tab}” cover?`,
      network: (tab) => `Which network does “${tab}” come from?`,
      account: (tab) => `Which account does “${tab}” come from?`,
      'day-first': (tab) => `In which order does “${tab}” write its dates?`,
      currency: (tab) => `In which currency are the amounts of “${tab}”?`,
    },
    why: {
      year: 'The file gives days and months, without a year.',
      period: 'A day without a row may be a day without activity, or a day outside the file.',
      network: 'Several networks give the same columns.',
      account:
        'This file does not name its account, and another one of that network tells otherwise of the same days. Give files of one account the same name.',
      'day-first': 'Every date in the file can be read in two ways.',
      currency: 'The file does not say, and this workbook has several.',
    },
    rows: (period) => `Its rows: ${period}.`,
    columns: (headings, more) => `Columns: ${headings}${more > 0 ? ` and ${more} other${s(more)}` : ''}.`,
    proposed: 'Proposed from the file.',
    proposedWhole:
      'Proposed: whole months, for the rows nearly fill them. Keep these dates if they are those of your export.',
    year: 'Year of the last day',
    thisYear: 'Proposed: the current year. Change it if the export is older.',
    from: 'First day',
    to: 'Last day',
    network: 'Network',
    chooseNetwork: 'Choose a network',
    account: 'Name of the account',
    order: 'Order of dates',
    dayFirst: 'Day then month: 03/04 is 3 April',
    monthFirst: 'Month then day: 03/04 is March 4',
    currency: 'Currency of the file',
    chooseCurrency: 'Choose a currency',
    workbookCurrency: 'Proposed: the currency of the workbook.',
    given: 'Answers given',
    change: 'Answer again',
    answer: 'Answer',
    unknown: 'I don’t know',
    reversed: 'The last day comes before the first. Swap the two dates.',
    outside: 'Some rows of the file lie outside these dates. Give a period that holds them all.',
    required: 'Give an answer, or choose “I don’t know”.',
    yearRange: 'Write a year between 2000 and 2100.',
    putOff: (count) =>
      `${count} question${s(count)} put off: what depends on ${count === 1 ? 'it' : 'them'} stays blank, never zero.`,
    again: 'Take them up again',
  },
  objectives: {
    title: 'Objectives',
    intro: 'What do you want from social networks right now? One or two objectives are enough.',
    names: objectivesEn,
    many: 'Beyond two, the analysis scatters: too many indicators end up contradicting each other. Keep the first two, change them later.',
    most: 'Five at most. Untick one to choose another.',
    none: 'With no objective chosen, the table shows every indicator that has figures.',
    save: (count) =>
      count === 0 ? 'Show everything' : count === 1 ? 'Keep this objective' : `Keep these ${count} objectives`,
    saved: 'Noted. The table shows these indicators first; the others are folded below.',
    skip: 'Choose later',
  },
  month: {
    title: 'Month',
    which: 'Month to show',
    lastComplete: 'last complete month',
    noFigures: 'No month has figures yet. Drop your files first.',
    incomplete: 'This month is not complete for every source: the table will say so.',
    currency: 'Currency of the workbook',
    currencies: currenciesEn,
    tax: 'Amounts',
    taxes: { excluded: 'excluding tax', included: 'including tax' },
    once: 'Asked only once. You can change it under More.',
    settled: (currency, tax) => `Amounts in ${currency}, ${tax === 'excluded' ? 'excluding tax' : 'including tax'}.`,
    change: 'Change',
    build: (month) => `Build ${writeMonth(month, 'en')}`,
    ready: (month) => (month === null ? 'The table is ready' : `The table of ${writeMonth(month, 'en')} is ready`),
    readyNote: 'Every figure is a formula: correct a cost and the ROI follows.',
    show: 'See the table',
    another: 'Build another month',
    missing: 'What is still missing, and who can bring it',
    missingNote: 'These indicators answer your objectives, but no file gives them.',
  },
  money: {
    title: (month) => `Money in ${writeMonth(month, 'en')}`,
    intro:
      'Three answers, even rough ones. Time and costs then count every month, until another answer. A blank field stays unknown: it is never counted as zero.',
    carried: (month) =>
      `Carried over from ${writeMonth(month, 'en')}: the lines in Costs count every month. Change here what is different.`,
    closed: (month) =>
      `${writeMonth(month, 'en')} is closed: its figures no longer move. For an answer to count in it, reopen it first, below.`,
    groups: { time: 'Time spent', costs: 'Costs of every month', gains: 'Sales from social networks' },
    field: (name, currency, tax) =>
      ({
        hours: 'Hours per month',
        rate: `Loaded hourly rate (${currency})`,
        recurring: `Tools, agency, subscriptions not yet in the Costs sheet (${currency} ${taxOf(tax)})`,
        sales: `Amount of sales (${currency} ${taxOf(tax)})`,
        margin: 'Margin on these sales (%)',
      })[name],
    notes: {
      time: 'Everybody together. Loaded: wages and contributions.',
      costs: 'Without advertising, which comes from the files.',
      gains: 'What is left once the goods sold are paid for. Without both, the ROI stays blank.',
    },
    saved: 'Noted in Costs and Gains: the ROI is up to date.',
    skip: 'Skip for now',
    invalid: 'This is not a number. Write for example 1250.50.',
    negative: 'Write a positive number.',
    marginRange: 'The margin goes from 0 to 100%.',
    tooLarge: 'This amount is too large to be right. Check it.',
    ambiguous: (given, whole, decimal) =>
      `“${given}” can be read in two ways. Write ${whole}, or ${decimal} if the mark separates decimals.`,
    kept: 'Noted, except for a line of Costs or Gains that you corrected by hand: it stays as it is. Change it in its sheet.',
    nothing: 'There is no answer to save: fill in a field, or skip.',
    half: {
      time: 'Both the hours and their rate are needed: with one alone, time spent stays unknown.',
      gains: 'Both the sales and the margin are needed: with one alone, the gain stays unknown.',
    },
  },
};
