// `npm start`: what it prints, and when it refuses to begin. What it serves is seen in test/browser.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../local/start';

/** Runs the program until it waits to be interrupted, and answers its exit code and what it printed. */
async function run(...args: string[]) {
  const printed = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    printed.out += String(part);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((part) => {
    printed.err += String(part);
    return true;
  });
  let waited = false;
  const until = async () => {
    waited = true;
  };
  try {
    const code = await main(args, until);
    return { code, waited, ...printed };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

describe('npm start', () => {
  it('prints one line, a local address, and goes on until it is interrupted', async () => {
    const { code, waited, out, err } = await run();
    expect({ code, waited, err }).toEqual({ code: 0, waited: true, err: '' });
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  });

  it('says of each file that cannot be read why, and does not begin', async () => {
    const absent = join(tmpdir(), 'no-such-export.csv');
    const { code, waited, out, err } = await run(absent, tmpdir());
    expect({ code, waited, out }).toEqual({ code: 1, waited: false, out: '' });
    expect(err).toBe(`${absent}: no such file\n${tmpdir()}: not a file\n`);
  });
});
