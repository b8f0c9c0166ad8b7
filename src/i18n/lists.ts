// Lists inside a cell or a sentence, whose items may hold commas.
import type { Language } from '../model/text';

/** « a ; b », "a; b". */
export const listed = (items: readonly string[], language: Language): string =>
  items.join(language === 'fr' ? '\u00a0; ' : '; ');
