/** Parameters that only say where a visitor came from: the same article with or without them. */
const CAMPAIGN = [
  /^(?:utm_|_g[al]$)/, // ?utm_source=whatsapp, ?_ga=2.1
  /^(?:fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid)$/, // ?fbclid=IwAR0...
  /^(?:ref|referrer|source|share|from)$/, // ?source=terpopuler
];

/** Parameters that ask for the whole of an article that comes in pages, or for another dress of it. */
const WHOLE = [
  /^(?:page|showpage|halaman)=all$/, // ?page=all
  /^single=(?:1|true)$/, // ?single=1
  /^(?:amp|outputtype)=(?:1|true|amp)?$/, // ?outputType=amp
];

/**
 * What tells whether two addresses are the same article: without scheme, `www.`/`m.`/`amp.`, fragment, campaign
 * parameters and a trailing slash; the other parameters sorted, since some outlets number articles there.
 */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams, protocol } = new URL(url);
  if (!protocol.startsWith('http')) return url;
  const parameters = [...searchParams]
    .filter(
      ([name, value]) =>
        !CAMPAIGN.some((pattern) => pattern.test(name)) &&
        !WHOLE.some((pattern) => pattern.test(`${name}=${value}`.toLowerCase())),
    )
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return hostname.replace(/^(?:www|m|amp)\./, '') + pathname.replace(/\/+$/, '') + query;
}
