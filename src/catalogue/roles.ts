// Who reads the figures: three roles, each with its own family of indicators.
import type { Text } from '../model/text';
import type { Layer } from './types';

export interface Role {
  readonly name: Text;
  /** Usual names in both languages. */
  readonly aliases: readonly string[];
}

/** Source of the three levels: J. Owyang, "The Social Media ROI Pyramid". */
export const ROLES: Readonly<Record<Layer, Role>> = {
  community_manager: {
    name: { fr: 'Community manager', en: 'Community manager' },
    aliases: [
      'CM',
      'animateur de communauté',
      'animatrice de communauté',
      'gestionnaire de communauté',
      'responsable des réseaux sociaux',
      'social media manager',
      'agence',
      'agency',
      'prestataire',
      'provider',
      'freelance',
    ],
  },
  business_stakeholder: {
    name: { fr: 'Responsable métier', en: 'Business stakeholder' },
    aliases: [
      'partie prenante',
      'responsable',
      'responsable marketing',
      'responsable communication',
      'responsable commercial',
      'responsable RH',
      'chef de service',
      'chef de produit',
      'directeur marketing',
      'directrice marketing',
      'marketing',
      'communication',
      'stakeholder',
      'manager',
      'marketing manager',
      'marketing director',
      'sales manager',
      'HR manager',
      'product manager',
      'department head',
      'business unit',
    ],
  },
  executive: {
    name: { fr: 'Direction', en: 'Executive' },
    aliases: [
      'dirigeant',
      'dirigeante',
      'directeur',
      'directrice',
      'direction générale',
      'directeur général',
      'directrice générale',
      'gérant',
      'gérante',
      'patron',
      'patronne',
      'chef d’entreprise',
      'comité de direction',
      'PDG',
      'DG',
      'CEO',
      'C-level',
      'director',
      'managing director',
      'top management',
      'management',
      'board',
      'owner',
      'boss',
    ],
  },
};
