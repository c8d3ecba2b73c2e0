import path from 'node:path';
import { type BrowserName, findOrInstallBrowser, howToInstall } from '../browsers/find-browser';
import { RESULTS } from '../project-paths';
import { type CommandResult, runCommand } from '../run-command';
import { checkBooks } from './check-books';
import { lintFirefox } from './lint-firefox';
import { commandTally, playwrightTally, type Tally, vitestTally, withExitCode } from './tally';

/** One thing that `npm test` does. */
export interface Check {
  name: string;
  run: () => Promise<CheckResult>;
}

interface CheckResult extends Tally {
  /** Shown only when something failed. */
  output: string;
  /** Why the check was not run. */
  skipped?: string;
}

/** Everything that `npm test` runs, in this order: the quick ones first, the builds before what looks at them. */
export const CHECKS: readonly Check[] = [
  { name: 'types', run: () => npmScript('check:types') },
  { name: 'lint', run: () => npmScript('check:lint') },
  { name: 'unused code', run: () => npmScript('check:unused') },
  { name: 'unit tests', run: unitTests },
  { name: 'books by epubcheck', run: books },
  { name: 'packages, twice', run: packages },
  { name: 'lint for Firefox', run: firefoxLint },
  { name: 'sizes', run: () => npmScript('size') },
  { name: 'end to end in Chromium', run: () => endToEnd('chromium') },
  { name: 'end to end in Firefox', run: () => endToEnd('firefox') },
];

async function npmScript(script: string): Promise<CheckResult> {
  const { code, output } = await runCommand('npm', ['run', '-s', script]);
  return { ...commandTally(code), output };
}

/** Builds for both browsers, which is what the checks below look at, and packs; the second time must give the same. */
async function packages(): Promise<CheckResult> {
  const { code, output } = await runCommand('npm', ['run', '-s', 'zip', '--', '--twice']);
  return { ...commandTally(code), output };
}

async function books(): Promise<CheckResult> {
  const report = await checkBooks();
  if (!report) return { passed: 0, failed: 0, output: '', skipped: 'epubcheck is not installed (Debian: epubcheck)' };
  const failed = report.faults.length;
  return { passed: report.checked - failed, failed, output: report.faults.join('\n') };
}

async function firefoxLint(): Promise<CheckResult> {
  const faults = await lintFirefox();
  return { ...commandTally(faults.length === 0 ? 0 : 1), output: faults.join('\n') };
}

async function unitTests(): Promise<CheckResult> {
  const report = path.join(RESULTS, 'unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${report}`];
  return withReport(await runCommand('vitest', ['run', ...reporters]), vitestTally(report));
}

async function endToEnd(browser: BrowserName): Promise<CheckResult> {
  if (!(await findOrInstallBrowser(browser))) return withoutBrowser(browser);
  const report = path.join(RESULTS, `${browser}.json`);
  const config = 'tests/browser/playwright.config.ts';
  const result = await runCommand('playwright', ['test', '-c', config, `--project=${browser}`], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return withReport(result, playwrightTally(report));
}

/** Chromium is needed; Firefox is tested where there is one. */
function withoutBrowser(browser: BrowserName): CheckResult {
  const hint = howToInstall(browser);
  return browser === 'chromium'
    ? { ...commandTally(1), output: hint }
    : { passed: 0, failed: 0, output: '', skipped: hint };
}

function withReport({ code, output }: CommandResult, tally: Tally): CheckResult {
  return { ...withExitCode(tally, code), output };
}
