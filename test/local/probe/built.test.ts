// The probe's script as a person pastes it.
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { loadsAlone } from '../../../local/build/gates/loads-alone.mjs';
import { manifestProblems } from '../../../local/build/gates/manifest.mjs';
import { CUSTOM, ENTRIES } from '../../../local/build/probe.mjs';
import { probeBuilt } from './probed';

interface Declaration {
  readonly type: string;
  readonly id?: { readonly name: string } | null;
}

describe('the built probe', () => {
  it('is one ES2019 script that declares its functions at top level', async () => {
    const { code } = await probeBuilt();
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const declared = (body as Declaration[]).flatMap(({ type, id }) =>
      type === 'FunctionDeclaration' && id ? [id.name] : [],
    );
    expect(declared).toEqual([...Object.keys(ENTRIES), ...Object.keys(CUSTOM)]);
    expect(declared).toEqual(expect.arrayContaining(['probe', 'probeResults', 'onOpen']));
  });

  it('loads where there is nothing but the language', async () => {
    const { code } = await probeBuilt();
    expect(loadsAlone({ code, catalogue: '', formulas: [], entries: [], modules: [], moduleKeys: {} })).toEqual([]);
  });

  it('asks for no other permission than the add-on', async () => {
    const { manifest } = await probeBuilt();
    expect(manifestProblems(manifest)).toEqual([]);
  });

  it('reaches nothing but the spreadsheet in which it stands', async () => {
    const { code } = await probeBuilt();
    expect(code).not.toMatch(
      /UrlFetchApp|DriveApp|openById|openByUrl|getEmail|getActiveUser\b|SpreadsheetApp\.create\b/,
    );
  });

  it('gives each custom function the help that autocomplete shows', async () => {
    const { code } = await probeBuilt();
    for (const [name, params] of Object.entries(CUSTOM) as [string, string[]][]) {
      const doc = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function ${name}\\(${params.join(', ')}\\)`).exec(
        code,
      );
      expect(doc?.[1], name).toContain('@customfunction');
    }
  });
});
