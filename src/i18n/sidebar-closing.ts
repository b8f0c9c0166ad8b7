// What the sidebar says of closing a month: one typed set, in both languages.
import type { Day, Month } from '../model/day';
import { capital, writeDay, writeMonth } from './calendar';

export interface ClosingSidebarMessages {
  title(month: Month): string;
  readonly note: string;
  readonly running: string;
  /** Sources that do not have the whole month, in words. */
  gaps(sources: string): string;
  readonly confirm: string;
  readonly confirmFirst: string;
  readonly comment: string;
  readonly commentNote: string;
  /** Before the comment that stands in the results already. */
  readonly written: string;
  readonly writtenNote: string;
  close(month: Month): string;
  closed(month: Month): string;
  event(what: 'closed' | 'reopened', on: Day): string;
  readonly closedNote: string;
  readonly prepare: string;
  readonly summary: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  reopen(month: Month): string;
  readonly reopenNote: string;
  readonly reopened: string;
  readonly list: string;
  /** After the name of a month. */
  readonly mark: string;
}

export const closingFr: ClosingSidebarMessages = {
  title: (month) => `Clôturer ${writeMonth(month, 'fr')}`,
  note: 'Clôturer fige les chiffres du mois, avec leur date de lecture. Ce qui change ensuite est noté à côté, sans les modifier.',
  running: 'Ce mois n’est pas terminé\u00a0: ses derniers jours manqueront.',
  gaps: (sources) => `Il manque encore\u00a0: ${sources}.`,
  confirm: 'Clôturer quand même',
  confirmFirst: 'Cochez la case pour clôturer un mois incomplet, ou ajoutez d’abord ce qui manque.',
  comment: 'Commentaire du mois (facultatif)',
  commentNote: 'Ce qui explique les chiffres, ce que vous ferez ensuite. Il sera écrit dans Résultats.',
  written: 'Commentaire du mois',
  writtenNote: 'Il est à vous\u00a0: modifiez-le dans Résultats.',
  close: (month) => `Clôturer ${writeMonth(month, 'fr')}`,
  closed: (month) => `${capital(writeMonth(month, 'fr'))} est clôturé`,
  event: (what, on) => `${what === 'closed' ? 'Clôturé' : 'Rouvert'} le ${writeDay(on, 'fr')}`,
  closedNote: 'Ses chiffres ne bougent plus. Résultats dit combien ont changé depuis, Données dit lesquels.',
  prepare: 'Préparer le résumé',
  summary: 'Résumé, dans la langue du classeur',
  copy: 'Copier le résumé',
  copied: 'Résumé copié\u00a0: collez-le dans un message.',
  byHand:
    'Le navigateur n’a pas permis la copie. Le résumé est sélectionné\u00a0: copiez-le avec Ctrl\u00a0+\u00a0C (⌘\u00a0+\u00a0C sur Mac).',
  reopen: (month) => `Rouvrir ${writeMonth(month, 'fr')}`,
  reopenNote: 'Les chiffres redeviennent vivants. La date est notée, les valeurs de la clôture restent dans Données.',
  reopened: 'Le mois est rouvert\u00a0: ses chiffres sont de nouveau vivants.',
  list: 'Autres mois clôturés',
  mark: 'clôturé',
};

export const closingEn: ClosingSidebarMessages = {
  title: (month) => `Close ${writeMonth(month, 'en')}`,
  note: 'Closing freezes the month’s figures, with the day they were read. What changes later is noted beside them and leaves them as they are.',
  running: 'This month is not over: its last days will be missing.',
  gaps: (sources) => `Still missing: ${sources}.`,
  confirm: 'Close all the same',
  confirmFirst: 'Tick the box to close an incomplete month, or add first what is missing.',
  comment: 'Comment of the month (optional)',
  commentNote: 'What explains the figures, what you will do next. It is written in Results.',
  written: 'Comment of the month',
  writtenNote: 'It is yours: change it in Results.',
  close: (month) => `Close ${writeMonth(month, 'en')}`,
  closed: (month) => `${writeMonth(month, 'en')} is closed`,
  event: (what, on) => `${what === 'closed' ? 'Closed' : 'Reopened'} on ${writeDay(on, 'en')}`,
  closedNote: 'Its figures no longer move. Results says how many have changed since, Data says which.',
  prepare: 'Prepare the summary',
  summary: 'Summary, in the spreadsheet’s language',
  copy: 'Copy the summary',
  copied: 'Summary copied: paste it in a message.',
  byHand: 'The browser did not allow the copy. The summary is selected: copy it with Ctrl+C (⌘C on a Mac).',
  reopen: (month) => `Reopen ${writeMonth(month, 'en')}`,
  reopenNote: 'Its figures come to life again. The date is noted, the values at closing stay in Data.',
  reopened: 'The month is open again: its figures are live.',
  list: 'Other closed months',
  mark: 'closed',
};
