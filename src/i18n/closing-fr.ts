// The words of closed months in French.
import type { ClosingMessages } from './closing';

export const closingFr: ClosingMessages = {
  columns: {
    closed: 'Clôture',
    'closing-value': 'Valeur à la clôture',
    live: 'Valeur aujourd’hui',
    'closing-gap': 'Écart depuis la clôture',
  },
  closed: 'clôturé le ',
  reopened: 'rouvert le ',
  changed: 'chiffres changés entre-temps\u00a0: ',
  late: 'arrivé après la clôture',
  revised: 'révisé\u00a0: ',
  again: 'clôturé de nouveau le ',
  colon: '\u00a0: ',
  blank: 'vide',
  added: 'ajouté depuis',
  removed: 'retiré depuis',
  target: 'Cible\u00a0: ',
  results: {
    row: 'Clôture et commentaire du mois',
    changed: '. Chiffres qui ont changé depuis\u00a0: ',
    see: ', voir ',
  },
};
