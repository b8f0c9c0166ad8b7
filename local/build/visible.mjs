// Writes invisible characters as escapes: the text is pasted by hand, and a no-break space may not survive that.

/** Controls but the line feed, blanks other than the space, joiners and marks of direction. */
const INVISIBLE = /(\\*)([^\P{Z} ]|[^\P{Cc}\n]|\p{Cf})/gu;

/**
 * The same script with invisible characters escaped. They may stand in texts and regular expressions only, which is
 * where a bundler leaves them.
 * @param {string} code a script without comments
 */
export function visible(code) {
  return code.replace(INVISIBLE, (_, /** @type {string} */ slashes, /** @type {string} */ character) => {
    // After an odd number of backslashes the character is already escaped, by the last of them.
    const kept = slashes.slice(0, slashes.length - (slashes.length % 2));
    const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
    return `${kept}${units.map((unit) => `\\u${unit}`).join('')}`;
  });
}
