// Bundles of small trees: licences travel along, programs find their neighbours, broken sources are named.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { bundleClient } from '../../local/build/client.mjs';
import { formulaFiles, loadFormulaSpecs } from '../../local/build/formula-specs.mjs';
import { licenceComment } from '../../local/build/licences.mjs';
import { bundleProgram } from '../../local/build/program.mjs';
import { scratch } from './scratch';

const packageOf = (name: string, text: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.2.3', license: 'MIT', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'export const twice = (x) => 2 * x;',
  ...(text ? { [`node_modules/${name}/LICENSE.md`]: text } : {}),
});

describe('A browser script', () => {
  test('It is one script that sets one global, and carries the licences of what is in it.', async () => {
    const entry = "import { twice } from '@some/doubler'; export const four = (): number => twice(2);";
    const root = scratch({ LICENSE: 'Own licence.', 'a.ts': entry, ...packageOf('@some/doubler', 'Their licence.') });
    const script = await bundleClient(root, 'a.ts', 'Client');
    expect(vm.runInNewContext(`${script}; Client.four()`)).toBe(4);
    expect(script).toContain('Social ROI (MIT)\n\nOwn licence.');
    expect(script).toContain('@some/doubler 1.2.3 (MIT)\n\nTheir licence.');
  });
});

describe('Licences', () => {
  test('A package is named once, the project’s own modules not at all.', () => {
    const root = scratch({ LICENSE: 'Own.', ...packageOf('doubler', 'Theirs.') });
    const comment = licenceComment(root, ['src/a.ts', 'node_modules/doubler/index.js', 'node_modules/doubler/b.js']);
    expect(comment).toBe('/*\nSocial ROI (MIT)\n\nOwn.\n\n---\n\ndoubler 1.2.3 (MIT)\n\nTheirs.\n*/\n');
  });

  test('A bundled package without a licence file is refused.', () => {
    const root = scratch({ LICENSE: 'Own.', ...packageOf('doubler', '') });
    expect(() => licenceComment(root, ['node_modules/doubler/index.js'])).toThrow(
      'doubler is bundled but has no licence',
    );
  });

  test('A licence that holds a comment mark does not end the comment.', () => {
    expect(licenceComment(scratch({ LICENSE: 'Own */ licence.' }), [])).toBe(
      '/*\nSocial ROI (MIT)\n\nOwn * / licence.\n*/\n',
    );
  });
});

describe('The formulas’ specifications', () => {
  test('Every file of a family that exports one is found, in order; helpers beside them are not taken for formulas.', async () => {
    const root = scratch({
      'src/formulas/define.ts': 'export const formula = 0;',
      'src/formulas/money/b.ts': "import { name } from './names';\nexport const formula = { name };",
      'src/formulas/money/names.ts': "export const name: string = 'B';",
      'src/formulas/kpis/a.ts': "export const formula = { name: 'A' };",
    });
    expect(formulaFiles(root)).toEqual(['src/formulas/kpis/a.ts', 'src/formulas/money/b.ts']);
    expect((await loadFormulaSpecs(root)).map(({ formula }) => formula.name)).toEqual(['A', 'B']);
  });

  test('A source that does not compile is named with its line.', async () => {
    const root = scratch({ 'src/formulas/money/b.ts': '\nexport const formula = {' });
    await expect(loadFormulaSpecs(root)).rejects.toThrow('src/formulas/money/b.ts:2');
  });
});

describe('A program of local/', () => {
  const files = {
    'local/hello.ts':
      "import { here } from './parts/here'; import { there } from './parts/there.mjs'; export const main = async () => [here, there];",
    'local/parts/here.ts': 'export const here: string = import.meta.url;',
    'local/parts/there.mjs': 'export const there = import.meta.url;',
  };

  test('Bundled, each of its files still knows its own address.', async () => {
    const root = scratch(files);
    const { main } = await import(/* @vite-ignore */ await bundleProgram(root, 'hello'));
    const own = (path: string) => pathToFileURL(join(root, path)).href;
    expect(await main()).toEqual([own('local/parts/here.ts'), own('local/parts/there.mjs')]);
  });
});
