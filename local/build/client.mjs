// Makes the scripts that run in the browser: the file decoders, each one a script of its own.
import { build } from 'esbuild';
import { licenceComment } from './licences.mjs';

/**
 * @param {string} root the project's folder
 * @param {string} entry source file, relative to root
 * @param {string} globalName the global variable that holds the exports
 */
export async function bundleClient(root, entry, globalName) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    outfile: 'client.js',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    globalName,
    target: 'es2020',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const modules = Object.keys(metafile.outputs['client.js']?.inputs ?? {});
  return `${outputFiles[0]?.text ?? ''}${licenceComment(root, modules)}`;
}
