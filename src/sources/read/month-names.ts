// Names of months and weekdays in the languages of the exports, in comparable form (see plainText).
const MONTHS: readonly (readonly [number, string])[] = [
  [1, 'january jan janvier janv enero ene janeiro januar jänner janner gennaio gen'],
  [2, 'february feb fevrier fevr fev febrero fevereiro februar febbraio'],
  [3, 'march mar mars marzo marco marz maerz mrz'],
  [4, 'april apr avril avr abril abr aprile'],
  [5, 'may mai mayo maio maggio mag'],
  [6, 'june jun juin junio junho juni giugno giu'],
  [7, 'july jul juillet juil julio julho juli luglio lug'],
  [8, 'august aug aout agosto ago agos'],
  [9, 'september sep sept septembre septiembre setiembre setembro set settembre sett'],
  [10, 'october oct octobre octubre outubro out oktober okt ottobre ott'],
  [11, 'november nov novembre noviembre novembro'],
  [12, 'december dec decembre diciembre dic dezembro dez dezember dicembre'],
];

const WEEKDAYS =
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
  'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim ' +
  'lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom ' +
  'segunda-feira terca-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex ' +
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so ' +
  'lunedi martedi mercoledi giovedi gio venerdi sabato domenica';

const monthByName = new Map(MONTHS.flatMap(([n, names]) => names.split(' ').map((name) => [name, n] as const)));
const weekdays = new Set(WEEKDAYS.split(' '));

/** 1 to 12 for a month's name or usual abbreviation (English, French, Spanish, Portuguese, German, Italian). */
export const monthNamed = (plainWord: string): number | null => monthByName.get(plainWord) ?? null;

export const isWeekday = (plainWord: string): boolean => weekdays.has(plainWord);
