// LinkedIn Campaign Manager: lines above the header, a row per campaign or creative, by day, or over the period where every
// row has the same first day. Social actions are the sum of reactions, comments, shares and follows. English only.
import { adsTable } from './ads-table';

export const linkedinAds = adsTable({
  id: 'linkedin-ads',
  network: 'linkedin',
  needs: [
    ['Start Date (in UTC)', 'Campaign Name'],
    ['Clicks to Landing Page', 'Total Social Actions', 'Clicks to LinkedIn Page', 'Total Engagements'],
  ],
  // Conversions by name have a table of their own: spend and impressions would stand in it once a name.
  refuses: ['Conversion Name'],
  known: [
    ...['Campaign Type', 'Campaign Objective', 'Campaign Start Date', 'Campaign End Date', 'Ad Introduction Text'],
    ...['Ad Headline', 'Reach', 'Clicks to LinkedIn Page', 'Total Social Actions', 'Other Clicks', 'Click URL'],
    ...['Event Registrations', 'Viral Impressions', 'Viral Clicks', 'Lead Forms Opened', 'Card Impressions'],
    ...['Card Clicks', 'Average CPM', 'Average CPC', 'Click Through Rate', 'Engagement Rate', 'Campaign ID'],
    ...['Campaign Group Name', 'Campaign Group ID', 'Campaign Status', 'Campaign Group Status', 'Cost per Lead'],
  ],
  day: { names: ['Start Date (in UTC)'], order: 'month-first', look: /^\d{2}\/\d{2}\/\d{4}$/ },
  dayMayBeStart: true,
  names: ['Creative Name', 'Campaign Name'],
  splits: ['Carousel Card', 'Ad Headline', 'Campaign Group Name', 'Click URL'],
  account: ['Account Name'],
  currency: ['Currency'],
  spend: ['Total Spent', 'Total Spent (¤)'],
  impressions: ['Impressions'],
  clicks: ['Clicks'],
  linkClicks: ['Clicks to Landing Page'],
  conversions: ['Conversions'],
  others: [
    { metric: 'likes', names: ['Reactions'] },
    { metric: 'comments', names: ['Comments'] },
    { metric: 'shares', names: ['Shares'] },
    { metric: 'followers_gained', names: ['Follows'] },
    { metric: 'engagements', names: ['Total Engagements'] },
    { metric: 'paid_leads', names: ['Leads'] },
  ],
});
