// What people call each format: the file and the place it is exported from.
import type { Text } from '../../model/text';
import type { FormatId } from '../types';

const same = (name: string): Text => ({ fr: name, en: name });

export const FORMAT_NAMES: Readonly<Record<FormatId, Text>> = {
  'facebook-insights-page': { fr: 'Facebook Insights, page', en: 'Facebook Insights, page' },
  'facebook-insights-posts': { fr: 'Facebook Insights, publications', en: 'Facebook Insights, posts' },
  'facebook-insights-stories': {
    fr: 'Facebook Insights, actions par publication',
    en: 'Facebook Insights, actions by post',
  },
  'ga4-breakdown': { fr: 'Google Analytics 4, rapport', en: 'Google Analytics 4, report' },
  'ga4-days': { fr: 'Google Analytics 4, par jour', en: 'Google Analytics 4, by day' },
  'hubspot-contacts': same('HubSpot, contacts'),
  'linkedin-content-daily': { fr: 'LinkedIn, contenu par jour', en: 'LinkedIn, content by day' },
  'linkedin-followers': { fr: 'LinkedIn, abonnés', en: 'LinkedIn, followers' },
  'linkedin-posts': { fr: 'LinkedIn, publications', en: 'LinkedIn, posts' },
  'linkedin-visitors': { fr: 'LinkedIn, visiteurs', en: 'LinkedIn, visitors' },
  'meta-ads': { fr: 'Gestionnaire de publicités Meta', en: 'Meta Ads Manager' },
  'meta-content-facebook': {
    fr: 'Meta Business Suite, publications Facebook',
    en: 'Meta Business Suite, Facebook posts',
  },
  'meta-content-instagram': {
    fr: 'Meta Business Suite, publications Instagram',
    en: 'Meta Business Suite, Instagram posts',
  },
  'meta-content-videos': { fr: 'Meta Business Suite, vidéos Facebook', en: 'Meta Business Suite, Facebook videos' },
  'meta-daily': { fr: 'Meta Business Suite, chiffres par jour', en: 'Meta Business Suite, daily figures' },
  'shopify-orders': { fr: 'Shopify, commandes', en: 'Shopify, orders' },
  'tiktok-business-followers': { fr: 'TikTok Business, abonnés', en: 'TikTok Business, followers' },
  'tiktok-business-overview': { fr: 'TikTok Business, vue d’ensemble', en: 'TikTok Business, overview' },
  'tiktok-business-videos': { fr: 'TikTok Business, vidéos', en: 'TikTok Business, videos' },
  'tiktok-content': { fr: 'TikTok Studio, contenus', en: 'TikTok Studio, content' },
  'tiktok-followers': { fr: 'TikTok Studio, abonnés', en: 'TikTok Studio, followers' },
  'tiktok-overview': { fr: 'TikTok Studio, vue d’ensemble', en: 'TikTok Studio, overview' },
  'tiktok-viewers': { fr: 'TikTok Studio, spectateurs', en: 'TikTok Studio, viewers' },
  'twitter-daily': { fr: 'Twitter, activité par jour', en: 'Twitter, daily activity' },
  'twitter-tweets': { fr: 'Twitter, activité par tweet', en: 'Twitter, activity by tweet' },
  'x-account-overview': { fr: 'X, vue d’ensemble du compte', en: 'X, account overview' },
  'x-content': { fr: 'X, contenus', en: 'X, content' },
  'youtube-breakdown': { fr: 'YouTube Studio, répartition', en: 'YouTube Studio, breakdown' },
  'youtube-chart': { fr: 'YouTube Studio, graphique', en: 'YouTube Studio, chart' },
  'youtube-days': { fr: 'YouTube Studio, totaux par jour', en: 'YouTube Studio, totals by day' },
  'youtube-videos': { fr: 'YouTube Studio, vidéos', en: 'YouTube Studio, videos' },
  audience: { fr: 'Composition de l’audience', en: 'Audience breakdown' },
  'google-ads': same('Google Ads'),
  'hootsuite-accounts': { fr: 'Hootsuite, comptes par jour', en: 'Hootsuite, accounts by day' },
  'linkedin-ads': { fr: 'LinkedIn, gestionnaire de campagnes', en: 'LinkedIn Campaign Manager' },
  'metricool-posts': { fr: 'Metricool, publications', en: 'Metricool, posts' },
  'pinterest-ads': { fr: 'Pinterest, publicités', en: 'Pinterest, ads' },
  'sprout-posts': { fr: 'Sprout Social, publications', en: 'Sprout Social, posts' },
  'sprout-profiles': { fr: 'Sprout Social, profils par jour', en: 'Sprout Social, profiles by day' },
  supermetrics: same('Supermetrics'),
  'tiktok-ads': { fr: 'TikTok, publicités', en: 'TikTok, ads' },
};
