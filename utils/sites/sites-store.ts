import type { Site } from './site';
import { parseSites } from './site-schema';
import { sitesItem } from './sites-item';

/** Reads and writes what the reader decided per site. */
export const sitesStore = {
  async load(): Promise<Site[]> {
    return parseSites(await sitesItem.getValue());
  },
  /** Changes what is stored now. @returns what is stored then. @throws what `act` throws; nothing is written then. */
  async change(act: (sites: Site[]) => Site[]): Promise<Site[]> {
    const sites = act(await sitesStore.load());
    await sitesItem.setValue(sites);
    return sites;
  },
  /** Tells of changes made in any page. @returns how to stop. */
  watch(tell: (sites: Site[]) => void): () => void {
    return sitesItem.watch((stored) => tell(parseSites(stored)));
  },
};
