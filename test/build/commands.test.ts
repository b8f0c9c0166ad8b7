// The commands behind npm's scripts: what they print, and where.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../local/build/paths.mjs';

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });

describe('node build.mjs', () => {
  test('Asked to build only what is stale, it prints nothing and succeeds.', () => {
    const { stdout, stderr, status } = run('build.mjs', '--if-stale');
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  test('Asked for something that it does not know, it says what it knows, and fails.', () => {
    const { stdout, stderr, status } = run('build.mjs', '--watch');
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'Usage: node build.mjs [--if-stale]\n',
      status: 2,
    });
  });
});

describe('node local/run.mjs', () => {
  test.each([[[]], [['reports']]])('With %j it says what it can run, on stderr, and fails.', (args) => {
    const { stdout, stderr, status } = run('local/run.mjs', ...args);
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'Usage: node local/run.mjs report|start …\n',
      status: 1,
    });
  });

  test('The exit code and stderr are those of the program that it runs.', () => {
    const { stdout, stderr, status } = run('local/run.mjs', 'report', '--no-such-option');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('--no-such-option');
  });
});
