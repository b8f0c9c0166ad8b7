// The words of a month's summary, in the workbook's language.
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import { ofMonthInFrench, writeMonth } from './calendar';

export interface SummaryMessages {
  title(month: Month): string;
  readonly money: string;
  readonly main: string;
  against(month: string): string;
  readonly perUnit: Readonly<Record<'day' | 'post', string>>;
  notCompared(why: string): string;
  target(value: string, status: string): string;
  readonly comment: string;
  readonly notes: string;
  readonly percent: string;
  readonly points: string;
  readonly units: Readonly<Record<'minutes' | 'hours' | 'seconds', string>>;
  /** Between a label and its value, and between two remarks. */
  readonly colon: string;
  readonly between: string;
}

const fr: SummaryMessages = {
  title: (month) => `Réseaux sociaux\u00a0: résultats ${ofMonthInFrench(month)}`,
  money: 'Argent',
  main: 'Indicateurs',
  against: (month) => ` par rapport à ${month}`,
  perUnit: { day: ' par jour', post: ' par publication' },
  notCompared: (why) => `comparaison impossible, ${why}`,
  target: (value, status) => `cible ${value}${status === '' ? '' : `, ${status}`}`,
  comment: 'Commentaire',
  notes: 'À savoir',
  percent: '\u00a0%',
  points: '\u00a0pt',
  units: { minutes: '\u00a0min', hours: '\u00a0h', seconds: '\u00a0s' },
  colon: '\u00a0: ',
  between: '\u00a0; ',
};

const en: SummaryMessages = {
  title: (month) => `Social networks: results of ${writeMonth(month, 'en')}`,
  money: 'Money',
  main: 'Indicators',
  against: (month) => ` against ${month}`,
  perUnit: { day: ' per day', post: ' per post' },
  notCompared: (why) => `no comparison, ${why}`,
  target: (value, status) => `target ${value}${status === '' ? '' : `, ${status}`}`,
  comment: 'Comment',
  notes: 'To know',
  percent: '%',
  points: '\u00a0pt',
  units: { minutes: '\u00a0min', hours: '\u00a0h', seconds: '\u00a0s' },
  colon: ': ',
  between: '; ',
};

export const summaryMessages: Readonly<Record<Language, SummaryMessages>> = { fr, en };
