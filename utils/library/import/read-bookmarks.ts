import type { RawEntry } from './raw-entry';

/**
 * Bookmarks as browsers export them (Netscape format), and the older HTML export of Pocket.
 * @param page an inert document: nothing in it runs or loads.
 */
export function readBookmarks(page: Document): RawEntry[] {
  return [...page.querySelectorAll('a[href]')].map((link) => {
    const folder = folderOf(link);
    return {
      url: link.getAttribute('href') ?? '',
      title: link.textContent ?? '',
      time: link.getAttribute('add_date') ?? link.getAttribute('time_added') ?? '',
      tags: [...(link.getAttribute('tags') ?? '').split(','), ...(folder.archive ? [] : [folder.name])],
      archived: folder.archive,
    };
  });
}

/** The folder that a bookmark lies in: the heading before its list. In Pocket's file the headings are the two lists. */
function folderOf(link: Element): { name: string; archive: boolean } {
  const heading = link.closest('dl, ul')?.previousElementSibling;
  const name = heading?.textContent?.trim() ?? '';
  if (heading?.matches('h1')) return { name: '', archive: /^read archive$/i.test(name) };
  // Chromium's and Firefox' own top folders say nothing about their contents.
  const isOwn = heading?.hasAttribute('personal_toolbar_folder') || !heading?.matches('h3');
  return { name: isOwn ? '' : name, archive: false };
}
