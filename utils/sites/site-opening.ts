import { browser } from 'wxt/browser';
import { withOpening } from './change-sites';
import { hostAccess, patternOf } from './host-access';
import type { Site } from './site';
import { sitesStore } from './sites-store';

const SCRIPT = { id: 'open-by-itself', js: ['say-page-is-up.js'] } as const;

/** Switches "always open the reader on this site" on and off, permission and all. */
export const siteOpening = {
  async isOn(host: string): Promise<boolean> {
    return (await sitesStore.load()).some((site) => site.host === host && site.opens);
  },
  /** Only inside a click: the browser asks the reader. @returns false where they said no; nothing has changed then. */
  async turnOn(host: string): Promise<boolean> {
    if (!(await hostAccess.request(host))) return false;
    await registerOpener(await sitesStore.change((sites) => withOpening(sites, host, true)));
    return true;
  },
  async turnOff(host: string): Promise<void> {
    await registerOpener(await sitesStore.change((sites) => withOpening(sites, host, false)));
    await hostAccess.release(host);
  },
};

/**
 * Has the browser run our small script on the chosen sites, and on no other page: it wakes nothing where no site is
 * chosen. The browser forgets it when the extension is updated.
 */
export async function registerOpener(sites: readonly Site[]): Promise<void> {
  const matches = sites.filter(({ opens }) => opens).map(({ host }) => patternOf(host));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = { id: SCRIPT.id, js: [...SCRIPT.js], matches, runAt: 'document_idle' as const };
  await (known.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** Follows the reader who takes a permission back in the browser's own settings. @param origins match patterns. */
export async function withdrawOpening(origins: readonly string[]): Promise<void> {
  const hosts = (await sitesStore.load()).filter(({ host, opens }) => opens && origins.includes(patternOf(host)));
  if (hosts.length === 0) return;
  const change = (sites: Site[]) => hosts.reduce((some, { host }) => withOpening(some, host, false), sites);
  await registerOpener(await sitesStore.change(change));
}
