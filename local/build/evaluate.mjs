// Runs a module of the sources here, at build time, to read what it declares.
import { build } from 'esbuild';

/**
 * @param {string} root the project's folder
 * @param {string} contents a module that exports what is wanted
 * @returns {Promise<any>} its exports
 */
export async function evaluateModule(root, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
