// Pinterest Ads Manager: a row per campaign or ad group, by day or over a period; a total below. Known in English only.
import { adsTable } from './ads-table';

export const pinterestAds = adsTable({
  id: 'pinterest-ads',
  network: 'pinterest',
  needs: [['Pin clicks', 'Outbound clicks']],
  known: [
    ...['CTR', 'eCPC', 'eCPM', 'Checkout ROAS', 'Checkouts', 'CPA', 'Reach', 'Frequency', 'Engagement rate'],
    ...['Pin click rate', 'Outbound click rate', 'Campaign status', 'Campaign ID', 'Ad group ID', 'Campaign objective'],
  ],
  day: { names: ['Date', 'Day'] },
  names: ['Campaign name', 'Ad group name', 'Ad name', 'Promoted Pin name'],
  splits: ['Device', 'Placement', 'Country', 'Age bucket', 'Gender'],
  account: ['Advertiser name', 'Account name', 'Ad account name'],
  currency: ['Currency'],
  spend: ['Spend in account currency', 'Spend in account currency (¤)'],
  impressions: ['Impressions'],
  clicks: ['Pin clicks'],
  linkClicks: ['Outbound clicks'],
  conversions: ['Total conversions'],
  revenue: ['Checkout value in account currency', 'Checkout value in account currency (¤)'],
  others: [
    { metric: 'saves', names: ['Saves'] },
    { metric: 'engagements', names: ['Engagements', 'Engagement'] },
  ],
});
