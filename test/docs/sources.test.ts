// The guide to the exports: every format of the code is in it, and what it says is read is what the format gives.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/catalogue/metrics';
import { NETWORKS } from '../../src/model/networks';
import { FORMATS } from '../../src/sources/formats';
import { FORMAT_NAMES } from '../../src/sources/formats/names';

const page = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

describe.each([
  ['sources.md', 'en', 'What is read', 'What this file can never tell'],
  ['sources.fr.md', 'fr', 'Ce qui est lu', 'Ce que ce fichier ne dira jamais'],
] as const)('%s', (path, language, reads, never) => {
  const text = page(path);
  const sections = new Map(
    text
      .split(/<a id="format-/)
      .flatMap((part, i) => (i === 0 ? [] : [[part.slice(0, part.indexOf('"')), part] as const])),
  );

  it('has every format of the code once, and no other', () => {
    expect([...sections.keys()].sort()).toEqual(FORMATS.map(({ id }) => id).sort());
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'says of %s what it gives and what it cannot',
    (id, format) => {
      const [section = ''] = (sections.get(id) ?? '').split('<a id="network-');
      const said = section.split('\n').find((line) => line.includes(`**${reads}**`)) ?? '';
      const names = format.reads.map((metric) => METRICS[metric].name[language]);
      expect(section).toContain(`### ${FORMAT_NAMES[id]?.[language]}`);
      expect(said.split(/: /)[1]?.split(', ').sort()).toEqual(
        names.length > 0 ? names.join(', ').split(', ').sort() : [expect.any(String)],
      );
      expect(section).toMatch(new RegExp(`\\*\\*${never}\\*\\*.?: .{20,}`));
    },
  );

  it('says of every network where to export and which dates to choose', () => {
    for (const network of NETWORKS) expect(text).toContain(`<a id="network-${network}"></a>`);
    expect(text.match(/\*\*(?:Où exporter|Where to export)\*\*.{20,}/g)).toHaveLength(NETWORKS.length);
    expect(text.match(/\*\*(?:Quelles dates|Which dates)\*\*.{20,}/g)).toHaveLength(NETWORKS.length);
  });
});
