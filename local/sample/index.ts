// The sample: raw export files of an invented company, and the figures known to be true of them.
import { ga4TrafficAcquisition } from './layouts/ga4-traffic-acquisition';
import { linkedinContent } from './layouts/linkedin-content';
import { linkedinFollowers } from './layouts/linkedin-followers';
import { metaAds } from './layouts/meta-ads';
import { metaContentFacebook } from './layouts/meta-content-facebook';
import { metaContentInstagram } from './layouts/meta-content-instagram';
import { metaDaily } from './layouts/meta-daily';
import { tiktokOverview } from './layouts/tiktok-overview';
import { xAccountOverview } from './layouts/x-account-overview';
import { youtubeTable } from './layouts/youtube-table';
import { youtubeTotals } from './layouts/youtube-totals';
import type { Layout, SampleFile, TruthFigure } from './types';

export { EXPORTED_ON, type SampleAnswer, type SampleEntry, sampleAnswers, sampleEntries } from './answers';
export { sampleMoney } from './money';
export {
  COST_CATEGORIES,
  type CostLine,
  GAIN_KINDS,
  type GainLine,
  type SampleMoney,
} from './money-lines';
export type { SampleFile, TruthFigure } from './types';

const LAYOUTS: readonly Layout[] = [
  metaContentInstagram,
  xAccountOverview,
  metaContentFacebook,
  metaDaily,
  linkedinContent,
  linkedinFollowers,
  tiktokOverview,
  youtubeTable,
  youtubeTotals,
  ga4TrafficAcquisition,
  metaAds,
];

/** The raw files, as somebody would have saved them: names, bytes, layout. The same bytes at each call. */
export const sampleFiles = (): readonly SampleFile[] => LAYOUTS.flatMap((layout) => layout.files());

/**
 * Monthly sums of what the files hold, by layout: known by construction, not read back. A figure that no cell holds is
 * absent, never zero. Two layouts may show one thing twice (posts and days of Instagram): add within a layout only.
 */
export const sampleTruth = (): readonly TruthFigure[] => LAYOUTS.flatMap((layout) => layout.truth());
