import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/plain-surroundings.ts'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli.ts', 'src/build-model.ts', 'src/page/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 90, functions: 90, branches: 84, statements: 90 },
    },
  },
});
