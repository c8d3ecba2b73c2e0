import { readFileSync } from 'node:fs';

/** What a check counted. A check without tests of its own counts as one. */
export interface Tally {
  passed: number;
  failed: number;
  /** Tests that need what this machine has not: a voice. */
  notRun?: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Tests of a `vitest --reporter=json` report; a file that could not be loaded counts as one failure. */
export function vitestTally(file: string): Tally {
  const report = readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Tests of a Playwright json report. One that passed when run again has passed: busy machines make browsers late. */
export function playwrightTally(file: string): Tally {
  const report = readReport<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected || report.errors.length, notRun: skipped };
}

/** One check without tests of its own, from its exit code. */
export function commandTally(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that ended badly has failed, whatever its report says. */
export function withExitCode(tally: Tally, code: number): Tally {
  return { ...tally, failed: code !== 0 && tally.failed === 0 ? 1 : tally.failed };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
