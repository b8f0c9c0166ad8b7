// The names of networks, for the sheets and for the sidebar.
import type { NetworkId } from '../model/networks';
import type { Language } from '../model/text';

const SAME_EVERYWHERE = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  ga4: 'Google Analytics 4',
  google_ads: 'Google Ads',
  shopify: 'Shopify',
  hubspot: 'HubSpot',
};

export type NetworkNames = Readonly<Record<NetworkId, string>>;

export const networkNames: Readonly<Record<Language, NetworkNames>> = {
  fr: { ...SAME_EVERYWHERE, meta: 'Meta (Facebook et Instagram)', other: 'Autre' },
  en: { ...SAME_EVERYWHERE, meta: 'Meta (Facebook and Instagram)', other: 'Other' },
};
