// French typography for texts that are written here with plain spaces and apostrophes.

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

/** No-break spaces before : ; % », after «, narrow ones before ? and !, and the curly apostrophe. */
export const typeset = (text: string): string =>
  text
    .replace(/'/g, '\u2019')
    .replace(/ (?=[:;%»€])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ (?=[?!])/g, NARROW_NO_BREAK);
