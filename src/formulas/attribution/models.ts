// The names of the attribution models, as people type them in French or English.
import { normalise } from '../../catalogue/normalise';
import type { AttributionModel } from '../../maths/attribution/attribute';
import type { Language, Text } from '../../model/text';

interface ModelNames {
  /** The name shown when another one is not understood. */
  readonly name: Text;
  /** Other names in use, as on tools' own screens. */
  readonly aliases: readonly string[];
}

/** What each touch of these models is called in both languages: « premier clic », "first touch"… */
const touch = (fr: readonly string[], en: string, more = ''): string[] => [
  ...fr.flatMap((word) =>
    ['clic', 'contact', 'interaction', 'action', 'étape'].map((what) => `${word} ${what}${more}`),
  ),
  ...['click', 'touch', 'interaction', 'action'].map((what) => `${en} ${what}`),
];

const MODELS: Readonly<Record<AttributionModel, ModelNames>> = {
  first: { name: { fr: 'premier', en: 'first' }, aliases: ['première', ...touch(['premier', 'première'], 'first')] },
  last: { name: { fr: 'dernier', en: 'last' }, aliases: ['dernière', ...touch(['dernier', 'dernière'], 'last')] },
  both: {
    name: { fr: 'les deux', en: 'both' },
    aliases: ['premier et dernier', 'first and last', '50/50', 'first and last touch'],
  },
  last_non_direct: {
    name: { fr: 'dernier non direct', en: 'last non-direct' },
    aliases: [
      'dernier hors direct',
      'dernier sauf direct',
      'dernier indirect',
      ...touch(['dernier', 'dernière'], 'last non-direct', ' non direct'),
      ...touch(['dernier', 'dernière'], 'last non-direct', ' hors direct'),
      'dernière interaction indirecte',
      'dernière interaction non directe',
      'dernière action non directe',
      'last click non-direct',
      'last touch non-direct',
      'last indirect',
    ],
  },
  linear: { name: { fr: 'linéaire', en: 'linear' }, aliases: ['à parts égales', 'even'] },
  position: {
    name: { fr: 'position', en: 'position' },
    aliases: [
      'en U',
      'U-shaped',
      'U shape',
      'forme de U',
      '40/20/40',
      '40-20-40',
      'position based',
      'basé sur la position',
      'basée sur la position',
      'selon la position',
      'fondé sur la position',
    ],
  },
  time_decay: {
    name: { fr: 'décroissance temporelle', en: 'time decay' },
    aliases: [
      'décroissance',
      'décroissance dans le temps',
      'dépréciation dans le temps',
      'dépréciation temporelle',
      'déclin temporel',
      'dégressif',
      'decay',
      'half-life',
      'demi-vie',
    ],
  },
  markov: {
    name: { fr: 'Markov', en: 'Markov' },
    aliases: ['chaîne de Markov', 'Markov chain', 'modèle de Markov', 'removal effect', 'effet de retrait'],
  },
  shapley: { name: { fr: 'Shapley', en: 'Shapley' }, aliases: ['valeur de Shapley', 'Shapley value'] },
};

const IDS = Object.keys(MODELS) as AttributionModel[];

/** The model that a text names, whatever its case, accents or plural; null for any other. */
export function findModel(text: string): AttributionModel | null {
  const key = normalise(text);
  const names = (id: AttributionModel) => [id, MODELS[id].name.fr, MODELS[id].name.en, ...MODELS[id].aliases];
  return IDS.find((id) => names(id).some((name) => normalise(name) === key)) ?? null;
}

/** The names of all models in one language, for a sentence. */
export const modelNames = (language: Language): string => IDS.map((id) => MODELS[id].name[language]).join(', ');
