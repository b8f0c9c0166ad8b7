// The summary of a month: plain text, numbers written as the workbook's language does.
import { describe, expect, it } from 'vitest';
import type { MonthSummary, SummaryLine } from '../../../src/addon/contract-closing';
import { summaryText } from '../../../src/sidebar/logic/summary-text';

const line = (over: Partial<SummaryLine>): SummaryLine => ({
  label: 'Impressions',
  place: 'X',
  value: 3410,
  style: 'count',
  ofPosts: false,
  change: null,
  difference: null,
  differenceStyle: 'difference',
  perUnit: null,
  why: '',
  target: null,
  status: '',
  ...over,
});

const summary: MonthSummary = {
  against: 'février 2025',
  money: [
    line({ label: 'Gain (marge)', place: 'Tous réseaux', value: 1500.5, style: 'money' }),
    line({
      label: 'ROI hors temps passé',
      place: '',
      value: -0.25,
      style: 'percent',
      difference: -12.5,
      differenceStyle: 'points',
    }),
  ],
  main: [
    line({ change: 0.2178, perUnit: 0.1, target: 3700, status: 'proche' }),
    line({ label: 'Vues', place: 'Instagram', value: 9, difference: -2, ofPosts: true }),
    line({ label: 'Portée', value: 100, why: 'mois incomplet' }),
    line({ label: 'Temps de réponse', place: '', value: 42, style: 'minutes' }),
  ],
  comment: 'Mois de la fête.',
  notes: ['X\u00a0: 20\u00a0j sur 31', '✓ clôturé le 05/04/2025'],
};

describe('the summary', () => {
  it('in French has money under its labels, indicators with change and target, the comment and what is to be known', () => {
    expect(summaryText(summary, { month: '2025-04', currency: 'EUR', language: 'fr' })).toBe(
      [
        'Réseaux sociaux\u00a0: résultats d’avril\u00a02025',
        '',
        'Argent',
        '- Gain (marge)\u00a0: 1\u202f500,5\u00a0EUR',
        '- ROI hors temps passé\u00a0: −25\u00a0% (−12,5\u00a0pt par rapport à février 2025)',
        '',
        'Indicateurs',
        '- Impressions, X\u00a0: 3\u202f410 (+21,8\u00a0% par rapport à février 2025, +10\u00a0% par jour\u00a0; cible 3\u202f700, proche)',
        '- Vues, Instagram\u00a0: 9 (−2 par rapport à février 2025)',
        '- Portée, X\u00a0: 100 (comparaison impossible, mois incomplet)',
        '- Temps de réponse\u00a0: 42\u00a0min',
        '',
        'Commentaire',
        'Mois de la fête.',
        '',
        'À savoir',
        '- X\u00a0: 20\u00a0j sur 31',
        '- ✓ clôturé le 05/04/2025',
      ].join('\n'),
    );
  });

  it('in English leaves out what there is nothing of', () => {
    const bare = {
      ...summary,
      against: 'February 2025',
      money: [],
      comment: '',
      notes: [],
      main: summary.main.slice(0, 1),
    };
    expect(summaryText(bare, { month: '2025-03', currency: null, language: 'en' })).toBe(
      'Social networks: results of March\u00a02025\n\nIndicators\n- Impressions, X: 3,410 (+21.8% against February 2025, +10% per day; target 3,700, proche)',
    );
  });
});
