import type { LibraryHighlights } from '../library/highlights/library-highlights';
import type { Library } from '../library/library';
import type { LibraryPictures } from '../library/pictures/library-pictures';

let opened: Promise<Library> | undefined;

/** The store, opened once and loaded only where a saved article is read. */
export function loadLibrary(): Promise<Library> {
  opened ??= import('../library/library').then(({ openLibrary }) => openLibrary());
  return opened;
}

export async function loadHighlights(): Promise<LibraryHighlights> {
  return (await loadLibrary()).highlights;
}

export async function loadPictures(): Promise<LibraryPictures> {
  return (await loadLibrary()).pictures;
}
