// The words of Entries and Objectives in French.
import type { LineSheetMessages } from './line-sheets';

export const lineSheetsFr: LineSheetMessages = {
  entries: {
    title: 'Saisies',
    note: 'Une ligne par chiffre du mois qu’aucun fichier n’apporte. Une saisie passe avant un import\u00a0; Données garde les deux. Les dépenses publicitaires se saisissent dans Coûts.',
    columns: {
      month: 'Mois',
      network: 'Réseau',
      account: 'Compte',
      metric: 'Indicateur',
      basis: 'Base',
      value: 'Valeur',
      note: 'Note',
    },
    uncounted:
      'Lignes pas encore comptées (mois, indicateur ou réseau à compléter, sinon construisez le mois\u00a0: elles seront lues)\u00a0: ',
    spend: 'Les dépenses publicitaires ne comptent pas ici\u00a0: saisissez-les dans Coûts, catégorie Publicité.',
    twice: 'Chiffres saisis plusieurs fois, donc non comptés\u00a0: ',
    units: {
      percent: 'en\u00a0%',
      minutes: 'en minutes',
      hours: 'en heures',
      seconds: 'en secondes',
      points: 'en points',
      currency: 'dans la monnaie du classeur',
      periods: 'en mois',
    },
    offered: (unit, where) => [where, unit].filter(Boolean).join(', '),
  },
  data: {
    columns: { imported: 'Valeur importée', gap: 'Saisie − import', entry: 'Saisies' },
    entered: (entries) => `feuille ${entries}`,
    twice: 'saisi plusieurs fois',
  },
  objectives: {
    title: 'Objectifs',
    note: 'Une ligne par cible. Pour changer une cible, ajoutez une ligne avec sa date de début\u00a0: l’ancienne garde ses mois.',
    columns: {
      objective: 'Objectif',
      kpi: 'Indicateur',
      network: 'Réseau',
      account: 'Compte',
      target: 'Cible',
      period: 'Par',
      from: 'Valable dès le',
      proposal: 'Proposition',
      'proposal-from': 'D’après',
      benchmark: 'Repère du secteur',
      denominator: 'Dénominateur du repère',
      year: 'Année du repère',
      source: 'Source du repère',
      note: 'Note',
    },
    periods: { month: 'mois', quarter: 'trimestre', year: 'année', cycle: 'cycle' },
    median: (count, from, to) => (count === 1 ? `un mois complet, ${to}` : `médiane de ${count} mois, ${from} à ${to}`),
    tooMany: (objective, count) =>
      `${objective}\u00a0: ${count} indicateurs. Au-delà de trois, on ne sait plus lequel guide l’action.`,
    followed: (kpis, since) => `Suivis depuis le ${since}\u00a0: ${kpis}.`,
    before: (kpis, since) => `Dès le ${since}\u00a0: ${kpis}.`,
  },
  results: {
    columns: { target: 'Cible', status: 'Statut', benchmark: 'Repère' },
    twice: 'deux lignes',
    otherDenominator: 'dénominateur autre ou inconnu',
    entered: 'saisi\u00a0: ',
    toEnter: 'à saisir',
    brought: (ways) => `Pas encore de chiffre. Apporté par\u00a0: ${ways}`,
    typed: (entries, ways) => `À saisir (feuille ${entries})\u00a0: ${ways}`,
    lacking: 'Sans chiffres pour l’instant',
  },
};
