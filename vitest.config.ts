import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // The polyfill throws when it is imported outside an extension.
    alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/fakes/webextension-polyfill.ts', import.meta.url)) },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Nothing here is about time; a busy machine must not fail a test.
    testTimeout: 60_000,
    // One core is not kept free: on two that is half of them.
    maxWorkers: os.availableParallelism(),
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
  },
});
