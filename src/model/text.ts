// The two languages of the product.
export type Language = 'fr' | 'en';
export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** The same words in both languages. */
export type Text = Readonly<Record<Language, string>>;
