import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    maxWorkers: 2,
    // Only what hangs should end here: pages share a slow machine with every other test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
