// The two ways to rewrite a number such as "1,234", whose mark may be of thousands or of decimals.

/** Without its mark, and with one more decimal, which takes the doubt away. */
export function rewritings(given: string, mark: ',' | '.'): { whole: string; decimal: string } {
  const [, before = '', after = ''] = /(\d{1,3})[.,](\d{3})/.exec(given) ?? [];
  return { whole: before + after, decimal: `${before}${mark}${after}0` };
}
