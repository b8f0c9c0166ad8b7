import { defineConfig } from 'vitest/config';

// The whole suite runs in two time zones, either side of the date line: nothing may depend on the machine's.
const zone = (name: string, TZ: string) => ({
  test: {
    name,
    env: { TZ },
    include: ['test/**/*.test.ts'],
    pool: 'forks' as const,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    globalSetup: ['test/build.setup.ts'],
    projects: [zone('Auckland', 'Pacific/Auckland'), zone('Los Angeles', 'America/Los_Angeles')],
  },
});
