import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './project-paths';

/** How a command ended. */
export interface CommandResult {
  /** Exit code; 1 where the command could not be started or was killed. */
  code: number;
  /** Standard output and error together, in the order of arrival. */
  output: string;
}

/** The path with the project's own commands (tsc, vitest, ...) in front. */
const PATH = [path.join(ROOT, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);

/**
 * Runs a command in the checkout and keeps what it prints. Never throws: a command that is not there fails.
 * @param environment variables beside our own.
 */
export function runCommand(
  command: string,
  commandArguments: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd: ROOT,
      env: { ...process.env, PATH, FORCE_COLOR: '0', ...environment },
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (data: Buffer) => {
      output += data.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
