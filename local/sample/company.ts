// The invented company: a tea roaster and grocer in a Breton port, with a shop on the quay and one online.

/**
 * Goélette & Samovar roasts, smokes and blends teas in Douarnenez. Maëlle writes the posts and exports from a French
 * Meta Business Suite; Tom, her English-speaking partner, looks after X, YouTube, TikTok and the web figures.
 */
export const COMPANY = {
  name: 'Goélette & Samovar',
  town: 'Douarnenez',
  site: 'goelette-samovar.example',
  currency: 'EUR',
  /** Gross margin on a basket, excluding tax. */
  margin: 0.48,
  /** Loaded hourly rate of staff time, euros. */
  hourlyRate: 26,
} as const;

export const ACCOUNTS = {
  instagram: { id: '17841460218837705', handle: 'goelette.samovar', name: COMPANY.name },
  facebook: { id: '104386622517093', handle: 'goelette.et.samovar', name: `${COMPANY.name} - thés torréfiés` },
  x: { handle: 'goelettesamovar' },
  tiktok: { handle: 'goelette.samovar' },
  youtube: { handle: '@goelettesamovar', name: COMPANY.name },
  linkedin: { slug: 'goelette-samovar' },
  ga4: { account: COMPANY.name, property: `${COMPANY.site} - GA4` },
  ads: { name: 'Goélette & Samovar - pub', currency: COMPANY.currency },
} as const;

export interface Tea {
  readonly name: string;
  readonly about: string;
}

export const TEAS: readonly Tea[] = [
  { name: 'Grain de blé noir', about: 'un thé vert au sarrasin grillé' },
  { name: 'Retour de pêche', about: 'un thé noir à la bergamote et au zeste d’orange' },
  { name: 'Brise de nuit', about: 'un rooibos à la camomille et au miel de bruyère' },
  { name: 'Cap sur l’île', about: 'un thé vert à la menthe poivrée et au fenouil marin' },
  { name: 'Goémon', about: 'un thé vert à la dulse, cette algue rouge au goût de noisette' },
  { name: 'Caramel d’équinoxe', about: 'un thé noir au caramel au beurre salé' },
  { name: 'Fumée des Plomarc’h', about: 'un thé noir fumé au bois de hêtre' },
  { name: 'Pomme du pignon', about: 'une infusion de pomme séchée et de cannelle' },
  { name: 'Hojicha du Rosmeur', about: 'un thé vert torréfié à l’atelier, tout en noisette' },
  { name: 'Escale d’hiver', about: 'un thé noir aux épices et à l’écorce d’orange' },
];
