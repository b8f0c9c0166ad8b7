// The examples of a formula: calls with literal figures in one table, each call on ranges beside its cells.
import { lettersOf, typedCall } from './calls.mjs';
import { code, plain, table } from './markdown.mjs';
import { shown, shownResult } from './values.mjs';
import { WORDS } from './words.mjs';

/** @import { DocExample, DocFormula, Language, Sources } from './types' */
/** @import { Typed } from './calls.mjs' */

/**
 * What a call gives, or why it is refused.
 * @param {Sources} sources
 * @param {DocFormula} formula
 * @param {Typed} call
 * @param {Language} language
 * @returns {{ result: unknown } | { refusal: string }}
 */
function outcomeOf(sources, formula, call, language) {
  try {
    return { result: sources.run(formula, call.args, WORDS[language].locale) };
  } catch (error) {
    const { problem } = /** @type {{ problem?: unknown }} */ (error);
    if (!problem) throw error;
    return { refusal: sources.phrase(problem, language) };
  }
}

/**
 * A result of several cells in one line of a table: one below the other.
 * @param {unknown} result
 * @param {DocFormula} formula
 * @param {Language} language
 */
function inOneCell(result, formula, language) {
  if (!Array.isArray(result)) return plain(shownResult(result, formula, language)).replace(/\\\*/g, '*');
  return result.map((row) => row.map((/** @type {unknown} */ v) => plain(shown(v, language))).join(' · ')).join('\n');
}

/**
 * @param {unknown} value
 * @param {Language} language
 */
const cellText = (value, language) => (value === '' ? '' : plain(shown(value, language)));

/**
 * Cells with their letters and row numbers; the results of each row stand beside it.
 * @param {Typed} call
 * @param {readonly (readonly unknown[])[]} beside
 * @param {DocFormula} formula
 * @param {Language} language
 */
function cellsTable({ cells }, beside, formula, language) {
  const width = beside[0]?.length ?? 0;
  const results = Array.from({ length: width }, () => `**${WORDS[language].result}**`);
  const rows = cells.map((row, i) => [
    `**${i + 1}**`,
    ...row.map((value) => cellText(value, language)),
    ...results.map((_, column) => {
      const value = beside[i]?.[column] ?? '';
      return value === '' ? '' : plain(shownResult(value, formula, language));
    }),
  ]);
  return table(['', ...lettersOf(cells), ...results], rows);
}

/**
 * @param {unknown} result of a formula that gives a table of its own
 * @param {Language} language
 */
function resultTable(result, language) {
  const rows = /** @type {unknown[][]} */ (result).map((row) => row.map((value) => cellText(value, language)));
  return table(rows[0] ?? [], rows.slice(1));
}

/**
 * @param {Typed} call
 * @param {ReturnType<typeof outcomeOf>} outcome
 * @param {DocFormula} formula
 * @param {string} note
 * @param {Language} language
 */
function rangeBlocks(call, outcome, formula, note, language) {
  const words = WORDS[language];
  const title = `**${code(call.text)}**`;
  if ('refusal' in outcome) {
    return [
      title,
      cellsTable(call, [], formula, language),
      `${words.says}${words.colon}${plain(outcome.refusal)}`,
      note,
    ];
  }
  const { result } = outcome;
  if (Array.isArray(result) && !formula.spills) return [title, cellsTable(call, result, formula, language), note];
  const given = Array.isArray(result)
    ? [`${words.gives}${words.colon.trimEnd()}`, resultTable(result, language)]
    : [`${words.gives}${words.colon}${inOneCell(result, formula, language)}`];
  return [title, cellsTable(call, [], formula, language), ...given, note];
}

/**
 * The blocks of one kind of examples: those that give a result, or those that are refused.
 * @param {Sources} sources
 * @param {DocFormula} formula
 * @param {readonly DocExample[]} examples
 * @param {Language} language
 */
export function exampleBlocks(sources, formula, examples, language) {
  const words = WORDS[language];
  /** @type {string[][]} */
  const lines = [];
  /** @type {string[]} */
  const blocks = [];
  for (const example of examples) {
    const call = typedCall(formula, example, language);
    const outcome = outcomeOf(sources, formula, call, language);
    const note = example.note ? plain(example.note[language]) : '';
    if (call.cells.length > 0) blocks.push(...rangeBlocks(call, outcome, formula, note, language));
    else if ('refusal' in outcome) lines.push([code(call.text), plain(outcome.refusal), note]);
    else if (Array.isArray(outcome.result) && (outcome.result[0]?.length ?? 0) > 1) {
      blocks.push(`**${code(call.text)}**`, resultTable(outcome.result, language), note);
    } else lines.push([code(call.text), inOneCell(outcome.result, formula, language), note]);
  }
  const refused = examples.every(({ problem }) => problem);
  const head = [words.formula, refused ? words.message : words.result];
  const notes = lines.some(([, , note]) => note !== '');
  const literals = notes
    ? table([...head, words.note], lines)
    : table(
        head,
        lines.map((cells) => cells.slice(0, 2)),
      );
  return [literals, ...blocks];
}
