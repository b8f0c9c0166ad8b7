// Before the tests: dist/ is built when it is absent or older than its sources. Nothing of it goes to stdout.
import { rmSync } from 'node:fs';
import { buildIfStale } from '../build.mjs';

/**
 * A build that is refused leaves no dist/: whatever tests the product then fails for want of it, while the tests of
 * single modules still tell what they know.
 */
export default async function setup(): Promise<void> {
  try {
    await buildIfStale();
  } catch (error) {
    rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
    console.error(error instanceof Error ? error.message : error);
  }
}
