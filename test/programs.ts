// Programs that tests need beside Node: found where they usually stand, or installed in the way that the machine allows.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE, ROOT } from '../local/build/paths.mjs';

/** Every place on the PATH where one of these programs could stand. */
export const onPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Where a program may stand in the folders that Windows keeps for programs. */
export const onWindows = (programs: readonly (readonly string[])[]): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? programs.map((names) => join(folder, ...names)) : [];
  });

export const succeeds = (command: string, args: readonly string[], timeout = 300_000): boolean =>
  spawnSync(command, args, { stdio: 'ignore', cwd: ROOT, timeout }).status === 0;

/** Installs packages of Debian and its kin; only where the tests run as the machine's administrator. */
export function installByApt(...packages: readonly string[]): boolean {
  const wait = ['-o', 'DPkg::Lock::Timeout=200'];
  return (
    process.getuid?.() === 0 &&
    succeeds('apt-get', ['--version']) &&
    succeeds('apt-get', [...wait, 'update']) &&
    succeeds('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], 900_000)
  );
}

/** A day after an installation that failed, it is tried again. */
const DAY_MS = 24 * 60 * 60 * 1000;

interface Program {
  /** What it is called in messages, and in the name of the file that remembers a failure. */
  readonly name: string;
  /** The environment variable that names it. */
  readonly variable: string;
  /** Where it may stand. */
  places(): readonly string[];
  install(): boolean;
}

function found({ variable, places }: Program): string | null {
  const asked = process.env[variable];
  if (asked && !existsSync(asked)) throw new Error(`${variable} names no file: ${asked}`);
  return [...(asked ? [asked] : []), ...places()].find((place) => place !== '' && existsSync(place)) ?? null;
}

function foundOrInstalled(program: Program): string | null {
  const failed = join(ROOT, CACHE, `no-${program.name}`);
  const failedLately = existsSync(failed) && Date.now() - statSync(failed).mtimeMs < DAY_MS;
  const place = found(program);
  if (place || failedLately) return place;
  if (program.install()) return found(program);
  mkdirSync(join(ROOT, CACHE), { recursive: true });
  writeFileSync(failed, '');
  return null;
}

/**
 * The program's place; null where it cannot be had, and then its tests are left out with a message. Never in silence:
 * where `CI` is set, that is an error.
 */
export function programOrNull(program: Program): string | null {
  const place = foundOrInstalled(program);
  if (place) return place;
  const message = `Some tests need ${program.name}; it was not found and could not be installed. Set ${program.variable}.`;
  if (process.env.CI) throw new Error(message);
  console.warn(`LEFT OUT: ${message}`);
  return null;
}
