// The layers of src/ and the rules that go with them, as functions that name what breaks them.
import ts from 'typescript';
import { eachNode, type Import, parseSource } from './tree';

/** From the words that all else uses to what Google calls; a file imports from its own layer and those before it. */
export const LAYERS = [
  'model',
  'i18n',
  'catalogue',
  'maths',
  'sources',
  'plan',
  'results',
  'cycles',
  'formulas',
  'sheets',
  'addon',
] as const;

export const layerOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

const rank = (layer: string): number => (LAYERS as readonly string[]).indexOf(layer);

/** Why an import of a file of src/ breaks the layers, or null. */
export function brokenImport({ from, of, typeOnly }: Import): string | null {
  const [mine, theirs] = [layerOf(from), layerOf(of)];
  const refused = `${from} imports ${of}`;
  if (/^(local|test|bench|docs)\//.test(of) || of.startsWith('node:')) return refused;
  if (!of.startsWith('src/')) return null;
  if (mine === 'sidebar') {
    const contract = of.startsWith('src/addon/contract') && typeOnly;
    return contract || ['sidebar', 'i18n', 'model'].includes(theirs) ? null : refused;
  }
  if (mine === 'i18n') return ['i18n', 'model'].includes(theirs) ? null : refused;
  return rank(theirs) >= 0 && rank(theirs) <= rank(mine) ? null : refused;
}

const SERVICES =
  `SpreadsheetApp LockService PropertiesService Session Utilities CacheService HtmlService ScriptApp Logger
  console GoogleAppsScript`.split(/\s+/);

/** Services outside src/sheets: the menu, the sidebar's page, the log. */
const ADDON_SERVICES = [
  'HtmlService',
  'ScriptApp',
  'Logger',
  'console',
  'GoogleAppsScript',
  'SpreadsheetApp.getUi',
  'Session.getActiveUserLocale',
];

/** Clock, chance and the machine's own locale: a pure layer may use none of them. */
const AMBIENT = ['Date', 'performance', 'crypto', 'Math.random', 'setTimeout'];

/** A name that is read as a value, with the property that is read from it; null for types and property names. */
function nameRead(node: ts.Node): string[] {
  if (!ts.isIdentifier(node)) return [];
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
    return [node.text, `${node.text}.${parent.name.text}`];
  const isName = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
  const isType = ts.isTypeReferenceNode(parent) || ts.isPropertySignature(parent) || ts.isQualifiedName(parent);
  return isName || (isType && node.text !== 'GoogleAppsScript') ? [] : [node.text];
}

/** A call whose answer depends on the machine's locale: toLocale…, localeCompare or Intl without a named one. */
function ambientLocale(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  if (/^toLocale/.test(name.text)) return [name.text];
  const locale = node.arguments?.[name.text === 'localeCompare' ? 1 : 0];
  const needed = name.text === 'localeCompare' || expression.getText() === 'Intl';
  return needed && (!locale || locale.getText() === 'undefined') ? [`${name.text} without a locale`] : [];
}

/** What a file of src/ reads that its layer may not: services, clock, chance, ambient locale. */
export function impurities(path: string, text?: string): string[] {
  const layer = layerOf(path);
  if (layer === 'sheets') return [];
  const pure = rank(layer) >= 0 && rank(layer) < rank('sheets');
  const found: string[] = [];
  eachNode(parseSource(path, text), (node) => {
    const names = nameRead(node);
    const allowed = layer === 'addon' && names.some((name) => ADDON_SERVICES.includes(name));
    if (!allowed && layer !== 'sidebar') found.push(...names.filter((name) => SERVICES.includes(name)));
    if (layer === 'sidebar') found.push(...names.filter((name) => SERVICES.includes(name) && name !== 'console'));
    if (pure) found.push(...names.filter((name) => AMBIENT.includes(name)), ...ambientLocale(node));
  });
  return found.map((name) => `${path} uses ${name}`);
}
