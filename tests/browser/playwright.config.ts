import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { RESULTS } from '../tools/project-paths';
import type { BrowserOption } from './support/browser-test';

/** One suite, two browsers: `flows` is what readers do and runs in both. */
export default defineConfig<BrowserOption>({
  testDir: '.',
  workers: 1,
  // Generous: busy machines start a browser in seconds, and no test here measures time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: path.join(RESULTS, 'browser.json') }]],
  projects: [
    {
      name: 'chromium',
      testMatch: ['flows/*.spec.ts', 'chromium/*.spec.ts'],
      outputDir: path.join(RESULTS, 'chromium'),
      use: { browserUnderTest: 'chromium' },
    },
    {
      name: 'firefox',
      testMatch: ['flows/*.spec.ts', 'firefox/*.spec.ts'],
      outputDir: path.join(RESULTS, 'firefox'),
      use: { browserUnderTest: 'firefox' },
    },
  ],
});
