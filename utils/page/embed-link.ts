/** A video or post of another site that a page shows in a frame. */
export interface EmbedLink {
  href: string;
  label: string;
}

interface EmbedRule {
  host: RegExp;
  label: string;
  /** Finds the item's id in path and query. */
  id: RegExp;
  href: (id: string) => string;
}

/** Sites whose frames are worth a link; a frame of any other site is left out. */
const EMBEDS: readonly EmbedRule[] = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/, // https://www.youtube.com/embed/dQw4w9WgXcQ
    label: 'YouTube',
    id: /^\/embed\/([\w-]{6,20})/,
    href: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    host: /^player\.vimeo\.com$/, // https://player.vimeo.com/video/76979871
    label: 'Vimeo',
    id: /^\/video\/(\d{4,12})/,
    href: (id) => `https://vimeo.com/${id}`,
  },
  {
    host: /^platform\.twitter\.com$/, // https://platform.twitter.com/embed/Tweet.html?id=20
    label: 'X',
    id: /[?&]id=(\d{1,20})/,
    href: (id) => `https://x.com/i/status/${id}`,
  },
  {
    host: /(?:^|\.)instagram\.com$/, // https://www.instagram.com/p/CuE2WNQs6vH/embed
    label: 'Instagram',
    id: /^\/(?:p|reel)\/([\w-]{5,20})\/embed/,
    href: (id) => `https://www.instagram.com/p/${id}/`,
  },
  {
    host: /(?:^|\.)tiktok\.com$/, // https://www.tiktok.com/embed/v2/7318563948572639494
    label: 'TikTok',
    id: /^\/(?:embed(?:\/v2)?|player\/v1)\/(\d{5,25})/,
    href: (id) => `https://www.tiktok.com/embed/v2/${id}`,
  },
  {
    host: /(?:^|\.)vidio\.com$/, // https://www.vidio.com/embed/8123456-pasar-malam
    label: 'Vidio',
    id: /^\/embed\/(\d{3,12})/,
    href: (id) => `https://www.vidio.com/watch/${id}`,
  },
];

/**
 * The link that stands for a frame; `null` when the frame is not a known video or post. It has no picture: showing one
 * would ask its site for it, which nobody has played the video for.
 */
export function embedLink(address: string): EmbedLink | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return null;
  for (const { host, label, id: pattern, href } of EMBEDS) {
    const id = host.test(url.hostname) ? pattern.exec(url.pathname + url.search)?.[1] : undefined;
    if (id) return { href: href(id), label };
  }
  return null;
}
