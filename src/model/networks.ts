// Where figures come from. `meta` is a file that mixes Facebook and Instagram.
export const NETWORKS = [
  'facebook',
  'instagram',
  'linkedin',
  'x',
  'tiktok',
  'youtube',
  'pinterest',
  'meta',
  'ga4',
  'google_ads',
  'shopify',
  'hubspot',
  'other',
] as const;
export type NetworkId = (typeof NETWORKS)[number];
