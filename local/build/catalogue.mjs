// Makes dist/catalogue.html: what only people read of the catalogue, apart from the code that every call loads.
import { evaluateModule } from './evaluate.mjs';

const CONTENTS = `
import { describedKpi } from './src/catalogue/described';
import { KPI_IDS } from './src/catalogue/kpis';
export const kpis = Object.fromEntries(KPI_IDS.map((id) => [id, describedKpi(id)]));
`;

/**
 * JSON that an HTML file can hold, whatever the encoding in which it is pasted: in ASCII and without "<".
 * @param {unknown} value
 */
const inHtml = (value) =>
  JSON.stringify(value).replace(/[^\0-~]|</g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * @param {string} root the project's folder
 * @returns {Promise<string>} one line per indicator
 */
export async function catalogueFile(root) {
  const { kpis } = await evaluateModule(root, CONTENTS);
  const lines = Object.entries(kpis).map(([id, texts]) => `"${id}":${inHtml(texts)}`);
  return `{"kpis":{\n${lines.join(',\n')}\n}}\n`;
}
