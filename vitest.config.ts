import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const BROWSER = 'test/browser/**/*.test.ts';
const PROOF = 'test/proof/**/*.test.ts';

// The whole suite runs in two time zones, either side of the date line: nothing may depend on the machine's.
const zone = (name: string, TZ: string) => ({
  test: {
    name,
    env: { TZ },
    include: ['test/**/*.test.ts'],
    exclude: [BROWSER, PROOF],
    setupFiles: ['test/chance.setup.ts'],
    pool: 'forks' as const,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

// A page is slow beside everything else on a small machine: its tests have time, and a second try.
const browser = {
  test: {
    name: 'Browser',
    env: { TZ: 'Pacific/Auckland' },
    include: [BROWSER],
    pool: 'forks' as const,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    retry: 1,
  },
};

// Another spreadsheet program recalculates what the engine computed; it may have to be installed first.
const proof = {
  test: {
    name: 'Proof',
    env: { TZ: 'Pacific/Auckland' },
    include: [PROOF],
    pool: 'forks' as const,
    testTimeout: 300_000,
    hookTimeout: 1_200_000,
  },
};

export default defineConfig({
  test: {
    globalSetup: ['test/build.setup.ts'],
    // Of two processors one would stand idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [zone('Auckland', 'Pacific/Auckland'), zone('Los Angeles', 'America/Los_Angeles'), browser, proof],
  },
});
