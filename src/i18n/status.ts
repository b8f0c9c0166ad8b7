// The words of a status, the same in a formula and in a sheet.
import type { Text } from '../model/text';

export const STATUS_WORDS: Readonly<Record<'reached' | 'near' | 'missed', Text>> = {
  reached: { fr: 'atteint', en: 'reached' },
  near: { fr: 'proche', en: 'near' },
  missed: { fr: 'manqué', en: 'missed' },
};
