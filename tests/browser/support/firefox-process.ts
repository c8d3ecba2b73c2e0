import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Marionette } from './marionette';

export interface FirefoxProcess {
  marionette: Marionette;
  close: () => Promise<void>;
}

type Preferences = Record<string, string | number | boolean>;

/** A quiet profile: English, no first-run pages, no traffic of the browser's own. */
const PREFERENCES: Preferences = {
  'marionette.port': 0,
  'intl.locale.requested': 'en-US',
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};
const UP_WITHIN_MS = 30_000;

/** Starts a headless Firefox in a profile of its own and opens a session with it. */
export async function startFirefox(executablePath: string, preferences: Preferences): Promise<FirefoxProcess> {
  const profile = await mkdtemp(path.join(tmpdir(), 'kutip-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const flags = ['-headless', '-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const child = spawn(executablePath, [...flags, 'about:blank'], { stdio: 'ignore', env: environment() });
  const marionette = await Marionette.connect(await portOf(profile));
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return { marionette, close: () => stop(child, marionette, profile) };
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' };
}

async function portOf(profile: string): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  const deadline = Date.now() + UP_WITHIN_MS;
  while (Date.now() < deadline) {
    const port = existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
    if (port > 0) return port;
    await delay(50);
  }
  throw new Error('Firefox did not start');
}

async function stop(child: ChildProcess, marionette: Marionette, profile: string): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  marionette.close();
  const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
  if (child.exitCode === null) await ended;
  clearTimeout(killer);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
