// People's words for objectives, KPIs, roles and metrics are understood, or the nearest is proposed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKpi, findMetric, findObjective, findRole, kpiNames, objectiveNames } from '../../src/catalogue/find';
import { KPI_IDS, kpiOf } from '../../src/catalogue/kpis';
import { METRIC_IDS, METRICS } from '../../src/catalogue/metrics';
import { normalise } from '../../src/catalogue/normalise';
import { OBJECTIVE_IDS } from '../../src/catalogue/objectives';

describe('An objective', () => {
  it.each([
    ['générer des leads', 'leads'],
    ['Lead generation', 'leads'],
    ['trouver de nouveaux clients', 'leads'],
    ['notoriété', 'awareness'],
    ['NOTORIETE', 'awareness'],
    ['la visibilité', 'awareness'],
    ['brand awareness', 'awareness'],
    ['fédérer une communauté', 'community'],
    ['community-building', 'community'],
    ['SAV', 'customer_service'],
    ['relation clients', 'customer_service'],
    ['Customer care', 'customer_service'],
    ['la marque employeur', 'recruitment'],
    ['employer branding', 'recruitment'],
    ['trafic vers le site', 'traffic'],
    ['website traffic', 'traffic'],
    ['démontrer notre expertise', 'expertise'],
    ['thought leadership', 'expertise'],
    ['augmenter les ventes', 'sales'],
    ['increase our sales', 'sales'],
    ['chiffre d’affaires', 'sales'],
    ["chiffre d'affaires", 'sales'],
    ['fidéliser nos clients', 'loyalty'],
    ['customer retention', 'loyalty'],
    ['SEO', 'promotion'],
    ['relais d’information', 'promotion'],
    ['e-réputation', 'reputation'],
    ['online reputation', 'reputation'],
    ['rentabilité', 'efficiency'],
    ['Improve engagement', 'engagement'],
    ['customer_service', 'customer_service'],
  ])('named « %s » is %s', (text, id) => {
    expect(findObjective(text)).toEqual({ id });
  });

  it.each([
    ['notoritée', 'awareness'],
    ['recrutemant', 'recruitment'],
    ['loyaltee', 'loyalty'],
    ['vantes', 'sales'],
    ['awarness of brand', 'awareness'],
  ])('misspelt « %s » gets %s as the nearest, never as a match', (text, nearest) => {
    expect(findObjective(text)).toEqual({ nearest });
  });

  it('is not looked for among words that every objective would share', () => {
    expect(findObjective('générer')).toEqual({ nearest: null });
    expect(findObjective('!!!')).toEqual({ nearest: null });
  });

  it.each(['azerty', 'bitcoin', 'quokka', 'x', '12345'])('of no sense gets no proposal: « %s »', (text) => {
    expect(findObjective(text)).toEqual({ nearest: null });
  });
});

describe('A KPI', () => {
  it.each([
    ['ROI', 'roi'],
    ['retour sur investissement', 'roi'],
    ['Return on Investment', 'roi'],
    ['roas', 'roas'],
    ['taux d’engagement', 'er_post_reach'],
    ["taux d'engagement sur vues", 'er_views'],
    ['Engagement rate by impressions', 'er_impressions'],
    ['er_reach', 'er_reach'],
    ['portée', 'reach'],
    ['CTR', 'ctr'],
    ['taux de clics', 'ctr'],
    ['click through rate', 'ctr'],
    ['impressions', 'impressions'],
    ['Impression', 'impressions'],
    ['panier moyen', 'aov'],
    ['CPM', 'cpm'],
    ['coût par clic', 'cpc'],
    ['Cost per lead', 'cpl'],
    ['part de voix', 'share_of_voice'],
    ['NPS', 'nps'],
    ['VAN', 'npv'],
    ['valeur actuelle nette', 'npv'],
    ['churn', 'churn_rate'],
    ['délai de réponse', 'response_time'],
    ['taux de rendement annuel', 'annualised_roi'],
    ['fans', 'followers'],
  ])('named « %s » is %s', (text, id) => {
    expect(findKpi(text)).toEqual({ id });
  });

  it('misspelt gets the nearest', () => {
    expect(findKpi('retour sur investisement')).toEqual({ nearest: 'roi' });
    expect(findKpi('taux de rebon')).toEqual({ nearest: 'bounce_rate' });
  });

  it('is found by its id and by each of its names', () => {
    for (const id of KPI_IDS)
      for (const name of [id, ...kpiNames(id)]) expect([name, findKpi(name)]).toEqual([name, { id }]);
  });

  it('shares no name with another', () => {
    const owners = new Map<string, string>();
    const shared = KPI_IDS.flatMap((id) =>
      kpiNames(id).flatMap((name) => {
        const key = normalise(name);
        const owner = owners.get(key) ?? id;
        owners.set(key, owner);
        return owner === id ? [] : [`${name}: ${owner} and ${id}`];
      }),
    );
    expect(shared).toEqual([]);
  });

  it('has a display name of its own in each language', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(new Set(KPI_IDS.map((id) => kpiOf(id).name[language])).size).toBe(KPI_IDS.length);
    }
  });
});

describe('A KPI that is none', () => {
  it.each([
    ['taux de clik', 'ctr'],
    ['engagemnt rate on views', 'er_views'],
    ['panier moyenne', 'aov'],
  ])('but nearly: « %s » gets %s', (text, nearest) => {
    expect(findKpi(text)).toEqual({ nearest });
  });

  it.each(['azerty', 'météo de demain', 'foo', 'zz', '42', '???', 'npz'])('gets no proposal: « %s »', (text) => {
    expect(findKpi(text)).toEqual({ nearest: null });
  });
});

describe('A role', () => {
  it.each([
    ['Community Manager', 'community_manager'],
    ['agence', 'community_manager'],
    ['responsable marketing', 'business_stakeholder'],
    ['stakeholders', 'business_stakeholder'],
    ['la direction', 'executive'],
    ['dirigeants', 'executive'],
    ['CEO', 'executive'],
    ['executives', 'executive'],
  ])('named « %s » is %s', (text, id) => {
    expect(findRole(text)).toEqual({ id });
  });

  it('unknown gets the nearest', () => {
    expect(findRole('dirigent')).toEqual({ nearest: 'executive' });
  });
});

describe('A metric', () => {
  it('is found by its id and its names in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(METRIC_IDS.map((id) => findMetric(METRICS[id].name[language]))).toEqual(METRIC_IDS.map((id) => ({ id })));
    }
    expect(METRIC_IDS.map(findMetric)).toEqual(METRIC_IDS.map((id) => ({ id })));
  });

  it('is found by its usual names', () => {
    const names = ['Likes', 'J’aime', 'Dépenses', 'interactions', 'abonnés au début', 'Bookmarks', 'CA', 'coût'];
    expect(names.map(findMetric)).toEqual(
      ['likes', 'likes', 'spend', 'engagements', 'followers_start', 'saves', 'revenue', 'full_cost'].map((id) => ({
        id,
      })),
    );
  });

  it('misspelt gets the nearest', () => {
    expect(findMetric('Comentaire')).toEqual({ nearest: 'comments' });
  });
});

describe('Names', () => {
  it('are equal whatever their case, accents, plural, articles, apostrophes and hyphens', () => {
    expect(normalise('Les réseaux  sociaux')).toBe(normalise('reseau-social').replace('social', 'sociau'));
    expect(normalise('Taux d’Engagement')).toBe('taux engagement'.replace('taux', 'tau'));
    expect(normalise("l'œuvre")).toBe('oeuvre');
    expect(normalise('countries')).toBe('country');
    expect(normalise('the')).toBe('the');
    expect(normalise('…')).toBe('');
  });

  it('of objectives are found however they are decorated', () => {
    const known = fc.constantFrom(
      ...OBJECTIVE_IDS.flatMap((id) => objectiveNames(id).map((name) => [id, name] as const)),
    );
    const decorated = fc.constantFrom<(s: string) => string>(
      (s) => s.toUpperCase(),
      (s) => `  ${s} !`,
      (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      (s) => `la ${s}`,
      (s) => s.replace(/ /g, '-'),
      (s) => s.replace(/’/g, "'"),
      (s) => `améliorer ${s}`,
    );
    fc.assert(
      fc.property(known, decorated, ([id, name], decorate) => {
        expect(findObjective(decorate(name))).toEqual({ id });
      }),
    );
  });

  it('of any kind never give an error, and what is proposed shares most of its letters with what was typed', () => {
    const letters = (text: string) => new Set(normalise(text).replace(/ /g, ''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aeioucrtpm ') })), (text) => {
        const found = findKpi(text);
        for (const one of [found, findObjective(text), findRole(text)])
          expect('id' in one || 'nearest' in one).toBe(true);
        if ('id' in found || found.nearest === null) return;
        const typed = letters(text);
        const shared = [found.nearest, ...kpiNames(found.nearest)].map((name) => {
          const own = [...letters(name)];
          return own.filter((letter) => typed.has(letter)).length / own.length;
        });
        expect(Math.max(...shared)).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});
