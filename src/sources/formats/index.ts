// Every export format, one line each. The order says nothing: the best evidence wins.
import type { Format } from '../types';
import { audience } from './audience';
import { facebookInsightsPage } from './facebook-insights-page';
import { facebookInsightsPosts } from './facebook-insights-posts';
import { facebookInsightsStories } from './facebook-insights-stories';
import { ga4Breakdown } from './ga4-breakdown';
import { ga4Days } from './ga4-days';
import { googleAds } from './google-ads';
import { hootsuiteAccounts } from './hootsuite-accounts';
import { hubspotContacts } from './hubspot-contacts';
import { hubspotDeals } from './hubspot-deals';
import { linkedinAds } from './linkedin-ads';
import { linkedinContentDaily } from './linkedin-content-daily';
import { linkedinFollowers } from './linkedin-followers';
import { linkedinPosts } from './linkedin-posts';
import { linkedinProfileDays, linkedinProfileFollowers } from './linkedin-profile';
import { linkedinCompetitors, linkedinConversions, linkedinProfileSummary } from './linkedin-told';
import { linkedinVisitors } from './linkedin-visitors';
import { metaAds } from './meta-ads';
import { metaContentFacebook } from './meta-content-facebook';
import { metaContentInstagram } from './meta-content-instagram';
import { metaContentVideos } from './meta-content-videos';
import { metaDaily } from './meta-daily';
import { metricoolPosts } from './metricool-posts';
import { pinterestAds } from './pinterest-ads';
import { shopifyOrders } from './shopify-orders';
import { sproutPosts } from './sprout-posts';
import { sproutProfiles } from './sprout-profiles';
import { supermetrics } from './supermetrics';
import { tiktokAds } from './tiktok-ads';
import { tiktokBusinessFollowers } from './tiktok-business-followers';
import { tiktokBusinessOverview } from './tiktok-business-overview';
import { tiktokBusinessVideos } from './tiktok-business-videos';
import { tiktokContent } from './tiktok-content';
import { tiktokFollowers } from './tiktok-followers';
import { tiktokOverview } from './tiktok-overview';
import { tiktokViewers } from './tiktok-viewers';
import { twitterDaily } from './twitter-daily';
import { twitterTweets } from './twitter-tweets';
import { xAccountOverview } from './x-account-overview';
import { xContent } from './x-content';
import { youtubeBreakdown } from './youtube-breakdown';
import { youtubeChart } from './youtube-chart';
import { youtubeDays } from './youtube-days';
import { youtubeVideos } from './youtube-videos';

export const FORMATS: readonly Format[] = [
  audience,
  facebookInsightsPage,
  facebookInsightsPosts,
  facebookInsightsStories,
  ga4Breakdown,
  ga4Days,
  googleAds,
  hootsuiteAccounts,
  hubspotContacts,
  hubspotDeals,
  linkedinAds,
  linkedinCompetitors,
  linkedinContentDaily,
  linkedinConversions,
  linkedinFollowers,
  linkedinPosts,
  linkedinProfileDays,
  linkedinProfileFollowers,
  linkedinProfileSummary,
  linkedinVisitors,
  metaAds,
  metaContentFacebook,
  metaContentInstagram,
  metaContentVideos,
  metaDaily,
  metricoolPosts,
  pinterestAds,
  shopifyOrders,
  sproutPosts,
  sproutProfiles,
  supermetrics,
  tiktokAds,
  tiktokBusinessFollowers,
  tiktokBusinessOverview,
  tiktokBusinessVideos,
  tiktokContent,
  tiktokFollowers,
  tiktokOverview,
  tiktokViewers,
  twitterDaily,
  twitterTweets,
  xAccountOverview,
  xContent,
  youtubeBreakdown,
  youtubeChart,
  youtubeDays,
  youtubeVideos,
];
