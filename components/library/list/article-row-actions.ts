import type { LibraryPictures } from '../../../utils/library/pictures/library-pictures';
import type { MarksChange } from '../../../utils/library/saved-article';
import type { SaidReader } from '../use-said';

/** What can be done with a row of the list. */
export interface ArticleRowActions {
  addressOf: (id: string) => string;
  select: (id: string, selected: boolean) => void;
  mark: (ids: string[], change: MarksChange) => void;
  remove: (ids: string[]) => void;
  pictures: LibraryPictures;
  said: SaidReader;
  showTag: (tag: string) => void;
}
