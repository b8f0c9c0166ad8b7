// The words of the sidebar in French.
import { writeDay, writeMonth, writeMonthName, writeMonths, writePeriod, writeShortMonth } from './calendar';
import { networkNames } from './networks';
import { writeNumber } from './numbers';
import type { SidebarMessages } from './sidebar';
import { closingFr } from './sidebar-closing';
import { cyclesSidebarFr } from './sidebar-cycles-fr';
import { exportsFr } from './sidebar-exports-fr';
import { formulasFr } from './sidebar-formulas-fr';
import { helpFr } from './sidebar-help-fr';
import { mappingFr } from './sidebar-mapping';
import { targetsFr } from './sidebar-targets-fr';
import { viewsFr } from './sidebar-views-fr';
import { workFr } from './sidebar-work-fr';

const n = (value: number): string => writeNumber(value, 'fr');

export const sidebarFr: SidebarMessages = {
  calendar: {
    month: (m) => writeMonth(m, 'fr'),
    monthName: (m) => writeMonthName(m, 'fr'),
    shortMonth: (m) => writeShortMonth(m, 'fr'),
    day: (d) => writeDay(d, 'fr'),
    period: (from, to) => writePeriod(from, to, 'fr'),
    months: (from, to) => writeMonths(from, to, 'fr'),
  },
  number: n,
  views: {
    home: 'Accueil',
    data: 'Données',
    objectives: 'Objectifs',
    month: 'Mois',
    more: 'Plus',
    formulas: 'Formules',
  },
  navigation: 'Vues de Social ROI',
  loading: 'Lecture du classeur…',
  refresh: 'Actualiser',
  later: 'Plus tard',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  networks: networkNames.fr,
  formulas: formulasFr,
  closing: closingFr,
  cycles: cyclesSidebarFr,
  exports: exportsFr,
  ...viewsFr,
  mapping: mappingFr,
  ...workFr,
  targets: targetsFr,
  ...helpFr,
};
