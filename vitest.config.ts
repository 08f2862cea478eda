import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    maxWorkers: 2,
    // A page in a browser on a slow machine takes seconds, its server's start some more.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
