import type { SavedArticleSummary } from './saved-article';

/** An article with the earlier readings of the same address. */
export interface VersionGroup {
  row: SavedArticleSummary;
  /** Newest first. */
  older: SavedArticleSummary[];
}

/** Puts versions of one address together: each group stands where its first row stood, with the newest on top. */
export function groupVersions(rows: readonly SavedArticleSummary[]): VersionGroup[] {
  const groups = new Map<string, VersionGroup>();
  for (const row of rows) {
    const group = groups.get(row.addressKey);
    if (!group) groups.set(row.addressKey, { row, older: [] });
    else if (row.savedAt <= group.row.savedAt) group.older.push(row);
    else {
      group.older.push(group.row);
      group.row = row;
    }
  }
  for (const { older } of groups.values()) older.sort((a, b) => b.savedAt - a.savedAt);
  return [...groups.values()];
}
