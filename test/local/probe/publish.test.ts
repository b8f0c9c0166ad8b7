// The road to the Marketplace: the same in both languages, and about the add-on as it is built.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const DOC = { en: read('docs/publish.md'), fr: read('docs/publish.fr.md') };
const BOTH = [DOC.en, DOC.fr];

/** The text under a heading of the listing. */
function under(text: string, heading: string): string {
  const [, after = ''] = text.split(`\n### ${heading}\n`);
  return (after.split('\n#')[0] ?? '').trim();
}

describe('docs/publish', () => {
  it('has the same commands, sections, tables and quotations in both languages', () => {
    const commands = (text: string) => text.match(/```[\s\S]*?```/g);
    const shape = (text: string) =>
      text.split('\n').flatMap((line) => (/^#|^\||^\d\./.test(line) ? [line.slice(0, 2).trim()] : []));
    const quoted = (text: string) => text.match(/^> \*\*/gm)?.length;
    expect(commands(DOC.fr)).toEqual(commands(DOC.en));
    expect(shape(DOC.fr)).toEqual(shape(DOC.en));
    expect([quoted(DOC.en), quoted(DOC.fr)]).toEqual([7, 7]);
  });

  it('justifies each scope of the manifest, and no other', () => {
    const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
    for (const text of BOTH) {
      const justified = [...text.matchAll(/^\| `(https:[^`]+)` \| .{40,} \|$/gm)].map((match) => match[1]);
      expect(justified).toEqual(oauthScopes);
    }
  });

  it('keeps the title and the short description short', () => {
    for (const [text, title, short] of [
      [DOC.en, 'Title', 'Short description'],
      [DOC.fr, 'Titre', 'Description courte'],
    ] as const) {
      expect(under(text, title)).toBe('Social ROI');
      expect(under(text, short).length).toBeGreaterThan(40);
      expect(under(text, short).length).toBeLessThanOrEqual(140);
    }
  });

  it('names only formulas that the add-on has', () => {
    const code = read('dist/Code.js');
    const named = BOTH.flatMap((text) => text.match(/=[A-Z][A-Z_]+/g) ?? []);
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(code).toContain(`function ${name.slice(1)}(`);
  });

  it('is typeset as French wants it, outside code', () => {
    const prose = DOC.fr.replace(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g, '');
    expect(prose.match(/.{0,20}(?: [:;?!%»]|« |\w'\w).{0,20}/g)).toBeNull();
  });
});
