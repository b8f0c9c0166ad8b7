// The words of the money sheets and of the money block: one typed set, filled in each language.
import type { Language } from '../model/text';
import { moneyEn } from './money-en';
import { moneyFr } from './money-fr';

export interface MoneyMessages {
  readonly yes: string;
  /** How costs that belong to no one network are shared, in this order: kept apart, equally, by ad spend, by hours. */
  readonly sharing: readonly [apart: string, equal: string, spend: string, hours: string];
  readonly sharingLabel: string;
  readonly home: string;
  readonly other: string;
  readonly rate: string;
  readonly rateDay: string;
  readonly giveRate: string;
  /** What has become of an imported figure. */
  readonly states: Record<'counted' | 'typed' | 'shop' | 'margin' | 'rate' | 'gone', string>;
  readonly channels: Record<
    | 'organic_social'
    | 'paid_social'
    | 'organic_search'
    | 'email'
    | 'direct'
    | 'referral'
    | 'video'
    | 'paid'
    | 'unplaced'
    | 'social',
    string
  >;
  readonly channelTitle: string;
  readonly channelShare: string;
  readonly measured: string;
  /** In the quarters and years of a channel. */
  readonly byMonth: string;
  readonly kinds: readonly string[];
  readonly labels: Record<
    | 'opportunity'
    | 'noTime'
    | 'noCommon'
    | 'shared'
    | 'cpaTotal'
    | 'cplTotal'
    | 'roasTotal'
    | 'roiCash'
    | 'adSpend'
    | 'noTotal'
    | 'foreign',
    string
  >;
  /** The label of the cumulated ROI; what stands between is the number of months. */
  readonly cumulated: Record<
    'none' | 'whole' | 'start' | 'startOne' | 'startMany' | 'known' | 'knownOne' | 'knownMany' | 'noTime' | 'noTimeEnd',
    string
  >;
}

export const moneyMessages: Readonly<Record<Language, MoneyMessages>> = { fr: moneyFr, en: moneyEn };
