import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/model/networks';

describe('the networks', () => {
  it('are these, and stay: they stand in the keys of people’s sheets', () => {
    expect([...NETWORKS]).toEqual([
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
    ]);
  });
});
