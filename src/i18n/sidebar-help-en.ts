// The sidebar in English: settings and help, progress, what went wrong.
import { writeNumber } from './numbers';
import type { SidebarMessages } from './sidebar';

const n = (value: number): string => writeNumber(value, 'en');

export const helpEn: Pick<SidebarMessages, 'more' | 'task' | 'failures'> = {
  more: {
    settings: 'Settings',
    language: 'Your language',
    languages: { fr: 'Français', en: 'English' },
    languageNote: 'For this panel only. Sheets keep the language of the workbook.',
    amounts: 'Amounts and fiscal year of the workbook',
    fiscalStart: 'First month of the fiscal year',
    fiscalNote: 'The quarters and years of the table are counted from this month.',
    help: 'Help',
    exports: 'Where to export, network by network',
    sections: [
      {
        title: 'The sheets',
        lines: [
          'Results: the monthly table. You write in the Comment columns.',
          'Costs and Gains: one line per cost or gain. They are yours.',
          'Data and Sources: where each figure comes from. Social ROI keeps them up to date.',
          'You may rename, move and decorate the sheets: they will be found again.',
        ],
      },
      {
        title: 'Sharing',
        lines: [
          'The table is made of Google Sheets formulas: it stays right and alive for people who have not installed Social ROI.',
          'Raw tabs are hidden, not secret: whoever can edit the workbook can show them.',
        ],
      },
      {
        title: 'Privacy',
        lines: [
          'Files are read in your browser and written in this workbook alone. Nothing is sent anywhere else.',
          'Columns that name or locate people are removed before anything is written.',
          'Social ROI sees this workbook only and does not know who you are.',
        ],
      },
      {
        title: 'If nothing answers',
        lines: [
          'Close this panel, reload the page and open it again: what was written is kept.',
          'Several Google accounts open in one browser block add-ons: keep one only, or use a private window.',
        ],
      },
    ],
  },
  task: {
    titles: {
      load: 'Reading the workbook',
      import: 'Reading your files',
      tabs: 'Reading your tabs',
      answer: 'Saving the answer',
      read: 'Taking your answers into account',
      build: 'Building the table',
      choose: 'Choosing the indicators',
      money: 'Saving',
      configure: 'Saving',
      show: 'Opening the sheet',
      cycle: 'Improvement cycle',
      close: 'Closing the month',
      reopen: 'Reopening the month',
      summary: 'Summary of the month',
      columns: 'Reading the columns',
      map: 'Reading the explained table',
      formulas: 'Reading the formulas',
      selection: 'Reading the selection',
      insert: 'Writing the formula',
    },
    steps: {
      setup: 'Preparing the sheets',
      'cycle-open': 'Opening the cycle',
      'cycle-measure': 'Measuring the cycle',
      'cycle-close': 'Closing the cycle',
      'cycle-reopen': 'Reopening the cycle',
      close: 'Closing the month',
      reopen: 'Reopening the month',
      summary: 'Summary of the month',
      'cycle-compare': 'Comparing the cycles',
      decoder: 'Loading the reader of workbooks',
      read: 'Recognising the tables',
      refresh: 'Checking the tables',
      build: 'Writing the table',
      state: 'Checking what is covered',
      choose: 'Saving the objectives',
      money: 'Writing in Costs and Gains',
      configure: 'Saving the settings',
    },
    file: (name, at, all) => `${name} (${at} of ${all})`,
    tab: (name, at, all) => `${name} (${at} of ${all})`,
    rows: (done, all) => `${n(done)} rows of ${n(all)}`,
    stop: 'Stop',
    stopping: 'Stopping after the current step…',
    stopped: 'Stopped. What is done is kept; start again whenever you like, nothing will be counted twice.',
    slow: (seconds) => `Google has not answered for ${seconds} seconds. A large workbook can take a minute or two.`,
    abandon: 'Stop waiting',
    abandoned:
      'You are no longer waiting for the answer. The current step may have succeeded: refresh in a minute, then start again if needed.',
  },
  failures: {
    title: 'That did not work',
    retry: 'Try again',
    dismiss: 'Close',
    detail: 'Google’s message',
    kinds: {
      accounts: {
        title: 'Several Google accounts are in each other’s way',
        lines: [
          'This browser is probably signed in to several accounts, and Google answered for another one than this workbook’s.',
          'Sign out of the other accounts, or open the workbook in a private window with one account, then open this panel again.',
        ],
      },
      permission: {
        title: 'A permission is missing',
        lines: [
          'Close this panel, open it again from the menu Extensions, Social ROI, Open, and accept what Google asks.',
          'If nothing is asked, several Google accounts are probably in each other’s way: keep one only, or use a private window.',
        ],
      },
      network: {
        title: 'No connection',
        lines: ['The answer did not arrive. Check the connection, then try again: what is done is kept.'],
      },
      outdated: {
        title: 'Social ROI was updated',
        lines: ['Close this panel, reload the page and open it again. Nothing is lost.'],
      },
      quota: {
        title: 'Google’s daily limit is reached',
        lines: ['Google limits what an account can do in a day. Try again tomorrow: what is done is kept.'],
      },
      time: {
        title: 'Google cut a step that took too long',
        lines: [
          'Try again: the step resumes and nothing is counted twice. If it comes back, drop fewer files at once.',
        ],
      },
      service: {
        title: 'Google could not finish this step',
        lines: ['Try again in a moment: what is done is kept and nothing is counted twice.'],
      },
    },
  },
};
