// The words of Entries and Objectives in English.
import type { LineSheetMessages } from './line-sheets';

export const lineSheetsEn: LineSheetMessages = {
  entries: {
    title: 'Entries',
    note: 'One line per figure of the month that no file brings. An entry goes before an import; Data keeps both. Ad spend is entered in Costs.',
    columns: {
      month: 'Month',
      network: 'Network',
      account: 'Account',
      metric: 'Indicator',
      basis: 'Basis',
      value: 'Value',
      note: 'Note',
    },
    uncounted:
      'Lines not counted yet (month, indicator or network to complete, else build the month: they will be read): ',
    spend: 'Ad spend does not count here: enter it in Costs, category Advertising.',
    twice: 'Figures entered more than once, so not counted: ',
    units: {
      percent: 'in %',
      minutes: 'in minutes',
      hours: 'in hours',
      seconds: 'in seconds',
      points: 'in points',
      currency: 'in the workbook’s currency',
      periods: 'in months',
    },
    offered: (unit, where) => [where, unit].filter(Boolean).join(', '),
  },
  data: {
    columns: { imported: 'Imported value', gap: 'Entry − import', entry: 'Entries' },
    entered: (entries) => `${entries} sheet`,
    twice: 'entered more than once',
  },
  objectives: {
    title: 'Objectives',
    note: 'One line per target. To change a target, add a line with its first day: the old one keeps its months.',
    columns: {
      objective: 'Objective',
      kpi: 'Indicator',
      network: 'Network',
      account: 'Account',
      target: 'Target',
      period: 'Per',
      from: 'Valid from',
      proposal: 'Proposal',
      'proposal-from': 'Based on',
      benchmark: 'Benchmark',
      denominator: 'Benchmark’s denominator',
      year: 'Benchmark’s year',
      source: 'Benchmark’s source',
      note: 'Note',
    },
    periods: { month: 'month', quarter: 'quarter', year: 'year', cycle: 'cycle' },
    median: (count, from, to) =>
      count === 1 ? `one complete month, ${to}` : `median of ${count} months, ${from} to ${to}`,
    tooMany: (objective, count) =>
      `${objective}: ${count} indicators. Beyond three nobody knows which one guides the action.`,
    followed: (kpis, since) => `Followed since ${since}: ${kpis}.`,
    before: (kpis, since) => `From ${since}: ${kpis}.`,
  },
  results: {
    columns: { target: 'Target', status: 'Status', benchmark: 'Benchmark' },
    twice: 'two lines',
    otherDenominator: 'other or unknown denominator',
    entered: 'entered: ',
    toEnter: 'to enter',
    brought: (ways) => `No figure yet. Brought by: ${ways}`,
    typed: (entries, ways) => `To enter (${entries} sheet): ${ways}`,
    lacking: 'Without figures so far',
  },
};
