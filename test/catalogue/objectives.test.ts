// Objectives: the ones people have, with the KPIs that answer them.
import { describe, expect, it } from 'vitest';
import { objectiveNames, roleNames } from '../../src/catalogue/find';
import { KPI_IDS, KPIS, type KpiId } from '../../src/catalogue/kpis';
import { normalise } from '../../src/catalogue/normalise';
import { OBJECTIVE_IDS, OBJECTIVES } from '../../src/catalogue/objectives';
import { ROLES } from '../../src/catalogue/roles';
import type { Layer, ObjectiveId } from '../../src/catalogue/types';
import { expectFrench, expectText } from './typography';

const LAYERS: readonly Layer[] = ['community_manager', 'business_stakeholder', 'executive'];
const kpisOf = (id: ObjectiveId) => LAYERS.flatMap((layer) => OBJECTIVES[id].kpis[layer]);

/** Whether two things share a normalised name. */
const twice = (all: readonly (readonly [string, readonly string[]])[]): string[] => {
  const owners = new Map<string, string>();
  return all.flatMap(([id, names]) =>
    names.flatMap((raw) => {
      const name = normalise(raw);
      const owner = owners.get(name) ?? id;
      owners.set(name, owner);
      return owner === id ? [] : [`${name}: ${owner} and ${id}`];
    }),
  );
};

describe('The objectives', () => {
  it('stand in the groups of the practice: conative, affective, cognitive, commercial', () => {
    expect(Object.fromEntries(OBJECTIVE_IDS.map((id) => [id, OBJECTIVES[id].group]))).toEqual({
      awareness: 'conative',
      leads: 'conative',
      recruitment: 'conative',
      community: 'affective',
      engagement: 'affective',
      customer_service: 'affective',
      loyalty: 'affective',
      reputation: 'affective',
      traffic: 'cognitive',
      expertise: 'cognitive',
      promotion: 'cognitive',
      sales: 'commercial',
      efficiency: 'commercial',
    });
  });

  it.each(OBJECTIVE_IDS)('give %s a name in both languages and at least six usual ones', (id) => {
    const { name, aliases } = OBJECTIVES[id];
    expectText(name.fr);
    expectText(name.en);
    aliases.forEach(expectText);
    for (const text of [name.fr, ...aliases]) expectFrench(text);
    expect(aliases.length).toBeGreaterThanOrEqual(6);
  });

  it.each(OBJECTIVE_IDS)('give %s at least three KPIs, and something for every role', (id) => {
    expect(new Set(kpisOf(id)).size).toBeGreaterThanOrEqual(3);
    for (const layer of LAYERS) {
      const list = OBJECTIVES[id].kpis[layer];
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
    }
    expect([...OBJECTIVES[id].order].sort()).toEqual([...LAYERS].sort());
  });

  it.each(OBJECTIVE_IDS)('give %s only KPIs that say they serve it', (id) => {
    const served = (kpi: KpiId): readonly ObjectiveId[] => KPIS[kpi].objectives;
    expect(kpisOf(id).filter((kpi) => !served(kpi).includes(id))).toEqual([]);
  });

  it('are each served by KPIs that exist, and every KPI serves one', () => {
    for (const id of KPI_IDS) {
      expect(KPIS[id].objectives.length).toBeGreaterThan(0);
      expect(OBJECTIVE_IDS).toEqual(expect.arrayContaining([...KPIS[id].objectives]));
    }
  });

  it('leave to each role the KPIs of its own layer, but for leading indicators shown to executives', () => {
    const foreign = OBJECTIVE_IDS.flatMap((id) =>
      LAYERS.flatMap((layer) =>
        OBJECTIVES[id].kpis[layer].filter((kpi) => KPIS[kpi].layer !== layer).map((kpi) => `${id}, ${layer}: ${kpi}`),
      ),
    );
    expect(foreign).toEqual([
      'awareness, executive: share_of_voice',
      'community, executive: community_share',
      'engagement, executive: net_sentiment',
      'traffic, executive: social_traffic_share',
      'expertise, executive: share_of_voice',
      'promotion, executive: share_of_voice',
    ]);
  });

  it('start as the practice does', () => {
    const first = (id: ObjectiveId) => [
      ...new Set(OBJECTIVES[id].order.flatMap((layer) => OBJECTIVES[id].kpis[layer])),
    ];
    expect(first('awareness')).toEqual(
      expect.arrayContaining(['views', 'mentions', 'frequency', 'followers', 'reach']),
    );
    expect(first('community')).toEqual(
      expect.arrayContaining(['er_post_reach', 'interactions', 'net_new_followers', 'follower_growth_rate']),
    );
    expect(first('leads').slice(0, 2)).toEqual(['leads', 'cpl']);
    expect(first('leads')).toEqual(expect.arrayContaining(['sessions_social', 'conversions', 'roi']));
    expect(first('sales').slice(0, 3)).toEqual(['revenue', 'gross_margin', 'roi']);
    expect(first('efficiency')[0]).toBe('roi');
    expect(first('traffic')[0]).toBe('sessions_social');
    expect(first('customer_service').slice(0, 2)).toEqual(['response_rate', 'response_time']);
    expect(first('recruitment')[0]).toBe('applications');
    expect(first('reputation')[0]).toBe('net_sentiment');
    expect(first('loyalty')[0]).toBe('retention_rate');
    expect(first('engagement')[0]).toBe('er_post_reach');
    expect(first('expertise')[0]).toBe('er_impressions');
    expect(first('promotion')[0]).toBe('amplification_per_post');
  });

  it('never share a name', () => {
    expect(twice(OBJECTIVE_IDS.map((id) => [id, objectiveNames(id)]))).toEqual([]);
  });
});

describe('The roles', () => {
  it('never share a name', () => {
    expect(twice(LAYERS.map((id) => [id, roleNames(id)]))).toEqual([]);
  });

  it('have names in both languages', () => {
    expect(LAYERS.map((id) => ROLES[id].name)).toEqual([
      { fr: 'Community manager', en: 'Community manager' },
      { fr: 'Responsable métier', en: 'Business stakeholder' },
      { fr: 'Direction', en: 'Executive' },
    ]);
  });
});
