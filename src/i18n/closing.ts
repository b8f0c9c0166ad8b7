// The words of closed months in sheets: plain texts alone, in both languages.
import type { Language } from '../model/text';
import { closingEn } from './closing-en';
import { closingFr } from './closing-fr';

export interface ClosingMessages {
  columns: Record<'closed' | 'closing-value' | 'live' | 'closing-gap', string>;
  /** Before a day. */
  closed: string;
  reopened: string;
  /** After a second closing: before the number of figures that are not those of the one before. */
  changed: string;
  late: string;
  /** Before the values. */
  revised: string;
  /** Before the day of a second closing, and between it and the values. */
  again: string;
  colon: string;
  blank: string;
  added: string;
  removed: string;
  /** Before the name of an indicator. */
  target: string;
  /** `see`: before the title of the Data sheet. */
  results: Record<'row' | 'changed' | 'see', string>;
}

export const closingMessages: Readonly<Record<Language, ClosingMessages>> = { fr: closingFr, en: closingEn };
