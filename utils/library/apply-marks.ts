import type { ArticleDocument } from './documents';
import type { MarksChange } from './saved-article';

/** The document with the reader's change stamped into it. @param at milliseconds since 1970. */
export function applyMarks(document: ArticleDocument, change: MarksChange, at: number): ArticleDocument {
  const { addTags = [], removeTags = [], read, archived, addCorrections } = change;
  const touched = new Map(
    [...addTags.map((tag) => [tag, true] as const), ...removeTags.map((tag) => [tag, false] as const)].filter(
      ([tag]) => tag.trim() !== '',
    ),
  );
  const kept = document.tags.filter(({ tag }) => !touched.has(tag));
  return {
    ...document,
    tags: [...kept, ...[...touched].map(([tag, on]) => ({ tag, on, at }))],
    ...(addCorrections && { corrections: [...(document.corrections ?? []), ...addCorrections] }),
    read: read === undefined ? document.read : { value: read, at },
    archived: archived === undefined ? document.archived : { value: archived, at },
  };
}
