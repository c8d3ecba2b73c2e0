import { BUILDS } from '../project-paths';
import { runCommand } from '../run-command';

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

interface LintMessage {
  code: string;
  file?: string;
  message: string;
}

/**
 * What the store's linter says about libraries inside the build, and how often: preact, readability and dompurify (in the
 * content script and with the library's imports) write innerHTML, a library of the database asks for Function where it is allowed. More than that is ours.
 */
const OF_LIBRARIES: Record<string, number> = { UNSAFE_VAR_ASSIGNMENT: 6, DANGEROUS_EVAL: 1 };

/** Runs the linter of Firefox's store on the build. @returns one line for each fault, none when it is fit. */
export async function lintFirefox(): Promise<string[]> {
  const { output } = await runCommand('web-ext', ['lint', '--source-dir', BUILDS.firefox, '--output', 'json']);
  const report: LintReport = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const counts = new Map<string, number>();
  const ours = report.warnings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count > (OF_LIBRARIES[code] ?? 0);
  });
  return [...report.errors, ...ours].map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`);
}
