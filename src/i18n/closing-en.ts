// The words of closed months in English.
import type { ClosingMessages } from './closing';

export const closingEn: ClosingMessages = {
  columns: {
    closed: 'Closing',
    'closing-value': 'Value at closing',
    live: 'Value today',
    'closing-gap': 'Change since closing',
  },
  closed: 'closed on ',
  reopened: 'reopened on ',
  changed: 'figures changed in between: ',
  late: 'came after closing',
  revised: 'revised: ',
  again: 'closed again on ',
  colon: ': ',
  blank: 'blank',
  added: 'added since',
  removed: 'removed since',
  target: 'Target: ',
  results: {
    row: 'Closing and comment of the month',
    changed: '. Figures that changed since: ',
    see: ', see ',
  },
};
