// TikTok Ads Manager: a row per campaign, ad group or ad, by day or over a period. Known in English only. All clicks are
// more than the clicks that lead to the destination.
import { adsTable } from './ads-table';

export const tiktokAds = adsTable({
  id: 'tiktok-ads',
  network: 'tiktok',
  needs: [
    ['Clicks (destination)', 'Clicks (all)'],
    ['CPC (destination)', 'CTR (destination)', 'CPM', 'Cost per 1,000 people reached'],
  ],
  known: [
    ...['CPC (destination)', 'CPC (all)', 'CTR (destination)', 'CTR (all)', 'CPM', 'Cost per 1,000 people reached'],
    ...['Reach', 'Frequency', 'Cost per conversion', 'CVR (clicks)', 'CVR (impressions)', 'Result rate', 'Results'],
    ...['Cost per result', 'Video views at 25%', 'Video views at 50%', 'Video views at 75%', 'Video views at 100%'],
    ...['2-second video views', '6-second video views', 'Average play time per video view', 'Campaign ID', 'Ad ID'],
    ...['Ad group ID', 'Primary status', 'Campaign Budget', 'Paid profile visits'],
  ],
  day: { names: ['Date', 'Day', 'By Day', 'By day'] },
  names: ['Campaign name', 'Ad group name', 'Ad name'],
  splits: ['Placement', 'Country/Region', 'Age', 'Gender'],
  account: ['Account name'],
  currency: ['Currency'],
  spend: ['Cost', 'Cost (¤)', 'Total cost', 'Total cost (¤)'],
  impressions: ['Impressions'],
  clicks: ['Clicks (all)'],
  linkClicks: ['Clicks (destination)'],
  conversions: ['Conversions'],
  others: [
    { metric: 'video_views', names: ['Video views'] },
    { metric: 'likes', names: ['Paid likes'] },
    { metric: 'comments', names: ['Paid comments'] },
    { metric: 'shares', names: ['Paid shares'] },
    { metric: 'followers_gained', names: ['Paid followers', 'Paid follows'] },
  ],
});
