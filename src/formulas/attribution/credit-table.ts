// The cells of SOCIAL_ATTRIBUTION's answer.
import type { Credit } from '../../maths/attribution/attribute';
import type { Language, Text } from '../../model/text';
import type { Scalar } from '../define';

const HEADINGS: readonly Text[] = [
  { fr: 'Canal', en: 'Channel' },
  { fr: 'Conversions attribuées', en: 'Credited conversions' },
  { fr: 'Part', en: 'Share' },
];
const VALUE_HEADING: Text = { fr: 'Valeur attribuée', en: 'Credited value' };

/** A row of headings, then a row per channel; what cannot be said is blank. */
export function creditTable(credits: readonly Credit[], withValue: boolean, language: Language): Scalar[][] {
  const headings = withValue ? [...HEADINGS, VALUE_HEADING] : HEADINGS;
  const rows = credits.map(({ channel, conversions, share, value }) => [
    channel,
    conversions,
    share ?? '',
    ...(withValue ? [value ?? ''] : []),
  ]);
  return [headings.map((heading) => heading[language]), ...rows];
}
