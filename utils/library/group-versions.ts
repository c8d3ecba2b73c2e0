import type { SavedArticleSummary } from './saved-article';

/** An article with the earlier readings of the same address. */
export interface VersionGroup {
  row: SavedArticleSummary;
  /** Newest first. */
  older: readonly SavedArticleSummary[];
}

/** Most articles were saved once: thousands of groups share one empty list. */
const NONE: readonly SavedArticleSummary[] = [];

/** Puts versions of one address together: each group stands where its first row stood, with the newest on top. */
export function groupVersions(rows: readonly SavedArticleSummary[]): VersionGroup[] {
  const groups = new Map<string, VersionGroup>();
  const versioned = new Set<VersionGroup>();
  for (const row of rows) {
    const group = groups.get(row.addressKey);
    if (!group) {
      groups.set(row.addressKey, { row, older: NONE });
      continue;
    }
    const isNewer = row.savedAt > group.row.savedAt;
    group.older = [...group.older, isNewer ? group.row : row];
    if (isNewer) group.row = row;
    versioned.add(group);
  }
  for (const group of versioned) group.older = [...group.older].sort((a, b) => b.savedAt - a.savedAt);
  return [...groups.values()];
}
