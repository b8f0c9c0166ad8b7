// Where to export on each network, in English.
import type { SidebarMessages } from './sidebar';

export const exportsEn: SidebarMessages['exports'] = {
  facebook: {
    where: 'Meta Business Suite, Insights, Content: choose Facebook and the dates, then “Export data”.',
    note: 'For daily reach, visits and follows: Insights, Results, then the export of each chart.',
  },
  instagram: {
    where: 'Meta Business Suite, Insights, Content: choose Instagram and the dates, then “Export data”.',
    note: 'For daily visits and follows: Insights, Results, then the export of each chart.',
  },
  meta: {
    where: 'Meta Business Suite, Insights: choose the dates, then export the content or each chart of the results.',
    note: 'For ads: Ads Manager, Reports, broken down by day, export as CSV or XLSX.',
  },
  linkedin: {
    where: 'Your LinkedIn page in admin view, Analytics, Content: choose the dates, then “Export”.',
    note: 'Do the same under Followers and Visitors. The file is an XLS workbook: drop it as it is. Of a personal profile: Post impressions, “Export”.',
  },
  x: {
    where: 'X Analytics (Premium account), Overview: choose the dates, then the download arrow.',
    note: 'The Content tab gives the detail by post.',
  },
  tiktok: {
    where: 'TikTok Studio on a computer, Analytics: choose the dates, then “Download data” as CSV.',
    note: 'The dates in the file have no year: you will be asked for it.',
  },
  youtube: {
    where: 'YouTube Studio, Analytics, “Advanced mode”: choose the dates, then the export arrow, CSV.',
    note: 'Choose the Date dimension to get every day. Open the archive and drop the files in it.',
  },
  pinterest: {
    where: 'Pinterest Analytics, Overview: choose the dates, then “Export”.',
    note: 'If the file is not recognised, its columns will be shown to you.',
  },
  ga4: {
    where: 'Google Analytics 4, Reports, Traffic acquisition: choose the dates, then Share, Download file, CSV.',
    note: 'One export per month, or one with the date as a dimension: a period over two months gives no month.',
  },
  google_ads: {
    where: 'Google Ads, Campaigns: choose the dates, segment by day, then Download, CSV.',
  },
  shopify: {
    where: 'Shopify, Orders: filter on the dates, then “Export”, CSV.',
    note: 'Names, addresses and phone numbers are removed before anything is written.',
  },
  hubspot: {
    where: 'HubSpot, Contacts: filter on the creation date, then “Export”, CSV.',
    note: 'Names, addresses and phone numbers are removed before anything is written.',
  },
  other: {
    where: 'Export as CSV or XLSX, one row per day, with the date and the figures in columns.',
  },
};
