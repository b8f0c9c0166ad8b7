// The sidebar in French: improvement cycles.
import { writeDay } from './calendar';
import type { CycleSidebarMessages } from './sidebar-cycles';

export const cyclesSidebarFr: CycleSidebarMessages = {
  title: 'Cycles d’amélioration',
  intro:
    'Un cycle est une feuille en huit étapes\u00a0: objectifs, indicateurs, durée, mesures, comparaison, analyse, améliorations, tests.',
  noFigures: 'Déposez d’abord vos fichiers\u00a0: un cycle mesure les chiffres qu’ils contiennent.',
  name: (number) => `Cycle ${number}`,
  state: { open: 'ouvert', closed: 'clôturé', gone: 'sa feuille a été supprimée' },
  measured: (on) => `mesuré le ${writeDay(on, 'fr')}`,
  neverMeasured: 'pas encore mesuré',
  show: 'Voir',
  measure: 'Mesurer',
  close: 'Clôturer',
  closeNote: 'Clôturer fige ses chiffres et note d’où ils viennent. Vous pourrez le rouvrir.',
  reopen: 'Rouvrir',
  newTitle: 'Nouveau cycle',
  kind: 'Durée',
  kinds: { month: 'un mois', quarter: 'un trimestre (l’usage)', free: 'vos propres dates' },
  from: 'Premier jour',
  to: 'Dernier jour',
  sameNote:
    'Les objectifs et les indicateurs sont ceux du dernier cycle, sauf si vous en avez choisi d’autres depuis\u00a0; ses améliorations deviennent des hypothèses à tester.',
  open: 'Ouvrir ce cycle',
  reversed: 'Le dernier jour vient après le premier. Donnez les deux dates.',
  overview: 'Voir tous les cycles',
  compareTitle: 'Comparer des cycles',
  compare: 'Mettre côte à côte',
  compareNote: 'Cochez deux cycles ou plus.',
};
