// Gate: nothing that reaches beyond the open spreadsheet, or learns who somebody is.
import { SERVICES } from './known-globals.mjs';
import { lineOf, parseScript, propertyName, walk } from './parse.mjs';

/** Services refused by name, wherever the name stands: they read mail, files and other documents, or call out. */
const REFUSED_SERVICES = `DriveApp Drive UrlFetchApp GmailApp MailApp DocumentApp SlidesApp FormApp CalendarApp
  ContactsApp GroupsApp People AdminDirectory Jdbc BigQuery Sheets XmlService LinkedInApp LanguageApp Maps
  ContentService CardService`.split(/\s+/);

/** Methods refused on any object. */
const REFUSED_METHODS = `getEmail getActiveUser getEffectiveUser getOwner getEditors getViewers addEditor addEditors
  addViewer addViewers openById openByUrl openByKey getTemporaryActiveUserKey getOAuthToken getIdentityToken newTrigger
  getProjectTriggers fetch fetchAll`.split(/\s+/);

/** Methods refused on one service. */
const REFUSED_ON = new Map([
  ['SpreadsheetApp', ['create', 'open']],
  ['PropertiesService', ['getScriptProperties', 'getDocumentProperties']],
]);

const REFUSED_NAMES = new Set([...REFUSED_SERVICES, ...REFUSED_METHODS]);

/** Refused even as a text, for a property may be asked for by a computed name: the names that are no plain words. */
const REFUSED_TEXTS = new Set([...REFUSED_NAMES].filter((name) => /[a-z][A-Z]/.test(name)));

/** A service kept in a variable, passed on or asked for by a computed name could not be checked. */
function hiddenUse(/** @type {any} */ node, /** @type {any} */ parent) {
  if (node.type !== 'Identifier' || node.name === 'console' || !SERVICES.includes(node.name)) return null;
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return null;
  const owned = parent?.type === 'MemberExpression' && parent.object === node && propertyName(parent) !== null;
  const isName = (parent?.property === node || parent?.key === node) && !parent.computed;
  return owned || isName ? null : `${node.name} is used other than as ${node.name}.method`;
}

/** @param {any} node */
function refusedMember(node) {
  const name = propertyName(node) ?? '';
  const owner = node.object.type === 'Identifier' ? node.object.name : '';
  if (REFUSED_ON.get(owner)?.includes(name)) return `${owner}.${name} is refused`;
  return REFUSED_NAMES.has(name) ? `.${name} is refused` : null;
}

/** @param {any} node @param {any} parent */
function refusal(node, parent) {
  if (node.type === 'MemberExpression') return refusedMember(node);
  if (node.type === 'Literal') return REFUSED_TEXTS.has(node.value) ? `The name "${node.value}" is refused` : null;
  if (node.type === 'Identifier' && REFUSED_SERVICES.includes(node.name)) return `${node.name} is refused`;
  return hiddenUse(node, parent);
}

/** @type {import('../types').Gate} */
export function refusedServices({ code }) {
  /** @type {string[]} */
  const problems = [];
  walk(parseScript(code), (node, parent) => {
    const found = refusal(node, parent);
    if (found) problems.push(`${found} (${lineOf(node)}).`);
  });
  return problems;
}
