import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand } from '../run-command';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserSource {
  /** Environment variable that names the program. */
  variable: string;
  /** Names on the PATH, first wins. Google Chrome is none of them: it loads no unpacked extension from the command line. */
  commands: readonly string[];
  /** Programs outside the PATH. */
  files: () => readonly string[];
  /** Debian package. */
  aptPackage: string;
  /** Name for `playwright install`; Playwright's Firefox cannot install an extension. */
  playwrightName?: string;
}

const SOURCES: Record<BrowserName, BrowserSource> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    files: () => [chromium.executablePath(), '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    aptPackage: 'chromium',
    playwrightName: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    aptPackage: 'firefox-esr',
  },
};

/** Package scripts may otherwise wait for an answer. */
const NO_QUESTIONS = { DEBIAN_FRONTEND: 'noninteractive' };

/** The browser's program on this machine, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files } = SOURCES[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...files()].find(isProgram);
}

/**
 * The browser's program, installed when it is missing: by apt-get as root on Debian, else by Playwright.
 * @returns undefined where that does not work either; `howToInstall` has the line for the person.
 */
export async function findOrInstallBrowser(name: BrowserName): Promise<string | undefined> {
  const present = findBrowser(name);
  if (present) return present;
  const { aptPackage, playwrightName } = SOURCES[name];
  if (canUseApt()) {
    process.stdout.write(`Installing ${name} (apt-get install ${aptPackage}) ...\n`);
    await runCommand('apt-get', ['update', '-q']);
    await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', aptPackage], NO_QUESTIONS);
  }
  if (!findBrowser(name) && playwrightName) {
    process.stdout.write(`Installing ${name} (playwright install) ...\n`);
    await runCommand('playwright', ['install', '--no-shell', playwrightName]);
  }
  return findBrowser(name);
}

/** One line for a person whose machine has no such browser. */
export function howToInstall(name: BrowserName): string {
  const { variable, aptPackage } = SOURCES[name];
  return `No ${name} found: install it (Debian: apt-get install ${aptPackage}), or set ${variable}=/path/to/${name}.`;
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
