import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Busy machines are slow, and no test here measures time. */
const PATIENCE = 'tests/patience.ts';
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      // Rules, language and data: plain Node, a file that needs a document asks for jsdom in its first line.
      {
        test: {
          ...PATIENT,
          env: { MODE: mode },
          name: 'utils',
          include: ['tests/utils/**/*.test.ts'],
          exclude: ['**/*.browser-api.test.ts'],
          environment: 'node',
          setupFiles: [PATIENCE],
        },
      },
      // Views: happy-dom. Nothing that sanitises may be tested here, DOMPurify does nothing under happy-dom.
      {
        plugins: [preact(), WxtVitest()],
        test: {
          ...PATIENT,
          env: { MODE: mode },
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}', 'tests/utils/**/*.browser-api.test.ts'],
          environment: 'happy-dom',
          setupFiles: [PATIENCE, 'tests/components/setup.ts'],
        },
      },
    ],
  },
}));
