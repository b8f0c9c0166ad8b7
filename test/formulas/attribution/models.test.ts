// The models by the names that people give them.
import { describe, expect, it } from 'vitest';
import { findModel, modelNames } from '../../../src/formulas/attribution/models';

describe('A model is understood', () => {
  it.each([
    ['first', 'first'],
    ['First click', 'first'],
    ['premier', 'first'],
    ['Premier contact', 'first'],
    ['première action', 'first'],
    ['last', 'last'],
    ['last-click', 'last'],
    ['DERNIER', 'last'],
    ['dernier clic', 'last'],
    ['dernière interaction', 'last'],
    ['both', 'both'],
    ['les deux', 'both'],
    ['premier et dernier', 'both'],
    ['last_non_direct', 'last_non_direct'],
    ['last non-direct click', 'last_non_direct'],
    ['Dernier clic non direct', 'last_non_direct'],
    ['dernier hors direct', 'last_non_direct'],
    ['linear', 'linear'],
    ['linéaire', 'linear'],
    ['LINEAIRE', 'linear'],
    ['position', 'position'],
    ['position-based', 'position'],
    ['en U', 'position'],
    ['U-shaped', 'position'],
    ['U shape', 'position'],
    ['basée sur la position', 'position'],
    ['time_decay', 'time_decay'],
    ['Time decay', 'time_decay'],
    ['décroissance temporelle', 'time_decay'],
    ['Dépréciation dans le temps', 'time_decay'],
    ['markov', 'markov'],
    ['chaînes de Markov', 'markov'],
    ['Shapley', 'shapley'],
    ['valeur de Shapley', 'shapley'],
  ])('as %s', (text, model) => {
    expect(findModel(text)).toBe(model);
  });

  it.each(['', 'magic', 'data-driven', 'firsst', 'direct', 'non direct'])('but not “%s”', (text) => {
    expect(findModel(text)).toBeNull();
  });

  it('by each of the names that the list of models gives', () => {
    for (const language of ['fr', 'en'] as const) {
      const names = modelNames(language).split(', ');
      expect(new Set(names.map(findModel)).size).toBe(9);
      expect(names.map(findModel)).not.toContain(null);
    }
  });
});
