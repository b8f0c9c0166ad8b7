// Makes two ways of writing the same words equal: case, accents, plural, articles, apostrophes and hyphens.

/** Articles, prepositions and possessives that carry no meaning in a name, in French and English. */
const EMPTY_WORDS = new Set(
  (
    'a an and as at au aux avec by ce ces d dans de des du en et for from in is l la le les leur leurs ma mes mon ' +
    'my n nos notre of on or ou our par per pour s sa se ses son sur the their to un une vos votre with your'
  ).split(' '),
);

/** One word without its plural: « ventes » → « vente », "countries" → "country", « réseaux » → « reseau ». */
function singular(word: string): string {
  if (word.length <= 3) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a text, lower case, without accents or signs. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/**
 * A text as it is compared with others. Words of `weak` are dropped too; where every word would be, they all stay.
 * A text without a letter or digit gives ''.
 */
export function normalise(text: string, weak: ReadonlySet<string> = new Set()): string {
  const all = wordsOf(text);
  const strong = all.filter((word) => !EMPTY_WORDS.has(word) && !weak.has(word));
  return (strong.length > 0 ? strong : all).map(singular).join(' ');
}
