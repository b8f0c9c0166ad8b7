// The words of the sidebar in English.
import { writeDay, writeMonth, writeMonthName, writeMonths, writePeriod, writeShortMonth } from './calendar';
import { networkNames } from './networks';
import { writeNumber } from './numbers';
import type { SidebarMessages } from './sidebar';
import { closingEn } from './sidebar-closing';
import { cyclesSidebarEn } from './sidebar-cycles-en';
import { exportsEn } from './sidebar-exports-en';
import { formulasEn } from './sidebar-formulas-en';
import { helpEn } from './sidebar-help-en';
import { mappingEn } from './sidebar-mapping';
import { targetsEn } from './sidebar-targets-en';
import { viewsEn } from './sidebar-views-en';
import { workEn } from './sidebar-work-en';

const n = (value: number): string => writeNumber(value, 'en');

export const sidebarEn: SidebarMessages = {
  calendar: {
    month: (m) => writeMonth(m, 'en'),
    monthName: (m) => writeMonthName(m, 'en'),
    shortMonth: (m) => writeShortMonth(m, 'en'),
    day: (d) => writeDay(d, 'en'),
    period: (from, to) => writePeriod(from, to, 'en'),
    months: (from, to) => writeMonths(from, to, 'en'),
  },
  number: n,
  views: { home: 'Home', data: 'Data', objectives: 'Objectives', month: 'Month', more: 'More', formulas: 'Formulas' },
  navigation: 'Views of Social ROI',
  loading: 'Reading the workbook…',
  refresh: 'Refresh',
  later: 'Later',
  save: 'Save',
  saved: 'Saved.',
  networks: networkNames.en,
  formulas: formulasEn,
  closing: closingEn,
  cycles: cyclesSidebarEn,
  exports: exportsEn,
  ...viewsEn,
  mapping: mappingEn,
  ...workEn,
  targets: targetsEn,
  ...helpEn,
};
