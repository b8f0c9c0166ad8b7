// Where export files cannot fill a KPI, the catalogue says who or what can.
import { describe, expect, it } from 'vitest';
import { BROUGHT_BY, broughtBy } from '../../src/catalogue/brought-by';
import { KPI_IDS, kpiOf } from '../../src/catalogue/kpis';
import { METRIC_IDS } from '../../src/catalogue/metrics';
import { expectFrench, expectText } from './typography';

/** What the known export files hold. */
const IN_FILES =
  `posts impressions organic_impressions views video_views viewers post_reach likes comments shares sends saves
  clicks link_clicks engagements followers followers_start followers_gained followers_lost net_new_followers profile_visits
  watch_time_hours complete_views spend paid_impressions paid_reach paid_engagements paid_clicks paid_video_views paid_leads
  paid_conversions paid_revenue conversions leads orders revenue refunds sessions sessions_social engaged_sessions users
  new_users`.split(/\s+/);

describe('A metric', () => {
  it('comes from export files or from something that is named, never from both', () => {
    expect([...IN_FILES, ...Object.keys(BROUGHT_BY)].sort()).toEqual([...METRIC_IDS].sort());
  });
});

describe('A KPI', () => {
  it('that files can fill needs nothing else', () => {
    for (const id of ['views', 'ctr', 'er_post_reach', 'follower_growth_rate', 'cpm', 'roas', 'aov'] as const) {
      expect([id, broughtBy(id)]).toEqual([id, []]);
    }
  });

  it('that files cannot fill says what can, each thing once', () => {
    const en = (id: Parameters<typeof broughtBy>[0]) => broughtBy(id).map((text) => text.en);
    expect(en('reach')).toEqual(['The reach of the whole month, to be read in the network’s app']);
    expect(en('share_of_voice')).toEqual(['Your listening tool, or a count by hand']);
    expect(en('roi')).toEqual(['The Gains sheet', 'The Costs sheet']);
    expect(en('npv')).toEqual(['The formula SOCIAL_NPV']);
    expect(en('response_time')).toEqual(['Your inbox or customer service tool']);
    expect(en('cost_per_hire')).toEqual(['The Costs sheet', 'Human resources']);
    expect(en('clv')).toEqual(['Your shop or customer software', 'Your accounts']);
  });

  it('that is typed by hand always has its origin', () => {
    for (const id of KPI_IDS) {
      if (kpiOf(id).computed === 'by-hand') expect([id, broughtBy(id).length]).toEqual([id, 1]);
      for (const { fr, en } of broughtBy(id)) {
        expectText(fr);
        expectText(en);
        expectFrench(fr);
        expect(fr).not.toMatch(/La formule $/);
      }
    }
  });
});
