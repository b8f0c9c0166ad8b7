// Gate: the manifest asks for the two scopes and nothing else.

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

/** What the manifest must hold, key by key. No addOns: editor add-ons are not declared there. */
const WANTED = { timeZone: 'Etc/UTC', exceptionLogging: 'NONE', runtimeVersion: 'V8', oauthScopes: SCOPES };

/**
 * @param {string} text the text of appsscript.json
 * @returns {string[]} what is wrong, one line each
 */
export function manifestProblems(text) {
  /** @type {Record<string, unknown>} */
  const manifest = JSON.parse(text);
  const wrong = Object.entries(WANTED)
    .filter(([key, value]) => JSON.stringify(manifest[key]) !== JSON.stringify(value))
    .map(([key, value]) => `appsscript.json: ${key} must be ${JSON.stringify(value)}.`);
  const foreign = Object.keys(manifest).filter((key) => !(key in WANTED));
  return [...wrong, ...foreign.map((key) => `appsscript.json: ${key} has no place there.`)];
}
