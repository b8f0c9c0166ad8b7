// Writes numbers inside sentences, without the machine's locale.
import type { Language } from '../model/text';

/**
 * A number with at most `decimals` digits after the mark, thousands apart, in the language's way: 1 234,5 or 1,234.5.
 * The spaces are narrow no-break spaces.
 */
export function writeNumber(value: number, language: Language, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = '', part] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  const digits = (part ?? '').replace(/0+$/, '');
  const mark = language === 'fr' ? ',' : '.';
  return `${rounded < 0 ? '−' : ''}${grouped}${digits === '' ? '' : mark + digits}`;
}
