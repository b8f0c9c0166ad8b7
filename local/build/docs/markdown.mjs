// Small pieces of Markdown, as GitHub shows it.

/** @param {string} text */
const inCell = (text) => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');

/** @param {readonly string[]} cells */
const line = (cells) => `| ${cells.map(inCell).join(' | ')} |`;

/**
 * A table; an empty one where there are no rows.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  if (rows.length === 0) return '';
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string} text */
export const code = (text) => `\`${text}\``;

/** @param {string} text what it holds is plain words: no mark of it may turn into emphasis, a link or a tag */
export const plain = (text) => text.replace(/([*_`[\]<>])/g, '\\$1');

/**
 * A heading that links can point to whatever its words are.
 * @param {number} level
 * @param {string} id
 * @param {string} text
 */
export const heading = (level, id, text) => `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${text}`;

/**
 * @param {string} text
 * @param {string} id
 */
export const linkTo = (text, id) => `[${text}](#${id})`;

/**
 * Addresses in a text become links.
 * @param {string} text
 */
export const withLinks = (text) => text.replace(/https?:\/\/[^\s;,]+/g, (url) => `<${url}>`);

/**
 * Blocks apart by an empty line, the empty ones left out.
 * @param {readonly string[]} blocks
 */
export const page = (blocks) => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
