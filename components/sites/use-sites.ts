import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../utils/sites/site';

/** Where sites are kept; given by the entry point. */
interface SitesStore {
  load: () => Promise<Site[]>;
  watch: (tell: (sites: Site[]) => void) => () => void;
}

/** The reader's sites, also as another page changes them. Null until they are loaded. */
export function useSites({ load, watch }: SitesStore): Site[] | null {
  const [sites, setSites] = useState<Site[] | null>(null);
  useEffect(() => {
    void load().then(setSites);
    return watch(setSites);
  }, [load, watch]);
  return sites;
}
