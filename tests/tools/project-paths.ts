import path from 'node:path';

/** The checkout's own folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** What runs leave behind: reports, screenshots, figures. Not in git. */
export const RESULTS = path.join(ROOT, 'test-results');

/** The built extensions. */
export const BUILDS = {
  chromium: path.join(ROOT, '.output/chrome-mv3'),
  firefox: path.join(ROOT, '.output/firefox-mv3'),
} as const;

/** Test data beside the checkout, for benchmarks only; most machines do not have it. */
export const SHARED = path.resolve(ROOT, '../shared');
