import type { SavedArticleSummary } from './saved-article';

/** An article with the earlier readings of the same address. */
export interface VersionGroup {
  row: SavedArticleSummary;
  /** Newest first. */
  older: SavedArticleSummary[];
}

/** Puts versions of one address together: each group stands where its first row stood, with the newest on top. */
export function groupVersions(rows: readonly SavedArticleSummary[]): VersionGroup[] {
  const groups = new Map<string, SavedArticleSummary[]>();
  for (const row of rows) {
    const group = groups.get(row.addressKey);
    if (group) group.push(row);
    else groups.set(row.addressKey, [row]);
  }
  return [...groups.values()].flatMap((versions) => {
    const [row, ...older] = versions.sort((a, b) => b.savedAt - a.savedAt);
    return row ? [{ row, older }] : [];
  });
}
